// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_dialog.h"
#include "office_tab.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <office/office_store.h>
#include <views/list_view.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

QList<GroupedListModel::Group> activeGroups(const QString &active, const QString &inactive)
{
    return {{u"active"_s, active}, {u"inactive"_s, inactive}};
}

class EmployeesTab : public ListTab
{
    Q_OBJECT
public:
    EmployeesTab(PageContext &context, QWidget *parent)
        : ListTab(u"employees"_s,
                  {{u"name"_s, tr("Name"), 30},
                   {u"initials"_s, tr("Initials"), 8},
                   {u"role"_s, tr("Role"), 16},
                   {u"phone"_s, tr("Telephone"), 16},
                   {u"email"_s, tr("E-mail"), 30}},
                  tr("New employee…"), context, parent)
    {
        list()->setEmpty(
            {u"people"_s, tr("No employees yet"),
             tr("Add those who plan and carry out activities; their names stand on schedules."),
             tr("New employee…"), [this] { addNew(); }});
    }

    void renew() override
    {
        const auto employees = OfficeStore(session()).employees();
        if (!employees.ok()) {
            Q_EMIT failed(employees.error());
            return;
        }
        m_employees = *employees;
        QList<RowsModel::Row> rows;
        for (const Employee &employee : std::as_const(m_employees))
            rows.append({employee.id.value,
                         {employee.name, employee.initials, words(roleMessage(employee.role)),
                          employee.phone, employee.email},
                         {},
                         employee.active ? 0 : 1,
                         {},
                         !employee.active});
        model()->setRows(rows, activeGroups(tr("Active"), tr("Have left")));
    }
    void addNew() override { edit({}); }

protected:
    void change(qint64 id) override
    {
        for (const Employee &employee : std::as_const(m_employees)) {
            if (employee.id.value == id) {
                edit(Employee(employee));
                return;
            }
        }
    }

private:
    void edit(Employee employee)
    {
        EditDialog dialog(u"employeeDialog"_s,
                          employee.id.isValid() ? tr("Change employee") : tr("New employee"),
                          context().texts, this);
        auto *name = new QLineEdit(employee.name);
        auto *initials = new QLineEdit(employee.initials);
        initials->setMaxLength(4);
        auto *role = new QComboBox;
        for (Role each : {Role::Mentor, Role::Consultant, Role::Administrator, Role::Leader})
            role->addItem(words(roleMessage(each)), int(each));
        role->setCurrentIndex(role->findData(int(employee.role)));
        auto *phone = new QLineEdit(employee.phone);
        auto *email = new QLineEdit(employee.email);
        auto *active = new QCheckBox(tr("Works here"));
        active->setChecked(employee.active);
        FormField *nameField = dialog.form()->add(tr("Name"), name, u"employeeName"_s);
        nameField->setHint(tr("As citizens see it on schedules."));
        FormField *initialsField =
            dialog.form()->add(tr("Initials"), initials, u"employeeInitials"_s);
        dialog.form()->add(tr("Role"), role, u"employeeRole"_s);
        dialog.form()->add(tr("Telephone"), phone, u"employeePhone"_s);
        dialog.form()->add(tr("E-mail"), email, u"employeeEmail"_s);
        dialog.form()->add({}, active, u"employeeActive"_s)->setFieldVisible(employee.id.isValid());
        dialog.tellAt(u"initials"_s, initialsField);
        dialog.tellAt(u"employee"_s, nameField);
        dialog.save = [&]() -> Done {
            employee.name = name->text().simplified();
            employee.initials = initials->text().trimmed();
            employee.role = Role(role->currentData().toInt());
            employee.phone = phone->text().trimmed();
            employee.email = email->text().trimmed();
            employee.active = active->isChecked();
            OfficeStore store(session());
            BRO_TRY(const Employee saved,
                    employee.id.isValid() ? store.update(employee) : store.add(employee));
            renew();
            list()->setCurrentId(saved.id.value);
            return {};
        };
        exec(dialog, employee.id.value);
    }

    QList<Employee> m_employees;
};

class LocationsTab : public ListTab
{
    Q_OBJECT
public:
    LocationsTab(PageContext &context, QWidget *parent)
        : ListTab(u"locations"_s,
                  {{u"name"_s, tr("Name"), 30},
                   {u"address"_s, tr("Address"), 44},
                   {u"places"_s, tr("Places"), 10, true}},
                  tr("New location…"), context, parent)
    {
        list()->setEmpty({u"location"_s, tr("No locations yet"),
                          tr("Add rooms and places where activities are held."),
                          tr("New location…"), [this] { addNew(); }});
    }

    void renew() override
    {
        const auto locations = OfficeStore(session()).locations();
        if (!locations.ok()) {
            Q_EMIT failed(locations.error());
            return;
        }
        m_locations = *locations;
        QList<RowsModel::Row> rows;
        for (const Location &location : std::as_const(m_locations))
            rows.append(
                {location.id.value,
                 {location.name, location.address,
                  location.capacity > 0 ? QString::number(location.capacity) : tr("no limit")},
                 {},
                 location.active ? 0 : 1,
                 {},
                 !location.active});
        model()->setRows(rows, activeGroups(tr("In use"), tr("Closed or moved")));
    }
    void addNew() override { edit({}); }

protected:
    void change(qint64 id) override
    {
        for (const Location &location : std::as_const(m_locations)) {
            if (location.id.value == id) {
                edit(Location(location));
                return;
            }
        }
    }

private:
    void edit(Location location)
    {
        EditDialog dialog(u"locationDialog"_s,
                          location.id.isValid() ? tr("Change location") : tr("New location"),
                          context().texts, this);
        auto *name = new QLineEdit(location.name);
        auto *address = new QLineEdit(location.address);
        auto *places = new QSpinBox;
        constexpr int Most = 9999;
        places->setRange(0, Most);
        places->setSpecialValueText(tr("no limit"));
        places->setValue(location.capacity);
        auto *active = new QCheckBox(tr("In use"));
        active->setChecked(location.active);
        FormField *nameField = dialog.form()->add(tr("Name"), name, u"locationName"_s);
        FormField *addressField = dialog.form()->add(tr("Address"), address, u"locationAddress"_s);
        addressField->setHint(location.id.isValid()
                                  ? tr("A new name or address makes a new location. What citizens "
                                       "were told stays as it was.")
                                  : tr("Stands on citizens' schedules."));
        dialog.form()->add(tr("Places"), places, u"locationPlaces"_s);
        dialog.form()->add({}, active, u"locationActive"_s)->setFieldVisible(location.id.isValid());
        dialog.tellAt(u"address"_s, addressField);
        dialog.tellAt(u"location"_s, nameField);
        dialog.save = [&]() -> Done {
            location.name = name->text().simplified();
            location.address = address->text().simplified();
            location.capacity = places->value();
            location.active = active->isChecked();
            OfficeStore store(session());
            BRO_TRY(const Location saved,
                    location.id.isValid() ? store.update(location) : store.add(location));
            renew();
            list()->setCurrentId(saved.id.value);
            return {};
        };
        exec(dialog, location.id.value);
    }

    QList<Location> m_locations;
};

} // namespace

OfficeTab *makeEmployeesTab(PageContext &context, QWidget *parent)
{
    return new EmployeesTab(context, parent);
}

OfficeTab *makeLocationsTab(PageContext &context, QWidget *parent)
{
    return new LocationsTab(context, parent);
}

} // namespace bro

#include "staff_tabs.moc"
