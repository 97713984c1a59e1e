<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>OrderPanelParts</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::AboutDialog</name>
    <message>
        <source>About Brobygger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office program for suppliers of employment courses. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::AcceptAllDialog</name>
    <message>
        <source>Accept all without findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be accepted.</source>
        <translation>
            <numerusform>%n order will be accepted.</numerusform>
            <numerusform>%n orders will be accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) with findings stay as they are.</source>
        <translation>
            <numerusform>%n other with findings stay as they are.</numerusform>
            <numerusform>%n others with findings stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting binds you to start the courses, and can&apos;t be undone. Remember to accept the orders in the purchaser&apos;s system too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders without findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n order(s)</source>
        <translation>
            <numerusform>Accept %n order</numerusform>
            <numerusform>Accept %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::AccessTab</name>
    <message>
        <source>Only leaders can see who has looked at or changed a citizen&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::AccountsTab</name>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts that your bookkeeping program knows, for the file of postings. Ask your accountant. An income goes to the most exact line: contract, service and VAT decide, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add income…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, as the command &quot;postings accounts --json&quot; writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income, everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income, fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income, results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the buyers owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT of sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name, as in the bookkeeping program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of an income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account of an income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT c&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the bookkeeping program asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::AgreementDialog</name>
    <message>
        <source>Supplementary agreement, order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the document with the purchaser&apos;s agreement. It is kept encrypted on the case, and Supplerende aftale is reported as Ja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 100 MB, for example a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.png *.jpg *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::AttendancePage</name>
    <message>
        <source>Everybody in the group is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the citizen&apos;s day is unregistered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the attendance first. Who confirmed it is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who at the company confirmed it, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the notice is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence notice given too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the notice given after the time limit? The reason is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence notice withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the purchaser told? It is kept with the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence notice was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the tick taken away? The reason is kept with the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the day opened again? The reason is kept with the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting list is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter again saves without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the attendance first, with F, D, I, A or R. The note belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the citizen will not take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before (Alt+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after (Alt+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose activities the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s register as paper: preview and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present &amp;partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancelled by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present, but will &amp;not take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the registration back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent from the rest of the &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unregistered of the &amp;group are present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the co&amp;mpany…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence notice is gi&amp;ven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of the citizen&apos;s day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing with others</source>
        <translation>
            <numerusform>%n missing with others</numerusform>
            <numerusform>%n missing with others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has been called complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) are missing.</source>
        <translation>
            <numerusform>%n registration are missing.</numerusform>
            <numerusform>%n registrations are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called the day complete %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are correcting an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old value stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance can be registered on the day at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old value stays in the history, with time and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 is planned on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another day, or show all employees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is registered on planned activities. Plan them first, or choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from %1, not saved. Enter saves it, Esc throws it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::BeginStep</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an order list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file from the purchaser&apos;s portal. You see every row before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented citizens, clearly marked. Begin a new database for the real work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type orders and activities yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders can be imported later as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept the orders → plan the week → hand out the first schedules.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::BillingPage</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup of invoices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page of Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of Billing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::BillingPanel</name>
    <message>
        <source>Choose a line to see how its amount is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the amount is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · interrupted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is the week begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is the paid day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::BillingTab</name>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::BoardView</name>
    <message>
        <source>Attendance of the day, by activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::BuyerTab</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CVR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;EAN number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 digits. The invoice is sent to it, without letters and e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person or department that the buyer finds the invoice by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the buyer has told one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peppol BIS Billing 3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OIOUBL 2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public buyers want an e-invoice. Most receive Peppol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One invoice for each order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order number is demanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is demanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen&apos;s CPR number stands on the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the contract demands it. Otherwise the number stays out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Empty: as the contract says, %n day(s).</source>
        <translation>
            <numerusform>Empty: as the contract says, %n day.</numerusform>
            <numerusform>Empty: as the contract says, %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the buyer calls the contract. Only where it has a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::CancelDialog</name>
    <message>
        <source>Cancel order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the purchaser has cancelled the order before its start. It is free up to the day before; on the day of the start the order becomes interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancelled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order starts on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ChangesDialog</name>
    <message>
        <source>Corrections of attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every registration that was changed or taken back. Enter goes to the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::CheckListEditor</name>
    <message>
        <source>%1 (unknown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::CitizenDialog</name>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt from Digital Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, or oral after the whole declaration was gone through. An oral consent needs a note on the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and phone. Only where a power of attorney covers the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which number the citizen calls when ill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only leaders and administrators may change the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An employee who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a replacement number. Type the real one when you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing. Write first and last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a replacement number. The real one is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not pass the old check, which newer numbers needn&apos;t. Look once more that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Danish phone number has 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postal code has 4 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the language as soon as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the citizen gets another CPR number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is unless you type another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unemployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unemployed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the course may be, and what is paid of it, depends on this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::CitizenHead</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the CPR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the CPR number for 20 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole number for 20 seconds. It is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(from the order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(from the purchaser)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(changed here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, language not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt, letter by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(power on the case)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative, copy to the citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement number – ask for the real one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unemployed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::CitizenPrinting</name>
    <message>
        <source>Attendance register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::CitizenView</name>
    <message>
        <source>&amp;New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand out schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit master data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print attendance &amp;register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule version %1 must be handed out by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule version %1 must be handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master data were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master data that were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::CitizensPage</name>
    <message>
        <source>Citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which citizens the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a replacement number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n citizen</numerusform>
            <numerusform>%n citizens</numerusform>
        </translation>
    </message>
    <message>
        <source>No citizens yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens come with their orders. Import the purchaser&apos;s list, or type an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user is not tied to an employee. A leader ties them together under Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No citizen belongs here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ClosingDaysTab</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New closing day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closing days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day counts as closed once the purchaser has granted it. Ask in good time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ComboEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (unknown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ContractActions</name>
    <message>
        <source>New contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Job og mentor, Nordby 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty one has the rules most contracts share; sources and prices you fill in yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the contract is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a contract of that name. Write another, or make a new version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of the next version is under way. This is it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 begins as a copy of version %3. It is a draft until you take it into use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders made from this day follow the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a contract from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s) and can&apos;t be taken into use as it is.</source>
        <translation>
            <numerusform>The file has %n fault and can&apos;t be taken into use as it is.</numerusform>
            <numerusform>The file has %n faults and can&apos;t be taken into use as it is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contract as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has been saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of %1, version %2, goes for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the contracts that come with the program are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contract version(s) were taken in. Orders keep the version they were made under.</source>
        <translation>
            <numerusform>%n contract version were taken in. Orders keep the version they were made under.</numerusform>
            <numerusform>%n contract versions were taken in. Orders keep the version they were made under.</numerusform>
        </translation>
    </message>
    <message>
        <source>Regulate the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract does not let its prices follow an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the index, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For orders made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier orders keep their price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the change in percent, such as 3,5 or -0,25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices for orders from %1 are counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ContractEditor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, taken into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of version %1, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of version %1, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faults: the contract can be taken into use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend. F8 goes to the next.</source>
        <translation>
            <numerusform>%n thing to mend. F8 goes to the next.</numerusform>
            <numerusform>%n things to mend. F8 goes to the next.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contract as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has been saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has been taken into use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has been changed but not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ContractsTab</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbuds-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the purchaser&apos;s order list; orders find their track by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s bid, kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract&apos;s frame rounds it and keeps it inside its limits; you are told when that happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For orders made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount such as 390 or 1.100,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Tilbuds-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the contract in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has no draft. Make a new version to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regulate the prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take those that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::CopyWeekDialog</name>
    <message>
        <source>Week %1 · %2–%3. %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there already stays. Public holidays, closing days and days outside an order are left out and told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::DatasetView</name>
    <message>
        <source>The dataset, fixed columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show CPR numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1–%2 of %3 · columns %4–%5 of %6 · the first columns stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::DateEditor</name>
    <message>
        <source>Stated:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::DayActivityModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::DayBars</name>
    <message>
        <source>Deadlines of the next 10 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deadline(s)</source>
        <translation>
            <numerusform>%1: %n deadline</numerusform>
            <numerusform>%1: %n deadlines</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows only this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::DayCalendar</name>
    <message>
        <source>The order is interrupted on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order ends on this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::DayList</name>
    <message>
        <source>Your activities today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::DocumentDialog</name>
    <message>
        <source>Add document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is stored encrypted on the case. The one you chose stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the document is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the document is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the order that the agreement is about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::DocumentsTab</name>
    <message>
        <source>Add document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents, powers of attorney, approvals and confirmations belong on the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opened document lies in clear on this PC until you leave the citizen&apos;s page. Opening is logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::DraftKeeper</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::EditPanel</name>
    <message>
        <source>Choose an activity to see and change it, or drag in an empty place of the week to create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen&apos;s wish, and why it could not wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At our address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside, accompanied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside, on their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the change reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is registered; day and time stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the change does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off the plan and stands in the week until the next schedule is handed out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::EmployeesTab</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New employee…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add those who plan and carry out activities; their names stand on schedules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As citizens see it on schedules.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::EntryList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::EvidenceBox</name>
    <message>
        <source>No document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the case, or a file that is then stored encrypted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from this PC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ExportsPage</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save extract…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of the period yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract has a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the orders of a contract that asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the dataset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no activities in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period or contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset can be saved as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows · %2 citizens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data may have changed since the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) can go along if you choose so.</source>
        <translation>
            <numerusform>%n warning can go along if you choose so.</numerusform>
            <numerusform>%n warnings can go along if you choose so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t be saved yet: %n error(s).</source>
        <translation>
            <numerusform>Can&apos;t be saved yet: %n error.</numerusform>
            <numerusform>Can&apos;t be saved yet: %n errors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be saved: nothing to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset has not been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors must be mended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the dataset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are saved in %1.</source>
        <translation>
            <numerusform>%n row are saved in %1.</numerusform>
            <numerusform>%n rows are saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extract is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ExtendDialog</name>
    <message>
        <source>Extend order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer course is a new order of the purchaser&apos;s. It is made from the day after the old one ends, with the same track and hours, or tied to the one that was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the new order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ExtractOptions</name>
    <message>
        <source>Take other events along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also rows that do not count as activity hours; they are voluntary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TXT with semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TXT with comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day that is not before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::FindingLine</name>
    <message>
        <source>Check:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing remains to be solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding (F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::FindingPanel</name>
    <message>
        <source>Choose a finding to see how it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 · column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend in Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend in Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend on the citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend on the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not handed out on a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, handed out %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3–%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::FirstStart</name>
    <message>
        <source>Getting started – Brobygger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the encrypted database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has been created, but the recovery key has not been proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the paper nobody can help you if the password is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the new office and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 4 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::HandOutDialog</name>
    <message>
        <source>All who are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedules as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets a schedule; Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules of week %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the schedules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n schedule</numerusform>
            <numerusform>%n schedules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the current one</source>
        <translation>
            <numerusform>%n have the current one</numerusform>
            <numerusform>%n have the current one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing planned</source>
        <translation>
            <numerusform>%n have nothing planned</numerusform>
            <numerusform>%n have nothing planned</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as received %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more like it.</source>
        <translation>
            <numerusform>And %n more like it.</numerusform>
            <numerusform>And %n more like it.</numerusform>
        </translation>
    </message>
    <message>
        <source>schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedules have been neither printed nor saved from here. Record them as handed out all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) recorded as handed out.</source>
        <translation>
            <numerusform>%n schedule recorded as handed out.</numerusform>
            <numerusform>%n schedules recorded as handed out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all were recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ticked. Tick those who shall have the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned in the week for those who are ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is printed from the citizen&apos;s page, the tab Schedules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have the current schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have the current schedule, or nothing planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::HeatMap</name>
    <message>
        <source>Attendance day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no course with activities yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::HeatMapLegend</name>
    <message>
        <source>%1 %2</source>
        <comment>meaning of a letter, days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ImportCheckStep</name>
    <message>
        <source>Nothing is stored yet. What you see here is what will be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not stored, but is kept in the file of refused lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column “%2”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie Tilbuds-ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have a Tilbuds-ID that belongs to no track: %1.</source>
        <translation>
            <numerusform>%n line have a Tilbuds-ID that belongs to no track: %1.</numerusform>
            <numerusform>%n lines have a Tilbuds-ID that belongs to no track: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie it to its track, then the lines can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ImportColumnsStep</name>
    <message>
        <source>Start again from the known names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field in Brobygger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is chosen for more than one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is chosen for another column too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field beside each column that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields that are needed have a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are chosen as the last time you imported a file with these headers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ImportFileStep</name>
    <message>
        <source>Drag the list of orders here, or choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list from the purchaser&apos;s portal as CSV or text. Save a workbook as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest lists in the folder used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns that are needed were recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some columns were not recognised. Say in the next step what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ImportGuide</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no new order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n order(s)</source>
        <translation>
            <numerusform>Import %n order</numerusform>
            <numerusform>Import %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep refused lines in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::InterruptDialog</name>
    <message>
        <source>Interrupt order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the purchaser has ended the course before time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities after this day fall away. The day itself is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day you were told, as the activity dataset wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::InvoiceActs</name>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making drafts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts that are made are whole. The next run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made</source>
        <translation>
            <numerusform>%n draft made</numerusform>
            <numerusform>%n drafts made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n made again</numerusform>
            <numerusform>%n made again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed, since nothing is left to bill</source>
        <translation>
            <numerusform>%n removed, since nothing is left to bill</numerusform>
            <numerusform>%n removed, since nothing is left to bill</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. In all %2 without VAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) approved.</source>
        <translation>
            <numerusform>%n draft approved.</numerusform>
            <numerusform>%n drafts approved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking approvals back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) taken back.</source>
        <translation>
            <numerusform>%n approval taken back.</numerusform>
            <numerusform>%n approvals taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get the numbers %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s) for %1 without VAT, %2 in all?</source>
        <translation>
            <numerusform>Issue %n invoice for %1 without VAT, %2 in all?</numerusform>
            <numerusform>Issue %n invoices for %1 without VAT, %2 in all?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is issued can&apos;t be changed; it is corrected by a credit note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has a number is issued. The rest are still drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n invoice issued.</numerusform>
            <numerusform>%n invoices issued.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)?</source>
        <translation>
            <numerusform>Delete %n draft?</numerusform>
            <numerusform>Delete %n drafts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting drafts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) deleted.</source>
        <translation>
            <numerusform>%n draft deleted.</numerusform>
            <numerusform>%n drafts deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft of a credit note to invoice %1 is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts when it is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment of invoice %1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The payment then counts as if it had never come in; both rows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder of invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder of invoice %1 is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the invoice, so no names and CPR numbers. An approval is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-invoice (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the invoice …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %n invoice(s) in</source>
        <translation>
            <numerusform>Save %n invoice in</numerusform>
            <numerusform>Save %n invoices in</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the invoices …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n file saved in %1.</numerusform>
            <numerusform>%n files saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the papers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are written for the bookkeeping.</source>
        <translation>
            <numerusform>%n invoice are written for the bookkeeping.</numerusform>
            <numerusform>%n invoices are written for the bookkeeping.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they bill comes again the next time drafts are made; credit notes made by hand do not. The deletion can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment of invoice %1 is recorded. Still open: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::InvoiceDialogs</name>
    <message>
        <source>Make drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are made of all that is earned up to the end of the month and not invoiced yet, corrections of earlier months included. Drafts that are there already are made again where something has changed. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All whose invoices we make ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of a credit note is made, which points to the invoice. What is given back can be invoiced again afterwards. The invoice itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole of what is left (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the credit note, so no names and CPR numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment of invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Open: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount, kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With VAT, as it came in. Below zero where you have paid money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty, such as the bank&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong payment is taken back afterwards; it is never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder of invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder is a document of its own and is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier fees: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all: %1, to be paid on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of a credit note of %1 for order %2 is open already. Issue or delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of an invoice of %1 for order %2 is open. Issue or delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::InvoicePanel</name>
    <message>
        <source>Choose a draft or an invoice to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of a credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be issued?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it. The receiver&apos;s check will accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects invoice %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT %1 % of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt from VAT: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero rate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not subject to VAT: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid on %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the payment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder %1 of %2: %3 in all, to be paid on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peppol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OIOUBL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1 by %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the draft as it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the invoice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::InvoicesPage</name>
    <message>
        <source>Make drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a reminder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the buyer wants it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peppol BIS Billing 3.0…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OIOUBL 2.1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose issued invoices first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in the last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in the last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in the last 2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the invoices …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no invoices yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are made of what the orders have earned and is not invoiced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last days for invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders with something not invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last day for an invoice has passed for %n order(s).</source>
        <translation>
            <numerusform>The last day for an invoice has passed for %n order.</numerusform>
            <numerusform>The last day for an invoice has passed for %n orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice them at once, and talk to the purchaser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are overdue.</source>
        <translation>
            <numerusform>%n invoice are overdue.</numerusform>
            <numerusform>%n invoices are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last day for an invoice comes soon for %n order(s).</source>
        <translation>
            <numerusform>The last day for an invoice comes soon for %n order.</numerusform>
            <numerusform>The last day for an invoice comes soon for %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), %1 without VAT</source>
        <translation>
            <numerusform>%n draft, %1 without VAT</numerusform>
            <numerusform>%n drafts, %1 without VAT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued, %1 without VAT</source>
        <translation>
            <numerusform>%n issued, %1 without VAT</numerusform>
            <numerusform>%n issued, %1 without VAT</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in all: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::KeyStep</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only way in when every password is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has been printed and put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the paper in a locked cupboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is encrypted. Without password or key nobody can open it, not even the supplier of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last 4 characters from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) missing</source>
        <translation>
            <numerusform>%n character missing</numerusform>
            <numerusform>%n characters missing</numerusform>
        </translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the last four. Look at the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last 4 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the paper away and tick the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the paper, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the program. What is printed and sent is always Danish.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ListTab</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ListView</name>
    <message>
        <source>Usual columns and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::LocationsTab</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New location…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rooms and places where activities are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed or moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name or address makes a new location. What citizens were told stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on citizens&apos; schedules.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::LockScreen</name>
    <message>
        <source>Locked – Brobygger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brobygger is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were doing is kept. Log in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::LoginDialog</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in – Brobygger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten the password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see and change is written in the access log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases of Brobygger (*.bro *.brobygger);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which database to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another leader can give you a new password under Office. If nobody can log in, write the recovery key from the paper: 32 characters, dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your user name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::MainWindow</name>
    <message>
        <source>%1 – Brobygger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n absence notice(s) to give</source>
        <translation>
            <numerusform>%n absence notice to give</numerusform>
            <numerusform>%n absence notices to give</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked – Brobygger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation as &amp;icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panel at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n minutes without use</numerusform>
            <numerusform>%n minutes without use</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search citizen or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Brobygger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of Brobygger %1.bbk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.bbk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up and checking the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a draft from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what you typed when Brobygger was closed was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::MiniMonthDays</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go between days, Page Up and Page Down between months, Enter shows the week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::MoneyDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::MonthDialog</name>
    <message>
        <source>Attendance register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::MonthPage</name>
    <message>
        <source>Print basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save basis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next line that does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to invoice yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the orders of a contract, and accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Invoiced at the latest %n month(s) after the order&apos;s end</source>
        <translation>
            <numerusform>Invoiced at the latest %n month after the order&apos;s end</numerusform>
            <numerusform>Invoiced at the latest %n months after the order&apos;s end</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it before the month is invoiced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong amount can cost %1 % of the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) do not agree.</source>
        <translation>
            <numerusform>%n line do not agree.</numerusform>
            <numerusform>%n lines do not agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been invoiced too high in earlier months.</source>
        <translation>
            <numerusform>%n order may have been invoiced too high in earlier months.</numerusform>
            <numerusform>%n orders may have been invoiced too high in earlier months.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with what was invoiced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only days up to and including %1 are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n order(s).</source>
        <translation>
            <numerusform>Showing %1 of %n order.</numerusform>
            <numerusform>Showing %1 of %n orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n possible correction(s) not counted.</source>
        <translation>
            <numerusform>%n possible correction not counted.</numerusform>
            <numerusform>%n possible corrections not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no orders in the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the papers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis for invoicing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis for invoicing %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the basis …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basis is saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::MonthTab</name>
    <message>
        <source>Counting %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders run in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another month or contract.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::MonthView</name>
    <message>
        <source>The month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::NavigationBar</name>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1, %n overdue</numerusform>
            <numerusform>%1, %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bro::NewOrderDialog</name>
    <message>
        <source>Create order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the order as the purchaser has made it. The fields follow the same rules as an imported list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CPR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen&apos;s n&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours &amp;in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No track has a project number (Tilbuds-ID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the contract&apos;s tracks theirs under Office, then orders can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Tilbuds-ID %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;mark (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval such as 3-5 hours a week is read from the remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 a week in %n week(s) make %2.</source>
        <translation>
            <numerusform>%1 a week in %n week make %2.</numerusform>
            <numerusform>%1 a week in %n weeks make %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bro::NoteDialog</name>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, what was agreed, who took part. A note can be mended later, but never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty. Write what happened or was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the text, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::NotesTab</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down calls, talks and agreements. Notes can be mended, never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before (%1 %2, %3): %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::NoticeCard</name>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portal&apos;s message to the purchaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message to the purchaser outside the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration was changed after the notice. Tell the purchaser what holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no absence any more. Tell the purchaser that the notice below is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: the time limit was %1. Give the notice all the same, and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the notice of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given in the portal %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given as a message %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::NoticePanel</name>
    <message>
        <source>Show the corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections are kept with time and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Corrections are kept with time and name. %n correction(s) on this day.</source>
        <translation>
            <numerusform>Corrections are kept with time and name. %n correction on this day.</numerusform>
            <numerusform>Corrections are kept with time and name. %n corrections on this day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence notices today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence notices %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>The notices are being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no absence to notify. Notices come by themselves when somebody is absent, late or will not take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notices are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit was %1. Give the notice as a message, and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1. One notice per citizen and day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::NoticesTab</name>
    <message>
        <source>Notices of absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices of absence are made on Attendance and stand here afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::OfficeDataTab</name>
    <message>
        <source>Stands on schedules, letters, protocols and invoice bases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office data have been changed but not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::OfficePage</name>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::OfficeStep</name>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on schedules, letters and invoice bases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code and town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this PC&apos;s own disk. Everything in it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has been created. It can be moved later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CVR number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CVR number must be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the database shall lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the database lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases of Brobygger (*.bro)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be changed later under Office.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::OrderActions</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept order %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting binds you to start the course, and can&apos;t be undone. Remember to accept the order in the purchaser&apos;s system too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you accept order %1 in spite of the findings? Write for example what the purchaser answered. The reason stays on the order, and accepting can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject order %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchaser must be told the reason: “%1” A rejection can&apos;t be undone; the purchaser has to send a new order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record order %1 as lapsed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchaser&apos;s system annuls an order that was not accepted in time. Look there first: this can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is recorded as lapsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is recorded as interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is recorded as cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension is order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is kept with order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::OrderDialog</name>
    <message>
        <source>The step stays in the history of the order and can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::OrderPanel</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the citizen&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by the purchaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplementary agreement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s), before you answer</source>
        <translation>
            <numerusform>%n error, before you answer</numerusform>
            <numerusform>%n errors, before you answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the purchaser about %n thing(s), before you answer</source>
        <translation>
            <numerusform>Ask the purchaser about %n thing, before you answer</numerusform>
            <numerusform>Ask the purchaser about %n things, before you answer</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchaser reads it in the remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from the findings. Change it freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplementary agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors. Read this, before you answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list from the purchaser&apos;s portal, or type an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all &amp;without findings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;terrupted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancelled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Extended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Supplementary agreement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all without findings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were known and are unchanged.</source>
        <translation>
            <numerusform>%n order were known and are unchanged.</numerusform>
            <numerusform>%n orders were known and are unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused.</source>
        <translation>
            <numerusform>%n line were refused.</numerusform>
            <numerusform>%n lines were refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were imported.</source>
        <translation>
            <numerusform>%n order were imported.</numerusform>
            <numerusform>%n orders were imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are accepted.</source>
        <translation>
            <numerusform>%n order are accepted.</numerusform>
            <numerusform>%n orders are accepted.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has gone on since, so the draft was removed: the step can&apos;t be taken now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::OverviewPage</name>
    <message>
        <source>Calculate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 months back, 3 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 months back, 6 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income, kr.: expected and invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders earn anything in these months. Import orders, and set the prices of the contract under Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open orders and citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders run in these months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result bonuses, kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result has been stated. Bonuses come here when a contract pays for results and somebody states them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the figures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can&apos;t be counted.</source>
        <translation>
            <numerusform>%n order can&apos;t be counted.</numerusform>
            <numerusform>%n orders can&apos;t be counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Price or hours are missing. Set the price under Office, Contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, invoiced %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places at once (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 open orders, %3 citizens, %4 begin, %5 end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, earned %3, refused %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of places is left out: a location in use has no number of places. Write it under Office, Locations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::OverviewTab</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week and the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents on the case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Ctrl+N writes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are counted when an order is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered %1 h a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average %1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days, %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, not handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned in all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within what is ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under what is ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over what is ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are missing and can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PaperPrinting</name>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the page under way and how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PaperView</name>
    <message>
        <source>Preview, no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <extracomment>Read aloud by a screen reader when the page is turned.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ParticipantsBox</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, and Enter adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants; Delete removes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called that. Write a part of the name, or the CPR number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several citizens fit. Choose one in the list, or write more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes part already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PartlyEditor</name>
    <message>
        <source>Reason of the absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of minutes. Write it in digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PartsTree</name>
    <message>
        <source>Parts of the contract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 10 characters; three or four words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password that you log in with now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the password you have already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Write the new password again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PasswordRules</name>
    <message>
        <source>At least 10 characters; three or four words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password may not hold the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same few characters again and again are guessed at once. Use words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PasswordTries</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %n minute, then try again.</numerusform>
            <numerusform>Too many wrong tries. Wait %n minutes, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries left, then it is closed for 5 minutes.</source>
        <translation>
            <numerusform>%n try left, then it is closed for 5 minutes.</numerusform>
            <numerusform>%n tries left, then it is closed for 5 minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bro::PlanHead</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n years</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accepted order this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · until %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1: %2 planned, %3 delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avg. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>contact person of %n citizen(s) this week</source>
        <translation>
            <numerusform>contact person of %n citizen this week</numerusform>
            <numerusform>contact person of %n citizens this week</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1: %2 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over a full week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With citizens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1: %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More citizens than places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <translation>
            <numerusform>%n time this week</numerusform>
            <numerusform>%n times this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n citizen</numerusform>
            <numerusform>%n citizens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bro::PlanSidebar</name>
    <message>
        <source>My citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose citizens are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None fits. Clear the filter (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your citizens has an order this week. Show all citizens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No citizen has an order this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is planned this week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PlanningPage</name>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose plan is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week (Alt+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week (Alt+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week or month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy week to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;week to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand out schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next c&amp;itizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous wee&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Saturday and Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is registered, or it is off the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n activity/activities changed.</source>
        <translation>
            <numerusform>%n activity changed.</numerusform>
            <numerusform>%n activities changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, not handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, not handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the series shall be moved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s) take part in %1.</source>
        <translation>
            <numerusform>%n citizen take part in %1.</numerusform>
            <numerusform>%n citizens take part in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take only %1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the series shall be deleted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied. Ctrl+V puts it into another day or week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yours %2, stored %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user has changed %1 since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stored one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new activity is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes of %1 are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1 was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the list holds the current schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cancelling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing remains to be solved this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve the clash first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in the grid, or copy week %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told: %1, %2 %3–%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the schedule that the citizen holds.</source>
        <translation>
            <numerusform>%n change since the schedule that the citizen holds.</numerusform>
            <numerusform>%n changes since the schedule that the citizen holds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another user has changed the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edit is kept; saving shows both versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The clash remains to be solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, date, time, place and employee are the same in both; the participants or the kind may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of an activity on %1 were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on %2 was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity of the draft is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has deleted it. Plan it anew if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PortalDialogs</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal&apos;s number of order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick as created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number that the portal has given each invoice, and the amount if it is another than the calculated one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty, such as why the amount is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tick %n</source>
        <translation>
            <numerusform>Tick %n</numerusform>
            <numerusform>Tick %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the portal&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agree, %2 deviate, %3 are ticked already, %4 can&apos;t be used. Nothing is stored before you press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick those that deviate too (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PortalPage</name>
    <message>
        <source>Save list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the portal&apos;s list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the portal is to invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick as created…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next line that does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchaser&apos;s portal makes your invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You make them yourselves, on the page Invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The portal has another amount for %n line(s).</source>
        <translation>
            <numerusform>The portal has another amount for %n line.</numerusform>
            <numerusform>The portal has another amount for %n lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the purchaser; the message is in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are to be created in the portal.</source>
        <translation>
            <numerusform>%n line are to be created in the portal.</numerusform>
            <numerusform>%n lines are to be created in the portal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick them with the portal&apos;s number when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 to be created</source>
        <translation>
            <numerusform>%n line, %1 to be created</numerusform>
            <numerusform>%n lines, %1 to be created</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculated %1 · portal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose lines that are to be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ticked.</source>
        <translation>
            <numerusform>%n line ticked.</numerusform>
            <numerusform>%n lines ticked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back a tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The line is then to be created again; both rows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the portal&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal %1.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is saved in %1. Fill in the portal&apos;s numbers and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PortalPanel</name>
    <message>
        <source>Choose a line to see what the portal should make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick as created…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 · %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the purchaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the amount is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction of earlier months, since an interruption was told later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 of %2: %3, ticked by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::PostingDialog</name>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the issued invoices and credit notes, which your bookkeeping program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what no file has taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts have been told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are told.</source>
        <translation>
            <numerusform>%n account are told.</numerusform>
            <numerusform>%n accounts are told.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings %1.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ProfileForm</name>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract says nothing of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (kr.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ProjectNumbersDialog</name>
    <message>
        <source>Tie Tilbuds-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which track each Tilbuds-ID of the list stands for. The contract&apos;s page under Office shows them afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more come when these are tied. With so many, look whether the right column was chosen in step 2.</source>
        <translation>
            <numerusform>%n more come when these are tied. With so many, look whether the right column was chosen in step 2.</numerusform>
            <numerusform>%n more come when these are tied. With so many, look whether the right column was chosen in step 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (has Tilbuds-ID %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n line(s))</source>
        <translation>
            <numerusform>%1 (%n line)</numerusform>
            <numerusform>%1 (%n lines)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A track has one Tilbuds-ID at a time, and this one was given %1. Choose another track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the track that it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::RatesTab</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference rate, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest a year, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts that name no interest of their own follow the Interest Act: the reference rate of Danmarks Nationalbank on 1 January and 1 July, and an addition. Enter the rate for each half-year; a reminder with interest is only made when the rates are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rates have been entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reference rate of each half-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference rate, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Danmarks Nationalbank has it on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Addition, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ReasonEditor</name>
    <message>
        <source>Reason of the absence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ResultDialogs</name>
    <message>
        <source>State the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: %2. It is measured by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the purchaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned at the low rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the statement back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount, kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: %1, as the contract says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is refused, or differs from what is known or agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stated before is kept; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what the citizen lives by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what the citizen lives by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is paid for its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonuses come here when the contract of an order has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1 · earned %2 · refused %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are to be stated.</source>
        <translation>
            <numerusform>%n result are to be stated.</numerusform>
            <numerusform>%n results are to be stated.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their measuring day has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a result to see what it is judged by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on %1, stated by us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on %1, stated by the purchaser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the citizen lives by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded. Results are judged by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Both rows are kept; only the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, on the citizen&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::SaveExtractDialog</name>
    <message>
        <source>Save extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) remain.</source>
        <translation>
            <numerusform>%n warning remain.</numerusform>
            <numerusform>%n warnings remain.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset can be saved with warnings. Look at them first; the purchaser may ask about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save with %n warning(s)</source>
        <translation>
            <numerusform>Save with %n warning</numerusform>
            <numerusform>Save with %n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::SchedulesTab</name>
    <message>
        <source>Print as it was…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed-out schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedule was handed out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out… makes the first version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version is kept as it was handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::SearchBox</name>
    <message>
        <source>Search citizen or order – name, number, CPR (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search citizens and orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Try a part of the name, the order number or the CPR number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::SellerTab</name>
    <message>
        <source>NemKonto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment slip +71</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment slip +73</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment slip +75</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Creditor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 digits, from your bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is registered for VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another than who made it approves an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pairs of eyes before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the series of invoices and credit notes. It is fixed when the first one is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eminder fee, kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 100 kr. for each reminder, three in all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::SetupDialog</name>
    <message>
        <source>Setup of invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;tract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have typed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchaser&apos;s portal makes the invoices of this contract, so nothing needs to be told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookkeeping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::SetupList</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::StatusDialog</name>
    <message>
        <source>It has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lives by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known: a payslip, a letter, a talk. A document on the case is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the citizen lives by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the citizen lives by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both rows are kept; results are judged by the corrected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are judged by it, from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a field, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the citizen lives by is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have typed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::StatusTab</name>
    <message>
        <source>New status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the citizen lives by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that the contract pays for are judged by what the citizen lives by, from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Both rows are kept; only the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::TextTable</name>
    <message>
        <source>Remove this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the text called? One short word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::ThreeWayPage</name>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered, delivered and invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is invoiced than delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a credit note for what is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can&apos;t be counted.</source>
        <translation>
            <numerusform>%n order can&apos;t be counted.</numerusform>
            <numerusform>%n orders can&apos;t be counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is delivered is invoiced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order to see where it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hours: %1 ordered, %2 planned, %3 attended. %n paid day(s).</source>
        <translation>
            <numerusform>Hours: %1 ordered, %2 planned, %3 attended. %n paid day.</numerusform>
            <numerusform>Hours: %1 ordered, %2 planned, %3 attended. %n paid days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s). Ordered %1, delivered %2, invoiced %3</source>
        <translation>
            <numerusform>%n order. Ordered %1, delivered %2, invoiced %3</numerusform>
            <numerusform>%n orders. Ordered %1, delivered %2, invoiced %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::TimeFields</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::TimelineView</name>
    <message>
        <source>Course over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen has no order yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines of the next
10 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose work the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be done, by deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your activities today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines vanish by themselves when the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postpone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done outside the program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no activities today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user is not tied to an employee, so your activities can&apos;t be shown. A leader ties them together under Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering deadlines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies with you now. Others have work to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New work comes by itself: orders to accept, schedules to hand out, attendance to register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gathering deadlines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The line comes back on the day you choose. The deadline itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest %1, which is the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the line is postponed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The program can&apos;t see that it was done. Say on which day it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This holds for all %n order(s) of the line.</source>
        <translation>
            <numerusform>This holds for all %n order of the line.</numerusform>
            <numerusform>This holds for all %n orders of the line.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done outside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::TryoutView</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has faults. Mend them first, then an order can be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen&apos;s age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months unemployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices (kr.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with a semicolon between: 390; 430</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines of the made-up order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has no deadlines for this track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours such as 4 or 4,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write amounts such as 390 or 1.100,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides, for the result: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office&apos;s bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. The order alone does not tell that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order&apos;s deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract&apos;s own, whatever is ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depend on what happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::UseDialog</name>
    <message>
        <source>Take into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders made from %1 follow this version. Once it is in use it can&apos;t be changed any more; a mistake is mended by a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders, prices or answers are touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes from version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means and what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into use from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::UserStep</name>
    <message>
        <source>First user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: the leader, who may add the others under Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As citizens see it on schedules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 10 characters; three or four words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Write the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has been created. The password can be changed under File.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initials are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password must be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::UsersTab</name>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the user by word of mouth; it can be changed under File.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name is never changed; it stands in the access log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::VatTab</name>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your services carry VAT is decided by you together with your accountant. The program chooses nothing by itself, and no invoice can be issued before you have chosen. The most exact choice counts: track and service, then track, then service, then the whole contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VAT has been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your accountant, and choose it for the whole contract or for each track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose VAT…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result bonuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt from VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not subject to VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the invoice, such as the paragraph of the VAT act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::WeekBars</name>
    <message>
        <source>Hours of the weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go between weeks, Enter shows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::WeekGrid</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Persons and places of a group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>Beside what lies over all of a day; short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go between activities, Ctrl and arrow keys to an empty quarter of an hour. Enter edits or creates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, nothing planned. Enter creates an activity.</source>
        <extracomment>Read aloud: weekday, day and time of an empty place in the week.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bro::WorkDetails</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done outside the program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see how its deadline was found and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the deadline was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the line is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
