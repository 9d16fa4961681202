// The dialogs and the windows beside the main one.

#include "tests/screenshots/shots.h"

#include "model/service/comparisonservice.h"
#include "model/service/officeservice.h"
#include "model/service/stageservice.h"
#include "ui/comparing/passagesdialog.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/choicedialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/keysheetdialog.h"
#include "ui/dialogs/organnamesdialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/sumreportsdialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/flow/sourcepeek.h"
#include "ui/help/helpwindow.h"
#include "ui/office/datedialog.h"
#include "ui/office/noticedialog.h"
#include "ui/office/organdialog.h"
#include "ui/office/rosterwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/stages/blindpass.h"
#include "ui/stages/letterdialog.h"
#include "ui/stages/rulesdialog.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/pasteplan.h"
#include "ui/tables/tablespane.h"
#include "ui/work/workarea.h"
#include "ui/work/workpanel.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>

namespace gouji {

namespace {

QWidget *show(QWidget *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

/// What an action opened: the newest visible window of that kind.
template <class Dialog>
QWidget *opened(QAction *action)
{
    action->setEnabled(true);
    action->trigger();
    settle();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<Dialog *>(widget))
            return widget;
    }
    return nullptr;
}

QWidget *error(Desktop &d)
{
    return show(
        new ErrorDialog(QStringLiteral("没有导出"), QStringLiteral("磁盘已满：/tmp/数据.xlsx"), &d.window()));
}

QWidget *failures(Desktop &d)
{
    auto *dialog = new TableDialog(QStringLiteral("有文件无法读取"), QStringLiteral("2 个文件无法读取。"),
                                   {QStringLiteral("文件"), QStringLiteral("原因")}, &d.window());
    dialog->addRow(
        {QStringLiteral("/home/li/年报/甲镇2023.docx"), QStringLiteral("文件已损坏，请重新下载。")});
    dialog->addRow({QStringLiteral("/home/li/年报/乙镇2023.txt"), QStringLiteral("文件是空的。")});
    return show(dialog);
}

QWidget *choice(Desktop &d)
{
    return show(new ChoiceDialog(
        QStringLiteral("采用哪一条建议？"), QStringLiteral("合计与分项不符"),
        {QStringLiteral("总计 = 12；现为 21"), QStringLiteral("自然人 = 3；现为 12")}, &d.window()));
}

QWidget *reason(Desktop &d)
{
    return show(new ReasonDialog(QStringLiteral("认可"), QStringLiteral("合计与分项不符：应为 12，印为 21"),
                                 {QStringLiteral("已电话核实"), QStringLiteral("口径不同，附有说明")}, true,
                                 &d.window()));
}

QWidget *name(Desktop &d)
{
    return show(new TextDialog(QStringLiteral("审核人"), QStringLiteral("每项决定都会记下这个姓名。"),
                               QStringLiteral("姓名"), QStringLiteral("陈审核"), true, &d.window()));
}

QWidget *paste(Desktop &d)
{
    d.window().tables().focusTables();
    settle();
    const FormTableView *view = d.window().tables().view(0);
    if (!view)
        return nullptr;
    const std::vector<QStringList> rows{{QStringLiteral("1"), QStringLiteral("2")},
                                        {QStringLiteral("3"), QStringLiteral("四件")}};
    const PastePlan plan = planPaste(d.desk(), view->tableModel(), QPoint(1, 2), rows);
    return show(new PasteDialog(plan, &d.window()));
}

QWidget *organNames(Desktop &d)
{
    const ComparisonService &service = d.comparison();
    const OrganAliases aliases(
        {{QStringLiteral("苍屏县文化局"), QStringLiteral("苍屏县文化和旅游局"), 2019},
         {QStringLiteral("苍屏县旅游局"), QStringLiteral("苍屏县文化和旅游局"), 2019}});
    return show(new OrganNamesDialog(aliases, service.organs(), &d.window()));
}

QWidget *peek(Desktop &d)
{
    chooseBrokenSum(d);
    return opened<SourcePeek>(d.actions().peek);
}

QWidget *passages(Desktop &d)
{
    auto *dialog = new PassagesDialog(&d.window());
    OtherPlace other;
    other.name = QStringLiteral("cangping-2022.txt");
    other.agency = QStringLiteral("苍屏县水利局");
    other.year = 2022;
    other.words = QStringLiteral("全年公开栏张贴办事指南二十三期，网站发布信息一百一十六条。");
    dialog->setPassages(
        QStringLiteral("与另一份报告有一段相同的文字"), QStringLiteral("临澜县教育体育局 2023"),
        {{QStringLiteral("全年公开栏张贴办事指南十二期，网站发布信息一百一十六条。"), other}});
    return show(dialog);
}

template <int page>
QWidget *settings(Desktop &d)
{
    d.actions().settings->trigger();
    settle();
    SettingsDialog *dialog = d.officeWindows().settings();
    if (!dialog || page >= dialog->list().count())
        return nullptr;
    dialog->showPage(page);
    return dialog;
}

QWidget *emptyRoster(Desktop &d)
{
    static_cast<void>(d.office().setRoster({}));
    d.actions().roster->trigger();
    return d.officeWindows().roster();
}

/// Half of the organs of the reports, and one that has filed nothing.
QWidget *roster(Desktop &d)
{
    Roster roster;
    int count = 0;
    for (const ReportSummary &report : d.session().reports()) {
        RosterOrgan organ;
        organ.name = report.agency;
        organ.kind = classByName(report.agency);
        organ.parent = QStringLiteral("临澜县人民政府");
        if (++count % 2 == 0)
            roster.add(organ);
    }
    RosterOrgan silent;
    silent.name = QStringLiteral("临澜县水利局");
    silent.kind = classByName(silent.name);
    roster.add(silent);
    static_cast<void>(d.office().setRoster(roster));
    d.actions().roster->trigger();
    return d.officeWindows().roster();
}

QWidget *organ(Desktop &d)
{
    RosterOrgan organ;
    organ.name = QStringLiteral("临澜县水利局");
    organ.kind = classByName(organ.name);
    return show(
        new OrganDialog(QStringLiteral("修改机关"), organ, {QStringLiteral("临澜县人民政府")}, &d.window()));
}

QWidget *date(Desktop &d)
{
    return show(new DateDialog(QStringLiteral("临澜县水利局"), 2023, {}, QDate(2024, 2, 5), &d.window()));
}

QWidget *notice(Desktop &d)
{
    return show(new NoticeDialog(QStringLiteral("各有关单位：\n　　截至二月五日，下列单位尚未报送年度报告。"),
                                 d.office(), d.desk().prompts(), QStringLiteral("notice.txt"), &d.window()));
}

/// A report without findings, as far as the second review.
QWidget *blindPass(Desktop &d)
{
    for (const ReportSummary &report : d.session().reports()) {
        if (report.errors + report.warnings > 0)
            continue;
        d.desk().openReport(report.id);
        static_cast<void>(d.stages().make(report.id, StageMove::Begin));
        static_cast<void>(d.stages().make(report.id, StageMove::Pass));
        if (!d.desk().report() || d.desk().report()->state.stage.stage != Stage::SecondReview)
            continue;
        const QString first = d.session().reviewer();
        d.session().setReviewer(QStringLiteral("王复核"));
        QWidget *dialog = opened<BlindPass>(d.actions().blindPass);
        d.session().setReviewer(first);
        return dialog;
    }
    return nullptr;
}

QWidget *works(Desktop &d)
{
    Works &works = d.window().works();
    works.progress(WorkKind::Import, 37, 200, QStringLiteral("/home/li/年报/甲镇2023.pdf"));
    works.setWaiting(WorkKind::Import, QStringLiteral("随后还有 3 项"));
    works.progress(WorkKind::Export, 5, 12);
    works.tell(QStringLiteral("没有导出数据集"), QStringLiteral("磁盘已满：/tmp/数据.xlsx"));
    d.window().workArea().togglePanel();
    return &d.window().workArea().panel();
}

QWidget *workArea(Desktop &d)
{
    d.window().workArea().panel().close();
    return &d.window();
}

QWidget *noWorks(Desktop &d)
{
    Works &works = d.window().works();
    works.finish(WorkKind::Import);
    works.finish(WorkKind::Export);
    while (!works.notices().empty())
        works.dismiss(works.notices().front().id);
    d.window().workArea().togglePanel();
    return &d.window().workArea().panel();
}

} // namespace

