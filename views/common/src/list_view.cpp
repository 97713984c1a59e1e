// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_delegate.h"
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/icons.h>
#include <views/list_header.h>
#include <views/list_view.h>
#include <views/settings.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int RowsThatAreMeasured = 60;
}

ListView::ListView(const QString &key, Settings &settings, QWidget *parent)
    : QTreeView(parent),
      m_key(key),
      m_settings(settings)
{
    setObjectName(key);
    setItemDelegate(new ListDelegate(this));
    setHeader(new ListHeader(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(32);
    header()->setResizeContentsPrecision(RowsThatAreMeasured);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &ListView::columnMenu);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(GroupRole).toBool())
            setExpanded(index, !isExpanded(index));
    });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.data(GroupRole).toBool())
            Q_EMIT opened(index.siblingAtColumn(0).data(IdRole).toLongLong());
    });
    const auto folded = [this](const QModelIndex &index, bool fold) {
        if (m_restoring)
            return;
        const QString group = index.data(IdRole).toString();
        if (fold)
            m_folded.insert(group);
        else
            m_folded.remove(group);
        m_settings.setState(m_key + "/folded"_L1,
                            QStringList(m_folded.values()).join(u'\n').toUtf8());
    };
    connect(this, &QTreeView::collapsed, this,
            [folded](const QModelIndex &index) { folded(index, true); });
    connect(this, &QTreeView::expanded, this,
            [folded](const QModelIndex &index) { folded(index, false); });
}

ListView::~ListView() = default;

void ListView::setListModel(GroupedListModel *model)
{
    m_model = model;
    const QByteArray folded = m_settings.state(m_key + "/folded"_L1);
    for (const QString &group : QString::fromUtf8(folded).split(u'\n', Qt::SkipEmptyParts))
        m_folded.insert(group);
    setModel(model);
    restoreColumns();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::afterReset);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (selectionMode() == ExtendedSelection)
            m_chosen = selectedIds();
    });
    connect(header(), &QHeaderView::sectionMoved, this, &ListView::saveColumns);
    connect(header(), &QHeaderView::sectionResized, this, &ListView::columnResized);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &ListView::saveColumns);
    setSortingEnabled(true);
    afterReset();
}

void ListView::setFilterField(QLineEdit *field)
{
    m_filter = field;
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this,
            [this](const QString &words) { m_model->setFilter(words); });
}

void ListView::setEmpty(const Empty &empty)
{
    m_empty = empty;
    showEmpty();
}

void ListView::rememberPlace()
{
    // The new rows stand already: the id is the one that was noted when it became current.
    m_rememberedRow = m_model->sourceRow(currentIndex());
}

void ListView::afterReset()
{
    m_restoring = true;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        if (!index.data(GroupRole).toBool())
            break;
        setFirstColumnSpanned(i, {}, true);
        const bool searching = !m_model->filter().isEmpty();
        setExpanded(index, searching || !m_folded.contains(index.data(IdRole).toString()));
    }
    m_restoring = false;
    const QModelIndex kept =
        m_rememberedId == 0 ? QModelIndex() : m_model->indexOfId(m_rememberedId);
    if (kept.isValid()) {
        // A group that was folded stays so.
        const bool folded = kept.parent().isValid() && !isExpanded(kept.parent());
        const QList<qint64> chosen = m_chosen;
        setCurrentIndex(folded ? kept.parent() : kept);
        if (!folded)
            chooseAlso(chosen);
    } else {
        // What stood here is gone: its neighbour takes its place.
        QModelIndex index;
        for (int row = std::max(0, m_rememberedRow); row >= 0 && !index.isValid(); --row) {
            index = m_model->indexOfRow(std::min(row, m_model->allRows() - 1));
            // A group that was folded stays so.
            if (index.parent().isValid() && !isExpanded(index.parent()))
                index = {};
        }
        if (!index.isValid())
            index = nextRow({});
        if (index.isValid())
            setCurrentIndex(index);
    }
    // Also what came later, where lists are gathered piece by piece.
    if (m_model->shownRows() > m_fittedRows)
        fitColumns();
    showEmpty();
    Q_EMIT currentRowChanged();
}

