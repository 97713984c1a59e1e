// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grouped_list_model.h>
#include <core/progress.h>
#include <core/texts.h>
#include <jobs/plan_week.h>

namespace bro {

// What a citizen's week asks for, the worst of it.
enum class CitizenWeekKind { Clash, NotAccepted, NoPlan, NotHandedOut, Under, Over, Fine, Empty };

struct CitizenWeek
{
    CitizenId citizen;
    QString name;
    EmployeeId contact;
    Minutes hours; // of the order's week, as planned
    CitizenWeekKind kind = CitizenWeekKind::Empty;
    qint64 clashes = 0;
    Minutes off;           // under or over what is ordered
    bool untold = false;   // something is not handed out, whatever is worse
    QString orderNumber{}; // of the order that is measured by, or that is not accepted
};

// Citizens whose orders touch the week, by name; of one contact person unless none is given.
// Takes long for a large office, so run it in the background.
Result<QList<CitizenWeek>> citizenWeeks(Session &session, IsoWeek week, EmployeeId contact,
                                        const Progress &progress = {});
// "6 t · 1 sammenfald" with icon and tone.
Mark citizenWeekMark(const CitizenWeek &citizen, IsoWeek week, const Texts &texts);

// The citizens at the left of the planning page: name, and below it the state as MarkRole.
class CitizenWeekModel : public GroupedListModel
{
    Q_OBJECT
public:
    explicit CitizenWeekModel(const Texts &texts, QObject *parent = nullptr);
    void setCitizens(const QList<CitizenWeek> &citizens, IsoWeek week);
    const QList<CitizenWeek> &citizens() const { return m_citizens; }

protected:
    QVariant cell(int row, int column, int role) const override;
    QString filterText(int row) const override;

private:
    const Texts &m_texts;
    QList<CitizenWeek> m_citizens;
    IsoWeek m_week;
};

} // namespace bro
