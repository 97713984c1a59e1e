// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <exports/d1_finding_model.h>
#include <views/latest_job.h>
#include <views/page.h>

class QComboBox;
class QPushButton;
class QSplitter;

namespace bro {

class DatasetView;
class ExtractOptions;
class FindingPanel;
class ListView;
class ProgressStrip;

// Udtræk: the D1 dataset of a period, checked before it is saved. Place: day = in the period, part
// = a finding; view "order" with id = order: its first finding.
class ExportsPage : public FramedPage
{
    Q_OBJECT
public:
    explicit ExportsPage(PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override { return m_menu; }
    QLineEdit *filterField() const override { return m_filter; }
    QList<QWidget *> zones() const override;
    bool stepBack() override;

    // What is shown; nothing before the first check.
    std::shared_ptr<const D1Preview> preview() const { return m_preview; }
    bool isOutdated() const { return m_outdated; }

private:
    void buildHeader();
    void buildContent();
    void buildActions();
    void readContracts();
    void choosePeriod(QDate day);
    void openOrder(OrderId order);
    void check();
    void checked(Result<std::shared_ptr<const D1Preview>> made);
    void clearPreview();
    void chooseWanted();
    void showFinding();
    void step(int by);
    void mend();
    void showMessage();
    QString counted() const; // rows and citizens in words
    void renewActions();
    void askToSave();
    void chooseFile();
    void save(const QString &file);

    D1FindingModel m_model;
    std::shared_ptr<const D1Preview> m_preview;
    ExtractOptions *m_options;
    QLineEdit *m_filter;
    QPushButton *m_recheck;
    QPushButton *m_save;
    ProgressStrip *m_progress;
    QSplitter *m_parts;
    ListView *m_list;
    DatasetView *m_dataset;
    FindingPanel *m_panel;
    QList<QAction *> m_menu;
    LatestJob m_checking;
    qint64 m_wanted = 0;   // finding to choose when the check is done
    OrderId m_wantedOrder; // the same: the first of its findings
    bool m_outdated = false;
    bool m_opened = false;
    bool m_saving = false;
    QElapsedTimer m_sinceSaved; // invalid: not yet
};

AreaPage *makeExportsPage(PageContext &context, QWidget *parent);

} // namespace bro
