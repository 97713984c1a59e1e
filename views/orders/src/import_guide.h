// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <orders/order_import.h>
#include <views/page.h>

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace bro {

class BackgroundJob;
class IconLabel;
class ImportCheckStep;
class ImportColumnsStep;
class ImportFileStep;
class MessageBar;

// Takes a list of orders in by three steps: file, columns, check. Nothing is stored before the last
// button, which says how many.
class ImportGuide : public QDialog
{
    Q_OBJECT
public:
    ImportGuide(PageContext &context, QWidget *parent = nullptr);

    void setFile(const QString &file);

Q_SIGNALS:
    void imported(const bro::ImportOutcome &outcome);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override;

private:
    enum Step { File, Columns, Check, StepCount };
    void buildSteps();
    void buildFoot();
    void go(Step step);
    void next();
    void back();
    void renew();
    void check();
    void tieNumbers();
    void import();
    OrderImportOptions options() const;
    QString whyNot() const;
    QString importWords() const;

    PageContext &m_context;
    Step m_step = File;
    IconLabel *m_signs[StepCount] = {};
    QLabel *m_names[StepCount] = {};
    QLabel *m_form;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    ImportFileStep *m_file;
    ImportColumnsStep *m_columns;
    ImportCheckStep *m_check;
    QCheckBox *m_keep;
    QLabel *m_why;
    QPushButton *m_back;
    QPushButton *m_next;
    QPointer<BackgroundJob> m_job;
};

} // namespace bro
