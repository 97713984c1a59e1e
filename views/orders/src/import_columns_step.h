// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <orders/order_file.h>
#include <views/page.h>

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace bro {

class FormField;
class InfoBox;

// Which column of the file holds which field. Filled by known names, else by what was chosen the
// last time for the same headers.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportColumnsStep(PageContext &context, QWidget *parent = nullptr);

    void setLook(const OrderFileLook &look);
    OrderColumnMapping mapping() const; // every field; an empty header: not in the file
    // What is missing or doubled, in one sentence; empty: all is well.
    QString fault() const;
    void showFaults();
    void remember() const;
    void focusField(OrderColumn column);

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QString header;
        QComboBox *field = nullptr;
        FormField *frame = nullptr;
    };
    void addLine(int row, qsizetype column);
    void choose(const OrderColumnMapping &mapping);
    std::optional<OrderColumnMapping> remembered() const;
    QList<OrderColumn> missing() const;
    QList<OrderColumn> doubled() const;
    void renew();
    QString titles(const QList<OrderColumn> &columns) const;

    PageContext &m_context;
    OrderFileLook m_look;
    InfoBox *m_told;
    QLabel *m_again;
    QScrollArea *m_scroll;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Line> m_lines;
    bool m_choosing = false;
};

} // namespace bro
