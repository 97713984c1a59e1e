// SPDX-License-Identifier: GPL-3.0-or-later
#include <contracts/profile.h>

namespace bro {

namespace {
template <typename T, typename Is>
const T *first(const QList<T> &list, Is is)
{
    for (const T &entry : list)
        if (is(entry))
            return &entry;
    return nullptr;
}
} // namespace

const Track *Profile::track(const QString &trackKey) const
{
    return first(tracks, [&](const Track &t) { return t.key == trackKey; });
}

const DeadlineRule *Profile::deadline(const QString &id) const
{
    return first(deadlines, [&](const DeadlineRule &d) { return d.id == id; });
}

const DeadlineRule *Profile::deadline(DeadlineKind kind, const QString &trackKey) const
{
    return first(deadlines, [&](const DeadlineRule &d) {
        return d.kind == kind &&
               (d.tracks.isEmpty() || trackKey.isEmpty() || d.tracks.contains(trackKey));
    });
}

const ReportKind *Profile::report(const QString &id) const
{
    return first(reports, [&](const ReportKind &r) { return r.id == id; });
}

const OpenQuestion *Profile::openQuestion(const QString &id) const
{
    return first(openQuestions, [&](const OpenQuestion &q) { return q.id == id; });
}

const SuccessPredicate *Profile::success(const QString &id) const
{
    return first(successes, [&](const SuccessPredicate &s) { return s.id == id; });
}

QString DatasetLayout::label(DatasetField field, const QString &key) const
{
    const int index = indexOf(field);
    if (index < 0)
        return {};
    const CodeLabel *value =
        first(columns[index].values, [&](const CodeLabel &v) { return v.key == key; });
    return value ? value->label : QString();
}

int DatasetLayout::indexOf(DatasetField field) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].field == field)
            return int(i);
    return -1;
}

} // namespace bro
