// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <core/rows_model.h>
#include <invoices/money_figures.h>
#include <memory>
#include <views/billing/bar_chart.h>
#include <views/billing/billing_tab.h>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace bro {

class BackgroundJob;
class ListView;
class ProgressStrip;

// Pictures of income, load and bonuses by month, each with its table at the right.
class OverviewPage : public BillingTab
{
    Q_OBJECT
public:
    explicit OverviewPage(PageContext &context, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override { return m_menu; }
    QList<QWidget *> zones() const override;
    bool stepBack() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Made = std::shared_ptr<const MoneyFigures>;
    struct Picture
    {
        QWidget *area;
        BarChart *chart;
        QLabel *missing; // what there is to do where nothing is shown
    };

    void buildHeader();
    void buildPictures();
    void buildTable();
    Picture addPicture(const QString &heading, const QString &name, const QString &missing,
                       std::function<QString(qint64)> words, QWidget *parent);
    void load();
    void loaded(Result<Made> made);
    void showFigures();
    void showTable(BarChart *chart);
    BarChartData income() const;
    BarChartData loadOfOrders() const;
    BarChartData bonuses() const;
    QList<QDate> months() const;
    QString contract() const;
    QString label(QDate month) const;

    Made m_figures;
    QDate m_from;
    QDate m_to;
    RowsModel *m_model = nullptr;
    QComboBox *m_contracts;
    QComboBox *m_spans;
    ProgressStrip *m_progress;
    QList<Picture> m_pictures;
    BarChart *m_shown = nullptr; // whose table stands at the right
    QWidget *m_side;
    QLabel *m_tableName;
    ListView *m_table = nullptr;
    QList<QAction *> m_menu;
    QTimer m_renew; // coalesces changes
    QPointer<BackgroundJob> m_job;
    bool m_stale = true;
};

} // namespace bro