// What was chosen together stays so.
void ListView::chooseAlso(const QList<qint64> &ids)
{
    if (ids.size() < 2 || !ids.contains(m_rememberedId))
        return;
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QItemSelection chosen;
    for (int row = 0; row < m_model->allRows(); ++row) {
        const QModelIndex index = m_model->indexOfRow(row);
        const bool seen =
            index.isValid() && (!index.parent().isValid() || isExpanded(index.parent()));
        if (seen && wanted.contains(index.data(IdRole).toLongLong()))
            chosen.select(index, index);
    }
    selectionModel()->select(chosen, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ListView::showEmpty()
{
    delete m_emptyPanel;
    m_emptyPanel = nullptr;
    if (!m_model || m_model->shownRows() > 0)
        return;
    const bool filtered = m_model->allRows() > 0;
    if (!filtered && m_empty.heading.isEmpty())
        return;
    m_emptyPanel = new QWidget(viewport());
    m_emptyPanel->setObjectName(u"emptyList"_s);
    auto *column = new QVBoxLayout(m_emptyPanel);
    column->setSpacing(6);
    const QString iconName = filtered ? u"filter"_s : m_empty.icon;
    if (!iconName.isEmpty()) {
        auto *picture = new IconLabel(m_emptyPanel);
        picture->setFont(titleFont(font()));
        picture->setPicture(iconName, ColorRole::Secondary);
        picture->setAlignment(Qt::AlignCenter);
        column->addWidget(picture);
    }
    QLabel *heading = makeLabel(
        filtered ? tr("Nothing matches. Clear the filter (Esc).") : m_empty.heading, m_emptyPanel);
    heading->setFont(semibold(font()));
    heading->setAlignment(Qt::AlignCenter);
    column->addWidget(heading);
    if (!filtered && !m_empty.text.isEmpty()) {
        QLabel *text = makeSecondaryLabel(m_empty.text, m_emptyPanel);
        text->setAlignment(Qt::AlignCenter);
        column->addWidget(text);
    }
    const QString words = filtered ? tr("Clear filter") : m_empty.button;
    if (!words.isEmpty()) {
        QPushButton *button = makeButton(words, {}, u"emptyListButton"_s, m_emptyPanel);
        connect(button, &QPushButton::clicked, this, [this, filtered] {
            if (!filtered && m_empty.act)
                m_empty.act();
            else if (m_filter)
                m_filter->clear();
        });
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    m_emptyPanel->show();
    resizeEvent(nullptr);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    if (event) {
        QTreeView::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            fitColumns();
    }
    if (m_emptyPanel) {
        const int width =
            std::min(viewport()->width() - 32, 40 * fontMetrics().averageCharWidth() + 160);
        const int height = m_emptyPanel->layout()->hasHeightForWidth()
                               ? m_emptyPanel->layout()->heightForWidth(width)
                               : m_emptyPanel->sizeHint().height();
        m_emptyPanel->setGeometry((viewport()->width() - width) / 2,
                                  std::max(16, viewport()->height() / 4 - height / 2), width,
                                  height);
    }
}

void ListView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    if (m_model && m_model->shownRows() > m_fittedRows)
        fitColumns();
}

qint64 ListView::currentId() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && !index.data(GroupRole).toBool()
               ? index.siblingAtColumn(0).data(IdRole).toLongLong()
               : 0;
}

bool ListView::setCurrentId(qint64 id)
{
    const QModelIndex index = m_model->indexOfId(id);
    if (!index.isValid())
        return false;
    m_rememberedId = id;
    setCurrentIndex(index);
    if (isVisible())
        scrollTo(index);
    return true;
}

QList<qint64> ListView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, [](const QModelIndex &a, const QModelIndex &b) {
        return a.parent().row() != b.parent().row() ? a.parent().row() < b.parent().row()
                                                    : a.row() < b.row();
    });
    QList<qint64> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (!row.data(GroupRole).toBool())
            ids.append(row.data(IdRole).toLongLong());
    }
    return ids;
}

