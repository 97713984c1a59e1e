// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/texts.h>
#include <exports/d1_export.h>
#include <exports/d1_origin.h>
#include <views/page.h>

class QGridLayout;
class QPushButton;

namespace bro {

class MarkLabel;

// A finding in words: what is wrong, how it is mended, and where the value comes from.
class FindingPanel : public Panel
{
    Q_OBJECT
public:
    FindingPanel(const Texts &texts, QWidget *parent);

    // nullptr: nothing is chosen. origin: nothing where it could not be read.
    void setFinding(const D1Finding *finding, const D1Preview *preview,
                    const std::optional<D1Origin> &origin);
    QPushButton *mendButton() const { return m_mend; }

Q_SIGNALS:
    void stepWanted(int step); // to the next or previous finding
    void mendWanted();

private:
    void build();
    void addRow(const QString &label, const QString &value, Tone tone = Tone::None);
    void showOrigin(const D1Finding &finding, const D1Preview &preview,
                    const std::optional<D1Origin> &origin);
    void showTold(const D1Origin &origin);
    QString presenceWords(const D1Origin &origin, const D1Preview &preview) const;
    QString when(qint64 ms, const QString &who) const;

    const Texts &m_texts;
    QLabel *m_nothing;
    QWidget *m_all;
    QLabel *m_title;
    MarkLabel *m_mark;
    QLabel *m_place;
    QLabel *m_words;
    QLabel *m_mending;
    QGridLayout *m_rows;
    QLabel *m_rule;
    QPushButton *m_mend;
};

} // namespace bro
