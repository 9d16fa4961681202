<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Decision</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Wrong in the original</source>
        <translation>Wrong in the original</translation>
    </message>
    <message>
        <source>Misread, corrected</source>
        <translation>Misread, corrected</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>False alarm</translation>
    </message>
    <message>
        <source>Open again: values changed</source>
        <translation>Open again: values changed</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>No longer found</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Review files (*.gouji);;All files (*)</source>
        <translation>Review files (*.gouji);;All files (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Reports (%1)</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Open reports</translation>
    </message>
    <message>
        <source>Open a folder of reports</source>
        <translation>Open a folder of reports</translation>
    </message>
    <message>
        <source>Open a review file</source>
        <translation>Open a review file</translation>
    </message>
    <message>
        <source>New review file</source>
        <translation>New review file</translation>
    </message>
    <message>
        <source>Export the dataset</source>
        <translation>Export the dataset</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>This name is written down with every decision.</source>
        <translation>This name is written down with every decision.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>Some files could not be read</translation>
    </message>
    <message>
        <source>%n file(s) could not be read; all others are in the review file.</source>
        <translation>%n file(s) could not be read; all others are in the review file.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>What happened, and what to do</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>About Gouji</source>
        <translation>About Gouji</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gouji %1&lt;/h3&gt;&lt;p&gt;A review desk for annual reports on open government information.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Works without a network; nothing leaves this machine.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Gouji %1&lt;/h3&gt;&lt;p&gt;A review desk for annual reports on open government information.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Works without a network; nothing leaves this machine.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>A table cannot be read to its end: %1</source>
        <translation>A table cannot be read to its end: %1</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: %1</source>
        <translation>The file&apos;s structure is damaged: %1</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to something that is not there.</source>
        <translation>Row %1 of the table “%2” refers to something that is not there.</translation>
    </message>
    <message>
        <source>Entry %1 of the log was changed after it was recorded.</source>
        <translation>Entry %1 of the log was changed after it was recorded.</translation>
    </message>
    <message>
        <source>Entry %1 of the log cannot be understood.</source>
        <translation>Entry %1 of the log cannot be understood.</translation>
    </message>
    <message>
        <source>Entry %1 of the log does not follow on the one before it: entries were taken out, put in or moved.</source>
        <translation>Entry %1 of the log does not follow on the one before it: entries were taken out, put in or moved.</translation>
    </message>
    <message>
        <source>The log does not end as recorded: %1 entries were recorded, %2 are there.</source>
        <translation>The log does not end as recorded: %1 entries were recorded, %2 are there.</translation>
    </message>
    <message>
        <source>The record of where the log ends is gone.</source>
        <translation>The record of where the log ends is gone.</translation>
    </message>
    <message>
        <source>The stored original of “%1” is not the file that was imported.</source>
        <translation>The stored original of “%1” is not the file that was imported.</translation>
    </message>
    <message>
        <source>What was read from “%1” (reading %2) was changed after it was stored.</source>
        <translation>What was read from “%1” (reading %2) was changed after it was stored.</translation>
    </message>
    <message>
        <source>“%1” does not belong to the last reading that was stored for it.</source>
        <translation>“%1” does not belong to the last reading that was stored for it.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>read by the program, not confirmed</source>
        <translation>read by the program, not confirmed</translation>
    </message>
    <message>
        <source>confirmed by its sums</source>
        <translation>confirmed by its sums</translation>
    </message>
    <message>
        <source>confirmed by the reviewer</source>
        <translation>confirmed by the reviewer</translation>
    </message>
    <message>
        <source>corrected: misread by the program</source>
        <translation>corrected: misread by the program</translation>
    </message>
    <message>
        <source>wrong in the original</source>
        <translation>wrong in the original</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>not assessable</translation>
    </message>
    <message>
        <source>holds only if blank counts as 0</source>
        <translation>holds only if blank counts as 0</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>misread</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>marked as doubtful</source>
        <translation>marked as doubtful</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>report read again</source>
        <translation>report read again</translation>
    </message>
</context>
<context>
    <name>gouji</name>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Reviews annual reports on open government information.</source>
        <translation>Reviews annual reports on open government information.</translation>
    </message>
    <message>
        <source>Open this review file, created if absent.</source>
        <translation>Open this review file, created if absent.</translation>
    </message>
    <message>
        <source>Show this language: zh_CN or en.</source>
        <translation>Show this language: zh_CN or en.</translation>
    </message>
    <message>
        <source>Open the bundled sample reports.</source>
        <translation>Open the bundled sample reports.</translation>
    </message>
    <message>
        <source>Reports and folders to open.</source>
        <translation>Reports and folders to open.</translation>
    </message>
    <message>
        <source>None of the report&apos;s sections has a heading that was recognised</source>
        <translation>None of the report&apos;s sections has a heading that was recognised</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; has a heading in more than one place</source>
        <translation>The section &quot;%1&quot; has a heading in more than one place</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; does not stand in its order</source>
        <translation>The section &quot;%1&quot; does not stand in its order</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; has no heading in the text as read</source>
        <translation>The section &quot;%1&quot; has no heading in the text as read</translation>
    </message>
    <message>
        <source>the reporting organ</source>
        <translation>the reporting organ</translation>
    </message>
    <message>
        <source>the report year</source>
        <translation>the report year</translation>
    </message>
    <message>
        <source>the statistical period</source>
        <translation>the statistical period</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>a contact</translation>
    </message>
    <message>
        <source>The report does not state: %1</source>
        <translation>The report does not state: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The statistical period is that of %1, but the report is that of %2</source>
        <translation>The statistical period is that of %1, but the report is that of %2</translation>
    </message>
    <message>
        <source>The report is signed in %1; it was due in %2</source>
        <translation>The report is signed in %1; it was due in %2</translation>
    </message>
    <message>
        <source>The text speaks of %1 where the report is that of %2</source>
        <translation>The text speaks of %1 where the report is that of %2</translation>
    </message>
    <message>
        <source>The parts come to more than the total: %1 = %2, but the text says %3 (%4 too many)</source>
        <translation>The parts come to more than the total: %1 = %2, but the text says %3 (%4 too many)</translation>
    </message>
    <message>
        <source>The parts do not make up the total: %1 = %2, but the text says %3 (%4 missing)</source>
        <translation>The parts do not make up the total: %1 = %2, but the text says %3 (%4 missing)</translation>
    </message>
    <message>
        <source>The text says that there was none, the table says %1 (%2)</source>
        <translation>The text says that there was none, the table says %1 (%2)</translation>
    </message>
    <message>
        <source>The text says %1, the table says %2 (%3), and no other reading of the table fits</source>
        <translation>The text says %1, the table says %2 (%3), and no other reading of the table fits</translation>
    </message>
    <message>
        <source>The same passage stands in %1 places</source>
        <translation>The same passage stands in %1 places</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Nearly the same passage stands in %1 places; they differ in %2 and %3</source>
        <translation>Nearly the same passage stands in %1 places; they differ in %2 and %3</translation>
    </message>
    <message>
        <source>The item number &quot;%1&quot; stands twice</source>
        <translation>The item number &quot;%1&quot; stands twice</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; follows &quot;%2&quot;: a number is skipped</source>
        <translation>The item &quot;%1&quot; follows &quot;%2&quot;: a number is skipped</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; follows &quot;%2&quot;: the numbers go back</source>
        <translation>The item &quot;%1&quot; follows &quot;%2&quot;: the numbers go back</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; follows &quot;%2&quot;: two kinds of numbering are mixed</source>
        <translation>The item &quot;%1&quot; follows &quot;%2&quot;: two kinds of numbering are mixed</translation>
    </message>
    <message>
        <source>A list begins with &quot;%1&quot;</source>
        <translation>A list begins with &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The statistical period runs from %1 to %2, not over the whole year</source>
        <translation>The statistical period runs from %1 to %2, not over the whole year</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed where %3 follows, and no single value explains it</source>
        <translation>The sums do not balance (%1): %2 is printed where %3 follows, and no single value explains it</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed as %3, %4 would mend all</source>
        <translation>The sums do not balance (%1): %2 is printed as %3, %4 would mend all</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): a value seems to stand in the neighbouring cell; %2 would mend all</source>
        <translation>The sums do not balance (%1): a value seems to stand in the neighbouring cell; %2 would mend all</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed where %3 follows; any of these would mend all: %4</source>
        <translation>The sums do not balance (%1): %2 is printed where %3 follows; any of these would mend all: %4</translation>
    </message>
    <message>
        <source>No statutory table was found in the text as read</source>
        <translation>No statutory table was found in the text as read</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; was not found in the text as read</source>
        <translation>The table &quot;%1&quot; was not found in the text as read</translation>
    </message>
    <message>
        <source>Columns not found in the text as read: %1</source>
        <translation>Columns not found in the text as read: %1</translation>
    </message>
    <message>
        <source>%1 row(s) not found in the text as read: %2</source>
        <translation>%1 row(s) not found in the text as read: %2</translation>
    </message>
    <message>
        <source>A count cannot be negative: &quot;%1&quot; in %2 (%3 cell(s))</source>
        <translation>A count cannot be negative: &quot;%1&quot; in %2 (%3 cell(s))</translation>
    </message>
    <message>
        <source>A count must be a whole number: &quot;%1&quot; in %2 (%3 cell(s))</source>
        <translation>A count must be a whole number: &quot;%1&quot; in %2 (%3 cell(s))</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where a number is expected: %2 (%3 cell(s))</source>
        <translation>&quot;%1&quot; stands where a number is expected: %2 (%3 cell(s))</translation>
    </message>
    <message>
        <source>The report for %1 uses the %2 form; the %3 form is due (%4)</source>
        <translation>The report for %1 uses the %2 form; the %3 form is due (%4)</translation>
    </message>
    <message>
        <source>%1 cell(s) are printed but empty: %2</source>
        <translation>%1 cell(s) are printed but empty: %2</translation>
    </message>
    <message>
        <source>%1 value(s) stand in a row that has %2 columns: %3</source>
        <translation>%1 value(s) stand in a row that has %2 columns: %3</translation>
    </message>
    <message>
        <source>disclosure on own initiative</source>
        <translation>disclosure on own initiative</translation>
    </message>
    <message>
        <source>disclosure on request</source>
        <translation>disclosure on request</translation>
    </message>
    <message>
        <source>management of information</source>
        <translation>management of information</translation>
    </message>
    <message>
        <source>platforms</source>
        <translation>platforms</translation>
    </message>
    <message>
        <source>supervision and safeguards</source>
        <translation>supervision and safeguards</translation>
    </message>
    <message>
        <source>The overview says nothing of: %1</source>
        <translation>The overview says nothing of: %1</translation>
    </message>
    <message>
        <source>The section on problems and improvements says next to nothing</source>
        <translation>The section on problems and improvements says next to nothing</translation>
    </message>
    <message>
        <source>The section on problems and improvements names no problem</source>
        <translation>The section on problems and improvements names no problem</translation>
    </message>
    <message>
        <source>The section on problems and improvements names problems, but nothing that is done about them</source>
        <translation>The section on problems and improvements names problems, but nothing that is done about them</translation>
    </message>
    <message>
        <source>The text says a change of %1, the counts beside it give %2</source>
        <translation>The text says a change of %1, the counts beside it give %2</translation>
    </message>
    <message>
        <source>The text says %1, the counts beside it give %2</source>
        <translation>The text says %1, the counts beside it give %2</translation>
    </message>
    <message>
        <source>%1 can issue no government rules, but the table counts some</source>
        <translation>%1 can issue no government rules, but the table counts some</translation>
    </message>
    <message>
        <source>A share of %1 is more than the whole</source>
        <translation>A share of %1 is more than the whole</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a word stands twice</source>
        <translation>&quot;%1&quot;: a word stands twice</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a known slip of the pen</source>
        <translation>&quot;%1&quot; is a known slip of the pen</translation>
    </message>
    <message>
        <source>The same count is given as %1 and as %2</source>
        <translation>The same count is given as %1 and as %2</translation>
    </message>
    <message>
        <source>The report says that it has %1 parts, but %2 headings were found</source>
        <translation>The report says that it has %1 parts, but %2 headings were found</translation>
    </message>
    <message>
        <source>The report cites %1; from %3 on, %2 is in force</source>
        <translation>The report cites %1; from %3 on, %2 is in force</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left standing from a template</source>
        <translation>&quot;%1&quot; was left standing from a template</translation>
    </message>
    <message>
        <source>The text speaks as &quot;%1&quot;, but the report is that of %2</source>
        <translation>The text speaks as &quot;%1&quot;, but the report is that of %2</translation>
    </message>
    <message>
        <source>two digits exchanged</source>
        <translation>two digits exchanged</translation>
    </message>
    <message>
        <source>one digit mistaken for a similar one</source>
        <translation>one digit mistaken for a similar one</translation>
    </message>
    <message>
        <source>the text says the same</source>
        <translation>the text says the same</translation>
    </message>
    <message>
        <source>the reading is not sure</source>
        <translation>the reading is not sure</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed as %3; if that alone is wrong, it should be %4</source>
        <translation>The sums do not balance (%1): %2 is printed as %3; if that alone is wrong, it should be %4</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 is another version of this report, but their tables could not be compared</source>
        <translation>%1 is another version of this report, but their tables could not be compared</translation>
    </message>
    <message>
        <source>%1 is another version of this report, but it uses the %2 form and this one the %3 form: their values cannot be compared</source>
        <translation>%1 is another version of this report, but it uses the %2 form and this one the %3 form: their values cannot be compared</translation>
    </message>
    <message>
        <source>%1 is another version of this report; %2 value(s) differ where the reading is in doubt, compare them with the originals: %3</source>
        <translation>%1 is another version of this report; %2 value(s) differ where the reading is in doubt, compare them with the originals: %3</translation>
    </message>
    <message>
        <source>%1 is a later version of this report; %2 value(s) were changed there: %3</source>
        <translation>%1 is a later version of this report; %2 value(s) were changed there: %3</translation>
    </message>
    <message>
        <source>%1 is an earlier version of this report; %2 value(s) were changed since: %3</source>
        <translation>%1 is an earlier version of this report; %2 value(s) were changed since: %3</translation>
    </message>
    <message>
        <source> (%1 more were not found in one of the versions)</source>
        <translation> (%1 more were not found in one of the versions)</translation>
    </message>
