// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract_options.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/form.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int SettleTime = 600; // ms
const QString StateKey = u"exports/choices"_s;

// The forms in the order of the list.
struct FileForm
{
    TableFormat format;
    char separator;
};
constexpr FileForm Forms[]{{TableFormat::Csv, ';'},
                           {TableFormat::Csv, ','},
                           {TableFormat::Txt, ';'},
                           {TableFormat::Txt, ','},
                           {TableFormat::Workbook, ';'}};
} // namespace

ExtractOptions::ExtractOptions(Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_row(new FlowLayout(this, 12)),
      m_contract(new QComboBox(this)),
      m_from(makeDateField(u"periodFrom"_s, this)),
      m_to(makeDateField(u"periodTo"_s, this)),
      m_format(new QComboBox(this)),
      m_encoding(new QComboBox(this)),
      m_other(new QCheckBox(tr("Take other events along"), this))
{
    m_contract->setObjectName(u"contract"_s);
    m_contract->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_format->setObjectName(u"format"_s);
    m_encoding->setObjectName(u"encoding"_s);
    m_other->setObjectName(u"includeOther"_s);
    m_other->setToolTip(tr("Also rows that do not count as activity hours; they are voluntary."));
    fillForms();
    m_row->addWidget(labelled(tr("Contract"), m_contract));
    m_row->addWidget(labelled(tr("From"), m_from));
    QLabel *label = makeSmallLabel(tr("To"), this);
    m_toField = new FormField(label, m_to, this);
    m_toField->layout()->setContentsMargins(0, 0, 0, 0);
    m_to->setMinimumHeight(fieldHeight(font()));
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(m_toField);
    label->setBuddy(m_to);
    m_to->setAccessibleName(label->text());
    m_row->addWidget(area);
    m_row->addWidget(labelled(tr("Format"), m_format));
    m_encodingArea = labelled(tr("Character set"), m_encoding);
    m_row->addWidget(m_encodingArea);
    m_row->addWidget(labelled(tr("Content"), m_other));
    m_row->setLineAlignment(Qt::AlignTop);
    restore();

    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    connect(&m_settle, &QTimer::timeout, this, &ExtractOptions::contentChanged);
    for (QDateEdit *date : {m_from, m_to}) {
        connect(date, &QDateEdit::dateChanged, this, [this] { m_settle.start(); });
        connect(date, &QDateEdit::editingFinished, this, [this] {
            check();
            if (m_settle.isActive()) {
                m_settle.stop();
                Q_EMIT contentChanged();
            }
        });
    }
    const auto changed = [this] {
        remember();
        Q_EMIT contentChanged();
    };
    connect(m_contract, &QComboBox::activated, this, changed);
    connect(m_other, &QCheckBox::toggled, this, changed);
    const auto formed = [this] {
        remember();
        // A workbook has no character set to choose.
        m_encodingArea->setVisible(Forms[m_format->currentIndex()].format != TableFormat::Workbook);
        Q_EMIT formChanged();
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, formed);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, formed);
}

QWidget *ExtractOptions::labelled(const QString &text, QWidget *editor)
{
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QLabel *label = makeSmallLabel(text, area);
    label->setBuddy(editor);
    label->setWordWrap(false);
    if (editor != m_other) // which says it itself
        editor->setAccessibleName(text);
    editor->setMinimumHeight(fieldHeight(font()));
    editor->setParent(area);
    column->addWidget(label);
    column->addWidget(editor);
    return area;
}

void ExtractOptions::fillForms()
{
    m_format->addItems({tr("CSV with semicolon"), tr("CSV with comma"), tr("TXT with semicolon"),
                        tr("TXT with comma"), tr("Excel workbook")});
    m_encoding->addItem(tr("UTF-8 (recommended)"));
    m_encoding->addItem(tr("Windows-1252"));
}

void ExtractOptions::setContracts(const QList<ContractChoice> &contracts)
{
    const QString remembered = QString::fromUtf8(m_settings.state(StateKey)).section(u'\n', 3, 3);
    const QString chosen =
        m_contract->count() > 0 ? m_contract->currentData().toString() : remembered;
    m_contract->clear();
    for (const ContractChoice &choice : contracts) {
        if (!choice.hasDataset)
            continue;
        m_contract->addItem(choice.name, choice.key);
        m_contract->setItemData(m_contract->count() - 1, choice.title, Qt::ToolTipRole);
    }
    m_contract->setCurrentIndex(std::max(0, m_contract->findData(chosen)));
}

bool ExtractOptions::hasContract() const
{
    return m_contract->currentIndex() >= 0;
}

bool ExtractOptions::chooseContract(const QString &key)
{
    const int at = m_contract->findData(key);
    if (at >= 0)
        m_contract->setCurrentIndex(at);
    return at >= 0;
}

void ExtractOptions::setPeriod(QDate from, QDate to)
{
    m_from->setDate(from);
    m_to->setDate(to);
    m_settle.stop(); // whoever sets it looks after the rest
    check();
}

QDate ExtractOptions::from() const
{
    return m_from->date();
}

QDate ExtractOptions::to() const
{
    return m_to->date();
}

D1Request ExtractOptions::request() const
{
    D1Request request;
    request.contractKey = m_contract->currentData().toString();
    request.from = from();
    request.to = to();
    request.includeOther = m_other->isChecked();
    const FileForm &form = Forms[std::max(0, m_format->currentIndex())];
    request.table.format = form.format;
    request.table.separator = form.separator;
    request.table.encoding =
        m_encoding->currentIndex() == 1 ? TableEncoding::Windows1252 : TableEncoding::Utf8Bom;
    return request;
}

bool ExtractOptions::check()
{
    if (to() >= from()) {
        m_toField->clearFault();
        return true;
    }
    m_toField->setFault(Tone::Error, tr("Choose a day that is not before the first."));
    return false;
}

void ExtractOptions::remember()
{
    const QStringList lines{
        QString::number(m_format->currentIndex()), QString::number(m_encoding->currentIndex()),
        m_other->isChecked() ? u"1"_s : u"0"_s, m_contract->currentData().toString()};
    m_settings.setState(StateKey, lines.join(u'\n').toUtf8());
}

void ExtractOptions::restore()
{
    const QStringList lines = QString::fromUtf8(m_settings.state(StateKey)).split(u'\n');
    const auto choose = [&lines](QComboBox *box, int line) {
        box->setCurrentIndex(std::clamp(lines.value(line).toInt(), 0, box->count() - 1));
    };
    choose(m_format, 0);
    choose(m_encoding, 1);
    m_other->setChecked(lines.value(2) == "1"_L1);
    m_encodingArea->setVisible(Forms[m_format->currentIndex()].format != TableFormat::Workbook);
}

} // namespace bro
