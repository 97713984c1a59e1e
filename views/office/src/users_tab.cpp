// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_dialog.h"
#include "office_tab.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <office/office_store.h>
#include <views/list_view.h>
#include <views/password_rules.h>
#include <views/waiting.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

// Who may log in, and as what.
class UsersTab : public ListTab
{
    Q_OBJECT
public:
    UsersTab(PageContext &context, QWidget *parent)
        : ListTab(u"users"_s,
                  {{u"name"_s, tr("User name"), 24},
                   {u"role"_s, tr("Role"), 18},
                   {u"employee"_s, tr("Employee"), 30}},
                  tr("New user…"), context, parent)
    {
    }

    void renew() override
    {
        const auto users = context().database.users();
        const auto employees = OfficeStore(session()).employees();
        if (!users.ok() || !employees.ok()) {
            Q_EMIT failed(users.ok() ? employees.error() : users.error());
            return;
        }
        m_users = *users;
        m_employees = *employees;
        QList<RowsModel::Row> rows;
        for (const UserAccount &user : std::as_const(m_users))
            rows.append({user.id.value,
                         {user.name, words(roleMessage(user.role)), employeeName(user.employee)},
                         {},
                         user.active ? 0 : 1,
                         {},
                         !user.active});
        model()->setRows(rows, {{u"active"_s, tr("May log in")}, {u"closed"_s, tr("Closed")}});
    }

    void addNew() override
    {
        EditDialog dialog(u"userDialog"_s, tr("New user"), context().texts, this);
        auto *name = new QLineEdit;
        QComboBox *role = roleBox(Role::Mentor);
        QComboBox *employee = employeeBox({});
        auto *password = new QLineEdit;
        password->setEchoMode(QLineEdit::Password);
        FormField *nameField = dialog.form()->add(tr("User name"), name, u"userName"_s);
        dialog.form()->add(tr("Role"), role, u"userRole"_s);
        FormField *employeeField = dialog.form()->add(tr("Employee"), employee, u"userEmployee"_s);
        FormField *passwordField = dialog.form()->add(tr("Password"), password, u"userPassword"_s);
        passwordField->setHint(
            tr("Give it to the user by word of mouth; it can be changed under File."));
        dialog.tellAt(u"password"_s, passwordField);
        dialog.tellAt(u"employee"_s, employeeField);
        dialog.tellAt(u"user"_s, nameField);
        dialog.save = [&]() -> Done {
            const QString user = name->text().trimmed();
            if (user.isEmpty()) {
                nameField->setFault(Tone::Error, tr("Write a user name."));
                return Error(Message());
            }
            for (const UserAccount &each : std::as_const(m_users)) {
                if (each.name.compare(user, Qt::CaseInsensitive) == 0) {
                    nameField->setFault(Tone::Error, tr("There is a user of that name already."));
                    return Error(Message());
                }
            }
            if (const QString fault = passwordFault(password->text(), user); !fault.isEmpty()) {
                passwordField->setFault(Tone::Error, fault);
                return Error(Message());
            }
            const QString words = password->text();
            const Role chosenRole = Role(role->currentData().toInt());
            const Done added = doAndWait(
                context().database, session().clock(), &context().changes, [&](Session &own) {
                    return context().database.addUser(own, user, words, chosenRole, PasswordCost());
                });
            BRO_CHECK(added);
            renew();
            if (const EmployeeId chosen{employee->currentData().toLongLong()}; chosen.isValid()) {
                for (const UserAccount &each : std::as_const(m_users)) {
                    if (each.name != user)
                        continue;
                    UserAccount after = each;
                    after.employee = chosen;
                    const Done tied = context().database.updateUser(session(), each, after);
                    renew();
                    return tied;
                }
            }
            return {};
        };
        exec(dialog, 0);
    }

protected:
    void change(qint64 id) override
    {
        for (const UserAccount &user : std::as_const(m_users)) {
            if (user.id.value == id) {
                edit(UserAccount(user));
                return;
            }
        }
    }

private:
    void edit(const UserAccount &user)
    {
        EditDialog dialog(u"userDialog"_s, tr("Change user"), context().texts, this);
        auto *name = new QLineEdit(user.name);
        QComboBox *role = roleBox(user.role);
        QComboBox *employee = employeeBox(user.employee);
        auto *active = new QCheckBox(tr("May log in"));
        active->setChecked(user.active);
        dialog.form()
            ->add(tr("User name"), name, u"userName"_s)
            ->setLocked(tr("A user name is never changed; it stands in the access log."));
        FormField *roleField = dialog.form()->add(tr("Role"), role, u"userRole"_s);
        FormField *employeeField = dialog.form()->add(tr("Employee"), employee, u"userEmployee"_s);
        FormField *activeField = dialog.form()->add({}, active, u"userActive"_s);
        dialog.tellAt(u"employee"_s, employeeField);
        dialog.tellAt(u"own"_s, activeField);
        dialog.tellAt(u"leader"_s, roleField);
        QPushButton *reset = dialog.addButton(tr("New password…"), u"resetPassword"_s);
        connect(reset, &QPushButton::clicked, &dialog, [&] { resetPassword(user, &dialog); });
        dialog.save = [&]() -> Done {
            UserAccount after = user;
            after.role = Role(role->currentData().toInt());
            after.employee = EmployeeId{employee->currentData().toLongLong()};
            after.active = active->isChecked();
            BRO_CHECK(context().database.updateUser(session(), user, after));
            renew();
            list()->setCurrentId(user.id.value);
            return {};
        };
        dialog.exec();
    }