</context>
<context>
    <name>gouji::Actions</name>
    <message>
        <source>Arrows, Tab, Enter</source>
        <translation>Arrows, Tab, Enter</translation>
    </message>
    <message>
        <source>Move among the cells; with Shift back</source>
        <translation>Move among the cells; with Shift back</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Replace the value of the chosen cell</source>
        <translation>Replace the value of the chosen cell</translation>
    </message>
    <message>
        <source>Enter, in a cell</source>
        <translation>Enter, in a cell</translation>
    </message>
    <message>
        <source>Save: misread by us</source>
        <translation>Save: misread by us</translation>
    </message>
    <message>
        <source>Ctrl+Enter, in a cell</source>
        <translation>Ctrl+Enter, in a cell</translation>
    </message>
    <message>
        <source>Save: wrong in the original</source>
        <translation>Save: wrong in the original</translation>
    </message>
    <message>
        <source>Down, in a cell</source>
        <translation>Down, in a cell</translation>
    </message>
    <message>
        <source>Write a reason</source>
        <translation>Write a reason</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Leave the cell as it was</translation>
    </message>
    <message>
        <source>Ctrl+click on a number</source>
        <translation>Ctrl+click on a number</translation>
    </message>
    <message>
        <source>Put it into the chosen cell, with its place</source>
        <translation>Put it into the chosen cell, with its place</translation>
    </message>
    <message>
        <source>&amp;Open reports…</source>
        <translation>&amp;Open reports…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Open a &amp;folder…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Open the &amp;sample reports</source>
        <translation>Open the &amp;sample reports</translation>
    </message>
    <message>
        <source>&amp;New review file…</source>
        <translation>&amp;New review file…</translation>
    </message>
    <message>
        <source>Open a &amp;review file…</source>
        <translation>Open a &amp;review file…</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Clear the list</translation>
    </message>
    <message>
        <source>&amp;Export the dataset…</source>
        <translation>&amp;Export the dataset…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen cell</source>
        <translation>&amp;Edit the chosen cell</translation>
    </message>
    <message>
        <source>Mark the cell as &amp;doubtful, or no longer</source>
        <translation>Mark the cell as &amp;doubtful, or no longer</translation>
    </message>
    <message>
        <source>&amp;Confirm the value</source>
        <translation>&amp;Confirm the value</translation>
    </message>
    <message>
        <source>&amp;Next open finding</source>
        <translation>&amp;Next open finding</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>&amp;Previous open finding</source>
        <translation>&amp;Previous open finding</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Previous finding</translation>
    </message>
    <message>
        <source>&amp;Wrong in the original</source>
        <translation>&amp;Wrong in the original</translation>
    </message>
    <message>
        <source>&amp;Misread by us, corrected</source>
        <translation>&amp;Misread by us, corrected</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Misread</translation>
    </message>
    <message>
        <source>&amp;Accept as it is, with a reason…</source>
        <translation>&amp;Accept as it is, with a reason…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>&amp;False alarm…</source>
        <translation>&amp;False alarm…</translation>
    </message>
    <message>
        <source>False alarm…</source>
        <translation>False alarm…</translation>
    </message>
    <message>
        <source>Apply the proposed &amp;repair: misread by us</source>
        <translation>Apply the proposed &amp;repair: misread by us</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Apply the proposed repair: wrong in the &amp;original</source>
        <translation>Apply the proposed repair: wrong in the &amp;original</translation>
    </message>
    <message>
        <source>&amp;Next report</source>
        <translation>&amp;Next report</translation>
    </message>
    <message>
        <source>&amp;Previous report</source>
        <translation>&amp;Previous report</translation>
    </message>
    <message>
        <source>&amp;Search the list of reports</source>
        <translation>&amp;Search the list of reports</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>Go to the list of reports</source>
        <translation>Go to the list of reports</translation>
    </message>
    <message>
        <source>Go to the source text</source>
        <translation>Go to the source text</translation>
    </message>
    <message>
        <source>Go to the tables</source>
        <translation>Go to the tables</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Go to the findings</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Reviewer&apos;s name…</source>
        <translation>&amp;Reviewer&apos;s name…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About Gouji</source>
        <translation>&amp;About Gouji</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Wrong in the original</source>
        <translation>Wrong in the original</translation>
    </message>
