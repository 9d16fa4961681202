#include "model/comparing/copysearch.h"
#include "tests/bench/measuring.h"

#include <QHash>

#include <array>
#include <limits>
#include <random>

using namespace gouji;

namespace {

constexpr int reportCount = 10000;
constexpr int organsPerCounty = 40;
/// One report in so many has a passage of another one.
constexpr int copyEvery = 20;

struct Sample
{
    SourceDocument document;
    Report report;
    ComparedIdentity identity;
    int copiedFrom = -1;
};

/// Reports of invented organs: sentences put together from a stock of words, a template of the county's, and
/// in some a passage of an earlier report.
class Writer
{
public:
    Writer()
    {
        for (QString &word : m_words) {
            for (int i = 2 + upTo(3); i > 0; --i)
                word += QChar(0x4E00 + upTo(4000));
        }
    }
    QString sentences(int characters)
    {
        QString text;
        for (int words = 1; text.size() < characters; ++words) {
            text += m_words[static_cast<std::size_t>(upTo(static_cast<int>(m_words.size())))];
            text += words % 11 == 0  ? QStringLiteral("。")
                    : words % 4 == 0 ? QStringLiteral("，")
                                     : QString();
            if (words % 29 == 0)
                text += QString::number(upTo(900));
        }
        return text + u'。';
    }
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }

private:
    std::mt19937 m_random{1789};
    std::array<QString, 3000> m_words;
};

Sample sampleOf(const QString &overview, const QString &problems)
{
    Sample sample;
    const QString heads[] = {QStringLiteral("一、甲"), QStringLiteral("五、乙")};
    const QString bodies[] = {overview, problems};
    constexpr int sections[] = {0, 4};
    QString &text = sample.document.text;
    for (int i = 0; i < 2; ++i) {
        const Span heading{text.size(), text.size() + heads[i].size()};
        text += heads[i] + u'\n';
        sample.report.paragraphs.push_back({ParagraphKind::Heading, heading, i});
        for (const QString &paragraph : bodies[i].split(u'\n')) {
            sample.report.paragraphs.push_back(
                {ParagraphKind::Body, {text.size(), text.size() + paragraph.size()}, i});
            text += paragraph + u'\n';
        }
        sample.report.sections.push_back({sections[i], heading, {heading.end, text.size()}});
    }
    sample.document.folded = text;
    sample.document.foldedToText.append(0, 0);
    return sample;
}

std::vector<Sample> writeSamples()
{
    Writer writer;
    std::vector<Sample> samples;
    QStringList problems;
    QString county;
    for (int i = 0; i < reportCount; ++i) {
        if (i % organsPerCounty == 0)
            county = writer.sentences(300);
        problems += writer.sentences(350);
        const int source = i % copyEvery == copyEvery - 1 ? writer.upTo(i) : -1;
        QString overview = writer.sentences(900) + u'\n' + county + u'\n' + writer.sentences(900);
        if (source >= 0)
            overview += u'\n' + problems[source].left(220);
        samples.push_back(sampleOf(overview, problems.last()));
        samples.back().identity = {i + 1, QStringLiteral("第%1机关").arg(i), 2023};
        samples.back().copiedFrom = source;
    }
    return samples;
}

struct Library
{
    FingerprintIndex index;
    std::vector<std::shared_ptr<const ComparedProse>> prose;

    [[nodiscard]] CopiedText copiesOf(const Sample &sample, const ComparedProse &own) const
    {
        return findCopiedText(index, sample.identity, own, 5,
                              [this](qint64 report) -> std::optional<ComparedReport> {
                                  return ComparedReport{{}, {}, prose[static_cast<std::size_t>(report - 1)]};
                              });
    }
    void add(const Sample &sample, const CompactProse &text)
    {
        prose.push_back(std::make_shared<const ComparedProse>(sample.document, sample.report, text));
        index.add(sample.identity, hashesOf(fingerprintsOf(*prose.back())));
    }
};

/// How many of the copies were found, and how many findings are none.
struct Outcome
{
    int planted = 0;
    int found = 0;
    int others = 0;
};

