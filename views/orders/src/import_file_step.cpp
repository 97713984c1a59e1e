// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_file_step.h"
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <orders/order_preview.h>
#include <views/controls.h>
#include <views/icons.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRecent = 8;
constexpr int ShownRecent = 5; // rows, the rest scrolls

// Where a file can be let go.
class DropArea : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(lineColor(palette()).darker(130), 1, Qt::DashLine));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

} // namespace

ImportFileStep::ImportFileStep(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_folder(makeSecondaryLabel({}, this)),
      m_recent(new QListWidget(this)),
      m_told(new InfoBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *drop = new DropArea(this);
    auto *inside = new QVBoxLayout(drop);
    inside->setContentsMargins(24, 20, 24, 20);
    inside->setSpacing(8);
    inside->addStretch();
    auto *picture = new QLabel(drop);
    picture->setPixmap(
        icon(u"arrow_import"_s, ColorRole::Secondary).pixmap(QSize(20, 20), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    inside->addWidget(picture);
    QLabel *heading = makeHeading(tr("Drag the list of orders here, or choose the file"), drop);
    heading->setAlignment(Qt::AlignCenter);
    inside->addWidget(heading);
    QLabel *hint = makeSecondaryLabel(
        tr("A list from the purchaser's portal as CSV or text. Save a workbook as CSV first."),
        drop);
    hint->setAlignment(Qt::AlignCenter);
    inside->addWidget(hint);
    QPushButton *choose = makeButton(tr("Choose file…"), u"folder_open"_s, u"chooseFile"_s, drop);
    choose->setAutoDefault(true); // it has the focus first, and nothing else can be done then
    connect(choose, &QPushButton::clicked, this, &ImportFileStep::choose);
    inside->addWidget(choose, 0, Qt::AlignHCenter);
    inside->addStretch();
    column->addWidget(drop, 1);
    m_told->setObjectName(u"fileTold"_s);
    m_told->hide();
    column->addWidget(m_told);
    column->addWidget(m_folder);
    m_recent->setObjectName(u"recentFiles"_s);
    m_recent->setAccessibleName(tr("Newest lists in the folder used last"));
    m_recent->setMaximumHeight(rowHeight(font()) * ShownRecent);
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { setFile(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        setFile(item->data(Qt::UserRole).toString());
        if (m_look)
            Q_EMIT wanted();
    });
    column->addWidget(m_recent);
    showFolder();
}

void ImportFileStep::showFolder()
{
    m_recent->clear();
    const QString folder = m_context.settings.value(Setting::LastFolder).toString();
    QFileInfoList files;
    if (!folder.isEmpty())
        files = QDir(folder).entryInfoList({u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s},
                                           QDir::Files | QDir::Readable, QDir::Time);
    // What was refused earlier is mended and comes again, so it stands there too.
    for (const QFileInfo &file : files.mid(0, MostRecent)) {
        auto *item = new QListWidgetItem(file.fileName() + u"   "_s +
                                             m_context.texts.date(file.lastModified().date()),
                                         m_recent);
        item->setData(Qt::UserRole, file.absoluteFilePath());
    }
    m_folder->setText(tr("Newest in %1").arg(QDir::toNativeSeparators(folder)));
    m_folder->setVisible(!files.isEmpty());
    m_recent->setVisible(!files.isEmpty());
}

void ImportFileStep::choose()
{
    const QString file =
        m_context.prompts.openFile(this, tr("Choose the list of orders"),
                                   m_context.settings.value(Setting::LastFolder).toString(),
                                   tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    if (!file.isEmpty())
        setFile(file);
}

void ImportFileStep::setFile(const QString &file)
{
    m_file = file;
    m_look.reset();
    m_context.settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
    const Done small = canPreview(file); // told before it is read
    auto look = small.ok() ? lookAtOrderFile(file) : Result<OrderFileLook>(small.error());
    if (look.ok())
        m_look = *look;
    tellFile(look.ok() ? nullptr : &look.error());
    Q_EMIT changed();
}

void ImportFileStep::tellFile(const Error *error)
{
    const QFileInfo info(m_file);
    const Texts &texts = m_context.texts;
    m_told->show();
    if (error) {
        m_told->setContent(Tone::Error, u"error_circle-f"_s, info.fileName(),
                           texts.sentence(error->message));
        return;
    }
    const QString size = texts.locale().formattedDataSize(info.size(), 0);
    const QString words = formWords(texts, m_look->form, m_look->forms).join(u" · "_s);
    const qsizetype columns = m_look->form.header.fields.size();
    m_told->setContent(
        m_look->isComplete ? Tone::Ok : Tone::Warning,
        m_look->isComplete ? u"checkmark_circle-f"_s : u"warning-f"_s, info.fileName(),
        size + u" · "_s + tr("%n column(s)", nullptr, int(columns)) + u" · "_s + words,
        m_look->isComplete
            ? tr("All columns that are needed were recognised.")
            : tr("Some columns were not recognised. Say in the next step what they hold."));
}

} // namespace bro