QString ListView::selectionAsTable() const
{
    QList<int> columns;
    QStringList lines;
    QStringList cells;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int logical = header()->logicalIndex(visual);
        if (isHiddenByUser(logical))
            continue;
        columns.append(logical);
        cells.append(m_model->columns().value(logical).title);
    }
    lines.append(cells.join(u'\t'));
    for (qint64 id : selectedIds()) {
        const QModelIndex row = m_model->indexOfId(id);
        cells.clear();
        for (int column : std::as_const(columns)) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const Mark mark = cell.data(MarkRole).value<Mark>();
            QString text = mark.text.isEmpty() ? cell.data(Qt::DisplayRole).toString() : mark.text;
            // A spreadsheet takes it for a number.
            text.replace(u'\u2212', u'-');
            cells.append(text.replace(u'\t', u' ').replace(u'\n', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void ListView::copy() const
{
    if (!selectedIds().isEmpty())
        QApplication::clipboard()->setText(selectionAsTable());
}

QModelIndex ListView::nextRow(const QModelIndex &from, int step) const
{
    QModelIndex index =
        from.isValid() ? (step > 0 ? indexBelow(from) : indexAbove(from)) : m_model->index(0, 0);
    while (index.isValid() && index.data(GroupRole).toBool()) {
        if (!from.isValid() && !isExpanded(index) && m_model->rowCount(index) > 0)
            index = index.sibling(index.row() + 1, 0);
        else
            index = step > 0 ? indexBelow(index) : indexAbove(index);
    }
    return index;
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (const qint64 id = currentId(); id != 0)
        m_rememberedId = id;
    viewport()->update();
    Q_EMIT currentRowChanged();
}

// A row that the program goes to is selected alone, whatever keys are held down meanwhile.
QItemSelectionModel::SelectionFlags ListView::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    if (!event)
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTreeView::selectionCommand(index, event);
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool group = index.data(GroupRole).toBool();
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (group)
            setExpanded(index, !isExpanded(index));
        else if (currentId() != 0)
            Q_EMIT opened(currentId());
        return;
    case Qt::Key_Left:
        if (!group && index.parent().isValid() && event->modifiers() == Qt::NoModifier) {
            setCurrentIndex(index.parent());
            return;
        }
        if (group) {
            collapse(index);
            return;
        }
        break;
    case Qt::Key_Right:
        if (group) {
            expand(index);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_filter && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return;
        }
        event->ignore();
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void ListView::keyboardSearch(const QString &search)
{
    if (m_typingJumps)
        QTreeView::keyboardSearch(search);
}

bool ListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::FocusIn)
        m_model->prepareFilter();
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
            setFocus(Qt::OtherFocusReason);
            if (!currentIndex().isValid() || currentIndex().data(GroupRole).toBool())
                setCurrentIndex(nextRow({}));
            return true;
        }
    }
    return QTreeView::eventFilter(watched, event);
}

void ListView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    // Without a current row the list itself tells that it has the focus.
    if (hasFocus() && !currentIndex().isValid()) {
        QPainter painter(viewport());
        paintFocus(&painter, viewport()->rect());
    }
}

void ListView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QModelIndex current = currentIndex();
    if (hasFocus() && selectionBehavior() == SelectRows && index.row() == current.row() &&
        index.parent() == current.parent())
        paintFocus(painter, option.rect);
}

void ListView::paintFocus(QPainter *painter, const QRect &rect) const
{
    painter->save();
    painter->setPen(QPen(roleColors(ColorRole::Accent, palette()).text, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void ListView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void ListView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        scaleColumns();
}

QLineEdit *makeFilterField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(u"filterField"_s);
    field->setPlaceholderText(ListView::tr("Filter (Ctrl+F)"));
    field->setAccessibleName(ListView::tr("Filter the list"));
    field->setClearButtonEnabled(true);
    field->addAction(icon(u"filter"_s, ColorRole::Secondary), QLineEdit::LeadingPosition);
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * 16);
    shapeField(field);
    field->setTextMargins(0, 0, 0, 0); // the icon stands before the text
    return field;
}

} // namespace bro
