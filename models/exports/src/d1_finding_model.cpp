// SPDX-License-Identifier: GPL-3.0-or-later
#include <exports/d1_finding_model.h>
#include <exports/d1_words.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
int groupOfSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return 0;
    case Severity::Warning:
        return 1;
    case Severity::Note:
        break;
    }
    return 2;
}
} // namespace

D1FindingModel::D1FindingModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto title = [&texts](const QString &code) { return texts.sentence(code); };
    setColumns({{u"row"_s, title(u"d1.columnRow"_s), 6, true},
                {u"citizen"_s, title(u"d1.columnCitizen"_s), 19},
                {u"date"_s, title(u"d1.columnDate"_s), 10},
                {u"column"_s, title(u"d1.columnColumn"_s), 16},
                {u"found"_s, title(u"d1.columnFound"_s), 30},
                {u"mendedIn"_s, title(u"d1.columnMendedIn"_s), 16}});
}

qint64 D1FindingModel::idOf(const D1Finding &finding)
{
    constexpr qint64 Checks = 32;
    constexpr qint64 Columns = 64;
    return (finding.participation.value * Checks + int(finding.check)) * Columns +
           (finding.column + 1) % Columns;
}

void D1FindingModel::setPreview(std::shared_ptr<const D1Preview> preview)
{
    m_preview = std::move(preview);
    m_rows.clear();
    QList<Group> groups{
        {u"errors"_s, m_texts.sentence(u"d1.groupErrors"_s), u"error_circle-f"_s, Tone::Error},
        {u"warnings"_s, m_texts.sentence(u"d1.groupWarnings"_s), u"warning-f"_s, Tone::Warning},
        {u"notes"_s, m_texts.sentence(u"d1.groupNotes"_s), u"info"_s, Tone::Info}};
    if (m_preview) {
        const D1Findings &findings = m_preview->outcome.findings;
        int shown[3]{};
        for (qsizetype i = 0; i < findings.list.size(); ++i) {
            if (shown[groupOfSeverity(findings.list[i].severity)]++ < mostShown)
                m_rows.append(int(i));
        }
        const qint64 all[3]{findings.errors, findings.warnings, shown[2]};
        for (int i = 0; i < 3; ++i) {
            const qint64 some = std::min(shown[i], mostShown);
            if (all[i] > some)
                groups[i].secondary = m_texts.sentence(
                    u"d1.firstOfMany"_s,
                    {{u"n"_s, some}, {u"all"_s, m_texts.locale().toString(all[i])}});
        }
    }
    rowsReplaced(int(m_rows.size()), groups);
}

const D1Finding *D1FindingModel::finding(const QModelIndex &index) const
{
    const int row = sourceRow(index);
    return row < 0 ? nullptr : &m_preview->outcome.findings.list[m_rows[row]];
}

const D1Finding *D1FindingModel::findingOf(qint64 id) const
{
    return finding(indexOfId(id));
}

int D1FindingModel::groupOf(int row) const
{
    return groupOfSeverity(m_preview->outcome.findings.list[m_rows[row]].severity);
}

QString D1FindingModel::text(const D1Finding &finding, int column) const
{
    const DatasetLayout &layout = m_preview->layout;
    switch (column) {
    case Row:
        return QString::number(finding.row);
    case Citizen:
        return finding.citizenName;
    case Date:
        return m_texts.date(finding.date);
    case FaultyColumn:
        return columnTitle(finding, layout);
    case Found:
        return m_texts.sentence(foundWords(finding, layout));
    case MendedIn:
        return m_texts.sentence(placeWords(finding, layout));
    default:
        return {};
    }
}

QVariant D1FindingModel::cell(int row, int column, int role) const
{
    const D1Finding &finding = m_preview->outcome.findings.list[m_rows[row]];
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, column);
    case IdRole:
        return idOf(finding);
    case SortRole:
        if (column == Row)
            return finding.row;
        if (column == Date)
            return finding.date;
        if (column == FaultyColumn)
            return finding.column;
        return {};
    case SecondaryRole:
        return column == Row;
    case LinkRole:
        return column == MendedIn;
    case Qt::AccessibleTextRole:
        return text(finding, column);
    default:
        return {};
    }
}

} // namespace bro
