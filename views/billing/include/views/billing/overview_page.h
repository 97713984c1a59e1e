// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/rows_model.h>
#include <invoices/money_figures.h>
#include <memory>
#include <views/billing/bar_chart.h>
#include <views/billing/billing_tab.h>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace bro {

// Pictures of income, load and bonuses by month, each with its table at the right.
class OverviewPage : public BillingTab
{
    Q_OBJECT
public:
    explicit OverviewPage(PageContext &context, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    QList<QWidget *> zones() const override;

protected:
    bool concerns(Aggregate aggregate) const override;
    void startReading() override;
    void contractChosen() override { showFigures(); }

private:
    struct Picture
    {
        QWidget *area;
        BarChart *chart;
        QLabel *hint = nullptr; // what is left out of the picture
        QLabel *missing;        // what there is to do where nothing is shown
    };

    void buildHeader();
    void buildPictures();
    void buildTable();
    Picture addPicture(const QString &heading, const QString &name, const QString &missing,
                       std::function<QString(qint64)> words, QWidget *parent);
    void loaded(MoneyFigures made);
    void showFigures();
    void showTable(BarChart *chart);
    BarChartData income() const;
    BarChartData loadOfOrders() const;
    BarChartData bonuses() const;
    QList<QDate> months() const;
    QString label(QDate month) const;

    std::shared_ptr<const MoneyFigures> m_figures;
    QDate m_from;
    QDate m_to;
    RowsModel *m_model = nullptr;
    QComboBox *m_spans;
    QList<Picture> m_pictures;
    BarChart *m_shown = nullptr; // whose table stands at the right
    QWidget *m_side;
    QLabel *m_tableName;
    ListView *m_table = nullptr;
};

} // namespace bro
