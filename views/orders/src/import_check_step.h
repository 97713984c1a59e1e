// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <orders/order_preview_model.h>
#include <views/page.h>

class QPushButton;

namespace bro {

class ListView;
class MessageBar;
class SegmentedBar;

// What the import would make of every row.
class ImportCheckStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCheckStep(PageContext &context, QWidget *parent = nullptr);
    ~ImportCheckStep() override;

    void setPreview(OrderPreview preview);
    const OrderPreview &preview() const { return m_model.preview(); }
    int count(PreviewPart part) const { return m_model.count(part); }
    void setKeepRefused(bool keep); // what the message of a refused row says of the file
    ListView *list() const { return m_list; }
    const QList<UnknownNumber> &unknown() const { return m_unknown; }

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void columnWanted(bro::OrderColumn column); // to be mapped differently
    void onWanted();                            // Enter on a row that is well
    void numbersWanted();                       // unknown ones to be tied to tracks

private:
    QWidget *makeUnknown();
    void showUnknown();
    void widenResults();
    void showSegments();
    void showCurrent();
    void enter(qint64 line);
    QString refusalWords(const PreviewRow &row) const;

    PageContext &m_context;
    OrderPreviewModel m_model;
    SegmentedBar *m_parts;
    QLabel *m_notes;
    QList<UnknownNumber> m_unknown; // Tilbuds-ID without a track
    QWidget *m_unknownArea;
    QLabel *m_unknownWords;
    QPushButton *m_tie;
    ListView *m_list;
    MessageBar *m_message;
    bool m_keepRefused = true;
};

} // namespace bro
