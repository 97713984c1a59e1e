// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHBoxLayout>
#include <QLabel>
#include <QLoggingCategory>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/elided_label.h>
#include <views/message_bar.h>
#include <views/page.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
Q_LOGGING_CATEGORY(pages, "brobygger.pages")
constexpr int Margin = 16;
constexpr int PanelLeast = 312;
constexpr int PanelMost = 368;
} // namespace

AreaPage::AreaPage(Area area, PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_area(area),
      m_context(context)
{
}

QString AreaPage::helpTopic() const
{
    static const QStringList topics{u"i-dag"_s,     u"borgere"_s,   u"ordrer"_s,  u"planlaegning"_s,
                                    u"fremmoede"_s, u"rapporter"_s, u"praktik"_s, u"oekonomi"_s,
                                    u"udtraek"_s,   u"tilsyn"_s,    u"kontor"_s};
    return topics.value(int(m_area));
}

void AreaPage::tell(const Error &error)
{
    if (error.kind == Error::Kind::Canceled)
        return;
    qCWarning(pages).noquote() << error.message.code << error.detail;
    if (m_bar)
        m_bar->show(Tone::Error, words(error.message));
    else
        m_context.prompts.tell(this, Tone::Error, title(), words(error.message));
}

FramedPage::FramedPage(Area area, PageContext &context, QWidget *parent)
    : AreaPage(area, context, parent),
      m_title(new QLabel(this)),
      m_subtitle(new ElidedLabel({}, this)),
      m_header(new QHBoxLayout),
      m_top(new QVBoxLayout),
      m_message(new MessageBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(titleFont(font()));
    m_subtitle->setFont(smallFont(font()));
    m_subtitle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_subtitle->hide();
    setLabelRole(m_subtitle, ColorRole::Secondary);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addStretch();
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addStretch();
    m_header->setContentsMargins(Margin, 6, Margin, 6);
    m_header->setSpacing(8);
    m_header->addLayout(titles);
    auto *headerArea = new QWidget(this);
    headerArea->setObjectName(u"pageHeader"_s);
    headerArea->setLayout(m_header);
    headerArea->setMinimumHeight(std::max(56, QFontMetrics(titleFont(font())).height() + 24));
    column->addWidget(headerArea);

    m_top->setContentsMargins(Margin, 0, Margin, 0);
    m_top->setSpacing(8);
    m_top->addWidget(m_message);
    column->addLayout(m_top);
    setMessageBar(m_message);

    m_splitter->setObjectName(u"pageSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    column->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        this->context().settings.setState(u"panel/%1"_s.arg(int(this->area())),
                                          m_splitter->saveState());
    });
}

void FramedPage::setContent(QWidget *content)
{
    m_splitter->insertWidget(0, content);
    m_splitter->setStretchFactor(0, 1);
}

void FramedPage::setPanel(QWidget *panel)
{
    m_panel = panel;
    const double scale = fontMetrics().height() / 18.0;
    panel->setMinimumWidth(int(PanelLeast * std::max(1.0, scale * 0.8)));
    panel->resize(int(PanelMost * std::max(1.0, scale)), panel->height());
    m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(1, 0);
    if (!m_splitter->restoreState(context().settings.state(u"panel/%1"_s.arg(int(area())))))
        m_splitter->setSizes({10000, int(340 * std::max(1.0, scale))});
    m_splitter->setHandleWidth(1);
}

bool FramedPage::isPanelShown() const
{
    return m_panel && !m_panel->isHidden();
}

void FramedPage::setPanelShown(bool shown)
{
    m_wanted = shown;
    if (m_panel)
        m_panel->setVisible(shown);
}

void FramedPage::resizeEvent(QResizeEvent *event)
{
    AreaPage::resizeEvent(event);
    const int fold = m_foldBelow * std::max(18, fontMetrics().height()) / 18;
    if (m_panel && event->size().width() != event->oldSize().width()) {
        // The panel folds away first; F11 brings it back.
        const bool wide = event->size().width() >= fold;
        const bool wasWide = event->oldSize().width() < 0 || event->oldSize().width() >= fold;
        if (wide != wasWide || event->oldSize().width() < 0)
            m_panel->setVisible(m_wanted && wide);
    }
}

Panel::Panel(QWidget *parent)
    : QWidget(parent),
      m_body(new QVBoxLayout),
      m_foot(new QHBoxLayout),
      m_footArea(new QWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(Margin, Margin, Margin, Margin);
    m_body->setSpacing(8);
    insideColumn->addLayout(m_body);
    insideColumn->addStretch();
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    auto *footColumn = new QVBoxLayout(m_footArea);
    footColumn->setContentsMargins(0, 0, 0, 0);
    footColumn->setSpacing(0);
    footColumn->addWidget(makeLine(m_footArea));
    m_foot->setContentsMargins(Margin, 10, Margin, 10);
    m_foot->setSpacing(8);
    footColumn->addLayout(m_foot);
    column->addWidget(m_footArea);
    m_footArea->hide();
}

void Panel::showFoot(bool shown)
{
    m_footArea->setVisible(shown);
}

QLabel *Panel::addHeading(const QString &text)
{
    QLabel *label = makeHeading(text, this);
    m_body->addWidget(label);
    return label;
}

QLabel *Panel::addText(const QString &text, bool secondary)
{
    QLabel *label = secondary ? makeSecondaryLabel(text, this) : makeLabel(text, this);
    m_body->addWidget(label);
    return label;
}

void Panel::addLine()
{
    m_body->addWidget(makeLine(this));
}

namespace {
void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}
} // namespace

void Panel::clearBody()
{
    clearLayout(m_body);
}

} // namespace bro
