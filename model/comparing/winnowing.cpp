#include "model/comparing/winnowing.h"

#include <QtEndian>

#include <algorithm>

namespace gouji {

namespace {

/// Of how letters are chosen and hashed: fingerprints of another one are made anew.
constexpr char packingVersion = 1;

constexpr std::uint64_t base = 0x9E3779B97F4A7C15ULL;

constexpr std::uint64_t powerOfBase(int exponent)
{
    std::uint64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= base;
    return power;
}

/// The upper half of a mixed polynomial: the lower bits of a product depend on few letters.
constexpr std::uint32_t mixed(std::uint64_t hash)
{
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93ULL;
    return static_cast<std::uint32_t>(hash >> 32);
}

/// The hash of the gram at every letter that begins one.
std::vector<std::uint32_t> gramHashes(QStringView letters)
{
    constexpr std::uint64_t leaving = powerOfBase(gramLetters);
    const char16_t *const text = letters.utf16();
    const auto size = static_cast<int>(letters.size());
    if (size < gramLetters)
        return {};
    std::uint64_t rolling = 0;
    for (int i = 0; i < gramLetters; ++i)
        rolling = rolling * base + text[i];
    std::vector<std::uint32_t> hashes(static_cast<std::size_t>(size - gramLetters + 1));
    std::uint32_t *const out = hashes.data();
    out[0] = mixed(rolling);
    for (int i = gramLetters; i < size; ++i) {
        rolling = rolling * base + text[i] - leaving * text[i - gramLetters];
        out[i - gramLetters + 1] = mixed(rolling);
    }
    return hashes;
}

} // namespace

void winnow(QStringView letters, int offset, std::vector<Fingerprint> &fingerprints)
{
    const std::vector<std::uint32_t> hashes = gramHashes(letters);
    const auto grams = static_cast<int>(hashes.size());
    if (grams == 0)
        return;
    const std::uint32_t *const hash = hashes.data();
    int least = 0;
    const auto keep = [&] { fingerprints.push_back({hash[least], offset + least}); };
    for (int gram = 1; gram < std::min(windowGrams, grams); ++gram)
        least = hash[gram] <= hash[least] ? gram : least;
    keep();
    for (int gram = windowGrams; gram < grams; ++gram) {
        if (hash[gram] <= hash[least]) {
            least = gram;
        } else if (least == gram - windowGrams) {
            // The least one has left the window: the last of the least among those in it.
            ++least;
            for (int i = least + 1; i <= gram; ++i)
                least = hash[i] <= hash[least] ? i : least;
        } else {
            continue;
        }
        keep();
    }
}

std::vector<Fingerprint> fingerprintsOf(const ComparedProse &prose)
{
    std::vector<Fingerprint> fingerprints;
    fingerprints.reserve(static_cast<std::size_t>(prose.letters().size() / (windowGrams / 3) + 8));
    for (const ComparedSection &section : prose.sections())
        winnow(prose.letters().mid(section.letters.begin, section.letters.length()),
               static_cast<int>(section.letters.begin), fingerprints);
    return fingerprints;
}

std::vector<std::uint32_t> hashesOf(const std::vector<Fingerprint> &fingerprints)
{
    std::vector<std::uint32_t> hashes;
    hashes.reserve(fingerprints.size());
    for (const Fingerprint &fingerprint : fingerprints)
        hashes.push_back(fingerprint.hash);
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

QByteArray packHashes(const std::vector<std::uint32_t> &hashes)
{
    constexpr qsizetype width = sizeof(std::uint32_t);
    QByteArray bytes(1 + static_cast<qsizetype>(hashes.size()) * width, packingVersion);
    char *at = bytes.data() + 1;
    for (const std::uint32_t hash : hashes) {
        qToLittleEndian(hash, at);
        at += width;
    }
    return bytes;
}

std::optional<std::vector<std::uint32_t>> unpackHashes(const QByteArray &bytes)
{
    constexpr qsizetype width = sizeof(std::uint32_t);
    if (bytes.isEmpty() || bytes.front() != packingVersion || (bytes.size() - 1) % width != 0)
        return std::nullopt;
    std::vector<std::uint32_t> hashes;
    hashes.reserve(static_cast<std::size_t>(bytes.size() / width));
    for (qsizetype at = 1; at < bytes.size(); at += width)
        hashes.push_back(qFromLittleEndian<std::uint32_t>(bytes.constData() + at));
    return hashes;
}

} // namespace gouji