</context>
<context>
    <name>gouji::CellDelegate</name>
    <message>
        <source>n/a</source>
        <comment>a cell that does not stand in the source; one or two letters</comment>
        <translation>n/a</translation>
    </message>
</context>
<context>
    <name>gouji::CellEditor</name>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Misread by us (Enter)</source>
        <translation>Misread by us (Enter)</translation>
    </message>
    <message>
        <source>The report says what you typed; the program read it wrongly.</source>
        <translation>The report says what you typed; the program read it wrongly.</translation>
    </message>
    <message>
        <source>Wrong in the original (Ctrl+Enter)</source>
        <translation>Wrong in the original (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The report says something else; what you typed is what it should say.</source>
        <translation>The report says something else; what you typed is what it should say.</translation>
    </message>
    <message>
        <source>Reason, if you like (↓)</source>
        <translation>Reason, if you like (↓)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>gouji::Commands</name>
    <message>
        <source>Accept as it is</source>
        <translation>Accept as it is</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>False alarm</translation>
    </message>
    <message>
        <source>The reports could not be opened</source>
        <translation>The reports could not be opened</translation>
    </message>
    <message>
        <source>The review file could not be opened</source>
        <translation>The review file could not be opened</translation>
    </message>
    <message>
        <source>The dataset was not exported</source>
        <translation>The dataset was not exported</translation>
    </message>
    <message>
        <source>The number was not taken over</source>
        <translation>The number was not taken over</translation>
    </message>
</context>
<context>
    <name>gouji::Desk</name>
    <message>
        <source>The report could not be opened</source>
        <translation>The report could not be opened</translation>
    </message>
    <message>
        <source>The decision was not saved</source>
        <translation>The decision was not saved</translation>
    </message>
</context>
<context>
    <name>gouji::EmptyPage</name>
    <message>
        <source>Choose a report in the list on the left</source>
        <translation>Choose a report in the list on the left</translation>
    </message>
    <message>
        <source>Drag annual reports or folders here</source>
        <translation>Drag annual reports or folders here</translation>
    </message>
    <message>
        <source>Or add more: drag files and folders onto the window, or open them here.</source>
        <translation>Or add more: drag files and folders onto the window, or open them here.</translation>
    </message>
    <message>
        <source>Text and Markdown files are read, checked, and kept in the review file. The files themselves are never changed.</source>
        <translation>Text and Markdown files are read, checked, and kept in the review file. The files themselves are never changed.</translation>
    </message>
    <message>
        <source>&amp;Open reports… (Ctrl+O)</source>
        <translation>&amp;Open reports… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Open a &amp;folder…</translation>
    </message>
    <message>
        <source>Try the &amp;sample reports</source>
        <translation>Try the &amp;sample reports</translation>
    </message>
</context>
<context>
    <name>gouji::ExportDialog</name>
    <message>
        <source>Export the dataset</source>
        <translation>Export the dataset</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, one row per value (opens in Excel and WPS)</source>
        <translation>CSV, one row per value (opens in Excel and WPS)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX), numbers as numbers</source>
        <translation>Excel workbook (XLSX), numbers as numbers</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, for programs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>As published</translation>
    </message>
    <message>
        <source>As reviewed</source>
        <translation>As reviewed</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>Both, side by side</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
