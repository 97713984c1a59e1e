// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <views/controls.h>
#include <views/exports/dataset_view.h>
#include <views/icons.h>
#include <views/list_header.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int Side = 8;
constexpr int Frame = 2;
constexpr int SampledRows = 40;

// What does not fit ends in dots.
class RangeLabel : public QLabel
{
public:
    explicit RangeLabel(QWidget *parent) : QLabel(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setFont(smallFont(font()));
        setLabelRole(this, ColorRole::Secondary);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

// Cells of the file: plain, and framed in words and colour where they are at fault.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect,
                              isHighContrast(option.palette)
                                  ? option.palette.color(QPalette::Base)
                                  : roleColors(ColorRole::Accent, option.palette).tint);
        painter->setPen(gridColor(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const Tone tone = Tone(index.data(ToneRole).toInt());
        QColor color = option.palette.color(QPalette::Text);
        QRect inside = option.rect.adjusted(Side, 0, -Side, -1);
        if (tone != Tone::None) {
            const RoleColors colors = toneColors(tone, option.palette);
            color = colors.text;
            QPen pen(tone == Tone::Error ? colors.text : colors.line, Frame);
            pen.setJoinStyle(Qt::MiterJoin);
            painter->setPen(pen);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
            const int size = std::max(14, option.fontMetrics.height() - 2);
            paintIcon(painter,
                      QRect(inside.left(), option.rect.center().y() - size / 2, size, size),
                      index.data(IconRole).toString(), color);
            inside.setLeft(inside.left() + size + 4);
        }
        painter->setPen(color);
        painter->setFont(option.font);
        painter->drawText(
            inside, int(Qt::AlignVCenter | Qt::AlignLeft),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        if (option.state & QStyle::State_HasFocus) {
            const int inset = tone == Tone::None ? 1 : 1 + Frame;
            painter->setPen(QPen(roleColors(ColorRole::Accent, option.palette).text, Frame));
            painter->drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 1));
        }
        painter->restore();
    }
};
} // namespace

DatasetView::DatasetView(const Texts &texts, QWidget *parent)
    : QWidget(parent),
      m_texts(texts),
      m_model(new D1RowsModel(texts, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_fixed = makeTable(u"datasetFixed"_s);
    m_rest = makeTable(u"dataset"_s);
    m_fixed->setFocusPolicy(Qt::NoFocus);
    m_fixed->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fixed->setAccessibleName(tr("The dataset, fixed columns"));
    m_rest->setAccessibleName(tr("The dataset"));
    m_rest->verticalHeader()->hide();
    m_rest->setSelectionModel(m_fixed->selectionModel());
    connect(m_rest->verticalScrollBar(), &QScrollBar::valueChanged, m_fixed->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_fixed->verticalScrollBar(), &QScrollBar::valueChanged, m_rest->verticalScrollBar(),
            &QScrollBar::setValue);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(0);
    tables->addWidget(m_fixed);
    m_edge = new QFrame(this);
    m_edge->setFrameShape(QFrame::VLine);
    m_edge->setFrameShadow(QFrame::Plain);
    m_edge->setLineWidth(2);
    tables->addWidget(m_edge);
    tables->addWidget(m_rest, 1);
    column->addLayout(tables, 1);
    // One bar below both, so that they stay of one height.
    m_across = new QScrollBar(Qt::Horizontal, this);
    m_across->setObjectName(u"datasetAcross"_s);
    column->addWidget(m_across);
    QScrollBar *inner = m_rest->horizontalScrollBar();
    connect(inner, &QScrollBar::rangeChanged, this, [this, inner](int from, int to) {
        m_across->setRange(from, to);
        m_across->setPageStep(inner->pageStep());
        m_across->setSingleStep(inner->singleStep());
        m_across->setVisible(to > from);
        showRange();
    });
    connect(inner, &QScrollBar::valueChanged, m_across, &QScrollBar::setValue);
    connect(m_across, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);
    for (QScrollBar *bar : {inner, m_rest->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &DatasetView::showRange);
    m_rest->installEventFilter(this);
    m_across->hide();
    showRange();
}

QWidget *DatasetView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    QLabel *title = makeHeading(tr("The dataset"), head);
    title->setWordWrap(false);
    row->addWidget(title);
    m_range = new RangeLabel(head);
    m_range->setObjectName(u"datasetRange"_s);
    row->addWidget(m_range, 1);
    m_cpr = new QCheckBox(tr("Show CPR numbers"), head);
    m_cpr->setObjectName(u"showCpr"_s);
    row->addWidget(m_cpr);
    m_follow = new QCheckBox(tr("Follow the finding"), head);
    m_follow->setObjectName(u"followFinding"_s);
    m_follow->setChecked(true);
    row->addWidget(m_follow);
    connect(m_cpr, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setCprShown(on);
        if (on)
            Q_EMIT cprShown();
    });
    return head;
}

