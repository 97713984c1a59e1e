// SPDX-License-Identifier: GPL-3.0-or-later
#include "tryout_view.h"
#include "field_editor.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>
#include <contracts/profile_loader.h>
#include <core/rows_model.h>
#include <views/controls.h>
#include <views/form.h>
#include <views/list_view.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int LeastRows = 6;    // of the list, header included
constexpr int NarrowBelow = 95; // characters
} // namespace

TryoutView::TryoutView(ProfileDraft &draft, PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_context(context),
      m_stack(new QStackedWidget(this)),
      m_track(new QComboBox),
      m_ordered(makeDateField(u"tryoutOrdered"_s, nullptr)),
      m_start(makeDateField(u"tryoutStart"_s, nullptr)),
      m_end(makeDateField(u"tryoutEnd"_s, nullptr)),
      m_hours(new QLineEdit(u"5"_s)),
      m_age(new QLineEdit(u"35"_s)),
      m_unemployed(new QLineEdit(u"12"_s)),
      m_isInterrupted(new QCheckBox),
      m_interrupted(makeDateField(u"tryoutInterrupted"_s, nullptr)),
      m_prices(new QLineEdit),
      m_result(makeLabel({}, this)),
      m_calculation(makeSecondaryLabel({}, this)),
      m_model(new RowsModel({{u"day"_s, tr("Day"), 12},
                             {u"deadline"_s, tr("Deadline"), 40},
                             {u"calculation"_s, tr("Counted like this"), 40},
                             {u"source"_s, tr("Source"), 12}},
                            this)),
      m_list(new ListView(u"tryoutDeadlines"_s, context.settings, this))
{
    setObjectName(u"tryoutView"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto *refused = new QWidget(this);
    auto *refusedColumn = new QVBoxLayout(refused);
    refusedColumn->setContentsMargins(16, 16, 16, 16);
    refusedColumn->addWidget(makeLabel(
        tr("The contract has faults. Mend them first, then an order can be tried."), refused));
    auto *mend = makeButton(tr("Show the first fault"), {}, u"showFirstFault"_s, refused);
    connect(mend, &QPushButton::clicked, this, &TryoutView::faultsWanted);
    refusedColumn->addWidget(mend, 0, Qt::AlignLeft);
    refusedColumn->addStretch();
    m_stack->addWidget(refused);

    auto *split = new QSplitter(Qt::Horizontal, this);
    m_split = split;
    auto *scroll = new QScrollArea(split);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QWidget(scroll);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(16, 8, 16, 16);
    makeOrder(leftColumn);
    scroll->setWidget(left);
    scroll->setMinimumWidth(left->minimumSizeHint().width());
    auto *result = new QScrollArea(split);
    result->setWidgetResizable(true);
    result->setFrameShape(QFrame::NoFrame);
    auto *right = new QWidget(result);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(16, 8, 16, 8);
    makeResult(rightColumn);
    result->setWidget(right);
    split->addWidget(scroll);
    split->addWidget(result);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
}

void TryoutView::makeOrder(QVBoxLayout *column)
{
    column->addWidget(makeHeading(tr("A made-up order"), this));
    auto *form = new Form(this);
    const int character = fontMetrics().averageCharWidth();
    m_track->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_track->setMinimumContentsLength(18);
    guardWheel(m_track);
    const auto field = [&](const QString &label, QWidget *editor, const QString &name) {
        FormField *made = form->add(label, editor, name);
        made->label()->setWordWrap(true);
        made->label()->setFixedWidth(character * 16);
        return made;
    };
    const auto line = [&](const QString &label, QLineEdit *editor, const QString &name) {
        editor->setMaximumWidth(character * 20);
        m_fields.insert(editor, field(label, editor, name));
        connect(editor, &QLineEdit::editingFinished, this, &TryoutView::count);
    };
    field(tr("Track"), m_track, u"tryoutTrack"_s);
    field(tr("Made on"), m_ordered, u"tryoutOrdered"_s);
    field(tr("First day"), m_start, u"tryoutStart"_s);
    m_endField = field(tr("Last day"), m_end, u"tryoutEnd"_s);
    line(tr("Hours a week"), m_hours, u"tryoutHours"_s);
    line(tr("Citizen's age"), m_age, u"tryoutAge"_s);
    line(tr("Months unemployed"), m_unemployed, u"tryoutUnemployed"_s);
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_isInterrupted->setObjectName(u"tryoutIsInterrupted"_s);
    m_isInterrupted->setAccessibleName(tr("The order is interrupted"));
    row->addWidget(m_isInterrupted);
    row->addWidget(m_interrupted, 1);
    m_interrupted->setAccessibleName(tr("Interrupted on"));
    m_interrupted->setEnabled(false);
    box->setFocusProxy(m_isInterrupted);
    field(tr("Interrupted on"), box, u"tryoutInterruption"_s);
    line(tr("Prices (kr.)"), m_prices, u"tryoutPrices"_s);
    m_fields.value(m_prices)->setHint(tr("Several with a semicolon between: 390; 430"));
    column->addWidget(form);
    column->addStretch();
    const QDate today = m_context.session.today();
    m_ordered->setDate(today);
    m_start->setDate(today.addDays(14));
    m_end->setDate(today.addDays(14 + 13 * 7 - 1));
    m_interrupted->setDate(today.addDays(14 + 6 * 7));
    for (QDateEdit *date : {m_ordered, m_start, m_end, m_interrupted}) {
        date->setKeyboardTracking(false);
        guardWheel(date);
        connect(date, &QDateEdit::dateChanged, this, &TryoutView::count);
    }
    connect(m_track, &QComboBox::activated, this, &TryoutView::count);
    connect(m_isInterrupted, &QCheckBox::toggled, this, [this](bool on) {
        m_interrupted->setEnabled(on);
        count();
    });
}

void TryoutView::makeResult(QVBoxLayout *column)
{
    column->addWidget(makeHeading(tr("Payment"), this));
    m_result->setObjectName(u"tryoutPayment"_s);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_result);
    column->addSpacing(8);
    column->addWidget(makeHeading(tr("Deadlines"), this));
    m_list->setAccessibleName(tr("Deadlines of the made-up order"));
    m_list->setListModel(m_model);
    m_list->setEmpty({u"clock"_s,
                      tr("No deadlines"),
                      tr("The contract has no deadlines for this track."),
                      {},
                      {}});
    m_list->setMinimumHeight(rowHeight(font()) * LeastRows);
    column->addWidget(m_list, 1);
    m_calculation->setObjectName(u"tryoutCalculation"_s);
    column->addWidget(m_calculation);
    connect(m_list, &ListView::currentRowChanged, this, &TryoutView::showRow);
}

// The result stands beside the order, below it where there is little room.
void TryoutView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * NarrowBelow;
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    m_split->setStretchFactor(0, narrow ? 2 : 0);
    m_split->setStretchFactor(1, narrow ? 3 : 1);
    if (narrow)
        m_split->setSizes({height() * 2 / 5, height() * 3 / 5});
    else
        m_split->setSizes({width() / 4, width() * 3 / 4});
}

