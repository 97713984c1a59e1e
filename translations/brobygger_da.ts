<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>OrderPanelParts</name>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Gem en kopi af %1</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>bro::AboutDialog</name>
    <message>
        <source>About Brobygger</source>
        <translation>Om Brobygger</translation>
    </message>
    <message>
        <source>Office program for suppliers of employment courses. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Kontorprogram til leverandører af beskæftigelsesforløb. Fri software under GNU General Public License, version 3 eller senere, uden nogen garanti.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Bygget med</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Dele</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>bro::AcceptAllDialog</name>
    <message>
        <source>Accept all without findings</source>
        <translation>Acceptér alle uden fund</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be accepted.</source>
        <translation>
            <numerusform>%n ordre bliver accepteret.</numerusform>
            <numerusform>%n ordrer bliver accepteret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) with findings stay as they are.</source>
        <translation>
            <numerusform>%n anden med fund bliver, som den er.</numerusform>
            <numerusform>%n andre med fund bliver, som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting binds you to start the courses, and can&apos;t be undone. Remember to accept the orders in the purchaser&apos;s system too.</source>
        <translation>Når I accepterer, er I forpligtet til at starte forløbene, og det kan ikke fortrydes. Husk også at acceptere ordrerne i ordregivers system.</translation>
    </message>
    <message>
        <source>Orders without findings</source>
        <translation>Ordrer uden fund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n order(s)</source>
        <translation>
            <numerusform>Acceptér %n ordre</numerusform>
            <numerusform>Acceptér %n ordrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting orders</source>
        <translation>Accepterer ordrer</translation>
    </message>
</context>
<context>
    <name>bro::AccessTab</name>
    <message>
        <source>Only leaders can see who has looked at or changed a citizen&apos;s data.</source>
        <translation>Kun ledere kan se, hvem der har set eller ændret en borgers oplysninger.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Adgangslog</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Intet er logget endnu</translation>
    </message>
</context>
<context>
    <name>bro::AccountsTab</name>
    <message>
        <source>Posted</source>
        <translation>Posteres</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Momskode</translation>
    </message>
    <message>
        <source>The accounts that your bookkeeping program knows, for the file of postings. Ask your accountant. An income goes to the most exact line: contract, service and VAT decide, in this order.</source>
        <translation>De konti, jeres bogføringsprogram kender, til filen med posteringer. Spørg jeres revisor. En indtægt går til den mest præcise linje: kontrakt, ydelse og moms afgør det i denne rækkefølge.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>Add income…</source>
        <translation>Tilføj indtægt…</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Læs fra en fil…</translation>
    </message>
    <message>
        <source>JSON, as the command &quot;postings accounts --json&quot; writes it.</source>
        <translation>JSON, som kommandoen &quot;postings accounts --json&quot; skriver den.</translation>
    </message>
    <message>
        <source>Every contract</source>
        <translation>Alle kontrakter</translation>
    </message>
    <message>
        <source>Income, everything</source>
        <translation>Indtægt, alt</translation>
    </message>
    <message>
        <source>Income, fees</source>
        <translation>Indtægt, vederlag</translation>
    </message>
    <message>
        <source>Income, results</source>
        <translation>Indtægt, resultater</translation>
    </message>
    <message>
        <source>Every VAT</source>
        <translation>Al moms</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>What the buyers owe</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>VAT of sales</source>
        <translation>Salgsmoms</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Number or name, as in the bookkeeping program.</source>
        <translation>Nummer eller navn som i bogføringsprogrammet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Account of an income</source>
        <translation>Konto for en indtægt</translation>
    </message>
    <message>
        <source>Edit the account of an income</source>
        <translation>Redigér kontoen for en indtægt</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Ydelse</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>Kon&amp;trakt</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>&amp;Moms</translation>
    </message>
    <message>
        <source>VAT c&amp;ode</source>
        <translation>Momsk&amp;ode</translation>
    </message>
    <message>
        <source>Only where the bookkeeping program asks for one.</source>
        <translation>Kun hvis bogføringsprogrammet kræver en.</translation>
    </message>
    <message>
        <source>Read the accounts</source>
        <translation>Læs konti</translation>
    </message>
    <message>
        <source>JSON file (*.json);;All files (*)</source>
        <translation>JSON-fil (*.json);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>bro::AgreementDialog</name>
    <message>
        <source>Supplementary agreement, order %1</source>
        <translation>Supplerende aftale, ordre %1</translation>
    </message>
    <message>
        <source>Choose the document with the purchaser&apos;s agreement. It is kept encrypted on the case, and Supplerende aftale is reported as Ja.</source>
        <translation>Vælg dokumentet med ordregivers aftale. Det gemmes krypteret på sagen, og Supplerende aftale bliver Ja i D1.</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>At most 100 MB, for example a PDF.</source>
        <translation>Højst 100 MB, for eksempel en PDF.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Vælg fil…</translation>
    </message>
    <message>
        <source>Keep agreement</source>
        <translation>Gem aftale</translation>
    </message>
    <message>
        <source>Choose the agreement</source>
        <translation>Vælg aftalen</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.png *.jpg *.txt);;All files (*)</source>
        <translation>Dokumenter (*.pdf *.docx *.odt *.png *.jpg *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Keeping the agreement</source>
        <translation>Gemmer aftalen</translation>
    </message>
</context>
<context>
    <name>bro::AttendancePage</name>
    <message>
        <source>Everybody in the group is registered.</source>
        <translation>Alle på holdet er registreret.</translation>
    </message>
    <message>
        <source>Nothing of the citizen&apos;s day is unregistered.</source>
        <translation>Alt på borgerens dag er registreret.</translation>
    </message>
    <message>
        <source>Register the attendance first. Who confirmed it is kept with it.</source>
        <translation>Registrér fremmødet først. Hvem der bekræftede det, gemmes sammen med det.</translation>
    </message>
    <message>
        <source>Confirmed by the company</source>
        <translation>Bekræftet af virksomheden</translation>
    </message>
    <message>
        <source>Who at the company confirmed it, and when?</source>
        <translation>Hvem i virksomheden bekræftede det, og hvornår?</translation>
    </message>
    <message>
        <source>The text of the notice is copied.</source>
        <translation>Meldingens tekst er kopieret.</translation>
    </message>
    <message>
        <source>Absence notice given too late</source>
        <translation>Fraværsmelding givet for sent</translation>
    </message>
    <message>
        <source>Why is the notice given after the time limit? The reason is kept with it.</source>
        <translation>Hvorfor gives meldingen efter fristen? Begrundelsen gemmes sammen med den.</translation>
    </message>
    <message>
        <source>Absence notice withdrawn</source>
        <translation>Fraværsmelding trukket tilbage</translation>
    </message>
    <message>
        <source>What was the purchaser told? It is kept with the notice.</source>
        <translation>Hvad fik ordregiver at vide? Det gemmes sammen med meldingen.</translation>
    </message>
    <message>
        <source>Absence notice was not given</source>
        <translation>Fraværsmeldingen blev ikke givet</translation>
    </message>
    <message>
        <source>Why is the tick taken away? The reason is kept with the notice.</source>
        <translation>Hvorfor fjernes krydset? Begrundelsen gemmes sammen med meldingen.</translation>
    </message>
    <message>
        <source>The day is complete.</source>
        <translation>Dagen er færdig.</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Åbn dagen igen</translation>
    </message>
    <message>
        <source>Why is the day opened again? The reason is kept with the day.</source>
        <translation>Hvorfor åbnes dagen igen? Begrundelsen gemmes sammen med dagen.</translation>
    </message>
    <message>
        <source>The meeting list is being made</source>
        <translation>Laver mødelisten</translation>
    </message>
    <message>
        <source>Enter again saves without a time.</source>
        <translation>Enter igen gemmer uden klokkeslæt.</translation>
    </message>
    <message>
        <source>Register the attendance first, with F, D, I, A or R. The note belongs to it.</source>
        <translation>Registrér fremmødet først med F, D, I, A eller R. Noten hører til det.</translation>
    </message>
    <message>
        <source>Why the citizen will not take part</source>
        <translation>Hvorfor borgeren ikke vil deltage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The day before (Alt+Page Up)</source>
        <translation>Dagen før (Alt+Page Up)</translation>
    </message>
    <message>
        <source>The day after (Alt+Page Down)</source>
        <translation>Dagen efter (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Registered of the day</source>
        <translation>Registreret af dagen</translation>
    </message>
    <message>
        <source>Whose activities the list shows</source>
        <translation>Hvis aktiviteter listen viser</translation>
    </message>
    <message>
        <source>Meeting list</source>
        <translation>Mødeliste</translation>
    </message>
    <message>
        <source>The day&apos;s register as paper: preview and print</source>
        <translation>Dagens protokol på papir: se og udskriv</translation>
    </message>
    <message>
        <source>The day is complete</source>
        <translation>Dagen er færdig</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Fremmødt</translation>
    </message>
    <message>
        <source>Present &amp;partly</source>
        <translation>&amp;Delvist fremmødt</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;Ikke fremmødt</translation>
    </message>
    <message>
        <source>&amp;Cancelled by us</source>
        <translation>&amp;Aflyst af os</translation>
    </message>
    <message>
        <source>Not &amp;relevant</source>
        <translation>Ikke &amp;relevant</translation>
    </message>
    <message>
        <source>Present, but will &amp;not take part</source>
        <translation>Til stede, men vil ikke deltage</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Take the registration back</source>
        <translation>&amp;Tag registreringen tilbage</translation>
    </message>
    <message>
        <source>Absent from the rest of the &amp;day</source>
        <translation>Væk resten af da&amp;gen</translation>
    </message>
    <message>
        <source>The unregistered of the &amp;group are present</source>
        <translation>Resten af &amp;holdet er fremmødt</translation>
    </message>
    <message>
        <source>Confirmed by the co&amp;mpany…</source>
        <translation>Bekræftet af &amp;virksomheden…</translation>
    </message>
    <message>
        <source>Absence notice is gi&amp;ven</source>
        <translation>Fraværet er &amp;meldt</translation>
    </message>
    <message>
        <source>&amp;History of the citizen&apos;s day…</source>
        <translation>Histori&amp;k for borgerens dag…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Fremmødt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvist</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ikke fremmødt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Hele holdet</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>Deltager ikke</translation>
    </message>
    <message>
        <source>%1 of %2 registered</source>
        <translation>%1 af %2 registreret</translation>
    </message>
    <message numerus="yes">
        <source>%n missing with others</source>
        <translation>
            <numerusform>%n mangler hos andre</numerusform>
            <numerusform>%n mangler hos andre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mangler</numerusform>
            <numerusform>%n mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>The day has been called complete.</source>
        <translation>Dagen er meldt færdig.</translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation>Dagen er ikke kommet endnu.</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>Intet er planlagt denne dag.</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) are missing.</source>
        <translation>
            <numerusform>%n registrering mangler.</numerusform>
            <numerusform>%n registreringer mangler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called the day complete %2.</source>
        <translation>%1 meldte dagen færdig %2.</translation>
    </message>
    <message>
        <source>Open the day again…</source>
        <translation>Åbn dagen igen…</translation>
    </message>
    <message>
        <source>You are correcting an earlier day.</source>
        <translation>Du retter en tidligere dag.</translation>
    </message>
    <message>
        <source>The old value stays in the history.</source>
        <translation>Den gamle værdi bliver i historikken.</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gå til i dag</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Denne dag er ikke kommet endnu.</translation>
    </message>
    <message>
        <source>Attendance can be registered on the day at the earliest.</source>
        <translation>Fremmøde kan tidligst registreres på dagen.</translation>
    </message>
    <message>
        <source>The old value stays in the history, with time and name.</source>
        <translation>Den gamle værdi bliver i historikken med tidspunkt og navn.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>All employees</source>
        <translation>Alle medarbejdere</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Nothing of %1 is planned on this day.</source>
        <translation>%1 har intet planlagt denne dag.</translation>
    </message>
    <message>
        <source>Choose another day, or show all employees.</source>
        <translation>Vælg en anden dag, eller vis alle medarbejdere.</translation>
    </message>
    <message>
        <source>Show all employees</source>
        <translation>Vis alle medarbejdere</translation>
    </message>
    <message>
        <source>Attendance is registered on planned activities. Plan them first, or choose another day.</source>
        <translation>Fremmøde registreres på planlagte aktiviteter. Planlæg dem først, eller vælg en anden dag.</translation>
    </message>
    <message>
        <source>Go to Planning</source>
        <translation>Gå til Planlægning</translation>
    </message>
    <message>
        <source>A note that was not saved.</source>
        <translation>En note, der ikke blev gemt.</translation>
    </message>
    <message>
        <source>Draft from %1, not saved. Enter saves it, Esc throws it away.</source>
        <translation>Kladde fra %1, ikke gemt. Enter gemmer den, Esc kasserer den.</translation>
    </message>
</context>
<context>
    <name>bro::BeginStep</name>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Import an order list</source>
        <translation>Importér en bestillingsliste</translation>
    </message>
    <message>
        <source>The file from the purchaser&apos;s portal. You see every row before anything is stored.</source>
        <translation>Filen fra ordregivers portal. Du ser hver række, før noget gemmes.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Se dig om med demodata</translation>
    </message>
    <message>
        <source>Invented citizens, clearly marked. Begin a new database for the real work.</source>
        <translation>Opdigtede borgere, tydeligt mærket. Begynd en ny database til det rigtige arbejde.</translation>
    </message>
    <message>
        <source>An empty office</source>
        <translation>Et tomt kontor</translation>
    </message>
    <message>
        <source>You type orders and activities yourself.</source>
        <translation>Du taster selv ordrer og aktiviteter.</translation>
    </message>
    <message>
        <source>Orders can be imported later as well.</source>
        <translation>Ordrer kan også importeres senere.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hvordan vil I begynde?</translation>
    </message>
    <message>
        <source>After that:</source>
        <translation>Herefter:</translation>
    </message>
    <message>
        <source>accept the orders → plan the week → hand out the first schedules.</source>
        <translation>acceptér ordrerne → planlæg ugen → udlevér de første skemaer.</translation>
    </message>
</context>
<context>
    <name>bro::BillingPage</name>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturaer</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Setup of invoices…</source>
        <translation>Fakturaopsætning…</translation>
    </message>
    <message>
        <source>Previous page of Billing</source>
        <translation>Forrige side i Økonomi</translation>
    </message>
    <message>
        <source>Next page of Billing</source>
        <translation>Næste side i Økonomi</translation>
    </message>
</context>
<context>
    <name>bro::BillingPanel</name>
    <message>
        <source>Choose a line to see how its amount is counted.</source>
        <translation>Vælg en linje for at se, hvordan beløbet er regnet.</translation>
    </message>
    <message>
        <source>How the amount is counted</source>
        <translation>Sådan er beløbet regnet</translation>
    </message>
    <message>
        <source>Does it agree?</source>
        <translation>Stemmer det?</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betales</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>tæller ikke</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sidste dag</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Ordre %1 · %2</translation>
    </message>
    <message>
        <source>%1 · interrupted %2</source>
        <translation>%1 · afbrudt %2</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>%1 day by day</source>
        <translation>%1 dag for dag</translation>
    </message>
    <message>
        <source>the number is the week begun</source>
        <translation>tallet er påbegyndt uge nr.</translation>
    </message>
    <message>
        <source>the number is the paid day</source>
        <translation>tallet er betalt dag nr.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>afbrudt</translation>
    </message>
    <message>
        <source>the order ends</source>
        <translation>ordren slutter</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se efter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Åbn: %1</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Vis grundlaget</translation>
    </message>
</context>
<context>
    <name>bro::BillingTab</name>
    <message>
        <source>Billing</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Alle kontrakter</translation>
    </message>
</context>
<context>
    <name>bro::BoardView</name>
    <message>
        <source>Attendance of the day, by activity</source>
        <translation>Dagens fremmøde efter aktivitet</translation>
    </message>
</context>
<context>
    <name>bro::BuyerTab</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;CVR number</source>
        <translation>&amp;CVR-nummer</translation>
    </message>
    <message>
        <source>&amp;EAN number</source>
        <translation>&amp;EAN-nummer</translation>
    </message>
    <message>
        <source>13 digits. The invoice is sent to it, without letters and e-mail.</source>
        <translation>13 cifre. Fakturaen sendes hertil, ikke med brev eller mail.</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Vej</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postnummer</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Reference</translation>
    </message>
    <message>
        <source>The person or department that the buyer finds the invoice by.</source>
        <translation>Den person eller afdeling, som køberen finder fakturaen på.</translation>
    </message>
    <message>
        <source>&amp;Account string</source>
        <translation>&amp;Kontostreng</translation>
    </message>
    <message>
        <source>Only where the buyer has told one.</source>
        <translation>Kun hvis køberen har oplyst en.</translation>
    </message>
    <message>
        <source>Peppol BIS Billing 3.0</source>
        <translation>Peppol BIS Billing 3.0</translation>
    </message>
    <message>
        <source>OIOUBL 2.1</source>
        <translation>OIOUBL 2.1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Public buyers want an e-invoice. Most receive Peppol.</source>
        <translation>Offentlige købere skal have en e-faktura. De fleste modtager Peppol.</translation>
    </message>
    <message>
        <source>&amp;Days to pay</source>
        <translation>&amp;Dage til betaling</translation>
    </message>
    <message>
        <source>One invoice for each order</source>
        <translation>Én faktura pr. bestilling</translation>
    </message>
    <message>
        <source>The order number is demanded</source>
        <translation>Bestillingsnummeret kræves</translation>
    </message>
    <message>
        <source>The reference is demanded</source>
        <translation>Referencen kræves</translation>
    </message>
    <message>
        <source>The citizen&apos;s CPR number stands on the invoice</source>
        <translation>Borgerens CPR-nummer står på fakturaen</translation>
    </message>
    <message>
        <source>Only where the contract demands it. Otherwise the number stays out of sight.</source>
        <translation>Kun hvis kontrakten kræver det. Ellers holdes nummeret ude af syne.</translation>
    </message>
    <message numerus="yes">
        <source>Empty: as the contract says, %n day(s).</source>
        <translation>
            <numerusform>Tomt: som kontrakten siger, %n dag.</numerusform>
            <numerusform>Tomt: som kontrakten siger, %n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract does not say it.</source>
        <translation>Kontrakten siger det ikke.</translation>
    </message>
    <message>
        <source>Contract &amp;number</source>
        <translation>Kontrakt&amp;nummer</translation>
    </message>
    <message>
        <source>What the buyer calls the contract. Only where it has a number.</source>
        <translation>Det, køber kalder kontrakten. Kun hvis den har et nummer.</translation>
    </message>
</context>
<context>
    <name>bro::CancelDialog</name>
    <message>
        <source>Cancel order %1</source>
        <translation>Afbestil ordre %1</translation>
    </message>
    <message>
        <source>Record that the purchaser has cancelled the order before its start. It is free up to the day before; on the day of the start the order becomes interrupted.</source>
        <translation>Registrér, at ordregiver har afbestilt ordren, før den begynder. Det er gratis til og med dagen før; på startdagen bliver ordren afbrudt.</translation>
    </message>
    <message>
        <source>&amp;Cancelled on</source>
        <translation>&amp;Afbestilt den</translation>
    </message>
    <message>
        <source>The order starts on %1.</source>
        <translation>Ordren starter %1.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrundelse</translation>
    </message>
    <message>
        <source>May be empty.</source>
        <translation>Må være tom.</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Afbestil ordre</translation>
    </message>
</context>
<context>
    <name>bro::ChangesDialog</name>
    <message>
        <source>Corrections of attendance</source>
        <translation>Rettelser af fremmøde</translation>
    </message>
    <message>
        <source>Every registration that was changed or taken back. Enter goes to the person.</source>
        <translation>Hver registrering, der er ændret eller taget tilbage. Enter går til personen.</translation>
    </message>
    <message>
        <source>Corrections, newest first</source>
        <translation>Rettelser, nyeste først</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>Intet er rettet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>bro::CheckListEditor</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (ukendt)</translation>
    </message>
</context>
<context>
    <name>bro::CitizenDialog</name>
    <message>
        <source>Needs an interpreter</source>
        <translation>Har brug for tolk</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Samtykke til SMS</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Samtykke til e-mail</translation>
    </message>
    <message>
        <source>Exempt from Digital Post</source>
        <translation>Fritaget for Digital Post</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stamdata</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Why another number</source>
        <translation>Hvorfor et andet nummer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Written, or oral after the whole declaration was gone through. An oral consent needs a note on the case.</source>
        <translation>Skriftligt, eller mundtligt efter at hele erklæringen er gennemgået. Et mundtligt samtykke kræver et notat på sagen.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Repræsentant</translation>
    </message>
    <message>
        <source>Name and phone. Only where a power of attorney covers the course.</source>
        <translation>Navn og telefon. Kun hvor en fuldmagt dækker forløbet.</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Decides which number the citizen calls when ill.</source>
        <translation>Afgør, hvilket nummer borgeren ringer til ved sygdom.</translation>
    </message>
    <message>
        <source>Only leaders and administrators may change the number.</source>
        <translation>Kun ledere og administratorer kan ændre nummeret.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>An employee who has left</source>
        <translation>En medarbejder, der er rejst</translation>
    </message>
    <message>
        <source>This is a replacement number. Type the real one when you have it.</source>
        <translation>Dette er et erstatningsnummer. Skriv det rigtige, når I har det.</translation>
    </message>
    <message>
        <source>The name is missing. Write first and last name.</source>
        <translation>Navnet mangler. Skriv fornavn og efternavn.</translation>
    </message>
    <message>
        <source>This is a replacement number. The real one is still missing.</source>
        <translation>Dette er et erstatningsnummer. Det rigtige mangler stadig.</translation>
    </message>
    <message>
        <source>The number does not pass the old check, which newer numbers needn&apos;t. Look once more that it is right.</source>
        <translation>Nummeret består ikke den gamle kontrol, men det gør nyere numre heller ikke altid. Se efter en gang til, at det er rigtigt.</translation>
    </message>
    <message>
        <source>A Danish phone number has 8 digits.</source>
        <translation>Et dansk telefonnummer har 8 cifre.</translation>
    </message>
    <message>
        <source>A postal code has 4 digits.</source>
        <translation>Et postnummer har 4 cifre.</translation>
    </message>
    <message>
        <source>Write the language as soon as it is known.</source>
        <translation>Skriv sproget, så snart det kendes.</translation>
    </message>
    <message>
        <source>Write why the citizen gets another CPR number.</source>
        <translation>Skriv, hvorfor borgeren får et andet CPR-nummer.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke gemt</translation>
    </message>
    <message>
        <source>Stays as it is unless you type another.</source>
        <translation>Bliver, som det er, medmindre du skriver et andet.</translation>
    </message>
    <message>
        <source>The first day is known</source>
        <translation>Den første dag er kendt</translation>
    </message>
    <message>
        <source>Unemployment</source>
        <translation>Ledighed</translation>
    </message>
    <message>
        <source>Unemployed since</source>
        <translation>Ledig siden</translation>
    </message>
    <message>
        <source>How long the course may be, and what is paid of it, depends on this.</source>
        <translation>Det afgør, hvor langt forløbet må være, og hvad der betales af det.</translation>
    </message>
</context>
<context>
    <name>bro::CitizenHead</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>CPR</source>
        <translation>CPR</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Hide the CPR number</source>
        <translation>Skjul CPR-nummeret</translation>
    </message>
    <message>
        <source>Show the CPR number for 20 seconds</source>
        <translation>Vis CPR-nummeret i 20 sekunder</translation>
    </message>
    <message>
        <source>Shows the whole number for 20 seconds. It is logged.</source>
        <translation>Viser hele nummeret i 20 sekunder. Det logges.</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>konsulent</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(from the order)</source>
        <translation>(fra ordren)</translation>
    </message>
    <message>
        <source>(from the purchaser)</source>
        <translation>(fra ordregiver)</translation>
    </message>
    <message>
        <source>(changed here)</source>
        <translation>(rettet her)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kendes ikke</translation>
    </message>
    <message>
        <source>Yes, language not known</source>
        <translation>Ja, sproget kendes ikke</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Samtykke givet</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Intet samtykke</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Digital Post</source>
        <translation>Digital Post</translation>
    </message>
    <message>
        <source>Exempt, letter by post</source>
        <translation>Fritaget, brev med posten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Repræsentant</translation>
    </message>
    <message>
        <source>(power on the case)</source>
        <translation>(fuldmagt på sagen)</translation>
    </message>
    <message>
        <source>Letters to</source>
        <translation>Breve til</translation>
    </message>
    <message>
        <source>Representative, copy to the citizen</source>
        <translation>Repræsentant, kopi til borger</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>Replacement number – ask for the real one</source>
        <translation>Erstatningsnummer – bed om det rigtige</translation>
    </message>
    <message>
        <source>Unemployed since</source>
        <translation>Ledig siden</translation>
    </message>
</context>
<context>
    <name>bro::CitizenPrinting</name>
    <message>
        <source>Attendance register</source>
        <translation>Fremmødeprotokol</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Skema</translation>
    </message>
</context>
<context>
    <name>bro::CitizenView</name>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nyt notat</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planlæg</translation>
    </message>
    <message>
        <source>&amp;Hand out schedule…</source>
        <translation>&amp;Udlevér skema…</translation>
    </message>
    <message>
        <source>&amp;Edit master data…</source>
        <translation>&amp;Ret stamdata…</translation>
    </message>
    <message>
        <source>&amp;Add document…</source>
        <translation>&amp;Tilføj dokument…</translation>
    </message>
    <message>
        <source>Print attendance &amp;register…</source>
        <translation>Udskriv &amp;fremmødeprotokol…</translation>
    </message>
    <message>
        <source>Print &amp;schedule…</source>
        <translation>Udskriv &amp;skema…</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlæg</translation>
    </message>
    <message>
        <source>Hand out schedule…</source>
        <translation>Udlevér skema…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Flere</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Skemaer</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Adgangslog</translation>
    </message>
    <message>
        <source>Schedule version %1 must be handed out by %2</source>
        <translation>Skema version %1 skal udleveres senest %2</translation>
    </message>
    <message>
        <source>Schedule version %1 must be handed out</source>
        <translation>Skema version %1 skal udleveres</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke gemt</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Det, du har skrevet, er ikke gemt.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kassér det</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>Notatet er gemt.</translation>
    </message>
    <message>
        <source>The master data were saved.</source>
        <translation>Stamdata er gemt.</translation>
    </message>
    <message>
        <source>A note that was not saved.</source>
        <translation>Et notat, der ikke blev gemt.</translation>
    </message>
    <message>
        <source>Master data that were not saved.</source>
        <translation>Stamdata, der ikke blev gemt.</translation>
    </message>
    <message>
        <source>Lives by</source>
        <translation>Forsørgelse</translation>
    </message>
</context>
<context>
    <name>bro::CitizensPage</name>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Which citizens the list shows</source>
        <translation>Hvilke borgere listen viser</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Mine %1</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>Aktive %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>with a replacement number</source>
        <translation>med erstatningsnummer</translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
    <message>
        <source>No citizens yet</source>
        <translation>Ingen borgere endnu</translation>
    </message>
    <message>
        <source>Citizens come with their orders. Import the purchaser&apos;s list, or type an order.</source>
        <translation>Borgere kommer med deres ordrer. Importér ordregivers liste, eller tast en ordre.</translation>
    </message>
    <message>
        <source>Go to Orders</source>
        <translation>Gå til Ordrer</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ingen her</translation>
    </message>
    <message>
        <source>Your user is not tied to an employee. A leader ties them together under Office.</source>
        <translation>Din bruger er ikke knyttet til en medarbejder. Det gør en leder under Kontor.</translation>
    </message>
    <message>
        <source>No citizen belongs here now.</source>
        <translation>Ingen borger hører til her nu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>bro::ClosingDaysTab</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>New closing day…</source>
        <translation>Ny lukkedag…</translation>
    </message>
    <message>
        <source>No closing days</source>
        <translation>Ingen lukkedage</translation>
    </message>
    <message>
        <source>A day counts as closed once the purchaser has granted it. Ask in good time.</source>
        <translation>En dag tæller først som lukket, når ordregiver har bevilget den. Søg i god tid.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Alle kontrakter</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bevilget</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afslået</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Søgt</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>Ikke søgt endnu</translation>
    </message>
    <message>
        <source>Change closing day</source>
        <translation>Ret lukkedag</translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation>Ny lukkedag</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Søgt den</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvaret den</translation>
    </message>
</context>
<context>
    <name>bro::ComboEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (ukendt)</translation>
    </message>
</context>
<context>
    <name>bro::ContractActions</name>
    <message>
        <source>New contract</source>
        <translation>Ny kontrakt</translation>
    </message>
    <message>
        <source>An empty contract</source>
        <translation>En tom kontrakt</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>Som %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>For example: Job og mentor, Nordby 2027.</source>
        <translation>For eksempel: Job og mentor, Nordby 2027.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begynd med</translation>
    </message>
    <message>
        <source>An empty one has the rules most contracts share; sources and prices you fill in yourself.</source>
        <translation>En tom har de regler, de fleste kontrakter deler. Kilder og priser udfylder du selv.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Write what the contract is called.</source>
        <translation>Skriv, hvad kontrakten hedder.</translation>
    </message>
    <message>
        <source>There is a contract of that name. Write another, or make a new version of it.</source>
        <translation>Der er allerede en kontrakt med det navn. Skriv et andet, eller lav en ny version af den.</translation>
    </message>
    <message>
        <source>A draft of the next version is under way. This is it.</source>
        <translation>Der er allerede en kladde til den næste version. Her er den.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>%1: version %2 begins as a copy of version %3. It is a draft until you take it into use.</source>
        <translation>%1: Version %2 begynder som en kopi af version %3. Den er en kladde, indtil du tager den i brug.</translation>
    </message>
    <message>
        <source>Orders made from this day follow the new version.</source>
        <translation>Ordrer, der afgives fra denne dag, følger den nye version.</translation>
    </message>
    <message>
        <source>Load a contract from a file</source>
        <translation>Indlæs kontrakt fra fil</translation>
    </message>
    <message>
        <source>Contracts (*.json)</source>
        <translation>Kontrakter (*.json)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Choose another.</source>
        <translation>Filen kan ikke læses. Vælg en anden.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s) and can&apos;t be taken into use as it is.</source>
        <translation>
            <numerusform>Filen har %n fejl og kan ikke tages i brug, som den er.</numerusform>
            <numerusform>Filen har %n fejl og kan ikke tages i brug, som den er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation>Åbn som kladde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save the contract as a file</source>
        <translation>Gem kontrakten som fil</translation>
    </message>
    <message>
        <source>The contract has been saved as a file.</source>
        <translation>Kontrakten er gemt som fil.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Slet kladden</translation>
    </message>
    <message>
        <source>The draft of %1, version %2, goes for good.</source>
        <translation>Kladden til %1, version %2, bliver slettet for altid.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Contracts of the program</source>
        <translation>Programmets kontrakter</translation>
    </message>
    <message>
        <source>All the contracts that come with the program are here.</source>
        <translation>Alle kontrakter, der følger med programmet, er her.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract version(s) were taken in. Orders keep the version they were made under.</source>
        <translation>
            <numerusform>%n kontraktversion er taget ind. Ordrer beholder den version, de er givet under.</numerusform>
            <numerusform>%n kontraktversioner er taget ind. Ordrer beholder den version, de er givet under.</numerusform>
        </translation>
    </message>
    <message>
        <source>Regulate the prices</source>
        <translation>Regulér priserne</translation>
    </message>
    <message>
        <source>The contract does not let its prices follow an index.</source>
        <translation>Kontrakten lader ikke priserne følge et indeks.</translation>
    </message>
    <message>
        <source>Change of the index, percent</source>
        <translation>Indeksets ændring, procent</translation>
    </message>
    <message>
        <source>For orders made from</source>
        <translation>For ordrer givet fra</translation>
    </message>
    <message>
        <source>Earlier orders keep their price.</source>
        <translation>Tidligere ordrer beholder deres pris.</translation>
    </message>
    <message>
        <source>Write the change in percent, such as 3,5 or -0,25.</source>
        <translation>Skriv ændringen i procent, for eksempel 3,5 eller -0,25.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The prices for orders from %1 are counted.</source>
        <translation>Priserne for ordrer fra %1 er regnet ud.</translation>
    </message>
