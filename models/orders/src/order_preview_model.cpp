// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <algorithm>
#include <orders/order_preview_model.h>
#include <orders/order_words.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool belongsTo(PreviewResult result, PreviewPart part)
{
    switch (part) {
    case PreviewPart::All:
        return true;
    case PreviewPart::New:
        return result == PreviewResult::New || result == PreviewResult::NewWithFindings;
    case PreviewPart::Known:
        return result == PreviewResult::Known;
    case PreviewPart::Refused:
        return result == PreviewResult::Refused;
    }
    return false;
}

struct ResultLook
{
    Tone tone;
    QString icon;
    QString code;
};

ResultLook lookOf(PreviewResult result)
{
    switch (result) {
    case PreviewResult::New:
        return {Tone::Ok, u"checkmark"_s, u"import.resultNew"_s};
    case PreviewResult::NewWithFindings:
        return {Tone::Warning, u"warning"_s, u"import.resultNewWithFindings"_s};
    case PreviewResult::Known:
        return {Tone::Neutral, u"copy"_s, u"import.resultKnown"_s};
    case PreviewResult::Refused:
        return {Tone::Error, u"error_circle-f"_s, u"import.resultRefused"_s};
    }
    return {Tone::None, {}, {}};
}

// The first sentence of a reason is what is wrong, the next what to do.
QString firstSentence(const QString &text)
{
    static const QRegularExpression end(u"\\.(?=\\s+[A-ZÆØÅ])"_s);
    return text.left(text.indexOf(end) < 0 ? text.size() : text.indexOf(end));
}

} // namespace

OrderPreviewModel::OrderPreviewModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto column = [&texts](const QString &key, const QString &code, int characters,
                                 bool figures = false, bool hidden = false) {
        return GroupedListModel::Column{key, texts.sentence(code), characters, figures, hidden, {}};
    };
    setColumns({column(u"line"_s, u"import.columnLine"_s, 5, true),
                column(u"result"_s, u"import.columnResult"_s, 17),
                column(u"number"_s, u"orders.columnNumber"_s, 10),
                column(u"citizen"_s, u"orders.columnCitizen"_s, 18),
                column(u"cpr"_s, u"import.columnCpr"_s, 11),
                column(u"track"_s, u"orders.columnTrack"_s, 7),
                column(u"orderedOn"_s, u"import.columnOrderedOn"_s, 10, false, true),
                column(u"start"_s, u"import.columnStart"_s, 10),
                column(u"end"_s, u"import.columnEnd"_s, 10, false, true),
                column(u"hours"_s, u"import.columnHours"_s, 6, true),
                column(u"total"_s, u"import.columnTotal"_s, 8, true, true),
                column(u"words"_s, u"import.columnWords"_s, 24)});
}

OrderColumn OrderPreviewModel::fieldOf(int column)
{
    switch (column) {
    case Number:
        return OrderColumn::Number;
    case Citizen:
        return OrderColumn::Name;
    case Cpr:
        return OrderColumn::Cpr;
    case Track:
        return OrderColumn::ProjectNumber;
    case OrderedOn:
        return OrderColumn::OrderedOn;
    case Start:
        return OrderColumn::Start;
    case End:
        return OrderColumn::End;
    case Hours:
        return OrderColumn::HoursPerWeek;
    case Total:
        return OrderColumn::HoursTotal;
    default:
        return OrderColumn::Count;
    }
}

void OrderPreviewModel::replace(OrderPreview preview)
{
    m_preview = std::move(preview);
    m_faultyColumns.clear();
    m_counts.fill(0);
    for (const PreviewRow &row : std::as_const(m_preview.rows)) {
        for (int part = 0; part < int(m_counts.size()); ++part)
            m_counts[size_t(part)] += belongsTo(row.result, PreviewPart(part)) ? 1 : 0;
        for (int column = 0; column < ColumnCount; ++column) {
            if (fieldOf(column) != OrderColumn::Count && row.faulty.contains(fieldOf(column)))
                m_faultyColumns.insert(column);
        }
    }
    showPart(PreviewPart::All);
}

