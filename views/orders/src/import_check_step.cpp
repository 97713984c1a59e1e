// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_check_step.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <orders/order_words.h>
#include <views/controls.h>
#include <views/list_view.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// The list's own painting, and a frame around the cell that a row is refused for.
class FaultDelegate : public QStyledItemDelegate
{
public:
    FaultDelegate(QAbstractItemDelegate *inner, QObject *parent)
        : QStyledItemDelegate(parent),
          m_inner(inner)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        m_inner->paint(painter, option, index);
        if (!index.data(OrderPreviewModel::FaultRole).toBool())
            return;
        painter->save();
        painter->setPen(QPen(roleColors(ColorRole::Error, option.palette).text, 2));
        // Within the frame of the row that has the focus.
        painter->drawRect(option.rect.adjusted(1, 3, -1, -4));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return m_inner->sizeHint(option, index);
    }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        return m_inner->helpEvent(event, view, option, index);
    }

private:
    QAbstractItemDelegate *m_inner;
};

constexpr qsizetype NamedNumbers = 3; // the rest stand in the list
constexpr int LeastCharacters = 8;    // of a column that gives room

struct Part
{
    PreviewPart part;
    QString key;
    QString icon;
};

const QList<Part> &parts()
{
    static const QList<Part> all{{PreviewPart::All, u"all"_s, {}},
                                 {PreviewPart::New, u"new"_s, u"checkmark"_s},
                                 {PreviewPart::Known, u"known"_s, u"copy"_s},
                                 {PreviewPart::Refused, u"refused"_s, u"error_circle"_s}};
    return all;
}

} // namespace

ImportCheckStep::ImportCheckStep(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(context.texts),
      m_parts(new SegmentedBar(this)),
      m_notes(makeSmallLabel({}, this)),
      m_unknownArea(new QWidget(this)),
      m_unknownWords(makeLabel({}, m_unknownArea)),
      m_tie(makeButton(tr("Tie Tilbuds-ID…"), {}, u"tieNumbers"_s, m_unknownArea)),
      m_list(new ListView(u"orderPreview"_s, context.settings, this)),
      m_message(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    m_parts->setObjectName(u"previewParts"_s);
    for (const Part &part : parts())
        m_parts->addSegment(part.key, {}, part.icon);
    connect(m_parts, &SegmentedBar::chosen, this, [this](const QString &key) {
        for (const Part &part : parts()) {
            if (part.key == key)
                m_model.showPart(part.part);
        }
    });
    top->addWidget(m_parts);
    QLabel *promise = makeSmallLabel(
        tr("Nothing is stored yet. What you see here is what will be stored."), this);
    promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    top->addWidget(promise, 1);
    column->addLayout(top);
    m_notes->setObjectName(u"previewNotes"_s);
    column->addWidget(m_notes);
    column->addWidget(makeUnknown());
    m_list->setAccessibleName(tr("Rows of the file"));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setListModel(&m_model);
    m_list->setItemDelegate(new FaultDelegate(m_list->itemDelegate(), this));
    m_list->setTypingJumps(false);
    m_list->setEmpty({{}, tr("No row is of this kind."), {}});
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    connect(m_list, &ListView::currentRowChanged, this, &ImportCheckStep::showCurrent);
    connect(m_list, &ListView::opened, this, &ImportCheckStep::enter);
    // opened() comes after a double click too; the cell that was meant is known here.
    disconnect(m_list, &QTreeView::doubleClicked, m_list, nullptr);
    connect(m_list, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        const OrderColumn field = OrderPreviewModel::fieldOf(index.column());
        if (field != OrderColumn::Count)
            Q_EMIT columnWanted(field);
    });
}

// Where a row is refused, to the column that it is refused for; else on towards the import.
void ImportCheckStep::enter(qint64 line)
{
    const PreviewRow *row = m_model.row(line);
    const OrderColumn field = row ? row->faulty.value(0, OrderColumn::Count) : OrderColumn::Count;
    if (field != OrderColumn::Count)
        Q_EMIT columnWanted(field);
    else
        Q_EMIT onWanted();
}

ImportCheckStep::~ImportCheckStep()
{
    m_list->disconnect(this); // it outlives the model and its selection
}

// In a new office every line is refused until the numbers of the list are tied to tracks.
QWidget *ImportCheckStep::makeUnknown()
{
    auto *row = new QHBoxLayout(m_unknownArea);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *sign = new IconLabel(m_unknownArea);
    sign->setPicture(u"warning-f"_s, ColorRole::Warning);
    row->addWidget(sign, 0, Qt::AlignTop);
    m_unknownWords->setObjectName(u"unknownNumbers"_s);
    row->addWidget(m_unknownWords, 1);
    row->addWidget(m_tie, 0, Qt::AlignTop);
    connect(m_tie, &QPushButton::clicked, this, &ImportCheckStep::numbersWanted);
    m_unknownArea->hide();
    return m_unknownArea;
}

