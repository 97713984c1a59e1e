// SPDX-License-Identifier: GPL-3.0-or-later
#include "use_dialog.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <views/controls.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

QString listed(const QString &heading, const QStringList &sentences)
{
    QString html = u"<h3>"_s + heading.toHtmlEscaped() + u"</h3><ul>"_s;
    for (const QString &sentence : sentences)
        html += u"<li>"_s + sentence.toHtmlEscaped() + u"</li>"_s;
    return html + u"</ul>"_s;
}

} // namespace

UseDialog::UseDialog(const QString &title, const VersionEffect &effect, const Texts &texts,
                     QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"useDialog"_s);
    setWindowTitle(tr("Take into use"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(makeHeading(tr("%1, version %2").arg(title).arg(effect.versionAfter), this));
    column->addWidget(makeLabel(
        tr("Orders made from %1 follow this version. Once it is in use it can't be changed any "
           "more; a mistake is mended by a new version.")
            .arg(texts.date(effect.from)),
        this));
    QStringList effects;
    for (const Message &message : effect.effects)
        effects.append(texts.sentence(message));
    if (effects.isEmpty())
        effects.append(tr("No orders, prices or answers are touched."));
    QStringList changes;
    for (const ProfileChange &change : effect.changes)
        changes.append(texts.sentence(change.message));
    QString html = listed(tr("What it means"), effects);
    if (effect.versionBefore > 0) {
        if (changes.isEmpty())
            changes.append(tr("Nothing."));
        html += listed(tr("What changes from version %1").arg(effect.versionBefore), changes);
    }
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"useEffects"_s);
    text->setAccessibleName(tr("What it means and what changes"));
    text->setHtml(html);
    column->addWidget(text, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    auto *cancel = makeButton(tr("Cancel"), {}, u"cancelUse"_s, this);
    auto *use = makeDefaultButton(tr("Take into use from %1").arg(texts.date(effect.from)), {},
                                  u"confirmUse"_s, this);
    foot->addWidget(cancel);
    foot->addWidget(use);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 30);
    use->setFocus(Qt::OtherFocusReason);
}

} // namespace bro