</context>
<context>
    <name>bro::ContractEditor</name>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Næste fejl</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Alle kontrakter</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>Kontrakten</translation>
    </message>
    <message>
        <source>Try it on an order</source>
        <translation>Prøv med en ordre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Gem som fil…</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Gem kladde</translation>
    </message>
    <message>
        <source>Take into use…</source>
        <translation>Tag i brug…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Ny version…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hvad er galt</translation>
    </message>
    <message>
        <source>Contract without a title</source>
        <translation>Kontrakt uden titel</translation>
    </message>
    <message>
        <source>Version %1, taken into use</source>
        <translation>Version %1, taget i brug</translation>
    </message>
    <message>
        <source>Draft of version %1, not saved</source>
        <translation>Kladde til version %1, ikke gemt</translation>
    </message>
    <message>
        <source>Draft of version %1, saved</source>
        <translation>Kladde til version %1, gemt</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>Gælder fra %1</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Fortryd: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Fortryd (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gentag: %1</translation>
    </message>
    <message>
        <source>No faults: the contract can be taken into use.</source>
        <translation>Ingen fejl: kontrakten kan tages i brug.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend. F8 goes to the next.</source>
        <translation>
            <numerusform>%n fejl, der skal rettes. F8 går til den næste.</numerusform>
            <numerusform>%n fejl, der skal rettes. F8 går til den næste.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no faults.</source>
        <translation>Der er ingen fejl.</translation>
    </message>
    <message>
        <source>The draft has been saved.</source>
        <translation>Kladden er gemt.</translation>
    </message>
    <message>
        <source>Save the contract as a file</source>
        <translation>Gem kontrakten som fil</translation>
    </message>
    <message>
        <source>Contracts (*.json)</source>
        <translation>Kontrakter (*.json)</translation>
    </message>
    <message>
        <source>The contract has been saved as a file.</source>
        <translation>Kontrakten er gemt som fil.</translation>
    </message>
    <message>
        <source>The contract has been taken into use.</source>
        <translation>Kontrakten er taget i brug.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>The draft has been changed but not saved.</source>
        <translation>Kladden er ændret, men ikke gemt.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Kassér ændringerne</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bliv</translation>
    </message>
</context>
<context>
    <name>bro::ContractsTab</name>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>%1: price</source>
        <translation>%1: pris</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Oplyst</translation>
    </message>
    <message>
        <source>Tilbuds-ID</source>
        <translation>Tilbuds-ID</translation>
    </message>
    <message>
        <source>Stands in the purchaser&apos;s order list; orders find their track by it.</source>
        <translation>Står i ordregivers bestillingsliste; ordrer finder deres spor ved det.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>The office&apos;s bid, kr.</source>
        <translation>Kontorets tilbud, kr.</translation>
    </message>
    <message>
        <source>The contract&apos;s frame rounds it and keeps it inside its limits; you are told when that happens.</source>
        <translation>Kontraktens ramme runder beløbet op og holder det inden for grænserne; du får det at vide, når det sker.</translation>
    </message>
    <message>
        <source>For orders made from</source>
        <translation>For ordrer bestilt fra</translation>
    </message>
    <message>
        <source>Write an amount such as 390 or 1.100,50.</source>
        <translation>Skriv et beløb som 390 eller 1.100,50.</translation>
    </message>
    <message>
        <source>The price is %1.</source>
        <translation>Prisen er %1.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>%1: Tilbuds-ID</source>
        <translation>%1: Tilbuds-ID</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>Ny kontrakt…</translation>
    </message>
    <message>
        <source>New &amp;version…</source>
        <translation>Ny &amp;version…</translation>
    </message>
    <message>
        <source>&amp;Edit the draft</source>
        <translation>&amp;Rediger kladde</translation>
    </message>
    <message>
        <source>&amp;Delete the draft…</source>
        <translation>&amp;Slet kladde…</translation>
    </message>
    <message>
        <source>&amp;Load a file…</source>
        <translation>&amp;Indlæs fil…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Gem som fil…</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Choose a line of the contract in the list first.</source>
        <translation>Vælg først en linje under kontrakten på listen.</translation>
    </message>
    <message>
        <source>The contract has no draft. Make a new version to change it.</source>
        <translation>Kontrakten har ingen kladde. Lav en ny version for at ændre den.</translation>
    </message>
    <message>
        <source>Contract without a title</source>
        <translation>Kontrakt uden titel</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>gælder fra %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kommer senere</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Draft of version %1</source>
        <translation>Kladde til version %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>&amp;Regulate the prices…</source>
        <translation>&amp;Regulér priserne…</translation>
    </message>
    <message>
        <source>&amp;Take those that come with the program</source>
        <translation>&amp;Tag dem ind, der følger med programmet</translation>
    </message>
</context>
<context>
    <name>bro::CopyWeekDialog</name>
    <message>
        <source>Week %1 · %2–%3. %4 %5</source>
        <translation>Uge %1 · %2–%3. %4 %5</translation>
    </message>
    <message>
        <source>Copy week</source>
        <translation>Kopiér uge</translation>
    </message>
    <message>
        <source>Copy week %1</source>
        <translation>Kopiér uge %1</translation>
    </message>
    <message>
        <source>What is there already stays. Public holidays, closing days and days outside an order are left out and told.</source>
        <translation>Det, der allerede er planlagt, bliver stående. Helligdage, lukkedage og dage uden for ordren springes over, og du får besked om dem.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Number of weeks</source>
        <translation>Antal uger</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>bro::DatasetView</name>
    <message>
        <source>The dataset, fixed columns</source>
        <translation>Datasættet, faste kolonner</translation>
    </message>
    <message>
        <source>The dataset</source>
        <translation>Datasættet</translation>
    </message>
    <message>
        <source>Show CPR numbers</source>
        <translation>Vis CPR-numre</translation>
    </message>
    <message>
        <source>Follow the finding</source>
        <translation>Følg fundet</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3 · columns %4–%5 of %6 · the first columns stay</source>
        <translation>række %1–%2 af %3 · kolonne %4–%5 af %6 · de første kolonner står fast</translation>
    </message>
</context>
<context>
    <name>bro::DateEditor</name>
    <message>
        <source>Stated:</source>
        <translation>Angivet:</translation>
    </message>
    <message>
        <source>%1 is stated</source>
        <translation>%1 er angivet</translation>
    </message>
</context>
<context>
    <name>bro::DayActivityModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Tolk: %1</translation>
    </message>
</context>
<context>
    <name>bro::DayBars</name>
    <message>
        <source>Deadlines of the next 10 working days</source>
        <translation>Frister de næste 10 arbejdsdage</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deadline(s)</source>
        <translation>
            <numerusform>%1: %n frist</numerusform>
            <numerusform>%1: %n frister</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows only this day.</source>
        <translation>Listen viser kun denne dag.</translation>
    </message>
</context>
<context>
    <name>bro::DayCalendar</name>
    <message>
        <source>The order is interrupted on this day.</source>
        <translation>Ordren er afbrudt denne dag.</translation>
    </message>
    <message>
        <source>The order ends on this day.</source>
        <translation>Ordren slutter denne dag.</translation>
    </message>
</context>
<context>
    <name>bro::DayList</name>
    <message>
        <source>Your activities today</source>
        <translation>Dine aktiviteter i dag</translation>
    </message>
</context>
<context>
    <name>bro::DocumentDialog</name>
    <message>
        <source>Add document</source>
        <translation>Tilføj dokument</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>The citizen as such</source>
        <translation>Borgeren i det hele taget</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Ordre %1, %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>The file is stored encrypted on the case. The one you chose stays where it is.</source>
        <translation>Filen gemmes krypteret på sagen. Den, du valgte, bliver, hvor den er.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Write what the document is called.</source>
        <translation>Skriv, hvad dokumentet hedder.</translation>
    </message>
    <message>
        <source>Choose what the document is.</source>
        <translation>Vælg, hvad dokumentet er.</translation>
    </message>
    <message>
        <source>Choose the order that the agreement is about.</source>
        <translation>Vælg den ordre, aftalen gælder.</translation>
    </message>
</context>
<context>
    <name>bro::DocumentsTab</name>
    <message>
        <source>Add document…</source>
        <translation>Tilføj dokument…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ingen dokumenter endnu</translation>
    </message>
    <message>
        <source>Consents, powers of attorney, approvals and confirmations belong on the case.</source>
        <translation>Samtykker, fuldmagter, godkendelser og bekræftelser hører til på sagen.</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Tilføj dokument</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>The document was added.</source>
        <translation>Dokumentet er tilføjet.</translation>
    </message>
    <message>
        <source>An opened document lies in clear on this PC until you leave the citizen&apos;s page. Opening is logged.</source>
        <translation>Et åbnet dokument ligger ukrypteret på denne pc, til du forlader borgerens side. Åbning bliver logget.</translation>
    </message>
</context>
<context>
    <name>bro::DraftKeeper</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>Draft from %1.</source>
        <translation>Kladde fra %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>What you typed was not saved.</source>
        <translation>Det, du havde skrevet, blev ikke gemt.</translation>
    </message>
</context>
<context>
    <name>bro::EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>bro::EditPanel</name>
    <message>
        <source>Choose an activity to see and change it, or drag in an empty place of the week to create one.</source>
        <translation>Vælg en aktivitet for at se og rette den, eller træk et tomt sted i ugen for at oprette en ny.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Ny aktivitet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Hvem deltager</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>Hvordan deltager de</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Deltagelse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Foregår</translation>
    </message>
    <message>
        <source>Activity hours</source>
        <translation>Aktivitetstimer</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The citizen&apos;s wish, and why it could not wait</source>
        <translation>Borgerens ønske, og hvorfor det ikke kunne vente</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Akut</translation>
    </message>
    <message>
        <source>1-1</source>
        <translation>1-1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Alene</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Fysisk</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuel</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Virksomhedspraktik</translation>
    </message>
    <message>
        <source>Wage subsidy</source>
        <translation>Løntilskud</translation>
    </message>
    <message>
        <source>Ordinary work</source>
        <translation>Ordinære timer</translation>
    </message>
    <message>
        <source>Mentor support</source>
        <translation>Mentorstøtte</translation>
    </message>
    <message>
        <source>Other appointment</source>
        <translation>Anden aftale</translation>
    </message>
    <message>
        <source>At our address</source>
        <translation>Hos os</translation>
    </message>
    <message>
        <source>Outside, accompanied</source>
        <translation>Ude, ledsaget</translation>
    </message>
    <message>
        <source>Outside, on their own</source>
        <translation>Ude, på egen hånd</translation>
    </message>
    <message>
        <source>At the company</source>
        <translation>På virksomheden</translation>
    </message>
    <message>
        <source>Only this once</source>
        <translation>Kun denne gang</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uge</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Hver anden uge</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Hver hverdag</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>Slet aktiviteten</translation>
    </message>
    <message>
        <source>How far the change reaches</source>
        <translation>Hvor langt ændringen rækker</translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation>Kun denne dag</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Denne og følgende</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>Hele rækken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Intet sted</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Attendance is registered; day and time stay.</source>
        <translation>Der er ført fremmøde; dag og tid ligger fast.</translation>
    </message>
    <message>
        <source>Move to %1–%2</source>
        <translation>Flyt til %1–%2</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Skift til %1</translation>
    </message>
    <message>
        <source>What the change does</source>
        <translation>Hvad ændringen gør</translation>
    </message>
    <message>
        <source>It is off the plan and stands in the week until the next schedule is handed out.</source>
        <translation>Den er taget af planen og står i ugen, til det næste skema er udleveret.</translation>
    </message>
</context>
<context>
    <name>bro::EmployeesTab</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>New employee…</source>
        <translation>Ny medarbejder…</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>Ingen medarbejdere endnu</translation>
    </message>
    <message>
        <source>Add those who plan and carry out activities; their names stand on schedules.</source>
        <translation>Opret dem, der planlægger og holder aktiviteter; deres navne står på skemaet.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Er rejst</translation>
    </message>
    <message>
        <source>Change employee</source>
        <translation>Ret medarbejder</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Ny medarbejder</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbejder her</translation>
    </message>
    <message>
        <source>As citizens see it on schedules.</source>
        <translation>Som borgerne ser det på skemaet.</translation>
    </message>
</context>
<context>
    <name>bro::EntryList</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublér</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
</context>
<context>
    <name>bro::EvidenceBox</name>
    <message>
        <source>No document</source>
        <translation>Intet dokument</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From the case, or a file that is then stored encrypted on it.</source>
        <translation>Fra sagen, eller en fil, der så gemmes krypteret på sagen.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Vælg fil…</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Vælg et dokument</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>%1, from this PC</source>
        <translation>%1, fra denne pc</translation>
    </message>
</context>
<context>
    <name>bro::ExportsPage</name>
    <message>
        <source>Check again</source>
        <translation>Kontrollér igen</translation>
    </message>
    <message>
        <source>Save extract…</source>
        <translation>Gem udtræk…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrollen er afbrudt.</translation>
    </message>
    <message>
        <source>Nothing is known of the period yet.</source>
        <translation>Perioden er ikke kontrolleret endnu.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Næste fund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Forrige fund</translation>
    </message>
    <message>
        <source>Mend the finding</source>
        <translation>Ret fundet</translation>
    </message>
    <message>
        <source>No contract has a dataset.</source>
        <translation>Ingen kontrakt har et datasæt.</translation>
    </message>
    <message>
        <source>Import the orders of a contract that asks for one.</source>
        <translation>Indlæs ordrer på en kontrakt, der beder om et.</translation>
    </message>
    <message>
        <source>The period is not valid.</source>
        <translation>Perioden er ikke gyldig.</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>Vælg en sidste dag, der ikke ligger før den første.</translation>
    </message>
    <message>
        <source>Checking the dataset …</source>
        <translation>Kontrollerer datasættet …</translation>
    </message>
    <message>
        <source>There are no activities in the period.</source>
        <translation>Der er ingen aktiviteter i perioden.</translation>
    </message>
    <message>
        <source>Choose another period or contract.</source>
        <translation>Vælg en anden periode eller kontrakt.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Der er ikke noget at rette.</translation>
    </message>
    <message>
        <source>The dataset can be saved as it stands.</source>
        <translation>Datasættet kan gemmes, som det er.</translation>
    </message>
    <message>
        <source>%1 rows · %2 citizens.</source>
        <translation>%1 rækker · %2 borgere.</translation>
    </message>
    <message>
        <source>Data may have changed since the check.</source>
        <translation>Data kan være ændret siden kontrollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) can go along if you choose so.</source>
        <translation>
            <numerusform>%n advarsel kan følge med, hvis I vælger det.</numerusform>
            <numerusform>%n advarsler kan følge med, hvis I vælger det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t be saved yet: %n error(s).</source>
        <translation>
            <numerusform>Kan ikke gemmes endnu: %n fejl.</numerusform>
            <numerusform>Kan ikke gemmes endnu: %n fejl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be saved.</source>
        <translation>Kan gemmes.</translation>
    </message>
    <message>
        <source>Can be saved: nothing to mend.</source>
        <translation>Kan gemmes: Der er ikke noget at rette.</translation>
    </message>
    <message>
        <source>The dataset is being checked.</source>
        <translation>Datasættet bliver kontrolleret.</translation>
    </message>
    <message>
        <source>The dataset has not been checked.</source>
        <translation>Datasættet er ikke kontrolleret.</translation>
    </message>
    <message>
        <source>The errors must be mended first.</source>
        <translation>Fejlene skal rettes først.</translation>
    </message>
    <message>
        <source>Save extract</source>
        <translation>Gem udtræk</translation>
    </message>
    <message>
        <source>Dataset (*.%1)</source>
        <translation>Datasæt (*.%1)</translation>
    </message>
    <message>
        <source>Saving the dataset …</source>
        <translation>Gemmer datasættet …</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>Det blev ikke gemt, fordi du afbrød.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Der er ikke skrevet nogen fil.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are saved in %1.</source>
        <translation>
            <numerusform>%n række er gemt i %1.</numerusform>
            <numerusform>%n rækker er gemt i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>The extract is saved.</source>
        <translation>Udtrækket er gemt.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Udtræk</translation>
    </message>
