// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <core/item_roles.h>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace bro {

class IconLabel;

// One message of a page, the worst; names the remedy, at most two buttons. Hidden when empty.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    struct Button
    {
        QString text;
        std::function<void()> act;
    };

    explicit MessageBar(QWidget *parent = nullptr);
    // bold: the first words; then the rest.
    void show(Tone tone, const QString &bold, const QString &rest = {},
              const QList<Button> &buttons = {}, const QString &right = {});
    void clear();
    bool isEmpty() const { return m_empty; }
    QString text() const; // bold and rest, for tests and screen readers

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    bool m_empty = true;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_right;
    QHBoxLayout *m_buttons;
};

// A tinted box with icon, heading, text and the source of a rule: why something is as it is.
class InfoBox : public QWidget
{
    Q_OBJECT
public:
    explicit InfoBox(QWidget *parent = nullptr);
    void setContent(Tone tone, const QString &icon, const QString &heading, const QString &text,
                    const QString &source = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintTexts();

    Tone m_tone = Tone::Info;
    IconLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_source;
};

} // namespace bro