Outcome compareAll(const std::vector<Sample> &samples, const std::vector<CompactProse> &texts)
{
    Library library;
    for (std::size_t i = 0; i < samples.size(); ++i)
        library.add(samples[i], texts[i]);
    Outcome outcome;
    QHash<qint64, qint64> expected; // either report may name the other
    for (const Sample &sample : samples) {
        if (sample.copiedFrom >= 0)
            expected.insert(sample.identity.report, sample.copiedFrom + 1);
    }
    outcome.planted = static_cast<int>(expected.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const qint64 id = samples[i].identity.report;
        bool isFound = false;
        for (const CopySource &source : library.copiesOf(samples[i], *library.prose[i]).sources) {
            if (source.passages.front().count < 80)
                continue;
            isFound = isFound || expected.value(id) == source.report;
            // Two reports may have copied from one.
            outcome.others +=
                expected.value(id) == source.report || expected.value(source.report) == id ||
                        (expected.contains(id) && expected.value(id) == expected.value(source.report))
                    ? 0
                    : 1;
        }
        outcome.found += isFound ? 1 : 0;
    }
    return outcome;
}

/// The peer: signatures of 128 random functions over 4-grams, which say how alike two texts are as wholes
/// (Broder, "On the resemblance and containment of documents", 1997).
class MinHash
{
public:
    static constexpr std::size_t functions = 128;
    using Signature = std::array<std::uint32_t, functions>;

    MinHash()
    {
        std::mt19937_64 random(42);
        for (std::size_t i = 0; i < functions; ++i) {
            m_factor[i] = random() | 1;
            m_offset[i] = random();
        }
    }
    [[nodiscard]] Signature of(QStringView text) const
    {
        Signature signature;
        signature.fill(std::numeric_limits<std::uint32_t>::max());
        const char16_t *const characters = text.utf16();
        std::uint64_t gram = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            gram = (gram << 16) | characters[i]; // four characters of 16 bits
            if (i < 3)
                continue;
            const std::uint64_t hash = (gram ^ (gram >> 31)) * 0x9E3779B97F4A7C15ULL;
            for (std::size_t f = 0; f < functions; ++f) {
                const auto value = static_cast<std::uint32_t>((m_factor[f] * hash + m_offset[f]) >> 32);
                signature[f] = std::min(signature[f], value);
            }
        }
        return signature;
    }

private:
    std::array<std::uint64_t, functions> m_factor{};
    std::array<std::uint64_t, functions> m_offset{};
};

std::uint64_t signAll(const std::vector<CompactProse> &texts)
{
    const MinHash minHash;
    std::vector<MinHash::Signature> signatures;
    signatures.reserve(texts.size());
    for (const CompactProse &text : texts)
        signatures.push_back(minHash.of(text.text()));
    std::uint64_t sum = 0;
    for (const MinHash::Signature &signature : signatures)
        sum += signature[0];
    return sum;
}

void measureOne(const std::vector<Sample> &samples, const std::vector<CompactProse> &texts)
{
    Library library;
    for (std::size_t i = 0; i < samples.size(); ++i)
        library.add(samples[i], texts[i]);
    Times one;
    std::size_t sources = 0;
    for (std::size_t i = copyEvery - 1; i < samples.size(); i += 2 * copyEvery + 1) {
        one.time([&] {
            const ComparedProse own(samples[i].document, samples[i].report);
            sources += library.copiesOf(samples[i], own).sources.size();
        });
    }
    std::printf(
        "one report against %d: median %.3f ms, 95 %% within %.3f ms, longest %.3f ms (%zu sources)\n",
        reportCount, one.median(), one.quantile(0.95), one.quantile(1), sources);
}

} // namespace

int main()
{
    const std::vector<Sample> samples = writeSamples();
    std::vector<CompactProse> texts;
    texts.reserve(samples.size());
    qsizetype characters = 0;
    for (const Sample &sample : samples) {
        texts.emplace_back(sample.document, sample.report, CompactProse::Include::BodyAndHeadings);
        characters += texts.back().text().size();
    }
    Times comparing, signing;
    Outcome outcome;
    std::uint64_t sum = 0;
    for (int round = 0; round < 5; ++round) {
        comparing.time([&] { outcome = compareAll(samples, texts); });
        signing.time([&] { sum += signAll(texts); });
    }
    std::printf("copied text over %d reports of %lld characters, median of 5, alternating:\n", reportCount,
                static_cast<long long>(characters / reportCount));
    std::printf("  index and compare all %.0f ms; MinHash-128 signatures %.0f ms (%llx); ratio %.2f\n",
                comparing.median(), signing.median(), static_cast<unsigned long long>(sum),
                comparing.median() / signing.median());
    std::printf("  %d of %d planted copies found, %d other findings\n", outcome.found, outcome.planted,
                outcome.others);
    measureOne(samples, texts);
    return 0;
}
