#pragma once

#include "model/core/textpool.h"
#include "model/store/storedreport.h"

#include <QDate>
#include <QHash>

#include <array>
#include <cstdint>
#include <iterator>
#include <optional>
#include <vector>

namespace gouji {

/// The rows of a review file by rising id, packed: some 180 bytes each, so that a hundred thousand fit beside
/// a window. What many rows share is kept once. A row is put together when it is asked for; who needs one
/// thing of many rows asks for that thing. The packed figures (StoredReport::values) are not kept.
class StoredRows
{
public:
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] StoredReport operator[](std::size_t index) const;
    [[nodiscard]] StoredReport at(std::size_t index) const { return (*this)[index]; }

    /// The place of the first row whose id is not below; size() when there is none.
    [[nodiscard]] std::size_t lowerBound(ReportId id) const;
    /// The place of a row; nothing when there is none of that id.
    [[nodiscard]] std::optional<std::size_t> find(ReportId id) const;

    [[nodiscard]] ReportId id(std::size_t index) const { return m_rows[index].id; }
    [[nodiscard]] int year(std::size_t index) const { return m_rows[index].year; }
    [[nodiscard]] QDate dated(std::size_t index) const;
    [[nodiscard]] QString name(std::size_t index) const;
    [[nodiscard]] QString origin(std::size_t index) const;
    [[nodiscard]] QByteArray sha256(std::size_t index) const;
    [[nodiscard]] const QString &agency(std::size_t index) const
    {
        return m_texts.text(m_rows[index].agency);
    }
    [[nodiscard]] const QString &formId(std::size_t index) const
    {
        return m_texts.text(m_rows[index].formId);
    }
    [[nodiscard]] const QString &stage(std::size_t index) const { return m_texts.text(m_rows[index].stage); }
    [[nodiscard]] const QString &ruleSet(std::size_t index) const
    {
        return m_texts.text(m_rows[index].ruleSet);
    }

    /// Makes room for so many rows, so that no memory is left behind while they come.
    void reserve(std::size_t count);
    /// Adds a row, or replaces the one of its id.
    void put(const StoredReport &row);

    /// Goes through all rows; gives values.
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = StoredReport;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = StoredReport;

        Iterator(const StoredRows &rows, std::size_t index)
            : m_rows(&rows)
            , m_index(index)
        {
        }
        StoredReport operator*() const { return (*m_rows)[m_index]; }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const StoredRows *m_rows;
        std::size_t m_index;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, size()}; }

private:
    using Hash = std::array<char, 32>;
    struct Row
    {
        ReportId id = 0;
        std::int64_t importedMs = 0; ///< since 1970, UTC; 0 = unknown
        std::int64_t touchedMs = 0;  ///< the same
        Hash sha256{};
        std::uint32_t nameAt = 0; ///< in m_names
        std::uint32_t nameSize = 0;
        std::int32_t dated = 0; ///< days since 1970 and one, 0 = invalid
        // Numbers of texts.
        int folder = 0; ///< the origin without the name behind it, or the whole of an origin that has another
        int agency = 0;
        int format = 0;
        int formId = 0;
        int stage = 0;
        int reviewer = 0;
        int ruleSet = 0;
        int checks = 0; ///< joined
        int year = 0;
        std::array<int, 9> counts{};
        bool isNameInOrigin = false;
        bool isHashOdd = false; ///< no hash at all: it stands in m_oddHashes
    };

    [[nodiscard]] Row packed(const StoredReport &row);
    void packHash(Row &packed, const QByteArray &sha256);
    [[nodiscard]] int share(const QString &text, int Row::*field);
    [[nodiscard]] int shareChecks(const QStringList &checks);
    [[nodiscard]] QStringList checksOf(const Row &row) const;

    std::vector<Row> m_rows;
    QByteArray m_names; ///< UTF-8, one behind the other; a name that was replaced stays
    TextPool m_texts;
    mutable QHash<int, QStringList> m_checks; ///< by number of the text, taken apart
    QHash<ReportId, QByteArray> m_oddHashes;
};

} // namespace gouji