QWidget *TryoutView::firstField() const
{
    return m_profile ? static_cast<QWidget *>(m_track) : findChild<QWidget *>(u"showFirstFault"_s);
}

QString TryoutView::words(const QList<Message> &messages) const
{
    QStringList sentences;
    for (const Message &message : messages)
        sentences.append(m_context.texts.sentence(message));
    return sentences.join(u' ');
}

void TryoutView::renew()
{
    m_profile = loadProfile(m_draft.json(), {}).profile;
    m_stack->setCurrentIndex(m_profile ? 1 : 0);
    if (!m_profile)
        return;
    const QString chosen = m_track->currentData().toString();
    m_track->clear();
    for (const Track &track : std::as_const(m_profile->tracks))
        m_track->addItem(track.title, track.key);
    m_track->setCurrentIndex(std::max(0, m_track->findData(chosen)));
    count();
}

TryoutOrder TryoutView::order(bool &readable)
{
    TryoutOrder order;
    readable = true;
    for (FormField *field : std::as_const(m_fields))
        field->clearFault();
    m_endField->clearFault();
    const auto refuse = [&](FormField *field, const QString &sentence) {
        field->setFault(Tone::Error, sentence);
        readable = false;
    };
    order.track = m_track->currentData().toString();
    order.ordered = m_ordered->date();
    order.start = m_start->date();
    order.end = m_end->date();
    if (order.end < order.start)
        refuse(m_endField, tr("The last day lies before the first. Choose a later one."));
    if (m_isInterrupted->isChecked())
        order.interrupted = m_interrupted->date();
    if (const auto hours = Minutes::parseHours(m_hours->text()))
        order.hoursPerWeek = *hours;
    else
        refuse(m_fields.value(m_hours), tr("Write hours such as 4 or 4,5."));
    const auto number = [&](QLineEdit *line) -> std::optional<int> {
        bool isNumber = false;
        const int value = line->text().trimmed().toInt(&isNumber);
        if (isNumber && value >= 0)
            return value;
        if (!line->text().trimmed().isEmpty())
            refuse(m_fields.value(line), tr("Write a whole number, or nothing."));
        return std::nullopt;
    };
    order.citizen.age = number(m_age);
    order.citizen.unemployedMonths = number(m_unemployed);
    const QStringList prices = m_prices->text().split(u';', Qt::SkipEmptyParts);
    for (const QString &typed : prices) {
        QString figures = typed;
        const auto price = Money::parse(figures.remove(u"kr."_s).trimmed());
        if (price)
            order.prices.append(*price);
        else if (!typed.trimmed().isEmpty())
            refuse(m_fields.value(m_prices), tr("Write amounts such as 390 or 1.100,50."));
    }
    return order;
}

