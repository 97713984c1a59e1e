// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <views/page.h>

class QStackedWidget;

namespace bro {

class ContractEditorTab;
class OfficeTab;
class SegmentedBar;

// Kontor: office data, employees, locations, closing days, users, contracts and their editor.
class OfficePage : public FramedPage
{
    Q_OBJECT
public:
    explicit OfficePage(PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override;
    QLineEdit *filterField() const override;
    QList<QWidget *> zones() const override;
    bool stepBack() override;
    bool mayLeave() override;
    QString helpTopic() const override;

private:
    void choose(const QString &key);
    void openContract(const Place &place);
    OfficeTab *tab() const;

    SegmentedBar *m_segments;
    QStackedWidget *m_stack;
    QStringList m_keys;
    QAction *m_new;
    ContractEditorTab *m_editor = nullptr;
};

AreaPage *makeOfficePage(PageContext &context, QWidget *parent);

} // namespace bro