</context>
<context>
    <name>bro::ExtendDialog</name>
    <message>
        <source>Extend order %1</source>
        <translation>Forlæng ordre %1</translation>
    </message>
    <message>
        <source>A longer course is a new order of the purchaser&apos;s. It is made from the day after the old one ends, with the same track and hours, or tied to the one that was imported.</source>
        <translation>Et længere forløb er en ny ordre fra ordregiver. Den laves fra dagen efter den gamle med samme spor og timer, eller knyttes til den, der er importeret.</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>Bestillings&amp;nummer</translation>
    </message>
    <message>
        <source>The number of the new order.</source>
        <translation>Den nye ordres nummer.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>The order ends on %1.</source>
        <translation>Ordren slutter %1.</translation>
    </message>
    <message>
        <source>Extend order</source>
        <translation>Forlæng ordre</translation>
    </message>
</context>
<context>
    <name>bro::ExtractOptions</name>
    <message>
        <source>Take other events along</source>
        <translation>Tag andre hændelser med</translation>
    </message>
    <message>
        <source>Also rows that do not count as activity hours; they are voluntary.</source>
        <translation>Også rækker, der ikke tæller som aktivitetstimer; de er frivillige.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Periode fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Periode til</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Tegnsæt</translation>
    </message>
    <message>
        <source>CSV with semicolon</source>
        <translation>CSV med semikolon</translation>
    </message>
    <message>
        <source>CSV with comma</source>
        <translation>CSV med komma</translation>
    </message>
    <message>
        <source>TXT with semicolon</source>
        <translation>TXT med semikolon</translation>
    </message>
    <message>
        <source>TXT with comma</source>
        <translation>TXT med komma</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-regneark</translation>
    </message>
    <message>
        <source>UTF-8 (recommended)</source>
        <translation>UTF-8 (anbefalet)</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>Choose a day that is not before the first.</source>
        <translation>Vælg en dag, der ikke ligger før den første.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Indhold</translation>
    </message>
</context>
<context>
    <name>bro::FindingLine</name>
    <message>
        <source>Check:</source>
        <translation>Kontrol:</translation>
    </message>
    <message>
        <source>Nothing remains to be solved.</source>
        <translation>Der er ikke noget at løse.</translation>
    </message>
    <message>
        <source>Next finding (F8)</source>
        <translation>Næste fund (F8)</translation>
    </message>
</context>
<context>
    <name>bro::FindingPanel</name>
    <message>
        <source>Choose a finding to see how it is mended.</source>
        <translation>Vælg et fund for at se, hvordan det rettes.</translation>
    </message>
    <message>
        <source>Previous finding (Shift+F8)</source>
        <translation>Forrige fund (Skift+F8)</translation>
    </message>
    <message>
        <source>Next finding (F8)</source>
        <translation>Næste fund (F8)</translation>
    </message>
    <message>
        <source>How it is mended</source>
        <translation>Sådan rettes det</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>Hvorfor denne værdi?</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Række %1</translation>
    </message>
    <message>
        <source>Row %1 · column %2</source>
        <translation>Række %1 · kolonne %2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Rule: %1, column %2</source>
        <translation>Regel: %1, kolonne %2</translation>
    </message>
    <message>
        <source>Mend in Attendance</source>
        <translation>Ret i Fremmøde</translation>
    </message>
    <message>
        <source>Mend in Planning</source>
        <translation>Ret i Planlægning</translation>
    </message>
    <message>
        <source>Mend on the citizen</source>
        <translation>Ret på borgeren</translation>
    </message>
    <message>
        <source>Mend on the order</source>
        <translation>Ret på ordren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Oplyst i</translation>
    </message>
    <message>
        <source>not handed out on a schedule</source>
        <translation>ikke udleveret på et skema</translation>
    </message>
    <message>
        <source>version %1, handed out %2</source>
        <translation>version %1, udleveret %2</translation>
    </message>
    <message>
        <source>Planned now</source>
        <translation>Planlagt nu</translation>
    </message>
    <message>
        <source>taken off the plan</source>
        <translation>taget af planen</translation>
    </message>
    <message>
        <source>%1, %2 %3–%4</source>
        <translation>%1, %2 %3–%4</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>ikke registreret</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registreret</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan ændret</translation>
    </message>
</context>
<context>
    <name>bro::FirstStart</name>
    <message>
        <source>Getting started – Brobygger</source>
        <translation>Kom i gang – Brobygger</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, færdig</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, nu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Creating the encrypted database…</source>
        <translation>Opretter den krypterede database…</translation>
    </message>
    <message>
        <source>The database was not created</source>
        <translation>Databasen blev ikke oprettet</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>Databasen kan ikke åbnes</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Kontoret</translation>
    </message>
    <message>
        <source>Making demo data</source>
        <translation>Laver demodata</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodata</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>The office has been created, but the recovery key has not been proved.</source>
        <translation>Kontoret er oprettet, men genoprettelsesnøglen er ikke bekræftet.</translation>
    </message>
    <message>
        <source>Without the paper nobody can help you if the password is forgotten.</source>
        <translation>Uden papiret kan ingen hjælpe jer, hvis adgangskoden bliver glemt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Remove the new office and quit</source>
        <translation>Fjern det nye kontor og afslut</translation>
    </message>
    <message>
        <source>About 4 minutes</source>
        <translation>Ca. 4 minutter</translation>
    </message>
</context>
<context>
    <name>bro::HandOutDialog</name>
    <message>
        <source>All who are due</source>
        <translation>Alle, der mangler</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor skrift</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Record the hand-out</source>
        <translation>Registrér udlevering</translation>
    </message>
    <message>
        <source>Hand out schedules</source>
        <translation>Udlevér skemaer</translation>
    </message>
    <message>
        <source>The schedules as they will be printed</source>
        <translation>Skemaerne, som de bliver udskrevet</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>I hånden</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Med brev</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Who gets a schedule; Space ticks</source>
        <translation>Hvem får et skema; mellemrum markerer</translation>
    </message>
    <message>
        <source>Schedules of week %1, %2</source>
        <translation>Skemaer for uge %1, %2</translation>
    </message>
    <message>
        <source>Gathering the schedules…</source>
        <translation>Samler skemaerne…</translation>
    </message>
    <message>
        <source>Gathering the schedules</source>
        <translation>Samler skemaerne</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n skema</numerusform>
            <numerusform>%n skemaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the current one</source>
        <translation>
            <numerusform>%n har det gældende</numerusform>
            <numerusform>%n har det gældende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing planned</source>
        <translation>
            <numerusform>%n har ikke noget planlagt</numerusform>
            <numerusform>%n har ikke noget planlagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as received %1.</source>
        <translation>Regnes for modtaget %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like it.</source>
        <translation>
            <numerusform>Og %n mere.</numerusform>
            <numerusform>Og %n flere.</numerusform>
        </translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>skemaer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the schedules</source>
        <translation>Gemmer skemaerne</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Ikke udskrevet endnu</translation>
    </message>
    <message>
        <source>The schedules have been neither printed nor saved from here. Record them as handed out all the same?</source>
        <translation>Skemaerne er hverken udskrevet eller gemt herfra. Vil du alligevel registrere dem som udleveret?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbage</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrér</translation>
    </message>
    <message>
        <source>Recording the hand-out</source>
        <translation>Registrerer udleveringen</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) recorded as handed out.</source>
        <translation>
            <numerusform>%n skema er registreret som udleveret.</numerusform>
            <numerusform>%n skemaer er registreret som udleveret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all were recorded</source>
        <translation>Ikke alle blev registreret</translation>
    </message>
    <message>
        <source>Nobody is ticked. Tick those who shall have the schedule.</source>
        <translation>Ingen er afkrydset. Sæt kryds ved dem, der skal have skemaet.</translation>
    </message>
    <message>
        <source>Nothing is planned in the week for those who are ticked.</source>
        <translation>Der er ikke planlagt noget i ugen for dem, der er afkrydset.</translation>
    </message>
    <message>
        <source>A copy is printed from the citizen&apos;s page, the tab Schedules.</source>
        <translation>En kopi udskrives fra borgerens side, fanen Skemaer.</translation>
    </message>
    <message>
        <source>All have the current schedule.</source>
        <translation>Alle har det gældende skema.</translation>
    </message>
    <message>
        <source>All have the current schedule, or nothing planned.</source>
        <translation>Alle har det gældende skema eller ikke noget planlagt.</translation>
    </message>
</context>
<context>
    <name>bro::HeatMap</name>
    <message>
        <source>Attendance day by day</source>
        <translation>Fremmøde dag for dag</translation>
    </message>
    <message>
        <source>%1–%2 %3: %4</source>
        <translation>%1–%2 %3: %4</translation>
    </message>
    <message>
        <source>There is no course with activities yet.</source>
        <translation>Der er intet forløb med aktiviteter endnu.</translation>
    </message>
</context>
<context>
    <name>bro::HeatMapLegend</name>
    <message>
        <source>%1 %2</source>
        <comment>meaning of a letter, days</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>bro::ImportCheckStep</name>
    <message>
        <source>Nothing is stored yet. What you see here is what will be stored.</source>
        <translation>Intet er gemt endnu. Det, du ser her, er det, der bliver gemt.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rækker</translation>
    </message>
    <message>
        <source>No row is of this kind.</source>
        <translation>Ingen rækker er af denne slags.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nye %1</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Kendte %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Afvises %1</translation>
    </message>
    <message>
        <source>The line is not stored, but is kept in the file of refused lines.</source>
        <translation>Linjen gemmes ikke, men kommer med i filen med afviste linjer.</translation>
    </message>
    <message>
        <source>The line is not stored.</source>
        <translation>Linjen gemmes ikke.</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Linje %1:</translation>
    </message>
    <message>
        <source>Line %1, column “%2”:</source>
        <translation>Linje %1, kolonne ”%2”:</translation>
    </message>
    <message>
        <source>Tie Tilbuds-ID…</source>
        <translation>Knyt Tilbuds-ID…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have a Tilbuds-ID that belongs to no track: %1.</source>
        <translation>
            <numerusform>%n linje har et Tilbuds-ID, der ikke hører til noget spor: %1.</numerusform>
            <numerusform>%n linjer har et Tilbuds-ID, der ikke hører til noget spor: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie it to its track, then the lines can be imported.</source>
        <translation>Knyt det til sit spor, så kan linjerne importeres.</translation>
    </message>
</context>
<context>
    <name>bro::ImportColumnsStep</name>
    <message>
        <source>Start again from the known names</source>
        <translation>Begynd forfra med de kendte navne</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolonne i filen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>Field in Brobygger</source>
        <translation>Felt i Brobygger</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Felt til kolonnen %1</translation>
    </message>
    <message>
        <source>Is not used</source>
        <translation>Bruges ikke</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (skal med)</translation>
    </message>
    <message>
        <source>%1 is chosen for more than one column.</source>
        <translation>%1 er valgt til mere end én kolonne.</translation>
    </message>
    <message>
        <source>No column holds: %1.</source>
        <translation>Ingen kolonne indeholder: %1.</translation>
    </message>
    <message>
        <source>Is chosen for another column too.</source>
        <translation>Er også valgt til en anden kolonne.</translation>
    </message>
    <message>
        <source>Choose the field beside each column that is needed.</source>
        <translation>Vælg feltet ved hver kolonne, der skal med.</translation>
    </message>
    <message>
        <source>All fields that are needed have a column.</source>
        <translation>Alle felter, der skal med, har en kolonne.</translation>
    </message>
    <message>
        <source>They are chosen as the last time you imported a file with these headers.</source>
        <translation>De er valgt som sidst, du importerede en fil med disse overskrifter.</translation>
    </message>
