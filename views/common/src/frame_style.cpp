// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_style.h"
#include <QApplication>
#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>
#include <views/readable_palette.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

constexpr int UsualLine = 19; // height of a line at 100 %

// The style's own frame tells the focus and which button is the default.
bool wantsFrame(const QStyleOption &option)
{
    const bool strong = isHighContrast(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
        option.state & QStyle::State_Enabled)
        return strong && focused;
    return strong || (isDark(option.palette) && !focused);
}

QPen framePen(const QStyleOption &option)
{
    constexpr int FocusWidth = 2;
    if (!isHighContrast(option.palette) || !(option.state & QStyle::State_Enabled))
        return roleColors(ColorRole::Neutral, option.palette).line;
    if (option.state & QStyle::State_HasFocus)
        return {option.palette.color(QPalette::Highlight), FocusWidth};
    return lineColor(option.palette);
}

void drawFrame(QPainter *painter, const QStyleOption &option, bool round = false)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(framePen(option));
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, 2, 2);
    painter->restore();
}

} // namespace

int FrameStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return std::max(usual, usual * QFontMetrics(QApplication::font()).height() / UsualLine);
    default:
        return usual;
    }
}

int FrameStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonLayout)
        return QDialogButtonBox::GnomeLayout;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // words alone, as on our own buttons
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void FrameStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!wantsFrame(*option))
        return;
    switch (element) {
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
        drawFrame(painter, *option);
        break;
    case PE_IndicatorRadioButton:
        drawFrame(painter, *option, true);
        break;
    default:
        break;
    }
}

void FrameStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || !combo || combo->editable) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    constexpr int Sides = 2;
    constexpr int IconGap = 4;
    const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + IconGap;
    const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
    QStyleOptionComboBox fitting = *combo;
    fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight,
                                                        field.width() - icon - Sides);
    QProxyStyle::drawControl(element, &fitting, painter, widget);
}

void FrameStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && wantsFrame(*option))
        drawFrame(painter, *option);
}

void keepFramesVisible()
{
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new FrameStyle(u"fusion"_s));
}

} // namespace bro
