// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr.h"
#include <memory>
#include <qrencode.h>

namespace bro {

QPainterPath qrModules(const QString &text, const QRect &square)
{
    QPainterPath path;
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        QRcode_free);
    if (!code)
        return path;
    const double module = double(square.width()) / code->width;
    const QPointF corner = square.topLeft();
    for (int row = 0; row < code->width; ++row) {
        const unsigned char *line = code->data + row * code->width;
        for (int from = 0; from < code->width; ++from) {
            if (!(line[from] & 1))
                continue;
            int to = from;
            while (to < code->width && (line[to] & 1))
                ++to;
            path.addRect(QRectF(corner.x() + from * module, corner.y() + row * module,
                                (to - from) * module, module));
            from = to;
        }
    }
    return path;
}

} // namespace bro
