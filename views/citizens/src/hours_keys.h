// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bro {

// What the colours of the hours meter stand for: delivered, planned, ordered.
class HoursKeys : public QWidget
{
    Q_OBJECT
public:
    explicit HoursKeys(QWidget *parent);
    void setTexts(const QString &delivered, const QString &planned, const QString &ordered);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(int width) const;

    QStringList m_texts;
};

} // namespace bro
