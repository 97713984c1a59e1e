// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_dialog.h"
#include "setup_tab.h"
#include <QComboBox>
#include <QLineEdit>
#include <contracts/contract_store.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

constexpr int StandardPercent = 2500; // hundredths

class VatTab : public SetupList
{
    Q_OBJECT
public:
    VatTab(PageContext &context, QWidget *parent)
        : SetupList(
              context, u"vatChoices"_s, u"Vat"_s,
              {{u"track"_s, tr("Track"), 24},
               {u"item"_s, tr("Service"), 16},
               {u"vat"_s, tr("VAT"), 22},
               {u"reason"_s, tr("Reason"), 40}},
              {tr("Whether your services carry VAT is decided by you together with your "
                  "accountant. The program chooses nothing by itself, and no invoice can be issued "
                  "before you have chosen. The most exact choice counts: track and service, then "
                  "track, then service, then the whole contract."),
               tr("Chosen VAT"), tr("Choose VAT…")},
              parent)
    {
        list()->setEmpty({u"question_circle"_s, tr("No VAT has been chosen."),
                          tr("Ask your accountant, and choose it for the whole contract or for "
                             "each track.")});
    }

    bool ofContract() const override { return true; }

    void load(const QString &contractKey) override
    {
        m_contract = contractKey;
        m_tracks.clear();
        ContractStore contracts(context().session);
        const auto version = contracts.find(contractKey, context().session.today());
        if (version.ok()) {
            for (const Track &track : (*version)->profile.tracks)
                m_tracks.append({track.key, track.title});
        }
        renew();
    }

private:
    void renew()
    {
        const auto read = InvoiceSetupStore(context().session).vat(m_contract);
        if (!read.ok()) {
            Q_EMIT failed(read.error());
            return;
        }
        m_choices = *read;
        QList<RowsModel::Row> rows;
        for (const VatChoice &choice : std::as_const(m_choices))
            rows.append({choice.id,
                         {trackName(choice.trackKey), itemName(choice.item), vatWords(choice.vat),
                          choice.vat.reason}});
        setRows(rows);
    }

    QString trackName(const QString &key) const
    {
        if (key.isEmpty())
            return tr("Every track");
        for (const auto &[track, title] : m_tracks) {
            if (track == key)
                return title;
        }
        return key;
    }

    static QString itemName(VatItem item)
    {
        return item == VatItem::Every ? tr("Everything")
               : item == VatItem::Fee ? tr("Fee")
                                      : tr("Result bonuses");
    }

    static QString categoryName(VatCategory category)
    {
        switch (category) {
        case VatCategory::Standard:
            return tr("VAT is added");
        case VatCategory::Exempt:
            return tr("Exempt from VAT");
        case VatCategory::Zero:
            return tr("Zero rate");
        case VatCategory::Outside:
            break;
        }
        return tr("Not subject to VAT");
    }

    QString vatWords(const VatCode &vat) const
    {
        if (vat.category != VatCategory::Standard)
            return categoryName(vat.category);
        return tr("%1, %2 %").arg(categoryName(vat.category), percentText(vat.percentHundredths));
    }

    QString percentText(int hundredths) const
    {
        return typedAmount(context().texts, Money{hundredths})
            .remove(context().texts.locale().decimalPoint() + u"00"_s);
    }

    VatChoice fresh() const
    {
        VatChoice choice;
        choice.contractKey = m_contract;
        return choice;
    }

    std::optional<VatChoice> current() const
    {
        const qint64 id = list()->currentId();
        for (const VatChoice &choice : m_choices) {
            if (choice.id == id && id != 0)
                return choice;
        }
        return {};
    }

    void addNew() override { edit(fresh()); }

    void editCurrent() override
    {
        if (const auto choice = current())
            edit(*choice);
    }

    void removeCurrent() override
    {
        const auto choice = current();
        if (!choice)
            return;
        const Done done = InvoiceSetupStore(context().session).remove(*choice);
        if (!done.ok())
            Q_EMIT failed(done.error());
        renew();
    }

    void edit(const VatChoice &choice);

