// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <core/minutes.h>

namespace bro {

// Hours of a week against what is ordered: delivered dark, planned light, the ordered interval a
// green bracket, what is above it amber. The words beside it are the message.
class HoursMeter : public QWidget
{
    Q_OBJECT
public:
    struct Values
    {
        Minutes delivered;
        Minutes planned; // with the delivered
        Minutes low{};   // ordered interval; high 0 = none
        Minutes high{};
        Minutes full{};          // right end; 0 = what is needed
        bool otherLight = false; // the rest of planned is something else: neutral
        friend bool operator==(const Values &, const Values &) = default;
    };

    explicit HoursMeter(QWidget *parent = nullptr);
    // sentence: accessible name and tool tip.
    void setValues(const Values &values, const QString &sentence);
    const Values &values() const { return m_values; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Values m_values;
};

} // namespace bro
