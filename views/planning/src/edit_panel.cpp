// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_panel.h"
#include "time_fields.h"
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStylePainter>
#include <QVBoxLayout>
#include <algorithm>
#include <views/controls.h>
#include <views/draft_keeper.h>
#include <views/form.h>
#include <views/mark_painter.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int NoteLines = 2;
const QString DayAndDate = u"dddd dd-MM-yyyy"_s;

template <typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

template <typename IdType>
void chooseId(QComboBox *box, IdType id)
{
    box->setCurrentIndex(std::max(0, box->findData(id.value)));
}

// The two choices of a row.
QWidget *beside(QWidget *first, QWidget *second, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(first, 1);
    row->addWidget(second, 1);
    pair->setFocusProxy(first);
    return pair;
}

// A button as wide as its words, below the field it mends.
QPushButton *addRemedy(Form *form, const QString &name, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton *button = makeButton({}, {}, name, line);
    row->addWidget(button);
    row->addStretch();
    form->add({}, line, name + "Line"_L1)->setFieldVisible(false);
    return button;
}

// Its list is as wide as its words, and what finds no room in the box ends in dots and stands in
// the tool tip.
class Choice : public QComboBox
{
public:
    using QComboBox::QComboBox;
    void showPopup() override
    {
        constexpr int Sides = 12;
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + Sides +
                                style()->pixelMetric(QStyle::PM_ScrollBarExtent));
        QComboBox::showPopup();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (isEditable()) {
            QComboBox::paintEvent(event);
            return;
        }
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const int room =
            style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
                .width() -
            4;
        const QString whole = option.currentText;
        option.currentText = option.fontMetrics.elidedText(whole, Qt::ElideRight, room);
        setToolTip(option.currentText == whole ? QString() : whole);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

QComboBox *makeChoice(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *box = new Choice(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

} // namespace

EditPanel::EditPanel(const Texts &texts, const CitizenSource &source, QWidget *parent)
    : Panel(parent),
      m_texts(texts),
      m_source(source),
      m_guard(new WheelGuard(this)),
      m_nothing(makeSecondaryLabel(tr("Choose an activity to see and change it, or drag in an "
                                      "empty place of the week to create one."),
                                   this)),
      m_off(makeSecondaryLabel(tr("It is off the plan and stands in the week until the next "
                                  "schedule is handed out."),
                               this)),
      m_new(makeButton(tr("New activity"), u"add"_s, u"newInPanel"_s, this)),
      m_content(new QWidget(this)),
      m_heading(makeHeading({}, this)),
      m_state(new MarkLabel(this)),
      m_series(makeSmallLabel({}, this)),
      m_form(new Form(this)),
      m_participants(new ParticipantsBox(texts, source, this)),
      m_consequences(new QWidget(this))
{
    setObjectName(u"editPanel"_s);
    m_heading->setObjectName(u"editHeading"_s);
    m_state->setObjectName(u"editState"_s);
    m_series->setObjectName(u"editSeries"_s);
    m_nothing->setObjectName(u"editNothing"_s);
    m_off->setObjectName(u"editOff"_s);
    m_consequences->setObjectName(u"consequences"_s);
    makeFields();
    fillChoices();
    connectFields();
    makeFoot();

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_state, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_series);
    column->addWidget(makeLine(this));
    column->addWidget(m_off);
    column->addWidget(m_form);
    column->addWidget(m_consequences);
    new QVBoxLayout(m_consequences);
    m_consequences->layout()->setContentsMargins(0, 8, 0, 0);

    body()->addWidget(m_nothing);
    body()->addWidget(m_new, 0, Qt::AlignLeft);
    body()->addWidget(m_content);
    clear();
}

void EditPanel::makeFields()
{
    m_title = makeChoice({}, {}, this);
    m_title->setEditable(true);
    m_title->setInsertPolicy(QComboBox::NoInsert);
    m_title->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_title->completer()->setFilterMode(Qt::MatchContains);
    m_titleField = m_form->add(tr("Title"), m_title, u"titleField"_s);
    m_date = makeDateField({}, this);
    m_date->setDisplayFormat(DayAndDate);
    m_date->setLocale(m_texts.locale());
    m_date->setKeyboardTracking(false);
    m_dateField = m_form->add(tr("Date"), m_date, u"dateField"_s);
    m_time = new TimeFields(m_texts, this);
    m_timeField = m_form->add(tr("Time"), m_time, u"timeField"_s);
    m_gap = addRemedy(m_form, u"useGap"_s, this);
    m_order = makeChoice({}, {}, this);
    m_orderField = m_form->add(tr("Order"), m_order, u"orderField"_s);
    m_place = makeChoice({}, {}, this);
    m_placeField = m_form->add(tr("Place"), m_place, u"placeField"_s);
    m_room = addRemedy(m_form, u"useRoom"_s, this);
    m_employee = makeChoice({}, {}, this);
    m_employeeField = m_form->add(tr("Employee"), m_employee, u"employeeField"_s);
    m_form->addFull(m_participants);
    m_who = makeChoice(u"whoField"_s, tr("Who takes part"), this);
    m_how = makeChoice(u"howField"_s, tr("How they take part"), this);
    m_form->add(tr("Participation"), beside(m_who, m_how, this), u"participationField"_s);
    m_kind = makeChoice({}, {}, this);
    m_form->add(tr("Kind"), m_kind, u"kindField"_s);
    m_setting = makeChoice({}, {}, this);
    m_form->add(tr("Where"), m_setting, u"settingField"_s);
    m_counts = new QCheckBox(tr("Activity hours"), this);
    m_form->add(tr("Hours"), m_counts, u"countsField"_s);
    m_repeat = makeChoice({}, {}, this);
    m_repeatField = m_form->add(tr("Repeat"), m_repeat, u"repeatField"_s);
    m_until = makeDateField({}, this);
    m_until->setDisplayFormat(DayAndDate);
    m_until->setLocale(m_texts.locale());
    m_until->setKeyboardTracking(false);
    m_untilField = m_form->add(tr("Until"), m_until, u"untilField"_s);
    m_note = new QPlainTextEdit(this);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * NoteLines + 12);
    // At the first line, not at the middle of the size that the editor would like.
    m_form->add(tr("Note"), m_note, u"noteField"_s)->label()->setContentsMargins(0, 6, 0, 0);
    m_acute = new QLineEdit(this);
    m_acute->setPlaceholderText(tr("The citizen's wish, and why it could not wait"));
    m_acuteField = m_form->add(tr("Acute"), m_acute, u"acuteField"_s);
    for (QComboBox *box : findChildren<QComboBox *>())
        m_guard->watch(box);
    for (QAbstractSpinBox *box : findChildren<QAbstractSpinBox *>())
        m_guard->watch(box);
}