</context>
<context>
    <name>gouji::FindingListModel</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsPane</name>
    <message>
        <source>✓ No findings: every check that could be made holds.</source>
        <translation>✓ No findings: every check that could be made holds.</translation>
    </message>
    <message>
        <source>Findings appear here when a report is open.</source>
        <translation>Findings appear here when a report is open.</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>All findings</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Open findings</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Which findings are shown</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>gouji::FormTableModel</name>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gouji::ImportBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stop the import</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
</context>
<context>
    <name>gouji::InspectorPane</name>
    <message>
        <source>Choose a cell or a finding to see its values, sums and history.</source>
        <translation>Choose a cell or a finding to see its values, sums and history.</translation>
    </message>
    <message>
        <source>Details of the chosen cell</source>
        <translation>Details of the chosen cell</translation>
    </message>
    <message>
        <source>Proposed repair (Ctrl+R applies it)</source>
        <translation>Proposed repair (Ctrl+R applies it)</translation>
    </message>
    <message>
        <source>Possible repairs</source>
        <translation>Possible repairs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>As read</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation>Earlier decision</translation>
    </message>
    <message>
        <source>made on another value, not applied</source>
        <translation>made on another value, not applied</translation>
    </message>
    <message>
        <source>Certainty of reading</source>
        <translation>Certainty of reading</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <translation>%1, not complete</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (taken back)</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>What is chosen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Left side</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Sum of the parts</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Right side</translation>
    </message>
    <message>
        <source>Sum %1, %2: %3</source>
        <translation>Sum %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>gouji::LibraryPane</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s)</source>
        <translation>
            <numerusform>%1 of %n report</numerusform>
            <numerusform>%1 of %n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>Search organ, year, file</source>
        <translation>Search organ, year, file</translation>
    </message>
    <message>
        <source>Search in the list of reports</source>
        <translation>Search in the list of reports</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>gouji::MainWindow</name>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added</source>
        <translation>
            <numerusform>%n report added</numerusform>
            <numerusform>%n reports added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read again</source>
        <translation>
            <numerusform>%n read again</numerusform>
            <numerusform>%n read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Re&amp;cent review files</source>
        <translation>Re&amp;cent review files</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>Fi&amp;ndings</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Gouji</source>
        <translation>Gouji</translation>
    </message>
    <message>
        <source>%1 – Gouji</source>
        <translation>%1 – Gouji</translation>
    </message>
