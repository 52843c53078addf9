// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/packedblock.h"
#include "bills/rowparser.h"
#include "bills/wordlist.h"

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace wego::bills {

/// The words of every slot of a bill; null for slots of numbers.
using WordLists = std::vector<std::unique_ptr<WordList>>;

/// What was found in a range of whole lines. Rows, lines and problems count from its beginning.
struct RangeResult {
    qint64 rows = 0;
    qint64 lines = 0;
    RowValues sums{};
    qint64 problemCount = 0;
    QList<RowProblem> problems; ///< the first Verification::KeptProblems
    bool hasSpecial = false;    ///< blank lines or the summary are in it
    bool hasGaps = false;       ///< and rows come after them
    std::optional<QByteArrayView> summaryHeader;
    std::optional<QByteArrayView> summaryRow;
    qint64 rowsEnd = 0; ///< offset behind the last row's line
    std::vector<PackedBlock> blocks;
};

/// Reads one range of a bill: sums up, and packs the rows if asked to.
class RangeReader {
public:
    /// Without `words` nothing is packed. `base` is where offsets count from.
    RangeReader(const BillLayout& layout, const char* base, WordLists* words);

    RangeResult read(const char* begin, const char* end, MarkDelimiters marker,
        qint64 mostRows = std::numeric_limits<qint64>::max());

private:
    bool takeSpecial(const LineCells& line);
    void takeRow(const LineCells& line);
    void addProblem(const LineCells& line);
    void pack(const LineCells& line, bool readable);
    void flushBlock();

    const BillLayout& m_layout;
    const char* m_base;
    RowParser m_parser;
    RangeResult m_result;
    RowValues m_values{};
    bool m_awaitsSummary = false;
    bool m_packs;
    PackedBlock::Values m_scratch;
    std::size_t m_filled = 0;
    struct WordSlot {
        int slot = 0;
        int column = 0;
        WordCache cache;
    };
    std::vector<WordSlot> m_words;
};

} // namespace wego::bills
