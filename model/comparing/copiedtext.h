#pragma once

#include "model/core/span.h"

#include <QString>

#include <vector>

namespace gouji {

/// A passage of a report that stands in another one too.
struct CopiedPassage
{
    int section = 0; ///< index in FormDefinition::sections()
    Span own;        ///< in the document's text
    Span other;      ///< in the other document's text
    QString words;   ///< of the other document
    int count = 0;   ///< Han characters alike, without what is template, titles and numbers

    bool operator==(const CopiedPassage &) const = default;
};

/// Another report that shares passages with the one that is checked.
struct CopySource
{
    qint64 report = 0; ///< its number in the review file; 0 outside of one
    QString name;      ///< of its file
    QString agency;
    int year = 0;
    bool isSameOrgan = false;            ///< an earlier year of the same organ; else another organ's
    std::vector<CopiedPassage> passages; ///< longest first

    bool operator==(const CopySource &) const = default;
};

/// How much of a section could be copied at all.
struct SectionMeasure
{
    int section = 0;
    int count = 0; ///< Han characters, without what is template, titles and numbers

    bool operator==(const SectionMeasure &) const = default;
};

/// What other reports a report was compared with, and what it shares with them.
struct CopiedText
{
    std::vector<CopySource> sources; ///< last year's first, then other organs', the one sharing most first
    std::vector<SectionMeasure> sections; ///< empty without sources
    int organs = 0; ///< organs whose reports are known, the report's own among them
    /// So many carriers make a phrase template; 0 when too few reports are known to tell.
    int common = 0;
    bool hasCompared = false; ///< false where there was nothing to compare with

    bool operator==(const CopiedText &) const = default;
};

} // namespace gouji
