// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <jobs/billing_model.h>
#include <views/billing/overview_page.h>
#include <views/controls.h>
#include <views/list_view.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int PanelFrom = 1000;
constexpr int OrePerKrone = 100;
const QString SpanState = u"billing/overviewSpan"_s;
} // namespace

OverviewPage::OverviewPage(PageContext &context, QWidget *parent)
    : BillingTab(u"overview"_s, context, parent)
{
    setFoldBelow(PanelFrom);
    buildHeader();
    buildPictures();
    buildTable();
    addAgain(tr("Calculate again"));
}

void OverviewPage::buildHeader()
{
    addContracts(true);
    m_spans = addSpans(tr("Months"), SpanState,
                       {{tr("9 months back, 3 ahead"), 9},
                        {tr("18 months back, 6 ahead"), 18},
                        {tr("This year"), 0}},
                       0);
    addProgress();
}

OverviewPage::Picture OverviewPage::addPicture(const QString &heading, const QString &name,
                                               const QString &missing,
                                               std::function<QString(qint64)> words,
                                               QWidget *parent)
{
    Picture picture;
    picture.area = new QWidget(parent);
    auto *column = new QVBoxLayout(picture.area);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    column->addWidget(makeHeading(heading, picture.area));
    picture.chart = new BarChart(std::move(words), picture.area);
    picture.chart->setObjectName(name);
    picture.chart->setAccessibleName(heading);
    column->addWidget(picture.chart);
    picture.hint = makeSmallLabel({}, picture.area);
    picture.hint->setObjectName(name + "Hint"_L1);
    picture.hint->hide();
    column->addWidget(picture.hint);
    picture.missing = makeSecondaryLabel(missing, picture.area);
    picture.missing->setObjectName(name + "Missing"_L1);
    picture.missing->hide();
    column->addWidget(picture.missing);
    parent->layout()->addWidget(picture.area);
    connect(picture.chart, &BarChart::focused, this,
            [this, chart = picture.chart] { showTable(chart); });
    connect(picture.chart, &BarChart::currentChanged, this,
            [this](int at) { m_table->setCurrentId(at + 1); });
    m_pictures.append(picture);
    return picture;
}

void OverviewPage::buildPictures()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    inside->setAutoFillBackground(true);
    inside->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    const auto kroner = [this](qint64 ore) {
        return texts().locale().toString(ore / OrePerKrone).replace(u'-', u'\u2212');
    };
    const auto count = [this](qint64 value) { return texts().locale().toString(value); };
    addPicture(tr("Income, kr.: expected and invoiced"), u"incomeChart"_s,
               tr("No orders earn anything in these months. Import orders, and set the prices of "
                  "the contract under Office."),
               kroner, inside);
    addPicture(tr("Open orders and citizens"), u"loadChart"_s, tr("No orders run in these months."),
               count, inside);
    addPicture(tr("Result bonuses, kr."), u"bonusChart"_s,
               tr("No result has been stated. Bonuses come here when a contract pays for results "
                  "and somebody states them."),
               kroner, inside);
    column->addStretch();
    scroll->setWidget(inside);
    setContent(scroll);
}

void OverviewPage::buildTable()
{
    m_side = new QWidget(this);
    m_side->setObjectName(u"overviewTable"_s);
    m_side->setAutoFillBackground(true);
    m_side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tableName = makeHeading({}, m_side);
    m_tableName->setContentsMargins(16, 16, 16, 8);
    m_tableName->setObjectName(u"overviewTableName"_s);
    column->addWidget(m_tableName);
    column->addWidget(makeLine(m_side));
    setPanel(m_side);
}

QList<QDate> OverviewPage::months() const
{
    QList<QDate> all;
    for (QDate month = m_from; month <= m_to; month = month.addMonths(1))
        all.append(month);
    return all;
}

QString OverviewPage::label(QDate month) const
{
    const QString name = texts().locale().standaloneMonthName(month.month(), QLocale::ShortFormat);
    return month.month() == 1 ? u"%1 %2"_s.arg(name).arg(month.year()) : name;
}

void OverviewPage::open(const Place &)
{
    if (isStale())
        load();
    m_pictures.first().chart->setFocus();
}

Place OverviewPage::place() const
{
    return {Area::Billing, u"overview"_s};
}

bool OverviewPage::concerns(Aggregate aggregate) const
{
    return aggregate == Aggregate::Billing || aggregate == Aggregate::Order ||
           aggregate == Aggregate::Contract || aggregate == Aggregate::Office;
}

void OverviewPage::startReading()
{
    const QDate now = monthOf(session().today()).first();
    const int back = m_spans->currentData().toInt();
    m_from = back == 0 ? QDate(now.year(), 1, 1) : now.addMonths(-back);
    m_to = back == 0 ? QDate(now.year(), 12, 1) : now.addMonths(back / 3);
    inBackground<MoneyFigures>(
        tr("Counting the figures …"),
        [from = monthOf(m_from), to = monthOf(m_to)](Session &session, const Progress &progress) {
            return moneyFigures(session, from, to, progress);
        },
        [this](MoneyFigures made) { loaded(std::move(made)); });
}

void OverviewPage::loaded(MoneyFigures made)
{
    m_figures = std::make_shared<const MoneyFigures>(std::move(made));
    showFigures();
    if (m_figures->notCounted > 0)
        messageBar()->show(
            Tone::Warning, tr("%n order(s) can't be counted.", nullptr, m_figures->notCounted),
            tr("Price or hours are missing. Set the price under Office, Contracts."));
    else
        messageBar()->clear();
}