</context>
<context>
    <name>gouji::PageView</name>
    <message>
        <source>Pages of the original</source>
        <translation>Pages of the original</translation>
    </message>
    <message>
        <source>The pages as published, with the values read marked on them.</source>
        <translation>The pages as published, with the values read marked on them.</translation>
    </message>
</context>
<context>
    <name>gouji::ReportDelegate</name>
    <message>
        <source>year?</source>
        <translation>year?</translation>
    </message>
</context>
<context>
    <name>gouji::ReportListModel</name>
    <message>
        <source>year unknown</source>
        <translation>year unknown</translation>
    </message>
    <message>
        <source>%1, not readable: %2</source>
        <translation>%1, not readable: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, %5</source>
        <translation>%1, %2: %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Not assessable</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>whether it is a version of another report cannot be told without its organ and year</source>
        <translation>whether it is a version of another report cannot be told without its organ and year</translation>
    </message>
    <message>
        <source>version %1 of %2, in the order of import</source>
        <translation>version %1 of %2, in the order of import</translation>
    </message>
    <message>
        <source>%1; the first is %2</source>
        <translation>%1; the first is %2</translation>
    </message>
</context>
<context>
    <name>gouji::Session</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 of %3</translation>
    </message>
</context>
<context>
    <name>gouji::SourcePane</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The pages as published</source>
        <translation>The pages as published</translation>
    </message>
    <message>
        <source>Headings and tables as the file has them</source>
        <translation>Headings and tables as the file has them</translation>
    </message>
    <message>
        <source>The plain text</source>
        <translation>The plain text</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotate</translation>
    </message>
    <message>
        <source>Views of the source</source>
        <translation>Views of the source</translation>
    </message>
</context>
<context>
    <name>gouji::SourceView</name>
    <message>
        <source>Source text</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>The report as read; Enter chooses the value or finding at the cursor.</source>
        <translation>The report as read; Enter chooses the value or finding at the cursor.</translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation>No report chosen</translation>
    </message>
</context>
<context>
    <name>gouji::StructuredView</name>
    <message>
        <source>Source with its tables</source>
        <translation>Source with its tables</translation>
    </message>
    <message>
        <source>The report as read; Enter chooses the value or finding at the cursor.</source>
        <translation>The report as read; Enter chooses the value or finding at the cursor.</translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation>No report chosen</translation>
    </message>
</context>
<context>
    <name>gouji::TableDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
</context>
<context>
    <name>gouji::TablesPane</name>
    <message>
        <source>No statutory table was recognised in this report. Its text and findings are shown all the same.</source>
        <translation>No statutory table was recognised in this report. Its text and findings are shown all the same.</translation>
    </message>
    <message>
        <source>Statutory tables</source>
        <translation>Statutory tables</translation>
    </message>
</context>
<context>
    <name>gouji::VerdictBar</name>
    <message>
        <source>Errors %1</source>
        <translation>Errors %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Warnings %1</translation>
    </message>
    <message>
        <source>Notices %1</source>
        <translation>Notices %1</translation>
    </message>
    <message>
        <source>Not assessable %1</source>
        <translation>Not assessable %1</translation>
    </message>
    <message>
        <source>Sums that cannot be checked because a value is blank, missing or a text.</source>
        <translation>Sums that cannot be checked because a value is blank, missing or a text.</translation>
    </message>
