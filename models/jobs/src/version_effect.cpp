// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <contracts/contract_store.h>
#include <contracts/course_rules.h>
#include <contracts/profile_loader.h>
#include <core/clock.h>
#include <database/statement.h>
#include <jobs/version_effect.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
class EffectFinder
{
public:
    EffectFinder(Session &session, const Profile &after)
        : m_session(session),
          m_contracts(session),
          m_after(after)
    {
    }

    Result<VersionEffect> run(const QByteArray &json)
    {
        m_effect.key = m_after.key;
        m_effect.versionAfter = m_after.version;
        m_effect.from = m_after.validFrom;
        const auto before = m_contracts.find(m_after.key, m_after.validFrom.addDays(-1));
        if (!before.ok()) {
            if (before.error().kind != Error::Kind::NotFound)
                return before.error();
            add(u"jobs.versionFirst"_s, {});
            return m_effect;
        }
        m_before = *before;
        m_effect.versionBefore = m_before->profile.version;
        BRO_TRY(const QByteArray text, m_contracts.text(m_before->id));
        BRO_TRY(m_effect.changes, compareProfiles(text, json));
        BRO_CHECK(addVersions());
        BRO_CHECK(addOrders());
        BRO_CHECK(addPrices());
        BRO_CHECK(addAnswers());
        return m_effect;
    }

private:
    using Arguments = QList<std::pair<QString, Argument>>;

    void add(const QString &code, Arguments arguments)
    {
        m_effect.effects.append(Message(code, std::move(arguments)));
    }

    // Gaps and days that two versions share, with the new one among them.
    Done addVersions()
    {
        QList<Profile> versions;
        BRO_TRY(const QList<ContractSummary> stored, m_contracts.list());
        for (const ContractSummary &summary : stored) {
            if (summary.key != m_after.key || summary.version == m_after.version)
                continue;
            BRO_TRY(const ContractVersionPtr version, m_contracts.find(summary.id));
            versions.append(version->profile);
        }
        versions.append(m_after);
        m_effect.effects.append(versionFindings(versions));
        return {};
    }

    Done addOrders()
    {
        Statement rows(m_session.connection(),
                       u"SELECT number, track_key, ordered_on FROM orders WHERE contract_key = ? "
                       "AND state IN ('received', 'accepted', 'interrupted') "
                       "AND coalesce(interrupted_on, end_date) >= ? ORDER BY number"_s);
        rows.bind(m_after.key, m_session.today());
        QMap<QString, int> gone; // orders by track that the new version has no more
        for (;;) {
            BRO_TRY(const bool more, rows.next());
            if (!more)
                break;
            ++m_effect.running;
            if (rows.date(2).isValid() && rows.date(2) >= m_effect.from)
                m_effect.madeSince.append(rows.text(0));
            if (!m_after.track(rows.text(1)))
                ++gone[rows.text(1)];
        }
        if (m_effect.running > 0)
            add(u"jobs.versionKeeps"_s, {{u"n"_s, qint64(m_effect.running)}});
        if (!m_effect.madeSince.isEmpty())
            add(u"jobs.versionMadeSince"_s, {{u"n"_s, qint64(m_effect.madeSince.size())},
                                             {u"from"_s, m_effect.from},
                                             {u"orders"_s, m_effect.madeSince.join(u", "_s)}});
        for (auto track = gone.cbegin(); track != gone.cend(); ++track)
            add(u"jobs.versionTrackGone"_s,
                {{u"n"_s, qint64(track.value())}, {u"track"_s, track.key()}});
        return {};
    }

    // The office's prices that the new frame does not allow.
    Done addPrices()
    {
        for (const Track &track : m_after.tracks) {
            BRO_TRY(const std::optional<Money> price,
                    m_contracts.priceOn(m_after.key, track.key, m_effect.from));
            const PriceFrame &frame = track.price.frame;
            if (price && ((frame.min && *price < *frame.min) || (frame.max && *price > *frame.max)))
                add(u"jobs.versionPrice"_s, {{u"price"_s, *price}, {u"track"_s, track.title}});
        }
        return {};
    }

    Done addAnswers()
    {
        BRO_TRY(const ContractAnswers answers, m_contracts.answersOn(m_after.key, m_effect.from));
        const auto known = [](const Profile &profile, const QString &id) {
            return profile.openQuestion(id) != nullptr;
        };
        const qint64 lost =
            std::count_if(answers.keyBegin(), answers.keyEnd(), [&](const QString &id) {
                return known(m_before->profile, id) && !known(m_after, id);
            });
        const qint64 asked = std::count_if(
            m_after.openQuestions.cbegin(), m_after.openQuestions.cend(),
            [&](const OpenQuestion &question) { return !known(m_before->profile, question.id); });
        if (asked > 0)
            add(u"jobs.versionQuestions"_s, {{u"n"_s, asked}});
        if (lost > 0)
            add(u"jobs.versionAnswers"_s, {{u"n"_s, lost}});
        return {};
    }

    Session &m_session;
    ContractStore m_contracts;
    const Profile &m_after;
    ContractVersionPtr m_before;
    VersionEffect m_effect;
};
} // namespace

Result<VersionEffect> versionEffect(Session &session, const QByteArray &json,
                                    const QString &fileName)
{
    const ProfileResult loaded = loadProfile(json, fileName);
    if (!loaded.profile)
        return Error(
            u"contracts.profileRefused"_s,
            {{u"n"_s, qint64(loaded.faults.size())},
             {u"first"_s, std::make_shared<const Message>(loaded.line(loaded.faults.first()))}},
            {}, Error::Kind::Refused);
    return EffectFinder(session, *loaded.profile).run(json);
}

} // namespace bro
