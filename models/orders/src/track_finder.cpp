// SPDX-License-Identifier: GPL-3.0-or-later
#include "track_finder.h"

namespace bro {

std::optional<KnownTrack> TrackFinder::find(const QString &number, QDate day)
{
    const auto key = std::pair(number, day);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    auto track = look(number, day);
    if (!track.ok()) {
        m_failure = track.error();
        return {};
    }
    m_known.insert(key, *track);
    return *track;
}

Result<std::optional<KnownTrack>> TrackFinder::look(const QString &number, QDate day)
{
    BRO_TRY(const std::optional<TrackRef> ref, m_contracts.trackByProjectNumber(number, day));
    if (!ref || (!m_contractKey.isEmpty() && ref->contractKey != m_contractKey))
        return std::optional<KnownTrack>();
    BRO_TRY(const ContractVersionPtr contract, m_contracts.find(ref->contractKey, day));
    const Track *track = contract->profile.track(ref->trackKey);
    if (!track)
        return std::optional<KnownTrack>();
    return std::optional(KnownTrack{contract->id, ref->contractKey, ref->trackKey, track->title,
                                    track->weeklyHours.intervalAllowed});
}

} // namespace bro