void EditPanel::fillChoices()
{
    m_who->addItem(tr("1-1"), int(Who::OneToOne));
    m_who->addItem(tr("Group"), int(Who::Group));
    m_who->addItem(tr("Alone"), int(Who::Alone));
    m_how->addItem(tr("In person"), int(How::InPerson));
    m_how->addItem(tr("Telephone"), int(How::Telephone));
    m_how->addItem(tr("Virtual"), int(How::Virtual));
    m_kind->addItem(tr("Activity"), int(ActivityKind::Activity));
    m_kind->addItem(tr("Internship"), int(ActivityKind::Internship));
    m_kind->addItem(tr("Wage subsidy"), int(ActivityKind::WageSubsidy));
    m_kind->addItem(tr("Ordinary work"), int(ActivityKind::OrdinaryWork));
    m_kind->addItem(tr("Mentor support"), int(ActivityKind::Mentor));
    m_kind->addItem(tr("Other appointment"), int(ActivityKind::OtherAppointment));
    m_setting->addItem(tr("At our address"), int(ActivitySetting::AtSupplier));
    m_setting->addItem(tr("Outside, accompanied"), int(ActivitySetting::OutsideAccompanied));
    m_setting->addItem(tr("Outside, on their own"), int(ActivitySetting::OutsideAlone));
    m_setting->addItem(tr("At the company"), int(ActivitySetting::Company));
    m_repeat->addItem(tr("Only this once"), 0);
    m_repeat->addItem(tr("Every week"), 1);
    m_repeat->addItem(tr("Every other week"), 2);
    m_repeat->addItem(tr("Every weekday"), -1);
}

void EditPanel::connectFields()
{
    for (QComboBox *box : {m_order, m_place, m_employee, m_who, m_how, m_setting, m_repeat})
        connect(box, &QComboBox::activated, this, &EditPanel::changed);
    connect(m_kind, &QComboBox::activated, this, &EditPanel::kindChosen);
    connect(m_title, &QComboBox::activated, this, &EditPanel::changed);
    connect(m_title->lineEdit(), &QLineEdit::textEdited, this, &EditPanel::changed);
    connect(m_title->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { touch(PlanField::Title); });
    connect(m_date, &QDateEdit::dateChanged, this, &EditPanel::changed);
    connect(m_until, &QDateEdit::dateChanged, this, &EditPanel::changed);
    connect(m_time, &TimeFields::changed, this, [this] {
        touch(PlanField::Time);
        changed();
    });
    connect(m_counts, &QCheckBox::clicked, this, &EditPanel::changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EditPanel::changed);
    connect(m_acute, &QLineEdit::textEdited, this, &EditPanel::changed);
    connect(m_gap, &QPushButton::clicked, this, &EditPanel::useGap);
    connect(m_room, &QPushButton::clicked, this, &EditPanel::useRoom);
    connect(m_new, &QPushButton::clicked, this, &EditPanel::newRequested);
    connect(m_participants, &ParticipantsBox::added, this, [this](const PlanCitizen &citizen) {
        m_draft.add(citizen);
        if (m_draft.citizens.size() > 1 && m_draft.activity.who == Who::OneToOne)
            choose(m_who, Who::Group);
        changed();
    });
    connect(m_participants, &ParticipantsBox::removed, this, [this](CitizenId citizen) {
        m_draft.remove(citizen);
        changed();
    });
}