</context>
<context>
    <name>gouji::checks</name>
    <message>
        <source>Sums that do not balance</source>
        <translation>Sums that do not balance</translation>
    </message>
    <message>
        <source>Rows or columns not found</source>
        <translation>Rows or columns not found</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Empty cells</translation>
    </message>
    <message>
        <source>Cells without a number</source>
        <translation>Cells without a number</translation>
    </message>
    <message>
        <source>Too many or too few values</source>
        <translation>Too many or too few values</translation>
    </message>
    <message>
        <source>Wrong form for the year</source>
        <translation>Wrong form for the year</translation>
    </message>
    <message>
        <source>Sections missing, doubled or out of order</source>
        <translation>Sections missing, doubled or out of order</translation>
    </message>
    <message>
        <source>Organ, year, period or contact missing</source>
        <translation>Organ, year, period or contact missing</translation>
    </message>
    <message>
        <source>Period is not the whole year</source>
        <translation>Period is not the whole year</translation>
    </message>
    <message>
        <source>Years that disagree</source>
        <translation>Years that disagree</translation>
    </message>
    <message>
        <source>Passages that stand twice</source>
        <translation>Passages that stand twice</translation>
    </message>
    <message>
        <source>List numbers that skip, repeat or mix</source>
        <translation>List numbers that skip, repeat or mix</translation>
    </message>
    <message>
        <source>Breakdowns that do not add up</source>
        <translation>Breakdowns that do not add up</translation>
    </message>
    <message>
        <source>Prose and tables disagree</source>
        <translation>Prose and tables disagree</translation>
    </message>
    <message>
        <source>The same count given differently</source>
        <translation>The same count given differently</translation>
    </message>
    <message>
        <source>Percentages that do not recompute</source>
        <translation>Percentages that do not recompute</translation>
    </message>
    <message>
        <source>Topics missing from the overview</source>
        <translation>Topics missing from the overview</translation>
    </message>
    <message>
        <source>Number of parts miscounted</source>
        <translation>Number of parts miscounted</translation>
    </message>
    <message>
        <source>Problems or improvements not stated</source>
        <translation>Problems or improvements not stated</translation>
    </message>
    <message>
        <source>Superseded notice cited</source>
        <translation>Superseded notice cited</translation>
    </message>
    <message>
        <source>Words of a template left standing</source>
        <translation>Words of a template left standing</translation>
    </message>
    <message>
        <source>Another organ speaks</source>
        <translation>Another organ speaks</translation>
    </message>
    <message>
        <source>Values that can hardly be</source>
        <translation>Values that can hardly be</translation>
    </message>
    <message>
        <source>Doubled and mistaken words</source>
        <translation>Doubled and mistaken words</translation>
    </message>
    <message>
        <source>Values changed between versions</source>
        <translation>Values changed between versions</translation>
    </message>
</context>
<context>
    <name>gouji::cli::Arguments</name>
    <message>
        <source>unknown option %1</source>
        <translation>unknown option %1</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>unexpected argument %1</translation>
    </message>
    <message>
        <source>Usage: gouji-cli %1 [OPTION]...</source>
        <translation>Usage: gouji-cli %1 [OPTION]...</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>%1; see gouji-cli %2 --help</source>
        <translation>%1; see gouji-cli %2 --help</translation>
    </message>
</context>
<context>
    <name>gouji::cli::CatalogueCommands</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>from %1 on</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 tables, %2 cells, %3 equations; %4</source>
        <translation>%1 tables, %2 cells, %3 equations; %4</translation>
    </message>
    <message>
        <source>Lists the statutory forms that are known.</source>
        <translation>Lists the statutory forms that are known.</translation>
    </message>
    <message>
        <source>Lists the checks and how grave their findings are.</source>
        <translation>Lists the checks and how grave their findings are.</translation>
    </message>
</context>
<context>
    <name>gouji::cli::CheckCommand</name>
    <message>
        <source>the format must be text, json or jsonl</source>
        <translation>the format must be text, json or jsonl</translation>
    </message>
    <message>
        <source>--jobs wants a number from 1 to 256</source>
        <translation>--jobs wants a number from 1 to 256</translation>
    </message>
    <message>
        <source>no file or folder given</source>
        <translation>no file or folder given</translation>
    </message>
    <message>
        <source>no file in it has a name of a known format (%1); give the file itself</source>
        <translation>no file in it has a name of a known format (%1); give the file itself</translation>
    </message>
    <message>
        <source>Reads reports, checks them and prints what was found; writes nothing.</source>
        <translation>Reads reports, checks them and prints what was found; writes nothing.</translation>
    </message>
    <message>
        <source>A PATH is a file, a folder (searched through) or - for a list of paths on standard input.
Exit status: 0 nothing worse than a notice, 1 findings, 2 usage, 3 something could not be read.</source>
        <translation>A PATH is a file, a folder (searched through) or - for a list of paths on standard input.
Exit status: 0 nothing worse than a notice, 1 findings, 2 usage, 3 something could not be read.</translation>
    </message>
    <message>
        <source>text (default), json (one array) or jsonl (one line per file)</source>
        <translation>text (default), json (one array) or jsonl (one line per file)</translation>
    </message>
    <message>
        <source>the settings cannot be used: %1</source>
        <translation>the settings cannot be used: %1</translation>
    </message>
    <message>
        <source>severity, on or off and thresholds of the checks, as JSON</source>
        <translation>severity, on or off and thresholds of the checks, as JSON</translation>
    </message>
    <message>
        <source>too many reports: versions of further ones will not be recognised</source>
        <translation>too many reports: versions of further ones will not be recognised</translation>
    </message>
    <message>
        <source>too long to be compared with another version, %1</source>
        <translation>too long to be compared with another version, %1</translation>
    </message>
</context>
<context>
    <name>gouji::cli::Commands</name>
    <message>
        <source>read with N threads (1 to 256; default: all processors)</source>
        <translation>read with N threads (1 to 256; default: all processors)</translation>
    </message>
    <message>
        <source>the list on standard input is separated by NUL, not by line ends</source>
        <translation>the list on standard input is separated by NUL, not by line ends</translation>
    </message>
    <message>
        <source>the review file</source>
        <translation>the review file</translation>
    </message>
    <message>
        <source>zh_CN or en (default: GOUJI_LANGUAGE, the locale)</source>
        <translation>zh_CN or en (default: GOUJI_LANGUAGE, the locale)</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>show this help</translation>
    </message>
</context>
<context>
    <name>gouji::cli::Main</name>
    <message>
        <source>Usage: gouji-cli COMMAND [OPTION]... [PATH]...
Reads annual reports on open government information and checks them.</source>
        <translation>Usage: gouji-cli COMMAND [OPTION]... [PATH]...
Reads annual reports on open government information and checks them.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>gouji-cli COMMAND --help explains a command; --version shows the version;
--language zh_CN or en chooses the language of all output.</source>
        <translation>gouji-cli COMMAND --help explains a command; --version shows the version;
