// SPDX-License-Identifier: GPL-3.0-or-later
#include "accept_all_dialog.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <views/background.h>
#include <views/controls.h>
#include <views/dialog_frame.h>
#include <views/list_view.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int Side = 24;
} // namespace

AcceptAllDialog::AcceptAllDialog(PageContext &context, const QString &contractKey,
                                 const QList<OrderRow> &rows, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_contractKey(contractKey),
      m_model(context.texts),
      m_message(new MessageBar(this))
{
    QList<OrderRow> without;
    for (const OrderRow &row : rows) {
        if (!row.needsDecision) {
            without.append(row);
            m_orders.append(row.head.id);
        }
    }
    const int left = int(rows.size() - without.size());
    m_model.replace(without, context.session.today());
    auto *column = makeDialogColumn(this, u"acceptAllDialog"_s, tr("Accept all without findings"));
    column->setSpacing(12);
    QString text = tr("%n order(s) will be accepted.", nullptr, int(m_orders.size()));
    if (left > 0)
        text += u' ' + tr("%n other(s) with findings stay as they are.", nullptr, left);
    QLabel *count = makeHeading(text, this);
    count->setObjectName(u"acceptAllCount"_s);
    column->addWidget(count);
    column->addWidget(makeSecondaryLabel(
        tr("Accepting binds you to start the courses, and can't be undone. Remember to accept the "
           "orders in the purchaser's system too."),
        this));
    column->addWidget(m_message);
    auto *list = new ListView(u"acceptAllList"_s, context.settings, this);
    list->setAccessibleName(tr("Orders without findings"));
    list->setFrameShape(QFrame::StyledPanel);
    list->setListModel(&m_model);
    column->addWidget(list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *cancel = makeButton(tr("Cancel"), {}, u"cancelButton"_s, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    m_store = makeDefaultButton(tr("Accept %n order(s)", nullptr, int(m_orders.size())), {},
                                u"storeButton"_s, this);
    connect(m_store, &QPushButton::clicked, this, &AcceptAllDialog::accept);
    row->addWidget(m_store);
    column->addLayout(row);
    resize(fontMetrics().averageCharWidth() * 118 + 2 * Side, rowHeight(font()) * 16);
    list->setFocus();
}

void AcceptAllDialog::accept()
{
    m_store->setEnabled(false);
    runInBackground<AcceptedOrders>(
        m_context, this, tr("Accepting orders"), Shown::Dialog,
        [contract = m_contractKey, orders = m_orders](Session &session, const Progress &progress) {
            return acceptWithoutFindings(session, contract, orders, progress);
        },
        [this](const Result<AcceptedOrders> &outcome) {
            m_store->setEnabled(true);
            if (outcome.ok()) {
                Q_EMIT stored(*outcome);
                QDialog::accept();
            } else if (outcome.error().kind == Error::Kind::Canceled) {
                QDialog::reject(); // what was accepted before the stop is
            } else {
                m_message->show(Tone::Error, m_context.texts.sentence(outcome.error().message));
            }
        });
}

} // namespace bro
