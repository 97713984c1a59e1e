// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QSet>
#include <database/transaction.h>
#include <nlohmann/json.hpp>
#include <office/cvr.h>
#include <office/office_file.h>
#include <vector>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;
constexpr qint64 LargestCapacity = 100'000;

// Reads one file and keeps what is wrong with it, in the file's order.
class Reader
{
public:
    OfficeFile read(const QByteArray &text);
    std::optional<Error> error() const;

private:
    struct Fault
    {
        QString path;
        Message message;
    };

    void fault(const QString &path, Message message)
    {
        m_faults.append({path, std::move(message)});
    }
    static QString below(const QString &path, const QString &key)
    {
        return path.isEmpty() ? key : path + u'.' + key;
    }
    bool parse(const QByteArray &text, Json &root);
    bool isObject(const Json &value, const QString &path);
    void refuseOthers(const Json &object, const QString &path, const QStringList &known);
    QString text(const Json &object, const QString &path, const QString &key, bool required);
    void readOffice(const Json &root, OfficeFile &file);
    void readUser(const Json &root, OfficeFile &file);
    void readList(const Json &root, const QString &key,
                  const std::function<void(const Json &, const QString &)> &readOne);
    Employee readEmployee(const Json &value, const QString &path);
    Location readLocation(const Json &value, const QString &path);

    QList<Fault> m_faults;
};

bool Reader::parse(const QByteArray &text, Json &root)
{
    // The parser alone would keep the last of repeated keys without a word.
    std::vector<QSet<QString>> open;
    const auto watch = [this, &open](int, Json::parse_event_t event, Json &parsed) {
        if (event == Json::parse_event_t::object_start) {
            open.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            open.pop_back();
        } else if (event == Json::parse_event_t::key) {
            const QString key = QString::fromStdString(parsed.get<std::string>());
            if (open.back().contains(key))
                fault(key, Message(u"office.fileRepeated"_s));
            open.back().insert(key);
        }
        return true;
    };
    root = Json::parse(text.begin(), text.end(), watch, false);
    if (root.is_discarded()) {
        m_faults.clear();
        fault({}, Message(u"office.fileNotJson"_s));
        return false;
    }
    return isObject(root, {});
}

bool Reader::isObject(const Json &value, const QString &path)
{
    if (!value.is_object())
        fault(path, Message(u"office.fileNotObject"_s));
    return value.is_object();
}

void Reader::refuseOthers(const Json &object, const QString &path, const QStringList &known)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = QString::fromStdString(member.key());
        if (!known.contains(key))
            fault(below(path, key),
                  Message(u"office.fileUnknown"_s, {{u"known"_s, known.join(u", "_s)}}));
    }
}

QString Reader::text(const Json &object, const QString &path, const QString &key, bool required)
{
    const auto member = object.find(key.toStdString());
    const QString where = below(path, key);
    if (member == object.end()) {
        if (required)
            fault(where, Message(u"office.fileMissing"_s));
        return {};
    }
    if (!member->is_string()) {
        fault(where, Message(u"office.fileNotText"_s));
        return {};
    }
    const QString value = QString::fromStdString(member->get<std::string>()).simplified();
    if (required && value.isEmpty())
        fault(where, Message(u"office.fileEmpty"_s));
    return value;
}

void Reader::readOffice(const Json &root, OfficeFile &file)
{
    refuseOthers(root, {},
                 {u"name"_s, u"cvr"_s, u"address"_s, u"postalCode"_s, u"city"_s, u"phone"_s,
                  u"email"_s, u"user"_s, u"employees"_s, u"locations"_s});
    Office &office = file.office;
    office.name = text(root, {}, u"name"_s, true);
    const QString cvr = text(root, {}, u"cvr"_s, true);
    if (!cvr.isEmpty()) {
        auto digits = parseCvr(cvr);
        if (digits.ok())
            office.cvr = *digits;
        else
            fault(u"cvr"_s, digits.error().message);
    }
    office.address = text(root, {}, u"address"_s, true);
    office.postalCode = text(root, {}, u"postalCode"_s, true);
    office.city = text(root, {}, u"city"_s, true);
    office.phone = text(root, {}, u"phone"_s, false);
    office.email = text(root, {}, u"email"_s, false);
}

void Reader::readUser(const Json &root, OfficeFile &file)
{
    const auto user = root.find("user");
    if (user == root.end()) {
        fault(u"user"_s, Message(u"office.fileMissing"_s));
    } else if (isObject(*user, u"user"_s)) {
        refuseOthers(*user, u"user"_s, {u"name"_s});
        file.userName = text(*user, u"user"_s, u"name"_s, true);
    }
}

