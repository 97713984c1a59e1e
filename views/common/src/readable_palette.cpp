// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QEvent>
#include <views/readable_palette.h>
#include <views/theme.h>

namespace bro {

namespace {

class PlaceholderKeeper : public QObject
{
public:
    explicit PlaceholderKeeper(QObject *parent) : QObject(parent)
    {
        qApp->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    // Only this one role is ours; the others go on following the system.
    static void apply()
    {
        const QPalette now = QApplication::palette();
        const QColor wanted = roleColors(ColorRole::Secondary, now).text;
        if (now.color(QPalette::PlaceholderText) == wanted)
            return;
        QPalette palette = now; // it remembers which roles were chosen; so far, none
        palette.setColor(QPalette::PlaceholderText, wanted);
        QApplication::setPalette(palette);
    }
};

} // namespace

void keepPlaceholdersReadable()
{
    new PlaceholderKeeper(qApp);
}

} // namespace bro
