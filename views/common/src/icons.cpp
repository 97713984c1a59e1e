// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <views/icons.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

// The 16 px drawing in rows, the 20 px one where there is room; "-f" is the filled form.
QString iconFile(const QString &name, int size)
{
    const bool filled = name.endsWith("-f"_L1);
    const QString plain = filled ? name.chopped(2) : name;
    const QString shape = filled ? u"filled"_s : u"regular"_s;
    const int first = size < 20 ? 16 : 20;
    for (int drawn : {first, 36 - first}) {
        const QString file = u":/brobygger/icons/%1_%2_%3.svg"_s.arg(plain).arg(drawn).arg(shape);
        if (QFile::exists(file))
            return file;
    }
    return {};
}

QPixmap drawn(const QString &name, const QSize &size, qreal ratio, const QColor &color)
{
    const QString key = u"bro/%1/%2x%3/%4/%5"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap((QSizeF(size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer svg(iconFile(name, std::min(size.width(), size.height())));
    if (svg.isValid()) {
        QPainter painter(&pixmap);
        // In a wider place at its left: the rest is distance to the words.
        const int side = std::min(size.width(), size.height());
        svg.render(&painter, QRectF(0, (size.height() - side) / 2.0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRectF(QPointF(), QSizeF(size)), color);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Paints in the palette of the moment, so that a change to dark needs no new icons.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(const QString &name, std::optional<ColorRole> role) : m_name(name), m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(m_name, rect.size(), ratio, color(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, size, 1, color(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return drawn(m_name, (QSizeF(size) / scale).toSize(), scale, color(mode));
    }
    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }
    bool isNull() override { return iconFile(m_name, 20).isEmpty(); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_role ? roleColors(*m_role, palette).text
                      : palette.color(QPalette::Active, QPalette::ButtonText);
    }
    QString m_name;
    std::optional<ColorRole> m_role;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new ThemeIconEngine(name, {}));
}

QIcon icon(const QString &name, ColorRole role)
{
    return QIcon(new ThemeIconEngine(name, role));
}

bool hasIcon(const QString &name)
{
    return !iconFile(name, 20).isEmpty();
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    painter->drawPixmap(rect.topLeft(),
                        drawn(name, rect.size(), painter->device()->devicePixelRatioF(), color));
}

} // namespace bro
