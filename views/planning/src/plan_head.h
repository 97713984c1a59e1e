// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <jobs/plan_view.h>

class QLabel;

namespace bro {

class HoursMeter;
class WeekBars;

// Above the grid: whose week it is, the week's hours against what is ordered or against 37 hours,
// and the course week by week.
class PlanHead : public QWidget
{
    Q_OBJECT
public:
    PlanHead(const Texts &texts, QWidget *parent = nullptr);
    void showWeek(const PlanWeek &week);
    // Hours of the week as they would be while something is dragged or edited; nothing: as stored.
    void showHours(std::optional<Minutes> hours);
    QString meterSentence() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void weekChosen(const bro::IsoWeek &week);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showCitizen(const PlanWeek &week);
    void showStaff(const PlanWeek &week);
    void showPlace(const PlanWeek &week);
    void showGroup(const PlanWeek &week);
    void showMeter(Minutes planned);
    void showCourse(const PlanWeek &week);
    void setVerdict(Tone tone, const QString &text);
    void setFonts();

    const Texts &m_texts;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_order;
    QWidget *m_meterArea;
    QLabel *m_sum;
    QLabel *m_ordered;
    HoursMeter *m_meter;
    QLabel *m_verdictIcon;
    QLabel *m_verdict;
    QLabel *m_legend;
    QWidget *m_courseArea;
    WeekBars *m_bars;
    QLabel *m_average;
    QLabel *m_perWeek;
    QLabel *m_averageIcon;
    QLabel *m_averageVerdict;
    IsoWeek m_week;
    bool m_hasCourse = false;
    std::optional<OrderFrame> m_frame;
    std::optional<WeekHours> m_hours;
};

} // namespace bro
