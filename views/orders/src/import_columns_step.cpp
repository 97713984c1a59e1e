// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_columns_step.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <views/controls.h>
#include <views/form.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int NotUsed = -1;
constexpr qsizetype Samples = 3;
constexpr int SampleLength = 40;

QList<OrderColumn> allFields()
{
    QList<OrderColumn> all;
    for (int i = 0; i < int(OrderColumn::Count); ++i)
        all.append(OrderColumn(i));
    return all;
}

} // namespace

ImportColumnsStep::ImportColumnsStep(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_told(new InfoBox(this)),
      m_again(makeLink(tr("Start again from the known names"), u"columnsAgain"_s, this)),
      m_scroll(new QScrollArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_told->setObjectName(u"columnsTold"_s);
    column->addWidget(m_told);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &QLabel::linkActivated, this, [this] {
        m_again->hide();
        choose(m_look.known);
    });
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
}

void ImportColumnsStep::setLook(const OrderFileLook &look)
{
    m_look = look;
    m_lines.clear();
    m_table = new QWidget;
    m_table->setAutoFillBackground(true);
    m_table->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    int at = 0;
    for (const QString &title :
         {tr("Column in the file"), tr("Examples"), tr("Field in Brobygger")}) {
        QLabel *label = makeSecondaryLabel(title, m_table);
        m_grid->addWidget(label, 0, at++);
    }
    for (qsizetype i = 0; i < look.form.header.fields.size(); ++i) {
        if (!look.form.header.fields[i].isEmpty())
            addLine(int(i) + 1, i);
    }
    m_grid->setRowStretch(int(look.form.header.fields.size()) + 1, 1);
    m_scroll->setWidget(m_table);
    const auto before = remembered();
    m_again->setVisible(before.has_value());
    choose(before ? *before : m_look.known);
}

void ImportColumnsStep::addLine(int row, qsizetype column)
{
    Line line;
    line.header = m_look.form.header.fields[column];
    auto *header = new QLabel(line.header.simplified(), m_table);
    header->setTextFormat(Qt::PlainText);
    header->setFont(semibold(font()));
    QStringList values = sampleValues(m_look, column, Samples);
    for (QString &value : values) {
        if (value.size() > SampleLength)
            value = value.left(SampleLength - 1) + u'…';
    }
    QLabel *samples = makeSecondaryLabel(values.join(u" · "_s), m_table);
    samples->setWordWrap(true);
    line.field = new QComboBox(m_table);
    line.field->setObjectName(u"columnField%1"_s.arg(column));
    line.field->setAccessibleName(tr("Field for the column %1").arg(line.header.simplified()));
    line.field->addItem(tr("Is not used"), NotUsed);
    for (const OrderColumn field : allFields()) {
        const QString title = fieldTitle(m_context.texts, field);
        line.field->addItem(OrderColumns::isMandatory(field) ? tr("%1 (needed)").arg(title) : title,
                            int(field));
    }
    line.frame = new FormField(header, line.field, m_table);
    header->setBuddy(line.field);
    m_grid->addWidget(header, row, 0);
    m_grid->addWidget(samples, row, 1);
    m_grid->addWidget(line.frame, row, 2);
    connect(line.field, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_choosing)
            renew();
    });
    m_lines.append(line);
}

void ImportColumnsStep::choose(const OrderColumnMapping &mapping)
{
    m_choosing = true;
    QHash<QString, OrderColumn> fields;
    for (auto field = mapping.begin(); field != mapping.end(); ++field) {
        if (!field.value().isEmpty())
            fields.insert(field.value(), field.key());
    }
    for (const Line &line : std::as_const(m_lines)) {
        // A header that stands twice is given once; the user says which.
        const auto field = fields.constFind(line.header);
        line.field->setCurrentIndex(field == fields.constEnd() ? 0
                                                               : line.field->findData(int(*field)));
        if (field != fields.constEnd())
            fields.erase(field);
    }
    m_choosing = false;
    renew();
}

OrderColumnMapping ImportColumnsStep::mapping() const
{
    OrderColumnMapping mapping;
    for (const OrderColumn field : allFields())
        mapping.insert(field, QString());
    for (const Line &line : m_lines) {
        const int field = line.field->currentData().toInt();
        if (field != NotUsed)
            mapping.insert(OrderColumn(field), line.header);
    }
    return mapping;
}

QList<OrderColumn> ImportColumnsStep::missing() const
{
    const OrderColumnMapping chosen = mapping();
    QList<OrderColumn> missing;
    for (const OrderColumn field : allFields()) {
        if (OrderColumns::isMandatory(field) && chosen.value(field).isEmpty())
            missing.append(field);
    }
    return missing;
}

QList<OrderColumn> ImportColumnsStep::doubled() const
{
    QList<OrderColumn> seen;
    QList<OrderColumn> twice;
    for (const Line &line : m_lines) {
        const int field = line.field->currentData().toInt();
        if (field == NotUsed)
            continue;
        if (seen.contains(OrderColumn(field)))
            twice.append(OrderColumn(field));
        seen.append(OrderColumn(field));
    }
    return twice;
}

QString ImportColumnsStep::titles(const QList<OrderColumn> &columns) const
{
    QStringList titles;
    for (const OrderColumn column : columns)
        titles.append(fieldTitle(m_context.texts, column));
    return titles.join(u", "_s);
}

QString ImportColumnsStep::fault() const
{
    if (const auto twice = doubled(); !twice.isEmpty())
        return tr("%1 is chosen for more than one column.").arg(titles(twice));
    if (const auto none = missing(); !none.isEmpty())
        return tr("No column holds: %1.").arg(titles(none));
    return {};
}

void ImportColumnsStep::showFaults()
{
    const QList<OrderColumn> twice = doubled();
    for (const Line &line : std::as_const(m_lines)) {
        const int field = line.field->currentData().toInt();
        if (field != NotUsed && twice.contains(OrderColumn(field)))
            line.frame->setFault(Tone::Error, tr("Is chosen for another column too."));
        else
            line.frame->clearFault();
    }
}

void ImportColumnsStep::renew()
{
    showFaults();
    const QString wrong = fault();
    if (!wrong.isEmpty())
        m_told->setContent(Tone::Warning, u"warning-f"_s, wrong,
                           tr("Choose the field beside each column that is needed."));
    else if (m_again->isVisibleTo(this))
        m_told->setContent(
            Tone::Ok, u"checkmark_circle-f"_s, tr("All fields that are needed have a column."),
            tr("They are chosen as the last time you imported a file with these headers."));
    else
        m_told->setContent(Tone::Ok, u"checkmark_circle-f"_s,
                           tr("All fields that are needed have a column."), {});
    Q_EMIT changed();
}

std::optional<OrderColumnMapping> ImportColumnsStep::remembered() const
{
    const QByteArray stored =
        m_context.settings.state(u"orderImport/"_s + headerKey(m_look.form.header.fields));
    if (stored.isEmpty())
        return {};
    const auto mapping = readOrderColumnMapping(stored);
    if (!mapping.ok() || std::ranges::all_of(allFields(), [&](OrderColumn field) {
            return mapping->value(field) == m_look.known.value(field);
        }))
        return {};
    return *mapping;
}

void ImportColumnsStep::remember() const
{
    m_context.settings.setState(u"orderImport/"_s + headerKey(m_look.form.header.fields),
                                writeOrderColumnMapping(mapping()));
}

void ImportColumnsStep::focusField(OrderColumn column)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.field->currentData().toInt() != int(column))
            continue;
        line.field->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(line.field);
        return;
    }
}

} // namespace bro