void ImportCheckStep::showUnknown()
{
    m_unknown = unknownNumbers(preview());
    m_unknownArea->setVisible(!m_unknown.isEmpty());
    if (m_unknown.isEmpty())
        return;
    int lines = 0;
    QStringList numbers;
    for (const UnknownNumber &one : std::as_const(m_unknown)) {
        lines += one.lines;
        if (numbers.size() < NamedNumbers)
            numbers.append(one.number);
        else if (numbers.size() == NamedNumbers)
            numbers.append(u"…"_s);
    }
    const Done may = m_context.session.require(Right::ManageContracts);
    const QString words =
        tr("%n line(s) have a Tilbuds-ID that belongs to no track: %1.", nullptr, lines)
            .arg(numbers.join(u", "_s));
    const QString next = may.ok() ? tr("Tie it to its track, then the lines can be imported.")
                                  : m_context.texts.sentence(may.error().message);
    m_unknownWords->setText(words + u' ' + next);
    m_tie->setVisible(may.ok());
}

void ImportCheckStep::setPreview(OrderPreview preview)
{
    QStringList notes;
    for (const Message &note : preview.outcome.notes)
        notes.append(m_context.texts.sentence(note));
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    m_parts->setCurrent(u"all"_s);
    m_model.replace(std::move(preview));
    // What a row is refused for must be seen.
    for (const int column :
         {OrderPreviewModel::OrderedOn, OrderPreviewModel::End, OrderPreviewModel::Total})
        m_list->header()->setSectionHidden(column, !m_model.hasFaultIn(column));
    QStringList others;
    for (const auto &[column, key] : {std::pair(int(OrderPreviewModel::Track), u"track"_s),
                                      {OrderPreviewModel::Hours, u"hours"_s}}) {
        if (!m_model.hasFaultIn(column))
            others.append(key);
    }
    m_list->setGivesWay(others);
    showUnknown();
    widenResults();
    showSegments();
    showCurrent();
}

void ImportCheckStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    widenResults();
}

// The list measures its first rows, of the first file; the words of every result must fit.
void ImportCheckStep::widenResults()
{
    QSet<PreviewResult> seen;
    int width = m_list->header()->sectionSize(OrderPreviewModel::Result);
    for (const PreviewRow &row : preview().rows) {
        if (seen.contains(row.result))
            continue;
        seen.insert(row.result);
        const QModelIndex index = m_model.indexOfId(row.line);
        width = std::max(
            width,
            m_list->sizeHintForIndex(index.siblingAtColumn(OrderPreviewModel::Result)).width());
    }
    // Others give it the room, whose words stand in the tool tip and below the list; the last
    // column takes what is left.
    QHeaderView *header = m_list->header();
    const int least = fontMetrics().averageCharWidth() * LeastCharacters;
    const int usual = header->sectionSize(OrderPreviewModel::Result);
    const auto over = [&] {
        const int before = header->length() - header->sectionSize(OrderPreviewModel::Words);
        return std::max(0, before + width - usual + least - m_list->viewport()->width());
    };
    for (const int column : {OrderPreviewModel::Citizen, OrderPreviewModel::Cpr}) {
        const int spare = std::max(0, header->sectionSize(column) - least);
        header->resizeSection(column, header->sectionSize(column) - std::min(spare, over()));
    }
    header->resizeSection(OrderPreviewModel::Result, width - over());
}

void ImportCheckStep::showSegments()
{
    m_parts->setSegmentText(u"all"_s, tr("All %1").arg(count(PreviewPart::All)));
    m_parts->setSegmentText(u"new"_s, tr("New %1").arg(count(PreviewPart::New)));
    m_parts->setSegmentText(u"known"_s, tr("Known %1").arg(count(PreviewPart::Known)));
    m_parts->setSegmentText(u"refused"_s, tr("Refused %1").arg(count(PreviewPart::Refused)));
}

void ImportCheckStep::setKeepRefused(bool keep)
{
    m_keepRefused = keep;
    showCurrent();
}

QString ImportCheckStep::refusalWords(const PreviewRow &row) const
{
    QStringList words;
    for (const Message &reason : row.reasons)
        words.append(m_context.texts.sentence(reason));
    words.append(m_keepRefused
                     ? tr("The line is not stored, but is kept in the file of refused lines.")
                     : tr("The line is not stored."));
    return words.join(u' ');
}

void ImportCheckStep::showCurrent()
{
    const PreviewRow *row = m_model.row(m_list->currentId());
    if (!row) {
        m_message->clear();
        return;
    }
    if (row->result == PreviewResult::Refused) {
        const OrderColumn about = row->faulty.value(0, OrderColumn::Count);
        const QString header = preview().headers.value(about);
        m_message->show(Tone::Error,
                        about == OrderColumn::Count || header.isEmpty()
                            ? tr("Line %1:").arg(row->line)
                            : tr("Line %1, column “%2”:").arg(row->line).arg(header),
                        refusalWords(*row));
        return;
    }
    QStringList words;
    Tone worst = Tone::Info;
    for (const OrderFinding &finding : row->findings) {
        words.append(m_context.texts.sentence(finding.message));
        if (toneOf(finding) != Tone::Info)
            worst = Tone::Warning;
    }
    if (words.isEmpty())
        m_message->clear();
    else
        m_message->show(worst, tr("Line %1:").arg(row->line), words.join(u' '));
}

} // namespace bro
