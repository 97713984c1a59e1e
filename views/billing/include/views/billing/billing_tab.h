// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/invoice_basis_job.h>
#include <views/latest_job.h>
#include <views/page.h>
#include <views/progress_strip.h>

class QComboBox;
class QTimer;

namespace bro {

class FlowLayout;
class GroupedListModel;
class ListView;

// One of the pages of Økonomi: its own tools, message, list and panel below the common heading.
// What it shows is read in the background, and again when something it concerns has changed.
class BillingTab : public FramedPage
{
    Q_OBJECT
public:
    // prefix: of the names of what is made here, as in portalFilter; empty: filter.
    BillingTab(const QString &prefix, PageContext &context, QWidget *parent = nullptr);
    QString title() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override { return m_menu; }
    QLineEdit *filterField() const override { return m_filter; }
    bool stepBack() override;

    QString contract() const; // empty: all of them, or there is none

protected:
    // Reads now; what was being read is given up.
    void load();
    // Calls inBackground(), or shows why it can't and says setStale().
    virtual void startReading() = 0;
    virtual bool concerns(Aggregate aggregate) const = 0;
    virtual void showNothing() {} // reading failed, or the user stopped it
    virtual void failed(const Error &error);
    virtual void contractChosen() { load(); }
    void rememberContract(); // as the one the other pages show first; not: all of them
    template <typename T>
    void inBackground(const QString &words,
                      std::function<Result<T>(Session &, const Progress &)> work,
                      std::function<void(T)> show)
    {
        BackgroundJob *job = m_reading.start<T>(context(), this, std::move(work),
                                                [this, show = std::move(show)](Result<T> made) {
                                                    if (made.ok())
                                                        show(std::move(*made));
                                                    else
                                                        failed(made.error());
                                                });
        m_progress->follow(job, words);
    }
    bool isStale() const { return m_stale; }
    void setStale() { m_stale = true; }
    void showEvent(QShowEvent *event) override;

    // The tools in reading order, and at last where progress is shown.
    FlowLayout *tools() const { return m_tools; }
    QString named(const QString &name) const; // with the prefix
    QComboBox *addChoice(const QString &name, const QString &spoken);
    // all: the page can show all contracts together, else it remembers the one that is chosen.
    // offered: by key, empty: each.
    using Offered = std::function<bool(const QString &)>;
    void addContracts(bool all, const Offered &offered = {});
    // Names and what they stand for, the usual one by its place; remembered under the state.
    QComboBox *addSpans(const QString &spoken, const QString &state,
                        const QList<std::pair<QString, int>> &spans, int usual);
    void addFilter();
    void addProgress();
    bool setContract(const QString &key); // empty: all; false: not offered

    // The list, and a line that tells what it shows. givesWay: as ListView has it.
    void addList(const QString &key, const QString &spoken, const QStringList &givesWay,
                 GroupedListModel &model);
    ListView *list() const { return m_list; }
    QLabel *shownLabel() const { return m_shown; }
    QLabel *sumLabel() const { return m_sum; }

    // The row to choose, past the filter; 0: none.
    void want(qint64 id);
    void chooseIfThere(); // else it stays wanted
    void chooseWanted();  // when the list has come: now or never
    void showWanted();    // at the end of open(): reads where that is needed

    QAction *addToMenu(const QString &text, const QString &iconName, const QKeySequence &keys,
                       const std::function<void()> &act);
    void addToMenu(QAction *action) { m_menu.append(action); }
    void addAgain(const QString &text); // F5

private:
    void readContracts();

    QString m_prefix;
    FlowLayout *m_tools;
    QComboBox *m_contracts = nullptr;
    bool m_all = false;
    Offered m_offered;
    QLineEdit *m_filter = nullptr;
    ProgressStrip *m_progress = nullptr;
    ListView *m_list = nullptr;
    QLabel *m_shown = nullptr;
    QLabel *m_sum = nullptr;
    QList<QAction *> m_menu;
    QTimer *m_renew; // coalesces changes
    LatestJob m_reading;
    qint64 m_wanted = 0;
    bool m_stale = true;
};

// Of a day: "november 2026" as within a sentence, "November 2026" as a title.
QString monthWords(const Texts &texts, QDate day);
QString monthTitle(const Texts &texts, QDate day);
Month monthOf(QDate day);

} // namespace bro