</context>
<context>
    <name>bro::ImportFileStep</name>
    <message>
        <source>Drag the list of orders here, or choose the file</source>
        <translation>Træk bestillingslisten herhen, eller vælg filen</translation>
    </message>
    <message>
        <source>A list from the purchaser&apos;s portal as CSV or text. Save a workbook as CSV first.</source>
        <translation>En liste fra ordregivers portal som CSV eller tekst. Gem et regneark som CSV først.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Vælg fil…</translation>
    </message>
    <message>
        <source>Newest lists in the folder used last</source>
        <translation>Nyeste lister i den mappe, der sidst blev brugt</translation>
    </message>
    <message>
        <source>Newest in %1</source>
        <translation>Nyeste i %1</translation>
    </message>
    <message>
        <source>Choose the list of orders</source>
        <translation>Vælg bestillingslisten</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lister (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolonne</numerusform>
            <numerusform>%n kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns that are needed were recognised.</source>
        <translation>Alle kolonner, der skal med, blev genkendt.</translation>
    </message>
    <message>
        <source>Some columns were not recognised. Say in the next step what they hold.</source>
        <translation>Nogle kolonner blev ikke genkendt. Sig i næste trin, hvad de indeholder.</translation>
    </message>
</context>
<context>
    <name>bro::ImportGuide</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importér bestillinger</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Fil</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Kolonner</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Kontrol</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Here you are</source>
        <translation>Her er du</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Vælg en fil først.</translation>
    </message>
    <message>
        <source>The file holds no new order.</source>
        <translation>Filen indeholder ingen nye ordrer.</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>Gem afviste linjer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n order(s)</source>
        <translation>
            <numerusform>Importér %n ordre</numerusform>
            <numerusform>Importér %n ordrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep refused lines in %1</source>
        <translation>Gem afviste linjer i %1</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Kontrollerer filen</translation>
    </message>
    <message>
        <source>Importing orders</source>
        <translation>Importerer ordrer</translation>
    </message>
</context>
<context>
    <name>bro::InterruptDialog</name>
    <message>
        <source>Interrupt order %1</source>
        <translation>Afbryd ordre %1</translation>
    </message>
    <message>
        <source>Record that the purchaser has ended the course before time.</source>
        <translation>Registrér, at ordregiver har afsluttet forløbet før tid.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>Activities after this day fall away. The day itself is paid.</source>
        <translation>Aktiviteter efter denne dag bortfalder. Dagen selv betales.</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>&amp;Oplyst den</translation>
    </message>
    <message>
        <source>The day you were told, as the activity dataset wants it.</source>
        <translation>Den dag, I fik det at vide, som D1-datasættet skal bruge.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrundelse</translation>
    </message>
    <message>
        <source>May be empty.</source>
        <translation>Må være tom.</translation>
    </message>
    <message>
        <source>Interrupt order</source>
        <translation>Afbryd ordre</translation>
    </message>
</context>
<context>
    <name>bro::InvoiceActs</name>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n ting skal ses efter.</numerusform>
            <numerusform>%n ting skal ses efter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making drafts …</source>
        <translation>Laver kladder …</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Kørslen blev stoppet.</translation>
    </message>
    <message>
        <source>The drafts that are made are whole. The next run goes on.</source>
        <translation>De kladder, der er lavet, er hele. Næste kørsel fortsætter.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made</source>
        <translation>
            <numerusform>%n kladde lavet</numerusform>
            <numerusform>%n kladder lavet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n lavet om</numerusform>
            <numerusform>%n lavet om</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed, since nothing is left to bill</source>
        <translation>
            <numerusform>%n fjernet, fordi der ikke er mere at fakturere</numerusform>
            <numerusform>%n fjernet, fordi der ikke er mere at fakturere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to invoice.</source>
        <translation>Der er ikke noget nyt at fakturere.</translation>
    </message>
    <message>
        <source>No drafts are made.</source>
        <translation>Der er ikke lavet kladder.</translation>
    </message>
    <message>
        <source>%1. In all %2 without VAT.</source>
        <translation>%1. I alt %2 uden moms.</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>Lav kladder</translation>
    </message>
    <message>
        <source>Approving …</source>
        <translation>Godkender …</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) approved.</source>
        <translation>
            <numerusform>%n kladde godkendt.</numerusform>
            <numerusform>%n kladder godkendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Taking approvals back …</source>
        <translation>Tager godkendelser tilbage …</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) taken back.</source>
        <translation>
            <numerusform>%n godkendelse taget tilbage.</numerusform>
            <numerusform>%n godkendelser taget tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation>Tag godkendelse tilbage</translation>
    </message>
    <message>
        <source>It gets number %1.</source>
        <translation>Den får nummer %1.</translation>
    </message>
    <message>
        <source>They get the numbers %1 to %2.</source>
        <translation>De får numrene %1 til %2.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Udsted</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s) for %1 without VAT, %2 in all?</source>
        <translation>
            <numerusform>Udsted %n faktura på %1 uden moms, %2 i alt?</numerusform>
            <numerusform>Udsted %n fakturaer på %1 uden moms, %2 i alt?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is issued can&apos;t be changed; it is corrected by a credit note.</source>
        <translation>Det, der er udstedt, kan ikke ændres; det rettes med en kreditnota.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Issuing …</source>
        <translation>Udsteder …</translation>
    </message>
    <message>
        <source>What has a number is issued. The rest are still drafts.</source>
        <translation>Det, der har fået nummer, er udstedt. Resten er stadig kladder.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n faktura udstedt.</numerusform>
            <numerusform>%n fakturaer udstedt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 is issued.</source>
        <translation>Nummer %1 er udstedt.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are issued.</source>
        <translation>Numrene %1 til %2 er udstedt.</translation>
    </message>
    <message>
        <source>Delete drafts</source>
        <translation>Slet kladder</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)?</source>
        <translation>
            <numerusform>Slet %n kladde?</numerusform>
            <numerusform>Slet %n kladder?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Deleting drafts …</source>
        <translation>Sletter kladder …</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) deleted.</source>
        <translation>
            <numerusform>%n kladde slettet.</numerusform>
            <numerusform>%n kladder slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft of a credit note to invoice %1 is made.</source>
        <translation>Der er lavet en kladde til en kreditnota til faktura %1.</translation>
    </message>
    <message>
        <source>It counts when it is issued.</source>
        <translation>Den gælder, når den er udstedt.</translation>
    </message>
    <message>
        <source>The payment of invoice %1 is recorded.</source>
        <translation>Betalingen af faktura %1 er registreret.</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registrér betaling</translation>
    </message>
    <message>
        <source>Take back a payment</source>
        <translation>Før en betaling tilbage</translation>
    </message>
    <message>
        <source>Why? The payment then counts as if it had never come in; both rows are kept.</source>
        <translation>Hvorfor? Betalingen tæller derefter, som om den aldrig var kommet; begge rækker gemmes.</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation>Betalingen er ført tilbage.</translation>
    </message>
    <message>
        <source>Reminder of invoice %1</source>
        <translation>Rykker for faktura %1</translation>
    </message>
    <message>
        <source>The reminder of invoice %1 is made.</source>
        <translation>Rykkeren for faktura %1 er lavet.</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Bemærkning på fakturaen</translation>
    </message>
    <message>
        <source>Stands on the invoice, so no names and CPR numbers. An approval is taken back.</source>
        <translation>Står på fakturaen, så ingen navne og CPR-numre. En godkendelse tages tilbage.</translation>
    </message>
    <message>
        <source>Save invoice</source>
        <translation>Gem faktura</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>E-invoice (*.xml)</source>
        <translation>E-faktura (*.xml)</translation>
    </message>
    <message>
        <source>Saving the invoice …</source>
        <translation>Gemmer fakturaen …</translation>
    </message>
    <message>
        <source>The invoice is saved in %1</source>
        <translation>Fakturaen er gemt i %1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n invoice(s) in</source>
        <translation>
            <numerusform>Gem %n faktura i</numerusform>
            <numerusform>Gem %n fakturaer i</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the invoices …</source>
        <translation>Gemmer fakturaerne …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n fil gemt i %1.</numerusform>
            <numerusform>%n filer gemt i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save invoices</source>
        <translation>Gem fakturaer</translation>
    </message>
    <message>
        <source>Making the papers …</source>
        <translation>Laver papirerne …</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturaer</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are written for the bookkeeping.</source>
        <translation>
            <numerusform>%n faktura er skrevet til bogføringen.</numerusform>
            <numerusform>%n fakturaer er skrevet til bogføringen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Posteringer</translation>
    </message>
    <message>
        <source>What they bill comes again the next time drafts are made; credit notes made by hand do not. The deletion can be undone.</source>
        <translation>Det, de fakturerer, kommer igen, næste gang der laves kladder; det gør kreditnotaer, der er lavet i hånden, ikke. Sletningen kan fortrydes.</translation>
    </message>
    <message>
        <source>The payment of invoice %1 is recorded. Still open: %2</source>
        <translation>Betalingen af faktura %1 er registreret. Udestår stadig: %2</translation>
    </message>
</context>
<context>
    <name>bro::InvoiceDialogs</name>
    <message>
        <source>Make drafts</source>
        <translation>Lav kladder</translation>
    </message>
    <message>
        <source>Drafts are made of all that is earned up to the end of the month and not invoiced yet, corrections of earlier months included. Drafts that are there already are made again where something has changed. Nothing is sent.</source>
        <translation>Der laves kladder af alt, hvad der er optjent til og med måneden og endnu ikke faktureret, også rettelser til tidligere måneder. Kladder, der er der i forvejen, laves om, hvor noget er ændret. Der sendes ikke noget.</translation>
    </message>
    <message>
        <source>All whose invoices we make ourselves</source>
        <translation>Alle, vi selv fakturerer</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Måned</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Kontrakt</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Beløb for %1</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>det, der er tilbage</translation>
    </message>
    <message>
        <source>Credit invoice %1</source>
        <translation>Kreditér faktura %1</translation>
    </message>
    <message>
        <source>A draft of a credit note is made, which points to the invoice. What is given back can be invoiced again afterwards. The invoice itself stays as it is.</source>
        <translation>Der laves en kladde til en kreditnota, som peger på fakturaen. Det, der gives tilbage, kan faktureres igen bagefter. Selve fakturaen bliver, som den er.</translation>
    </message>
    <message>
        <source>The whole of what is left (%1)</source>
        <translation>Alt, hvad der er tilbage af %1</translation>
    </message>
    <message>
        <source>Some lines</source>
        <translation>Nogle linjer</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrundelse</translation>
    </message>
    <message>
        <source>Stands on the credit note, so no names and CPR numbers.</source>
        <translation>Står på kreditnotaen, så ingen navne og CPR-numre.</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Lav kladden</translation>
    </message>
    <message>
        <source>Record payment of invoice %1</source>
        <translation>Registrér betaling af faktura %1</translation>
    </message>
    <message>
        <source>%1. Open: %2</source>
        <translation>%1. Udestår: %2</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Betalt den</translation>
    </message>
    <message>
        <source>&amp;Amount, kr.</source>
        <translation>&amp;Beløb, kr.</translation>
    </message>
    <message>
        <source>With VAT, as it came in. Below zero where you have paid money back.</source>
        <translation>Med moms, som det kom ind. Under nul, hvis I har betalt penge tilbage.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>May be empty, such as the bank&apos;s reference.</source>
        <translation>Må være tom; for eksempel bankens reference.</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registrér betaling</translation>
    </message>
    <message>
        <source>A wrong payment is taken back afterwards; it is never deleted.</source>
        <translation>En forkert betaling føres tilbage bagefter; den slettes aldrig.</translation>
    </message>
    <message>
        <source>Reminder of invoice %1</source>
        <translation>Rykker for faktura %1</translation>
    </message>
    <message>
        <source>Ask for interest</source>
        <translation>Kræv renter</translation>
    </message>
    <message>
        <source>Ask for a fee</source>
        <translation>Kræv gebyr</translation>
    </message>
    <message>
        <source>Make the reminder</source>
        <translation>Lav rykkeren</translation>
    </message>
    <message>
        <source>The reminder is a document of its own and is kept as it is.</source>
        <translation>Rykkeren er et dokument for sig og gemmes, som den er.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Udestår: %1</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Renter: %1</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>Gebyr: %1</translation>
    </message>
    <message>
        <source>Earlier fees: %1</source>
        <translation>Tidligere gebyrer: %1</translation>
    </message>
    <message>
        <source>In all: %1, to be paid on %2</source>
        <translation>I alt: %1, som skal betales senest %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>A draft of a credit note of %1 for order %2 is open already. Issue or delete it first.</source>
        <translation>Der er allerede en kladde til en kreditnota på %1 for ordre %2. Udsted eller slet den først.</translation>
    </message>
    <message>
        <source>A draft of an invoice of %1 for order %2 is open. Issue or delete it first.</source>
        <translation>Der er en kladde til en faktura på %1 for ordre %2. Udsted eller slet den først.</translation>
    </message>
</context>
<context>
    <name>bro::InvoicePanel</name>
    <message>
        <source>Choose a draft or an invoice to see what it holds.</source>
        <translation>Vælg en kladde eller en faktura for at se, hvad der står i den.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Draft of a credit note</source>
        <translation>Kladde til kreditnota</translation>
    </message>
    <message>
        <source>Draft of an invoice</source>
        <translation>Kladde til faktura</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Kreditnota %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>bestilling %1</translation>
    </message>
    <message>
        <source>Can it be issued?</source>
        <translation>Kan den udstedes?</translation>
    </message>
    <message>
        <source>Nothing stands against it. The receiver&apos;s check will accept it.</source>
        <translation>Intet taler imod. Modtagerens kontrol vil godtage den.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Ret: %1</translation>
    </message>
    <message>
        <source>What is given back</source>
        <translation>Det, der gives tilbage</translation>
    </message>
    <message>
        <source>What is invoiced</source>
        <translation>Det, der faktureres</translation>
    </message>
    <message>
        <source>Corrects invoice %1.</source>
        <translation>Retter faktura %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begrundelse: %1</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Bestilling %1 · %2</translation>
    </message>
    <message>
        <source>VAT %1 % of %2</source>
        <translation>Moms %1 % af %2</translation>
    </message>
    <message>
        <source>Exempt from VAT: %1</source>
        <translation>Fritaget for moms: %1</translation>
    </message>
    <message>
        <source>Zero rate: %1</source>
        <translation>Nulsats: %1</translation>
    </message>
    <message>
        <source>Not subject to VAT: %1</source>
        <translation>Ikke omfattet af moms: %1</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Uden moms</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Krediteret</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Udestår</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Hvad der er sket siden</translation>
    </message>
    <message>
        <source>To be paid on %1 at the latest.</source>
        <translation>Skal betales senest %1.</translation>
    </message>
    <message>
        <source>Credit note %1: %2</source>
        <translation>Kreditnota %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <translation>%1, ført tilbage: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Før tilbage…</translation>
    </message>
    <message>
        <source>Take back the payment of %1</source>
        <translation>Før betalingen af %1 tilbage</translation>
    </message>
    <message>
        <source>Reminder %1 of %2: %3 in all, to be paid on %4.</source>
        <translation>Rykker %1 af %2: %3 i alt, som skal betales senest %4.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Hvem der gjorde hvad</translation>
    </message>
    <message>
        <source>Made by %1, %2.</source>
        <translation>Lavet af %1, %2.</translation>
    </message>
    <message>
        <source>Approved by %1, %2.</source>
        <translation>Godkendt af %1, %2.</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation>Lavet af %1.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Godkendt af %1.</translation>
    </message>
    <message>
        <source>Issued by %1, %2.</source>
        <translation>Udstedt af %1, %2.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Peppol</source>
        <translation>Peppol</translation>
    </message>
    <message>
        <source>OIOUBL</source>
        <translation>OIOUBL</translation>
    </message>
    <message>
        <source>Saved as %1 by %2, %3.</source>
        <translation>Gemt som %1 af %2, %3.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Udsted…</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Registrér betaling…</translation>
    </message>
    <message>
        <source>Show the draft as it will look</source>
        <translation>Vis kladden, som den kommer til at se ud</translation>
    </message>
    <message>
        <source>Show the invoice</source>
        <translation>Vis fakturaen</translation>
    </message>
</context>
<context>
    <name>bro::InvoicesPage</name>
    <message>
        <source>Make drafts…</source>
        <translation>Lav kladder…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation>Tag godkendelse tilbage</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Udsted…</translation>
    </message>
    <message>
        <source>Note on the invoice…</source>
        <translation>Bemærkning på fakturaen…</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>Vis og udskriv</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Registrér betaling…</translation>
    </message>
    <message>
        <source>Make a reminder…</source>
        <translation>Lav rykker…</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Kreditér…</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Slet kladde</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Læs igen</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Gem fil</translation>
    </message>
    <message>
        <source>As the buyer wants it…</source>
        <translation>Som køberen vil have den…</translation>
    </message>
    <message>
        <source>Peppol BIS Billing 3.0…</source>
        <translation>Peppol BIS Billing 3.0…</translation>
    </message>
    <message>
        <source>OIOUBL 2.1…</source>
        <translation>OIOUBL 2.1…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Choose issued invoices first.</source>
        <translation>Vælg udstedte fakturaer først.</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>Udstedt i</translation>
    </message>
    <message>
        <source>Issued in the last 3 months</source>
        <translation>Udstedt de seneste 3 måneder</translation>
    </message>
    <message>
        <source>Issued in the last 12 months</source>
        <translation>Udstedt de seneste 12 måneder</translation>
    </message>
    <message>
        <source>Issued in the last 2 years</source>
        <translation>Udstedt de seneste 2 år</translation>
    </message>
    <message>
        <source>Everything that is issued</source>
        <translation>Alt, hvad der er udstedt</translation>
    </message>
    <message>
        <source>Drafts and invoices</source>
        <translation>Kladder og fakturaer</translation>
    </message>
    <message>
        <source>Reading the invoices …</source>
        <translation>Læser fakturaerne …</translation>
    </message>
    <message>
        <source>There are no invoices yet.</source>
        <translation>Der er ingen fakturaer endnu.</translation>
    </message>
    <message>
        <source>Drafts are made of what the orders have earned and is not invoiced.</source>
        <translation>Kladder laves af det, ordrerne har optjent, og som ikke er faktureret.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>Last days for invoices</source>
        <translation>Sidste frist for fakturering</translation>
    </message>
    <message>
        <source>Orders with something not invoiced</source>
        <translation>Ordrer, hvor noget ikke er faktureret</translation>
    </message>
    <message numerus="yes">
        <source>The last day for an invoice has passed for %n order(s).</source>
        <translation>
            <numerusform>Fristen for at fakturere er overskredet for %n ordre.</numerusform>
            <numerusform>Fristen for at fakturere er overskredet for %n ordrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice them at once, and talk to the purchaser.</source>
        <translation>Fakturér dem straks, og tal med ordregiveren.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are overdue.</source>
        <translation>
            <numerusform>%n faktura er forfalden.</numerusform>
            <numerusform>%n fakturaer er forfaldne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last day for an invoice comes soon for %n order(s).</source>
        <translation>
            <numerusform>Fristen for at fakturere er snart for %n ordre.</numerusform>
            <numerusform>Fristen for at fakturere er snart for %n ordrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), %1 without VAT</source>
        <translation>
            <numerusform>%n kladde, %1 uden moms</numerusform>
            <numerusform>%n kladder, %1 uden moms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued, %1 without VAT</source>
        <translation>
            <numerusform>%n udstedt, %1 uden moms</numerusform>
            <numerusform>%n udstedt, %1 uden moms</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Udestår: %1</translation>
    </message>
    <message>
        <source>Postings…</source>
        <translation>Posteringer…</translation>
    </message>
    <message>
        <source>Open in all: %1</source>
        <translation>Åbne i alt: %1</translation>
    </message>
</context>
<context>
    <name>bro::KeyStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Genoprettelsesnøgle</translation>
    </message>
    <message>
        <source>The only way in when every password is forgotten.</source>
        <translation>Den eneste vej ind, hvis alle adgangskoder er glemt.</translation>
    </message>
    <message>
        <source>The key has been printed and put away</source>
        <translation>Nøglen er udskrevet og lagt væk</translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation>Udskriv nøglen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Put the paper in a locked cupboard.</source>
        <translation>Læg papiret i et aflåst skab.</translation>
    </message>
    <message>
        <source>The database is encrypted. Without password or key nobody can open it, not even the supplier of the program.</source>
        <translation>Databasen er krypteret. Uden adgangskode eller nøgle kan ingen åbne den, heller ikke leverandøren af programmet.</translation>
    </message>
    <message>
        <source>Write the last 4 characters from the paper</source>
        <translation>Skriv de sidste 4 tegn fra papiret</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) missing</source>
        <translation>
            <numerusform>%n tegn mangler</numerusform>
            <numerusform>%n tegn mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Det passer.</translation>
    </message>
    <message>
        <source>These are not the last four. Look at the paper again.</source>
        <translation>Det er ikke de sidste fire. Se på papiret igen.</translation>
    </message>
    <message>
        <source>Write the last 4 characters</source>
        <translation>Skriv de sidste 4 tegn</translation>
    </message>
    <message>
        <source>Put the paper away and tick the box</source>
        <translation>Læg papiret væk, og sæt krydset</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Ikke udskrevet</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Gem genoprettelsesnøglen</translation>
    </message>
    <message>
        <source>Recovery key.pdf</source>
        <translation>Genoprettelsesnøgle.pdf</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke gemt</translation>
    </message>
    <message>
        <source>Keep the paper, not a file.</source>
        <translation>Gem papiret, ikke en fil.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
</context>
<context>
    <name>bro::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Of the program. What is printed and sent is always Danish.</source>
        <translation>Programmets sprog. Det, der udskrives og sendes, er altid på dansk.</translation>
    </message>
</context>
<context>
    <name>bro::ListTab</name>
    <message>
        <source>Change…</source>
        <translation>Ret…</translation>
    </message>