void EditPanel::makeFoot()
{
    m_delete = makeIconButton(u"delete"_s, tr("Delete the activity"), u"deleteActivity"_s, this);
    m_scope = makeChoice(u"seriesScope"_s, tr("How far the change reaches"), this);
    m_scope->addItem(tr("Only this day"), int(SeriesScope::OnlyThis));
    m_scope->addItem(tr("This and following"), int(SeriesScope::Following));
    m_scope->addItem(tr("The whole series"), int(SeriesScope::Whole));
    m_guard->watch(m_scope);
    m_cancel = makeButton(tr("Cancel"), {}, u"cancelEdit"_s, this);
    m_cancel->setToolTip(tr("Esc"));
    m_save = makeDefaultButton(tr("Save"), {}, u"saveEdit"_s, this);
    m_save->setToolTip(tr("Ctrl+S"));
    foot()->addWidget(m_delete);
    foot()->addWidget(m_scope, 1);
    foot()->addStretch();
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_save);
    connect(m_delete, &QPushButton::clicked, this, &EditPanel::deleteRequested);
    connect(m_cancel, &QPushButton::clicked, this, &EditPanel::cancelRequested);
    connect(m_save, &QPushButton::clicked, this, &EditPanel::saveRequested);
}

void EditPanel::setOffice(const PlanOffice &office)
{
    m_office = office;
}

void EditPanel::setTitles(const QStringList &titles)
{
    const QString typed = m_title->currentText();
    m_title->clear();
    m_title->addItems(titles);
    m_title->setCurrentText(typed);
}

void EditPanel::clear()
{
    m_has = false;
    m_draft = {};
    m_preview = {};
    m_content->hide();
    m_nothing->show();
    m_new->show();
    showFoot(false);
    Q_EMIT cleared();
}

void EditPanel::showOff(const QString &title, const Mark &state)
{
    clear();
    m_heading->setText(title);
    m_state->setMark(state);
    m_series->hide();
    m_form->hide();
    m_consequences->hide();
    m_off->show();
    m_nothing->hide();
    m_new->hide();
    m_content->show();
}

