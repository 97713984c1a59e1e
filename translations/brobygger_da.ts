<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
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
</TS>