QTableView *DatasetView::makeTable(const QString &name)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setHorizontalHeader(new ListHeader(table));
    table->setFont(smallFont(font()));
    table->setModel(m_model);
    table->setItemDelegate(new CellDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    // Rows of one height: nothing is measured, however many there are.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).height() + 10);
    table->verticalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

bool DatasetView::isFixed(int column) const
{
    return column >= 0 && (column == m_model->columnOf(DatasetField::CitizenName) ||
                           column == m_model->columnOf(DatasetField::ActivityTitle) ||
                           column == m_model->columnOf(DatasetField::ActivityDate));
}

void DatasetView::setPreview(const std::shared_ptr<const D1Preview> &preview)
{
    const int row = m_rest->currentIndex().row();
    const int up = m_rest->verticalScrollBar()->value();
    const int across = m_rest->horizontalScrollBar()->value();
    m_model->setPreview(preview);
    arrangeColumns();
    if (row >= 0 && row < m_model->rowCount())
        m_rest->selectRow(row);
    m_rest->verticalScrollBar()->setValue(up);
    m_rest->horizontalScrollBar()->setValue(across);
    showRange();
}

void DatasetView::arrangeColumns()
{
    const QFontMetrics metrics(m_rest->font());
    m_widths.fill(0, m_model->columnCount());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool fixed = isFixed(column);
        m_fixed->setColumnHidden(column, !fixed);
        m_rest->setColumnHidden(column, fixed);
        int width = metrics.horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < std::min(SampledRows, m_model->rowCount()); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->value(row, column)));
        width = std::min(width, 32 * metrics.averageCharWidth()) + 2 * Side + 12;
        m_widths[column] = width;
        (fixed ? m_fixed : m_rest)->setColumnWidth(column, width);
    }
    fitFixed();
}

// As wide as its columns, but never much more than half of the view: then who and what are cut,
// never the day.
void DatasetView::fitFixed()
{
    constexpr int Percent = 55;
    const int character = QFontMetrics(m_fixed->font()).averageCharWidth();
    QList<int> texts;
    int columns = 0;
    for (int column = 0; column < m_widths.size(); ++column) {
        if (m_fixed->isColumnHidden(column))
            continue;
        columns += m_widths[column];
        if (column != m_model->columnOf(DatasetField::ActivityDate))
            texts.append(column);
    }
    const int numbers = m_fixed->verticalHeader()->sizeHint().width();
    int over = columns + numbers - width() * Percent / 100;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int natural = m_widths[texts[i]];
        const int cut =
            std::clamp(over / int(texts.size() - i), 0, std::max(0, natural - 9 * character));
        m_fixed->setColumnWidth(texts[i], natural - cut);
        over -= cut;
        columns -= cut;
    }
    m_fixed->setFixedWidth(columns + numbers);
    m_fixed->setVisible(columns > 0);
    m_edge->setVisible(columns > 0);
    QPalette edge = m_edge->palette();
    edge.setColor(QPalette::WindowText, lineColor(palette()).darker(isDark(palette()) ? 70 : 120));
    m_edge->setPalette(edge);
}

void DatasetView::showCell(qint64 row, int column)
{
    if (!isFollowing() || row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(int(row), std::max(0, column));
    m_rest->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    m_rest->scrollTo(m_model->index(int(row), m_rest->isColumnHidden(index.column())
                                                  ? m_rest->columnAt(0)
                                                  : index.column()),
                     QAbstractItemView::PositionAtCenter);
    showRange();
}

bool DatasetView::isFollowing() const
{
    return m_follow->isChecked();
}

QWidget *DatasetView::table() const
{
    return m_rest;
}

void DatasetView::showRange()
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        m_range->clear();
        return;
    }
    const int first = std::max(0, m_rest->rowAt(0)) + 1;
    const int bottom = m_rest->rowAt(m_rest->viewport()->height() - 1);
    const int left = m_rest->columnAt(0) + 1;
    const int right = m_rest->columnAt(m_rest->viewport()->width() - 1);
    m_range->setText(tr("rows %1–%2 of %3 · columns %4–%5 of %6 · the first columns stay")
                         .arg(first)
                         .arg(bottom < 0 ? rows : bottom + 1)
                         .arg(m_texts.locale().toString(rows))
                         .arg(left)
                         .arg(right < 0 ? m_model->columnCount() : right + 1)
                         .arg(m_model->columnCount()));
}

QString DatasetView::copied() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(u'\t'));
    for (const QModelIndex &index : m_rest->selectionModel()->selectedRows()) {
        cells.clear();
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(index.siblingAtColumn(column)
                             .data()
                             .toString()
                             .replace(u'\t', u' ')
                             .replace(u'\n', u' '));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

bool DatasetView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rest && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        if (m_rest->selectionModel()->hasSelection())
            QApplication::clipboard()->setText(copied());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DatasetView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFixed();
    showRange();
}

void DatasetView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (QTableView *table : {m_fixed, m_rest}) {
            table->setFont(smallFont(font()));
            table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).height() +
                                                           10);
        }
        arrangeColumns();
    }
}

} // namespace bro
