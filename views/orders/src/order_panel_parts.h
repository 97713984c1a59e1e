// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <core/texts.h>
#include <functional>
#include <jobs/order_details.h>

namespace bro {

// Label and value under each other in two columns; values can be selected and copied.
QWidget *makeFacts(const QList<std::pair<QString, QString>> &facts, const QString &name,
                   QWidget *parent);
QWidget *makeFindings(const Texts &texts, const QList<OrderFinding> &findings, QWidget *parent);
QWidget *makeHours(const Texts &texts, const HoursBalance &hours, QWidget *parent);
QWidget *makeDocuments(const Texts &texts, const QList<CaseDocument> &documents,
                       const std::function<void(DocumentId)> &save, QWidget *parent);
QWidget *makeEvents(const Texts &texts, const QList<OrderEvent> &events, QWidget *parent);

} // namespace bro
