#pragma once

namespace gouji {

/// What is known of an organ's report of the year before.
enum class LastYearState
{
    Unknown,         ///< it is not in the file, and neither is one that might be it
    Found,           ///< one report, or those of all organs that were merged
    ForebearMissing, ///< several organs were merged, and not all of their reports are in the file
    Divided,         ///< a forebear was divided among several organs
    TwoReports,      ///< its own report and that of the organ it is said to have been are both there
    SimilarName      ///< there is none, but one of an organ with a similar name
};

} // namespace gouji
