// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSemaphore>
#include <QTimer>
#include <jobs/billing_model.h>
#include <jobs_office.h>
#include <support/desk.h>
#include <views/billing/month_tab.h>

namespace bro {

// Keeps what it was asked and what it showed; its work waits for the test when it is held.
class ExampleTab : public MonthTab
{
public:
    struct Work
    {
        std::atomic<bool> held = false;
        std::atomic<bool> fails = false;
        QSemaphore goOn;
    };

    explicit ExampleTab(PageContext &context)
        : MonthTab(QStringLiteral("example"), QStringLiteral("example"), context),
          m_model(context.texts, this)
    {
        addMonths();
        addContracts(true);
        addFilter();
        addProgress();
        addList(QStringLiteral("example"), QStringLiteral("Example"), {}, m_model);
        addMonthActions();
        addCountAgain();
    }

    QStringList asked;
    QStringList shown;
    QList<Error::Kind> failures;
    QList<qint64> found;
    bool nothing = false; // there is nothing to read
    std::shared_ptr<Work> work = std::make_shared<Work>();
    using MonthTab::isStale;

protected:
    bool concerns(Aggregate aggregate) const override { return aggregate == Aggregate::Billing; }
    void findMonth(OrderId id) override
    {
        found.append(id.value);
        setMonth({2026, 3});
    }
    void failed(const Error &error) override
    {
        failures.append(error.kind);
        MonthTab::failed(error);
    }
    void startReading() override
    {
        asked.append(month().toString());
        if (nothing) {
            setStale();
            return;
        }
        countMonth<int>(
            [held = work](Session &, const Progress &progress) -> Result<int> {
                while (held->held && !held->goOn.tryAcquire(1, 5))
                    BRO_CHECK(progress.at(0, 1));
                if (held->fails)
                    return Error(QStringLiteral("core.internal"));
                return 1;
            },
            [this, wanted = month()](int) { shown.append(wanted.toString()); });
    }

private:
    BillingModel m_model;
};

struct TabDesk : Desk<JobsOffice, ExampleTab>
{
    explicit TabDesk(QDate today = QDate(2026, 12, 1)) { db.clock().set(today); }
    // The page when it has read for the first time.
    ExampleTab &opened(const Place &place = {})
    {
        ExampleTab &tab = open(place);
        waitFor(1);
        return tab;
    }
    void waitFor(qsizetype count) { QTRY_COMPARE(page->shown.size(), count); }
    QComboBox *months() const { return find<QComboBox>("exampleMonth"); }
    QPushButton *next() const { return find<QPushButton>("exampleNextMonth"); }
    bool isPending() const { return find<QTimer>("exampleRenew")->isActive(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        QTest::keyClick(find<QWidget>("example"), key, with);
    }
};

} // namespace bro
