<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
</TS>