void Reader::readList(const Json &root, const QString &key,
                      const std::function<void(const Json &, const QString &)> &readOne)
{
    const auto list = root.find(key.toStdString());
    if (list == root.end())
        return;
    if (!list->is_array()) {
        fault(key, Message(u"office.fileNotList"_s));
        return;
    }
    QHash<QString, qsizetype> seen;
    for (size_t i = 0; i < list->size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(key).arg(i);
        const Json &one = (*list)[i];
        if (!isObject(one, path))
            continue;
        readOne(one, path);
        const auto name = one.find("name");
        if (name == one.end() || !name->is_string())
            continue;
        const QString value = QString::fromStdString(name->get<std::string>()).simplified();
        if (seen.contains(value) && !value.isEmpty())
            fault(path + u".name"_s, Message(u"office.fileTwice"_s, {{u"name"_s, value}}));
        seen.insert(value, qsizetype(i));
    }
}

Employee Reader::readEmployee(const Json &value, const QString &path)
{
    refuseOthers(value, path, {u"name"_s, u"initials"_s, u"role"_s, u"phone"_s, u"email"_s});
    Employee employee;
    employee.name = text(value, path, u"name"_s, true);
    employee.initials = text(value, path, u"initials"_s, false);
    employee.phone = text(value, path, u"phone"_s, false);
    employee.email = text(value, path, u"email"_s, false);
    const QString role = text(value, path, u"role"_s, true);
    const auto known = roleNamed(role);
    if (!known && !role.isEmpty())
        fault(path + u".role"_s, Message(u"office.fileRole"_s, {{u"role"_s, role}}));
    employee.role = known.value_or(Role::Mentor);
    return employee;
}

Location Reader::readLocation(const Json &value, const QString &path)
{
    refuseOthers(value, path, {u"name"_s, u"address"_s, u"capacity"_s});
    Location location;
    location.name = text(value, path, u"name"_s, true);
    location.address = text(value, path, u"address"_s, true);
    const auto capacity = value.find("capacity");
    if (capacity == value.end())
        return location;
    const bool whole = capacity->is_number_integer();
    const auto number = whole ? capacity->get<std::int64_t>() : -1;
    if (number < 0 || number > LargestCapacity)
        fault(path + u".capacity"_s, Message(u"office.fileCapacity"_s));
    else
        location.capacity = int(number);
    return location;
}

OfficeFile Reader::read(const QByteArray &text)
{
    OfficeFile file;
    Json root;
    if (!parse(text, root))
        return file;
    readOffice(root, file);
    readUser(root, file);
    readList(root, u"employees"_s, [this, &file](const Json &one, const QString &path) {
        file.employees.append(readEmployee(one, path));
    });
    readList(root, u"locations"_s, [this, &file](const Json &one, const QString &path) {
        file.locations.append(readLocation(one, path));
    });
    return file;
}

std::optional<Error> Reader::error() const
{
    if (m_faults.isEmpty())
        return {};
    const Fault &first = m_faults.first();
    const auto why = std::make_shared<const Message>(first.message);
    if (first.path.isEmpty())
        return Error(u"office.fileFaultWhole"_s, {{u"fault"_s, why}}, {}, Error::Kind::Refused);
    return Error(u"office.fileFault"_s,
                 {{u"path"_s, first.path}, {u"fault"_s, why}, {u"n"_s, qint64(m_faults.size())}},
                 {}, Error::Kind::Refused);
}

Done applyEmployees(OfficeStore &store, const QList<Employee> &employees)
{
    BRO_TRY(const QList<Employee> known, store.employees());
    for (Employee employee : employees) {
        const auto old = std::find_if(known.begin(), known.end(), [&employee](const Employee &e) {
            return e.name == employee.name;
        });
        if (old == known.end()) {
            BRO_CHECK(store.add(employee));
            continue;
        }
        employee.id = old->id;
        employee.version = old->version;
        if (employee != *old)
            BRO_CHECK(store.update(employee));
    }
    return {};
}

Done applyLocations(OfficeStore &store, const QList<Location> &locations)
{
    BRO_TRY(const QList<Location> known, store.locations(true));
    for (Location location : locations) {
        const auto old = std::find_if(known.begin(), known.end(), [&location](const Location &l) {
            return l.name == location.name;
        });
        if (old == known.end()) {
            BRO_CHECK(store.add(location));
            continue;
        }
        location.id = old->id;
        location.replaces = old->replaces;
        location.version = old->version;
        if (location != *old)
            BRO_CHECK(store.update(location));
    }
    return {};
}

} // namespace

Result<OfficeFile> parseOfficeFile(const QByteArray &json)
{
    Reader reader;
    const OfficeFile file = reader.read(json);
    if (const auto error = reader.error())
        return *error;
    return file;
}

Done applyOfficeFile(Session &session, const OfficeFile &file)
{
    BRO_CHECK(session.require(Right::ManageOffice));
    OfficeStore store(session);
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const std::optional<Office> stored, store.office());
    Office office = file.office;
    office.version = stored ? stored->version : 0;
    if (!stored || office != *stored)
        BRO_CHECK(store.save(office));
    BRO_CHECK(applyEmployees(store, file.employees));
    BRO_CHECK(applyLocations(store, file.locations));
    return transaction.commit();
}

} // namespace bro
