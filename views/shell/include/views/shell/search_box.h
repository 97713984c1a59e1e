// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <views/page.h>

namespace bro {

// The search over everything (Ctrl+K): citizens by name, part of a name or CPR number, orders by
// their number. Down goes into the answers, Enter opens the first or the chosen one.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    SearchBox(PageContext &context, QWidget *parent);
    static constexpr int mostAnswers = 12;
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void openAnswer(QListWidgetItem *item);
    void placePopup();

    PageContext &m_context;
    QListWidget *m_answers;
};

} // namespace bro
