// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_dialog.h"
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <jobs/citizen_rows.h>
#include <orders/order_words.h>
#include <views/controls.h>
#include <views/dialog_frame.h>
#include <views/form.h>

namespace bro {

using namespace Qt::StringLiterals;

DocumentDialog::DocumentDialog(const Texts &texts, const QString &fileName,
                               const QList<Order> &orders, bool mayAgree, QWidget *parent)
    : QDialog(parent),
      m_form(new Form(this)),
      m_title(new QLineEdit(fileName, this)),
      m_kind(new QComboBox(this)),
      m_order(new QComboBox(this))
{
    m_kind->addItem(tr("Choose…"), -1);
    for (int kind = 0; kind <= int(DocumentKind::Other); ++kind) {
        // A special agreement changes what is reported of the order and is recorded there.
        if (DocumentKind(kind) != DocumentKind::SpecialAgreement || mayAgree)
            m_kind->addItem(texts.sentence(documentKindTitle(DocumentKind(kind))), kind);
    }
    m_order->addItem(tr("The citizen as such"), qint64(0));
    for (auto order = orders.rbegin(); order != orders.rend(); ++order)
        m_order->addItem(tr("Order %1, %2").arg(order->number, shortTrack(order->title)),
                         order->id.value);
    m_titleField = m_form->add(tr("Title"), m_title, u"documentTitle"_s);
    m_kindField = m_form->add(tr("Kind"), m_kind, u"documentKind"_s);
    m_orderField = m_form->add(tr("About"), m_order, u"documentOrder"_s);
    auto *column = makeDialogColumn(this, u"documentDialog"_s, tr("Add document"));
    column->addWidget(makeLabel(tr("The file is stored encrypted on the case. The one you chose "
                                   "stays where it is."),
                                this));
    column->addWidget(m_form);
    addDialogButtons(this, column, tr("Add"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_kind->setFocus();
}

DocumentKind DocumentDialog::kind() const
{
    return DocumentKind(m_kind->currentData().toInt());
}

QString DocumentDialog::title() const
{
    return m_title->text().simplified();
}

OrderId DocumentDialog::order() const
{
    return OrderId{m_order->currentData().toLongLong()};
}

void DocumentDialog::accept()
{
    m_form->clearFaults();
    if (title().isEmpty())
        m_titleField->setFault(Tone::Error, tr("Write what the document is called."));
    if (m_kind->currentData().toInt() < 0)
        m_kindField->setFault(Tone::Error, tr("Choose what the document is."));
    else if (kind() == DocumentKind::SpecialAgreement && !order().isValid())
        m_orderField->setFault(Tone::Error, tr("Choose the order that the agreement is about."));
    if (!m_form->focusFirstFault())
        QDialog::accept();
}

} // namespace bro