--language zh_CN or en chooses the language of all output.</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>no command given</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>unknown command %1</translation>
    </message>
    <message>
        <source>; see gouji-cli --help</source>
        <translation>; see gouji-cli --help</translation>
    </message>
    <message>
        <source>the language must be zh_CN or en; see gouji-cli --help</source>
        <translation>the language must be zh_CN or en; see gouji-cli --help</translation>
    </message>
    <message>
        <source>standard output could not be written; make room or choose another place for it</source>
        <translation>standard output could not be written; make room or choose another place for it</translation>
    </message>
</context>
<context>
    <name>gouji::cli::ReportText</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>agency not found</source>
        <translation>agency not found</translation>
    </message>
    <message>
        <source>year not found</source>
        <translation>year not found</translation>
    </message>
    <message>
        <source>no form recognised</source>
        <translation>no form recognised</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more places</source>
        <translation>
            <numerusform>… and %n more place</numerusform>
            <numerusform>… and %n more places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notices</source>
        <translation>%1 errors, %2 warnings, %3 notices</translation>
    </message>
    <message>
        <source>equations: %1 hold, %2 broken, %3 not assessable</source>
        <translation>equations: %1 hold, %2 broken, %3 not assessable</translation>
    </message>
    <message>
        <source>another version of the report in %1</source>
        <translation>another version of the report in %1</translation>
    </message>
</context>
<context>
    <name>gouji::cli::StoreCommands</name>
    <message>
        <source>no review file given (--store FILE)</source>
        <translation>no review file given (--store FILE)</translation>
    </message>
    <message>
        <source>--jobs wants a number from 1 to 256</source>
        <translation>--jobs wants a number from 1 to 256</translation>
    </message>
    <message>
        <source>no file or folder given</source>
        <translation>no file or folder given</translation>
    </message>
    <message>
        <source>%1 added, %2 read again, %3 unchanged, %4 could not be read</source>
        <translation>%1 added, %2 read again, %3 unchanged, %4 could not be read</translation>
    </message>
    <message>
        <source>no file to write given (--to PATH)</source>
        <translation>no file to write given (--to PATH)</translation>
    </message>
    <message>
        <source>the format (--format) must be csv, xlsx or json</source>
        <translation>the format (--format) must be csv, xlsx or json</translation>
    </message>
    <message>
        <source>--values must be published, reviewed or both</source>
        <translation>--values must be published, reviewed or both</translation>
    </message>
    <message>
        <source>%1: sound; %2 reports, %3 entries in the log</source>
        <translation>%1: sound; %2 reports, %3 entries in the log</translation>
    </message>
    <message>
        <source>Reads reports into a review file, which is created if absent.</source>
        <translation>Reads reports into a review file, which is created if absent.</translation>
    </message>
    <message>
        <source>A PATH is a file, a folder (searched through) or - for a list of paths on standard input.
A file that is there already is passed over; one that has changed is read again and keeps its decisions.</source>
        <translation>A PATH is a file, a folder (searched through) or - for a list of paths on standard input.
A file that is there already is passed over; one that has changed is read again and keeps its decisions.</translation>
    </message>
    <message>
        <source>Writes the reviewed dataset of a review file.</source>
        <translation>Writes the reviewed dataset of a review file.</translation>
    </message>
    <message>
        <source>csv makes two files: PATH with one row per cell, and PATH with -wide before its suffix
(out.csv, out-wide.csv) with one row per report. Files are replaced only when complete.</source>
        <translation>csv makes two files: PATH with one row per cell, and PATH with -wide before its suffix
(out.csv, out-wide.csv) with one row per report. Files are replaced only when complete.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>csv, xlsx or json</source>
        <translation>csv, xlsx or json</translation>
    </message>
    <message>
        <source>published, reviewed or both (default)</source>
        <translation>published, reviewed or both (default)</translation>
    </message>
    <message>
        <source>Checks a review file: its pages, its log, the hash of every report; prints what is broken.</source>
        <translation>Checks a review file: its pages, its log, the hash of every report; prints what is broken.</translation>
    </message>
    <message>
        <source>Exit status: 0 sound, 1 something is broken, 4 the file cannot be opened.</source>
        <translation>Exit status: 0 sound, 1 something is broken, 4 the file cannot be opened.</translation>
    </message>
    <message>
        <source>Lists the reports of a review file.</source>
        <translation>Lists the reports of a review file.</translation>
    </message>
    <message>
        <source>Columns, separated by tabs: number, agency, year, form, open errors, warnings and notices,
decided findings, corrected cells, file.</source>
        <translation>Columns, separated by tabs: number, agency, year, form, open errors, warnings and notices,
decided findings, corrected cells, file.</translation>
    </message>
