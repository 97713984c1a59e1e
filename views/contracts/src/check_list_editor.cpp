// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_editor.h"
#include <QListWidget>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

// Several of some words, or of the entries of a list; Space ticks.
class CheckListEditor : public FieldEditor
{
    Q_OBJECT
public:
    CheckListEditor(const FieldPlace &place, QWidget *parent)
        : FieldEditor(place, parent),
          m_list(new QListWidget(parent))
    {
        m_list->setUniformItemSizes(true);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemChanged, this, [this] { choose(); });
    }
    QWidget *widget() const override { return m_list; }

    void renew() override
    {
        // The list may be telling us of a tick just now: it is made anew only when it must.
        const QStringList offered = offers();
        if (offered != m_offered)
            fill();
        m_offered = offered;
        m_showing = true;
        const JsonNode *value = draft().at(path());
        const QStringList chosen = value ? value->texts() : QStringList();
        for (int i = 0; i < m_list->count(); ++i) {
            QListWidgetItem *item = m_list->item(i);
            const bool on = chosen.contains(item->data(Qt::UserRole).toString());
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
        m_showing = false;
    }

private:
    // What can be chosen, by name and title.
    QStringList offers() const
    {
        QStringList offers = field().words;
        QStringList names;
        const JsonNode *value = draft().at(path());
        if (field().kind == FieldKind::References) {
            const auto entries = draft().entriesOf(field().list);
            for (const auto &[name, title] : entries) {
                offers.append(name + u'\n' + title);
                names.append(name);
            }
        }
        const QStringList chosen = value ? value->texts() : QStringList();
        for (const QString &word : chosen)
            if (!field().words.contains(word) && !names.contains(word))
                offers.append(word);
        return offers;
    }

    void fill()
    {
        m_showing = true;
        const int row = m_list->currentRow();
        m_list->clear();
        const JsonNode *value = draft().at(path());
        const QStringList chosen = value ? value->texts() : QStringList();
        QStringList known;
        const auto offer = [&](const QString &word, const QString &title) {
            auto *item = new QListWidgetItem(title, m_list);
            item->setData(Qt::UserRole, word);
            item->setToolTip(title);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(chosen.contains(word) ? Qt::Checked : Qt::Unchecked);
            known.append(word);
        };
        if (field().kind == FieldKind::References) {
            const auto entries = draft().entriesOf(field().list);
            for (const auto &[name, title] : entries)
                offer(name, title);
        } else {
            for (const QString &word : field().words)
                offer(word, words(field().wordCode(word)));
        }
        for (const QString &word : chosen)
            if (!known.contains(word))
                offer(word, tr("%1 (unknown)").arg(word));
        const int rows = std::clamp(m_list->count(), 1, 8);
        const int high =
            m_list->count() > 0 ? m_list->sizeHintForRow(0) : m_list->fontMetrics().lineSpacing();
        m_list->setFixedHeight(high * rows + 2 * m_list->frameWidth() + 2);
        if (row >= 0)
            m_list->setCurrentRow(std::min(row, m_list->count() - 1));
        m_showing = false;
    }

    // What was chosen before keeps its order.
    void choose()
    {
        if (isClosed())
            return;
        const JsonNode *value = draft().at(path());
        QStringList chosen = value ? value->texts() : QStringList();
        for (int i = 0; i < m_list->count(); ++i) {
            const QString word = m_list->item(i)->data(Qt::UserRole).toString();
            const bool on = m_list->item(i)->checkState() == Qt::Checked;
            if (on && !chosen.contains(word))
                chosen.append(word);
            else if (!on)
                chosen.removeAll(word);
        }
        if (chosen.isEmpty() && !field().required)
            draft().set(path(), std::nullopt);
        else
            draft().set(path(), JsonNode::ofTexts(chosen));
    }

    QListWidget *m_list;
    QStringList m_offered;
};

} // namespace

FieldEditor *makeCheckListEditor(const FieldPlace &place, QWidget *parent)
{
    return new CheckListEditor(place, parent);
}

} // namespace bro

#include "check_list_editor.moc"