    QString m_contract;
    QList<std::pair<QString, QString>> m_tracks; // key and title
    QList<VatChoice> m_choices;
};

void VatTab::edit(const VatChoice &choice)
{
    MoneyDialog dialog(context(), u"vatDialog"_s,
                       choice.version == 0 ? tr("Choose VAT") : tr("Edit VAT"), this);
    auto *track = new QComboBox(&dialog);
    track->addItem(tr("Every track"), QString());
    for (const auto &[key, title] : std::as_const(m_tracks))
        track->addItem(title, key);
    track->setCurrentIndex(std::max(0, track->findData(choice.trackKey)));
    auto *item = new QComboBox(&dialog);
    for (const VatItem one : {VatItem::Every, VatItem::Fee, VatItem::Bonus})
        item->addItem(itemName(one), int(one));
    item->setCurrentIndex(item->findData(int(choice.item)));
    auto *category = new QComboBox(&dialog);
    if (choice.version == 0)
        category->addItem(tr("Choose …"), -1);
    for (const VatCategory one :
         {VatCategory::Standard, VatCategory::Exempt, VatCategory::Zero, VatCategory::Outside})
        category->addItem(categoryName(one), int(one));
    category->setCurrentIndex(choice.version == 0 ? 0
                                                  : category->findData(int(choice.vat.category)));
    auto *percent = makeAmountField(&dialog);
    percent->setText(
        percentText(choice.version == 0 ? StandardPercent : choice.vat.percentHundredths));
    auto *reason = new QLineEdit(choice.vat.reason, &dialog);
    dialog.form()->add(tr("&Track"), track, u"vatTrack"_s);
    dialog.form()->add(tr("&Service"), item, u"vatItem"_s);
    FormField *categoryField = dialog.form()->add(tr("&VAT"), category, u"vatCategory"_s);
    FormField *percentField = dialog.form()->add(tr("&Percent"), percent, u"vatPercent"_s);
    FormField *reasonField = dialog.form()->add(tr("&Reason"), reason, u"vatReason"_s);
    reasonField->setHint(tr("Stands on the invoice, such as the paragraph of the VAT act."));
    const auto typed = [&] {
        VatChoice next = choice;
        next.trackKey = track->currentData().toString();
        next.item = VatItem(item->currentData().toInt());
        next.vat.category = VatCategory(std::max(0, category->currentData().toInt()));
        const bool standard = next.vat.category == VatCategory::Standard;
        next.vat.percentHundredths =
            standard ? int(std::min<qint64>(amountIn(percent).value_or(Money{}).ore, 1000000)) : 0;
        next.vat.reason = standard ? QString() : reason->text().simplified();
        return next;
    };
    const auto adapt = [&] {
        const int chosen = category->currentData().toInt();
        percentField->setFieldVisible(chosen == int(VatCategory::Standard));
        reasonField->setFieldVisible(chosen > int(VatCategory::Standard));
    };
    adapt();
    QObject::connect(category, &QComboBox::activated, &dialog, adapt);
    const auto rule = [&](const QString &field) {
        return [&, field]() -> Done {
            const QList<SetupFault> faults = faultsOf(typed());
            for (const SetupFault &fault : faults) {
                if (fault.field == field)
                    return Error(fault.message);
            }
            return {};
        };
    };
    dialog.addRule(categoryField, [&]() -> Done {
        if (category->currentData().toInt() < 0)
            return Error(u"invoiceList.vatNotChosen"_s);
        return {};
    });
    dialog.addRule(percentField, rule(u"percent"_s));
    dialog.addRule(reasonField, rule(u"reason"_s));
    dialog.addButtons(tr("Save"));
    dialog.act = [&]() -> Done {
        BRO_CHECK(InvoiceSetupStore(context().session).save(typed()));
        return {};
    };
    if (dialog.exec() == QDialog::Accepted)
        renew();
}

} // namespace

SetupTab *makeVatTab(PageContext &context, QWidget *parent)
{
    return new VatTab(context, parent);
}

} // namespace bro

#include "setup_vat_tab.moc"
