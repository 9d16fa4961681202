#include "model/core/compactprose.h"

#include <QTest>

using namespace gouji;

namespace {

/// A document of paragraphs whose text needs no folding.
struct Sample
{
    SourceDocument document;
    Report report;

    void add(const QString &text, ParagraphKind kind = ParagraphKind::Body)
    {
        const Span span{document.text.size(), document.text.size() + text.size()};
        document.text += text + u'\n';
        document.folded = document.text;
        Paragraph paragraph;
        paragraph.kind = kind;
        paragraph.span = span;
        report.paragraphs.push_back(paragraph);
    }
};

} // namespace

class TestCompactProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceAndMarksOfMarkdownAreLeftOut();
    void aParagraphEndsWithALineFeed();
    void headingsAreThereOnlyWhenAskedFor();
    void aPlaceLeadsBackToTheText();
    void aPlaceCoversWhatWasLeftOutInsideIt();
    void aTearIsKnown();
    void placesOutsideTheProseAreNone();
};

void TestCompactProse::whiteSpaceAndMarksOfMarkdownAreLeftOut()
{
    Sample sample;
    sample.add(u"**全年** 收到　申请\t15\n件\\*"_qs);
    QCOMPARE(CompactProse(sample.document, sample.report).text(), u"全年收到申请15件\n"_qs);
}

void TestCompactProse::aParagraphEndsWithALineFeed()
{
    Sample sample;
    sample.add(u"甲。"_qs);
    sample.add(u"表格"_qs, ParagraphKind::Table);
    sample.add(u"乙。"_qs);
    const CompactProse prose(sample.document, sample.report);
    QCOMPARE(prose.text(), u"甲。\n乙。\n"_qs);
    QCOMPARE(prose.pieces().size(), std::size_t(2));
    QCOMPARE(prose.pieces()[1].paragraph, 2);
    QCOMPARE(prose.at(prose.pieces()[1].range), u"乙。"_qs);
}

void TestCompactProse::headingsAreThereOnlyWhenAskedFor()
{
    Sample sample;
    sample.add(u"一、概述"_qs, ParagraphKind::Heading);
    sample.add(u"正文。"_qs);
    QCOMPARE(CompactProse(sample.document, sample.report).text(), u"正文。\n"_qs);
    QCOMPARE(CompactProse(sample.document, sample.report, CompactProse::Include::BodyAndHeadings).text(),
             u"一、概述\n正文。\n"_qs);
}

void TestCompactProse::aPlaceLeadsBackToTheText()
{
    Sample sample;
    sample.add(u"前言。"_qs);
    sample.add(u"共 收 到 12 件。"_qs);
    const CompactProse prose(sample.document, sample.report);
    const qsizetype at = prose.text().indexOf(u"12");
    QCOMPARE(sample.document.at(prose.inText({at, at + 2})), u"12"_qs);
    QCOMPARE(prose.original(at), QChar(u'1'));
}

void TestCompactProse::aPlaceCoversWhatWasLeftOutInsideIt()
{
    Sample sample;
    sample.add(u"收到 1\n2 件"_qs);
    const CompactProse prose(sample.document, sample.report);
    const qsizetype at = prose.text().indexOf(u"12件");
    QCOMPARE(sample.document.at(prose.inText({at, at + 3})), u"1\n2 件"_qs);
}

void TestCompactProse::aTearIsKnown()
{
    Sample sample;
    sample.add(u"甲乙 丙"_qs);
    const CompactProse prose(sample.document, sample.report);
    QVERIFY(!prose.isTornBefore(0));
    QVERIFY(!prose.isTornBefore(1));
    QVERIFY(prose.isTornBefore(2));
}

void TestCompactProse::placesOutsideTheProseAreNone()
{
    Sample sample;
    sample.add(u"甲"_qs);
    const CompactProse prose(sample.document, sample.report);
    QVERIFY(!prose.inText({}).isValid());
    QVERIFY(!prose.inText({5, 6}).isValid());
    QVERIFY(!prose.isTornBefore(9));
}

QTEST_APPLESS_MAIN(TestCompactProse)
#include "tst_compactprose.moc"