void TryoutView::count()
{
    if (!m_profile)
        return;
    bool readable = false;
    const TryoutOrder made = order(readable);
    if (!readable)
        return;
    m_tryout = tryOut(*m_profile, made);
    showFees(m_tryout);
    showDeadlines(m_tryout);
}

void TryoutView::showFees(const Tryout &tryout)
{
    const Texts &texts = m_context.texts;
    QStringList lines;
    for (const TryoutFee &each : tryout.fees) {
        QString line = each.bid ? tr("Price %1:").arg(texts.amount(*each.bid)) + u' ' : QString();
        if (each.fee.ok())
            line += texts.amount(each.fee->amount) + u' ' + words(each.fee->explanation);
        else
            line += texts.sentence(each.fee.error().message);
        if (!each.notes.isEmpty())
            line += u' ' + words(each.notes);
        lines.append(line);
    }
    const Track *track = m_profile->track(m_track->currentData().toString());
    for (qsizetype i = 0; track && i < track->price.bonuses.size(); ++i) {
        const Bonus &bonus = track->price.bonuses[i];
        lines.append(tr("Besides, for the result: %1, %2")
                         .arg(bonus.title,
                              bonus.amount ? texts.amount(*bonus.amount) : tr("the office's bid")));
    }
    for (const Message &finding : tryout.findings)
        lines.append(texts.sentence(finding));
    m_result->setText(lines.join(u'\n'));
}

void TryoutView::showDeadlines(const Tryout &tryout)
{
    const Texts &texts = m_context.texts;
    // What the order brings first; the contract's own come whatever is ordered.
    enum Groups { OfOrder, OfContract, Unknown };
    const QList<RowsModel::Group> groups{
        {u"order"_s, tr("The order's deadlines"), u"clock"_s},
        {u"contract"_s, tr("The contract's own, whatever is ordered"), u"document_text"_s},
        {u"unknown"_s, tr("Depend on what happens"), u"question_circle"_s}};
    QList<RowsModel::Row> rows;
    for (qsizetype i = 0; i < tryout.deadlines.size(); ++i) {
        const TryoutDeadline &each = tryout.deadlines[i];
        QString day = tr("not known");
        if (each.day) {
            day = texts.date(each.day->date);
            if (each.day->time)
                day += u' ' + texts.time(*each.day->time);
        }
        RowsModel::Row row{i + 1,
                           {day, each.title,
                            each.day ? words(each.day->calculation) : texts.sentence(each.rule),
                            each.source}};
        row.sortKey = each.day ? each.day->date : QDate(9999, 12, 31);
        row.secondary = !each.day;
        row.group = !each.day ? Unknown : each.ofContract ? OfContract : OfOrder;
        rows.append(row);
    }
    // The first row is the one that is chosen when nothing was.
    std::stable_sort(
        rows.begin(), rows.end(),
        [](const RowsModel::Row &a, const RowsModel::Row &b) { return a.group < b.group; });
    m_model->setRows(rows, groups);
    showRow();
}

// The whole sentence of the chosen deadline, which a column has no room for.
void TryoutView::showRow()
{
    const TryoutDeadline each = m_tryout.deadlines.value(m_list->currentId() - 1);
    const QString rule = m_context.texts.sentence(each.rule);
    QString shown;
    if (m_list->currentId() > 0 && each.day)
        shown = tr("%1: %2. %3").arg(each.title, rule, words(each.day->calculation));
    else if (m_list->currentId() > 0)
        shown = tr("%1: %2. The order alone does not tell that day.").arg(each.title, rule);
    m_calculation->setText(shown);
}

} // namespace bro
