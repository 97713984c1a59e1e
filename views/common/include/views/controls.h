// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <views/theme.h>

class QDateEdit;

namespace bro {

// An icon as high as the text beside it, in the palette's colour of its role.
class IconLabel : public QLabel
{
public:
    explicit IconLabel(QWidget *parent = nullptr);
    void setPicture(const QString &iconName, ColorRole role); // an empty name: none
    const QString &picture() const { return m_name; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void renew();
    QString m_name;
    ColorRole m_role = ColorRole::Secondary;
};

ColorRole roleOf(Tone tone); // None: secondary

// Small makers, so that pages look alike.
QPushButton *makeButton(const QString &text, const QString &iconName, const QString &name,
                        QWidget *parent);
QPushButton *makeDefaultButton(const QString &text, const QString &iconName, const QString &name,
                               QWidget *parent); // one per page; Enter
QPushButton *makeIconButton(const QString &iconName, const QString &spoken, const QString &name,
                            QWidget *parent); // spoken: accessible name and tool tip
QLabel *makeLabel(const QString &text, QWidget *parent);
QLabel *makeSecondaryLabel(const QString &text, QWidget *parent);
QLabel *makeSmallLabel(const QString &text, QWidget *parent); // secondary, small
QLabel *makeHeading(const QString &text, QWidget *parent);
QLabel *makeLink(const QString &text, const QString &name, QWidget *parent); // linkActivated
void setLinkText(QLabel *link, const QString &text); // of a label that makeLink made
QWidget *makeLine(QWidget *parent);                  // horizontal
// As high as the buttons beside it, with room before the text.
void shapeField(QWidget *field);
QDateEdit *makeDateField(const QString &name,
                         QWidget *parent); // dd-MM-yyyy with calendar, ISO weeks
QAction *makeAction(const QString &text, const QString &iconName, const QKeySequence &keys,
                    QWidget *parent); // shortcut within the page
// A label that keeps secondary or tone colour when the palette changes.
void setLabelRole(QLabel *label, ColorRole role);
void setLabelTone(QLabel *label, Tone tone);

// A row of buttons of which one is chosen ("Uge | Måned"); left and right arrows move.
class SegmentedBar : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedBar(QWidget *parent = nullptr);
    void addSegment(const QString &key, const QString &text, const QString &iconName = {});
    void setSegmentText(const QString &key, const QString &text);
    QString current() const;
    void setCurrent(const QString &key); // tells nobody

Q_SIGNALS:
    void chosen(const QString &key); // by the user

private:
    QButtonGroup *m_buttons;
    QStringList m_keys;
};

} // namespace bro
