#pragma once

#include "model/comparing/comparedprose.h"

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace gouji {

/// Letters that one fingerprint stands for.
inline constexpr int gramLetters = 12;
/// Of so many neighbouring grams one is kept. Two texts that share gramLetters + windowGrams - 1 letters
/// share a fingerprint, whatever stands around them (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD
/// 2003).
inline constexpr int windowGrams = 24;

struct Fingerprint
{
    std::uint32_t hash = 0;
    int at = 0; ///< letter the gram begins at

    bool operator==(const Fingerprint &) const = default;
};

/// The fingerprints of letters, ascending by place; none for fewer than gramLetters. Linear.
void winnow(QStringView letters, int offset, std::vector<Fingerprint> &fingerprints);
/// Those of all sections, none of which runs over a section's end.
[[nodiscard]] std::vector<Fingerprint> fingerprintsOf(const ComparedProse &prose);

/// The hashes of fingerprints, each once, ascending: what an index and the review file keep of a report.
[[nodiscard]] std::vector<std::uint32_t> hashesOf(const std::vector<Fingerprint> &fingerprints);
/// As bytes, four a hash behind one that says how they were made, and back; nothing where they were made in
/// another way than now.
[[nodiscard]] QByteArray packHashes(const std::vector<std::uint32_t> &hashes);
[[nodiscard]] std::optional<std::vector<std::uint32_t>> unpackHashes(const QByteArray &bytes);

} // namespace gouji
