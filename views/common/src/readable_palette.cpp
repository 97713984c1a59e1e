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
    // Only these roles are ours; the others go on following the system.
    void apply()
    {
        const QPalette now = QApplication::palette();
        QPalette palette = now; // it remembers which roles were chosen; so far, none
        palette.setColor(QPalette::PlaceholderText, roleColors(ColorRole::Secondary, now).text);
        const QColor disabled = now.color(QPalette::Disabled, QPalette::ButtonText);
        if (disabled == m_disabled || contrast(disabled, now.color(QPalette::Window)) < JustSeen) {
            m_disabled = halfway(now.color(QPalette::Window), now.color(QPalette::WindowText));
            for (const QPalette::ColorRole role :
                 {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
                palette.setColor(QPalette::Disabled, role, m_disabled);
        }
        if (palette != now)
            QApplication::setPalette(palette);
    }

    static QColor halfway(const QColor &a, const QColor &b)
    {
        return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2,
                      (a.blue() + b.blue()) / 2);
    }

    static constexpr double JustSeen = 1.5;
    QColor m_disabled; // ours, where the system's can't be seen
};

} // namespace

void keepPlaceholdersReadable()
{
    new PlaceholderKeeper(qApp);
}

} // namespace bro
