#include "model/forms/formcatalogue.h"
#include "model/service/letter.h"

#include <QTest>

using namespace gouji;

namespace {

const QString granted = QStringLiteral("requests.granted.total");

CellValue number(int value, float confidence = 1)
{
    CellValue cell;
    cell.state = CellState::Number;
    cell.number = Decimal(value);
    cell.raw = QString::number(value);
    cell.confidence = confidence;
    return cell;
}

} // namespace

/// What became of a letter's items in a new version.
class TestLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_catalogue.ok());
        m_form = m_catalogue.value().form(QStringLiteral("2021"));
        QVERIFY(m_form);
    }
    /// A version without a fault in which every value is 0.
    void init()
    {
        m_published.assign(m_form->cells().size(), number(0));
        m_assessment = Assessment();
        m_assessment.identities.assign(m_form->identities().size(), IdentityState::Holds);
        m_assessment.states.assign(allChecks().size(), CheckState::Passed);
        m_subjects.clear();
        m_value = LetterEntry();
        m_value.form = m_form->id();
        m_value.cells = QStringList{granted};
        m_value.published = {CellState::Number, QStringLiteral("5")};
        m_value.expected = QStringLiteral("2");
        m_finding = LetterEntry();
        m_finding.check = QStringLiteral("cross-footing");
        m_finding.subject = QStringLiteral("cross-footing:1");
        m_finding.form = m_form->id();
        m_finding.section = 2;
        m_finding.cells = QStringList{granted};
        m_finding.identities = QStringList{m_form->identities().front().name};
    }

    void aValuePublishedAsBeforeIsOpen()
    {
        at(granted) = number(5);
        judge(m_value, AnswerState::Open, AnswerReason::SameValue);
        at(granted).raw = QStringLiteral("５");
        judge(m_value, AnswerState::Open, AnswerReason::SameValue);
    }
    void theValueAskedForIsClosed()
    {
        at(granted) = number(2);
        judge(m_value, AnswerState::Closed, AnswerReason::AsExpected);
    }
    void anotherValueThatIsAnErrorIsOpen()
    {
        at(granted) = number(7);
        Finding error;
        error.check = QStringLiteral("cross-footing");
        error.severity = Severity::Error;
        error.where.push_back({m_form->cellIndex(granted), {}});
        m_assessment.findings.push_back(error);
        judge(m_value, AnswerState::Open, AnswerReason::ChangedStillWrong);
    }
    void anotherValueThanAskedForIsForAPersonToJudge()
    {
        at(granted) = number(7);
        judge(m_value, AnswerState::CannotTell, AnswerReason::ChangedOtherwise);
    }
    void aMissingCellTellsNothing()
    {
        at(granted) = CellValue();
        judge(m_value, AnswerState::CannotTell, AnswerReason::NotInVersion);
        m_value.cells = QStringList{QStringLiteral("no.such.cell")};
        judge(m_value, AnswerState::CannotTell, AnswerReason::NotInVersion);
    }
    void aValueReadWithDoubtTellsNothing()
    {
        at(granted) = number(2, 0.4F);
        judge(m_value, AnswerState::CannotTell, AnswerReason::ReadWithDoubt);
    }
    void anotherFormTellsNothing()
    {
        m_value.form = m_finding.form = QStringLiteral("2019");
        judge(m_value, AnswerState::CannotTell, AnswerReason::OtherForm);
        judge(m_finding, AnswerState::CannotTell, AnswerReason::OtherForm);
    }
    void aFindingNotFoundAgainIsClosed()
    {
        judge(m_finding, AnswerState::Closed, AnswerReason::NotFoundAgain);
    }
    void theSameFindingIsOpen()
    {
        m_subjects = QStringList{m_finding.subject};
        judge(m_finding, AnswerState::Open, AnswerReason::FoundAgain);
    }
    void aSumThatStillDoesNotHoldIsOpenWhoeverIsToBlame()
    {
        m_assessment.identities.front() = IdentityState::Broken;
        judge(m_finding, AnswerState::Open, AnswerReason::SumStillBroken);
    }
    void aSumWithABlankTellsNothing()
    {
        m_assessment.identities.front() = IdentityState::HoldsIfBlankIsZero;
        judge(m_finding, AnswerState::CannotTell, AnswerReason::SumNotAssessable);
    }
    void oneBrokenSumOutweighsOneThatCannotBeAssessed()
    {
        m_finding.identities += m_form->identities()[1].name;
        m_assessment.identities[0] = IdentityState::Broken;
        m_assessment.identities[1] = IdentityState::NotAssessable;
        judge(m_finding, AnswerState::Open, AnswerReason::SumStillBroken);
        std::swap(m_assessment.identities[0], m_assessment.identities[1]);
        judge(m_finding, AnswerState::Open, AnswerReason::SumStillBroken);
    }
    void aCheckThatDidNotRunTellsNothing()
    {
        m_assessment.states.assign(allChecks().size(), CheckState::Off);
        judge(m_finding, AnswerState::CannotTell, AnswerReason::CheckDidNotRun);
    }
    void somethingLikeItInTheSameSectionIsForAPersonToJudge()
    {
        m_finding.identities.clear();
        Finding similar;
        similar.check = m_finding.check;
        similar.section = m_finding.section;
        m_assessment.findings.push_back(similar);
        judge(m_finding, AnswerState::CannotTell, AnswerReason::SimilarFound);
        m_assessment.findings.front().section = 3;
        judge(m_finding, AnswerState::Closed, AnswerReason::NotFoundAgain);
    }
    void aVersionWithoutAFormTellsOfItsProseOnly()
    {
        m_form = nullptr;
        judge(m_value, AnswerState::CannotTell, AnswerReason::OtherForm);
        m_finding.cells.clear();
        m_finding.identities.clear();
        judge(m_finding, AnswerState::Closed, AnswerReason::NotFoundAgain);
        m_form = m_catalogue.value().form(QStringLiteral("2021"));
    }

private:
    CellValue &at(const QString &cell)
    {
        return m_published[static_cast<std::size_t>(m_form->cellIndex(cell))];
    }
    void judge(const LetterEntry &entry, AnswerState state, AnswerReason reason)
    {
        const std::vector<LetterAnswer> answers =
            answersTo({entry}, {m_form, m_published, m_assessment, m_subjects});
        QCOMPARE(answers.size(), 1U);
        QCOMPARE(answers.front().reason, reason);
        QCOMPARE(answers.front().state, state);
        QVERIFY(answers.front().entry == entry);
    }

    Result<FormCatalogue> m_catalogue = FormCatalogue::load(QStringLiteral(":/forms"));
    const FormDefinition *m_form = nullptr;
    std::vector<CellValue> m_published;
    Assessment m_assessment;
    QStringList m_subjects;
    LetterEntry m_value;
    LetterEntry m_finding;
};

QTEST_GUILESS_MAIN(TestLetter)
#include "tst_letter.moc"
