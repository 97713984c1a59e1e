// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_names.h"

#include <algorithm>
#include <array>
#include <contracts/results.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// In the order of ResultState.
constexpr std::array StateWords = {"expected"_L1, "earned"_L1, "low"_L1, "refused"_L1};
} // namespace

QString statusWord(CitizenStatus status)
{
    for (const auto &[word, value] : WordTable<CitizenStatus>::words)
        if (value == status)
            return word;
    return {};
}

std::optional<CitizenStatus> statusNamed(const QString &word)
{
    return valueOf<CitizenStatus>(word);
}

Message statusName(CitizenStatus status)
{
    switch (status) {
    case CitizenStatus::NoMunicipalSupport:
        return Message(u"contracts.statusNoMunicipalSupport"_s);
    case CitizenStatus::UnsupportedWork:
        return Message(u"contracts.statusUnsupportedWork"_s);
    case CitizenStatus::OrdinaryEducation:
        return Message(u"contracts.statusOrdinaryEducation"_s);
    case CitizenStatus::QualifyingEducation:
        return Message(u"contracts.statusQualifyingEducation"_s);
    case CitizenStatus::SelfSupporting:
        return Message(u"contracts.statusSelfSupporting"_s);
    case CitizenStatus::WageSubsidy:
        return Message(u"contracts.statusWageSubsidy"_s);
    case CitizenStatus::Fleksjob:
        return Message(u"contracts.statusFleksjob"_s);
    case CitizenStatus::FleksjobHalfSubsidy:
        return Message(u"contracts.statusFleksjobHalfSubsidy"_s);
    case CitizenStatus::FleksjobTwoThirdsSubsidy:
        return Message(u"contracts.statusFleksjobTwoThirdsSubsidy"_s);
    case CitizenStatus::Placement:
        return Message(u"contracts.statusPlacement"_s);
    case CitizenStatus::ReportedFit:
        return Message(u"contracts.statusReportedFit"_s);
    case CitizenStatus::PartlyBackAtWork:
        return Message(u"contracts.statusPartlyBackAtWork"_s);
    case CitizenStatus::ReadyForPlacement:
        return Message(u"contracts.statusReadyForPlacement"_s);
    case CitizenStatus::ReadyForFleksjob:
        return Message(u"contracts.statusReadyForFleksjob"_s);
    case CitizenStatus::Clarified:
        return Message(u"contracts.statusClarified"_s);
    case CitizenStatus::Benefit:
        return Message(u"contracts.statusBenefit"_s);
    case CitizenStatus::UnemploymentAllowance:
        return Message(u"contracts.statusUnemploymentAllowance"_s);
    case CitizenStatus::ApplicationSent:
        return Message(u"contracts.statusApplicationSent"_s);
    case CitizenStatus::EducationBegun:
        break;
    }
    return Message(u"contracts.statusEducationBegun"_s);
}

QList<CitizenStatus> allStatuses()
{
    QList<CitizenStatus> all;
    for (const auto &[word, value] : WordTable<CitizenStatus>::words)
        all.append(value);
    return all;
}

QString resultStateWord(ResultState state)
{
    return StateWords[size_t(state)];
}

std::optional<ResultState> resultStateNamed(const QString &word)
{
    const auto found = std::find(StateWords.begin(), StateWords.end(), word);
    if (found == StateWords.end())
        return {};
    return ResultState(found - StateWords.begin());
}

} // namespace bro
