<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Reason</source>
        <translation>原因</translation>
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
        <source>Keys</source>
        <translation>快捷键</translation>
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
        <source>About Gouji</source>
        <translation>关于勾稽</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gouji %1&lt;/h3&gt;&lt;p&gt;A review desk for annual reports on open government information.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Works without a network; nothing leaves this machine.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;勾稽 %1&lt;/h3&gt;&lt;p&gt;政府信息公开工作年度报告审核工具。&lt;/p&gt;&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。无需网络，任何数据都不会离开本机。&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
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
        <source>The text says %1, the table says %2 (%3), and no other reading of the table fits</source>
        <translation>文中写 %1，表中为 %2（%3），表中也没有其他口径与之相符</translation>
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
        <source>The sums do not balance (%1): %2 is printed where %3 follows, and no single value explains it</source>
        <translation>勾稽关系不成立（%1）：所印为 %2，应为 %3，且不是单个数值之误</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed as %3, %4 would mend all</source>
        <translation>勾稽关系不成立（%1）：%2 印作 %3，改为 %4 即全部成立</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): a value seems to stand in the neighbouring cell; %2 would mend all</source>
        <translation>勾稽关系不成立（%1）：疑有数值错填在相邻单元格；%2 即全部成立</translation>
    </message>
    <message>
        <source>The sums do not balance (%1): %2 is printed where %3 follows; any of these would mend all: %4</source>
        <translation>勾稽关系不成立（%1）：所印为 %2，应为 %3；以下任一修改均可使其全部成立：%4</translation>
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
        <source>%1 row(s) not found in the text as read: %2</source>
        <translation>所读文字中缺少 %1 行：%2</translation>
    </message>
    <message>
        <source>A count cannot be negative: &quot;%1&quot; in %2 (%3 cell(s))</source>
        <translation>件数不能为负：“%1”，位于%2（%3 个单元格）</translation>
    </message>
    <message>
        <source>A count must be a whole number: &quot;%1&quot; in %2 (%3 cell(s))</source>
        <translation>件数应为整数：“%1”，位于%2（%3 个单元格）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where a number is expected: %2 (%3 cell(s))</source>
        <translation>应填数字处填了“%1”：%2（%3 个单元格）</translation>
    </message>
    <message>
        <source>The report for %1 uses the %2 form; the %3 form is due (%4)</source>
        <translation>%1 年度报告用了 %2 版格式，应使用 %3 版格式（%4）</translation>
    </message>
    <message>
        <source>%1 cell(s) are printed but empty: %2</source>
        <translation>%1 个单元格空白：%2</translation>
    </message>
    <message>
        <source>%1 value(s) stand in a row that has %2 columns: %3</source>
        <translation>一行有 %1 个数值，而该行应有 %2 列：%3</translation>
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
        <source>The same count is given as %1 and as %2</source>
        <translation>同一数量一处写 %1，另一处写 %2</translation>
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
        <source>The sums do not balance (%1): %2 is printed as %3; if that alone is wrong, it should be %4</source>
        <translation>勾稽关系不成立（%1）：%2 印作 %3；如果只有这一处有误，应为 %4</translation>
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
</context>
<context>
    <name>gouji::Actions</name>
    <message>
        <source>Arrows, Tab, Enter</source>
        <translation>方向键、Tab、回车</translation>
    </message>
    <message>
        <source>Move among the cells; with Shift back</source>
        <translation>在单元格间移动；加 Shift 反向</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Replace the value of the chosen cell</source>
        <translation>替换所选单元格的值</translation>
    </message>
    <message>
        <source>Enter, in a cell</source>
        <translation>单元格中按回车</translation>
    </message>
    <message>
        <source>Save: misread by us</source>
        <translation>保存为：抽取错</translation>
    </message>
    <message>
        <source>Ctrl+Enter, in a cell</source>
        <translation>单元格中按 Ctrl+回车</translation>
    </message>
    <message>
        <source>Save: wrong in the original</source>
        <translation>保存为：原文错</translation>
    </message>
    <message>
        <source>Down, in a cell</source>
        <translation>单元格中按 ↓</translation>
    </message>
    <message>
        <source>Write a reason</source>
        <translation>填写原因</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Ctrl+click on a number</source>
        <translation>Ctrl+单击数字</translation>
    </message>
    <message>
        <source>Put it into the chosen cell, with its place</source>
        <translation>将该数字连同出处填入所选单元格</translation>
    </message>
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
        <source>&amp;False alarm…</source>
        <translation>误报(&amp;F)…</translation>
    </message>
    <message>
        <source>False alarm…</source>
        <translation>误报…</translation>
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
        <source>Reason, if you like (↓)</source>
        <translation>原因，可不填（按 ↓ 填写）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>gouji::Commands</name>
    <message>
        <source>Accept as it is</source>
        <translation>认可现状</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
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
        <source>Text and Markdown files are read, checked, and kept in the review file. The files themselves are never changed.</source>
        <translation>支持文本和 Markdown 文件。报告读取、核查后存入审核文件，原文件不会被改动。</translation>
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
        <translation>核查项</translation>
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
</context>
<context>
    <name>gouji::ImportBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
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
        <source>Proposed repair (Ctrl+R applies it)</source>
        <translation>建议修正（按 Ctrl+R 采用）</translation>
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
        <source>%1, not complete</source>
        <translation>%1（不完整）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>处理记录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>等式左边</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>分项之和</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>等式右边</translation>
    </message>
    <message>
        <source>Sum %1, %2: %3</source>
        <translation>勾稽 %1，%2：%3</translation>
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
        <source>Search organ, year, file</source>
        <translation>搜索机关、年度、文件名</translation>
    </message>
    <message>
        <source>Search in the list of reports</source>
        <translation>在报告列表中搜索</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
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
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
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
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <source>Not assessable</source>
        <translation>未能校验</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
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
</context>
<context>
    <name>gouji::Session</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1，第 %2/%3 页</translation>
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
        <translation>列出核查项及其问题级别。</translation>
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
        <source>A PATH is a file, a folder (searched through) or - for a list of paths on standard input.
Exit status: 0 nothing worse than a notice, 1 findings, 2 usage, 3 something could not be read.</source>
        <translation>PATH 为文件、文件夹（逐层查找）或 -（从标准输入读取路径列表）。
退出状态：0 至多有提示，1 有问题，2 用法错误，3 有文件无法读取。</translation>
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
        <source>too many reports: versions of further ones will not be recognised</source>
        <translation>报告过多：此后的报告不再识别版本关系</translation>
    </message>
    <message>
        <source>too long to be compared with another version, %1</source>
        <translation>内容过长，无法与另一版本 %1 比较</translation>
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
</context>
</TS>
