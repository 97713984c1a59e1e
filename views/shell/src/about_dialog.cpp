// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_dialog.h"
#include <QApplication>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>
#include <views/controls.h>

using namespace Qt::StringLiterals;

namespace bro {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Brobygger"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    auto *picture = new QLabel(this);
    picture->setPixmap(QApplication::windowIcon().pixmap(48, 48));
    top->addWidget(picture);
    auto *name = new QLabel(u"Brobygger "_s + QApplication::applicationVersion(), this);
    name->setFont(titleFont(font()));
    top->addWidget(name, 1);
    column->addLayout(top);
    column->addWidget(makeLabel(
        tr("Office program for suppliers of employment courses. Free software under the GNU "
           "General Public License, version 3 or later, without any warranty."),
        this));
    column->addWidget(makeHeading(tr("Made with"), this));
    auto *split = new QSplitter(this);
    auto *parts = new QListWidget(split);
    parts->setObjectName(u"licenceList"_s);
    parts->setAccessibleName(tr("Parts"));
    auto *text = new QPlainTextEdit(split);
    text->setObjectName(u"licenceText"_s);
    text->setAccessibleName(tr("Licence"));
    text->setReadOnly(true);
    split->setStretchFactor(1, 1);
    QStringList files;
    for (QDirIterator each(u":/brobygger/licences"_s, QDir::Files); each.hasNext();)
        files.append(each.next());
    files.sort();
    for (const QString &file : std::as_const(files)) {
        auto *item = new QListWidgetItem(QFileInfo(file).completeBaseName(), parts);
        item->setData(Qt::UserRole, file);
    }
    connect(parts, &QListWidget::currentItemChanged, this, [text](QListWidgetItem *item) {
        QFile file(item ? item->data(Qt::UserRole).toString() : QString());
        text->setPlainText(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                          : QString());
    });
    parts->setCurrentRow(0);
    column->addWidget(split, 1);
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole),
            &QAbstractButton::clicked, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
}

} // namespace bro