</context>
<context>
    <name>bro::ListView</name>
    <message>
        <source>Usual columns and order</source>
        <translation>Sædvanlige kolonner og rækkefølge</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter (Esc).</source>
        <translation>Ingen passer. Ryd filter (Esc).</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Ryd filter</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrér (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrér listen</translation>
    </message>
</context>
<context>
    <name>bro::LocationsTab</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>New location…</source>
        <translation>Nyt sted…</translation>
    </message>
    <message>
        <source>No locations yet</source>
        <translation>Ingen steder endnu</translation>
    </message>
    <message>
        <source>Add rooms and places where activities are held.</source>
        <translation>Opret lokaler og steder, hvor aktiviteter holdes.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grænse</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Closed or moved</source>
        <translation>Lukket eller flyttet</translation>
    </message>
    <message>
        <source>Change location</source>
        <translation>Ret sted</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Nyt sted</translation>
    </message>
    <message>
        <source>A new name or address makes a new location. What citizens were told stays as it was.</source>
        <translation>Et nyt navn eller en ny adresse giver et nyt sted. Det, borgerne har fået at vide, bliver stående.</translation>
    </message>
    <message>
        <source>Stands on citizens&apos; schedules.</source>
        <translation>Står på borgernes skema.</translation>
    </message>
</context>
<context>
    <name>bro::LockScreen</name>
    <message>
        <source>Locked – Brobygger</source>
        <translation>Låst – Brobygger</translation>
    </message>
    <message>
        <source>Brobygger is locked</source>
        <translation>Brobygger er låst</translation>
    </message>
    <message>
        <source>What you were doing is kept. Log in again to go on.</source>
        <translation>Det, du var i gang med, bliver stående. Log ind igen for at fortsætte.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>En anden bruger…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock er slået til.</translation>
    </message>
</context>
<context>
    <name>bro::LoginDialog</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock er slået til.</translation>
    </message>
    <message>
        <source>Log in – Brobygger</source>
        <translation>Log ind – Brobygger</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Forgotten the password?</source>
        <translation>Glemt adgangskode?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>What you see and change is written in the access log.</source>
        <translation>Alt, du ser og ændrer, skrives i adgangsloggen.</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, krypteret</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>En anden fil…</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Nyt kontor…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Åbn en database</translation>
    </message>
    <message>
        <source>Databases of Brobygger (*.bro *.brobygger);;All files (*)</source>
        <translation>Brobyggers databaser (*.bro *.brobygger);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose which database to open.</source>
        <translation>Vælg, hvilken database der skal åbnes.</translation>
    </message>
    <message>
        <source>Write your user name.</source>
        <translation>Skriv dit brugernavn.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Logger ind…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Genoprettelsesnøgle</translation>
    </message>
    <message>
        <source>Another leader can give you a new password under Office. If nobody can log in, write the recovery key from the paper: 32 characters, dashes do not matter.</source>
        <translation>En anden leder kan give dig en ny adgangskode under Kontor. Kan ingen logge ind, så skriv genoprettelsesnøglen fra papiret: 32 tegn, bindestreger er ligegyldige.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Ny adgangskode til %1</translation>
    </message>
    <message>
        <source>Write your user name first.</source>
        <translation>Skriv dit brugernavn først.</translation>
    </message>
</context>
<context>
    <name>bro::MainWindow</name>
    <message>
        <source>%1 – Brobygger</source>
        <translation>%1 – Brobygger</translation>
    </message>
    <message numerus="yes">
        <source>%n absence notice(s) to give</source>
        <translation>
            <numerusform>%n fraværsmelding mangler</numerusform>
            <numerusform>%n fraværsmeldinger mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Ikke fortrudt</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort igen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Fortryd: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gør igen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gør igen</translation>
    </message>
    <message>
        <source>Locked – Brobygger</source>
        <translation>Låst – Brobygger</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Sikkerheds&amp;kopi…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Skift &amp;adgangskode…</translation>
    </message>
    <message>
        <source>&amp;Switch user…</source>
        <translation>Skift &amp;bruger…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fslut</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Find i listen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Navigation as &amp;icons</source>
        <translation>Navigation som &amp;ikoner</translation>
    </message>
    <message>
        <source>&amp;Panel at the right</source>
        <translation>&amp;Panel til højre</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tekststørrelse</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>Lock by itself &amp;after</source>
        <translation>Lås af sig selv &amp;efter</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n minut uden brug</numerusform>
            <numerusform>%n minutter uden brug</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;Search citizen or order</source>
        <translation>&amp;Søg borger eller ordre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hjælp til denne side</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Brobygger</source>
        <translation>&amp;Om Brobygger</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Værktøjer</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hjælp (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Lås (Ctrl+L)</translation>
    </message>
    <message>
        <source>%1 – encrypted</source>
        <translation>%1 – krypteret</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodata</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhedskopi endnu</translation>
    </message>
    <message>
        <source>Backup today %1</source>
        <translation>Sikkerhedskopi i dag %1</translation>
    </message>
    <message>
        <source>Backup %1 %2</source>
        <translation>Sikkerhedskopi %1 %2</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Din adgangskode er skiftet.</translation>
    </message>
    <message>
        <source>Backup of Brobygger %1.bbk</source>
        <translation>Brobygger sikkerhedskopi %1.bbk</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Backups (*.bbk)</source>
        <translation>Sikkerhedskopier (*.bbk)</translation>
    </message>
    <message>
        <source>Backing up and checking the copy</source>
        <translation>Tager sikkerhedskopi og kontrollerer den</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Sikkerhedskopieret og kontrolleret: %1</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Ikke sikkerhedskopieret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>There is a draft from %1.</source>
        <translation>Du har en kladde fra %1.</translation>
    </message>
    <message>
        <source>%1: what you typed when Brobygger was closed was not saved.</source>
        <translation>%1: det, du skrev, da Brobygger lukkede, blev ikke gemt.</translation>
    </message>
    <message>
        <source>Go to the draft</source>
        <translation>Gå til kladden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
</context>
<context>
    <name>bro::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Næste måned</translation>
    </message>
</context>
<context>
    <name>bro::MiniMonthDays</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd &apos;den&apos; d. MMMM yyyy</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>something is planned</source>
        <translation>der er planlagt noget</translation>
    </message>
    <message>
        <source>Arrow keys go between days, Page Up and Page Down between months, Enter shows the week.</source>
        <translation>Piletaster går mellem dage, Page Up og Page Down mellem måneder, og Enter viser ugen.</translation>
    </message>
</context>
<context>
    <name>bro::MoneyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>bro::MonthDialog</name>
    <message>
        <source>Attendance register</source>
        <translation>Fremmødeprotokol</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>bro::MonthPage</name>
    <message>
        <source>Print basis</source>
        <translation>Udskriv grundlag</translation>
    </message>
    <message>
        <source>Save basis…</source>
        <translation>Gem grundlag…</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>Beregningen er afbrudt.</translation>
    </message>
    <message>
        <source>The list is not current.</source>
        <translation>Listen er ikke opdateret.</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Beregn</translation>
    </message>
    <message>
        <source>Orders of the month</source>
        <translation>Månedens ordrer</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Uden moms</translation>
    </message>
    <message>
        <source>Show the next line that does not agree</source>
        <translation>Vis næste linje, der ikke stemmer</translation>
    </message>
    <message>
        <source>There is nothing to invoice yet.</source>
        <translation>Der er ikke noget at fakturere endnu.</translation>
    </message>
    <message>
        <source>Import the orders of a contract, and accept them.</source>
        <translation>Indlæs en kontrakts ordrer, og acceptér dem.</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Vis linjen</translation>
    </message>
    <message numerus="yes">
        <source>Invoiced at the latest %n month(s) after the order&apos;s end</source>
        <translation>
            <numerusform>Faktureres senest %n måned efter ordrens slut</numerusform>
            <numerusform>Faktureres senest %n måneder efter ordrens slut</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it before the month is invoiced.</source>
        <translation>Ret det, før måneden faktureres.</translation>
    </message>
    <message>
        <source>A wrong amount can cost %1 % of the amount.</source>
        <translation>Forkert beløb kan koste %1 % af beløbet.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) do not agree.</source>
        <translation>
            <numerusform>%n linje stemmer ikke.</numerusform>
            <numerusform>%n linjer stemmer ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been invoiced too high in earlier months.</source>
        <translation>
            <numerusform>%n ordre kan være faktureret for højt i tidligere måneder.</numerusform>
            <numerusform>%n ordrer kan være faktureret for højt i tidligere måneder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with what was invoiced.</source>
        <translation>Sammenlign med det, der er faktureret.</translation>
    </message>
    <message>
        <source>The month is not over.</source>
        <translation>Måneden er ikke slut.</translation>
    </message>
    <message>
        <source>Only days up to and including %1 are counted.</source>
        <translation>Der er kun regnet med dage til og med %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordre</numerusform>
            <numerusform>%n ordrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n order(s).</source>
        <translation>
            <numerusform>Viser %1 af %n ordre.</numerusform>
            <numerusform>Viser %1 af %n ordrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1: %2.</source>
        <translation>Alle %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible correction(s) not counted.</source>
        <translation>
            <numerusform>%n mulig rettelse er ikke talt med.</numerusform>
            <numerusform>%n mulige rettelser er ikke talt med.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no orders in the month.</source>
        <translation>Der er ingen ordrer i måneden.</translation>
    </message>
    <message>
        <source>Making the papers …</source>
        <translation>Laver papirerne …</translation>
    </message>
    <message>
        <source>Basis for invoicing %1</source>
        <translation>Fakturagrundlag %1</translation>
    </message>
    <message>
        <source>Basis for invoicing %1 %2</source>
        <translation>Fakturagrundlag %1 %2</translation>
    </message>
    <message>
        <source>Save basis</source>
        <translation>Gem grundlag</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv);;PDF (*.pdf)</source>
        <translation>Excel-regneark (*.xlsx);;CSV-fil (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the basis …</source>
        <translation>Gemmer grundlaget …</translation>
    </message>
    <message>
        <source>The basis is saved in %1</source>
        <translation>Grundlaget er gemt i %1</translation>
    </message>
</context>
<context>
    <name>bro::MonthTab</name>
    <message>
        <source>Counting %1 …</source>
        <translation>Beregner %1 …</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Næste måned</translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Beregn igen</translation>
    </message>
    <message>
        <source>No orders run in %1.</source>
        <translation>Der løber ingen ordrer i %1.</translation>
    </message>
    <message>
        <source>Choose another month or contract.</source>
        <translation>Vælg en anden måned eller kontrakt.</translation>
    </message>
</context>
<context>
    <name>bro::MonthView</name>
    <message>
        <source>The month</source>
        <translation>Måneden</translation>
    </message>
</context>
<context>
    <name>bro::NavigationBar</name>
    <message>
        <source>Areas</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planlægning</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Udtræk</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Tilsyn</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
</context>
<context>
    <name>bro::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1, %n åben, noget er overskredet</numerusform>
            <numerusform>%1, %n åbne, noget er overskredet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n åben</numerusform>
            <numerusform>%1, %n åbne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bro::NewOrderDialog</name>
    <message>
        <source>Create order</source>
        <translation>Opret ordre</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Ny ordre</translation>
    </message>
    <message>
        <source>Type the order as the purchaser has made it. The fields follow the same rules as an imported list.</source>
        <translation>Tast ordren, som ordregiver har lavet den. Felterne følger de samme regler som en importeret liste.</translation>
    </message>
    <message>
        <source>Order &amp;number</source>
        <translation>Bestillings&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;CPR number</source>
        <translation>&amp;CPR-nummer</translation>
    </message>
    <message>
        <source>Citizen&apos;s n&amp;ame</source>
        <translation>Borgerens n&amp;avn</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postnummer</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>B&amp;y</translation>
    </message>
    <message>
        <source>Ordered &amp;on</source>
        <translation>Bestilt &amp;den</translation>
    </message>
    <message>
        <source>&amp;Start date</source>
        <translation>&amp;Startdato</translation>
    </message>
    <message>
        <source>&amp;End date</source>
        <translation>S&amp;lutdato</translation>
    </message>
    <message>
        <source>&amp;Hours a week</source>
        <translation>Timer pr. &amp;uge</translation>
    </message>
    <message>
        <source>Hours &amp;in all</source>
        <translation>Timer &amp;i alt</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-åååå</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>No track has a project number (Tilbuds-ID).</source>
        <translation>Intet spor har et Tilbuds-ID.</translation>
    </message>
    <message>
        <source>Give the contract&apos;s tracks theirs under Office, then orders can be made.</source>
        <translation>Giv kontraktens spor deres under Kontor, så kan der oprettes ordrer.</translation>
    </message>
    <message>
        <source>%1 (Tilbuds-ID %2)</source>
        <translation>%1 (Tilbuds-ID %2)</translation>
    </message>
    <message>
        <source>T&amp;rack</source>
        <translation>Spo&amp;r</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (kan udelades)</translation>
    </message>
    <message>
        <source>Re&amp;mark (optional)</source>
        <translation>Be&amp;mærkning (kan udelades)</translation>
    </message>
    <message>
        <source>An interval such as 3-5 hours a week is read from the remark.</source>
        <translation>Et interval som 3-5 timer pr. uge læses i bemærkningen.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Kendt her: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 a week in %n week(s) make %2.</source>
        <translation>
            <numerusform>%1 pr. uge i %n uge giver %2.</numerusform>
            <numerusform>%1 pr. uge i %n uger giver %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bro::NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>The citizen as such</source>
        <translation>Borgeren i det hele taget</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Ordre %1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What happened, what was agreed, who took part. A note can be mended later, but never removed.</source>
        <translation>Hvad skete der, hvad blev aftalt, hvem deltog. Et notat kan rettes senere, men aldrig fjernes.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Gem notat</translation>
    </message>
    <message>
        <source>Mend note</source>
        <translation>Ret notat</translation>
    </message>
    <message>
        <source>The note is empty. Write what happened or was agreed.</source>
        <translation>Notatet er tomt. Skriv, hvad der skete eller blev aftalt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the text, or cancel.</source>
        <translation>Intet er ændret. Ret teksten, eller annullér.</translation>
    </message>
</context>
<context>
    <name>bro::NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ingen notater endnu</translation>
    </message>
    <message>
        <source>Write down calls, talks and agreements. Notes can be mended, never removed.</source>
        <translation>Skriv opkald, samtaler og aftaler ned. Notater kan rettes, aldrig fjernes.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Choose a note</source>
        <translation>Vælg et notat</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Before (%1 %2, %3): %4</source>
        <translation>Før (%1 %2, %3): %4</translation>
    </message>
</context>
<context>
    <name>bro::NoticeCard</name>
    <message>
        <source>Order %1</source>
        <translation>Ordre %1</translation>
    </message>
    <message>
        <source>notified %1</source>
        <translation>meldt %1</translation>
    </message>
    <message>
        <source>the portal&apos;s message to the purchaser</source>
        <translation>portalens besked til ordregiver</translation>
    </message>
    <message>
        <source>a message to the purchaser outside the portal</source>
        <translation>besked til ordregiver uden om portalen</translation>
    </message>
    <message>
        <source>The registration was changed after the notice. Tell the purchaser what holds now.</source>
        <translation>Registreringen er ændret efter meldingen. Fortæl ordregiver, hvad der gælder nu.</translation>
    </message>
    <message>
        <source>There is no absence any more. Tell the purchaser that the notice below is withdrawn.</source>
        <translation>Der er ikke længere fravær. Fortæl ordregiver, at meldingen herunder er trukket tilbage.</translation>
    </message>
    <message>
        <source>Too late: the time limit was %1. Give the notice all the same, and say why.</source>
        <translation>For sent: fristen var %1. Giv meldingen alligevel, og sig hvorfor.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begrundelse: %1</translation>
    </message>
    <message>
        <source>Correction given</source>
        <translation>Rettelse meldt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Meldt</translation>
    </message>
    <message>
        <source>Copy text (Ctrl+C)</source>
        <translation>Kopiér tekst (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiér tekst</translation>
    </message>
    <message>
        <source>Copy the notice of %1</source>
        <translation>Kopiér meldingen om %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Withdrawn %1 by %2</source>
        <translation>Trukket tilbage %1 af %2</translation>
    </message>
    <message>
        <source>Given in the portal %1 by %2</source>
        <translation>Meldt i portalen %1 af %2</translation>
    </message>
    <message>
        <source>Given as a message %1 by %2</source>
        <translation>Meldt som besked %1 af %2</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Vis tekst</translation>
    </message>
</context>
<context>
    <name>bro::NoticePanel</name>
    <message>
        <source>Show the corrections</source>
        <translation>Vis rettelserne</translation>
    </message>
    <message>
        <source>Corrections are kept with time and name.</source>
        <translation>Rettelser gemmes med tidspunkt og navn.</translation>
    </message>
    <message numerus="yes">
        <source>Corrections are kept with time and name. %n correction(s) on this day.</source>
        <translation>
            <numerusform>Rettelser gemmes med tidspunkt og navn. %n rettelse denne dag.</numerusform>
            <numerusform>Rettelser gemmes med tidspunkt og navn. %n rettelser denne dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n mere</numerusform>
            <numerusform>Vis %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence notices today</source>
        <translation>Fraværsmeldinger i dag</translation>
    </message>
    <message>
        <source>Absence notices %1</source>
        <translation>Fraværsmeldinger %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mangler</numerusform>
            <numerusform>%n mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>The notices are being read…</source>
        <translation>Læser meldingerne…</translation>
    </message>
    <message>
        <source>There is no absence to notify. Notices come by themselves when somebody is absent, late or will not take part.</source>
        <translation>Der er intet fravær at melde. Meldinger kommer af sig selv, når nogen ikke er mødt, kommer for sent eller ikke vil deltage.</translation>
    </message>
    <message>
        <source>All notices are given.</source>
        <translation>Alt er meldt.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>For sent</translation>
    </message>
    <message>
        <source>The time limit was %1. Give the notice as a message, and say why.</source>
        <translation>Fristen var %1. Giv meldingen som besked, og sig hvorfor.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>until %1. One notice per citizen and day.</source>
        <translation>til %1. Én melding pr. borger pr. dag.</translation>
    </message>
</context>
<context>
    <name>bro::NoticesTab</name>
    <message>
        <source>Notices of absence</source>
        <translation>Fraværsmeldinger</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Ingen meldinger endnu</translation>
    </message>
    <message>
        <source>Notices of absence are made on Attendance and stand here afterwards.</source>
        <translation>Fraværsmeldinger laves i Fremmøde og står her bagefter.</translation>
    </message>
</context>
<context>
    <name>bro::OfficeDataTab</name>
    <message>
        <source>Stands on schedules, letters, protocols and invoice bases.</source>
        <translation>Står på skemaer, breve, protokoller og fakturagrundlag.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Fortryd ændringer</translation>
    </message>
    <message>
        <source>The office has been saved.</source>
        <translation>Kontoret er gemt.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>The office data have been changed but not saved.</source>
        <translation>Kontorets oplysninger er ændret, men ikke gemt.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Kassér ændringerne</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bliv her</translation>
    </message>
</context>
<context>
    <name>bro::OfficePage</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Ny…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Kontoret</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medarbejdere</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Lukkedage</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrakter</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
</context>
<context>
    <name>bro::OfficeStep</name>
    <message>
        <source>The office</source>
        <translation>Kontoret</translation>
    </message>
    <message>
        <source>Stands on schedules, letters and invoice bases.</source>
        <translation>Står på skemaer, breve og fakturagrundlag.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Postal code and town</source>
        <translation>Postnr. og by</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>On this PC&apos;s own disk. Everything in it is encrypted.</source>
        <translation>På denne pc&apos;s egen disk. Alt i den er krypteret.</translation>
    </message>
    <message>
        <source>The database has been created. It can be moved later.</source>
        <translation>Databasen er oprettet. Den kan flyttes senere.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Navnet mangler</translation>
    </message>
    <message>
        <source>The CVR number is missing</source>
        <translation>CVR-nummeret mangler</translation>
    </message>
    <message>
        <source>The CVR number must be mended</source>
        <translation>CVR-nummeret skal rettes</translation>
    </message>
    <message>
        <source>Choose where the database shall lie</source>
        <translation>Vælg, hvor databasen skal ligge</translation>
    </message>
    <message>
        <source>Where shall the database lie?</source>
        <translation>Hvor skal databasen ligge?</translation>
    </message>
    <message>
        <source>Databases of Brobygger (*.bro)</source>
        <translation>Brobyggers databaser (*.bro)</translation>
    </message>
    <message>
        <source>Everything can be changed later under Office.</source>
        <translation>Alt kan ændres senere under Kontor.</translation>
    </message>
</context>
<context>
    <name>bro::OrderActions</name>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Accept order %1?</source>
        <translation>Acceptér ordre %1?</translation>
    </message>
    <message>
        <source>Accepting binds you to start the course, and can&apos;t be undone. Remember to accept the order in the purchaser&apos;s system too.</source>
        <translation>Når I accepterer, er I forpligtet til at starte forløbet, og det kan ikke fortrydes. Husk også at acceptere ordren i ordregivers system.</translation>
    </message>
    <message>
        <source>Accept order</source>
        <translation>Acceptér ordre</translation>
    </message>
    <message>
        <source>Order %1 is accepted.</source>
        <translation>Ordre %1 er accepteret.</translation>
    </message>
    <message>
        <source>Accept anyway</source>
        <translation>Acceptér alligevel</translation>
    </message>
    <message>
        <source>Why do you accept order %1 in spite of the findings? Write for example what the purchaser answered. The reason stays on the order, and accepting can&apos;t be undone.</source>
        <translation>Hvorfor accepterer I ordre %1 trods fundene? Skriv for eksempel, hvad ordregiver svarede. Begrundelsen bliver på ordren, og det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Reject order %1?</source>
        <translation>Afvis ordre %1?</translation>
    </message>
    <message>
        <source>The purchaser must be told the reason: “%1” A rejection can&apos;t be undone; the purchaser has to send a new order.</source>
        <translation>Ordregiver skal have begrundelsen: ”%1” En afvisning kan ikke fortrydes; ordregiver må sende en ny ordre.</translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation>Afvis ordre</translation>
    </message>
    <message>
        <source>Order %1 is rejected.</source>
        <translation>Ordre %1 er afvist.</translation>
    </message>
    <message>
        <source>Record order %1 as lapsed?</source>
        <translation>Registrér ordre %1 som bortfaldet?</translation>
    </message>
    <message>
        <source>The purchaser&apos;s system annuls an order that was not accepted in time. Look there first: this can&apos;t be undone.</source>
        <translation>Ordregivers system annullerer en ordre, der ikke er accepteret i tide. Se efter dér først: det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Record as lapsed</source>
        <translation>Registrér som bortfaldet</translation>
    </message>
    <message>
        <source>Order %1 is recorded as lapsed.</source>
        <translation>Ordre %1 er registreret som bortfaldet.</translation>
    </message>
    <message>
        <source>Order %1 is recorded as interrupted.</source>
        <translation>Ordre %1 er registreret som afbrudt.</translation>
    </message>
    <message>
        <source>Order %1 is recorded as cancelled.</source>
        <translation>Ordre %1 er registreret som afbestilt.</translation>
    </message>
    <message>
        <source>The extension is order %1.</source>
        <translation>Forlængelsen er ordre %1.</translation>
    </message>
    <message>
        <source>The agreement is kept with order %1.</source>
        <translation>Aftalen er gemt på ordre %1.</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>Gem en kopi af dokumentet</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Saving the document</source>
        <translation>Gemmer dokumentet</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Kopien er gemt.</translation>
    </message>
</context>
<context>
    <name>bro::OrderDialog</name>
    <message>
        <source>The step stays in the history of the order and can&apos;t be undone.</source>
        <translation>Trinnet bliver i ordrens historik og kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>bro::OrderPanel</name>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Ordren</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Hvad der er sket</translation>
    </message>
    <message>
        <source>Open the citizen&apos;s page</source>
        <translation>Åbn borgerens side</translation>
    </message>
    <message>
        <source>Reason, if you reject</source>
        <translation>Begrundelse, hvis I afviser</translation>
    </message>
    <message>
        <source>Proposal again</source>
        <translation>Nulstil forslag</translation>
    </message>
    <message>
        <source>Told by the purchaser</source>
        <translation>Oplyst af ordregiver</translation>
    </message>
    <message>
        <source>Lapsed…</source>
        <translation>Bortfaldet…</translation>
    </message>
    <message>
        <source>Interrupted…</source>
        <translation>Afbrudt…</translation>
    </message>
    <message>
        <source>Cancelled…</source>
        <translation>Afbestilt…</translation>
    </message>
    <message>
        <source>Extended…</source>
        <translation>Forlænget…</translation>
    </message>
    <message>
        <source>Supplementary agreement…</source>
        <translation>Supplerende aftale…</translation>
    </message>
    <message>
        <source>Accept anyway…</source>
        <translation>Acceptér alligevel…</translation>
    </message>
    <message>
        <source>Reject order…</source>
        <translation>Afvis ordre…</translation>
    </message>
    <message>
        <source>Accept order…</source>
        <translation>Acceptér ordre…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlæg</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>Answer was due %1</source>
        <translation>Svarfristen var %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Svar senest %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordre %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>bestilt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s), before you answer</source>
        <translation>
            <numerusform>%n fejl, før du svarer</numerusform>
            <numerusform>%n fejl, før du svarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the purchaser about %n thing(s), before you answer</source>
        <translation>
            <numerusform>Spørg ordregiver om %n ting, før du svarer</numerusform>
            <numerusform>Spørg ordregiver om %n ting, før du svarer</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Ingen fund</translation>
    </message>
    <message>
        <source>The purchaser reads it in the remark.</source>
        <translation>Ordregiver læser den i bemærkningen.</translation>
    </message>
    <message>
        <source>Proposed from the findings. Change it freely.</source>
        <translation>Forslag ud fra fundene. Ret frit.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n tegn</numerusform>
            <numerusform>%n tegn</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer pr. uge</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>Timer i alt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Forlænger</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Supplementary agreement</source>
        <translation>Supplerende aftale</translation>
    </message>
    <message>
        <source>No errors. Read this, before you answer</source>
        <translation>Ingen fejl. Læs dette, før du svarer</translation>
    </message>
</context>
<context>
    <name>bro::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Ny ordre</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importér…</translation>
    </message>
    <message>
        <source>There are no orders yet</source>
        <translation>Der er ingen ordrer endnu</translation>
    </message>
    <message>
        <source>Import the list from the purchaser&apos;s portal, or type an order.</source>
        <translation>Importér listen fra ordregivers portal, eller tast en ordre.</translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation>&amp;Ny ordre…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importér…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Accept all &amp;without findings…</source>
        <translation>Acceptér alle &amp;uden fund…</translation>
    </message>
    <message>
        <source>&amp;Reject order…</source>
        <translation>A&amp;fvis ordre…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>In&amp;terrupted…</source>
        <translation>Af&amp;brudt…</translation>
    </message>
    <message>
        <source>&amp;Cancelled…</source>
        <translation>Afb&amp;estilt…</translation>
    </message>
    <message>
        <source>&amp;Extended…</source>
        <translation>F&amp;orlænget…</translation>
    </message>
    <message>
        <source>&amp;Supplementary agreement…</source>
        <translation>&amp;Supplerende aftale…</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Alle kontrakter</translation>
    </message>
    <message>
        <source>Accept all without findings (%1)</source>
        <translation>Acceptér alle uden fund (%1)</translation>
    </message>
    <message>
        <source>Choose an order to see it here.</source>
        <translation>Vælg en ordre for at se den her.</translation>
    </message>
    <message>
        <source>Counting hours</source>
        <translation>Tæller timer</translation>
    </message>
    <message>
        <source>Order %1 is created.</source>
        <translation>Ordre %1 er oprettet.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were known and are unchanged.</source>
        <translation>
            <numerusform>%n ordre var kendt og er uændret.</numerusform>
            <numerusform>%n ordrer var kendte og er uændrede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused.</source>
        <translation>
            <numerusform>%n linje blev afvist.</numerusform>
            <numerusform>%n linjer blev afvist.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand in %1.</source>
        <translation>De står i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were imported.</source>
        <translation>
            <numerusform>%n ordre blev importeret.</numerusform>
            <numerusform>%n ordrer blev importeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are accepted.</source>
        <translation>
            <numerusform>%n ordre er accepteret.</numerusform>
            <numerusform>%n ordrer er accepteret.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept order…</source>
        <translation>&amp;Acceptér ordre…</translation>
    </message>
    <message>
        <source>The order has gone on since, so the draft was removed: the step can&apos;t be taken now.</source>
        <translation>Ordren er gået videre siden, så kladden er fjernet: trinnet kan ikke tages nu.</translation>
    </message>
</context>
<context>
    <name>bro::OverviewPage</name>
    <message>
        <source>Calculate again</source>
        <translation>Regn igen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>9 months back, 3 ahead</source>
        <translation>9 måneder tilbage, 3 frem</translation>
    </message>
    <message>
        <source>18 months back, 6 ahead</source>
        <translation>18 måneder tilbage, 6 frem</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Income, kr.: expected and invoiced</source>
        <translation>Indtægt i kr.: forventet og faktureret</translation>
    </message>
    <message>
        <source>No orders earn anything in these months. Import orders, and set the prices of the contract under Office.</source>
        <translation>Ingen ordrer optjener noget i disse måneder. Indlæs bestillinger, og sæt kontraktens priser under Kontor.</translation>
    </message>
    <message>
        <source>Open orders and citizens</source>
        <translation>Åbne ordrer og borgere</translation>
    </message>
    <message>
        <source>No orders run in these months.</source>
        <translation>Ingen ordrer løber i disse måneder.</translation>
    </message>
    <message>
        <source>Result bonuses, kr.</source>
        <translation>Resultatbetaling i kr.</translation>
    </message>
    <message>
        <source>No result has been stated. Bonuses come here when a contract pays for results and somebody states them.</source>
        <translation>Der er ikke opgjort noget resultat. Bonusser kommer her, når en kontrakt betaler for resultater, og de er opgjort.</translation>
    </message>
    <message>
        <source>Counting the figures …</source>
        <translation>Regner tallene ud …</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can&apos;t be counted.</source>
        <translation>
            <numerusform>%n ordre kan ikke beregnes.</numerusform>
            <numerusform>%n ordrer kan ikke beregnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Price or hours are missing. Set the price under Office, Contracts.</source>
        <translation>Pris eller timer mangler. Sæt prisen under Kontor, Kontrakter.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Faktureret</translation>
    </message>
    <message>
        <source>%1: expected %2, invoiced %3</source>
        <translation>%1: forventet %2, faktureret %3</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Åbne ordrer</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Places at once (%1)</source>
        <translation>Pladser ad gangen (%1)</translation>
    </message>
    <message>
        <source>%1: %2 open orders, %3 citizens, %4 begin, %5 end</source>
        <translation>%1: %2 åbne ordrer, %3 borgere, %4 begynder, %5 slutter</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Opnået</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>%1: expected %2, earned %3, refused %4</source>
        <translation>%1: forventet %2, opnået %3, afvist %4</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>The line of places is left out: a location in use has no number of places. Write it under Office, Locations.</source>
        <translation>Linjen med pladser er udeladt: Et sted i brug har ikke noget antal pladser. Skriv det under Kontor, Steder.</translation>
    </message>
</context>
<context>
    <name>bro::OverviewTab</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Bortfaldet</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
    <message>
        <source>This week and the next</source>
        <translation>Denne uge og den næste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Hvad der mangler</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Intet mangler.</translation>
    </message>
    <message>
        <source>Latest documents</source>
        <translation>Seneste dokumenter</translation>
    </message>
    <message>
        <source>No documents on the case yet.</source>
        <translation>Ingen dokumenter på sagen endnu.</translation>
    </message>
    <message>
        <source>Latest notes</source>
        <translation>Seneste notater</translation>
    </message>
    <message>
        <source>No notes yet. Ctrl+N writes the first.</source>
        <translation>Ingen notater endnu. Ctrl+N skriver det første.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlæg</translation>
    </message>
    <message>
        <source>Hours are counted when an order is accepted.</source>
        <translation>Timer tælles, når en ordre er accepteret.</translation>
    </message>
    <message>
        <source>ordered %1 h a week</source>
        <translation>bestilt %1 t pr. uge</translation>
    </message>
    <message>
        <source>On average %1 a week</source>
        <translation>Gns. %1 pr. uge</translation>
    </message>
    <message>
        <source>%1 of %2 days, %3 %</source>
        <translation>%1 af %2 dage, %3 %</translation>
    </message>
    <message>
        <source>version %1, not handed out</source>
        <translation>version %1, ikke udleveret</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>not handed out</source>
        <translation>ikke udleveret</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Intet planlagt</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Uge %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>leveret %1</translation>
    </message>
    <message>
        <source>planned in all %1</source>
        <translation>planlagt i alt %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>bestilt %1</translation>
    </message>
    <message>
        <source>within what is ordered</source>
        <translation>inden for det bestilte</translation>
    </message>
    <message>
        <source>%1 under what is ordered</source>
        <translation>%1 under det bestilte</translation>
    </message>
    <message>
        <source>%1 over what is ordered</source>
        <translation>%1 over det bestilte</translation>
    </message>
    <message>
        <source>%1 are missing and can&apos;t be reached</source>
        <translation>%1 mangler og kan ikke nås</translation>
    </message>
</context>
<context>
    <name>bro::PaperPrinting</name>
    <message>
        <source>Printing…</source>
        <translation>Udskriver…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the page under way and how many there are.</extracomment>
        <translation>Udskriver side %1 af %2</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vis udskrift</translation>
    </message>
</context>
<context>
    <name>bro::PaperView</name>
    <message>
        <source>Preview, no pages</source>
        <translation>Vis udskrift, ingen sider</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <extracomment>Read aloud by a screen reader when the page is turned.</extracomment>
        <translation>Vis udskrift, side %1 af %2</translation>
    </message>
</context>
<context>
    <name>bro::ParticipantsBox</name>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Name, and Enter adds</source>
        <translation>Navn, og Enter tilføjer</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Tilføj en deltager</translation>
    </message>
    <message>
        <source>Participants; Delete removes</source>
        <translation>Deltagere; Delete fjerner</translation>
    </message>
    <message>
        <source>Nobody is called that. Write a part of the name, or the CPR number.</source>
        <translation>Ingen hedder sådan. Skriv en del af navnet eller CPR-nummeret.</translation>
    </message>
    <message>
        <source>Several citizens fit. Choose one in the list, or write more of the name.</source>
        <translation>Flere borgere passer. Vælg en på listen, eller skriv mere af navnet.</translation>
    </message>
    <message>
        <source>%1 takes part already.</source>
        <translation>%1 deltager allerede.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Udleveret</translation>
    </message>
    <message>
        <source>Old schedule</source>
        <translation>Gammelt skema</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Intet skema</translation>
    </message>
</context>
<context>
    <name>bro::PartlyEditor</name>
    <message>
        <source>Reason of the absence</source>
        <translation>Årsag til fraværet</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gik</translation>
    </message>
    <message>
        <source>or minutes</source>
        <translation>eller minutter</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as %2.</source>
        <translation>”%1” er ikke et klokkeslæt. Skriv det som %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes. Write it in digits.</source>
        <translation>”%1” er ikke et antal minutter. Skriv det med cifre.</translation>
    </message>
</context>
<context>
    <name>bro::PartsTree</name>
    <message>
        <source>Parts of the contract</source>
        <translation>Kontraktens dele</translation>
    </message>
</context>
<context>
    <name>bro::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Skift adgangskode</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Adgangskode nu</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>At least 10 characters; three or four words are easy to remember.</source>
        <translation>Mindst 10 tegn; tre eller fire ord er nemme at huske.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Ny adgangskode igen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Write the password that you log in with now.</source>
        <translation>Skriv den adgangskode, du logger ind med nu.</translation>
    </message>
    <message>
        <source>This is the password you have already.</source>
        <translation>Det er den adgangskode, du har i forvejen.</translation>
    </message>
    <message>
        <source>The two are not the same. Write the new password again.</source>
        <translation>De to er ikke ens. Skriv den nye adgangskode igen.</translation>
    </message>
</context>
<context>
    <name>bro::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Vis adgangskoden</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul adgangskoden</translation>
    </message>
</context>
<context>
    <name>bro::PasswordRules</name>
    <message>
        <source>At least 10 characters; three or four words are easy to remember.</source>
        <translation>Mindst 10 tegn; tre eller fire ord er nemme at huske.</translation>
    </message>
    <message>
        <source>The password may not hold the user name.</source>
        <translation>Adgangskoden må ikke indeholde brugernavnet.</translation>
    </message>
    <message>
        <source>The same few characters again and again are guessed at once. Use words.</source>
        <translation>De samme få tegn igen og igen gættes straks. Brug ord.</translation>
    </message>
</context>
<context>
    <name>bro::PasswordTries</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>For mange forkerte forsøg. Vent %n minut, og prøv igen.</numerusform>
            <numerusform>For mange forkerte forsøg. Vent %n minutter, og prøv igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries left, then it is closed for 5 minutes.</source>
        <translation>
            <numerusform>%n forsøg tilbage, så lukkes der i 5 minutter.</numerusform>
            <numerusform>%n forsøg tilbage, så lukkes der i 5 minutter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bro::PlanHead</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <translation>tolk: %1</translation>
    </message>
    <message>
        <source>No accepted order this week</source>
        <translation>Ingen accepteret ordre i ugen</translation>
    </message>
    <message>
        <source>%1 · until %2 · %3</source>
        <translation>%1 · til %2 · %3</translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation>Uge %1: %2</translation>
    </message>
    <message>
        <source>ordered %1–%2</source>
        <translation>bestilt %1–%2</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>bestilt %1</translation>
    </message>
    <message>
        <source>Week %1: %2 planned, %3 delivered</source>
        <translation>Uge %1: %2 planlagt, %3 leveret</translation>
    </message>
    <message>
        <source>Avg. %1</source>
        <translation>Gns. %1</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pr. uge</translation>
    </message>
    <message numerus="yes">
        <source>contact person of %n citizen(s) this week</source>
        <translation>
            <numerusform>kontaktperson for %n borger i ugen</numerusform>
            <numerusform>kontaktperson for %n borgere i ugen</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1: %2 planned</source>
        <translation>Uge %1: %2 planlagt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>af %1</translation>
    </message>
    <message>
        <source>%1 over a full week</source>
        <translation>%1 over en fuld uge</translation>
    </message>
    <message>
        <source>With citizens %1</source>
        <translation>Med borgere %1</translation>
    </message>
    <message>
        <source>Meetings %1</source>
        <translation>Møder %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plads</numerusform>
            <numerusform>%n pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1: %2 used</source>
        <translation>Uge %1: %2 belagt</translation>
    </message>
    <message>
        <source>of %1 (%2 %)</source>
        <translation>af %1 (%2 %)</translation>
    </message>
    <message>
        <source>More citizens than places</source>
        <translation>Flere borgere end pladser</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <translation>
            <numerusform>%n gang i ugen</numerusform>
            <numerusform>%n gange i ugen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bro::PlanSidebar</name>
    <message>
        <source>My citizens</source>
        <translation>Mine borgere</translation>
    </message>
    <message>
        <source>All citizens</source>
        <translation>Alle borgere</translation>
    </message>
    <message>
        <source>Whose citizens are shown</source>
        <translation>Hvis borgere der vises</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Employees and places</source>
        <translation>Medarbejdere og steder</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Groups this week</source>
        <translation>Hold i ugen</translation>
    </message>
    <message>
        <source>None fits. Clear the filter (Esc).</source>
        <translation>Ingen passer. Ryd filter (Esc).</translation>
    </message>
    <message>
        <source>None of your citizens has an order this week. Show all citizens.</source>
        <translation>Ingen af dine borgere har en ordre i ugen. Vis alle borgere.</translation>
    </message>
    <message>
        <source>No citizen has an order this week.</source>
        <translation>Ingen borgere har en ordre i ugen.</translation>
    </message>
    <message>
        <source>No group is planned this week.</source>
        <translation>Der er ikke planlagt hold i ugen.</translation>
    </message>
</context>
<context>
    <name>bro::PlanningPage</name>
    <message>
        <source>Planning</source>
        <translation>Planlægning</translation>
    </message>
    <message>
        <source>Whose plan is shown</source>
        <translation>Hvis plan der vises</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Previous week (Alt+Page Up)</source>
        <translation>Forrige uge (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Next week (Alt+Page Down)</source>
        <translation>Næste uge (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week (Alt+Home)</source>
        <translation>Denne uge (Alt+Home)</translation>
    </message>
    <message>
        <source>Week or month</source>
        <translation>Uge eller måned</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Copy week to…</source>
        <translation>Kopiér uge til…</translation>
    </message>
    <message>
        <source>Hand out schedule…</source>
        <translation>Udlevér skema…</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Ny aktivitet</translation>
    </message>
    <message>
        <source>New activity (Ctrl+N)</source>
        <translation>Ny aktivitet (Ctrl+N)</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Ugen</translation>
    </message>
    <message>
        <source>&amp;New activity</source>
        <translation>&amp;Ny aktivitet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Delete the activity</source>
        <translation>&amp;Slet aktiviteten</translation>
    </message>
    <message>
        <source>&amp;Cancel the activity</source>
        <translation>&amp;Aflys aktiviteten</translation>
    </message>
    <message>
        <source>Copy &amp;week to…</source>
        <translation>&amp;Kopiér uge til…</translation>
    </message>
    <message>
        <source>&amp;Hand out schedule…</source>
        <translation>&amp;Udlevér skema…</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Næste &amp;fund</translation>
    </message>
    <message>
        <source>&amp;Previous citizen</source>
        <translation>F&amp;orrige borger</translation>
    </message>
    <message>
        <source>Next c&amp;itizen</source>
        <translation>Næste &amp;borger</translation>
    </message>
    <message>
        <source>Previous wee&amp;k</source>
        <translation>Forrige u&amp;ge</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Næste uge</translation>
    </message>
    <message>
        <source>&amp;This week</source>
        <translation>&amp;Denne uge</translation>
    </message>
    <message>
        <source>Show Saturday and Sunday</source>
        <translation>Vis lørdag og søndag</translation>
    </message>
    <message>
        <source>Show the evening</source>
        <translation>Vis aftenen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved.</source>
        <translation>%1 kan ikke flyttes.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Den er aflyst.</translation>
    </message>
    <message>
        <source>Attendance is registered, or it is off the plan.</source>
        <translation>Der er ført fremmøde, eller den er taget af planen.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Der var ikke noget at ændre.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet blev ændret.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity/activities changed.</source>
        <translation>
            <numerusform>%n aktivitet blev ændret.</numerusform>
            <numerusform>%n aktiviteter blev ændret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Ikke godkendt</translation>
    </message>
    <message>
        <source>New, not handed out</source>
        <translation>Ny, ikke udleveret</translation>
    </message>
    <message>
        <source>Changed, not handed out</source>
        <translation>Ændret, ikke udleveret</translation>
    </message>
    <message>
        <source>Off, not handed out</source>
        <translation>Udgår, ikke udleveret</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Ny, ikke gemt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke gemt</translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation>Uge %1: %2</translation>
    </message>
    <message>
        <source>Repeated activity</source>
        <translation>Gentaget aktivitet</translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation>Kun denne dag</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Denne og følgende</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>Hele rækken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>How much of the series shall be moved?</source>
        <translation>Hvor meget af rækken skal flyttes?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s) take part in %1.</source>
        <translation>
            <numerusform>%n borger deltager i %1.</numerusform>
            <numerusform>%n borgere deltager i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take only %1 off</source>
        <translation>Tag kun %1 af</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>Slet for alle</translation>
    </message>
    <message>
        <source>How much of the series shall be deleted?</source>
        <translation>Hvor meget af rækken skal slettes?</translation>
    </message>
    <message>
        <source>%1 was deleted. Ctrl+Z brings it back.</source>
        <translation>%1 er slettet. Ctrl+Z fortryder.</translation>
    </message>
    <message>
        <source>%1 is copied. Ctrl+V puts it into another day or week.</source>
        <translation>%1 er kopieret. Ctrl+V sætter den ind på en anden dag eller i en anden uge.</translation>
    </message>
    <message>
        <source>Can&apos;t be saved.</source>
        <translation>Kan ikke gemmes.</translation>
    </message>
    <message>
        <source>%1: yours %2, stored %3</source>
        <translation>%1: din %2, gemt %3</translation>
    </message>
    <message>
        <source>Changed by another</source>
        <translation>Ændret af en anden</translation>
    </message>
    <message>
        <source>Another user has changed %1 since you opened it.</source>
        <translation>En anden bruger har ændret %1, siden du åbnede den.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Bliv i redigeringen</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Gem min</translation>
    </message>
    <message>
        <source>Take the stored one</source>
        <translation>Brug den gemte</translation>
    </message>
    <message>
        <source>The new activity is not saved.</source>
        <translation>Den nye aktivitet er ikke gemt.</translation>
    </message>
    <message>
        <source>Your changes of %1 are not saved.</source>
        <translation>Dine ændringer af %1 er ikke gemt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Week %1 was copied.</source>
        <translation>Uge %1 er kopieret.</translation>
    </message>
    <message>
        <source>Everybody in the list holds the current schedule.</source>
        <translation>Alle på listen har det gældende skema.</translation>
    </message>
    <message>
        <source>Put back on the plan</source>
        <translation>Sæt tilbage på planen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Take the cancelling back</source>
        <translation>Fjern aflysningen</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>Aflys aktiviteten</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Nothing remains to be solved this week.</source>
        <translation>Der er ikke noget at løse i ugen.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Skift til %1</translation>
    </message>
    <message>
        <source>Solve the clash first.</source>
        <translation>Løs sammenfaldet først.</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Vis forskelle</translation>
    </message>
    <message>
        <source>Order %1 is not accepted.</source>
        <translation>Ordre %1 er ikke accepteret.</translation>
    </message>
    <message>
        <source>Nothing may be planned yet.</source>
        <translation>Der må ikke planlægges endnu.</translation>
    </message>
    <message>
        <source>Go to the order</source>
        <translation>Gå til ordren</translation>
    </message>
    <message>
        <source>Week %1 is empty.</source>
        <translation>Uge %1 er tom.</translation>
    </message>
    <message>
        <source>Drag in the grid, or copy week %1.</source>
        <translation>Træk i gitteret, eller kopiér uge %1.</translation>
    </message>
    <message>
        <source>Copy week %1</source>
        <translation>Kopiér uge %1</translation>
    </message>
    <message>
        <source>Told: %1, %2 %3–%4.</source>
        <translation>Udleveret: %1, %2 %3–%4.</translation>
    </message>
    <message>
        <source>Not handed out</source>
        <translation>Ikke udleveret</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the schedule that the citizen holds.</source>
        <translation>
            <numerusform>%n ændring siden det skema, borgeren har.</numerusform>
            <numerusform>%n ændringer siden det skema, borgeren har.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another user has changed the activity.</source>
        <translation>En anden bruger har ændret aktiviteten.</translation>
    </message>
    <message>
        <source>Your edit is kept; saving shows both versions.</source>
        <translation>Din redigering er bevaret; når du gemmer, vises begge udgaver.</translation>
    </message>
    <message>
        <source>Saved. The clash remains to be solved.</source>
        <translation>Gemt. Sammenfaldet er ikke løst endnu.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Title, date, time, place and employee are the same in both; the participants or the kind may differ.</source>
        <translation>Titel, dato, tid, sted og medarbejder er ens i begge; deltagere eller art kan være forskellige.</translation>
    </message>
    <message>
        <source>Changes of an activity on %1 were not saved.</source>
        <translation>Ændringer af en aktivitet %1 blev ikke gemt.</translation>
    </message>
    <message>
        <source>“%1” on %2 was not saved.</source>
        <translation>»%1« %2 blev ikke gemt.</translation>
    </message>
    <message>
        <source>The activity of the draft is gone.</source>
        <translation>Kladdens aktivitet findes ikke mere.</translation>
    </message>
    <message>
        <source>Somebody has deleted it. Plan it anew if it is still wanted.</source>
        <translation>En anden har slettet den. Planlæg den igen, hvis der stadig er brug for den.</translation>
    </message>
</context>
<context>
    <name>bro::PortalDialogs</name>
    <message>
        <source>Order</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Portal&apos;s number</source>
        <translation>Portalens nummer</translation>
    </message>
    <message>
        <source>Amount, kr.</source>
        <translation>Beløb, kr.</translation>
    </message>
    <message>
        <source>Portal&apos;s number of order %1</source>
        <translation>Portalens nummer for bestilling %1</translation>
    </message>
    <message>
        <source>Amount of order %1</source>
        <translation>Beløb for bestilling %1</translation>
    </message>
    <message>
        <source>Tick as created</source>
        <translation>Kryds af som oprettet</translation>
    </message>
    <message>
        <source>Write the number that the portal has given each invoice, and the amount if it is another than the calculated one.</source>
        <translation>Skriv det nummer, portalen har givet hver faktura, og beløbet, hvis det er et andet end det beregnede.</translation>
    </message>
    <message>
        <source>&amp;Created on</source>
        <translation>&amp;Oprettet den</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Bemærkning</translation>
    </message>
    <message>
        <source>May be empty, such as why the amount is another.</source>
        <translation>Må være tom; for eksempel hvorfor beløbet er et andet.</translation>
    </message>
    <message numerus="yes">
        <source>Tick %n</source>
        <translation>
            <numerusform>Kryds %n af</numerusform>
            <numerusform>Kryds %n af</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the portal&apos;s list</source>
        <translation>Indlæs portalens liste</translation>
    </message>
    <message>
        <source>%1 agree, %2 deviate, %3 are ticked already, %4 can&apos;t be used. Nothing is stored before you press the button.</source>
        <translation>%1 stemmer, %2 afviger, %3 er krydset af i forvejen, %4 kan ikke bruges. Intet gemmes, før du trykker på knappen.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Ticked already</source>
        <translation>Krydset af i forvejen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rækker</translation>
    </message>
    <message>
        <source>Tick those that deviate too (%1)</source>
        <translation>Kryds også dem af, der afviger (%1)</translation>
    </message>
</context>
<context>
    <name>bro::PortalPage</name>
    <message>
        <source>Save list…</source>
        <translation>Gem liste…</translation>
    </message>
    <message>
        <source>Import the portal&apos;s list…</source>
        <translation>Indlæs portalens liste…</translation>
    </message>
    <message>
        <source>What the portal is to invoice</source>
        <translation>Det, portalen skal fakturere</translation>
    </message>
    <message>
        <source>Tick as created…</source>
        <translation>Kryds af som oprettet…</translation>
    </message>
    <message>
        <source>Show the next line that does not agree</source>
        <translation>Vis næste linje, der ikke stemmer</translation>
    </message>
    <message>
        <source>No purchaser&apos;s portal makes your invoices.</source>
        <translation>Ingen ordregivers portal laver jeres fakturaer.</translation>
    </message>
    <message>
        <source>You make them yourselves, on the page Invoices.</source>
        <translation>I laver dem selv på siden Fakturaer.</translation>
    </message>
    <message numerus="yes">
        <source>The portal has another amount for %n line(s).</source>
        <translation>
            <numerusform>Portalen har et andet beløb på %n linje.</numerusform>
            <numerusform>Portalen har et andet beløb på %n linjer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the purchaser; the message is in the panel.</source>
        <translation>Giv ordregiveren besked; teksten står til højre.</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Vis linjen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are to be created in the portal.</source>
        <translation>
            <numerusform>%n linje skal oprettes i portalen.</numerusform>
            <numerusform>%n linjer skal oprettes i portalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick them with the portal&apos;s number when it is done.</source>
        <translation>Kryds dem af med portalens nummer, når det er gjort.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 to be created</source>
        <translation>
            <numerusform>%n linje, %1 skal oprettes</numerusform>
            <numerusform>%n linjer, %1 skal oprettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculated %1 · portal %2</source>
        <translation>Beregnet %1 · portalen %2</translation>
    </message>
    <message>
        <source>Choose lines that are to be created.</source>
        <translation>Vælg linjer, der skal oprettes.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ticked.</source>
        <translation>
            <numerusform>%n linje krydset af.</numerusform>
            <numerusform>%n linjer krydset af.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back a tick</source>
        <translation>Tag en afkrydsning tilbage</translation>
    </message>
    <message>
        <source>Why? The line is then to be created again; both rows are kept.</source>
        <translation>Hvorfor? Linjen skal derefter oprettes igen; begge rækker gemmes.</translation>
    </message>
    <message>
        <source>Import the portal&apos;s list</source>
        <translation>Indlæs portalens liste</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-fil (*.csv)</translation>
    </message>
    <message>
        <source>Portal %1.csv</source>
        <translation>Portal %1.csv</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Gem liste</translation>
    </message>
    <message>
        <source>The list is saved in %1. Fill in the portal&apos;s numbers and import it again.</source>
        <translation>Listen er gemt i %1. Skriv portalens numre i den, og indlæs den igen.</translation>
    </message>
</context>
<context>
    <name>bro::PortalPanel</name>
    <message>
        <source>Choose a line to see what the portal should make.</source>
        <translation>Vælg en linje for at se, hvad portalen skal oprette.</translation>
    </message>
    <message>
        <source>Tick as created…</source>
        <translation>Kryds af som oprettet…</translation>
    </message>
    <message>
        <source>Order %1 · %2 to %3</source>
        <translation>Bestilling %1 · %2 til %3</translation>
    </message>
    <message>
        <source>Tell the purchaser</source>
        <translation>Giv ordregiveren besked</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Kopiér beskeden</translation>
    </message>
    <message>
        <source>How the amount is counted</source>
        <translation>Sådan er beløbet regnet</translation>
    </message>
    <message>
        <source>A correction of earlier months, since an interruption was told later.</source>
        <translation>En rettelse til tidligere måneder, fordi en afbrydelse blev meldt senere.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Åbn ordren</translation>
    </message>
    <message>
        <source>Created in the portal</source>
        <translation>Oprettet i portalen</translation>
    </message>
    <message>
        <source>No. %1 of %2: %3, ticked by %4</source>
        <translation>Nr. %1 af %2: %3, krydset af af %4</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (taget tilbage)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Før tilbage…</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Tag tilbage: %1</translation>
    </message>
</context>
<context>
    <name>bro::PostingDialog</name>
    <message>
        <source>Postings</source>
        <translation>Posteringer</translation>
    </message>
    <message>
        <source>A file of the issued invoices and credit notes, which your bookkeeping program reads.</source>
        <translation>En fil med de udstedte fakturaer og kreditnotaer, som jeres bogføringsprogram indlæser.</translation>
    </message>
    <message>
        <source>Only what no file has taken over</source>
        <translation>Kun det, der ikke er skrevet til en fil før</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>No accounts have been told yet.</source>
        <translation>Der er ikke oplyst nogen konti endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are told.</source>
        <translation>
            <numerusform>%n konto er oplyst.</numerusform>
            <numerusform>%n konti er oplyst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Vælg fil…</translation>
    </message>
    <message>
        <source>Postings %1.csv</source>
        <translation>Posteringer %1.csv</translation>
    </message>
    <message>
        <source>Save postings</source>
        <translation>Gem posteringer</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-fil (*.csv)</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konti…</translation>
    </message>
</context>
<context>
    <name>bro::ProfileForm</name>
    <message>
        <source>Duplicate</source>
        <translation>Dublér</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove from the contract</source>
        <translation>Fjern fra kontrakten</translation>
    </message>
    <message>
        <source>The contract says nothing of this.</source>
        <translation>Kontrakten siger ikke noget om det.</translation>
    </message>
    <message>
        <source>Add to the contract</source>
        <translation>Tilføj til kontrakten</translation>
    </message>
    <message>
        <source>%1 (kr.)</source>
        <translation>%1 (kr.)</translation>
    </message>
    <message>
        <source>%1 (percent)</source>
        <translation>%1 (procent)</translation>
    </message>
    <message>
        <source>%1 (hours)</source>
        <translation>%1 (timer)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Fjern: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Tilføj: %1</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bro::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>bro::ProjectNumbersDialog</name>
    <message>
        <source>Tie Tilbuds-ID</source>
        <translation>Knyt Tilbuds-ID</translation>
    </message>
    <message>
        <source>Say which track each Tilbuds-ID of the list stands for. The contract&apos;s page under Office shows them afterwards.</source>
        <translation>Angiv, hvilket spor hvert Tilbuds-ID i listen står for. Bagefter ses det under Kontor, Kontrakter.</translation>
    </message>
    <message numerus="yes">
        <source>%n more come when these are tied. With so many, look whether the right column was chosen in step 2.</source>
        <translation>
            <numerusform>%n mere kommer, når disse er knyttet. Er der så mange, så se efter, om den rigtige kolonne blev valgt i trin 2.</numerusform>
            <numerusform>%n flere kommer, når disse er knyttet. Er der så mange, så se efter, om den rigtige kolonne blev valgt i trin 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the track</source>
        <translation>Vælg spor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (has Tilbuds-ID %2)</source>
        <translation>%1 (har Tilbuds-ID %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n line(s))</source>
        <translation>
            <numerusform>%1 (%n linje)</numerusform>
            <numerusform>%1 (%n linjer)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Knyt</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>Gælder fra %1.</translation>
    </message>
    <message>
        <source>A track has one Tilbuds-ID at a time, and this one was given %1. Choose another track.</source>
        <translation>Et spor har ét Tilbuds-ID ad gangen, og dette spor har fået %1. Vælg et andet spor.</translation>
    </message>
    <message>
        <source>Choose the track that it stands for.</source>
        <translation>Vælg det spor, nummeret står for.</translation>
    </message>
</context>
<context>
    <name>bro::RatesTab</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Reference rate, %</source>
        <translation>Referencesats, %</translation>
    </message>
    <message>
        <source>Addition, %</source>
        <translation>Tillæg, %</translation>
    </message>
    <message>
        <source>Interest a year, %</source>
        <translation>Rente om året, %</translation>
    </message>
    <message>
        <source>Contracts that name no interest of their own follow the Interest Act: the reference rate of Danmarks Nationalbank on 1 January and 1 July, and an addition. Enter the rate for each half-year; a reminder with interest is only made when the rates are there.</source>
        <translation>Kontrakter uden egen rente følger renteloven: Nationalbankens referencesats den 1. januar og 1. juli og et tillæg. Skriv satsen for hvert halvår; en rykker med renter laves kun, når satserne er der.</translation>
    </message>
    <message>
        <source>Interest rates</source>
        <translation>Rentesatser</translation>
    </message>
    <message>
        <source>No rates have been entered.</source>
        <translation>Der er ikke skrevet satser.</translation>
    </message>
    <message>
        <source>Enter the reference rate of each half-year.</source>
        <translation>Skriv referencesatsen for hvert halvår.</translation>
    </message>
    <message>
        <source>Enter rate…</source>
        <translation>Skriv sats…</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Rentesats</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;Reference rate, %</source>
        <translation>&amp;Referencesats, %</translation>
    </message>
    <message>
        <source>As Danmarks Nationalbank has it on the day.</source>
        <translation>Som Nationalbanken har den på dagen.</translation>
    </message>
    <message>
        <source>&amp;Addition, %</source>
        <translation>&amp;Tillæg, %</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>bro::ReasonEditor</name>
    <message>
        <source>Reason of the absence</source>
        <translation>Årsag til fraværet</translation>
    </message>
</context>
<context>
    <name>bro::ResultDialogs</name>
    <message>
        <source>State the result</source>
        <translation>Opgør resultatet</translation>
    </message>
    <message>
        <source>Order %1: %2. It is measured by %3.</source>
        <translation>Bestilling %1: %2. Det måles af %3.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jer</translation>
    </message>
    <message>
        <source>the purchaser</source>
        <translation>ordregiver</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Opnået</translation>
    </message>
    <message>
        <source>Earned at the low rate</source>
        <translation>Opnået til lav takst</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Take the statement back</source>
        <translation>Tag opgørelsen tilbage</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>The purchaser</source>
        <translation>Ordregiver</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>&amp;Measured on</source>
        <translation>&amp;Målt den</translation>
    </message>
    <message>
        <source>&amp;Stated by</source>
        <translation>&amp;Opgjort af</translation>
    </message>
    <message>
        <source>&amp;Amount, kr.</source>
        <translation>&amp;Beløb, kr.</translation>
    </message>
    <message>
        <source>Empty: %1, as the contract says.</source>
        <translation>Tomt: %1, som kontrakten siger.</translation>
    </message>
    <message>
        <source>The contract does not name it.</source>
        <translation>Kontrakten nævner det ikke.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrundelse</translation>
    </message>
    <message>
        <source>Where it is refused, or differs from what is known or agreed.</source>
        <translation>Når det er afvist eller afviger fra det, der vides eller er aftalt.</translation>
    </message>
    <message>
        <source>What was stated before is kept; the last one counts.</source>
        <translation>Det, der er opgjort før, gemmes; den sidste opgørelse gælder.</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
</context>
<context>
    <name>bro::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>State the result…</source>
        <translation>Opgør resultatet…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Forsørgelse…</translation>
    </message>
    <message>
        <source>Record what the citizen lives by</source>
        <translation>Skriv, hvad borgeren lever af</translation>
    </message>
    <message>
        <source>Record what the citizen lives by…</source>
        <translation>Skriv, hvad borgeren lever af…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Læs igen</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Læser resultaterne …</translation>
    </message>
    <message>
        <source>No order is paid for its result.</source>
        <translation>Ingen ordre betales for sit resultat.</translation>
    </message>
    <message>
        <source>Bonuses come here when the contract of an order has them.</source>
        <translation>Resultatbetaling kommer her, når ordrens kontrakt har det.</translation>
    </message>
    <message>
        <source>Expected %1 · earned %2 · refused %3</source>
        <translation>Forventet %1 · opnået %2 · afvist %3</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are to be stated.</source>
        <translation>
            <numerusform>%n resultat skal opgøres.</numerusform>
            <numerusform>%n resultater skal opgøres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their measuring day has come.</source>
        <translation>Måledagen er kommet.</translation>
    </message>
    <message>
        <source>Choose a result to see what it is judged by.</source>
        <translation>Vælg et resultat for at se, hvad det måles på.</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Bestilling %1 · %2</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>ikke aftalt</translation>
    </message>
    <message>
        <source>Measured on %1, stated by us.</source>
        <translation>Måles %1 og opgøres af os.</translation>
    </message>
    <message>
        <source>Measured on %1, stated by the purchaser.</source>
        <translation>Måles %1 og opgøres af ordregiver.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begrundelse: %1</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Åbn ordren</translation>
    </message>
    <message>
        <source>What the citizen lives by</source>
        <translation>Hvad borgeren lever af</translation>
    </message>
    <message>
        <source>Nothing is recorded. Results are judged by it.</source>
        <translation>Der er ikke skrevet noget. Resultatet måles på det.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Før tilbage…</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Tag tilbage: %1</translation>
    </message>
    <message>
        <source>The result is stated.</source>
        <translation>Resultatet er opgjort.</translation>
    </message>
    <message>
        <source>Take back a status</source>
        <translation>Tag en forsørgelse tilbage</translation>
    </message>
    <message>
        <source>Why? Both rows are kept; only the last one counts.</source>
        <translation>Hvorfor? Begge rækker gemmes; kun den sidste gælder.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All of it, on the citizen&apos;s page</source>
        <translation>Det hele på borgerens side</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åbn %1</translation>
    </message>
</context>
<context>
    <name>bro::SaveExtractDialog</name>
    <message>
        <source>Save extract</source>
        <translation>Gem udtræk</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) remain.</source>
        <translation>
            <numerusform>Der er %n advarsel tilbage.</numerusform>
            <numerusform>Der er %n advarsler tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset can be saved with warnings. Look at them first; the purchaser may ask about them.</source>
        <translation>Datasættet kan gemmes med advarsler. Se på dem først; ordregiver kan spørge til dem.</translation>
    </message>
    <message numerus="yes">
        <source>Save with %n warning(s)</source>
        <translation>
            <numerusform>Gem med %n advarsel</numerusform>
            <numerusform>Gem med %n advarsler</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick to go on.</source>
        <translation>Sæt hak for at gå videre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Vælg fil…</translation>
    </message>
</context>
<context>
    <name>bro::SchedulesTab</name>
    <message>
        <source>Print as it was…</source>
        <translation>Udskriv, som det var…</translation>
    </message>
    <message>
        <source>Handed-out schedules</source>
        <translation>Udleverede skemaer</translation>
    </message>
    <message>
        <source>No schedule was handed out yet</source>
        <translation>Intet skema er udleveret endnu</translation>
    </message>
    <message>
        <source>Hand out… makes the first version.</source>
        <translation>Udlevér… laver den første version.</translation>
    </message>
    <message>
        <source>Every version is kept as it was handed out.</source>
        <translation>Hver version gemmes, som den blev udleveret.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Skema</translation>
    </message>
</context>
<context>
    <name>bro::SearchBox</name>
    <message>
        <source>Search citizen or order – name, number, CPR (Ctrl+K)</source>
        <translation>Søg borger eller ordre – navn, nummer, CPR (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search citizens and orders</source>
        <translation>Søg borgere og ordrer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordre %1</translation>
    </message>
    <message>
        <source>Nobody found. Try a part of the name, the order number or the CPR number.</source>
        <translation>Ingen fundet. Prøv en del af navnet, bestillingsnummeret eller CPR-nummeret.</translation>
    </message>
</context>
<context>
    <name>bro::SellerTab</name>
    <message>
        <source>NemKonto</source>
        <translation>NemKonto</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Payment slip +71</source>
        <translation>Indbetalingskort +71</translation>
    </message>
    <message>
        <source>Payment slip +73</source>
        <translation>Indbetalingskort +73</translation>
    </message>
    <message>
        <source>Payment slip +75</source>
        <translation>Indbetalingskort +75</translation>
    </message>
    <message>
        <source>&amp;Paid to</source>
        <translation>&amp;Betales til</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>&amp;Registreringsnr.</translation>
    </message>
    <message>
        <source>4 digits.</source>
        <translation>4 cifre.</translation>
    </message>
    <message>
        <source>&amp;Account no.</source>
        <translation>&amp;Kontonr.</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation>B&amp;IC</translation>
    </message>
    <message>
        <source>May be empty.</source>
        <translation>Må være tom.</translation>
    </message>
    <message>
        <source>&amp;Creditor no.</source>
        <translation>Kredi&amp;tornr.</translation>
    </message>
    <message>
        <source>8 digits, from your bank.</source>
        <translation>8 cifre, som banken har oplyst.</translation>
    </message>
    <message>
        <source>The office is registered for VAT</source>
        <translation>Kontoret er momsregistreret</translation>
    </message>
    <message>
        <source>Another than who made it approves an invoice</source>
        <translation>En anden end den, der lavede fakturaen, godkender den</translation>
    </message>
    <message>
        <source>Two pairs of eyes before anything is sent.</source>
        <translation>To par øjne, før noget sendes.</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Første nummer</translation>
    </message>
    <message>
        <source>Of the series of invoices and credit notes. It is fixed when the first one is issued.</source>
        <translation>I rækken af fakturaer og kreditnotaer. Det ligger fast, når den første er udstedt.</translation>
    </message>
    <message>
        <source>R&amp;eminder fee, kr.</source>
        <translation>R&amp;ykkergebyr, kr.</translation>
    </message>
    <message>
        <source>At most 100 kr. for each reminder, three in all.</source>
        <translation>Højst 100 kr. pr. rykker og tre i alt.</translation>
    </message>
</context>
<context>
    <name>bro::SetupDialog</name>
    <message>
        <source>Setup of invoices</source>
        <translation>Fakturaopsætning</translation>
    </message>
    <message>
        <source>Con&amp;tract</source>
        <translation>Kon&amp;trakt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Køber</translation>
    </message>
    <message>
        <source>Our invoices</source>
        <translation>Vores fakturaer</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Renter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The setup is saved.</source>
        <translation>Opsætningen er gemt.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>What you have typed is not saved.</source>
        <translation>Det, du har skrevet, er ikke gemt.</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Gem ikke</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>The purchaser&apos;s portal makes the invoices of this contract, so nothing needs to be told here.</source>
        <translation>Ordregiverens portal laver fakturaerne på denne kontrakt, så der skal ikke oplyses noget her.</translation>
    </message>
    <message>
        <source>Bookkeeping</source>
        <translation>Bogføring</translation>
    </message>
</context>
<context>
    <name>bro::SetupList</name>
    <message>
        <source>Edit…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>bro::StatusDialog</name>
    <message>
        <source>It has ended</source>
        <translation>Det er ophørt</translation>
    </message>
    <message>
        <source>&amp;Lives by</source>
        <translation>&amp;Forsørgelse</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>F&amp;ra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Bevis</translation>
    </message>
    <message>
        <source>How it is known: a payslip, a letter, a talk. A document on the case is enough.</source>
        <translation>Hvordan det vides: lønseddel, brev eller samtale. Et dokument på sagen er nok.</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>Correct what the citizen lives by</source>
        <translation>Ret, hvad borgeren lever af</translation>
    </message>
    <message>
        <source>What the citizen lives by</source>
        <translation>Hvad borgeren lever af</translation>
    </message>
    <message>
        <source>Both rows are kept; results are judged by the corrected one.</source>
        <translation>Begge rækker gemmes; resultater måles på den rettede.</translation>
    </message>
    <message>
        <source>Results are judged by it, from day to day.</source>
        <translation>Resultater måles på det fra dag til dag.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>Change a field, or cancel.</source>
        <translation>Ret et felt, eller annullér.</translation>
    </message>
    <message>
        <source>What the citizen lives by is recorded.</source>
        <translation>Det er skrevet, hvad borgeren lever af.</translation>
    </message>
    <message>
        <source>What you have typed is not saved.</source>
        <translation>Det, du har skrevet, er ikke gemt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Kassér det</translation>
    </message>
</context>
<context>
    <name>bro::StatusTab</name>
    <message>
        <source>New status…</source>
        <translation>Ny forsørgelse…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Tag tilbage…</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Åbn dokument</translation>
    </message>
    <message>
        <source>What the citizen lives by</source>
        <translation>Hvad borgeren lever af</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Der er ikke skrevet noget</translation>
    </message>
    <message>
        <source>Results that the contract pays for are judged by what the citizen lives by, from day to day.</source>
        <translation>De resultater, kontrakten betaler for, måles på, hvad borgeren lever af fra dag til dag.</translation>
    </message>
    <message>
        <source>Take back a status</source>
        <translation>Tag en forsørgelse tilbage</translation>
    </message>
    <message>
        <source>Why? Both rows are kept; only the last one counts.</source>
        <translation>Hvorfor? Begge rækker gemmes; kun den sidste gælder.</translation>
    </message>
</context>
<context>
    <name>bro::TextTable</name>
    <message>
        <source>Remove this text</source>
        <translation>Fjern teksten</translation>
    </message>
    <message>
        <source>Remove the text %1</source>
        <translation>Fjern teksten %1</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>Tilføj tekst…</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Tilføj tekst</translation>
    </message>
    <message>
        <source>What is the text called? One short word.</source>
        <translation>Hvad hedder teksten? Ét kort ord.</translation>
    </message>
</context>
<context>
    <name>bro::ThreeWayPage</name>
    <message>
        <source>Only differences</source>
        <translation>Kun forskelle</translation>
    </message>
    <message>
        <source>Ordered, delivered and invoiced</source>
        <translation>Bestilt, leveret og faktureret</translation>
    </message>
    <message>
        <source>More is invoiced than delivered.</source>
        <translation>Der er faktureret mere end leveret.</translation>
    </message>
    <message>
        <source>Make a credit note for what is too much.</source>
        <translation>Lav en kreditnota for det, der er for meget.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can&apos;t be counted.</source>
        <translation>
            <numerusform>%n ordre kan ikke beregnes.</numerusform>
            <numerusform>%n ordrer kan ikke beregnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs in %1.</source>
        <translation>Der er ingen forskelle i %1.</translation>
    </message>
    <message>
        <source>What is delivered is invoiced.</source>
        <translation>Det, der er leveret, er faktureret.</translation>
    </message>
    <message>
        <source>Choose an order to see where it differs.</source>
        <translation>Vælg en ordre for at se, hvor den afviger.</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Bestilling %1 · %2</translation>
    </message>
    <message>
        <source>Ordered in the month</source>
        <translation>Bestilt i måneden</translation>
    </message>
    <message>
        <source>Delivered in the month</source>
        <translation>Leveret i måneden</translation>
    </message>
    <message>
        <source>Invoiced in the month</source>
        <translation>Faktureret i måneden</translation>
    </message>
    <message>
        <source>Delivered to date</source>
        <translation>Leveret til dato</translation>
    </message>
    <message>
        <source>Invoiced to date</source>
        <translation>Faktureret til dato</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Hvad der afviger</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Intet.</translation>
    </message>
    <message numerus="yes">
        <source>Hours: %1 ordered, %2 planned, %3 attended. %n paid day(s).</source>
        <translation>
            <numerusform>Timer: %1 bestilt, %2 planlagt, %3 fremmødt. %n betalt dag.</numerusform>
            <numerusform>Timer: %1 bestilt, %2 planlagt, %3 fremmødt. %n betalte dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Åbn ordren</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s). Ordered %1, delivered %2, invoiced %3</source>
        <translation>
            <numerusform>%n ordre. Bestilt %1, leveret %2, faktureret %3</numerusform>
            <numerusform>%n ordrer. Bestilt %1, leveret %2, faktureret %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Mangler: %1</translation>
    </message>
</context>
<context>
    <name>bro::TimeFields</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>bro::TimelineView</name>
    <message>
        <source>Course over time</source>
        <translation>Forløb over tid</translation>
    </message>
    <message>
        <source>The citizen has no order yet.</source>
        <translation>Borgeren har ingen ordre endnu.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>bro::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Deadlines of the next
10 working days</source>
        <translation>Frister de næste
10 arbejdsdage</translation>
    </message>
    <message>
        <source>Whose work the list shows</source>
        <translation>Hvis arbejde listen viser</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What must be done, by deadline</source>
        <translation>Hvad der skal gøres, efter frist</translation>
    </message>
    <message>
        <source>Your activities today</source>
        <translation>Dine aktiviteter i dag</translation>
    </message>
    <message>
        <source>Open Attendance</source>
        <translation>Åbn Fremmøde</translation>
    </message>
    <message>
        <source>Lines vanish by themselves when the work is done.</source>
        <translation>Linjer forsvinder af sig selv, når arbejdet er gjort.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>&amp;Udlevér…</translation>
    </message>
    <message>
        <source>&amp;Postpone…</source>
        <translation>U&amp;dskyd…</translation>
    </message>
    <message>
        <source>&amp;Done outside the program…</source>
        <translation>&amp;Gjort uden for programmet…</translation>
    </message>
    <message>
        <source>Gathering deadlines</source>
        <translation>Samler frister</translation>
    </message>
    <message>
        <source>You have no activities today.</source>
        <translation>Du har ingen aktiviteter i dag.</translation>
    </message>
    <message>
        <source>Your user is not tied to an employee, so your activities can&apos;t be shown. A leader ties them together under Office.</source>
        <translation>Din bruger er ikke knyttet til en medarbejder, så dine aktiviteter kan ikke vises. Det gør en leder under Kontor.</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Mine %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Gathering deadlines…</source>
        <translation>Samler frister…</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Alt er gjort</translation>
    </message>
    <message>
        <source>Nothing lies with you now. Others have work to do.</source>
        <translation>Intet ligger hos dig nu. Andre har noget at gøre.</translation>
    </message>
    <message>
        <source>New work comes by itself: orders to accept, schedules to hand out, attendance to register.</source>
        <translation>Nyt arbejde kommer af sig selv: ordrer at acceptere, skemaer at udlevere, fremmøde at registrere.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message>
        <source>gathering deadlines…</source>
        <translation>samler frister…</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Udskyd</translation>
    </message>
    <message>
        <source>%1. The line comes back on the day you choose. The deadline itself stays.</source>
        <translation>%1. Linjen kommer tilbage den dag, du vælger. Selve fristen står fast.</translation>
    </message>
    <message>
        <source>Show again on</source>
        <translation>Vis igen den</translation>
    </message>
    <message>
        <source>At the latest %1, which is the deadline.</source>
        <translation>Senest %1, som er fristen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Write why the line is postponed.</source>
        <translation>Skriv, hvorfor linjen udskydes.</translation>
    </message>
    <message>
        <source>%1. The program can&apos;t see that it was done. Say on which day it was.</source>
        <translation>%1. Programmet kan ikke se, at det er gjort. Sig hvilken dag det var.</translation>
    </message>
    <message numerus="yes">
        <source>This holds for all %n order(s) of the line.</source>
        <translation>
            <numerusform>Det gælder linjens %n ordre.</numerusform>
            <numerusform>Det gælder alle linjens %n ordrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done outside the program</source>
        <translation>Gjort uden for programmet</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort den</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
</context>
<context>
    <name>bro::TryoutView</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Counted like this</source>
        <translation>Sådan er den regnet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>The contract has faults. Mend them first, then an order can be tried.</source>
        <translation>Kontrakten har fejl. Ret dem først, så kan en ordre prøves.</translation>
    </message>
    <message>
        <source>Show the first fault</source>
        <translation>Vis den første fejl</translation>
    </message>
    <message>
        <source>A made-up order</source>
        <translation>En tænkt ordre</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Afgivet</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>Citizen&apos;s age</source>
        <translation>Borgerens alder</translation>
    </message>
    <message>
        <source>Months unemployed</source>
        <translation>Måneders ledighed</translation>
    </message>
    <message>
        <source>The order is interrupted</source>
        <translation>Ordren er afbrudt</translation>
    </message>
    <message>
        <source>Interrupted on</source>
        <translation>Afbrudt</translation>
    </message>
    <message>
        <source>Prices (kr.)</source>
        <translation>Priser (kr.)</translation>
    </message>
    <message>
        <source>Several with a semicolon between: 390; 430</source>
        <translation>Flere skrives med semikolon imellem: 390; 430</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>Deadlines of the made-up order</source>
        <translation>Den tænkte ordres frister</translation>
    </message>
    <message>
        <source>No deadlines</source>
        <translation>Ingen frister</translation>
    </message>
    <message>
        <source>The contract has no deadlines for this track.</source>
        <translation>Kontrakten har ingen frister for dette spor.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>Den sidste dag ligger før den første. Vælg en senere.</translation>
    </message>
    <message>
        <source>Write hours such as 4 or 4,5.</source>
        <translation>Skriv timer som 4 eller 4,5.</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing.</source>
        <translation>Skriv et helt tal, eller lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>Write amounts such as 390 or 1.100,50.</source>
        <translation>Skriv beløb som 390 eller 1.100,50.</translation>
    </message>
    <message>
        <source>Price %1:</source>
        <translation>Pris %1:</translation>
    </message>
    <message>
        <source>Besides, for the result: %1, %2</source>
        <translation>Desuden for resultatet: %1, %2</translation>
    </message>
    <message>
        <source>the office&apos;s bid</source>
        <translation>kontorets bud</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2. The order alone does not tell that day.</source>
        <translation>%1: %2. Den dag kan ikke ses af ordren alene.</translation>
    </message>
    <message>
        <source>The order&apos;s deadlines</source>
        <translation>Ordrens frister</translation>
    </message>
    <message>
        <source>The contract&apos;s own, whatever is ordered</source>
        <translation>Kontraktens egne, uanset hvad der bestilles</translation>
    </message>
    <message>
        <source>Depend on what happens</source>
        <translation>Afhænger af, hvad der sker</translation>
    </message>
</context>
<context>
    <name>bro::UseDialog</name>
    <message>
        <source>Take into use</source>
        <translation>Tag i brug</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Orders made from %1 follow this version. Once it is in use it can&apos;t be changed any more; a mistake is mended by a new version.</source>
        <translation>Ordrer, der afgives fra %1, følger denne version. Når den er taget i brug, kan den ikke ændres mere. En fejl rettes med en ny version.</translation>
    </message>
    <message>
        <source>No orders, prices or answers are touched.</source>
        <translation>Ingen ordrer, priser eller svar bliver berørt.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Det betyder</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <source>What changes from version %1</source>
        <translation>Det ændrer sig fra version %1</translation>
    </message>
    <message>
        <source>What it means and what changes</source>
        <translation>Hvad det betyder, og hvad der ændrer sig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Take into use from %1</source>
        <translation>Tag i brug fra %1</translation>
    </message>
</context>
<context>
    <name>bro::UserStep</name>
    <message>
        <source>First user</source>
        <translation>Første bruger</translation>
    </message>
    <message>
        <source>You: the leader, who may add the others under Office.</source>
        <translation>Dig: lederen, som kan oprette de andre under Kontor.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>As citizens see it on schedules.</source>
        <translation>Som borgerne ser det på skemaet.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>At least 10 characters; three or four words are easy to remember.</source>
        <translation>Mindst 10 tegn; tre eller fire ord er nemme at huske.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Adgangskode igen</translation>
    </message>
    <message>
        <source>The two are not the same. Write the password again.</source>
        <translation>De to er ikke ens. Skriv adgangskoden igen.</translation>
    </message>
    <message>
        <source>The user has been created. The password can be changed under File.</source>
        <translation>Brugeren er oprettet. Adgangskoden kan skiftes under Fil.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Dit navn mangler</translation>
    </message>
    <message>
        <source>The initials are missing</source>
        <translation>Initialerne mangler</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <translation>Brugernavnet mangler</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Adgangskoden mangler</translation>
    </message>
    <message>
        <source>Write the password twice</source>
        <translation>Skriv adgangskoden to gange</translation>
    </message>
    <message>
        <source>The password must be mended</source>
        <translation>Adgangskoden skal rettes</translation>
    </message>
    <message>
        <source>The two passwords are not the same</source>
        <translation>De to adgangskoder er ikke ens</translation>
    </message>
</context>
<context>
    <name>bro::UsersTab</name>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Ny bruger…</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Må logge ind</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Ny bruger</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Give it to the user by word of mouth; it can be changed under File.</source>
        <translation>Sig den til brugeren mundtligt; den kan skiftes under Fil.</translation>
    </message>
    <message>
        <source>Write a user name.</source>
        <translation>Skriv et brugernavn.</translation>
    </message>
    <message>
        <source>There is a user of that name already.</source>
        <translation>Der findes allerede en bruger med det navn.</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Ret bruger</translation>
    </message>
    <message>
        <source>A user name is never changed; it stands in the access log.</source>
        <translation>Et brugernavn ændres aldrig; det står i adgangsloggen.</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Ny adgangskode…</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Ny adgangskode til %1</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 har fået en ny adgangskode.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>bro::VatTab</name>
    <message>
        <source>Track</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ydelse</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Whether your services carry VAT is decided by you together with your accountant. The program chooses nothing by itself, and no invoice can be issued before you have chosen. The most exact choice counts: track and service, then track, then service, then the whole contract.</source>
        <translation>Om der er moms på jeres ydelser, afgør I sammen med jeres revisor. Programmet vælger ikke noget af sig selv, og ingen faktura kan udstedes, før I har valgt. Det mest præcise valg gælder: spor og ydelse, så spor, så ydelse, så hele kontrakten.</translation>
    </message>
    <message>
        <source>Chosen VAT</source>
        <translation>Valgt moms</translation>
    </message>
    <message>
        <source>No VAT has been chosen.</source>
        <translation>Der er ikke valgt moms.</translation>
    </message>
    <message>
        <source>Ask your accountant, and choose it for the whole contract or for each track.</source>
        <translation>Spørg jeres revisor, og vælg den for hele kontrakten eller for hvert spor.</translation>
    </message>
    <message>
        <source>Choose VAT…</source>
        <translation>Vælg moms…</translation>
    </message>
    <message>
        <source>Every track</source>
        <translation>Alle spor</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Vederlag</translation>
    </message>
    <message>
        <source>Result bonuses</source>
        <translation>Resultatbetaling</translation>
    </message>
    <message>
        <source>VAT is added</source>
        <translation>Der lægges moms på</translation>
    </message>
    <message>
        <source>Exempt from VAT</source>
        <translation>Fritaget for moms</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Nulsats</translation>
    </message>
    <message>
        <source>Not subject to VAT</source>
        <translation>Ikke omfattet af moms</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Choose VAT</source>
        <translation>Vælg moms</translation>
    </message>
    <message>
        <source>Edit VAT</source>
        <translation>Ret moms</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Spor</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Ydelse</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>&amp;Moms</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>&amp;Procent</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrundelse</translation>
    </message>
    <message>
        <source>Stands on the invoice, such as the paragraph of the VAT act.</source>
        <translation>Står på fakturaen; for eksempel paragraffen i momsloven.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>bro::WeekBars</name>
    <message>
        <source>Hours of the weeks</source>
        <translation>Ugernes timer</translation>
    </message>
    <message>
        <source>Arrow keys go between weeks, Enter shows one.</source>
        <translation>Piletaster går mellem uger, og Enter viser ugen.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
</context>
<context>
    <name>bro::WeekGrid</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Persons and places of a group.</extracomment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>Beside what lies over all of a day; short.</extracomment>
        <translation>Hel dag</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Sammenfald</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Ikke godkendt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Udgår</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Ugeplan</translation>
    </message>
    <message>
        <source>Arrow keys go between activities, Ctrl and arrow keys to an empty quarter of an hour. Enter edits or creates.</source>
        <translation>Piletaster går mellem aktiviteter, og Ctrl med piletast går til et tomt kvarter. Enter retter eller opretter.</translation>
    </message>
    <message>
        <source>%1 %2, nothing planned. Enter creates an activity.</source>
        <extracomment>Read aloud: weekday, day and time of an empty place in the week.</extracomment>
        <translation>%1 kl. %2, intet planlagt. Enter opretter en aktivitet.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd &apos;den&apos; d. MMMM</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n mere</numerusform>
            <numerusform>%1 og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopi: %1</translation>
    </message>
</context>
<context>
    <name>bro::WorkDetails</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Udlevér…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Udskyd…</translation>
    </message>
    <message>
        <source>Done outside the program…</source>
        <translation>Gjort uden for programmet…</translation>
    </message>
    <message>
        <source>Choose a line to see how its deadline was found and what can be done.</source>
        <translation>Vælg en linje for at se, hvordan fristen er regnet, og hvad der kan gøres.</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>How the deadline was found</source>
        <translation>Sådan er fristen regnet</translation>
    </message>
    <message>
        <source>Why the line is here</source>
        <translation>Hvorfor linjen står her</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <translation>Ellers: %1</translation>
    </message>
</context>
</TS>