int EditPanel::neededWidth() const
{
    return std::max(minimumWidth(), body()->parentWidget()->minimumSizeHint().width() +
                                        style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void EditPanel::renewCitizens()
{
    for (PlanCitizen &citizen : m_draft.citizens) {
        const OrderId wanted = citizen.person.wanted;
        if (const auto now = m_source.citizen(citizen.person.citizen))
            citizen = *now;
        citizen.person.wanted = wanted;
    }
    showParticipants();
}

void EditPanel::setDraft(const PlanDraft &draft, bool withParticipants, const QString &series)
{
    m_has = true;
    m_judged = false;
    m_touched.clear();
    m_withParticipants = withParticipants;
    m_draft = draft;
    m_preview = {};
    m_form->clearFaults();
    m_participants->setFault({});
    m_series->setText(series);
    m_series->setVisible(!series.isEmpty());
    m_scope->setVisible(!series.isEmpty());
    m_scope->setCurrentIndex(0);
    m_repeatField->setFieldVisible(series.isEmpty());
    m_repeat->setCurrentIndex(0);
    m_delete->setVisible(!draft.isNew());
    fill();
    m_off->hide();
    m_form->show();
    m_nothing->hide();
    m_new->hide();
    m_content->show();
    showFoot(true);
    m_before = fieldValues(m_content);
    Q_EMIT begun();
}

void EditPanel::fill()
{
    m_filling = true;
    const Activity &a = m_draft.activity;
    m_place->clear();
    m_place->addItem(tr("No place"), qint64(0));
    m_employee->clear();
    m_employee->addItem(tr("Nobody"), qint64(0));
    QCollator byName(m_texts.locale());
    byName.setNumericMode(true);
    QList<Location> places = m_office.locations.values();
    std::sort(places.begin(), places.end(), [&byName](const Location &x, const Location &y) {
        return byName.compare(x.name, y.name) < 0;
    });
    for (const Location &place : std::as_const(places)) {
        if (place.active || place.id == a.location)
            m_place->addItem(place.name, place.id.value);
    }
    QList<Employee> staff = m_office.employees.values();
    std::sort(staff.begin(), staff.end(), [&byName](const Employee &x, const Employee &y) {
        return byName.compare(x.name, y.name) < 0;
    });
    for (const Employee &employee : std::as_const(staff)) {
        if (employee.active || employee.id == a.employee)
            m_employee->addItem(employee.name, employee.id.value);
    }
    m_title->setCurrentText(a.title);
    m_date->setDate(a.date);
    m_time->setRange(a.range);
    chooseId(m_place, a.location);
    chooseId(m_employee, a.employee);
    choose(m_who, a.who);
    choose(m_how, a.how);
    choose(m_kind, a.kind);
    choose(m_setting, a.setting);
    m_counts->setChecked(a.countsAsHours);
    m_note->setPlainText(a.note);
    m_acute->setText(a.acuteReason);
    m_until->setDate(a.date.addMonths(1));
    const QString locked =
        m_draft.attended ? tr("Attendance is registered; day and time stay.") : QString();
    m_dateField->setLocked(locked);
    m_timeField->setLocked(locked);
    showOrders();
    m_filling = false;
    changed();
}

void EditPanel::setTime(QDate day, TimeRange range)
{
    m_filling = true;
    m_date->setDate(day);
    m_time->setRange(range);
    m_filling = false;
    changed();
}

// Only where there is a choice.
void EditPanel::showOrders()
{
    m_order->clear();
    if (m_draft.citizens.size() == 1) {
        const PlanPerson &person = m_draft.citizens.first().person;
        for (const Order &order : person.orders) {
            if (orderHold(order, m_draft.activity.date) == OrderHold::Holds)
                m_order->addItem(order.title + u" · "_s + order.number, order.id.value);
        }
        chooseId(m_order, person.wanted);
    }
    m_orderField->setFieldVisible(m_order->count() > 1);
}

void EditPanel::collect()
{
    Activity &a = m_draft.activity;
    a.title = m_title->currentText().trimmed();
    a.date = m_date->date();
    a.range = m_time->range();
    a.location = LocationId{m_place->currentData().toLongLong()};
    a.employee = EmployeeId{m_employee->currentData().toLongLong()};
    a.who = Who(m_who->currentData().toInt());
    a.how = How(m_how->currentData().toInt());
    a.kind = ActivityKind(m_kind->currentData().toInt());
    a.setting = ActivitySetting(m_setting->currentData().toInt());
    a.countsAsHours = m_counts->isChecked();
    a.note = m_note->toPlainText().trimmed();
    a.acuteReason = m_acute->text().trimmed();
    if (m_draft.citizens.size() == 1 && m_order->count() > 1)
        m_draft.citizens.first().person.wanted = OrderId{m_order->currentData().toLongLong()};
}

void EditPanel::changed()
{
    if (m_filling)
        return;
    const QDate before = m_draft.activity.date;
    collect();
    if (before != m_draft.activity.date)
        showOrders();
    m_untilField->setFieldVisible(m_repeat->currentIndex() > 0 && m_series->text().isEmpty());
    m_heading->setText(m_draft.activity.title.isEmpty() ? tr("New activity")
                                                        : m_draft.activity.title);
    showParticipants();
    Q_EMIT edited();
}

// What usually follows from the kind.
void EditPanel::kindChosen()
{
    const auto kind = ActivityKind(m_kind->currentData().toInt());
    const bool work = kind == ActivityKind::Internship || kind == ActivityKind::WageSubsidy ||
                      kind == ActivityKind::OrdinaryWork;
    m_counts->setChecked(kind != ActivityKind::OtherAppointment);
    if (work) {
        choose(m_setting, ActivitySetting::Company);
        choose(m_who, Who::Alone);
    }
    changed();
}

void EditPanel::showParticipants()
{
    const bool several = m_draft.citizens.size() > 1 || m_draft.activity.who == Who::Group;
    m_participants->setVisible(m_withParticipants || several);
    m_participants->setActivity(m_draft.activity);
    m_participants->setParticipants(m_draft.citizens,
                                    m_office.places.value(m_draft.activity.location));
}

SeriesScope EditPanel::scope() const
{
    return SeriesScope(m_scope->currentData().toInt());
}

PlanRepeat EditPanel::repeat() const
{
    constexpr int WorkingDays = 5;
    PlanRepeat repeat;
    const int weeks = m_repeat->currentData().toInt();
    if (weeks == 0 || !m_series->text().isEmpty())
        return repeat;
    repeat.everyWeeks = std::max(1, weeks);
    repeat.until = m_until->date();
    if (weeks < 0) {
        for (int day = 1; day <= WorkingDays; ++day)
            repeat.weekdays.insert(day);
    }
    return repeat;
}

void EditPanel::focusFirst()
{
    if (m_draft.isNew()) {
        m_title->setFocus(Qt::OtherFocusReason);
        m_title->lineEdit()->selectAll();
    } else {
        m_date->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace bro