std::vector<Shot> dialogShots()
{
    return {
        {"dialog-about", [](Desktop &d) { return show(new AboutDialog(&d.window())); }},
        {"dialog-error", error},
        {"dialog-failures", failures},
        {"dialog-choice", choice},
        {"dialog-reason", reason},
        {"dialog-reviewer", name},
        {"dialog-export", [](Desktop &d) { return show(new ExportDialog(&d.window())); }},
        {"dialog-keys",
         [](Desktop &d) { return show(new KeySheetDialog(d.commands().keymap().sheet(), &d.window())); }},
        {"dialog-paste", paste},
        {"dialog-organ-names", organNames},
        {"dialog-sum-reports",
         [](Desktop &d) { return show(new SumReportsDialog(d.comparison(), &d.window())); }},
        {"dialog-passages", passages},
        {"dialog-peek", peek},
        {"dialog-letter", [](Desktop &d) { return show(new LetterDialog(d.desk(), &d.window())); }},
        {"dialog-rules", [](Desktop &d) { return show(new RulesDialog(d.stages().rules(), &d.window())); }},
        {"dialog-blind-pass", blindPass},
        {"settings-general", settings<0>},
        {"settings-appearance", settings<1>},
        {"settings-keys", settings<2>},
        {"settings-checks", settings<3>},
        {"settings-deadlines", settings<4>},
        {"settings-folders", settings<5>},
        {"roster-empty", emptyRoster},
        {"roster", roster},
        {"dialog-organ", organ},
        {"dialog-date", date},
        {"dialog-notice", notice},
        {"help", [](Desktop &d) { return opened<HelpWindow>(d.actions().help); }},
        {"works", works},
        {"works-area", workArea},
        {"works-none", noWorks},
    };
}

} // namespace gouji
