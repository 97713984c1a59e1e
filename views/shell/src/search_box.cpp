// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFocusEvent>
#include <QKeyEvent>
#include <citizens/citizen_store.h>
#include <orders/order_store.h>
#include <views/icons.h>
#include <views/message_bar.h>
#include <views/shell/search_box.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int PlaceRole = Qt::UserRole;
constexpr int AreaRole = Qt::UserRole + 1;
} // namespace

SearchBox::SearchBox(PageContext &context, QWidget *parent)
    : QLineEdit(parent),
      m_context(context),
      m_answers(new QListWidget(window()))
{
    setObjectName(u"searchBox"_s);
    setPlaceholderText(tr("Search citizen or order – name, number, CPR (Ctrl+K)"));
    setAccessibleName(tr("Search citizens and orders"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, ColorRole::Secondary), LeadingPosition);
    // A child of the window, not a popup: the field keeps the keyboard while answers come.
    m_answers->setObjectName(u"searchAnswers"_s);
    m_answers->setAccessibleName(tr("Answers"));
    m_answers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_answers->setUniformItemSizes(true);
    m_answers->installEventFilter(this);
    m_answers->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_answers->hide();
    });
    connect(m_answers, &QListWidget::itemClicked, this, &SearchBox::openAnswer);
}

// Its words can be read whole where there is room.
QSize SearchBox::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    const int pictures = 2 * (fontMetrics().height() + 12);
    return {fontMetrics().horizontalAdvance(placeholderText()) + pictures, usual.height()};
}

void SearchBox::search(const QString &text)
{
    m_answers->clear();
    const QString words = text.trimmed();
    if (words.isEmpty()) {
        m_answers->hide();
        return;
    }
    const auto add = [this](const QString &line, const QString &iconName, Area area, qint64 id) {
        auto *item = new QListWidgetItem(icon(iconName), line, m_answers);
        item->setData(PlaceRole, id);
        item->setData(AreaRole, int(area));
    };
    if (const auto hits = CitizenStore(m_context.session).search(words, mostAnswers); hits.ok()) {
        for (const CitizenHit &hit : *hits)
            add(u"%1   %2"_s.arg(hit.name, hit.cpr.masked()), u"person"_s, Area::Citizens,
                hit.id.value);
    } else {
        add(m_context.texts.sentence(hits.error().message), u"error_circle"_s, Area::Today, 0);
    }
    if (const auto order = OrderStore(m_context.session).byNumber(words); order.ok())
        add(tr("Order %1").arg(order->number), u"mail_inbox"_s, Area::Orders, order->id.value);
    if (m_answers->count() == 0) {
        add(tr("Nobody found. Try a part of the name, the order number or the CPR number."),
            u"info"_s, Area::Today, 0);
        m_answers->item(0)->setFlags(Qt::ItemIsEnabled);
    } else {
        m_answers->setCurrentRow(0);
    }
    placePopup();
}

void SearchBox::placePopup()
{
    const int row = std::max(m_answers->sizeHintForRow(0), rowHeight(font()));
    const int height = std::min(m_answers->count() * row + 4, window()->height() / 2);
    const QPoint at = mapTo(window(), QPoint(0, this->height() + 2));
    m_answers->setGeometry(at.x(), at.y(), width(), height);
    m_answers->show();
    m_answers->raise();
}

void SearchBox::openAnswer(QListWidgetItem *item)
{
    const qint64 id = item ? item->data(PlaceRole).toLongLong() : 0;
    if (id == 0)
        return;
    const Place place{Area(item->data(AreaRole).toInt()), {}, id};
    m_answers->hide();
    clear();
    m_context.navigator.go(place);
}

// Esc empties the search before it is the window's step back.
bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool shown = m_answers->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (shown) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            m_answers->setCurrentRow(
                std::clamp(m_answers->currentRow() + step, 0, m_answers->count() - 1));
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shown)
            openAnswer(m_answers->currentItem());
        return;
    case Qt::Key_Escape:
        if (shown || !text().isEmpty()) {
            m_answers->hide();
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!m_answers->underMouse())
        m_answers->hide();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_answers && event->type() == QEvent::FocusOut && !hasFocus())
        m_answers->hide();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace bro
