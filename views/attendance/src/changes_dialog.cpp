// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes_dialog.h"
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/list_view.h>

using namespace Qt::StringLiterals;

namespace bro {

ChangesDialog::ChangesDialog(QDate day, const QList<AttendanceChange> &changes, const Texts &texts,
                             Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_model(texts),
      m_list(new ListView(u"attendanceChanges"_s, settings, this))
{
    setObjectName(u"changesDialog"_s);
    setWindowTitle(tr("Corrections of attendance"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHeading(texts.longDate(day), this));
    column->addWidget(makeSecondaryLabel(
        tr("Every registration that was changed or taken back. Enter goes to the person."), this));
    m_model.setChanges(changes);
    m_list->setListModel(&m_model);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setAccessibleName(tr("Corrections, newest first"));
    m_list->setEmpty({u"history"_s, tr("Nothing was corrected."), QString()});
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"close"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &ListView::opened, this, [this](qint64 id) {
        accept();
        Q_EMIT chosen(id);
    });
    const int character = fontMetrics().averageCharWidth();
    resize(character * 140, fontMetrics().height() * 24);
    m_list->setFocus();
}

} // namespace bro
