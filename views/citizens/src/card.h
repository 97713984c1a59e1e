// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bro {

// A framed part of the overview: heading, a few words at the right, a link, content.
class Card : public QFrame
{
    Q_OBJECT
public:
    Card(const QString &title, const QString &name, QWidget *parent);

    void setWords(const QString &words); // at the right, secondary
    void setLink(const QString &text);   // empty: none
    void setContent(QWidget *content, bool margins = false);
    QLabel *heading() const { return m_title; }

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_link;
    QVBoxLayout *m_column;
    QWidget *m_head;
};

} // namespace bro
