<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>No report of last year is in this file.</source>
        <translation>No report of last year is in this file.</translation>
    </message>
    <message>
        <source>Last year (Enter opens the report)</source>
        <translation>Last year (Enter opens the report)</translation>
    </message>
    <message>
        <source>Change since then</source>
        <translation>Change since then</translation>
    </message>
    <message>
        <source>Too few organs of the same kind in this file to say what is usual (%1).</source>
        <translation>Too few organs of the same kind in this file to say what is usual (%1).</translation>
    </message>
    <message>
        <source>%1 organs of the same kind</source>
        <translation>%1 organs of the same kind</translation>
    </message>
    <message>
        <source>median %1, from %2 to %3</source>
        <translation>median %1, from %2 to %3</translation>
    </message>
    <message>
        <source>Beside other reports</source>
        <translation>Beside other reports</translation>
    </message>
</context>
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
    <name>DecisionWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cells it points at</source>
        <translation>Cells it points at</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>%1 · %2 · %3: “%4”</source>
        <translation>%1 · %2 · %3: “%4”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
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
        <source>Decisions on this finding</source>
        <translation>Decisions on this finding</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (taken back)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Matched</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>Mismatched</source>
        <translation>Mismatched</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Unlinked</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Not comparable</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>no cell</source>
        <translation>no cell</translation>
    </message>
    <message>
        <source>outside of the table</source>
        <translation>outside of the table</translation>
    </message>
    <message>
        <source>The form has no cell there.</source>
        <translation>The form has no cell there.</translation>
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
        <source>Image (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Vector image (*.svg)</source>
        <translation>Vector image (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Save the picture</translation>
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
    <name>Stages</name>
    <message>
        <source>What is decided as wrong in the original so far: what a letter to the organ would ask for.</source>
        <translation>What is decided as wrong in the original so far: what a letter to the organ would ask for.</translation>
    </message>
    <message>
        <source>Sent back on %1.</source>
        <translation>Sent back on %1.</translation>
    </message>
    <message>
        <source>Answered by the same file, received anew.</source>
        <translation>Answered by the same file, received anew.</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>Answered by %1.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
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
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Letter to the organ</source>
        <translation>Letter to the organ</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Another program</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>the first value is right</source>
        <translation>the first value is right</translation>
    </message>
    <message>
        <source>the second value is right</source>
        <translation>the second value is right</translation>
    </message>
    <message>
        <source>a third value is right</source>
        <translation>a third value is right</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>First review</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Second review</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Resubmitted</source>
        <translation>Resubmitted</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Not at this stage</source>
        <translation>Not at this stage</translation>
    </message>
    <message>
        <source>%n error(s) without a decision</source>
        <translation>%n error(s) without a decision</translation>
    </message>
    <message>
        <source>%n warning(s) without a decision</source>
        <translation>%n warning(s) without a decision</translation>
    </message>
    <message>
        <source>%n value(s) marked as doubtful</source>
        <translation>%n value(s) marked as doubtful</translation>
    </message>
    <message>
        <source>The second reviewer must be another person than the first</source>
        <translation>The second reviewer must be another person than the first</translation>
    </message>
    <message>
        <source>This report was drawn for a blind second pass</source>
        <translation>This report was drawn for a blind second pass</translation>
    </message>
    <message>
        <source>%n value(s) of the blind second pass to be typed</source>
        <translation>%n value(s) of the blind second pass to be typed</translation>
    </message>
    <message>
        <source>%n disagreement(s) of the two reviewers to be settled</source>
        <translation>%n disagreement(s) of the two reviewers to be settled</translation>
    </message>
    <message>
        <source>Nothing is decided as wrong in the original: give a reason for sending it back</source>
        <translation>Nothing is decided as wrong in the original: give a reason for sending it back</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>A reason is needed</translation>
    </message>
    <message>
        <source>No new version came in since the letter: import it first</source>
        <translation>No new version came in since the letter: import it first</translation>
    </message>
    <message>
        <source>%n item(s) of the letter not seen to be put right</source>
        <translation>%n item(s) of the letter not seen to be put right</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>cannot tell</translation>
    </message>
    <message>
        <source>The check no longer finds it.</source>
        <translation>The check no longer finds it.</translation>
    </message>
    <message>
        <source>It says %1 now, as asked for.</source>
        <translation>It says %1 now, as asked for.</translation>
    </message>
    <message>
        <source>The check finds it again.</source>
        <translation>The check finds it again.</translation>
    </message>
    <message>
        <source>It still says %1.</source>
        <translation>It still says %1.</translation>
    </message>
    <message>
        <source>The values changed, but the sum still does not hold.</source>
        <translation>The values changed, but the sum still does not hold.</translation>
    </message>
    <message>
        <source>It says %1 now, and that is an error too.</source>
        <translation>It says %1 now, and that is an error too.</translation>
    </message>
    <message>
        <source>It says %1 now, which is not what was asked for.</source>
        <translation>It says %1 now, which is not what was asked for.</translation>
    </message>
    <message>
        <source>The same check finds something else in this section: look at it.</source>
        <translation>The same check finds something else in this section: look at it.</translation>
    </message>
    <message>
        <source>The cell was not found in the new version.</source>
        <translation>The cell was not found in the new version.</translation>
    </message>
    <message>
        <source>It was read with doubt: %1. Confirm or correct it there.</source>
        <translation>It was read with doubt: %1. Confirm or correct it there.</translation>
    </message>
    <message>
        <source>A value of the sum is blank, missing or a text.</source>
        <translation>A value of the sum is blank, missing or a text.</translation>
    </message>
    <message>
        <source>The check could not be run on the new version.</source>
        <translation>The check could not be run on the new version.</translation>
    </message>
    <message>
        <source>The new version is on another form.</source>
        <translation>The new version is on another form.</translation>
    </message>
    <message>
        <source>%1 has had this review file open since %2. You can read it; deciding is up to them.</source>
        <translation>%1 has had this review file open since %2. You can read it; deciding is up to them.</translation>
    </message>
    <message>
        <source>%1 has this review file open. You can read it; deciding is up to them.</source>
        <translation>%1 has this review file open. You can read it; deciding is up to them.</translation>
    </message>
    <message>
        <source>%1 has closed this review file. Open it for changing to go on here.</source>
        <translation>%1 has closed this review file. Open it for changing to go on here.</translation>
    </message>
    <message>
        <source>This review file cannot be changed here: its folder or medium is write-protected. Copy it to a folder you may write to.</source>
        <translation>This review file cannot be changed here: its folder or medium is write-protected. Copy it to a folder you may write to.</translation>
    </message>
    <message>
        <source>%1 of %2 agree (%3 %)</source>
        <translation>%1 of %2 agree (%3 %)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>, by the first reviewer</source>
        <translation>, by the first reviewer</translation>
    </message>
    <message>
        <source>%n value(s) drawn for a blind second pass</source>
        <translation>%n value(s) drawn for a blind second pass</translation>
    </message>
    <message>
        <source>typed blind: agrees</source>
        <translation>typed blind: agrees</translation>
    </message>
    <message>
        <source>typed blind: disagrees</source>
        <translation>typed blind: disagrees</translation>
    </message>
    <message>
        <source>disagreement settled: %1</source>
        <translation>disagreement settled: %1</translation>
    </message>
    <message>
        <source>Nothing is decided as wrong in the original yet. Decide a finding so, or correct a value as wrong in the original, and it is listed here.</source>
        <translation>Nothing is decided as wrong in the original yet. Decide a finding so, or correct a value as wrong in the original, and it is listed here.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>Sum %1: %2 (%3)</source>
        <translation>Sum %1: %2 (%3)</translation>
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
        <source>%1, not complete</source>
        <translation>%1, not complete</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>A part is blank, missing or no number: the sum cannot be checked.</source>
        <translation>A part is blank, missing or no number: the sum cannot be checked.</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>Printed here</translation>
    </message>
    <message>
        <source>Expected here by this sum</source>
        <translation>Expected here by this sum</translation>
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
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
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
        <source>The sums do not balance (%1): a value seems to stand in the neighbouring cell; %2 would mend all</source>
        <translation>The sums do not balance (%1): a value seems to stand in the neighbouring cell; %2 would mend all</translation>
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
        <source>The report for %1 uses the %2 form; the %3 form is due (%4)</source>
        <translation>The report for %1 uses the %2 form; the %3 form is due (%4)</translation>
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
    <message>
        <source> (%1 more could not be compared)</source>
        <translation> (%1 more could not be compared)</translation>
    </message>
    <message>
        <source>This organ took over others, but their reports of %1 are not all in the file: %2. What was carried over cannot be judged</source>
        <translation>This organ took over others, but their reports of %1 are not all in the file: %2. What was carried over cannot be judged</translation>
    </message>
    <message>
        <source>%2 was divided among several organs after %1: what each of them carried over cannot be told from its report</source>
        <translation>%2 was divided among several organs after %1: what each of them carried over cannot be told from its report</translation>
    </message>
    <message>
        <source>There are two reports of %1 that may be this organ&apos;s, its own and that of %2: correct the list of organs&apos; names</source>
        <translation>There are two reports of %1 that may be this organ&apos;s, its own and that of %2: correct the list of organs&apos; names</translation>
    </message>
    <message>
        <source>There is no report of this organ for %1, but one of %2: if it is the same organ, say so in the list of organs&apos; names</source>
        <translation>There is no report of this organ for %1, but one of %2: if it is the same organ, say so in the list of organs&apos; names</translation>
    </message>
    <message>
        <source>Carried over otherwise than the report of %1 (%2) carried forward: %3</source>
        <translation>Carried over otherwise than the report of %1 (%2) carried forward: %3</translation>
    </message>
    <message>
        <source>%1 is printed as %2, last year&apos;s report says %3</source>
        <translation>%1 is printed as %2, last year&apos;s report says %3</translation>
    </message>
    <message>
        <source>The sum of %1 organs cannot be judged, their reports are not all in the file: %2</source>
        <translation>The sum of %1 organs cannot be judged, their reports are not all in the file: %2</translation>
    </message>
    <message>
        <source>%1 value(s) are not the sum of the reports of %2 organs: %3</source>
        <translation>%1 value(s) are not the sum of the reports of %2 organs: %3</translation>
    </message>
    <message>
        <source>%1 is printed as %2, the organs&apos; sum is %3</source>
        <translation>%1 is printed as %2, the organs&apos; sum is %3</translation>
    </message>
    <message>
        <source>Does not follow from the report of %1 (%2): %3</source>
        <translation>Does not follow from the report of %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 is printed as %2, %3 follows</source>
        <translation>%1 is printed as %2, %3 follows</translation>
    </message>
    <message>
        <source>Many times what the report of %1 (%2) says, or a small part of it: %3</source>
        <translation>Many times what the report of %1 (%2) says, or a small part of it: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Published on %1 as the reviewer found, %3 days after the deadline of %2</source>
        <translation>Published on %1 as the reviewer found, %3 days after the deadline of %2</translation>
    </message>
    <message>
        <source>Signed on %1, %3 days after the deadline of %2</source>
        <translation>Signed on %1, %3 days after the deadline of %2</translation>
    </message>
    <message>
        <source>%1 characters of this section (%2 %) stand in this organ&apos;s report for %3 as well</source>
        <translation>%1 characters of this section (%2 %) stand in this organ&apos;s report for %3 as well</translation>
    </message>
    <message>
        <source>%1 characters of this section (%2 %) stand in the report of %3 for %4 as well</source>
        <translation>%1 characters of this section (%2 %) stand in the report of %3 for %4 as well</translation>
    </message>
    <message>
        <source>; too few reports are known to tell whether this is a common template</source>
        <translation>; too few reports are known to tell whether this is a common template</translation>
    </message>
    <message>
        <source>last year&apos;s report says the same</source>
        <translation>last year&apos;s report says the same</translation>
    </message>
    <message>
        <source>The same count is given as %1 and as %2: the two places contradict each other</source>
        <translation>The same count is given as %1 and as %2: the two places contradict each other</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 fewer</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>The text says %1, the table says %2 (%3; %4), and no other reading of the table fits</source>
        <translation>The text says %1, the table says %2 (%3; %4), and no other reading of the table fits</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>%1 too few</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed where %3 follows (%4), and no single value explains it</source>
        <translation>The sums do not balance (%1): %2 is printed where %3 follows (%4), and no single value explains it</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed as %3, %4 would mend all (%5)</source>
        <translation>The sums do not balance (%1): %2 is printed as %3, %4 would mend all (%5)</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed as %3; if that alone is wrong, it should be %4 (%5)</source>
        <translation>The sums do not balance (%1): %2 is printed as %3; if that alone is wrong, it should be %4 (%5)</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed where %3 follows (%5); any of these would mend all: %4</source>
        <translation>The sums do not balance (%1): %2 is printed where %3 follows (%5); any of these would mend all: %4</translation>
    </message>
    <message>
        <source>Rows not found in the text as read (%1): %2</source>
        <translation>Rows not found in the text as read (%1): %2</translation>
    </message>
    <message>
        <source>A count cannot be negative: “%1” in %2 (cells: %3)</source>
        <translation>A count cannot be negative: “%1” in %2 (cells: %3)</translation>
    </message>
    <message>
        <source>A count must be a whole number: “%1” in %2 (cells: %3)</source>
        <translation>A count must be a whole number: “%1” in %2 (cells: %3)</translation>
    </message>
    <message>
        <source>“%1” stands where a number is expected: %2 (cells: %3)</source>
        <translation>“%1” stands where a number is expected: %2 (cells: %3)</translation>
    </message>
    <message>
        <source>received and handled, %1</source>
        <translation>received and handled, %1</translation>
    </message>
    <message>
        <source>results of the column %1</source>
        <translation>results of the column %1</translation>
    </message>
    <message>
        <source>total of %1</source>
        <translation>total of %1</translation>
    </message>
    <message>
        <source>total of the row %1</source>
        <translation>total of the row %1</translation>
    </message>
    <message>
        <source>Cells printed but empty (%1): %2</source>
        <translation>Cells printed but empty (%1): %2</translation>
    </message>
    <message>
        <source>A row of %2 columns holds %1 values: %3</source>
        <translation>A row of %2 columns holds %1 values: %3</translation>
    </message>
</context>
<context>
    <name>gouji::AboutDialog</name>
    <message>
        <source>About Gouji</source>
        <translation>About Gouji</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gouji %1&lt;/h3&gt;&lt;p&gt;A review desk for annual reports on open government information.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Works without a network; nothing leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Gouji %1&lt;/h3&gt;&lt;p&gt;A review desk for annual reports on open government information.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Works without a network; nothing leaves this machine.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Built on</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copy details</translation>
    </message>
</context>
<context>
    <name>gouji::Actions</name>
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
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Values and cells</source>
        <translation>Values and cells</translation>
    </message>
    <message>
        <source>Open items and findings</source>
        <translation>Open items and findings</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Settings and help</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Print pre&amp;view…</translation>
    </message>
    <message>
        <source>Cop&amp;y the chosen cells</source>
        <translation>Cop&amp;y the chosen cells</translation>
    </message>
    <message>
        <source>Copy with &amp;heads and labels</source>
        <translation>Copy with &amp;heads and labels</translation>
    </message>
    <message>
        <source>&amp;Paste cells…</source>
        <translation>&amp;Paste cells…</translation>
    </message>
    <message>
        <source>Choose &amp;all cells of the table</source>
        <translation>Choose &amp;all cells of the table</translation>
    </message>
    <message>
        <source>Next open &amp;item, or the next report</source>
        <translation>Next open &amp;item, or the next report</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>Next open item</translation>
    </message>
    <message>
        <source>Previous open i&amp;tem</source>
        <translation>Previous open i&amp;tem</translation>
    </message>
    <message>
        <source>&amp;Look at the original, enlarged</source>
        <translation>&amp;Look at the original, enlarged</translation>
    </message>
    <message>
        <source>&amp;False alarm</source>
        <translation>&amp;False alarm</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>False alarm</translation>
    </message>
    <message>
        <source>Renamed and &amp;merged organs…</source>
        <translation>Renamed and &amp;merged organs…</translation>
    </message>
    <message>
        <source>&amp;Sum reports and their organs…</source>
        <translation>&amp;Sum reports and their organs…</translation>
    </message>
    <message>
        <source>Com&amp;pare the passages with the other report…</source>
        <translation>Com&amp;pare the passages with the other report…</translation>
    </message>
    <message>
        <source>&amp;Done, on to the next report</source>
        <translation>&amp;Done, on to the next report</translation>
    </message>
    <message>
        <source>&amp;Filter the reports</source>
        <translation>&amp;Filter the reports</translation>
    </message>
    <message>
        <source>&amp;Find in source and tables</source>
        <translation>&amp;Find in source and tables</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;next</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Find pre&amp;vious</translation>
    </message>
    <message>
        <source>Source and tables scroll &amp;together</source>
        <translation>Source and tables scroll &amp;together</translation>
    </message>
    <message>
        <source>&amp;Pictures of all reports</source>
        <translation>&amp;Pictures of all reports</translation>
    </message>
    <message>
        <source>Pictures of this &amp;organ over the years</source>
        <translation>Pictures of this &amp;organ over the years</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Who has filed…</source>
        <translation>&amp;Who has filed…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Keys…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;log</source>
        <translation>Open the folder of the &amp;log</translation>
    </message>
    <message>
        <source>&amp;Pass this review</source>
        <translation>&amp;Pass this review</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>&amp;Begin the first review</source>
        <translation>&amp;Begin the first review</translation>
    </message>
    <message>
        <source>&amp;Send back to the organ…</source>
        <translation>&amp;Send back to the organ…</translation>
    </message>
    <message>
        <source>Back to the &amp;first review…</source>
        <translation>Back to the &amp;first review…</translation>
    </message>
    <message>
        <source>&amp;Receive the new version</source>
        <translation>&amp;Receive the new version</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Close…</translation>
    </message>
    <message>
        <source>&amp;Open the review again…</source>
        <translation>&amp;Open the review again…</translation>
    </message>
    <message>
        <source>&amp;Letter to the organ…</source>
        <translation>&amp;Letter to the organ…</translation>
    </message>
    <message>
        <source>Blind second p&amp;ass…</source>
        <translation>Blind second p&amp;ass…</translation>
    </message>
    <message>
        <source>Rules for the second re&amp;view…</source>
        <translation>Rules for the second re&amp;view…</translation>
    </message>
    <message>
        <source>Open for c&amp;hanging</source>
        <translation>Open for c&amp;hanging</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Go to the details</translation>
    </message>
    <message>
        <source>Running &amp;works and messages</source>
        <translation>Running &amp;works and messages</translation>
    </message>
</context>
<context>
    <name>gouji::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
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
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>S&amp;ource text:</source>
        <translation>S&amp;ource text:</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>&amp;Tables:</translation>
    </message>
    <message>
        <source>Ctrl and + or - make both larger or smaller at any time.</source>
        <translation>Ctrl and + or - make both larger or smaller at any time.</translation>
    </message>
    <message>
        <source>as the window</source>
        <translation>as the window</translation>
    </message>
    <message>
        <source>%1: font</source>
        <translation>%1: font</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>%1: size</source>
        <translation>%1: size</translation>
    </message>
</context>
<context>
    <name>gouji::BlindPass</name>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>Blind second pass</source>
        <translation>Blind second pass</translation>
    </message>
    <message>
        <source>&amp;What does the original say here?</source>
        <translation>&amp;What does the original say here?</translation>
    </message>
    <message>
        <source>What the original says</source>
        <translation>What the original says</translation>
    </message>
    <message>
        <source>Enter: next value. Leave it empty for a blank cell; type / where a stroke stands. Shift+Tab: back to the value before. What was read and decided before is shown when all values are typed.</source>
        <translation>Enter: next value. Leave it empty for a blank cell; type / where a stroke stands. Shift+Tab: back to the value before. What was read and decided before is shown when all values are typed.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Third value</source>
        <translation>Third value</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;First is right</source>
        <translation>&amp;First is right</translation>
    </message>
    <message>
        <source>&amp;Second is right</source>
        <translation>&amp;Second is right</translation>
    </message>
    <message>
        <source>&amp;Third value is right</source>
        <translation>&amp;Third value is right</translation>
    </message>
    <message>
        <source>T&amp;hird value, if neither is right</source>
        <translation>T&amp;hird value, if neither is right</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Value %1 of %2</source>
        <translation>Value %1 of %2</translation>
    </message>
    <message>
        <source>Seed %1: drawn again, the same values come out.</source>
        <translation>Seed %1: drawn again, the same values come out.</translation>
    </message>
    <message>
        <source>Seed %1: other values come out now, because the report was read again since.</source>
        <translation>Seed %1: other values come out now, because the report was read again since.</translation>
    </message>
    <message>
        <source>The values were drawn by risk: of all values, more would agree.</source>
        <translation>The values were drawn by risk: of all values, more would agree.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
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
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason, if you like (Alt+Enter)</source>
        <translation>Reason, if you like (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>gouji::ChecksPage</name>
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
    <message>
        <source>for instance: rules of our county, 2024</source>
        <translation>for instance: rules of our county, 2024</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Checks; Space turns one on or off</source>
        <translation>Checks; Space turns one on or off</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Rule set:</source>
        <translation>&amp;Rule set:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source:</translation>
    </message>
    <message>
        <source>&amp;Severity:</source>
        <translation>&amp;Severity:</translation>
    </message>
    <message>
        <source>In force in this review file since %1, set by %2 (%3). A change judges all reports anew; decisions stay.</source>
        <translation>In force in this review file since %1, set by %2 (%3). A change judges all reports anew; decisions stay.</translation>
    </message>
    <message>
        <source>The checks&apos; own rules are in force in this review file. A change judges all reports anew; decisions stay.</source>
        <translation>The checks&apos; own rules are in force in this review file. A change judges all reports anew; decisions stay.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>its own</translation>
    </message>
    <message>
        <source>%1 unless set; from %2 to %3</source>
        <translation>%1 unless set; from %2 to %3</translation>
    </message>
    <message>
        <source>:</source>
        <translation>:</translation>
    </message>
    <message>
        <source>The rule set was not changed</source>
        <translation>The rule set was not changed</translation>
    </message>
    <message>
        <source>Import a rule set</source>
        <translation>Import a rule set</translation>
    </message>
    <message>
        <source>Rule sets (*.json)</source>
        <translation>Rule sets (*.json)</translation>
    </message>
    <message>
        <source>The rule set could not be read</source>
        <translation>The rule set could not be read</translation>
    </message>
    <message>
        <source>Export the rule set</source>
        <translation>Export the rule set</translation>
    </message>
    <message>
        <source>rules.json</source>
        <translation>rules.json</translation>
    </message>
    <message>
        <source>The rule set was not exported</source>
        <translation>The rule set was not exported</translation>
    </message>
    <message>
        <source>the statutory form: %1</source>
        <translation>the statutory form: %1</translation>
    </message>
</context>
<context>
    <name>gouji::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>%1: %2. Click to take this filter away.</source>
        <translation>%1: %2. Click to take this filter away.</translation>
    </message>
    <message>
        <source>Filter %1: %2, take away</source>
        <translation>Filter %1: %2, take away</translation>
    </message>
</context>
<context>
    <name>gouji::ChoiceDialog</name>
    <message>
        <source>Press the digit, or choose with the arrows and Enter.</source>
        <translation>Press the digit, or choose with the arrows and Enter.</translation>
    </message>
</context>
<context>
    <name>gouji::Commands</name>
    <message>
        <source>Accept as it is</source>
        <translation>Accept as it is</translation>
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
    <message>
        <source>Which repair?</source>
        <translation>Which repair?</translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1; now %2</translation>
    </message>
</context>
<context>
    <name>gouji::DateDialog</name>
    <message>
        <source>Day of publication</source>
        <translation>Day of publication</translation>
    </message>
    <message>
        <source>When did %1 publish its report for %2? What you say here wins over the date the report is signed on.</source>
        <translation>When did %1 publish its report for %2? What you say here wins over the date the report is signed on.</translation>
    </message>
    <message>
        <source>for instance: register of letters received, no. 12</source>
        <translation>for instance: register of letters received, no. 12</translation>
    </message>
    <message>
        <source>&amp;Published on:</source>
        <translation>&amp;Published on:</translation>
    </message>
    <message>
        <source>&amp;How you know:</source>
        <translation>&amp;How you know:</translation>
    </message>
    <message>
        <source>&amp;Take the date back</source>
        <translation>&amp;Take the date back</translation>
    </message>
</context>
<context>
    <name>gouji::DeadlinesPage</name>
    <message>
        <source>The last day, in the year after the report year, on which a report is published on time. Reports of organs in the roster are judged by it.</source>
        <translation>The last day, in the year after the report year, on which a report is published on time. Reports of organs in the roster are judged by it.</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>Kind of organ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Follows from</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>clause or order</source>
        <translation>clause or order</translation>
    </message>
    <message>
        <source>%1: month</source>
        <translation>%1: month</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: day</translation>
    </message>
    <message>
        <source>%1: follows from</source>
        <translation>%1: follows from</translation>
    </message>
    <message>
        <source>The deadlines were not changed</source>
        <translation>The deadlines were not changed</translation>
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
    <message>
        <source>The review of this report has ended (%1). Open it again to change a decision.</source>
        <translation>The review of this report has ended (%1). Open it again to change a decision.</translation>
    </message>
</context>
<context>
    <name>gouji::DetailTree</name>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>not assessable</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
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
    <message>
        <source>Opening the review file…</source>
        <translation>Opening the review file…</translation>
    </message>
    <message>
        <source>Word, PDF and OFD files, web pages, text and scans are read, checked, and kept in the review file. The files themselves are never changed.</source>
        <translation>Word, PDF and OFD files, web pages, text and scans are read, checked, and kept in the review file. The files themselves are never changed.</translation>
    </message>
</context>
<context>
    <name>gouji::ErrorDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copy details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
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
    <name>gouji::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n report(s)</source>
        <translation>
            <numerusform>%1, %n report</numerusform>
            <numerusform>%1, %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::FacetView</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Space ticks a value; the list shows the reports that have one of the ticked values</source>
        <translation>Space ticks a value; the list shows the reports that have one of the ticked values</translation>
    </message>
</context>
<context>
    <name>gouji::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in the tables</source>
        <translation>
            <numerusform>%n in the tables</numerusform>
            <numerusform>%n in the tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the source</source>
        <translation>
            <numerusform>%n in the source</numerusform>
            <numerusform>%n in the source</numerusform>
        </translation>
    </message>
    <message>
        <source>began again at the top</source>
        <translation>began again at the top</translation>
    </message>
    <message>
        <source>began again at the bottom</source>
        <translation>began again at the bottom</translation>
    </message>
    <message>
        <source>Find in source and tables</source>
        <translation>Find in source and tables</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Words to find</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>Enter goes to the next place, Shift+Enter to the one before.</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In the source</translation>
    </message>
    <message>
        <source>In the tables</source>
        <translation>In the tables</translation>
    </message>
    <message>
        <source>Where the search goes on</source>
        <translation>Where the search goes on</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <message numerus="yes">
        <source>one of %n cell(s)</source>
        <translation>
            <numerusform>one of %n cell</numerusform>
            <numerusform>one of %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspect</translation>
    </message>
</context>
<context>
    <name>gouji::FindingTabs</name>
    <message>
        <source>Findings and numbers</source>
        <translation>Findings and numbers</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Findings (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Numbers of the prose (%1, %2 mismatched)</source>
        <translation>Numbers of the prose (%1, %2 mismatched)</translation>
    </message>
    <message>
        <source>Numbers of the prose (%1)</source>
        <translation>Numbers of the prose (%1)</translation>
    </message>
    <message>
        <source>Numbers of the prose</source>
        <translation>Numbers of the prose</translation>
    </message>
</context>
<context>
    <name>gouji::FindingTreeModel</name>
    <message>
        <source>No longer found</source>
        <translation>No longer found</translation>
    </message>
    <message>
        <source>In the prose</source>
        <translation>In the prose</translation>
    </message>
    <message>
        <source>The report as a whole</source>
        <translation>The report as a whole</translation>
    </message>
    <message>
        <source>%1 (%2 open of %3)</source>
        <translation>%1 (%2 open of %3)</translation>
    </message>
    <message>
        <source>broken sum: %1</source>
        <translation>broken sum: %1</translation>
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
    <message>
        <source>Decided findings</source>
        <translation>Decided findings</translation>
    </message>
    <message>
        <source>Without groups</source>
        <translation>Without groups</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>By cause</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>By table</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>By check</translation>
    </message>
    <message>
        <source>How findings are grouped</source>
        <translation>How findings are grouped</translation>
    </message>
</context>
<context>
    <name>gouji::FoldersPage</name>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Open the folder: %1</translation>
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
    <message>
        <source>open finding: %1</source>
        <translation>open finding: %1</translation>
    </message>
    <message>
        <source>an earlier decision was made on another value</source>
        <translation>an earlier decision was made on another value</translation>
    </message>
</context>
<context>
    <name>gouji::GeneralPage</name>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>&amp;Name, as decisions are signed from now on:</source>
        <translation>&amp;Name, as decisions are signed from now on:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The reviewer has no name</source>
        <translation>The reviewer has no name</translation>
    </message>
    <message>
        <source>Decisions are signed with it. Type the name you are known by.</source>
        <translation>Decisions are signed with it. Type the name you are known by.</translation>
    </message>
</context>
<context>
    <name>gouji::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
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
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>What is chosen</translation>
    </message>
    <message>
        <source>Enter on a part of a sum goes to its cell.</source>
        <translation>Enter on a part of a sum goes to its cell.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The sums force (Enter puts it into the cell)</source>
        <translation>The sums force (Enter puts it into the cell)</translation>
    </message>
    <message>
        <source>Findings on this cell besides</source>
        <translation>Findings on this cell besides</translation>
    </message>
    <message>
        <source>If the cell is left blank</source>
        <translation>If the cell is left blank</translation>
    </message>
    <message>
        <source>If the cell is %1</source>
        <translation>If the cell is %1</translation>
    </message>
    <message>
        <source>No finding is opened or closed.</source>
        <translation>No finding is opened or closed.</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Opened: %1</translation>
    </message>
    <message>
        <source>Still there: %1</source>
        <translation>Still there: %1</translation>
    </message>
    <message>
        <source>Proposed repair</source>
        <translation>Proposed repair</translation>
    </message>
    <message>
        <source>Proposed repair (%1 applies it)</source>
        <translation>Proposed repair (%1 applies it)</translation>
    </message>
</context>
<context>
    <name>gouji::KeyPage</name>
    <message>
        <source>▲ two actions have this key</source>
        <translation>▲ two actions have this key</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>New key for “%1”</translation>
    </message>
    <message>
        <source>Choose an action to change its keys</source>
        <translation>Choose an action to change its keys</translation>
    </message>
    <message>
        <source>✕ %1 is typed into cells and belongs to the input method. Add Ctrl or Alt.</source>
        <translation>✕ %1 is typed into cells and belongs to the input method. Add Ctrl or Alt.</translation>
    </message>
    <message>
        <source>✕ %1 moves in the tables and lists and cannot be given away. Add Ctrl or Alt.</source>
        <translation>✕ %1 moves in the tables and lists and cannot be given away. Add Ctrl or Alt.</translation>
    </message>
    <message>
        <source>▲ %1 is the key of “%2”. If you use it here, it is taken from there.</source>
        <translation>▲ %1 is the key of “%2”. If you use it here, it is taken from there.</translation>
    </message>
    <message>
        <source>After a decision go on to the next open item</source>
        <translation>After a decision go on to the next open item</translation>
    </message>
    <message>
        <source>Enter in the tables goes to the cell below, as in a spreadsheet</source>
        <translation>Enter in the tables goes to the cell below, as in a spreadsheet</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Search actions and keys</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>New key: press it</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Use this key</translation>
    </message>
    <message>
        <source>A&amp;dd this key</source>
        <translation>A&amp;dd this key</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;No key</translation>
    </message>
    <message>
        <source>As deli&amp;vered</source>
        <translation>As deli&amp;vered</translation>
    </message>
    <message>
        <source>&amp;All as delivered</source>
        <translation>&amp;All as delivered</translation>
    </message>
</context>
<context>
    <name>gouji::KeySheetDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Search keys and what they do</translation>
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
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>&amp;Help (F1)</translation>
    </message>
</context>
<context>
    <name>gouji::Keymap</name>
    <message>
        <source>In the tables</source>
        <translation>In the tables</translation>
    </message>
    <message>
        <source>Arrows, Tab, Shift+Tab</source>
        <translation>Arrows, Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Move among the cells; accept a number being typed</source>
        <translation>Move among the cells; accept a number being typed</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The value is right; on to the next open item</source>
        <translation>The value is right; on to the next open item</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+arrows</translation>
    </message>
    <message>
        <source>Choose a block of cells</source>
        <translation>Choose a block of cells</translation>
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
        <source>Enter, while typing</source>
        <translation>Enter, while typing</translation>
    </message>
    <message>
        <source>Save: misread by us</source>
        <translation>Save: misread by us</translation>
    </message>
    <message>
        <source>Ctrl+Enter, while typing</source>
        <translation>Ctrl+Enter, while typing</translation>
    </message>
    <message>
        <source>Save: wrong in the original</source>
        <translation>Save: wrong in the original</translation>
    </message>
    <message>
        <source>Alt+Enter, while typing</source>
        <translation>Alt+Enter, while typing</translation>
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
</context>
<context>
    <name>gouji::LedgerModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>What it counts</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Held against</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>gouji::LedgerPane</name>
    <message>
        <source>The prose of this report counts nothing that was recognised.</source>
        <translation>The prose of this report counts nothing that was recognised.</translation>
    </message>
    <message>
        <source>The numbers of the prose appear here when a report is open.</source>
        <translation>The numbers of the prose appear here when a report is open.</translation>
    </message>
    <message>
        <source>All numbers (%1)</source>
        <translation>All numbers (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Which numbers are shown</source>
        <translation>Which numbers are shown</translation>
    </message>
    <message>
        <source>Numbers of the prose</source>
        <translation>Numbers of the prose</translation>
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
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filters (%1)</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Search names and texts</translation>
    </message>
    <message>
        <source>Search in names and texts of all reports</source>
        <translation>Search in names and texts of all reports</translation>
    </message>
    <message>
        <source>Show the filters</source>
        <translation>Show the filters</translation>
    </message>
    <message>
        <source>Filter by stage, findings, check, year, organ and more</source>
        <translation>Filter by stage, findings, check, year, organ and more</translation>
    </message>
    <message>
        <source>No report matches the filters and the search.</source>
        <translation>No report matches the filters and the search.</translation>
    </message>
    <message>
        <source>Clear filters and search</source>
        <translation>Clear filters and search</translation>
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
    <name>gouji::Menus</name>
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
        <source>&amp;Reports</source>
        <translation>&amp;Reports</translation>
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
        <source>&amp;Review</source>
        <translation>&amp;Review</translation>
    </message>
</context>
<context>
    <name>gouji::NoticeDialog</name>
    <message>
        <source>Notice of who has filed</source>
        <translation>Notice of who has filed</translation>
    </message>
    <message>
        <source>Word it as you like. A line that begins with # is the title, with ## a heading, with &gt; stands to the right; these marks are not printed.</source>
        <translation>Word it as you like. A line that begins with # is the title, with ## a heading, with &gt; stands to the right; these marks are not printed.</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text of the notice</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Save the notice</translation>
    </message>
    <message>
        <source>Text (*.txt);;Web page, also for Word and WPS (*.html)</source>
        <translation>Text (*.txt);;Web page, also for Word and WPS (*.html)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>The notice was not saved</source>
        <translation>The notice was not saved</translation>
    </message>
</context>
<context>
    <name>gouji::Office</name>
    <message>
        <source>there is no such organ in the roster</source>
        <translation>there is no such organ in the roster</translation>
    </message>
    <message>
        <source>a report for %1 is not published before November of that year</source>
        <translation>a report for %1 is not published before November of that year</translation>
    </message>
    <message>
        <source>this day is still to come</source>
        <translation>this day is still to come</translation>
    </message>
    <message>
        <source>an import is running; wait for its end or stop it, and try again</source>
        <translation>an import is running; wait for its end or stop it, and try again</translation>
    </message>
</context>
<context>
    <name>gouji::OfficeWindows</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Review file:</source>
        <translation>Review file:</translation>
    </message>
    <message>
        <source>Reports opened last:</source>
        <translation>Reports opened last:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Settings:</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Log:</translation>
    </message>
</context>
<context>
    <name>gouji::OrderButton</name>
    <message>
        <source>The other way round</source>
        <translation>The other way round</translation>
    </message>
    <message>
        <source>%1, reversed</source>
        <translation>%1, reversed</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Order of the list: %1</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
</context>
<context>
    <name>gouji::OrganDialog</name>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>First report year</source>
        <translation>First report year</translation>
    </message>
    <message>
        <source>still</source>
        <translation>still</translation>
    </message>
    <message>
        <source>Last report year</source>
        <translation>Last report year</translation>
    </message>
    <message>
        <source>&amp;Name, as its reports give it:</source>
        <translation>&amp;Name, as its reports give it:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Level:</translation>
    </message>
    <message>
        <source>&amp;Parent:</source>
        <translation>&amp;Parent:</translation>
    </message>
    <message>
        <source>&amp;First report year:</source>
        <translation>&amp;First report year:</translation>
    </message>
    <message>
        <source>L&amp;ast report year:</source>
        <translation>L&amp;ast report year:</translation>
    </message>
</context>
<context>
    <name>gouji::OrganNamesDialog</name>
    <message>
        <source>Renamed and merged organs</source>
        <translation>Renamed and merged organs</translation>
    </message>
    <message>
        <source>A report is compared with last year&apos;s under the former name. Organs that were merged have one line each; one that took in others and kept its name has a line for itself too. Without a year both names are one organ at all times.</source>
        <translation>A report is compared with last year&apos;s under the former name. Organs that were merged have one line each; one that took in others and kept its name has a line for itself too. Without a year both names are one organ at all times.</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>Organ now</source>
        <translation>Organ now</translation>
    </message>
    <message>
        <source>Last report year</source>
        <translation>Last report year</translation>
    </message>
    <message>
        <source>What cannot be kept</source>
        <translation>What cannot be kept</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>&amp;Add line</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>&amp;Remove line</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Line %1 lacks a name.</source>
        <translation>Line %1 lacks a name.</translation>
    </message>
    <message>
        <source>Line %1: the year must be one from %2 to %3, or empty.</source>
        <translation>Line %1: the year must be one from %2 to %3, or empty.</translation>
    </message>
    <message>
        <source>Line %1 says nothing: both names are the same.</source>
        <translation>Line %1 says nothing: both names are the same.</translation>
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
    <name>gouji::PassageComparison</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>gouji::PassagesDialog</name>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Passage %1 of %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The two passages are the same, word for word.</source>
        <translation>The two passages are the same, word for word.</translation>
    </message>
    <message>
        <source>Underlined bold: what differs. %1: nothing stands here.</source>
        <translation>Underlined bold: what differs. %1: nothing stands here.</translation>
    </message>
    <message>
        <source>Compare passages</source>
        <translation>Compare passages</translation>
    </message>
    <message>
        <source>Passage in this report</source>
        <translation>Passage in this report</translation>
    </message>
    <message>
        <source>Passage in the other report</source>
        <translation>Passage in the other report</translation>
    </message>
    <message>
        <source>Double click: open the other report here</source>
        <translation>Double click: open the other report here</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Previous passage</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Next passage</translation>
    </message>
    <message>
        <source>&amp;Open the other report</source>
        <translation>&amp;Open the other report</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gouji::PasteDialog</name>
    <message>
        <source>Paste cells</source>
        <translation>Paste cells</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>What pasting would change</source>
        <translation>What pasting would change</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Reason, if you like</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Misread by us (Enter)</source>
        <translation>Misread by us (Enter)</translation>
    </message>
    <message>
        <source>The report says what was pasted; the program read it wrongly.</source>
        <translation>The report says what was pasted; the program read it wrongly.</translation>
    </message>
    <message>
        <source>Wrong in the original (Ctrl+Enter)</source>
        <translation>Wrong in the original (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The report says something else; what was pasted is what it should say.</source>
        <translation>The report says something else; what was pasted is what it should say.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would change.</source>
        <translation>
            <numerusform>%n value would change.</numerusform>
            <numerusform>%n values would change.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be taken over.</source>
        <translation>Nothing can be taken over.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken over; the remark says why.</source>
        <translation>
            <numerusform>%n cannot be taken over; the remark says why.</numerusform>
            <numerusform>%n cannot be taken over; the remark says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand there already.</source>
        <translation>
            <numerusform>%n stand there already.</numerusform>
            <numerusform>%n stand there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::PictureCard</name>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>What the picture shows</translation>
    </message>
</context>
<context>
    <name>gouji::PictureView</name>
    <message>
        <source>Arrows go from bar to bar, Enter lists the reports behind one, Ctrl+T shows the table.</source>
        <translation>Arrows go from bar to bar, Enter lists the reports behind one, Ctrl+T shows the table.</translation>
    </message>
</context>
<context>
    <name>gouji::PictureWords</name>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>First review</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Second review</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Resubmitted</source>
        <translation>Resubmitted</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Reports by state and day of the last work</source>
        <translation>Reports by state and day of the last work</translation>
    </message>
    <message>
        <source>Reports by state and week of the last work</source>
        <translation>Reports by state and week of the last work</translation>
    </message>
    <message>
        <source>Reports by state and month of the last work</source>
        <translation>Reports by state and month of the last work</translation>
    </message>
    <message>
        <source>Reports by state and year of the last work</source>
        <translation>Reports by state and year of the last work</translation>
    </message>
    <message>
        <source>Open findings by check and severity</source>
        <translation>Open findings by check and severity</translation>
    </message>
    <message>
        <source>Requests by year</source>
        <translation>Requests by year</translation>
    </message>
    <message>
        <source>Outcomes of requests by year</source>
        <translation>Outcomes of requests by year</translation>
    </message>
    <message>
        <source>Outcomes of requests by organ</source>
        <translation>Outcomes of requests by organ</translation>
    </message>
    <message>
        <source>Outcomes of requests by organ, %1</source>
        <translation>Outcomes of requests by organ, %1</translation>
    </message>
    <message>
        <source>%1, by year</source>
        <translation>%1, by year</translation>
    </message>
    <message>
        <source>Organs compared</source>
        <translation>Organs compared</translation>
    </message>
    <message>
        <source>Organs compared, %1: %2</source>
        <translation>Organs compared, %1: %2</translation>
    </message>
    <message>
        <source>How surely cells were read, by format</source>
        <translation>How surely cells were read, by format</translation>
    </message>
    <message>
        <source>number of reports</source>
        <translation>number of reports</translation>
    </message>
    <message>
        <source>number of findings</source>
        <translation>number of findings</translation>
    </message>
    <message>
        <source>number of requests</source>
        <translation>number of requests</translation>
    </message>
    <message>
        <source>per cent of the cells</source>
        <translation>per cent of the cells</translation>
    </message>
    <message>
        <source>per cent of the requests processed</source>
        <translation>per cent of the requests processed</translation>
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
        <source>Read surely</source>
        <translation>Read surely</translation>
    </message>
    <message>
        <source>Read with doubt</source>
        <translation>Read with doubt</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>Not in the document</translation>
    </message>
    <message>
        <source>Misread, put right</source>
        <translation>Misread, put right</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Week from</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Without figure</source>
        <translation>Without figure</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>too few: %1</source>
        <translation>too few: %1</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>no report</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 findings</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 requests</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without figure</source>
        <translation>
            <numerusform>%n of them without figure</numerusform>
            <numerusform>%n of them without figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s) give no complete figure</source>
        <translation>
            <numerusform>%1 of %n report gives no complete figure</numerusform>
            <numerusform>%1 of %n reports give no complete figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with figures read in doubt</source>
        <translation>
            <numerusform>%n with figures read in doubt</numerusform>
            <numerusform>%n with figures read in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) not counted</source>
        <translation>
            <numerusform>%n earlier version not counted</numerusform>
            <numerusform>%n earlier versions not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known day left out</source>
        <translation>
            <numerusform>%n without a known day left out</numerusform>
            <numerusform>%n without a known day left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without organ or year left out</source>
        <translation>
            <numerusform>%n without organ or year left out</numerusform>
            <numerusform>%n without organ or year left out</numerusform>
        </translation>
    </message>
    <message>
        <source>no share below %1 requests</source>
        <translation>no share below %1 requests</translation>
    </message>
    <message>
        <source>the first %1 of %2 are drawn, the table has all</source>
        <translation>the first %1 of %2 are drawn, the table has all</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>There are no reports yet</source>
        <translation>There are no reports yet</translation>
    </message>
    <message>
        <source>No finding is open</source>
        <translation>No finding is open</translation>
    </message>
    <message>
        <source>Too few requests for a share</source>
        <translation>Too few requests for a share</translation>
    </message>
    <message>
        <source>No table was recognised</source>
        <translation>No table was recognised</translation>
    </message>
    <message>
        <source>No report gives these figures</source>
        <translation>No report gives these figures</translation>
    </message>
    <message>
        <source>Open reports with Ctrl+O; the picture is drawn when they are read.</source>
        <translation>Open reports with Ctrl+O; the picture is drawn when they are read.</translation>
    </message>
    <message numerus="yes">
        <source>All findings of %n report(s) are decided, or none was found.</source>
        <translation>
            <numerusform>All findings of %n report are decided, or none was found.</numerusform>
            <numerusform>All findings of %n reports are decided, or none was found.</numerusform>
        </translation>
    </message>
    <message>
        <source>With fewer than %1 requests, one more or less would change a share beyond meaning. The table has the numbers.</source>
        <translation>With fewer than %1 requests, one more or less would change a share beyond meaning. The table has the numbers.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n report(s) organ or year is not known. Open them and see what the document says.</source>
        <translation>
            <numerusform>Of %n report organ or year is not known. Open them and see what the document says.</numerusform>
            <numerusform>Of %n reports organ or year is not known. Open them and see what the document says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were looked at: their cells are missing, blank or no numbers. Open one and correct its tables.</source>
        <translation>
            <numerusform>%n report was looked at: its cells are missing, blank or no numbers. Open one and correct its tables.</numerusform>
            <numerusform>%n reports were looked at: their cells are missing, blank or no numbers. Open one and correct its tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::PicturesWindow</name>
    <message>
        <source>The report does not name its organ: all reports are shown.</source>
        <translation>The report does not name its organ: all reports are shown.</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>All reports</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>By year</translation>
    </message>
    <message>
        <source>By organ</source>
        <translation>By organ</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>The picture was not saved</translation>
    </message>
    <message>
        <source>Counting: %1 of %2 reports</source>
        <translation>Counting: %1 of %2 reports</translation>
    </message>
    <message>
        <source>Pictures – Gouji</source>
        <translation>Pictures – Gouji</translation>
    </message>
    <message>
        <source>‹ &amp;All reports</source>
        <translation>‹ &amp;All reports</translation>
    </message>
    <message>
        <source>Organs in the &amp;year</source>
        <translation>Organs in the &amp;year</translation>
    </message>
    <message>
        <source>Year of the pictures by organ</source>
        <translation>Year of the pictures by organ</translation>
    </message>
</context>
<context>
    <name>gouji::Printing</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The report could not be printed</source>
        <translation>The report could not be printed</translation>
    </message>
    <message>
        <source>The printer cannot be used. Is it switched on? Printing into a PDF file needs a folder that can be written to.</source>
        <translation>The printer cannot be used. Is it switched on? Printing into a PDF file needs a folder that can be written to.</translation>
    </message>
</context>
<context>
    <name>gouji::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Given before</translation>
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
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>gouji::ReportMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Copy the &amp;organ&apos;s name</source>
        <translation>Copy the &amp;organ&apos;s name</translation>
    </message>
    <message>
        <source>Copy the &amp;path of the file</source>
        <translation>Copy the &amp;path of the file</translation>
    </message>
    <message>
        <source>&amp;Clear filters and search</source>
        <translation>&amp;Clear filters and search</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Only: %1</translation>
    </message>
    <message>
        <source>Pictures of this or&amp;gan over the years</source>
        <translation>Pictures of this or&amp;gan over the years</translation>
    </message>
</context>
<context>
    <name>gouji::ReportPage</name>
    <message>
        <source>Organ not known</source>
        <translation>Organ not known</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>year not known</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>Open: %1 errors, %2 warnings, %3 notices; %4 sums could not be assessed</source>
        <translation>Open: %1 errors, %2 warnings, %3 notices; %4 sums could not be assessed</translation>
    </message>
    <message>
        <source>Last decision: %1, %2</source>
        <translation>Last decision: %1, %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>published: %1</translation>
    </message>
</context>
<context>
    <name>gouji::ReportsBehind</name>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Open findings</translation>
    </message>
    <message>
        <source>Reports behind the bar</source>
        <translation>Reports behind the bar</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Close the list</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Close the list (Esc)</translation>
    </message>
    <message>
        <source>This &amp;organ over the years</source>
        <translation>This &amp;organ over the years</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s), of which the first %1 are listed</source>
        <translation>
            <numerusform>%n report, of which the first %1 are listed</numerusform>
            <numerusform>%n reports, of which the first %1 are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s); Enter opens one</source>
        <translation>
            <numerusform>%n report; Enter opens one</numerusform>
            <numerusform>%n reports; Enter opens one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ReviewFlow</name>
    <message>
        <source>Nothing is open in this report any more.</source>
        <translation>Nothing is open in this report any more.</translation>
    </message>
    <message>
        <source>This is the only item still open in this report.</source>
        <translation>This is the only item still open in this report.</translation>
    </message>
    <message>
        <source>No finding is open in this report.</source>
        <translation>No finding is open in this report.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open item(s)</source>
        <translation>
            <numerusform>%1 of %n open item</numerusform>
            <numerusform>%1 of %n open items</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last report of the list.</source>
        <translation>This is the last report of the list.</translation>
    </message>
    <message>
        <source>Nothing is open in this report.</source>
        <translation>Nothing is open in this report.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
</context>
<context>
    <name>gouji::RosterModel</name>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>%1 says that it was published on %2: %3</source>
        <translation>%1 says that it was published on %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>the date the report is signed on</source>
        <translation>the date the report is signed on</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>gouji::RosterWindow</name>
    <message>
        <source>The roster was not changed</source>
        <translation>The roster was not changed</translation>
    </message>
    <message>
        <source>The last change of the roster was taken back</source>
        <translation>The last change of the roster was taken back</translation>
    </message>
    <message>
        <source>New organ</source>
        <translation>New organ</translation>
    </message>
    <message>
        <source>%1 stands in the roster already</source>
        <translation>%1 stands in the roster already</translation>
    </message>
    <message>
        <source>Change the organ</source>
        <translation>Change the organ</translation>
    </message>
    <message numerus="yes">
        <source>%n organ(s) removed; Ctrl+Z brings them back</source>
        <translation>
            <numerusform>%n organ removed; Ctrl+Z brings it back</numerusform>
            <numerusform>%n organs removed; Ctrl+Z brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organ(s) added</source>
        <translation>
            <numerusform>%n organ added</numerusform>
            <numerusform>%n organs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look</source>
        <translation>
            <numerusform>%n row needs a look</numerusform>
            <numerusform>%n rows need a look</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows to paste: copy them in the spreadsheet first, one organ to a row.</source>
        <translation>There are no rows to paste: copy them in the spreadsheet first, one organ to a row.</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>The roster could not be read</source>
        <translation>The roster could not be read</translation>
    </message>
    <message>
        <source>No organ is in %1; one row per organ is expected, the name first.</source>
        <translation>No organ is in %1; one row per organ is expected, the name first.</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Export the roster</translation>
    </message>
    <message>
        <source>roster.csv</source>
        <translation>roster.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>The roster was not exported</source>
        <translation>The roster was not exported</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>No report here says which organ it is of. Open reports first.</source>
        <translation>No report here says which organ it is of. Open reports first.</translation>
    </message>
    <message>
        <source>The date was not kept</source>
        <translation>The date was not kept</translation>
    </message>
    <message>
        <source>The notice cannot be made</source>
        <translation>The notice cannot be made</translation>
    </message>
    <message>
        <source>notice-%1.txt</source>
        <translation>notice-%1.txt</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Paste rows</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Day of publication…</source>
        <translation>&amp;Day of publication…</translation>
    </message>
    <message>
        <source>&amp;Open its report</source>
        <translation>&amp;Open its report</translation>
    </message>
    <message>
        <source>&amp;Notice…</source>
        <translation>&amp;Notice…</translation>
    </message>
    <message>
        <source>Who has filed</source>
        <translation>Who has filed</translation>
    </message>
    <message>
        <source>Report &amp;year:</source>
        <translation>Report &amp;year:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;State:</translation>
    </message>
    <message>
        <source>&amp;Parent:</source>
        <translation>&amp;Parent:</translation>
    </message>
    <message>
        <source>Search the names</source>
        <translation>Search the names</translation>
    </message>
    <message>
        <source>Organs that owe a report</source>
        <translation>Organs that owe a report</translation>
    </message>
    <message>
        <source>There is no roster yet</source>
        <translation>There is no roster yet</translation>
    </message>
    <message>
        <source>List the organs that owe a report: name, kind, level, parent. Copy the rows in your spreadsheet and paste them here, or open the list as a CSV file.</source>
        <translation>List the organs that owe a report: name, kind, level, parent. Copy the rows in your spreadsheet and paste them here, or open the list as a CSV file.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Import a file…</translation>
    </message>
    <message>
        <source>&amp;Take the organs of the reports here</source>
        <translation>&amp;Take the organs of the reports here</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>all states</source>
        <translation>all states</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message numerus="yes">
        <source>%n organ(s)</source>
        <translation>
            <numerusform>%n organ</numerusform>
            <numerusform>%n organs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of organs that are not in the roster, or not surely</source>
        <translation>
            <numerusform>%n report of organs that are not in the roster, or not surely</numerusform>
            <numerusform>%n reports of organs that are not in the roster, or not surely</numerusform>
        </translation>
    </message>
    <message>
        <source>the roster</source>
        <translation>the roster</translation>
    </message>
    <message>
        <source>the deadlines</source>
        <translation>the deadlines</translation>
    </message>
    <message>
        <source>the rule set: the checks run as the program brings them</source>
        <translation>the rule set: the checks run as the program brings them</translation>
    </message>
    <message>
        <source>a date that was given (%1)</source>
        <translation>a date that was given (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>⚠ Lists kept in the review file cannot be read and do not count; the file still holds them. Enter them again here, or go back to an earlier copy of the file:</source>
        <translation>⚠ Lists kept in the review file cannot be read and do not count; the file still holds them. Enter them again here, or go back to an earlier copy of the file:</translation>
    </message>
    <message>
        <source>Lists that cannot be read</source>
        <translation>Lists that cannot be read</translation>
    </message>
</context>
<context>
    <name>gouji::RulesDialog</name>
    <message>
        <source>&amp;One person may do both reviews</source>
        <translation>&amp;One person may do both reviews</translation>
    </message>
    <message>
        <source>Rules for the second review</source>
        <translation>Rules for the second review</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Reports with a blind second pass, in percent</source>
        <translation>Reports with a blind second pass, in percent</translation>
    </message>
    <message>
        <source>Values drawn from each</source>
        <translation>Values drawn from each</translation>
    </message>
    <message>
        <source>&amp;Reports with a blind second pass</source>
        <translation>&amp;Reports with a blind second pass</translation>
    </message>
    <message>
        <source>&amp;Values drawn from each</source>
        <translation>&amp;Values drawn from each</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Seed of the draw</translation>
    </message>
    <message>
        <source>For offices with one reviewer. The log says so each time it happens.</source>
        <translation>For offices with one reviewer. The log says so each time it happens.</translation>
    </message>
    <message>
        <source>Reports with corrected, doubtful or missing values are drawn more often, and in them totals and values that were read with doubt, corrected or checked by no sum. The rules are kept in the review file, with the name of who changed them.</source>
        <translation>Reports with corrected, doubtful or missing values are drawn more often, and in them totals and values that were read with doubt, corrected or checked by no sum. The rules are kept in the review file, with the name of who changed them.</translation>
    </message>
</context>
<context>
    <name>gouji::SectionListModel</name>
    <message>
        <source>its heading was not found</source>
        <translation>its heading was not found</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s), the gravest: %1</source>
        <translation>
            <numerusform>%n open finding, the gravest: %1</numerusform>
            <numerusform>%n open findings, the gravest: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no open findings</source>
        <translation>no open findings</translation>
    </message>
</context>
<context>
    <name>gouji::SectionRail</name>
    <message>
        <source>missing</source>
        <comment>a section, in the narrow rail</comment>
        <translation>missing</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections of the report</translation>
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
    <name>gouji::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>&amp;Defaults of this page</translation>
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
    <name>gouji::SourcePeek</name>
    <message>
        <source>The original, enlarged</source>
        <translation>The original, enlarged</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. It has no place of its own in the original.</source>
        <translation>%1. It has no place of its own in the original.</translation>
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
    <name>gouji::StageBar</name>
    <message>
        <source>Passed by %1, %2</source>
        <translation>Passed by %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>both reviews by one person</source>
        <translation>both reviews by one person</translation>
    </message>
    <message>
        <source>the file was replaced: the review begins again</source>
        <translation>the file was replaced: the review begins again</translation>
    </message>
    <message>
        <source>a new version came in: %1</source>
        <translation>a new version came in: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the letter</source>
        <translation>
            <numerusform>%n item in the letter</numerusform>
            <numerusform>%n items in the letter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items of the letter closed</source>
        <translation>%1 of %2 items of the letter closed</translation>
    </message>
    <message>
        <source>blind pass: %1</source>
        <translation>blind pass: %1</translation>
    </message>
    <message>
        <source>ready to pass</source>
        <translation>ready to pass</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More steps of the review</source>
        <translation>More steps of the review</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Reviewer: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the report stands here</source>
        <translation>the report stands here</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>gouji::StageCommands</name>
    <message>
        <source>Back to the first review</source>
        <translation>Back to the first review</translation>
    </message>
    <message>
        <source>What is the first reviewer to look at again?</source>
        <translation>What is the first reviewer to look at again?</translation>
    </message>
    <message>
        <source>Open the review again</source>
        <translation>Open the review again</translation>
    </message>
    <message>
        <source>Both reviews begin anew; all decisions stay.</source>
        <translation>Both reviews begin anew; all decisions stay.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message numerus="yes">
        <source>The letter lists %n item(s). Add a word if there is more to say.</source>
        <translation>
            <numerusform>The letter lists %n item. Add a word if there is more to say.</numerusform>
            <numerusform>The letter lists %n items. Add a word if there is more to say.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided as wrong in the original. Why is it sent back?</source>
        <translation>Nothing is decided as wrong in the original. Why is it sent back?</translation>
    </message>
    <message>
        <source>Send the report back</source>
        <translation>Send the report back</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Close the report</translation>
    </message>
    <message>
        <source>%1. Why is it closed all the same?</source>
        <translation>%1. Why is it closed all the same?</translation>
    </message>
    <message>
        <source>The step was not taken</source>
        <translation>The step was not taken</translation>
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
    <name>gouji::SumReportsDialog</name>
    <message>
        <source>Sum reports and their organs</source>
        <translation>Sum reports and their organs</translation>
    </message>
    <message>
        <source>A report that adds up those of other organs is compared with their sum, cell by cell. Organs whose report is not in the file are named, and then nothing is judged.</source>
        <translation>A report that adds up those of other organs is compared with their sum, cell by cell. Organs whose report is not in the file are named, and then nothing is judged.</translation>
    </message>
    <message>
        <source>&amp;Sum report of</source>
        <translation>&amp;Sum report of</translation>
    </message>
    <message>
        <source>Its &amp;organs, one per line</source>
        <translation>Its &amp;organs, one per line</translation>
    </message>
    <message>
        <source>Sum reports</source>
        <translation>Sum reports</translation>
    </message>
    <message>
        <source>Organs of the chosen sum report</source>
        <translation>Organs of the chosen sum report</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Add the organs of this &amp;place</source>
        <translation>Add the organs of this &amp;place</translation>
    </message>
    <message>
        <source>All organs in the file whose name begins with the place</source>
        <translation>All organs in the file whose name begins with the place</translation>
    </message>
    <message numerus="yes">
        <source>%n organ(s)</source>
        <translation>
            <numerusform>%n organ</numerusform>
            <numerusform>%n organs</numerusform>
        </translation>
    </message>
    <message>
        <source>; without any report in this file: %1</source>
        <translation>; without any report in this file: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> and %1 more</translation>
    </message>
</context>
<context>
    <name>gouji::TableCommands</name>
    <message>
        <source>%1 × %2 cells copied</source>
        <translation>%1 × %2 cells copied</translation>
    </message>
    <message>
        <source>The values pasted stand there already; nothing was changed.</source>
        <translation>The values pasted stand there already; nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken over; one undo takes all of them back.</source>
        <translation>
            <numerusform>%n value taken over; one undo takes it back.</numerusform>
            <numerusform>%n values taken over; one undo takes all of them back.</numerusform>
        </translation>
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
    <message>
        <source>Verified %1/%2</source>
        <translation>Verified %1/%2</translation>
    </message>
    <message>
        <source>Cells confirmed by their sums or decided by a person.</source>
        <translation>Cells confirmed by their sums or decided by a person.</translation>
    </message>
    <message>
        <source>%1 checks ran: %2 passed, %3 found something, %4 could not be assessed</source>
        <translation>%1 checks ran: %2 passed, %3 found something, %4 could not be assessed</translation>
    </message>
    <message>
        <source>Not assessed: %1</source>
        <translation>Not assessed: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Turned off: %1</source>
        <translation>Turned off: %1</translation>
    </message>
</context>
<context>
    <name>gouji::WorkArea</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Progress: %1</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stop: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Running works and messages</source>
        <translation>Running works and messages</translation>
    </message>
</context>
<context>
    <name>gouji::WorkPanel</name>
    <message>
        <source>Progress: %1</source>
        <translation>Progress: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stop: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Show the &amp;list…</source>
        <translation>Show the &amp;list…</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copy details</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Dismiss</translation>
    </message>
    <message>
        <source>Nothing is running, and there is no message.</source>
        <translation>Nothing is running, and there is no message.</translation>
    </message>
    <message>
        <source>Running works and messages</source>
        <translation>Running works and messages</translation>
    </message>
</context>
<context>
    <name>gouji::WorkWatch</name>
    <message numerus="yes">
        <source>%n file(s), all others were read.</source>
        <translation>
            <numerusform>%n file; all others were read.</numerusform>
            <numerusform>%n files; all others were read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files could not be read</source>
        <translation>Files could not be read</translation>
    </message>
    <message numerus="yes">
        <source>%n more to be read after these</source>
        <translation>
            <numerusform>%n more to be read after these</numerusform>
            <numerusform>%n more to be read after these</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset was not exported</source>
        <translation>The dataset was not exported</translation>
    </message>
    <message>
        <source>The reports could not be searched</source>
        <translation>The reports could not be searched</translation>
    </message>
</context>
<context>
    <name>gouji::Works</name>
    <message>
        <source>Reading reports</source>
        <translation>Reading reports</translation>
    </message>
    <message>
        <source>Exporting the dataset</source>
        <translation>Exporting the dataset</translation>
    </message>
    <message>
        <source>Counting for the pictures</source>
        <translation>Counting for the pictures</translation>
    </message>
    <message>
        <source>Indexing texts for the search</source>
        <translation>Indexing texts for the search</translation>
    </message>
    <message>
        <source>Comparing the texts of the reports</source>
        <translation>Comparing the texts of the reports</translation>
    </message>
    <message>
        <source>Checking reports again</source>
        <translation>Checking reports again</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>being stopped</source>
        <translation>being stopped</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>less than a minute left</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
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
    <message>
        <source>Carried over otherwise than last year said</source>
        <translation>Carried over otherwise than last year said</translation>
    </message>
    <message>
        <source>Stock does not follow from last year&apos;s</source>
        <translation>Stock does not follow from last year&apos;s</translation>
    </message>
    <message>
        <source>Sum report differs from its organs&apos; reports</source>
        <translation>Sum report differs from its organs&apos; reports</translation>
    </message>
    <message>
        <source>Text shared with other reports</source>
        <translation>Text shared with other reports</translation>
    </message>
    <message>
        <source>Published after the deadline</source>
        <translation>Published after the deadline</translation>
    </message>
    <message>
        <source>Units of the last printed digit it may be off by</source>
        <translation>Units of the last printed digit it may be off by</translation>
    </message>
    <message>
        <source>Highest share, in per cent</source>
        <translation>Highest share, in per cent</translation>
    </message>
    <message>
        <source>Times last year&apos;s value that is a jump</source>
        <translation>Times last year&apos;s value that is a jump</translation>
    </message>
    <message>
        <source>What the greater value of a jump must reach</source>
        <translation>What the greater value of a jump must reach</translation>
    </message>
    <message>
        <source>Fewest Chinese characters of a shared passage</source>
        <translation>Fewest Chinese characters of a shared passage</translation>
    </message>
    <message>
        <source>Share of a section, in per cent, from which shorter ones count</source>
        <translation>Share of a section, in per cent, from which shorter ones count</translation>
    </message>
    <message>
        <source>Organs that make a phrase a common template</source>
        <translation>Organs that make a phrase a common template</translation>
    </message>
    <message>
        <source>Fewest characters of an overview that is judged</source>
        <translation>Fewest characters of an overview that is judged</translation>
    </message>
    <message>
        <source>Topics that an overview must name, of five</source>
        <translation>Topics that an overview must name, of five</translation>
    </message>
    <message>
        <source>Sections with fewer characters are empty</source>
        <translation>Sections with fewer characters are empty</translation>
    </message>
    <message>
        <source>Fewest Chinese characters of an exact repetition</source>
        <translation>Fewest Chinese characters of an exact repetition</translation>
    </message>
    <message>
        <source>Fewest Chinese characters of a near repetition</source>
        <translation>Fewest Chinese characters of a near repetition</translation>
    </message>
    <message>
        <source>Earliest month of its own year to sign a report in</source>
        <translation>Earliest month of its own year to sign a report in</translation>
    </message>
    <message>
        <source>Times another organ must speak</source>
        <translation>Times another organ must speak</translation>
    </message>
    <message>
        <source>Days of grace after the deadline</source>
        <translation>Days of grace after the deadline</translation>
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
        <source>too long to be compared with another version, %1</source>
        <translation>too long to be compared with another version, %1</translation>
    </message>
    <message numerus="yes">
        <source>the texts of %n report(s) are not compared with; open the review file once in Gouji</source>
        <translation>
            <numerusform>the text of %n report is not compared with; open the review file once in Gouji</numerusform>
            <numerusform>the texts of %n reports are not compared with; open the review file once in Gouji</numerusform>
        </translation>
    </message>
    <message>
        <source>too many reports: further ones will not be compared with others</source>
        <translation>too many reports: further ones will not be compared with others</translation>
    </message>
    <message>
        <source>too long to be compared with other reports</source>
        <translation>too long to be compared with other reports</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) have no values kept yet and are not compared with; open the review file once in Gouji, or import something into it</source>
        <translation>
            <numerusform>%n report has no values kept yet and is not compared with; open the review file once in Gouji, or import something into it</numerusform>
            <numerusform>%n reports have no values kept yet and are not compared with; open the review file once in Gouji, or import something into it</numerusform>
        </translation>
    </message>
    <message>
        <source>A PATH is a file, a folder (searched through) or - for a list of paths on standard input.
Reports are compared with those of the same organ for the year before, and their text with all
others&apos;, in the review file given and among the inputs.
Exit status: 0 nothing worse than a notice, 1 findings, 2 usage, 3 something could not be read.</source>
        <translation>A PATH is a file, a folder (searched through) or - for a list of paths on standard input.
Reports are compared with those of the same organ for the year before, and their text with all
others&apos;, in the review file given and among the inputs.
Exit status: 0 nothing worse than a notice, 1 findings, 2 usage, 3 something could not be read.</translation>
    </message>
    <message>
        <source>a review file with last year&apos;s reports and the office&apos;s lists</source>
        <translation>a review file with last year&apos;s reports and the office&apos;s lists</translation>
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
    <name>gouji::cli::Console</name>
    <message>
        <source>%1: recognising page %2 of %3</source>
        <translation>%1: recognising page %2 of %3</translation>
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
    <name>gouji::cli::OfficeCommands</name>
    <message>
        <source>the settings cannot be used: %1</source>
        <translation>the settings cannot be used: %1</translation>
    </message>
    <message>
        <source>%1: %2 due, %3 on time, %4 late, %5 not filed, %6 not yet due, %7 cannot be told</source>
        <translation>%1: %2 due, %3 on time, %4 late, %5 not filed, %6 not yet due, %7 cannot be told</translation>
    </message>
    <message>
        <source>no organ is in this file; the roster was left as it is</source>
        <translation>no organ is in this file; the roster was left as it is</translation>
    </message>
    <message>
        <source>the format must be text, json, notice or csv</source>
        <translation>the format must be text, json, notice or csv</translation>
    </message>
    <message>
        <source>--year wants the report year, of four digits</source>
        <translation>--year wants the report year, of four digits</translation>
    </message>
    <message>
        <source>the review file has no roster; give one with --roster FILE</source>
        <translation>the review file has no roster; give one with --roster FILE</translation>
    </message>
    <message>
        <source>rule set %1, in force since %2</source>
        <translation>rule set %1, in force since %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>Says who has filed: on time, late, not at all, by the roster of a review file.</source>
        <translation>Says who has filed: on time, late, not at all, by the roster of a review file.</translation>
    </message>
    <message>
        <source>Columns of text, separated by tabs: state (on-time, late, missing, awaited, cannot-tell), day filed,
day due, number of reports, parent, organ, why it cannot be told.
Exit status: 0 nobody is late or missing, 1 somebody is, 2 usage, 3 the roster&apos;s file could not be read,
4 the review file.</source>
        <translation>Columns of text, separated by tabs: state (on-time, late, missing, awaited, cannot-tell), day filed,
day due, number of reports, parent, organ, why it cannot be told.
Exit status: 0 nobody is late or missing, 1 somebody is, 2 usage, 3 the roster&apos;s file could not be read,
4 the review file.</translation>
    </message>
    <message>
        <source>keep the roster of this CSV or TSV file in the review file first:
                              name, kind, level, parent, first and last year</source>
        <translation>keep the roster of this CSV or TSV file in the review file first:
                              name, kind, level, parent, first and last year</translation>
    </message>
    <message>
        <source>the report year (default: the newest)</source>
        <translation>the report year (default: the newest)</translation>
    </message>
    <message>
        <source>text (default), json, notice (to be published) or csv (the roster itself)</source>
        <translation>text (default), json, notice (to be published) or csv (the roster itself)</translation>
    </message>
    <message>
        <source>Prints the rule set of a review file as JSON, or puts one in force.</source>
        <translation>Prints the rule set of a review file as JSON, or puts one in force.</translation>
    </message>
    <message>
        <source>A rule set that is put in force judges all reports anew; decisions stay.</source>
        <translation>A rule set that is put in force judges all reports anew; decisions stay.</translation>
    </message>
    <message>
        <source>put this file&apos;s rule set in force (as check --settings takes it)</source>
        <translation>put this file&apos;s rule set in force (as check --settings takes it)</translation>
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
    <message>
        <source>checks: %1 ran, %2 passed, %3 found something, %4 could not be assessed</source>
        <translation>checks: %1 ran, %2 passed, %3 found something, %4 could not be assessed</translation>
    </message>
    <message>
        <source>%1 turned off</source>
        <translation>%1 turned off</translation>
    </message>
    <message>
        <source>compared with last year&apos;s report, %1</source>
        <translation>compared with last year&apos;s report, %1</translation>
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
    <message>
        <source>Another program has the review file open and alone may change it. Close it there and open it here again.</source>
        <translation>Another program has the review file open and alone may change it. Close it there and open it here again.</translation>
    </message>
    <message>
        <source>The review of this report has ended. Open it again before you change a decision.</source>
        <translation>The review of this report has ended. Open it again before you change a decision.</translation>
    </message>
    <message>
        <source>The report cannot go to that stage yet.</source>
        <translation>The report cannot go to that stage yet.</translation>
    </message>
</context>
<context>
    <name>gouji::queue</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Open findings</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>Kind of organ</translation>
    </message>
    <message>
        <source>Organ above</source>
        <translation>Organ above</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>Order received</translation>
    </message>
    <message>
        <source>Most errors first</source>
        <translation>Most errors first</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>Newest year first</translation>
    </message>
    <message>
        <source>Decided on last</source>
        <translation>Decided on last</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Year not known</translation>
    </message>
    <message>
        <source>Not in the roster</source>
        <translation>Not in the roster</translation>
    </message>
    <message>
        <source>No form</source>
        <translation>No form</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Not reviewed</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>First review</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Second review</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Resubmitted</source>
        <translation>Resubmitted</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
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
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>Subdistrict</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>County or district</translation>
    </message>
    <message>
        <source>City or prefecture</source>
        <translation>City or prefecture</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Other office</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Old office file</source>
        <translation>Old office file</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
</context>
<context>
    <name>gouji::roster</name>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Not filed</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Cannot tell</translation>
    </message>
    <message>
        <source>no deadline is set for this kind of organ</source>
        <translation>no deadline is set for this kind of organ</translation>
    </message>
    <message>
        <source>the report says no date that could be right</source>
        <translation>the report says no date that could be right</translation>
    </message>
    <message>
        <source>one version is late, another says no date</source>
        <translation>one version is late, another says no date</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Town or sub-district</source>
        <translation>Town or sub-district</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Row %1: the kind &quot;%2&quot; is not known; choose one</source>
        <translation>Row %1: the kind &quot;%2&quot; is not known; choose one</translation>
    </message>
    <message>
        <source>Row %1: the level &quot;%2&quot; is not known; choose one</source>
        <translation>Row %1: the level &quot;%2&quot; is not known; choose one</translation>
    </message>
    <message>
        <source>Row %1: &quot;%2&quot; is no year; it was left out</source>
        <translation>Row %1: &quot;%2&quot; is no year; it was left out</translation>
    </message>
    <message>
        <source>Row %1 has no name and was left out: %2</source>
        <translation>Row %1 has no name and was left out: %2</translation>
    </message>
    <message>
        <source>Row %1: %2 stands in the roster already</source>
        <translation>Row %1: %2 stands in the roster already</translation>
    </message>
</context>
</TS>
