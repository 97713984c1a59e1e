// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizen_head.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <jobs/sender.h>
#include <views/controls.h>
#include <views/elided_label.h>
#include <views/mark_painter.h>
#include <views/page.h>

namespace bro {

using namespace Qt::StringLiterals;

CitizenHead::CitizenHead(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_name(new ElidedLabel({}, this)),
      m_age(new QLabel(this)),
      m_cpr(new QLabel(this)),
      m_show(makeLink(tr("Show"), u"showCpr"_s, this)),
      m_replacement(new MarkLabel(this)),
      m_facts(new FactsGrid(this))
{
    setObjectName(u"citizenHead"_s);
    m_name->setObjectName(u"citizenName"_s);
    m_name->setFont(titleFont(font()));
    m_cpr->setObjectName(u"citizenCpr"_s);
    m_replacement->setObjectName(u"replacementMark"_s);
    m_replacement->setMark({});
    m_show->setFont(smallFont(font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 10);
    row->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_name);
    auto *number = new QHBoxLayout;
    number->setSpacing(8);
    number->addWidget(m_age);
    auto *label = makeSecondaryLabel(tr("CPR"), this);
    label->setWordWrap(false);
    number->addWidget(label);
    number->addWidget(m_cpr);
    number->addWidget(m_show);
    number->addStretch();
    left->addLayout(number);
    left->addWidget(m_replacement);
    left->addStretch();
    row->addLayout(left);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    QPalette palette = line->palette();
    palette.setColor(QPalette::WindowText, lineColor(palette));
    line->setPalette(palette);
    line->setFrameShadow(QFrame::Plain);
    row->addWidget(line);
    row->addWidget(m_facts, 1, Qt::AlignTop);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_hide.setParent(this);
    m_hide.setObjectName(u"hideCpr"_s);
    m_hide.setSingleShot(true);
    m_hide.setInterval(shownSeconds * 1000);
    connect(&m_hide, &QTimer::timeout, this, &CitizenHead::hideCpr);
    connect(m_show, &QLabel::linkActivated, this, [this] { m_cprShown ? hideCpr() : showCpr(); });
}

void CitizenHead::showCpr()
{
    m_context.session.log().view(u"citizenPage.cprShown"_s, m_citizen.id);
    m_cprShown = true;
    m_hide.start();
    renewCpr();
}

void CitizenHead::hideCpr()
{
    m_cprShown = false;
    m_hide.stop();
    renewCpr();
}

void CitizenHead::renewCpr()
{
    m_cpr->setText(m_cprShown ? m_citizen.cpr.shown() : m_citizen.cpr.masked());
    const QString word = m_cprShown ? tr("Hide") : tr("Show");
    setLinkText(m_show, word);
    m_show->setAccessibleName(m_cprShown ? tr("Hide the CPR number")
                                         : tr("Show the CPR number for 20 seconds"));
    m_show->setToolTip(m_cprShown ? QString()
                                  : tr("Shows the whole number for 20 seconds. It is logged."));
}

QString CitizenHead::roleWord(Role role) const
{
    switch (role) {
    case Role::Leader:
        return tr("leader");
    case Role::Administrator:
        return tr("administrator");
    case Role::Consultant:
        return tr("consultant");
    case Role::Mentor:
        break;
    }
    return tr("mentor");
}

QList<QList<Fact>> CitizenHead::factsOf(const CitizenOverview &overview) const
{
    const Citizen &citizen = overview.citizen;
    const QString none = tr("None");
    QList<Fact> people;
    if (overview.contact)
        people.append({tr("Contact person"),
                       tr("%1, %2").arg(overview.contact->name, roleWord(overview.contact->role))});
    else
        people.append({tr("Contact person"), none, {}, u"warning"_s, Tone::Warning});
    QString source;
    if (citizen.phoneSource == "order"_L1)
        source = tr("(from the order)");
    else if (citizen.phoneSource == "purchaser"_L1)
        source = tr("(from the purchaser)");
    else if (!citizen.phoneSource.isEmpty())
        source = tr("(changed here)");
    people.append(citizen.phone.isEmpty()
                      ? Fact{tr("Phone"), tr("Not known"), {}, {}, Tone::None, true}
                      : Fact{tr("Phone"), paperPhone(citizen.phone), source});
    QString language = none;
    if (citizen.needsInterpreter)
        language = citizen.interpreterLanguage.isEmpty() ? tr("Yes, language not known")
                                                         : citizen.interpreterLanguage;
    language.replace(0, 1, language.left(1).toUpper());
    people.append({tr("Interpreter"), language, {}, {}, Tone::None, !citizen.needsInterpreter});

    const auto consent = [](const QString &label, bool given) {
        return given ? Fact{label, tr("Consent given"), {}, u"checkmark"_s, Tone::Ok}
                     : Fact{label, tr("No consent"), {}, u"prohibited"_s, Tone::Neutral};
    };
    QList<Fact> ways{consent(tr("SMS"), citizen.smsConsent),
                     consent(tr("E-mail"), citizen.emailConsent)};
    ways.append(
        citizen.exemptFromDigitalPost
            ? Fact{tr("Digital Post"), tr("Exempt, letter by post"), {}, u"mail"_s, Tone::Warning}
            : Fact{tr("Digital Post"), tr("Yes"), {}, u"checkmark"_s, Tone::Ok});

    QList<Fact> others;
    const bool represented = !citizen.representative.isEmpty();
    others.append(
        {tr("Representative"),
         represented ? citizen.representative : none,
         represented && !overview.powerOfAttorney.isEmpty() ? tr("(power on the case)") : QString(),
         {},
         Tone::None,
         !represented});
    others.append({tr("Letters to"),
                   represented ? tr("Representative, copy to the citizen") : tr("The citizen")});
    if (overview.asksUnemployment || citizen.unemployedSince.isValid())
        others.append({tr("Unemployed since"),
                       citizen.unemployedSince.isValid()
                           ? m_context.texts.date(citizen.unemployedSince)
                           : tr("Not known"),
                       {},
                       {},
                       Tone::None,
                       !citizen.unemployedSince.isValid()});
    QString address =
        QStringList{citizen.address, (citizen.postalCode + u' ' + citizen.city).trimmed()}.join(
            u", "_s);
    if (address == u", "_s)
        address.clear();
    others.append({tr("Address"),
                   address.isEmpty() ? tr("Not known") : address,
                   {},
                   {},
                   Tone::None,
                   address.isEmpty()});
    return {people, ways, others};
}

void CitizenHead::setOverview(const CitizenOverview &overview)
{
    if (overview.citizen.id != m_citizen.id)
        m_cprShown = false;
    m_citizen = overview.citizen;
    m_name->setText(m_citizen.name);
    m_name->setToolTip(m_citizen.name);
    m_age->setText(tr("%1 years").arg(m_citizen.cpr.ageOn(m_context.session.today())));
    m_replacement->setMark(
        m_citizen.cpr.isReplacement()
            ? Mark{Tone::Warning, u"warning"_s, tr("Replacement number – ask for the real one")}
            : Mark{});
    m_facts->setFacts(factsOf(overview));
    renewCpr();
}

} // namespace bro
