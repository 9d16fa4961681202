<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>No report of last year is in this file.</source>
        <translation>本文件中没有上一年度的报告。</translation>
    </message>
    <message>
        <source>Last year (Enter opens the report)</source>
        <translation>上一年度（按 Enter 打开该报告）</translation>
    </message>
    <message>
        <source>Change since then</source>
        <translation>比上年增减</translation>
    </message>
    <message>
        <source>Too few organs of the same kind in this file to say what is usual (%1).</source>
        <translation>本文件中同类机关太少，无法说明常见水平（%1 个）。</translation>
    </message>
    <message>
        <source>%1 organs of the same kind</source>
        <translation>同类机关 %1 个</translation>
    </message>
    <message>
        <source>median %1, from %2 to %3</source>
        <translation>中位数 %1，范围 %2 至 %3</translation>
    </message>
    <message>
        <source>Beside other reports</source>
        <translation>与其他报告对照</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Wrong in the original</source>
        <translation>原文错</translation>
    </message>
    <message>
        <source>Misread, corrected</source>
        <translation>抽取错，已更正</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Open again: values changed</source>
        <translation>数值已变，待重新处理</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>问题已消除</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cells it points at</source>
        <translation>所指单元格</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对照的报告</translation>
    </message>
    <message>
        <source>%1 · %2 · %3: “%4”</source>
        <translation>%1 · %2 · %3：“%4”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Decisions on this finding</source>
        <translation>对此问题的处理</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Matched</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Mismatched</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>无对应</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>无法比较</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>no cell</source>
        <translation>无单元格</translation>
    </message>
    <message>
        <source>outside of the table</source>
        <translation>表格之外</translation>
    </message>
    <message>
        <source>The form has no cell there.</source>
        <translation>法定格式在此处没有单元格。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Review files (*.gouji);;All files (*)</source>
        <translation>审核文件 (*.gouji);;所有文件 (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>报告 (%1)</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Open a folder of reports</source>
        <translation>打开报告文件夹</translation>
    </message>
    <message>
        <source>Open a review file</source>
        <translation>打开审核文件</translation>
    </message>
    <message>
        <source>New review file</source>
        <translation>新建审核文件</translation>
    </message>
    <message>
        <source>Export the dataset</source>
        <translation>导出数据集</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>This name is written down with every decision.</source>
        <translation>每次处理都会记下此姓名。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>部分文件无法读取</translation>
    </message>
    <message>
        <source>%n file(s) could not be read; all others are in the review file.</source>
        <translation>有 %n 个文件无法读取，其余均已存入审核文件。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>原因与处理办法</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Vector image (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存统计图</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>A table cannot be read to its end: %1</source>
        <translation>数据表无法完整读取：%1</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: %1</source>
        <translation>文件结构已损坏：%1</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to something that is not there.</source>
        <translation>表“%2”的第 %1 行指向不存在的内容。</translation>
    </message>
    <message>
        <source>Entry %1 of the log was changed after it was recorded.</source>
        <translation>日志第 %1 条在记录后被改动。</translation>
    </message>
    <message>
        <source>Entry %1 of the log cannot be understood.</source>
        <translation>日志第 %1 条无法解读。</translation>
    </message>
    <message>
        <source>Entry %1 of the log does not follow on the one before it: entries were taken out, put in or moved.</source>
        <translation>日志第 %1 条与前一条不衔接：有条目被删除、插入或移动。</translation>
    </message>
    <message>
        <source>The log does not end as recorded: %1 entries were recorded, %2 are there.</source>
        <translation>日志结尾与记录不符：应有 %1 条，实有 %2 条。</translation>
    </message>
    <message>
        <source>The record of where the log ends is gone.</source>
        <translation>日志结尾的记录已丢失。</translation>
    </message>
    <message>
        <source>The stored original of “%1” is not the file that was imported.</source>
        <translation>“%1”存档的原文与导入时的文件不一致。</translation>
    </message>
    <message>
        <source>What was read from “%1” (reading %2) was changed after it was stored.</source>
        <translation>“%1”的读取结果（第 %2 次读取）在存储后被改动。</translation>
    </message>
    <message>
        <source>“%1” does not belong to the last reading that was stored for it.</source>
        <translation>“%1”与其最后一次存储的读取结果不符。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>What is decided as wrong in the original so far: what a letter to the organ would ask for.</source>
        <translation>目前判定为原文错的内容，即退回函将要求改正的内容。</translation>
    </message>
    <message>
        <source>Sent back on %1.</source>
        <translation>%1 退回。</translation>
    </message>
    <message>
        <source>Answered by the same file, received anew.</source>
        <translation>同一文件重新报送。</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>由 %1 答复。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>改正情况</translation>
    </message>
    <message>
        <source>Letter to the organ</source>
        <translation>退回函</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the first value is right</source>
        <translation>初审的值正确</translation>
    </message>
    <message>
        <source>the second value is right</source>
        <translation>复审的值正确</translation>
    </message>
    <message>
        <source>a third value is right</source>
        <translation>另一个值正确</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Resubmitted</source>
        <translation>已重报</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Not at this stage</source>
        <translation>当前阶段不能这样做</translation>
    </message>
    <message>
        <source>%n error(s) without a decision</source>
        <translation>%n 项错误未处理</translation>
    </message>
    <message>
        <source>%n warning(s) without a decision</source>
        <translation>%n 项警告未处理</translation>
    </message>
    <message>
        <source>%n value(s) marked as doubtful</source>
        <translation>%n 个数值存疑</translation>
    </message>
    <message>
        <source>The second reviewer must be another person than the first</source>
        <translation>复审人须与初审人不同</translation>
    </message>
    <message>
        <source>This report was drawn for a blind second pass</source>
        <translation>本报告被抽中盲审</translation>
    </message>
    <message>
        <source>%n value(s) of the blind second pass to be typed</source>
        <translation>盲审还有 %n 个数值待录入</translation>
    </message>
    <message>
        <source>%n disagreement(s) of the two reviewers to be settled</source>
        <translation>两次录入有 %n 处不一致待裁定</translation>
    </message>
    <message>
        <source>Nothing is decided as wrong in the original: give a reason for sending it back</source>
        <translation>没有判定为原文错的内容：退回须写明理由</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>须写明理由</translation>
    </message>
    <message>
        <source>No new version came in since the letter: import it first</source>
        <translation>退回后还没有收到新版本：请先导入</translation>
    </message>
    <message>
        <source>%n item(s) of the letter not seen to be put right</source>
        <translation>退回函中有 %n 项未见改正</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已改正</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未改正</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>The check no longer finds it.</source>
        <translation>检查不再发现此问题。</translation>
    </message>
    <message>
        <source>It says %1 now, as asked for.</source>
        <translation>现为 %1，已按要求改正。</translation>
    </message>
    <message>
        <source>The check finds it again.</source>
        <translation>检查仍发现此问题。</translation>
    </message>
    <message>
        <source>It still says %1.</source>
        <translation>仍为 %1。</translation>
    </message>
    <message>
        <source>The values changed, but the sum still does not hold.</source>
        <translation>数值有改动，但勾稽关系仍不成立。</translation>
    </message>
    <message>
        <source>It says %1 now, and that is an error too.</source>
        <translation>现为 %1，仍然有误。</translation>
    </message>
    <message>
        <source>It says %1 now, which is not what was asked for.</source>
        <translation>现为 %1，与要求的不同。</translation>
    </message>
    <message>
        <source>The same check finds something else in this section: look at it.</source>
        <translation>同一检查在本部分发现了别的问题：请查看。</translation>
    </message>
    <message>
        <source>The cell was not found in the new version.</source>
        <translation>新版本中找不到该单元格。</translation>
    </message>
    <message>
        <source>It was read with doubt: %1. Confirm or correct it there.</source>
        <translation>识别存疑：%1。请在新版本中确认或更正。</translation>
    </message>
    <message>
        <source>A value of the sum is blank, missing or a text.</source>
        <translation>算式中有数值空白、缺失或为文字。</translation>
    </message>
    <message>
        <source>The check could not be run on the new version.</source>
        <translation>该检查无法在新版本上进行。</translation>
    </message>
    <message>
        <source>The new version is on another form.</source>
        <translation>新版本使用了另一种表式。</translation>
    </message>
    <message>
        <source>%1 has had this review file open since %2. You can read it; deciding is up to them.</source>
        <translation>%1 自 %2 起打开着此审核文件。您可以查看，但不能作出决定。</translation>
    </message>
    <message>
        <source>%1 has this review file open. You can read it; deciding is up to them.</source>
        <translation>%1 打开着此审核文件。您可以查看，但不能作出决定。</translation>
    </message>
    <message>
        <source>%1 has closed this review file. Open it for changing to go on here.</source>
        <translation>%1 已关闭此审核文件。以可修改方式打开后即可在此继续。</translation>
    </message>
    <message>
        <source>This review file cannot be changed here: its folder or medium is write-protected. Copy it to a folder you may write to.</source>
        <translation>此审核文件在这里不能修改：所在文件夹或介质写保护。请复制到可写的文件夹。</translation>
    </message>
    <message>
        <source>%1 of %2 agree (%3 %)</source>
        <translation>%2 个中 %1 个一致（%3 %）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>, by the first reviewer</source>
        <translation>，由初审人本人</translation>
    </message>
    <message>
        <source>%n value(s) drawn for a blind second pass</source>
        <translation>抽取 %n 个数值进行盲审</translation>
    </message>
    <message>
        <source>typed blind: agrees</source>
        <translation>盲审录入：一致</translation>
    </message>
    <message>
        <source>typed blind: disagrees</source>
        <translation>盲审录入：不一致</translation>
    </message>
    <message>
        <source>disagreement settled: %1</source>
        <translation>不一致已裁定：%1</translation>
    </message>
    <message>
        <source>Nothing is decided as wrong in the original yet. Decide a finding so, or correct a value as wrong in the original, and it is listed here.</source>
        <translation>还没有判定为原文错的内容。将问题判定为原文错，或按原文错更正数值后，会列在这里。</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>Sum %1: %2 (%3)</source>
        <translation>勾稽关系 %1：%2（%3）</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>各分项之和</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <translation>%1（不完整）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>A part is blank, missing or no number: the sum cannot be checked.</source>
        <translation>有分项空白、缺失或不是数字，无法校验。</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>此处所印</translation>
    </message>
    <message>
        <source>Expected here by this sum</source>
        <translation>按此关系此处应为</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>read by the program, not confirmed</source>
        <translation>程序读取，未确认</translation>
    </message>
    <message>
        <source>confirmed by its sums</source>
        <translation>勾稽关系已印证</translation>
    </message>
    <message>
        <source>confirmed by the reviewer</source>
        <translation>审核人已确认</translation>
    </message>
    <message>
        <source>corrected: misread by the program</source>
        <translation>已更正：抽取错</translation>
    </message>
    <message>
        <source>wrong in the original</source>
        <translation>原文错</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>未能校验</translation>
    </message>
    <message>
        <source>holds only if blank counts as 0</source>
        <translation>仅当空白视为 0 时成立</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>抽取错</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>marked as doubtful</source>
        <translation>标记为存疑</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>report read again</source>
        <translation>重新读取报告</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>gouji</name>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reviews annual reports on open government information.</source>
        <translation>审核政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>Open this review file, created if absent.</source>
        <translation>打开此审核文件，不存在则新建。</translation>
    </message>
    <message>
        <source>Show this language: zh_CN or en.</source>
        <translation>界面语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Open the bundled sample reports.</source>
        <translation>打开随附的示例报告。</translation>
    </message>
    <message>
        <source>Reports and folders to open.</source>
        <translation>要打开的报告和文件夹。</translation>
    </message>
    <message>
        <source>None of the report&apos;s sections has a heading that was recognised</source>
        <translation>报告各部分的标题均未能识别</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; has a heading in more than one place</source>
        <translation>“%1”的标题出现不止一处</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; does not stand in its order</source>
        <translation>“%1”的次序不对</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; has no heading in the text as read</source>
        <translation>所读文字中没有“%1”的标题</translation>
    </message>
    <message>
        <source>the reporting organ</source>
        <translation>报告机关</translation>
    </message>
    <message>
        <source>the report year</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>the statistical period</source>
        <translation>统计期限</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>The report does not state: %1</source>
        <translation>报告未写明：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The statistical period is that of %1, but the report is that of %2</source>
        <translation>统计期限为 %1 年，报告却是 %2 年度的</translation>
    </message>
    <message>
        <source>The report is signed in %1; it was due in %2</source>
        <translation>报告落款为 %1 年，应在 %2 年</translation>
    </message>
    <message>
        <source>The text speaks of %1 where the report is that of %2</source>
        <translation>报告为 %2 年度，文中此处却写 %1 年</translation>
    </message>
    <message>
        <source>The parts come to more than the total: %1 = %2, but the text says %3 (%4 too many)</source>
        <translation>分项之和大于总数：%1 = %2，文中写 %3（多 %4）</translation>
    </message>
    <message>
        <source>The parts do not make up the total: %1 = %2, but the text says %3 (%4 missing)</source>
        <translation>分项之和不足总数：%1 = %2，文中写 %3（少 %4）</translation>
    </message>
    <message>
        <source>The text says that there was none, the table says %1 (%2)</source>
        <translation>文中说没有，表中为 %1（%2）</translation>
    </message>
    <message>
        <source>The same passage stands in %1 places</source>
        <translation>同一段文字出现在 %1 处</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nearly the same passage stands in %1 places; they differ in %2 and %3</source>
        <translation>几乎相同的文字出现在 %1 处，差异在于：%2 与 %3</translation>
    </message>
    <message>
        <source>The item number &quot;%1&quot; stands twice</source>
        <translation>序号“%1”重复</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; follows &quot;%2&quot;: a number is skipped</source>
        <translation>“%2”之后为“%1”：序号跳号</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; follows &quot;%2&quot;: the numbers go back</source>
        <translation>“%2”之后为“%1”：序号倒退</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; follows &quot;%2&quot;: two kinds of numbering are mixed</source>
        <translation>“%2”之后为“%1”：两种序号混用</translation>
    </message>
    <message>
        <source>A list begins with &quot;%1&quot;</source>
        <translation>列举从“%1”开始</translation>
    </message>
    <message>
        <source>The statistical period runs from %1 to %2, not over the whole year</source>
        <translation>统计期限为 %1 至 %2，不是全年</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等另 %2 处</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>The sums do not balance (%1): a value seems to stand in the neighbouring cell; %2 would mend all</source>
        <translation>勾稽关系不成立（%1）：疑有数值错填在相邻单元格；%2 即全部成立</translation>
    </message>
    <message>
        <source>No statutory table was found in the text as read</source>
        <translation>所读文字中没有法定表格</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; was not found in the text as read</source>
        <translation>所读文字中没有“%1”表</translation>
    </message>
    <message>
        <source>Columns not found in the text as read: %1</source>
        <translation>所读文字中缺少列：%1</translation>
    </message>
    <message>
        <source>The report for %1 uses the %2 form; the %3 form is due (%4)</source>
        <translation>%1 年度报告用了 %2 版格式，应使用 %3 版格式（%4）</translation>
    </message>
    <message>
        <source>disclosure on own initiative</source>
        <translation>主动公开</translation>
    </message>
    <message>
        <source>disclosure on request</source>
        <translation>依申请公开</translation>
    </message>
    <message>
        <source>management of information</source>
        <translation>政府信息管理</translation>
    </message>
    <message>
        <source>platforms</source>
        <translation>平台建设</translation>
    </message>
    <message>
        <source>supervision and safeguards</source>
        <translation>监督保障</translation>
    </message>
    <message>
        <source>The overview says nothing of: %1</source>
        <translation>总体情况没有写到：%1</translation>
    </message>
    <message>
        <source>The section on problems and improvements says next to nothing</source>
        <translation>“存在的主要问题及改进情况”几乎没有内容</translation>
    </message>
    <message>
        <source>The section on problems and improvements names no problem</source>
        <translation>“存在的主要问题及改进情况”没有写出问题</translation>
    </message>
    <message>
        <source>The section on problems and improvements names problems, but nothing that is done about them</source>
        <translation>“存在的主要问题及改进情况”只写了问题，没有写改进措施</translation>
    </message>
    <message>
        <source>The text says a change of %1, the counts beside it give %2</source>
        <translation>文中写增减 %1，按旁边的数字计算为 %2</translation>
    </message>
    <message>
        <source>The text says %1, the counts beside it give %2</source>
        <translation>文中写 %1，按旁边的数字计算为 %2</translation>
    </message>
    <message>
        <source>%1 can issue no government rules, but the table counts some</source>
        <translation>%1无权制定规章，表中规章却不为 0</translation>
    </message>
    <message>
        <source>A share of %1 is more than the whole</source>
        <translation>占比 %1 超过了全部</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a word stands twice</source>
        <translation>“%1”：词语重复</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a known slip of the pen</source>
        <translation>“%1”是常见的笔误</translation>
    </message>
    <message>
        <source>The report says that it has %1 parts, but %2 headings were found</source>
        <translation>报告称由 %1 部分组成，实际找到 %2 个标题</translation>
    </message>
    <message>
        <source>The report cites %1; from %3 on, %2 is in force</source>
        <translation>报告引用了%1；自 %3 年度起应依据%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left standing from a template</source>
        <translation>“%1”是模板里没有替换的文字</translation>
    </message>
    <message>
        <source>The text speaks as &quot;%1&quot;, but the report is that of %2</source>
        <translation>文中自称“%1”，而报告主体是%2</translation>
    </message>
    <message>
        <source>two digits exchanged</source>
        <translation>两个数字颠倒</translation>
    </message>
    <message>
        <source>one digit mistaken for a similar one</source>
        <translation>一个数字与形近数字混淆</translation>
    </message>
    <message>
        <source>the text says the same</source>
        <translation>与文中所写一致</translation>
    </message>
    <message>
        <source>the reading is not sure</source>
        <translation>此处识读没有把握</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 is another version of this report, but their tables could not be compared</source>
        <translation>%1 是本报告的另一版本，但两者的表格无法比较</translation>
    </message>
    <message>
        <source>%1 is another version of this report, but it uses the %2 form and this one the %3 form: their values cannot be compared</source>
        <translation>%1 是本报告的另一版本，但该版本使用 %2 年表式，本版本使用 %3 年表式，数据无法比较</translation>
    </message>
    <message>
        <source>%1 is another version of this report; %2 value(s) differ where the reading is in doubt, compare them with the originals: %3</source>
        <translation>%1 是本报告的另一版本；有 %2 处数据不一致，但识读存疑，请与原件核对：%3</translation>
    </message>
    <message>
        <source>%1 is a later version of this report; %2 value(s) were changed there: %3</source>
        <translation>%1 是本报告较晚的版本；该版本改动了 %2 处数据：%3</translation>
    </message>
    <message>
        <source>%1 is an earlier version of this report; %2 value(s) were changed since: %3</source>
        <translation>%1 是本报告较早的版本；此后改动了 %2 处数据：%3</translation>
    </message>
    <message>
        <source> (%1 more were not found in one of the versions)</source>
        <translation>（另有 %1 处在其中一个版本中未找到）</translation>
    </message>
    <message>
        <source> (%1 more could not be compared)</source>
        <translation>（另有 %1 处无法比较）</translation>
    </message>
    <message>
        <source>This organ took over others, but their reports of %1 are not all in the file: %2. What was carried over cannot be judged</source>
        <translation>本机关由多个机关合并而来，但文件中缺少其 %1 年度报告：%2。上年结转数无法判断</translation>
    </message>
    <message>
        <source>%2 was divided among several organs after %1: what each of them carried over cannot be told from its report</source>
        <translation>%2 在 %1 年度之后拆分为多个机关，无法从其报告判断各机关的上年结转数</translation>
    </message>
    <message>
        <source>There are two reports of %1 that may be this organ&apos;s, its own and that of %2: correct the list of organs&apos; names</source>
        <translation>%1 年度有两份报告可能属于本机关：以本机关名义的一份和 %2 的一份，请更正机关名称对照表</translation>
    </message>
    <message>
        <source>There is no report of this organ for %1, but one of %2: if it is the same organ, say so in the list of organs&apos; names</source>
        <translation>文件中没有本机关 %1 年度报告，但有 %2 的报告：如为同一机关，请在机关名称对照表中注明</translation>
    </message>
    <message>
        <source>Carried over otherwise than the report of %1 (%2) carried forward: %3</source>
        <translation>上年结转数与 %1 年度报告（%2）结转下年度的数不一致：%3</translation>
    </message>
    <message>
        <source>%1 is printed as %2, last year&apos;s report says %3</source>
        <translation>%1：本年为 %2，上年报告为 %3</translation>
    </message>
    <message>
        <source>The sum of %1 organs cannot be judged, their reports are not all in the file: %2</source>
        <translation>共应汇总 %1 个单位，文件中缺少部分报告，无法核对：%2</translation>
    </message>
    <message>
        <source>%1 value(s) are not the sum of the reports of %2 organs: %3</source>
        <translation>有 %1 处数据不等于 %2 个单位报告之和：%3</translation>
    </message>
    <message>
        <source>%1 is printed as %2, the organs&apos; sum is %3</source>
        <translation>%1：印为 %2，各单位之和为 %3</translation>
    </message>
    <message>
        <source>Does not follow from the report of %1 (%2): %3</source>
        <translation>与 %1 年度报告（%2）推算的结果不一致：%3</translation>
    </message>
    <message>
        <source>%1 is printed as %2, %3 follows</source>
        <translation>%1：印为 %2，推算为 %3</translation>
    </message>
    <message>
        <source>Many times what the report of %1 (%2) says, or a small part of it: %3</source>
        <translation>与 %1 年度报告（%2）相比增减十倍以上，请核实单位和位数：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Published on %1 as the reviewer found, %3 days after the deadline of %2</source>
        <translation>经审核人核实于 %1 公布，晚于期限 %2 共 %3 天</translation>
    </message>
    <message>
        <source>Signed on %1, %3 days after the deadline of %2</source>
        <translation>落款日期 %1，晚于期限 %2 共 %3 天</translation>
    </message>
    <message>
        <source>%1 characters of this section (%2 %) stand in this organ&apos;s report for %3 as well</source>
        <translation>本部分有%1个字（占%2%）与本机关%3年度报告相同</translation>
    </message>
    <message>
        <source>%1 characters of this section (%2 %) stand in the report of %3 for %4 as well</source>
        <translation>本部分有%1个字（占%2%）与%3%4年度报告相同</translation>
    </message>
    <message>
        <source>; too few reports are known to tell whether this is a common template</source>
        <translation>；已有报告太少，无法判断是否为通用模板</translation>
    </message>
    <message>
        <source>last year&apos;s report says the same</source>
        <translation>上年报告与此一致</translation>
    </message>
    <message>
        <source>The same count is given as %1 and as %2: the two places contradict each other</source>
        <translation>同一数量一处写 %1，另一处写 %2，前后矛盾</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>The text says %1, the table says %2 (%3; %4), and no other reading of the table fits</source>
        <translation>文中写 %1，表中为 %2（%3，文中%4），表中也没有其他口径与之相符</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed where %3 follows (%4), and no single value explains it</source>
        <translation>勾稽关系不成立（%1）：所印为 %2，应为 %3（%4），改动任一数值都不能使其成立</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed as %3, %4 would mend all (%5)</source>
        <translation>勾稽关系不成立（%1）：%2 印作 %3，改为 %4 即全部成立（%5）</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed as %3; if that alone is wrong, it should be %4 (%5)</source>
        <translation>勾稽关系不成立（%1）：%2 印作 %3；如仅此处有误，应为 %4（%5）</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed where %3 follows (%5); any of these would mend all: %4</source>
        <translation>勾稽关系不成立（%1）：所印为 %2，应为 %3（%5）；以下任一修改均可使其全部成立：%4</translation>
    </message>
    <message>
        <source>Rows not found in the text as read (%1): %2</source>
        <translation>所读文字中缺少 %1 行：%2</translation>
    </message>
    <message>
        <source>A count cannot be negative: “%1” in %2 (cells: %3)</source>
        <translation>数量不能为负：“%1”，见%2（共 %3 个单元格）</translation>
    </message>
    <message>
        <source>A count must be a whole number: “%1” in %2 (cells: %3)</source>
        <translation>数量应为整数：“%1”，见%2（共 %3 个单元格）</translation>
    </message>
    <message>
        <source>“%1” stands where a number is expected: %2 (cells: %3)</source>
        <translation>应填数字处填了“%1”：%2（共 %3 个单元格）</translation>
    </message>
    <message>
        <source>received and handled, %1</source>
        <translation>“%1”列的收办平衡</translation>
    </message>
    <message>
        <source>results of the column %1</source>
        <translation>“%1”列的办理结果合计</translation>
    </message>
    <message>
        <source>total of %1</source>
        <translation>“%1”的总计</translation>
    </message>
    <message>
        <source>total of the row %1</source>
        <translation>“%1”行的总计</translation>
    </message>
    <message>
        <source>Cells printed but empty (%1): %2</source>
        <translation>%1 个单元格空白：%2</translation>
    </message>
    <message>
        <source>A row of %2 columns holds %1 values: %3</source>
        <translation>一行有 %1 个数值，而该行应有 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>gouji::AboutDialog</name>
    <message>
        <source>About Gouji</source>
        <translation>关于勾稽</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gouji %1&lt;/h3&gt;&lt;p&gt;A review desk for annual reports on open government information.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Works without a network; nothing leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;勾稽 %1&lt;/h3&gt;&lt;p&gt;政府信息公开工作年度报告审核台。&lt;/p&gt;&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。不需要网络，任何内容都不会离开这台计算机。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
</context>
<context>
    <name>gouji::Actions</name>
    <message>
        <source>&amp;Open reports…</source>
        <translation>打开报告(&amp;O)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open the &amp;sample reports</source>
        <translation>打开示例报告(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New review file…</source>
        <translation>新建审核文件(&amp;N)…</translation>
    </message>
    <message>
        <source>Open a &amp;review file…</source>
        <translation>打开审核文件(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export the dataset…</source>
        <translation>导出数据集(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen cell</source>
        <translation>编辑所选单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Mark the cell as &amp;doubtful, or no longer</source>
        <translation>标记或取消存疑(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Confirm the value</source>
        <translation>确认该值(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next open finding</source>
        <translation>下一条待处理问题(&amp;N)</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一问题</translation>
    </message>
    <message>
        <source>&amp;Previous open finding</source>
        <translation>上一条待处理问题(&amp;P)</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一问题</translation>
    </message>
    <message>
        <source>&amp;Wrong in the original</source>
        <translation>原文错(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Misread by us, corrected</source>
        <translation>抽取错，已更正(&amp;M)</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>抽取错</translation>
    </message>
    <message>
        <source>&amp;Accept as it is, with a reason…</source>
        <translation>认可现状并说明理由(&amp;A)…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>认可…</translation>
    </message>
    <message>
        <source>Apply the proposed &amp;repair: misread by us</source>
        <translation>采用建议修正：抽取错(&amp;R)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Apply the proposed repair: wrong in the &amp;original</source>
        <translation>采用建议修正：原文错(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next report</source>
        <translation>下一份报告(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous report</source>
        <translation>上一份报告(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search the list of reports</source>
        <translation>搜索报告列表(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the list of reports</source>
        <translation>转到报告列表</translation>
    </message>
    <message>
        <source>Go to the source text</source>
        <translation>转到原文</translation>
    </message>
    <message>
        <source>Go to the tables</source>
        <translation>转到表格</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>转到问题列表</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reviewer&apos;s name…</source>
        <translation>审核人姓名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Gouji</source>
        <translation>关于勾稽(&amp;A)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Wrong in the original</source>
        <translation>原文错</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Values and cells</source>
        <translation>数值与单元格</translation>
    </message>
    <message>
        <source>Open items and findings</source>
        <translation>待处理事项与问题</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>设置与帮助</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Cop&amp;y the chosen cells</source>
        <translation>复制所选单元格(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy with &amp;heads and labels</source>
        <translation>连同表头和行名复制(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste cells…</source>
        <translation>粘贴单元格(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose &amp;all cells of the table</source>
        <translation>选择本表全部单元格(&amp;A)</translation>
    </message>
    <message>
        <source>Next open &amp;item, or the next report</source>
        <translation>下一待处理事项，没有则下一份报告(&amp;I)</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>下一待处理</translation>
    </message>
    <message>
        <source>Previous open i&amp;tem</source>
        <translation>上一待处理事项(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look at the original, enlarged</source>
        <translation>放大查看原文(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;False alarm</source>
        <translation>误报(&amp;F)</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Renamed and &amp;merged organs…</source>
        <translation>机关更名与合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Sum reports and their organs…</source>
        <translation>汇总报告及其单位(&amp;S)…</translation>
    </message>
    <message>
        <source>Com&amp;pare the passages with the other report…</source>
        <translation>与另一报告对照段落(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Done, on to the next report</source>
        <translation>本份完成，转到下一份(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filter the reports</source>
        <translation>筛选报告(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find in source and tables</source>
        <translation>在原文和表格中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Source and tables scroll &amp;together</source>
        <translation>原文与表格同步滚动(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pictures of all reports</source>
        <translation>全部报告的统计图(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures of this &amp;organ over the years</source>
        <translation>该机关历年统计图(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Who has filed…</source>
        <translation>报送情况(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;log</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pass this review</source>
        <translation>通过本阶段审核(&amp;P)</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>&amp;Begin the first review</source>
        <translation>开始初审(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Send back to the organ…</source>
        <translation>退回报送单位(&amp;S)…</translation>
    </message>
    <message>
        <source>Back to the &amp;first review…</source>
        <translation>退回初审(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Receive the new version</source>
        <translation>接收新版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>办结(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open the review again…</source>
        <translation>重新审核(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Letter to the organ…</source>
        <translation>退回函(&amp;L)…</translation>
    </message>
    <message>
        <source>Blind second p&amp;ass…</source>
        <translation>盲审(&amp;A)…</translation>
    </message>
    <message>
        <source>Rules for the second re&amp;view…</source>
        <translation>复审规则(&amp;V)…</translation>
    </message>
    <message>
        <source>Open for c&amp;hanging</source>
        <translation>以可修改方式打开(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>转到详情</translation>
    </message>
    <message>
        <source>Running &amp;works and messages</source>
        <translation>任务和消息(&amp;W)</translation>
    </message>
</context>
<context>
    <name>gouji::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>原文文字</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>S&amp;ource text:</source>
        <translation>原文(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>表格(&amp;T)：</translation>
    </message>
    <message>
        <source>Ctrl and + or - make both larger or smaller at any time.</source>
        <translation>随时可用 Ctrl 加 + 或 - 将两者放大或缩小。</translation>
    </message>
    <message>
        <source>as the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>%1: font</source>
        <translation>%1：字体</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>%1: size</source>
        <translation>%1：字号</translation>
    </message>
</context>
<context>
    <name>gouji::BlindPass</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Blind second pass</source>
        <translation>盲审</translation>
    </message>
    <message>
        <source>&amp;What does the original say here?</source>
        <translation>原文此处是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>What the original says</source>
        <translation>原文的值</translation>
    </message>
    <message>
        <source>Enter: next value. Leave it empty for a blank cell; type / where a stroke stands. Shift+Tab: back to the value before. What was read and decided before is shown when all values are typed.</source>
        <translation>Enter：下一个。空白单元格留空；原文为斜杠则输入 /。Shift+Tab：返回上一个。全部录入后才显示先前的值。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>First</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Third value</source>
        <translation>另一个值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;First is right</source>
        <translation>初审正确(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second is right</source>
        <translation>复审正确(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Third value is right</source>
        <translation>另一个值正确(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hird value, if neither is right</source>
        <translation>都不对时的正确值(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Value %1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Seed %1: drawn again, the same values come out.</source>
        <translation>种子 %1：重新抽取，结果相同。</translation>
    </message>
    <message>
        <source>Seed %1: other values come out now, because the report was read again since.</source>
        <translation>种子 %1：因报告此后重新识别，现在抽取的结果不同。</translation>
    </message>
    <message>
        <source>The values were drawn by risk: of all values, more would agree.</source>
        <translation>数值按风险抽取：全部数值的一致率会更高。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待裁定</translation>
    </message>
</context>
<context>
    <name>gouji::CellDelegate</name>
    <message>
        <source>n/a</source>
        <comment>a cell that does not stand in the source; one or two letters</comment>
        <translation>缺</translation>
    </message>
</context>
<context>
    <name>gouji::CellEditor</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Misread by us (Enter)</source>
        <translation>抽取错（回车）</translation>
    </message>
    <message>
        <source>The report says what you typed; the program read it wrongly.</source>
        <translation>报告原文即所填之值，是程序读错了。</translation>
    </message>
    <message>
        <source>Wrong in the original (Ctrl+Enter)</source>
        <translation>原文错（Ctrl+回车）</translation>
    </message>
    <message>
        <source>The report says something else; what you typed is what it should say.</source>
        <translation>报告原文有误，所填之值为应有之值。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason, if you like (Alt+Enter)</source>
        <translation>理由，可不填（Alt+Enter）</translation>
    </message>
</context>
<context>
    <name>gouji::ChecksPage</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>for instance: rules of our county, 2024</source>
        <translation>例如：本县口径（2024）</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Checks; Space turns one on or off</source>
        <translation>检查项，按空格键启用或停用</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Rule set:</source>
        <translation>规则集(&amp;R)：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>依据：</translation>
    </message>
    <message>
        <source>&amp;Severity:</source>
        <translation>级别(&amp;S)：</translation>
    </message>
    <message>
        <source>In force in this review file since %1, set by %2 (%3). A change judges all reports anew; decisions stay.</source>
        <translation>本审核文件自 %1 起采用此规则集，由 %2 设定（%3）。改动后全部报告重新检查，已作的处理保留。</translation>
    </message>
    <message>
        <source>The checks&apos; own rules are in force in this review file. A change judges all reports anew; decisions stay.</source>
        <translation>本审核文件采用各检查项自带的规则。改动后全部报告重新检查，已作的处理保留。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>自带级别</translation>
    </message>
    <message>
        <source>%1 unless set; from %2 to %3</source>
        <translation>未设定时为 %1，可取 %2 至 %3</translation>
    </message>
    <message>
        <source>:</source>
        <translation>：</translation>
    </message>
    <message>
        <source>The rule set was not changed</source>
        <translation>规则集未改动</translation>
    </message>
    <message>
        <source>Import a rule set</source>
        <translation>导入规则集</translation>
    </message>
    <message>
        <source>Rule sets (*.json)</source>
        <translation>规则集 (*.json)</translation>
    </message>
    <message>
        <source>The rule set could not be read</source>
        <translation>无法读取规则集</translation>
    </message>
    <message>
        <source>Export the rule set</source>
        <translation>导出规则集</translation>
    </message>
    <message>
        <source>rules.json</source>
        <translation>规则集.json</translation>
    </message>
    <message>
        <source>The rule set was not exported</source>
        <translation>规则集未导出</translation>
    </message>
    <message>
        <source>the statutory form: %1</source>
        <translation>表式：%1</translation>
    </message>
</context>
<context>
    <name>gouji::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>%1: %2. Click to take this filter away.</source>
        <translation>%1：%2。点击取消此项筛选。</translation>
    </message>
    <message>
        <source>Filter %1: %2, take away</source>
        <translation>取消筛选 %1：%2</translation>
    </message>
</context>
<context>
    <name>gouji::ChoiceDialog</name>
    <message>
        <source>Press the digit, or choose with the arrows and Enter.</source>
        <translation>按数字键，或用方向键选择后按回车。</translation>
    </message>
</context>
<context>
    <name>gouji::Commands</name>
    <message>
        <source>Accept as it is</source>
        <translation>认可现状</translation>
    </message>
    <message>
        <source>The reports could not be opened</source>
        <translation>无法打开报告</translation>
    </message>
    <message>
        <source>The review file could not be opened</source>
        <translation>无法打开审核文件</translation>
    </message>
    <message>
        <source>The dataset was not exported</source>
        <translation>数据集未导出</translation>
    </message>
    <message>
        <source>The number was not taken over</source>
        <translation>未能填入该数字</translation>
    </message>
    <message>
        <source>Which repair?</source>
        <translation>采用哪种修正？</translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1；现为 %2</translation>
    </message>
</context>
<context>
    <name>gouji::DateDialog</name>
    <message>
        <source>Day of publication</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>When did %1 publish its report for %2? What you say here wins over the date the report is signed on.</source>
        <translation>%1 何时公布 %2 年度报告？此处填写的日期优先于报告落款日期。</translation>
    </message>
    <message>
        <source>for instance: register of letters received, no. 12</source>
        <translation>例如：收文登记第 12 号</translation>
    </message>
    <message>
        <source>&amp;Published on:</source>
        <translation>公布日期(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;How you know:</source>
        <translation>依据(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Take the date back</source>
        <translation>撤回该日期(&amp;T)</translation>
    </message>
</context>
<context>
    <name>gouji::DeadlinesPage</name>
    <message>
        <source>The last day, in the year after the report year, on which a report is published on time. Reports of organs in the roster are judged by it.</source>
        <translation>报告年度次年内按时公布的最后一天。名录中单位的报告按此判断。</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>机关类型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>clause or order</source>
        <translation>条款或文件</translation>
    </message>
    <message>
        <source>%1: month</source>
        <translation>%1：月</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1：日</translation>
    </message>
    <message>
        <source>%1: follows from</source>
        <translation>%1：依据</translation>
    </message>
    <message>
        <source>The deadlines were not changed</source>
        <translation>期限未改动</translation>
    </message>
</context>
<context>
    <name>gouji::Desk</name>
    <message>
        <source>The report could not be opened</source>
        <translation>无法打开报告</translation>
    </message>
    <message>
        <source>The decision was not saved</source>
        <translation>处理结果未能保存</translation>
    </message>
    <message>
        <source>The review of this report has ended (%1). Open it again to change a decision.</source>
        <translation>本报告的审核已结束（%1）。如需改动，请重新审核。</translation>
    </message>
</context>
<context>
    <name>gouji::DetailTree</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>未能校验</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>gouji::EmptyPage</name>
    <message>
        <source>Choose a report in the list on the left</source>
        <translation>请在左侧列表中选择一份报告</translation>
    </message>
    <message>
        <source>Drag annual reports or folders here</source>
        <translation>将年度报告或文件夹拖到这里</translation>
    </message>
    <message>
        <source>Or add more: drag files and folders onto the window, or open them here.</source>
        <translation>也可继续添加：将文件或文件夹拖入窗口，或从这里打开。</translation>
    </message>
    <message>
        <source>&amp;Open reports… (Ctrl+O)</source>
        <translation>打开报告(&amp;O)…（Ctrl+O）</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Try the &amp;sample reports</source>
        <translation>试用示例报告(&amp;S)</translation>
    </message>
    <message>
        <source>Opening the review file…</source>
        <translation>正在打开审核文件…</translation>
    </message>
    <message>
        <source>Word, PDF and OFD files, web pages, text and scans are read, checked, and kept in the review file. The files themselves are never changed.</source>
        <translation>Word、PDF、OFD 文件以及网页、文本和扫描件，读取、核查后存入审核文件，原文件不会被改动。</translation>
    </message>
</context>
<context>
    <name>gouji::ErrorDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>gouji::ExportDialog</name>
    <message>
        <source>Export the dataset</source>
        <translation>导出数据集</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV, one row per value (opens in Excel and WPS)</source>
        <translation>CSV，每个数值一行（可用 Excel、WPS 打开）</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX), numbers as numbers</source>
        <translation>Excel 工作簿（XLSX），数字保持数字类型</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程序使用</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>As reviewed</source>
        <translation>审核值</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>两者并列</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>gouji::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n report(s)</source>
        <translation>
            <numerusform>%1，%n 份报告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::FacetView</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Space ticks a value; the list shows the reports that have one of the ticked values</source>
        <translation>按空格键勾选；列表显示符合任一所勾选值的报告</translation>
    </message>
</context>
<context>
    <name>gouji::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n in the tables</source>
        <translation>
            <numerusform>表格中 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the source</source>
        <translation>
            <numerusform>原文中 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>began again at the top</source>
        <translation>已从头开始</translation>
    </message>
    <message>
        <source>began again at the bottom</source>
        <translation>已从末尾开始</translation>
    </message>
    <message>
        <source>Find in source and tables</source>
        <translation>在原文和表格中查找</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>按 Enter 到下一处，按 Shift+Enter 到上一处。</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>在原文中</translation>
    </message>
    <message>
        <source>In the tables</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Where the search goes on</source>
        <translation>在哪里继续查找</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gouji::FindingListModel</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>，另 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 处文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>one of %n cell(s)</source>
        <translation>
            <numerusform>%n 个单元格之一</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>可疑单元格</translation>
    </message>
</context>
<context>
    <name>gouji::FindingTabs</name>
    <message>
        <source>Findings and numbers</source>
        <translation>问题与数字</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Numbers of the prose (%1, %2 mismatched)</source>
        <translation>文字中的数字（%1，其中 %2 个不一致）</translation>
    </message>
    <message>
        <source>Numbers of the prose (%1)</source>
        <translation>文字中的数字（%1）</translation>
    </message>
    <message>
        <source>Numbers of the prose</source>
        <translation>文字中的数字</translation>
    </message>
</context>
<context>
    <name>gouji::FindingTreeModel</name>
    <message>
        <source>No longer found</source>
        <translation>已不再发现</translation>
    </message>
    <message>
        <source>In the prose</source>
        <translation>正文文字</translation>
    </message>
    <message>
        <source>The report as a whole</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>%1 (%2 open of %3)</source>
        <translation>%1（%3 项中 %2 项待处理）</translation>
    </message>
    <message>
        <source>broken sum: %1</source>
        <translation>不成立的勾稽关系：%1</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsPane</name>
    <message>
        <source>✓ No findings: every check that could be made holds.</source>
        <translation>✓ 未发现问题：能够核查的项目全部通过。</translation>
    </message>
    <message>
        <source>Findings appear here when a report is open.</source>
        <translation>打开报告后，问题将列在这里。</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>待处理问题</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>显示哪些问题</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Decided findings</source>
        <translation>已处理的问题</translation>
    </message>
    <message>
        <source>Without groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>按原因分组</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>按表格分组</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>按检查项分组</translation>
    </message>
    <message>
        <source>How findings are grouped</source>
        <translation>问题的分组方式</translation>
    </message>
</context>
<context>
    <name>gouji::FoldersPage</name>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>打开文件夹：%1</translation>
    </message>
</context>
<context>
    <name>gouji::FormTableModel</name>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>open finding: %1</source>
        <translation>待处理的问题：%1</translation>
    </message>
    <message>
        <source>an earlier decision was made on another value</source>
        <translation>此前的处理针对的是另一个数值</translation>
    </message>
</context>
<context>
    <name>gouji::GeneralPage</name>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>&amp;Name, as decisions are signed from now on:</source>
        <translation>姓名(&amp;N)，今后的处理以此署名：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The reviewer has no name</source>
        <translation>未填写审核人姓名</translation>
    </message>
    <message>
        <source>Decisions are signed with it. Type the name you are known by.</source>
        <translation>各项处理以此署名，请填写您的姓名。</translation>
    </message>
</context>
<context>
    <name>gouji::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>原页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>gouji::InspectorPane</name>
    <message>
        <source>Choose a cell or a finding to see its values, sums and history.</source>
        <translation>选择单元格或问题，可查看其数值、勾稽关系和处理记录。</translation>
    </message>
    <message>
        <source>Details of the chosen cell</source>
        <translation>所选单元格详情</translation>
    </message>
    <message>
        <source>Possible repairs</source>
        <translation>可能的修正</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审核值</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>读取值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation>此前处理</translation>
    </message>
    <message>
        <source>made on another value, not applied</source>
        <translation>针对的是另一数值，未采用</translation>
    </message>
    <message>
        <source>Certainty of reading</source>
        <translation>读取把握</translation>
    </message>
    <message>
        <source>History</source>
        <translation>处理记录</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Enter on a part of a sum goes to its cell.</source>
        <translation>在分项上按 Enter 可转到其单元格。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The sums force (Enter puts it into the cell)</source>
        <translation>由勾稽关系推得（按 Enter 填入单元格待确认）</translation>
    </message>
    <message>
        <source>Findings on this cell besides</source>
        <translation>此单元格的其他问题</translation>
    </message>
    <message>
        <source>If the cell is left blank</source>
        <translation>如果此单元格留空</translation>
    </message>
    <message>
        <source>If the cell is %1</source>
        <translation>如果此单元格为 %1</translation>
    </message>
    <message>
        <source>No finding is opened or closed.</source>
        <translation>不会产生或消除任何问题。</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>将消除：%1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>将产生：%1</translation>
    </message>
    <message>
        <source>Still there: %1</source>
        <translation>仍然存在：%1</translation>
    </message>
    <message>
        <source>Proposed repair</source>
        <translation>建议的更正</translation>
    </message>
    <message>
        <source>Proposed repair (%1 applies it)</source>
        <translation>建议的更正（按 %1 采用）</translation>
    </message>
</context>
<context>
    <name>gouji::KeyPage</name>
    <message>
        <source>▲ two actions have this key</source>
        <translation>▲ 两个操作使用同一按键</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>“%1”的新按键</translation>
    </message>
    <message>
        <source>Choose an action to change its keys</source>
        <translation>选择一个操作以更改其按键</translation>
    </message>
    <message>
        <source>✕ %1 is typed into cells and belongs to the input method. Add Ctrl or Alt.</source>
        <translation>✕ %1 用于键入内容，归输入法使用。请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>✕ %1 moves in the tables and lists and cannot be given away. Add Ctrl or Alt.</source>
        <translation>✕ %1 用于在表格和列表中移动，不能另作他用。请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>▲ %1 is the key of “%2”. If you use it here, it is taken from there.</source>
        <translation>▲ %1 现为“%2”的按键。用在此处，原处即不再使用。</translation>
    </message>
    <message>
        <source>After a decision go on to the next open item</source>
        <translation>作出处理后自动转到下一待处理事项</translation>
    </message>
    <message>
        <source>Enter in the tables goes to the cell below, as in a spreadsheet</source>
        <translation>在表格中按回车转到下方单元格（与电子表格相同）</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新按键：请直接按下</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>使用此按键(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;dd this key</source>
        <translation>添加此按键(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>不设按键(&amp;N)</translation>
    </message>
    <message>
        <source>As deli&amp;vered</source>
        <translation>恢复默认(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;All as delivered</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
</context>
<context>
    <name>gouji::KeySheetDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>搜索按键和作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>帮助 (F1)(&amp;H)</translation>
    </message>
</context>
<context>
    <name>gouji::Keymap</name>
    <message>
        <source>In the tables</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Arrows, Tab, Shift+Tab</source>
        <translation>方向键、Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Move among the cells; accept a number being typed</source>
        <translation>在单元格间移动；同时采用正在键入的数值</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>The value is right; on to the next open item</source>
        <translation>数值无误，转到下一待处理事项</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Choose a block of cells</source>
        <translation>选择一块单元格</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字键</translation>
    </message>
    <message>
        <source>Replace the value of the chosen cell</source>
        <translation>替换所选单元格的数值</translation>
    </message>
    <message>
        <source>Enter, while typing</source>
        <translation>键入时按回车</translation>
    </message>
    <message>
        <source>Save: misread by us</source>
        <translation>保存：抽取错</translation>
    </message>
    <message>
        <source>Ctrl+Enter, while typing</source>
        <translation>键入时按 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save: wrong in the original</source>
        <translation>保存：原文错</translation>
    </message>
    <message>
        <source>Alt+Enter, while typing</source>
        <translation>键入时按 Alt+Enter</translation>
    </message>
    <message>
        <source>Write a reason</source>
        <translation>填写理由</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>保持单元格原样</translation>
    </message>
    <message>
        <source>Ctrl+click on a number</source>
        <translation>Ctrl+单击数字</translation>
    </message>
    <message>
        <source>Put it into the chosen cell, with its place</source>
        <translation>填入所选单元格，并记下出处</translation>
    </message>
</context>
<context>
    <name>gouji::LedgerModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>原文数字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>所指事项</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>对照的单元格</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
</context>
<context>
    <name>gouji::LedgerPane</name>
    <message>
        <source>The prose of this report counts nothing that was recognised.</source>
        <translation>本报告的文字部分没有识别到可计数的数字。</translation>
    </message>
    <message>
        <source>The numbers of the prose appear here when a report is open.</source>
        <translation>打开报告后，文字中的数字会显示在这里。</translation>
    </message>
    <message>
        <source>All numbers (%1)</source>
        <translation>全部数字（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Which numbers are shown</source>
        <translation>显示哪些数字</translation>
    </message>
    <message>
        <source>Numbers of the prose</source>
        <translation>文字中的数字</translation>
    </message>
</context>
<context>
    <name>gouji::LibraryPane</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>共 %n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s)</source>
        <translation>
            <numerusform>%1 份，共 %n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>筛选（%1）</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>搜索名称和正文</translation>
    </message>
    <message>
        <source>Search in names and texts of all reports</source>
        <translation>在全部报告的名称和正文中搜索</translation>
    </message>
    <message>
        <source>Show the filters</source>
        <translation>显示筛选项</translation>
    </message>
    <message>
        <source>Filter by stage, findings, check, year, organ and more</source>
        <translation>按状态、问题、检查项、年度、机关等筛选</translation>
    </message>
    <message>
        <source>No report matches the filters and the search.</source>
        <translation>没有符合筛选和搜索条件的报告。</translation>
    </message>
    <message>
        <source>Clear filters and search</source>
        <translation>清除筛选和搜索</translation>
    </message>
</context>
<context>
    <name>gouji::MainWindow</name>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added</source>
        <translation>
            <numerusform>新增 %n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read again</source>
        <translation>
            <numerusform>重新读取 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 份已在其中</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Gouji</source>
        <translation>勾稽</translation>
    </message>
    <message>
        <source>%1 – Gouji</source>
        <translation>%1 – 勾稽</translation>
    </message>
</context>
<context>
    <name>gouji::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;cent review files</source>
        <translation>最近的审核文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>部分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审核(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gouji::NoticeDialog</name>
    <message>
        <source>Notice of who has filed</source>
        <translation>报送情况通报</translation>
    </message>
    <message>
        <source>Word it as you like. A line that begins with # is the title, with ## a heading, with &gt; stands to the right; these marks are not printed.</source>
        <translation>可自行修改措辞。以 # 开头的行为标题，## 为小标题，&gt; 为右对齐；这些符号不会印出。</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>通报正文</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>保存通报</translation>
    </message>
    <message>
        <source>Text (*.txt);;Web page, also for Word and WPS (*.html)</source>
        <translation>文本 (*.txt);;网页，可用 Word 或 WPS 打开 (*.html)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>The notice was not saved</source>
        <translation>通报未保存</translation>
    </message>
</context>
<context>
    <name>gouji::Office</name>
    <message>
        <source>there is no such organ in the roster</source>
        <translation>名录中没有该单位</translation>
    </message>
    <message>
        <source>a report for %1 is not published before November of that year</source>
        <translation>%1 年度报告不会早于当年 11 月公布</translation>
    </message>
    <message>
        <source>this day is still to come</source>
        <translation>该日期尚未到来</translation>
    </message>
    <message>
        <source>an import is running; wait for its end or stop it, and try again</source>
        <translation>正在导入；请等导入结束或先停止导入，再试一次</translation>
    </message>
</context>
<context>
    <name>gouji::OfficeWindows</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>报送期限</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Review file:</source>
        <translation>审核文件：</translation>
    </message>
    <message>
        <source>Reports opened last:</source>
        <translation>最近打开的报告：</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>设置：</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>日志：</translation>
    </message>
</context>
<context>
    <name>gouji::OrderButton</name>
    <message>
        <source>The other way round</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>%1, reversed</source>
        <translation>%1（倒序）</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>列表排序：%1</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
</context>
<context>
    <name>gouji::OrganDialog</name>
    <message>
        <source>always</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>First report year</source>
        <translation>起始年度</translation>
    </message>
    <message>
        <source>still</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Last report year</source>
        <translation>截止年度</translation>
    </message>
    <message>
        <source>&amp;Name, as its reports give it:</source>
        <translation>名称(&amp;N)，与报告一致：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类别(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>层级(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Parent:</source>
        <translation>上级单位(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;First report year:</source>
        <translation>起始年度(&amp;F)：</translation>
    </message>
    <message>
        <source>L&amp;ast report year:</source>
        <translation>截止年度(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>gouji::OrganNamesDialog</name>
    <message>
        <source>Renamed and merged organs</source>
        <translation>机关更名与合并</translation>
    </message>
    <message>
        <source>A report is compared with last year&apos;s under the former name. Organs that were merged have one line each; one that took in others and kept its name has a line for itself too. Without a year both names are one organ at all times.</source>
        <translation>报告与原名称的上年报告比对。合并而来的机关，每个原机关各占一行；并入其他机关而名称不变的，本机关也单列一行。不填年份，表示两个名称始终是同一机关。</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>原名称</translation>
    </message>
    <message>
        <source>Organ now</source>
        <translation>现机关</translation>
    </message>
    <message>
        <source>Last report year</source>
        <translation>截止年度</translation>
    </message>
    <message>
        <source>What cannot be kept</source>
        <translation>无法保存的内容</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>增加一行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>删除一行(&amp;R)</translation>
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
        <translation>第 %1 行缺少名称。</translation>
    </message>
    <message>
        <source>Line %1: the year must be one from %2 to %3, or empty.</source>
        <translation>第 %1 行：年度须为 %2 至 %3，或留空。</translation>
    </message>
    <message>
        <source>Line %1 says nothing: both names are the same.</source>
        <translation>第 %1 行没有意义：两个名称相同。</translation>
    </message>
</context>
<context>
    <name>gouji::PageView</name>
    <message>
        <source>Pages of the original</source>
        <translation>原件页面</translation>
    </message>
    <message>
        <source>The pages as published, with the values read marked on them.</source>
        <translation>发布时的页面，读出的数值均有标记。</translation>
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
        <translation>第%1段，共%2段</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The two passages are the same, word for word.</source>
        <translation>两段文字完全相同。</translation>
    </message>
    <message>
        <source>Underlined bold: what differs. %1: nothing stands here.</source>
        <translation>加粗并带下划线处为不同之处；%1处无对应文字。</translation>
    </message>
    <message>
        <source>Compare passages</source>
        <translation>对照段落</translation>
    </message>
    <message>
        <source>Passage in this report</source>
        <translation>本报告的段落</translation>
    </message>
    <message>
        <source>Passage in the other report</source>
        <translation>另一报告的段落</translation>
    </message>
    <message>
        <source>Double click: open the other report here</source>
        <translation>双击：在此处打开另一报告</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>&amp;Open the other report</source>
        <translation>打开另一报告(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gouji::PasteDialog</name>
    <message>
        <source>Paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What pasting would change</source>
        <translation>粘贴将带来的改动</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>理由，可不填</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Misread by us (Enter)</source>
        <translation>抽取错（回车）</translation>
    </message>
    <message>
        <source>The report says what was pasted; the program read it wrongly.</source>
        <translation>报告所写即所粘贴的内容，是程序读错了。</translation>
    </message>
    <message>
        <source>Wrong in the original (Ctrl+Enter)</source>
        <translation>原文错（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>The report says something else; what was pasted is what it should say.</source>
        <translation>报告写的是别的内容，所粘贴的是应有的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would change.</source>
        <translation>
            <numerusform>将改动 %n 个数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be taken over.</source>
        <translation>没有可以采用的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken over; the remark says why.</source>
        <translation>
            <numerusform>%n 个无法采用，原因见备注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand there already.</source>
        <translation>
            <numerusform>%n 个与现值相同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::PictureCard</name>
    <message>
        <source>As a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>图中显示的内容</translation>
    </message>
</context>
<context>
    <name>gouji::PictureView</name>
    <message>
        <source>Arrows go from bar to bar, Enter lists the reports behind one, Ctrl+T shows the table.</source>
        <translation>方向键在各条之间移动，Enter 列出所选条对应的报告，Ctrl+T 显示为表格。</translation>
    </message>
</context>
<context>
    <name>gouji::PictureWords</name>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Resubmitted</source>
        <translation>已重报</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Reports by state and day of the last work</source>
        <translation>报告进度：状态与最近处理日期</translation>
    </message>
    <message>
        <source>Reports by state and week of the last work</source>
        <translation>报告进度：状态与最近处理的周</translation>
    </message>
    <message>
        <source>Reports by state and month of the last work</source>
        <translation>报告进度：状态与最近处理的月份</translation>
    </message>
    <message>
        <source>Reports by state and year of the last work</source>
        <translation>报告进度：状态与最近处理的年份</translation>
    </message>
    <message>
        <source>Open findings by check and severity</source>
        <translation>待处理问题：检查项与级别</translation>
    </message>
    <message>
        <source>Requests by year</source>
        <translation>各年度申请数量</translation>
    </message>
    <message>
        <source>Outcomes of requests by year</source>
        <translation>各年度办理结果</translation>
    </message>
    <message>
        <source>Outcomes of requests by organ</source>
        <translation>各机关办理结果</translation>
    </message>
    <message>
        <source>Outcomes of requests by organ, %1</source>
        <translation>%1 年各机关办理结果</translation>
    </message>
    <message>
        <source>%1, by year</source>
        <translation>各年度%1</translation>
    </message>
    <message>
        <source>Organs compared</source>
        <translation>各机关比较</translation>
    </message>
    <message>
        <source>Organs compared, %1: %2</source>
        <translation>%1 年各机关比较：%2</translation>
    </message>
    <message>
        <source>How surely cells were read, by format</source>
        <translation>各文件格式的单元格识别情况</translation>
    </message>
    <message>
        <source>number of reports</source>
        <translation>单位：份</translation>
    </message>
    <message>
        <source>number of findings</source>
        <translation>单位：个</translation>
    </message>
    <message>
        <source>number of requests</source>
        <translation>单位：件</translation>
    </message>
    <message>
        <source>per cent of the cells</source>
        <translation>占单元格总数的百分比</translation>
    </message>
    <message>
        <source>per cent of the requests processed</source>
        <translation>占办理结果总数的百分比</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Read surely</source>
        <translation>识别可靠</translation>
    </message>
    <message>
        <source>Read with doubt</source>
        <translation>识别存疑</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>文中没有</translation>
    </message>
    <message>
        <source>Misread, put right</source>
        <translation>抽取错，已更正</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Without figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>too few: %1</source>
        <translation>数量太少：%1</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报告</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without figure</source>
        <translation>
            <numerusform>其中 %n 份无数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s) give no complete figure</source>
        <translation>
            <numerusform>%n 份中有 %1 份数据不全</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with figures read in doubt</source>
        <translation>
            <numerusform>%n 份含识别存疑的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) not counted</source>
        <translation>
            <numerusform>%n 份较早版本未计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known day left out</source>
        <translation>
            <numerusform>%n 份日期不明，未列入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without organ or year left out</source>
        <translation>
            <numerusform>%n 份机关或年度不明，未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>no share below %1 requests</source>
        <translation>不足 %1 件不计比例</translation>
    </message>
    <message>
        <source>the first %1 of %2 are drawn, the table has all</source>
        <translation>图中为前 %1 项，共 %2 项，表格列出全部</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>There are no reports yet</source>
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>No finding is open</source>
        <translation>没有待处理的问题</translation>
    </message>
    <message>
        <source>Too few requests for a share</source>
        <translation>申请数量太少，不计比例</translation>
    </message>
    <message>
        <source>No table was recognised</source>
        <translation>没有识别出表格</translation>
    </message>
    <message>
        <source>No report gives these figures</source>
        <translation>没有报告提供这些数据</translation>
    </message>
    <message>
        <source>Open reports with Ctrl+O; the picture is drawn when they are read.</source>
        <translation>按 Ctrl+O 打开报告，读取后即可成图。</translation>
    </message>
    <message numerus="yes">
        <source>All findings of %n report(s) are decided, or none was found.</source>
        <translation>
            <numerusform>%n 份报告的问题均已处理，或未发现问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>With fewer than %1 requests, one more or less would change a share beyond meaning. The table has the numbers.</source>
        <translation>不足 %1 件时，多一件少一件都会使比例失去意义。具体数字见表格。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n report(s) organ or year is not known. Open them and see what the document says.</source>
        <translation>
            <numerusform>%n 份报告的机关或年度不明。请打开报告，查看原文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were looked at: their cells are missing, blank or no numbers. Open one and correct its tables.</source>
        <translation>
            <numerusform>已查看 %n 份报告：相关单元格缺失、空白或不是数字。请打开报告更正表格。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::PicturesWindow</name>
    <message>
        <source>The report does not name its organ: all reports are shown.</source>
        <translation>该报告没有写明机关，现显示全部报告。</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>全部报告</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年度</translation>
    </message>
    <message>
        <source>By organ</source>
        <translation>按机关</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>图未能保存</translation>
    </message>
    <message>
        <source>Counting: %1 of %2 reports</source>
        <translation>正在统计：%1/%2 份报告</translation>
    </message>
    <message>
        <source>Pictures – Gouji</source>
        <translation>统计图 – 勾稽</translation>
    </message>
    <message>
        <source>‹ &amp;All reports</source>
        <translation>‹ 全部报告(&amp;A)</translation>
    </message>
    <message>
        <source>Organs in the &amp;year</source>
        <translation>机关比较年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Year of the pictures by organ</source>
        <translation>按机关比较的年度</translation>
    </message>
</context>
<context>
    <name>gouji::Printing</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>The report could not be printed</source>
        <translation>报告未能打印</translation>
    </message>
    <message>
        <source>The printer cannot be used. Is it switched on? Printing into a PDF file needs a folder that can be written to.</source>
        <translation>打印机无法使用。是否已开机？打印为 PDF 文件时，所选文件夹须可写入。</translation>
    </message>
</context>
<context>
    <name>gouji::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>用过的理由</translation>
    </message>
</context>
<context>
    <name>gouji::ReportDelegate</name>
    <message>
        <source>year?</source>
        <translation>年度不明</translation>
    </message>
</context>
<context>
    <name>gouji::ReportListModel</name>
    <message>
        <source>year unknown</source>
        <translation>年度不明</translation>
    </message>
    <message>
        <source>%1, not readable: %2</source>
        <translation>%1，无法读取：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, %5</source>
        <translation>%1，%2：%3，%4，%5</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>whether it is a version of another report cannot be told without its organ and year</source>
        <translation>未识别出机关名称或年度，无法判断是否为另一报告的不同版本</translation>
    </message>
    <message>
        <source>version %1 of %2, in the order of import</source>
        <translation>第 %1 个版本，共 %2 个（按导入先后）</translation>
    </message>
    <message>
        <source>%1; the first is %2</source>
        <translation>%1；首个版本为 %2</translation>
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
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;organ&apos;s name</source>
        <translation>复制机关名称(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;path of the file</source>
        <translation>复制文件路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear filters and search</source>
        <translation>清除筛选和搜索(&amp;C)</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>只看：%1</translation>
    </message>
    <message>
        <source>Pictures of this or&amp;gan over the years</source>
        <translation>该机关历年图表(&amp;G)</translation>
    </message>
</context>
<context>
    <name>gouji::ReportPage</name>
    <message>
        <source>Organ not known</source>
        <translation>机关不明</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>年度不明</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>表样：%1</translation>
    </message>
    <message>
        <source>Open: %1 errors, %2 warnings, %3 notices; %4 sums could not be assessed</source>
        <translation>待处理：错误 %1，警告 %2，提示 %3；未能校验的等式 %4</translation>
    </message>
    <message>
        <source>Last decision: %1, %2</source>
        <translation>最近决定：%1，%2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>公布：%1</translation>
    </message>
</context>
<context>
    <name>gouji::ReportsBehind</name>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>未处理问题</translation>
    </message>
    <message>
        <source>Reports behind the bar</source>
        <translation>所选条对应的报告</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>关闭列表 (Esc)</translation>
    </message>
    <message>
        <source>This &amp;organ over the years</source>
        <translation>该机关历年情况(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s), of which the first %1 are listed</source>
        <translation>
            <numerusform>%n 份报告，列出前 %1 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s); Enter opens one</source>
        <translation>
            <numerusform>%n 份报告，按 Enter 打开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ReviewFlow</name>
    <message>
        <source>Nothing is open in this report any more.</source>
        <translation>本份报告已没有待处理事项。</translation>
    </message>
    <message>
        <source>This is the only item still open in this report.</source>
        <translation>本份报告只剩这一项待处理。</translation>
    </message>
    <message>
        <source>No finding is open in this report.</source>
        <translation>本份报告没有待处理的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open item(s)</source>
        <translation>
            <numerusform>待处理第 %1 项，共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last report of the list.</source>
        <translation>这是列表中的最后一份报告。</translation>
    </message>
    <message>
        <source>Nothing is open in this report.</source>
        <translation>本份报告没有待处理事项。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>gouji::RosterModel</name>
    <message>
        <source>no reason given</source>
        <translation>未注明依据</translation>
    </message>
    <message>
        <source>%1 says that it was published on %2: %3</source>
        <translation>%1 认定公布日期为 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>the date the report is signed on</source>
        <translation>报告落款日期</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>gouji::RosterWindow</name>
    <message>
        <source>The roster was not changed</source>
        <translation>名录未改动</translation>
    </message>
    <message>
        <source>The last change of the roster was taken back</source>
        <translation>已撤销对名录的上一次改动</translation>
    </message>
    <message>
        <source>New organ</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>%1 stands in the roster already</source>
        <translation>%1 已在名录中</translation>
    </message>
    <message>
        <source>Change the organ</source>
        <translation>修改单位</translation>
    </message>
    <message numerus="yes">
        <source>%n organ(s) removed; Ctrl+Z brings them back</source>
        <translation>
            <numerusform>已移除 %n 个单位，按 Ctrl+Z 可恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organ(s) added</source>
        <translation>
            <numerusform>新增 %n 个单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>改动 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look</source>
        <translation>
            <numerusform>%n 行需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows to paste: copy them in the spreadsheet first, one organ to a row.</source>
        <translation>没有可粘贴的行：请先在电子表格中复制，每行一个单位。</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入名录</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The roster could not be read</source>
        <translation>无法读取名录</translation>
    </message>
    <message>
        <source>No organ is in %1; one row per organ is expected, the name first.</source>
        <translation>%1 中没有单位；应每行一个单位，名称在首列。</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出名录</translation>
    </message>
    <message>
        <source>roster.csv</source>
        <translation>单位名录.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The roster was not exported</source>
        <translation>名录未导出</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>No report here says which organ it is of. Open reports first.</source>
        <translation>现有报告均未写明单位。请先打开报告。</translation>
    </message>
    <message>
        <source>The date was not kept</source>
        <translation>日期未保存</translation>
    </message>
    <message>
        <source>The notice cannot be made</source>
        <translation>无法生成通报</translation>
    </message>
    <message>
        <source>notice-%1.txt</source>
        <translation>报送情况通报-%1.txt</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>粘贴行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Day of publication…</source>
        <translation>公布日期(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open its report</source>
        <translation>打开其报告(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Notice…</source>
        <translation>生成通报(&amp;N)…</translation>
    </message>
    <message>
        <source>Who has filed</source>
        <translation>年度报告报送情况</translation>
    </message>
    <message>
        <source>Report &amp;year:</source>
        <translation>报告年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>状态(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Parent:</source>
        <translation>上级单位(&amp;P)：</translation>
    </message>
    <message>
        <source>Search the names</source>
        <translation>查找单位名称</translation>
    </message>
    <message>
        <source>Organs that owe a report</source>
        <translation>应报送年度报告的单位</translation>
    </message>
    <message>
        <source>There is no roster yet</source>
        <translation>还没有单位名录</translation>
    </message>
    <message>
        <source>List the organs that owe a report: name, kind, level, parent. Copy the rows in your spreadsheet and paste them here, or open the list as a CSV file.</source>
        <translation>请列出应报送年度报告的单位：名称、类别、层级、上级单位。可在电子表格中复制各行后粘贴到此处，也可导入 CSV 文件。</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Take the organs of the reports here</source>
        <translation>取用现有报告的单位(&amp;T)</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>all states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message numerus="yes">
        <source>%n organ(s)</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of organs that are not in the roster, or not surely</source>
        <translation>
            <numerusform>另有 %n 份报告的单位不在名录中或无法确认</numerusform>
        </translation>
    </message>
    <message>
        <source>the roster</source>
        <translation>报送单位名册</translation>
    </message>
    <message>
        <source>the deadlines</source>
        <translation>报送期限</translation>
    </message>
    <message>
        <source>the rule set: the checks run as the program brings them</source>
        <translation>检查规则：暂按程序自带规则检查</translation>
    </message>
    <message>
        <source>a date that was given (%1)</source>
        <translation>已填写的发布日期（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>⚠ Lists kept in the review file cannot be read and do not count; the file still holds them. Enter them again here, or go back to an earlier copy of the file:</source>
        <translation>⚠ 审核文件中保存的下列名单无法读取，未予采用，但仍原样保留在文件中。请在此重新录入，或改用该文件更早的备份：</translation>
    </message>
    <message>
        <source>Lists that cannot be read</source>
        <translation>无法读取的名单</translation>
    </message>
</context>
<context>
    <name>gouji::RulesDialog</name>
    <message>
        <source>&amp;One person may do both reviews</source>
        <translation>初审、复审可由同一人完成(&amp;O)</translation>
    </message>
    <message>
        <source>Rules for the second review</source>
        <translation>复审规则</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Reports with a blind second pass, in percent</source>
        <translation>盲审报告比例（百分比）</translation>
    </message>
    <message>
        <source>Values drawn from each</source>
        <translation>每份抽取数值</translation>
    </message>
    <message>
        <source>&amp;Reports with a blind second pass</source>
        <translation>盲审报告比例(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Values drawn from each</source>
        <translation>每份抽取数值(&amp;V)</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>抽样种子</translation>
    </message>
    <message>
        <source>For offices with one reviewer. The log says so each time it happens.</source>
        <translation>适用于只有一名审核人的单位。每次发生都会记入日志。</translation>
    </message>
    <message>
        <source>Reports with corrected, doubtful or missing values are drawn more often, and in them totals and values that were read with doubt, corrected or checked by no sum. The rules are kept in the review file, with the name of who changed them.</source>
        <translation>有更正、存疑或缺失数值的报告更常被抽中；其中合计数以及识别存疑、经过更正、没有勾稽关系核对的数值更常被抽中。规则连同修改人姓名保存在审核文件中。</translation>
    </message>
</context>
<context>
    <name>gouji::SectionListModel</name>
    <message>
        <source>its heading was not found</source>
        <translation>未找到其标题</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s), the gravest: %1</source>
        <translation>
            <numerusform>%n 个待处理的问题，最严重的是：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>no open findings</source>
        <translation>没有待处理的问题</translation>
    </message>
</context>
<context>
    <name>gouji::SectionRail</name>
    <message>
        <source>missing</source>
        <comment>a section, in the narrow rail</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>报告的各部分</translation>
    </message>
</context>
<context>
    <name>gouji::Session</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1，第 %2/%3 页</translation>
    </message>
</context>
<context>
    <name>gouji::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>原页</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>恢复本页默认值(&amp;D)</translation>
    </message>
</context>
<context>
    <name>gouji::SourcePane</name>
    <message>
        <source>Pages</source>
        <translation>原页</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The pages as published</source>
        <translation>发布时的页面</translation>
    </message>
    <message>
        <source>Headings and tables as the file has them</source>
        <translation>按文件原有的标题和表格显示</translation>
    </message>
    <message>
        <source>The plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Views of the source</source>
        <translation>原文视图</translation>
    </message>
</context>
<context>
    <name>gouji::SourcePeek</name>
    <message>
        <source>The original, enlarged</source>
        <translation>放大的原文</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. It has no place of its own in the original.</source>
        <translation>%1。在原文中没有对应位置。</translation>
    </message>
</context>
<context>
    <name>gouji::SourceView</name>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The report as read; Enter chooses the value or finding at the cursor.</source>
        <translation>所读取的报告原文；按回车选择光标处的数值或问题。</translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation>未选择报告</translation>
    </message>
</context>
<context>
    <name>gouji::StageBar</name>
    <message>
        <source>Passed by %1, %2</source>
        <translation>%1 于 %2 通过</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>both reviews by one person</source>
        <translation>初审、复审为同一人</translation>
    </message>
    <message>
        <source>the file was replaced: the review begins again</source>
        <translation>文件已被替换：重新开始审核</translation>
    </message>
    <message>
        <source>a new version came in: %1</source>
        <translation>收到新版本：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the letter</source>
        <translation>
            <numerusform>退回函 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items of the letter closed</source>
        <translation>退回函 %2 项中已改正 %1 项</translation>
    </message>
    <message>
        <source>blind pass: %1</source>
        <translation>盲审：%1</translation>
    </message>
    <message>
        <source>ready to pass</source>
        <translation>可以通过</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More steps of the review</source>
        <translation>更多审核步骤</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>审核人：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the report stands here</source>
        <translation>报告处于此阶段</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>gouji::StageCommands</name>
    <message>
        <source>Back to the first review</source>
        <translation>退回初审</translation>
    </message>
    <message>
        <source>What is the first reviewer to look at again?</source>
        <translation>请初审人重新查看什么？</translation>
    </message>
    <message>
        <source>Open the review again</source>
        <translation>重新审核</translation>
    </message>
    <message>
        <source>Both reviews begin anew; all decisions stay.</source>
        <translation>初审和复审重新开始；所有决定保留。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现为：%1</translation>
    </message>
    <message numerus="yes">
        <source>The letter lists %n item(s). Add a word if there is more to say.</source>
        <translation>
            <numerusform>退回函列有 %n 项。如需补充，请在此说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided as wrong in the original. Why is it sent back?</source>
        <translation>没有判定为原文错的内容。为什么退回？</translation>
    </message>
    <message>
        <source>Send the report back</source>
        <translation>退回报告</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>办结报告</translation>
    </message>
    <message>
        <source>%1. Why is it closed all the same?</source>
        <translation>%1。为什么仍然办结？</translation>
    </message>
    <message>
        <source>The step was not taken</source>
        <translation>未能执行此步骤</translation>
    </message>
</context>
<context>
    <name>gouji::StructuredView</name>
    <message>
        <source>Source with its tables</source>
        <translation>带表格的原文</translation>
    </message>
    <message>
        <source>The report as read; Enter chooses the value or finding at the cursor.</source>
        <translation>读取到的报告原文；按回车选定光标处的数值或问题。</translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation>尚未选择报告</translation>
    </message>
</context>
<context>
    <name>gouji::SumReportsDialog</name>
    <message>
        <source>Sum reports and their organs</source>
        <translation>汇总报告及其单位</translation>
    </message>
    <message>
        <source>A report that adds up those of other organs is compared with their sum, cell by cell. Organs whose report is not in the file are named, and then nothing is judged.</source>
        <translation>汇总报告与各单位报告之和逐格比对。文件中没有报告的单位会列出，此时不作判断。</translation>
    </message>
    <message>
        <source>&amp;Sum report of</source>
        <translation>汇总机关(&amp;S)</translation>
    </message>
    <message>
        <source>Its &amp;organs, one per line</source>
        <translation>所含单位，每行一个(&amp;O)</translation>
    </message>
    <message>
        <source>Sum reports</source>
        <translation>汇总报告</translation>
    </message>
    <message>
        <source>Organs of the chosen sum report</source>
        <translation>所选汇总报告的单位</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>增加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Add the organs of this &amp;place</source>
        <translation>加入本地区全部单位(&amp;P)</translation>
    </message>
    <message>
        <source>All organs in the file whose name begins with the place</source>
        <translation>文件中名称以该地区开头的全部单位</translation>
    </message>
    <message numerus="yes">
        <source>%n organ(s)</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>; without any report in this file: %1</source>
        <translation>；文件中没有其报告：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>等，另有 %1 个</translation>
    </message>
</context>
<context>
    <name>gouji::TableCommands</name>
    <message>
        <source>%1 × %2 cells copied</source>
        <translation>已复制 %1 × %2 个单元格</translation>
    </message>
    <message>
        <source>The values pasted stand there already; nothing was changed.</source>
        <translation>粘贴的数值与现值相同，未作改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken over; one undo takes all of them back.</source>
        <translation>
            <numerusform>已采用 %n 个数值；撤销一次即全部收回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::TableDialog</name>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
</context>
<context>
    <name>gouji::TablesPane</name>
    <message>
        <source>No statutory table was recognised in this report. Its text and findings are shown all the same.</source>
        <translation>未能在这份报告中识别出法定表格，其原文和问题仍可查看。</translation>
    </message>
    <message>
        <source>Statutory tables</source>
        <translation>法定表格</translation>
    </message>
</context>
<context>
    <name>gouji::VerdictBar</name>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Notices %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Not assessable %1</source>
        <translation>未能校验 %1</translation>
    </message>
    <message>
        <source>Sums that cannot be checked because a value is blank, missing or a text.</source>
        <translation>因数值为空白、缺失或文字而无法校验的勾稽关系。</translation>
    </message>
    <message>
        <source>Verified %1/%2</source>
        <translation>已核 %1/%2</translation>
    </message>
    <message>
        <source>Cells confirmed by their sums or decided by a person.</source>
        <translation>经勾稽关系确认或由人员认定的单元格。</translation>
    </message>
    <message>
        <source>%1 checks ran: %2 passed, %3 found something, %4 could not be assessed</source>
        <translation>共运行 %1 项检查：通过 %2 项，发现问题 %3 项，未能校验 %4 项</translation>
    </message>
    <message>
        <source>Not assessed: %1</source>
        <translation>未能校验：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Turned off: %1</source>
        <translation>已停用：%1</translation>
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
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Running works and messages</source>
        <translation>正在进行的任务和消息</translation>
    </message>
</context>
<context>
    <name>gouji::WorkPanel</name>
    <message>
        <source>Progress: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show the &amp;list…</source>
        <translation>查看列表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>知道了(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is running, and there is no message.</source>
        <translation>没有正在进行的任务，也没有消息。</translation>
    </message>
    <message>
        <source>Running works and messages</source>
        <translation>正在进行的任务和消息</translation>
    </message>
</context>
<context>
    <name>gouji::WorkWatch</name>
    <message numerus="yes">
        <source>%n file(s), all others were read.</source>
        <translation>
            <numerusform>%n 个文件无法读取，其余均已读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files could not be read</source>
        <translation>有文件无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n more to be read after these</source>
        <translation>
            <numerusform>随后还有 %n 项待读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset was not exported</source>
        <translation>数据集没有导出</translation>
    </message>
    <message>
        <source>The reports could not be searched</source>
        <translation>无法搜索报告</translation>
    </message>
</context>
<context>
    <name>gouji::Works</name>
    <message>
        <source>Reading reports</source>
        <translation>读取报告</translation>
    </message>
    <message>
        <source>Exporting the dataset</source>
        <translation>导出数据集</translation>
    </message>
    <message>
        <source>Counting for the pictures</source>
        <translation>为图表统计</translation>
    </message>
    <message>
        <source>Indexing texts for the search</source>
        <translation>为搜索建立正文索引</translation>
    </message>
    <message>
        <source>Comparing the texts of the reports</source>
        <translation>比对各报告的文字</translation>
    </message>
    <message>
        <source>Checking reports again</source>
        <translation>重新核查报告</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>being stopped</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::checks</name>
    <message>
        <source>Sums that do not balance</source>
        <translation>勾稽关系不成立</translation>
    </message>
    <message>
        <source>Rows or columns not found</source>
        <translation>缺少行或列</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空白单元格</translation>
    </message>
    <message>
        <source>Cells without a number</source>
        <translation>单元格非数字</translation>
    </message>
    <message>
        <source>Too many or too few values</source>
        <translation>数值多余或不足</translation>
    </message>
    <message>
        <source>Wrong form for the year</source>
        <translation>格式与年度不符</translation>
    </message>
    <message>
        <source>Sections missing, doubled or out of order</source>
        <translation>部分缺失、重复或次序不对</translation>
    </message>
    <message>
        <source>Organ, year, period or contact missing</source>
        <translation>缺少机关、年度、期限或联系方式</translation>
    </message>
    <message>
        <source>Period is not the whole year</source>
        <translation>统计期限不是全年</translation>
    </message>
    <message>
        <source>Years that disagree</source>
        <translation>年份不一致</translation>
    </message>
    <message>
        <source>Passages that stand twice</source>
        <translation>文字重复</translation>
    </message>
    <message>
        <source>List numbers that skip, repeat or mix</source>
        <translation>序号跳号、重复或混用</translation>
    </message>
    <message>
        <source>Breakdowns that do not add up</source>
        <translation>分项与总数不符</translation>
    </message>
    <message>
        <source>Prose and tables disagree</source>
        <translation>文字与表格不符</translation>
    </message>
    <message>
        <source>The same count given differently</source>
        <translation>同一数量前后不一</translation>
    </message>
    <message>
        <source>Percentages that do not recompute</source>
        <translation>百分比复算不符</translation>
    </message>
    <message>
        <source>Topics missing from the overview</source>
        <translation>总体情况缺少应写内容</translation>
    </message>
    <message>
        <source>Number of parts miscounted</source>
        <translation>报告组成部分的数目不符</translation>
    </message>
    <message>
        <source>Problems or improvements not stated</source>
        <translation>未写明问题或改进情况</translation>
    </message>
    <message>
        <source>Superseded notice cited</source>
        <translation>引用的依据已被替代</translation>
    </message>
    <message>
        <source>Words of a template left standing</source>
        <translation>模板文字未替换</translation>
    </message>
    <message>
        <source>Another organ speaks</source>
        <translation>自称与报告主体不符</translation>
    </message>
    <message>
        <source>Values that can hardly be</source>
        <translation>不合常理的数值</translation>
    </message>
    <message>
        <source>Doubled and mistaken words</source>
        <translation>重字与错词</translation>
    </message>
    <message>
        <source>Values changed between versions</source>
        <translation>不同版本之间数据有改动</translation>
    </message>
    <message>
        <source>Carried over otherwise than last year said</source>
        <translation>上年结转与上年报告不符</translation>
    </message>
    <message>
        <source>Stock does not follow from last year&apos;s</source>
        <translation>存量与上年不衔接</translation>
    </message>
    <message>
        <source>Sum report differs from its organs&apos; reports</source>
        <translation>汇总报告与各单位之和不符</translation>
    </message>
    <message>
        <source>Text shared with other reports</source>
        <translation>与其他报告雷同的文字</translation>
    </message>
    <message>
        <source>Published after the deadline</source>
        <translation>逾期公布</translation>
    </message>
    <message>
        <source>Units of the last printed digit it may be off by</source>
        <translation>允许误差（以末位数字为单位）</translation>
    </message>
    <message>
        <source>Highest share, in per cent</source>
        <translation>比率上限（%）</translation>
    </message>
    <message>
        <source>Times last year&apos;s value that is a jump</source>
        <translation>达到上年数值多少倍视为突变</translation>
    </message>
    <message>
        <source>What the greater value of a jump must reach</source>
        <translation>突变中较大值至少达到</translation>
    </message>
    <message>
        <source>Fewest Chinese characters of a shared passage</source>
        <translation>雷同段落的最少汉字数</translation>
    </message>
    <message>
        <source>Share of a section, in per cent, from which shorter ones count</source>
        <translation>较短段落计入所需的占本部分比例（%）</translation>
    </message>
    <message>
        <source>Organs that make a phrase a common template</source>
        <translation>多少个单位共用视为通用模板</translation>
    </message>
    <message>
        <source>Fewest characters of an overview that is judged</source>
        <translation>总体情况少于此字数不判断</translation>
    </message>
    <message>
        <source>Topics that an overview must name, of five</source>
        <translation>总体情况应写到的方面（共五个）</translation>
    </message>
    <message>
        <source>Sections with fewer characters are empty</source>
        <translation>少于此字数视为空</translation>
    </message>
    <message>
        <source>Fewest Chinese characters of an exact repetition</source>
        <translation>完全重复的最少汉字数</translation>
    </message>
    <message>
        <source>Fewest Chinese characters of a near repetition</source>
        <translation>近似重复的最少汉字数</translation>
    </message>
    <message>
        <source>Earliest month of its own year to sign a report in</source>
        <translation>可在本年度落款的最早月份</translation>
    </message>
    <message>
        <source>Times another organ must speak</source>
        <translation>以其他单位自称的最少次数</translation>
    </message>
    <message>
        <source>Days of grace after the deadline</source>
        <translation>期限后的宽限天数</translation>
    </message>
</context>
<context>
    <name>gouji::cli::Arguments</name>
    <message>
        <source>unknown option %1</source>
        <translation>未知选项 %1</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>多余的参数 %1</translation>
    </message>
    <message>
        <source>Usage: gouji-cli %1 [OPTION]...</source>
        <translation>用法：gouji-cli %1 [选项]...</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>%1; see gouji-cli %2 --help</source>
        <translation>%1；参见 gouji-cli %2 --help</translation>
    </message>
</context>
<context>
    <name>gouji::cli::CatalogueCommands</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 年起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2 年</translation>
    </message>
    <message>
        <source>%1 tables, %2 cells, %3 equations; %4</source>
        <translation>%1 张表，%2 个单元格，%3 条勾稽关系；%4</translation>
    </message>
    <message>
        <source>Lists the statutory forms that are known.</source>
        <translation>列出已知的法定格式。</translation>
    </message>
    <message>
        <source>Lists the checks and how grave their findings are.</source>
        <translation>列出检查项及其问题级别。</translation>
    </message>
</context>
<context>
    <name>gouji::cli::CheckCommand</name>
    <message>
        <source>the format must be text, json or jsonl</source>
        <translation>格式须为 text、json 或 jsonl</translation>
    </message>
    <message>
        <source>--jobs wants a number from 1 to 256</source>
        <translation>--jobs 须为 1 到 256 的数</translation>
    </message>
    <message>
        <source>no file or folder given</source>
        <translation>未指定文件或文件夹</translation>
    </message>
    <message>
        <source>no file in it has a name of a known format (%1); give the file itself</source>
        <translation>其中没有已知格式（%1）的文件；请直接指定文件</translation>
    </message>
    <message>
        <source>Reads reports, checks them and prints what was found; writes nothing.</source>
        <translation>读取并核查报告，输出发现的问题；不写任何文件。</translation>
    </message>
    <message>
        <source>text (default), json (one array) or jsonl (one line per file)</source>
        <translation>text（默认）、json（一个数组）或 jsonl（每个文件一行）</translation>
    </message>
    <message>
        <source>the settings cannot be used: %1</source>
        <translation>设置文件不可用：%1</translation>
    </message>
    <message>
        <source>severity, on or off and thresholds of the checks, as JSON</source>
        <translation>各项检查的级别、开关和阈值（JSON 文件）</translation>
    </message>
    <message>
        <source>too long to be compared with another version, %1</source>
        <translation>内容过长，无法与另一版本 %1 比较</translation>
    </message>
    <message numerus="yes">
        <source>the texts of %n report(s) are not compared with; open the review file once in Gouji</source>
        <translation>
            <numerusform>有%n份报告的文字未参与比对；请用勾稽打开一次该审核文件</numerusform>
        </translation>
    </message>
    <message>
        <source>too many reports: further ones will not be compared with others</source>
        <translation>报告过多：其余报告不再与其他报告比对</translation>
    </message>
    <message>
        <source>too long to be compared with other reports</source>
        <translation>文本过长，不与其他报告比对</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) have no values kept yet and are not compared with; open the review file once in Gouji, or import something into it</source>
        <translation>
            <numerusform>有 %n 份报告尚未保存数据，不参与比对；请先用勾稽打开一次该审核文件，或向其中导入报告</numerusform>
        </translation>
    </message>
    <message>
        <source>A PATH is a file, a folder (searched through) or - for a list of paths on standard input.
Reports are compared with those of the same organ for the year before, and their text with all
others&apos;, in the review file given and among the inputs.
Exit status: 0 nothing worse than a notice, 1 findings, 2 usage, 3 something could not be read.</source>
        <translation>PATH 是文件、文件夹（含子文件夹）或 -（从标准输入读取路径列表）。
报告与同一机关上一年度的报告比对，文字与其他全部报告比对，后者取自所给审核文件和本次输入。
退出状态：0 没有提示以上的问题，1 有问题，2 用法错误，3 有文件无法读取。</translation>
    </message>
    <message>
        <source>a review file with last year&apos;s reports and the office&apos;s lists</source>
        <translation>含上年报告和本单位对照表的审核文件</translation>
    </message>
</context>
<context>
    <name>gouji::cli::Commands</name>
    <message>
        <source>read with N threads (1 to 256; default: all processors)</source>
        <translation>用 N 个线程读取（1 到 256；默认用全部处理器）</translation>
    </message>
    <message>
        <source>the list on standard input is separated by NUL, not by line ends</source>
        <translation>标准输入的列表以 NUL 分隔，而非换行</translation>
    </message>
    <message>
        <source>the review file</source>
        <translation>审核文件</translation>
    </message>
    <message>
        <source>zh_CN or en (default: GOUJI_LANGUAGE, the locale)</source>
        <translation>zh_CN 或 en（默认依 GOUJI_LANGUAGE 和系统区域）</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示本帮助</translation>
    </message>
</context>
<context>
    <name>gouji::cli::Console</name>
    <message>
        <source>%1: recognising page %2 of %3</source>
        <translation>%1：正在识别第 %2 页，共 %3 页</translation>
    </message>
</context>
<context>
    <name>gouji::cli::Main</name>
    <message>
        <source>Usage: gouji-cli COMMAND [OPTION]... [PATH]...
Reads annual reports on open government information and checks them.</source>
        <translation>用法：gouji-cli 命令 [选项]... [PATH]...
读取并核查政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>gouji-cli COMMAND --help explains a command; --version shows the version;
--language zh_CN or en chooses the language of all output.</source>
        <translation>gouji-cli 命令 --help 解释该命令；--version 显示版本；
--language zh_CN 或 en 选择全部输出的语言。</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>未指定命令</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>未知命令 %1</translation>
    </message>
    <message>
        <source>; see gouji-cli --help</source>
        <translation>；参见 gouji-cli --help</translation>
    </message>
    <message>
        <source>the language must be zh_CN or en; see gouji-cli --help</source>
        <translation>语言须为 zh_CN 或 en；参见 gouji-cli --help</translation>
    </message>
    <message>
        <source>standard output could not be written; make room or choose another place for it</source>
        <translation>无法写入标准输出；请腾出空间或改换输出位置</translation>
    </message>
</context>
<context>
    <name>gouji::cli::OfficeCommands</name>
    <message>
        <source>the settings cannot be used: %1</source>
        <translation>设置文件不可用：%1</translation>
    </message>
    <message>
        <source>%1: %2 due, %3 on time, %4 late, %5 not filed, %6 not yet due, %7 cannot be told</source>
        <translation>%1 年度：应报送 %2，按时 %3，逾期 %4，未报送 %5，未到期 %6，无法判断 %7</translation>
    </message>
    <message>
        <source>no organ is in this file; the roster was left as it is</source>
        <translation>文件中没有单位，名录保持不变</translation>
    </message>
    <message>
        <source>the format must be text, json, notice or csv</source>
        <translation>格式应为 text、json、notice 或 csv</translation>
    </message>
    <message>
        <source>--year wants the report year, of four digits</source>
        <translation>--year 应为四位数的报告年度</translation>
    </message>
    <message>
        <source>the review file has no roster; give one with --roster FILE</source>
        <translation>审核文件中没有名录，请用 --roster 文件 提供</translation>
    </message>
    <message>
        <source>rule set %1, in force since %2</source>
        <translation>规则集 %1，自 %2 起采用</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Says who has filed: on time, late, not at all, by the roster of a review file.</source>
        <translation>按审核文件中的名录列出各单位报送情况：按时、逾期、未报送。</translation>
    </message>
    <message>
        <source>Columns of text, separated by tabs: state (on-time, late, missing, awaited, cannot-tell), day filed,
day due, number of reports, parent, organ, why it cannot be told.
Exit status: 0 nobody is late or missing, 1 somebody is, 2 usage, 3 the roster&apos;s file could not be read,
4 the review file.</source>
        <translation>文本各列以制表符分隔：状态（on-time 按时、late 逾期、missing 未报送、awaited 未到期、cannot-tell 无法判断）、报送日期、
期限、报告份数、上级单位、单位、无法判断的原因。
退出状态：0 无逾期和未报送，1 有，2 用法错误，3 名录文件无法读取，
4 审核文件无法使用。</translation>
    </message>
    <message>
        <source>keep the roster of this CSV or TSV file in the review file first:
                              name, kind, level, parent, first and last year</source>
        <translation>先将此 CSV 或 TSV 文件中的名录存入审核文件：
                              名称、类别、层级、上级单位、起始和截止年度</translation>
    </message>
    <message>
        <source>the report year (default: the newest)</source>
        <translation>报告年度（默认为最近年度）</translation>
    </message>
    <message>
        <source>text (default), json, notice (to be published) or csv (the roster itself)</source>
        <translation>text（默认）、json、notice（用于发布的通报）或 csv（名录本身）</translation>
    </message>
    <message>
        <source>Prints the rule set of a review file as JSON, or puts one in force.</source>
        <translation>以 JSON 输出审核文件的规则集，或启用新的规则集。</translation>
    </message>
    <message>
        <source>A rule set that is put in force judges all reports anew; decisions stay.</source>
        <translation>启用规则集后全部报告重新检查，已作的处理保留。</translation>
    </message>
    <message>
        <source>put this file&apos;s rule set in force (as check --settings takes it)</source>
        <translation>启用此文件中的规则集（与 check --settings 相同）</translation>
    </message>
</context>
<context>
    <name>gouji::cli::ReportText</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>agency not found</source>
        <translation>未识别出机关</translation>
    </message>
    <message>
        <source>year not found</source>
        <translation>未识别出年度</translation>
    </message>
    <message>
        <source>no form recognised</source>
        <translation>未识别出格式</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more places</source>
        <translation>
            <numerusform>…… 另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notices</source>
        <translation>%1 个错误，%2 个警告，%3 个提示</translation>
    </message>
    <message>
        <source>equations: %1 hold, %2 broken, %3 not assessable</source>
        <translation>勾稽关系：成立 %1，不成立 %2，未能校验 %3</translation>
    </message>
    <message>
        <source>another version of the report in %1</source>
        <translation>与 %1 为同一报告的不同版本</translation>
    </message>
    <message>
        <source>checks: %1 ran, %2 passed, %3 found something, %4 could not be assessed</source>
        <translation>检查项：运行 %1，通过 %2，发现问题 %3，未能校验 %4</translation>
    </message>
    <message>
        <source>%1 turned off</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>compared with last year&apos;s report, %1</source>
        <translation>已与上年报告 %1 比对</translation>
    </message>
</context>
<context>
    <name>gouji::cli::StoreCommands</name>
    <message>
        <source>no review file given (--store FILE)</source>
        <translation>未指定审核文件（--store FILE）</translation>
    </message>
    <message>
        <source>--jobs wants a number from 1 to 256</source>
        <translation>--jobs 须为 1 到 256 的数</translation>
    </message>
    <message>
        <source>no file or folder given</source>
        <translation>未指定文件或文件夹</translation>
    </message>
    <message>
        <source>%1 added, %2 read again, %3 unchanged, %4 could not be read</source>
        <translation>新增 %1，重新读取 %2，未变 %3，无法读取 %4</translation>
    </message>
    <message>
        <source>no file to write given (--to PATH)</source>
        <translation>未指定要写的文件（--to PATH）</translation>
    </message>
    <message>
        <source>the format (--format) must be csv, xlsx or json</source>
        <translation>格式（--format）须为 csv、xlsx 或 json</translation>
    </message>
    <message>
        <source>--values must be published, reviewed or both</source>
        <translation>--values 须为 published、reviewed 或 both</translation>
    </message>
    <message>
        <source>%1: sound; %2 reports, %3 entries in the log</source>
        <translation>%1：完好；%2 份报告，%3 条日志</translation>
    </message>
    <message>
        <source>Reads reports into a review file, which is created if absent.</source>
        <translation>将报告读入审核文件，文件不存在则新建。</translation>
    </message>
    <message>
        <source>A PATH is a file, a folder (searched through) or - for a list of paths on standard input.
A file that is there already is passed over; one that has changed is read again and keeps its decisions.</source>
        <translation>PATH 为文件、文件夹（逐层查找）或 -（从标准输入读取路径列表）。
已在其中的文件跳过；内容有变的重新读取，已作的处理保留。</translation>
    </message>
    <message>
        <source>Writes the reviewed dataset of a review file.</source>
        <translation>写出审核文件中的数据集。</translation>
    </message>
    <message>
        <source>csv makes two files: PATH with one row per cell, and PATH with -wide before its suffix
(out.csv, out-wide.csv) with one row per report. Files are replaced only when complete.</source>
        <translation>csv 生成两个文件：PATH 为每个单元格一行，扩展名前加 -wide 的文件
（out.csv、out-wide.csv）为每份报告一行。写完整后才替换原文件。</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写的文件</translation>
    </message>
    <message>
        <source>csv, xlsx or json</source>
        <translation>csv、xlsx 或 json</translation>
    </message>
    <message>
        <source>published, reviewed or both (default)</source>
        <translation>published、reviewed 或 both（默认）</translation>
    </message>
    <message>
        <source>Checks a review file: its pages, its log, the hash of every report; prints what is broken.</source>
        <translation>检查审核文件：数据页、日志和每份报告的摘要；输出损坏之处。</translation>
    </message>
    <message>
        <source>Exit status: 0 sound, 1 something is broken, 4 the file cannot be opened.</source>
        <translation>退出状态：0 完好，1 有损坏，4 文件无法打开。</translation>
    </message>
    <message>
        <source>Lists the reports of a review file.</source>
        <translation>列出审核文件中的报告。</translation>
    </message>
    <message>
        <source>Columns, separated by tabs: number, agency, year, form, open errors, warnings and notices,
decided findings, corrected cells, file.</source>
        <translation>各列以制表符分隔：编号、机关、年度、格式、待处理的错误、警告和提示数、
已处理问题数、已更正单元格数、文件。</translation>
    </message>
</context>
<context>
    <name>gouji::diagnostics</name>
    <message>
        <source>%1 byte(s) at byte %2 are no valid %3; shown as �</source>
        <translation>第 %2 字节处的 %1 个字节不是有效的 %3，显示为 �</translation>
    </message>
    <message>
        <source>The text holds %1 NUL character(s)</source>
        <translation>文字中含有 %1 个 NUL 字符</translation>
    </message>
    <message>
        <source>The encoding was taken to be %1</source>
        <translation>编码按 %1 处理</translation>
    </message>
    <message>
        <source>It is not certain that this is the %1 form</source>
        <translation>不能确定这是 %1 版格式</translation>
    </message>
    <message>
        <source>A row of the table stands here once more; not used</source>
        <translation>表中一行在此重复出现，未采用</translation>
    </message>
    <message>
        <source>A row of %1 value(s) could not be placed in the form</source>
        <translation>有 %1 个数值的一行未能对应到格式中</translation>
    </message>
    <message>
        <source>A date cannot be read: %1</source>
        <translation>日期无法读取：%1</translation>
    </message>
    <message>
        <source>%1 character(s) are printed but not named in the file; shown as �. Others may bear wrong names: compare with the pages</source>
        <translation>文件中有 %1 个字符只有图形而没有编码，以“�”显示；其他字符的编码也可能有误，请与原页面核对</translation>
    </message>
    <message>
        <source>Page %1 is a picture; what it says was not read</source>
        <translation>第 %1 页是图片，其内容未被读取</translation>
    </message>
    <message>
        <source>A row is cut by a page&apos;s end near page %1; its number should be compared with the original</source>
        <translation>第 %1 页附近有一行表格被分页截断；请将该数值与原件核对</translation>
    </message>
    <message>
        <source>The file holds %1 tracked change(s); read as if all were accepted</source>
        <translation>文件含有 %1 处修订，已按全部接受后的文本读取</translation>
    </message>
    <message>
        <source>%1 embedded object(s), macro(s) or reference(s) to other files were passed over</source>
        <translation>已略过 %1 个嵌入对象、宏或对其他文件的引用</translation>
    </message>
    <message>
        <source>Not read: %1 hidden sheet(s), %2 hidden row(s), %3 cell(s) in hidden columns</source>
        <translation>未读取：%1 个隐藏工作表、%2 个隐藏行、隐藏列中的 %3 个单元格</translation>
    </message>
    <message>
        <source>The page holds no article: it may load its text from elsewhere</source>
        <translation>网页中没有正文：其内容可能要从别处加载</translation>
    </message>
    <message>
        <source>The number %1 was recognised with doubt; compare it with the original</source>
        <translation>数字“%1”识别不够确定，请与原件核对</translation>
    </message>
    <message>
        <source>The page shows no table at first; what it hides was read, too</source>
        <translation>网页打开时不显示任何表格，已将其隐藏的内容一并读取</translation>
    </message>
</context>
<context>
    <name>gouji::errors</name>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>没有这个文件。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>文件无法读取。请检查权限。</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place or check its permissions.</source>
        <translation>文件无法写入。请另选位置或检查权限。</translation>
    </message>
    <message>
        <source>This is no ordinary file; it was not opened.</source>
        <translation>这不是普通文件，未打开。</translation>
    </message>
    <message>
        <source>The file is too large for a report (64 MiB at most). Was the right file chosen?</source>
        <translation>文件过大（报告最大 64 MiB）。是否选错了文件？</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it to be sent again.</source>
        <translation>文件是空的。请对方重新发送。</translation>
    </message>
    <message>
        <source>The text is in no encoding we know (UTF-8, UTF-16, GB18030). Save it as UTF-8.</source>
        <translation>无法识别文字编码（UTF-8、UTF-16、GB18030）。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The form&apos;s definition is broken. Mend it or reinstall.</source>
        <translation>格式定义已损坏。请修复或重新安装。</translation>
    </message>
    <message>
        <source>This is no review file. It was left as it is.</source>
        <translation>这不是审核文件，未作任何改动。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this review file. Update the program; the file was left as it is.</source>
        <translation>此审核文件由更新版本的程序写成。请升级程序；文件未作改动。</translation>
    </message>
    <message>
        <source>The review file is damaged. It was left as it is; open a backup copy instead.</source>
        <translation>审核文件已损坏，未作改动；请打开备份。</translation>
    </message>
    <message>
        <source>The review file cannot be changed here. Copy it to a folder you may write to.</source>
        <translation>审核文件在此处无法修改。请复制到可写的文件夹。</translation>
    </message>
    <message>
        <source>Another program is using the review file. Close it there and try again.</source>
        <translation>审核文件正被另一程序使用。请在那边关闭后重试。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>磁盘已满，未作任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The review file could not be used.</source>
        <translation>审核文件无法使用。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>已不存在。</translation>
    </message>
    <message>
        <source>This cannot be done like that.</source>
        <translation>无法这样操作。</translation>
    </message>
    <message>
        <source>This value cannot stand in that cell.</source>
        <translation>该单元格不能填这个值。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The disk is full; the earlier file is unharmed. Free some space and try again.</source>
        <translation>磁盘已满，原文件完好。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Writing failed; the earlier file is unharmed.</source>
        <translation>写入失败，原文件完好。</translation>
    </message>
    <message>
        <source>This format cannot be read. Save the report as DOCX, PDF, HTML or plain text.</source>
        <translation>无法读取这种格式。请将报告另存为 DOCX、PDF、HTML 或纯文本。</translation>
    </message>
    <message>
        <source>The file opens only with a password. Ask for a copy without one, or save one.</source>
        <translation>打开此文件需要密码。请索取或另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Ask for it to be sent again.</source>
        <translation>文件已损坏或不完整。请要求对方重新报送。</translation>
    </message>
    <message>
        <source>The file asks for more memory, time or parts than any report needs; reading it was given up. Save the report anew and try that copy.</source>
        <translation>读取此文件所需的内存、时间或部件数超出任何报告的正常需要，已停止读取。请重新保存报告后再试。</translation>
    </message>
    <message>
        <source>Reading this format needs another program that is not installed. Install it, or save the report as DOCX or PDF.</source>
        <translation>读取这种格式需要另一个尚未安装的程序。请安装该程序，或将报告另存为 DOCX 或 PDF。</translation>
    </message>
    <message>
        <source>Reading scans needs language data that are not installed. Install the package named.</source>
        <translation>识别扫描件需要尚未安装的语言数据。请安装所列软件包。</translation>
    </message>
    <message>
        <source>Reading the file failed; nothing else was harmed. Save it in another format.</source>
        <translation>读取文件时出错，其他内容未受影响。请将文件另存为其他格式。</translation>
    </message>
    <message>
        <source>Reading the file took too long and was given up. Save it in another format.</source>
        <translation>读取文件耗时过长，已停止。请将文件另存为其他格式。</translation>
    </message>
    <message>
        <source>The archive holds no file that can be read as a report.</source>
        <translation>压缩包中没有可作为报告读取的文件。</translation>
    </message>
    <message>
        <source>Another program has the review file open and alone may change it. Close it there and open it here again.</source>
        <translation>另一个程序正打开着此审核文件，只有它可以修改。请在那边关闭后在此重新打开。</translation>
    </message>
    <message>
        <source>The review of this report has ended. Open it again before you change a decision.</source>
        <translation>本报告的审核已结束。改动之前请先重新审核。</translation>
    </message>
    <message>
        <source>The report cannot go to that stage yet.</source>
        <translation>报告还不能进入该阶段。</translation>
    </message>
</context>
<context>
    <name>gouji::queue</name>
    <message>
        <source>Stage</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>未处理问题</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>机关类型</translation>
    </message>
    <message>
        <source>Organ above</source>
        <translation>上级机关</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>报告格式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>按导入顺序</translation>
    </message>
    <message>
        <source>Most errors first</source>
        <translation>错误多的在前</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>年度新的在前</translation>
    </message>
    <message>
        <source>Decided on last</source>
        <translation>最近处理的在前</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>无未处理问题</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>年度未知</translation>
    </message>
    <message>
        <source>Not in the roster</source>
        <translation>不在名册中</translation>
    </message>
    <message>
        <source>No form</source>
        <translation>未识别格式</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未审</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Resubmitted</source>
        <translation>已重报</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>县（区）</translation>
    </message>
    <message>
        <source>City or prefecture</source>
        <translation>市（州）</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省（自治区）</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>局</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>其他机构</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Old office file</source>
        <translation>旧版办公文档</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
</context>
<context>
    <name>gouji::roster</name>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>no deadline is set for this kind of organ</source>
        <translation>该类单位未设报送期限</translation>
    </message>
    <message>
        <source>the report says no date that could be right</source>
        <translation>报告没有可采信的日期</translation>
    </message>
    <message>
        <source>one version is late, another says no date</source>
        <translation>一个版本逾期，另一个版本没有日期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>人民政府</translation>
    </message>
    <message>
        <source>Town or sub-district</source>
        <translation>乡镇、街道</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省（自治区）</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Row %1: the kind &quot;%2&quot; is not known; choose one</source>
        <translation>第 %1 行：不认识类别“%2”，请选择一个</translation>
    </message>
    <message>
        <source>Row %1: the level &quot;%2&quot; is not known; choose one</source>
        <translation>第 %1 行：不认识层级“%2”，请选择一个</translation>
    </message>
    <message>
        <source>Row %1: &quot;%2&quot; is no year; it was left out</source>
        <translation>第 %1 行：“%2”不是年份，已略去</translation>
    </message>
    <message>
        <source>Row %1 has no name and was left out: %2</source>
        <translation>第 %1 行没有名称，已略去：%2</translation>
    </message>
    <message>
        <source>Row %1: %2 stands in the roster already</source>
        <translation>第 %1 行：%2 已在名录中</translation>
    </message>
</context>
</TS>