</context>
<context>
    <name>gouji::diagnostics</name>
    <message>
        <source>%1 byte(s) at byte %2 are no valid %3; shown as �</source>
        <translation>%1 byte(s) at byte %2 are no valid %3; shown as �</translation>
    </message>
    <message>
        <source>The text holds %1 NUL character(s)</source>
        <translation>The text holds %1 NUL character(s)</translation>
    </message>
    <message>
        <source>The encoding was taken to be %1</source>
        <translation>The encoding was taken to be %1</translation>
    </message>
    <message>
        <source>It is not certain that this is the %1 form</source>
        <translation>It is not certain that this is the %1 form</translation>
    </message>
    <message>
        <source>A row of the table stands here once more; not used</source>
        <translation>A row of the table stands here once more; not used</translation>
    </message>
    <message>
        <source>A row of %1 value(s) could not be placed in the form</source>
        <translation>A row of %1 value(s) could not be placed in the form</translation>
    </message>
    <message>
        <source>A date cannot be read: %1</source>
        <translation>A date cannot be read: %1</translation>
    </message>
    <message>
        <source>%1 character(s) are printed but not named in the file; shown as �. Others may bear wrong names: compare with the pages</source>
        <translation>%1 character(s) are printed but not named in the file; shown as �. Others may bear wrong names: compare with the pages</translation>
    </message>
    <message>
        <source>Page %1 is a picture; what it says was not read</source>
        <translation>Page %1 is a picture; what it says was not read</translation>
    </message>
    <message>
        <source>A row is cut by a page&apos;s end near page %1; its number should be compared with the original</source>
        <translation>A row is cut by a page&apos;s end near page %1; its number should be compared with the original</translation>
    </message>
    <message>
        <source>The file holds %1 tracked change(s); read as if all were accepted</source>
        <translation>The file holds %1 tracked change(s); read as if all were accepted</translation>
    </message>
    <message>
        <source>%1 embedded object(s), macro(s) or reference(s) to other files were passed over</source>
        <translation>%1 embedded object(s), macro(s) or reference(s) to other files were passed over</translation>
    </message>
    <message>
        <source>Not read: %1 hidden sheet(s), %2 hidden row(s), %3 cell(s) in hidden columns</source>
        <translation>Not read: %1 hidden sheet(s), %2 hidden row(s), %3 cell(s) in hidden columns</translation>
    </message>
    <message>
        <source>The page holds no article: it may load its text from elsewhere</source>
        <translation>The page holds no article: it may load its text from elsewhere</translation>
    </message>
    <message>
        <source>The number %1 was recognised with doubt; compare it with the original</source>
        <translation>The number %1 was recognised with doubt; compare it with the original</translation>
    </message>
    <message>
        <source>The page shows no table at first; what it hides was read, too</source>
        <translation>The page shows no table at first; what it hides was read, too</translation>
    </message>
</context>
<context>
    <name>gouji::errors</name>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>There is no such file. Check the name and the folder.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>The file cannot be read. Check its permissions.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place or check its permissions.</source>
        <translation>The file cannot be written. Choose another place or check its permissions.</translation>
    </message>
    <message>
        <source>This is no ordinary file; it was not opened.</source>
        <translation>This is no ordinary file; it was not opened.</translation>
    </message>
    <message>
        <source>The file is too large for a report (64 MiB at most). Was the right file chosen?</source>
        <translation>The file is too large for a report (64 MiB at most). Was the right file chosen?</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it to be sent again.</source>
        <translation>The file is empty. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>The text is in no encoding we know (UTF-8, UTF-16, GB18030). Save it as UTF-8.</source>
        <translation>The text is in no encoding we know (UTF-8, UTF-16, GB18030). Save it as UTF-8.</translation>
    </message>
    <message>
        <source>The form&apos;s definition is broken. Mend it or reinstall.</source>
        <translation>The form&apos;s definition is broken. Mend it or reinstall.</translation>
    </message>
    <message>
        <source>This is no review file. It was left as it is.</source>
        <translation>This is no review file. It was left as it is.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this review file. Update the program; the file was left as it is.</source>
        <translation>A newer version of the program wrote this review file. Update the program; the file was left as it is.</translation>
    </message>
    <message>
        <source>The review file is damaged. It was left as it is; open a backup copy instead.</source>
        <translation>The review file is damaged. It was left as it is; open a backup copy instead.</translation>
    </message>
    <message>
        <source>The review file cannot be changed here. Copy it to a folder you may write to.</source>
        <translation>The review file cannot be changed here. Copy it to a folder you may write to.</translation>
    </message>
    <message>
        <source>Another program is using the review file. Close it there and try again.</source>
        <translation>Another program is using the review file. Close it there and try again.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>The disk is full; nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>The review file could not be used.</source>
        <translation>The review file could not be used.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>This cannot be done like that.</source>
        <translation>This cannot be done like that.</translation>
    </message>
    <message>
        <source>This value cannot stand in that cell.</source>
        <translation>This value cannot stand in that cell.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The disk is full; the earlier file is unharmed. Free some space and try again.</source>
        <translation>The disk is full; the earlier file is unharmed. Free some space and try again.</translation>
    </message>
    <message>
        <source>Writing failed; the earlier file is unharmed.</source>
        <translation>Writing failed; the earlier file is unharmed.</translation>
    </message>
    <message>
        <source>This format cannot be read. Save the report as DOCX, PDF, HTML or plain text.</source>
        <translation>This format cannot be read. Save the report as DOCX, PDF, HTML or plain text.</translation>
    </message>
    <message>
        <source>The file opens only with a password. Ask for a copy without one, or save one.</source>
        <translation>The file opens only with a password. Ask for a copy without one, or save one.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Ask for it to be sent again.</source>
        <translation>The file is damaged or incomplete. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>The file asks for more memory, time or parts than any report needs; reading it was given up. Save the report anew and try that copy.</source>
        <translation>The file asks for more memory, time or parts than any report needs; reading it was given up. Save the report anew and try that copy.</translation>
    </message>
    <message>
        <source>Reading this format needs another program that is not installed. Install it, or save the report as DOCX or PDF.</source>
        <translation>Reading this format needs another program that is not installed. Install it, or save the report as DOCX or PDF.</translation>
    </message>
    <message>
        <source>Reading scans needs language data that are not installed. Install the package named.</source>
        <translation>Reading scans needs language data that are not installed. Install the package named.</translation>
    </message>
    <message>
        <source>Reading the file failed; nothing else was harmed. Save it in another format.</source>
        <translation>Reading the file failed; nothing else was harmed. Save it in another format.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was given up. Save it in another format.</source>
        <translation>Reading the file took too long and was given up. Save it in another format.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be read as a report.</source>
        <translation>The archive holds no file that can be read as a report.</translation>
    </message>
</context>
</TS>