void OrderPreviewModel::showPart(PreviewPart part)
{
    m_part = part;
    m_shown.clear();
    for (int i = 0; i < m_preview.rows.size(); ++i) {
        if (belongsTo(m_preview.rows[i].result, part))
            m_shown.append(i);
    }
    rowsReplaced(int(m_shown.size()));
}

const PreviewRow *OrderPreviewModel::row(qint64 line) const
{
    const auto found = std::ranges::lower_bound(m_preview.rows, line, {}, &PreviewRow::line);
    return found == m_preview.rows.end() || found->line != line ? nullptr : &*found;
}

QString OrderPreviewModel::words(const PreviewRow &row) const
{
    QStringList words;
    for (const Message &reason : row.reasons)
        words.append(firstSentence(m_texts.sentence(reason)));
    for (const OrderFinding &finding : row.findings) {
        if (isWorthListing(finding))
            words.append(m_texts.sentence(shortFinding(finding.message)));
    }
    if (row.result == PreviewResult::Known && row.findings.isEmpty())
        words.append(m_texts.sentence(u"import.knownUnchanged"_s));
    if (row.result == PreviewResult::New || row.result == PreviewResult::NewWithFindings) {
        if (row.needsInterpreter && !row.interpreterLanguage.isEmpty())
            words.append(m_texts.sentence(u"orders.interpreter"_s,
                                          {{u"language"_s, row.interpreterLanguage}}));
        if (row.exemptFromDigitalPost)
            words.append(m_texts.sentence(u"orders.byPost"_s));
        if (row.intervalFrom)
            words.append(m_texts.sentence(u"import.intervalFromRemark"_s));
    }
    return words.join(u" · "_s);
}

QString OrderPreviewModel::display(const PreviewRow &row, int column) const
{
    const auto asWritten = [&row](int shown) { return row.texts.value(fieldOf(shown)); };
    const bool refused = row.result == PreviewResult::Refused;
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Result:
        return m_texts.sentence(lookOf(row.result).code);
    case Number:
        return row.number;
    case Citizen:
        return row.citizen;
    case Cpr:
        return row.cpr;
    case Track:
        return row.track;
    case OrderedOn:
        return refused ? asWritten(column) : m_texts.date(row.orderedOn);
    case Start:
        return refused ? asWritten(column) : m_texts.date(row.start);
    case End:
        return refused ? asWritten(column) : m_texts.date(row.end);
    case Hours:
        return refused ? asWritten(column)
                       : weeklyHours(row.perWeek, row.intervalFrom, row.intervalTo);
    case Total:
        return refused ? asWritten(column) : row.total.hoursText();
    case Words:
        return words(row);
    default:
        return {};
    }
}

QVariant OrderPreviewModel::cell(int place, int column, int role) const
{
    const PreviewRow &row = shown(place);
    switch (role) {
    case Qt::UserRole: // the name stands out in the current row
        return column == Citizen;
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole: {
        if (column != Words)
            return {};
        QStringList sentences;
        for (const Message &reason : row.reasons)
            sentences.append(m_texts.sentence(reason));
        for (const OrderFinding &finding : row.findings)
            sentences.append(m_texts.sentence(finding.message));
        return sentences.isEmpty() ? QVariant() : sentences.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return display(row, column);
    case Qt::AccessibleDescriptionRole:
        return cell(place, column, FaultRole).toBool() ? QVariant(words(row)) : QVariant();
    case SortRole:
        switch (column) {
        case Line:
            return row.line;
        case OrderedOn:
            return row.orderedOn;
        case Start:
            return row.start;
        case End:
            return row.end;
        case Hours:
            return row.perWeek.value;
        case Total:
            return row.total.value;
        default:
            return {};
        }
    case IdRole:
        return row.line;
    case ToneRole:
        return int(column == Result ? lookOf(row.result).tone : Tone::None);
    case IconRole:
        return column == Result ? QVariant(lookOf(row.result).icon) : QVariant();
    case SecondaryRole:
        return column == Line || column == Words;
    case FaultRole:
        return fieldOf(column) != OrderColumn::Count && row.faulty.contains(fieldOf(column));
    default:
        return {};
    }
}

} // namespace bro
