#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <vector>

namespace gouji {

/// Memory for one parse, given back as a whole: the parser asks for some ten thousand small blocks for a
/// page, and half of its time goes by in asking and returning.
class HtmlArena
{
public:
    HtmlArena() = default;
    HtmlArena(const HtmlArena &) = delete;
    HtmlArena &operator=(const HtmlArena &) = delete;
    ~HtmlArena()
    {
        for (char *chunk : m_chunks)
            std::free(chunk);
    }

    /// Aligned for anything. nullptr when there is no memory left.
    void *allocate(std::size_t size)
    {
        const std::size_t kind = kindOf(size);
        if (Block *block = m_free[kind]) {
            m_free[kind] = block->next;
            return block;
        }
        const std::size_t whole = sizeOf(kind) + headerSize;
        char *block = whole > chunkSize / 4 ? chunk(whole) : cut(whole);
        if (block == nullptr)
            return nullptr;
        *reinterpret_cast<std::size_t *>(block) = kind;
        return block + headerSize;
    }

    /// Keeps the block for the next one of its size.
    void release(void *pointer)
    {
        if (pointer == nullptr)
            return;
        const std::size_t kind = *reinterpret_cast<std::size_t *>(static_cast<char *>(pointer) - headerSize);
        auto *block = static_cast<Block *>(pointer);
        block->next = m_free[kind];
        m_free[kind] = block;
    }

private:
    struct Block
    {
        Block *next = nullptr;
    };

    static constexpr std::size_t headerSize = 16;
    static constexpr std::size_t chunkSize = 256 * 1024;
    static constexpr std::size_t largestSmall = 512;

    /// Steps of 16 bytes, then powers of two.
    static std::size_t kindOf(std::size_t size)
    {
        if (size <= largestSmall)
            return (size + 15) / 16;
        return largestSmall / 16 + static_cast<std::size_t>(std::bit_width(size - 1));
    }
    static std::size_t sizeOf(std::size_t kind)
    {
        constexpr std::size_t small = largestSmall / 16;
        return kind <= small ? (kind == 0 ? 16 : kind * 16) : std::size_t(1) << (kind - small);
    }

    char *chunk(std::size_t size)
    {
        auto *memory = static_cast<char *>(std::malloc(size));
        if (memory != nullptr)
            m_chunks.push_back(memory);
        return memory;
    }

    char *cut(std::size_t size)
    {
        if (m_left < size) {
            m_at = chunk(chunkSize);
            m_left = m_at == nullptr ? 0 : chunkSize;
            if (m_at == nullptr)
                return nullptr;
        }
        char *block = m_at;
        m_at += size;
        m_left -= size;
        return block;
    }

    std::vector<char *> m_chunks;
    std::array<Block *, 128> m_free{};
    char *m_at = nullptr;
    std::size_t m_left = 0;
};

} // namespace gouji
