// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <views/dialog_frame.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

class DialogKeeper : public QObject
{
public:
    explicit DialogKeeper(QObject *parent) : QObject(parent) { parent->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            if (auto *dialog = qobject_cast<QDialog *>(watched))
                keep(*dialog);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static void keep(QDialog &dialog)
    {
        constexpr QSize Frame(16, 48); // what the system draws around
        const QRect room = dialog.screen()->availableGeometry();
        const QSize fitting = dialog.size().boundedTo(room.size() - Frame);
        if (fitting == dialog.size())
            return;
        dialog.resize(fitting);
        // In the middle: where it was put followed from the larger size.
        const QSize spare = (room.size() - Frame - fitting) / 2;
        dialog.move(room.topLeft() + QPoint(spare.width(), spare.height()));
    }
};

} // namespace

void keepDialogsOnScreen()
{
    new DialogKeeper(qApp);
}

QVBoxLayout *makeDialogColumn(QDialog *dialog, const QString &name, const QString &title)
{
    constexpr int Side = 24;
    constexpr int Below = 16;
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(Side, Side, Side, Below);
    column->setSpacing(Below);
    return column;
}

QPushButton *addDialogButtons(QDialog *dialog, QVBoxLayout *column, const QString &accept)
{
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *yes = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    yes->setObjectName(u"acceptButton"_s);
    yes->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    return yes;
}

} // namespace bro
