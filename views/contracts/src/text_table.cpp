// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_table.h"
#include "field_editor.h"
#include <QPushButton>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/form.h>

using namespace Qt::StringLiterals;

namespace bro {

TextTable::TextTable(ProfileDraft &draft, const ProfileField &field, const Texts &texts,
                     Prompts &prompts, bool readOnly, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_path(field.place),
      m_texts(texts),
      m_prompts(prompts)
{
    m_each.kind = FieldKind::Paragraph;
    m_each.required = true;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new Form(this);
    column->addWidget(form);
    const JsonNode *table = draft.at(m_path);
    for (qsizetype i = 0; table && i < table->members.size(); ++i) {
        const QString name = table->members[i].first;
        const QString path = m_path + u'.' + name;
        FieldEditor *editor = makeFieldEditor({draft, m_each, path, texts}, this);
        FormField *row = form->add(labelOf(name), editor->widget(), u"profile."_s + path);
        shapeLabel(row);
        editor->renew();
        editor->setReadOnly(readOnly);
        if (!readOnly) {
            auto *remove = makeLink(tr("Remove this text"), u"removeText_"_s + name, this);
            remove->setAccessibleName(tr("Remove the text %1").arg(labelOf(name)));
            row->addAside(remove);
            connect(remove, &QLabel::linkActivated, this, [this, path] { m_draft.remove(path); });
        }
        m_rows.append({editor, row});
    }
    if (!readOnly) {
        auto *add = makeButton(tr("Add a text…"), u"add"_s, u"addText"_s, this);
        column->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, &TextTable::addText);
    }
    column->addStretch();
}

QString TextTable::labelOf(const QString &name) const
{
    const QString code = u"profileForm.wording."_s + name;
    return m_texts.has(code) ? m_texts.sentence(code) : name;
}

void TextTable::addText()
{
    const auto name =
        m_prompts.askText(this, tr("Add a text"), tr("What is the text called? One short word."));
    if (!name)
        return;
    QString key = profileKeyFor(*name);
    if (key.isEmpty() || m_draft.at(m_path + u'.' + key))
        return;
    m_draft.set(m_path + u'.' + key, JsonNode::ofText({}));
}

} // namespace bro
