// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_actions.h"
#include "order_dialogs.h"
#include <QDir>
#include <core/atomic_file.h>
#include <orders/document_store.h>
#include <views/background.h>

namespace bro {

using namespace Qt::StringLiterals;

OrderActions::OrderActions(PageContext &context, QWidget *page,
                           std::function<void(const Error &)> tell)
    : QObject(page),
      m_context(context),
      m_page(page),
      m_tell(std::move(tell))
{
}

bool OrderActions::sure(const QString &text, const QString &detail, const QString &button)
{
    return m_context.prompts.ask(
               m_page, {Tone::Warning, tr("Orders"), text, detail, {button, tr("Cancel")}}) == 0;
}

void OrderActions::finish(const Result<Order> &result, const QString &said)
{
    if (!result.ok()) {
        m_tell(result.error());
        return;
    }
    m_context.navigator.tellBriefly(said);
    Q_EMIT done(result->id);
}

void OrderActions::accept(const Order &order)
{
    if (!sure(tr("Accept order %1?").arg(order.number),
              tr("Accepting binds you to start the course, and can't be undone. Remember to accept "
                 "the order in the purchaser's system too."),
              tr("Accept order")))
        return;
    finish(OrderStore(m_context.session).accept(order),
           tr("Order %1 is accepted.").arg(order.number));
}

void OrderActions::acceptAnyway(const Order &order)
{
    const auto reason = m_context.prompts.askText(
        m_page, tr("Accept anyway"),
        tr("Why do you accept order %1 in spite of the findings? Write for example what the "
           "purchaser answered. The reason stays on the order, and accepting can't be undone.")
            .arg(order.number));
    if (!reason)
        return;
    finish(OrderStore(m_context.session).accept(order, *reason),
           tr("Order %1 is accepted.").arg(order.number));
}

void OrderActions::reject(const Order &order, const QString &reason)
{
    if (!sure(tr("Reject order %1?").arg(order.number),
              tr("The purchaser must be told the reason: “%1” A rejection can't be undone; the "
                 "purchaser has to send a new order.")
                  .arg(reason.simplified()),
              tr("Reject order")))
        return;
    finish(OrderStore(m_context.session).reject(order, reason),
           tr("Order %1 is rejected.").arg(order.number));
}

void OrderActions::lapse(const Order &order)
{
    if (!sure(tr("Record order %1 as lapsed?").arg(order.number),
              tr("The purchaser's system annuls an order that was not accepted in time. Look there "
                 "first: this can't be undone."),
              tr("Record as lapsed")))
        return;
    finish(OrderStore(m_context.session).lapse(order),
           tr("Order %1 is recorded as lapsed.").arg(order.number));
}

void OrderActions::show(OrderDialog *dialog, std::function<QString(const Order &)> said)
{
    connect(dialog, &OrderDialog::stored, this, [this, said = std::move(said)](const Order &order) {
        m_context.navigator.tellBriefly(said(order));
        Q_EMIT done(order.id);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OrderActions::interrupt(const Order &order)
{
    show(new InterruptDialog(m_context, order, m_page), [](const Order &after) {
        return tr("Order %1 is recorded as interrupted.").arg(after.number);
    });
}

void OrderActions::cancel(const Order &order)
{
    show(new CancelDialog(m_context, order, m_page), [](const Order &after) {
        return after.state == OrderState::Cancelled
                   ? tr("Order %1 is recorded as cancelled.").arg(after.number)
                   : tr("Order %1 is recorded as interrupted.").arg(after.number);
    });
}

void OrderActions::extend(const Order &order)
{
    show(new ExtendDialog(m_context, order, m_page),
         [](const Order &next) { return tr("The extension is order %1.").arg(next.number); });
}

void OrderActions::agreement(const Order &order)
{
    show(new AgreementDialog(m_context, order, m_page), [](const Order &after) {
        return tr("The agreement is kept with order %1.").arg(after.number);
    });
}

void OrderActions::saveDocument(DocumentId id)
{
    DocumentStore documents(m_context.session);
    const auto document = documents.byId(id);
    if (!document.ok()) {
        m_tell(document.error());
        return;
    }
    const QString folder = m_context.settings.value(Setting::LastFolder).toString();
    const QString file =
        m_context.prompts.saveFile(m_page, tr("Save a copy of the document"),
                                   QDir(folder).filePath(document->title), tr("All files (*)"));
    if (file.isEmpty())
        return;
    runInBackground<bool>(
        m_context, m_page, tr("Saving the document"), Shown::Dialog,
        [document = *document, file](Session &session, const Progress &) -> Result<bool> {
            BRO_TRY(const QByteArray bytes, DocumentStore(session).content(document));
            BRO_TRY(const std::unique_ptr<AtomicFile> out, AtomicFile::open(file));
            BRO_CHECK(out->write(std::string_view(bytes.constData(), size_t(bytes.size()))));
            BRO_CHECK(out->commit([&] {
                return session.log().record(AccessKind::Export, u"orderStore.documentOpened"_s,
                                            {document.citizen});
            }));
            return true;
        },
        [this](const Result<bool> &saved) {
            if (saved.ok())
                m_context.navigator.tellBriefly(tr("The copy is saved."));
            else
                m_tell(saved.error());
        });
}

} // namespace bro