BarChartData OverviewPage::income() const
{
    BarChartData bars;
    bars.series = {{tr("Expected"), ColorRole::Info, BarChartData::Fill::Hollow},
                   {tr("Invoiced"), ColorRole::Accent, BarChartData::Fill::Solid}};
    const QList<QDate> all = months();
    for (const QDate month : all) {
        Money expected;
        Money invoiced;
        for (const IncomeFigure &figure : m_figures->income) {
            if (figure.month != month ||
                (!contract().isEmpty() && figure.contractKey != contract()))
                continue;
            expected += figure.expected;
            invoiced += figure.invoiced;
        }
        bars.columns.append({label(month),
                             tr("%1: expected %2, invoiced %3")
                                 .arg(monthTitle(texts(), month), texts().amount(expected),
                                      texts().amount(invoiced)),
                             {expected.ore, invoiced.ore}});
    }
    return bars;
}

BarChartData OverviewPage::loadOfOrders() const
{
    BarChartData bars;
    bars.series = {{tr("Open orders"), ColorRole::Accent, BarChartData::Fill::Solid},
                   {tr("Citizens"), ColorRole::Info, BarChartData::Fill::Hollow}};
    if (m_figures->placesKnown && m_figures->places > 0) {
        bars.limit = m_figures->places;
        bars.limitName = tr("Places at once (%1)").arg(m_figures->places);
    }
    for (const LoadFigure &figure : m_figures->load)
        bars.columns.append({label(figure.month),
                             tr("%1: %2 open orders, %3 citizens, %4 begin, %5 end")
                                 .arg(monthTitle(texts(), figure.month))
                                 .arg(figure.open)
                                 .arg(figure.citizens)
                                 .arg(figure.starting)
                                 .arg(figure.ending),
                             {figure.open, figure.citizens}});
    return bars;
}

BarChartData OverviewPage::bonuses() const
{
    BarChartData bars;
    bars.series = {{tr("Expected"), ColorRole::Info, BarChartData::Fill::Hollow},
                   {tr("Earned"), ColorRole::Ok, BarChartData::Fill::Solid},
                   {tr("Refused"), ColorRole::Error, BarChartData::Fill::Hatched}};
    const QList<QDate> all = months();
    for (const QDate month : all) {
        std::array<Money, 3> sums{};
        for (const BonusFigure &figure : m_figures->bonuses) {
            if (figure.month != month ||
                (!contract().isEmpty() && figure.contractKey != contract()))
                continue;
            for (size_t i = 0; i < sums.size(); ++i)
                sums.at(i) += figure.amount.at(i);
        }
        bars.columns.append({label(month),
                             tr("%1: expected %2, earned %3, refused %4")
                                 .arg(monthTitle(texts(), month), texts().amount(sums[0]),
                                      texts().amount(sums[1]), texts().amount(sums[2])),
                             {sums[0].ore, sums[1].ore, sums[2].ore}});
    }
    return bars;
}

void OverviewPage::showFigures()
{
    if (!m_figures)
        return;
    const QDate now = monthOf(session().today()).first();
    const QList<BarChartData> all{income(), loadOfOrders(), bonuses()};
    for (qsizetype i = 0; i < all.size(); ++i) {
        BarChartData bars = all[i];
        bars.today = int(months().indexOf(now));
        m_pictures[i].chart->setData(bars);
        m_pictures[i].chart->setVisible(!bars.isEmpty());
        m_pictures[i].missing->setVisible(bars.isEmpty());
        const bool noPlaces = m_pictures[i].chart->objectName() == "loadChart"_L1 &&
                              !m_figures->placesKnown && !bars.isEmpty();
        m_pictures[i].hint->setText(
            noPlaces ? tr("The line of places is left out: a location in use has no number of "
                          "places. Write it under Office, Locations.")
                     : QString());
        m_pictures[i].hint->setVisible(noPlaces);
    }
    showTable(m_shown ? m_shown : m_pictures.first().chart);
}

// The same figures as a list, which a screen reader walks and Ctrl+C copies.
void OverviewPage::showTable(BarChart *chart)
{
    const BarChartData &bars = chart->data();
    if (bars.series.isEmpty())
        return;
    const bool money = chart->objectName() != "loadChart"_L1;
    if (chart != m_shown || !m_model) {
        m_shown = chart;
        QList<GroupedListModel::Column> columns{{u"month"_s, tr("Month"), 13}};
        for (qsizetype i = 0; i < bars.series.size(); ++i)
            columns.append({u"series%1"_s.arg(i), bars.series[i].name, 10, true});
        delete m_table;
        delete m_model;
        m_model = new RowsModel(columns, this);
        m_table = new ListView(u"table_"_s + chart->objectName(), context().settings, m_side);
        m_table->setAccessibleName(chart->accessibleName());
        m_table->setListModel(m_model);
        m_side->layout()->addWidget(m_table);
    }
    m_tableName->setText(chart->accessibleName());
    const QList<QDate> all = months();
    QList<RowsModel::Row> rows;
    for (qsizetype i = 0; i < bars.columns.size() && i < all.size(); ++i) {
        QStringList cells{monthTitle(texts(), all[i])};
        for (const qint64 value : bars.columns[i].values)
            cells.append(money ? plainAmount(texts(), Money{value}, true)
                               : texts().locale().toString(value));
        RowsModel::Row row{i + 1, cells};
        row.sortKey = all[i];
        rows.append(row);
    }
    m_model->setRows(rows);
    m_table->setCurrentId(chart->current() + 1);
}

QList<QWidget *> OverviewPage::zones() const
{
    QList<QWidget *> all{m_pictures.first().chart};
    if (m_table)
        all.append(m_table);
    return all;
}

} // namespace bro
