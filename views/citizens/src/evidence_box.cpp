// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QPushButton>
#include <core/clock.h>
#include <views/citizens/evidence_box.h>
#include <views/controls.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 NoDocument = 0;
constexpr qint64 ChosenFile = -1;
constexpr int WidthInCharacters = 34;
} // namespace

EvidenceBox::EvidenceBox(PageContext &context, CitizenId citizen, QWidget *parent)
    : QComboBox(parent),
      m_context(context)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(WidthInCharacters);
    addItem(tr("No document"), NoDocument);
    auto documents = DocumentStore(context.session).ofCitizen(citizen);
    if (!documents.ok()) {
        m_read = documents.error();
        return;
    }
    std::reverse(documents->begin(), documents->end());
    for (const CaseDocument &document : std::as_const(*documents))
        addItem(tr("%1, %2").arg(document.title,
                                 context.texts.date(copenhagen(document.recordedAt).date())),
                document.id.value);
}

FormField *EvidenceBox::addTo(Form *form, const QString &label, const QString &name)
{
    FormField *field = form->add(label, this, name);
    field->setHint(tr("From the case, or a file that is then stored encrypted on it."));
    QPushButton *choose = makeButton(tr("Choose file…"), u"folder_open"_s, name + u"File"_s, field);
    connect(choose, &QPushButton::clicked, this, &EvidenceBox::chooseFile);
    field->addAside(choose);
    return field;
}

void EvidenceBox::setDocument(DocumentId document)
{
    setCurrentIndex(std::max(0, findData(document.value)));
}

Evidence EvidenceBox::evidence() const
{
    const qint64 chosen = currentData().toLongLong();
    if (chosen == ChosenFile)
        return {{}, m_file};
    return {DocumentId{chosen}, {}};
}

bool EvidenceBox::isEmpty() const
{
    return currentData().toLongLong() == NoDocument;
}

Done EvidenceBox::check() const
{
    BRO_CHECK(m_read);
    const QString file = evidence().file;
    return file.isEmpty() ? Done() : canStoreDocument(file);
}

void EvidenceBox::chooseFile()
{
    const QString file = m_context.prompts.openFile(
        window(), tr("Choose a document"), m_context.settings.value(Setting::LastFolder).toString(),
        tr("All files (*)"));
    if (file.isEmpty())
        return;
    m_context.settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
    m_file = file;
    int at = findData(ChosenFile);
    if (at < 0) {
        insertItem(1, {}, ChosenFile);
        at = 1;
    }
    setItemText(at, tr("%1, from this PC").arg(QFileInfo(file).fileName()));
    setCurrentIndex(at);
    setFocus();
}

} // namespace bro