    void resetPassword(const UserAccount &user, QWidget *parent)
    {
        EditDialog dialog(u"resetDialog"_s, tr("New password for %1").arg(user.name),
                          context().texts, parent);
        auto *password = new QLineEdit;
        password->setEchoMode(QLineEdit::Password);
        FormField *field = dialog.form()->add(tr("New password"), password, u"newUserPassword"_s);
        field->setHint(tr("Give it to the user by word of mouth; it can be changed under File."));
        dialog.tellAt(u"."_s, field);
        dialog.save = [&]() -> Done {
            if (const QString fault = passwordFault(password->text(), user.name);
                !fault.isEmpty()) {
                field->setFault(Tone::Error, fault);
                return Error(Message());
            }
            const QString words = password->text();
            return doAndWait(
                context().database, session().clock(), &context().changes, [&](Session &own) {
                    return context().database.resetPassword(own, user.id, words, PasswordCost());
                });
        };
        if (dialog.exec() == QDialog::Accepted)
            context().navigator.tellBriefly(tr("%1 has a new password.").arg(user.name));
    }

    QString employeeName(EmployeeId id) const
    {
        for (const Employee &employee : m_employees) {
            if (employee.id == id)
                return employee.name;
        }
        return {};
    }
    QComboBox *roleBox(Role current) const
    {
        auto *box = new QComboBox;
        for (Role each : {Role::Mentor, Role::Consultant, Role::Administrator, Role::Leader})
            box->addItem(words(roleMessage(each)), int(each));
        box->setCurrentIndex(box->findData(int(current)));
        return box;
    }
    QComboBox *employeeBox(EmployeeId current) const
    {
        auto *box = new QComboBox;
        box->addItem(tr("Nobody"), 0);
        for (const Employee &employee : m_employees) {
            if (employee.active || employee.id == current)
                box->addItem(employee.name, employee.id.value);
        }
        box->setCurrentIndex(std::max(0, box->findData(current.value)));
        return box;
    }

    QList<UserAccount> m_users;
    QList<Employee> m_employees;
};

} // namespace

OfficeTab *makeUsersTab(PageContext &context, QWidget *parent)
{
    return new UsersTab(context, parent);
}

} // namespace bro

#include "users_tab.moc"
