// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <contracts/project_numbers.h>
#include <orders/order_preview.h>
#include <views/form.h>
#include <views/page.h>

class QComboBox;

namespace bro {

class MessageBar;

// Ties each Tilbuds-ID of a list that is unknown to the track it stands for; what nothing is chosen
// for stays unknown.
class ProjectNumbersDialog : public QDialog
{
    Q_OBJECT
public:
    ProjectNumbersDialog(PageContext &context, const QList<UnknownNumber> &numbers,
                         QWidget *parent = nullptr);

    void accept() override;

private:
    struct Row
    {
        QString number;
        QComboBox *track = nullptr;
        FormField *field = nullptr;
    };
    void addRow(const UnknownNumber &number);
    void addButtons();
    void tellStart(const Row &row);
    const NumberedTrack *chosen(const Row &row) const;
    // What was chosen; nothing after a fault, which is told beside its field.
    QList<TrackNumber> wanted();

    PageContext &m_context;
    QList<NumberedTrack> m_tracks;
    QList<Row> m_rows;
    MessageBar *m_message;
    Form *m_form;
};

} // namespace bro
