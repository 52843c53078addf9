// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billreader.h"

#include "bills/billtableprivate.h"
#include "bills/normalise.h"
#include "bills/parallel.h"
#include "bills/rangereader.h"
#include "bills/unpack.h"
#include "bills/verifier.h"

#include <algorithm>
#include <atomic>
#include <cstring>

using namespace Qt::StringLiterals;

namespace wego::bills {
namespace {

constexpr qsizetype LongestHeader = 64 * 1024;
constexpr qsizetype RangeBytes = 8 * 1024 * 1024;
constexpr qsizetype HeadBytes = 1024 * 1024;
constexpr qint64 HeadRows = 500;

/// A bill whose bytes can be read as they stand, its header read.
struct OpenBill {
    BillBytesPtr bytes;
    QByteArrayView content; ///< without BOM
    QByteArrayView details; ///< after the header line
    BillLayout layout;
};

base::Result<OpenBill> openPlain(BillBytesPtr bytes)
{
    OpenBill bill;
    bill.bytes = std::move(bytes);
    bill.content = bill.bytes->view();
    if (bill.content.startsWith("\xef\xbb\xbf"))
        bill.content = bill.content.sliced(3);
    const QByteArrayView head = bill.content.first(std::min(bill.content.size(), LongestHeader));
    const qsizetype feed = head.indexOf('\n');
    if (feed < 0 && bill.content.size() > LongestHeader)
        return base::fail({.kind = base::ErrorKind::Input,
            .code = u"wego.bill-header"_s,
            .detail = u"first line is too long"_s});
    auto layout = readHeader(feed < 0 ? head : head.first(feed));
    if (!layout)
        return base::fail(layout.error());
    bill.layout = std::move(*layout);
    bill.details = bill.content.sliced(feed < 0 ? bill.content.size() : feed + 1);
    return bill;
}

/// Cuts into pieces at line ends, never behind a line that may be the header of the summary.
std::vector<QByteArrayView> cutRanges(QByteArrayView details)
{
    std::vector<QByteArrayView> ranges;
    qsizetype begin = 0;
    qsizetype feed = std::min(details.size(), RangeBytes);
    while (details.size() - begin > RangeBytes * 3 / 2) {
        feed = details.indexOf('\n', feed);
        if (feed < 0)
            break;
        const qsizetype line = feed == 0 ? 0 : details.lastIndexOf('\n', feed - 1) + 1;
        if (line >= begin && details[line] == '`') {
            ranges.push_back(details.sliced(begin, feed + 1 - begin));
            begin = feed + 1;
            feed = std::min(details.size(), begin + RangeBytes);
        } else {
            ++feed;
        }
    }
    ranges.push_back(details.sliced(begin));
    return ranges;
}

class BillReading {
public:
    BillReading(OpenBill bill, const ReadOptions& options)
        : m_bill(std::move(bill))
        , m_options(options)
        , m_marker(delimiterMarker(options.forceScalar))
    {
    }

    base::Result<Verification> verify()
    {
        if (auto read = readRanges(nullptr); !read)
            return base::fail(read.error());
        return takeVerification();
    }

    base::Result<BillTablePtr> table()
    {
        WordLists words = makeWordLists();
        if (auto read = readRanges(&words); !read)
            return base::fail(read.error());
        auto d = makePrivate(std::move(words));
        d->verification = takeVerification();
        return std::make_shared<const BillTable>(std::move(d));
    }

    /// The first rows only, not compared with anything.
    BillTablePtr head()
    {
        WordLists words = makeWordLists();
        const QByteArrayView piece = m_bill.details.first(
            std::min(m_bill.details.size(), HeadBytes));
        const qsizetype end = piece.lastIndexOf('\n') + 1;
        RangeReader reader(m_bill.layout, m_bill.content.begin(), &words);
        m_ranges.push_back(reader.read(piece.begin(), piece.begin() + end, m_marker, HeadRows));
        auto d = makePrivate(std::move(words));
        d->complete = false;
        d->verification.rows = d->rows;
        return std::make_shared<const BillTable>(std::move(d));
    }

private:
    WordLists makeWordLists() const
    {
        WordLists words;
        for (const Slot& slot : m_bill.layout.slotList) {
            words.push_back(slot.column >= 0 && slot.kind == ColumnKind::Word
                    ? std::make_unique<WordList>()
                    : nullptr);
        }
        return words;
    }

    base::Result<void> readRanges(WordLists* words)
    {
        auto read = readRanges(cutRanges(m_bill.details), words);
        // Only the first summary counts, and a range cannot know of one before it.
        if (read && std::ranges::count_if(m_ranges, [](const RangeResult& range) {
                return range.summaryHeader.has_value();
            }) > 1)
            read = readRanges({m_bill.details}, words);
        return read;
    }

    base::Result<void> readRanges(const std::vector<QByteArrayView>& pieces, WordLists* words)
    {
        m_ranges.clear();
        m_ranges.resize(pieces.size());
        std::atomic<qint64> done = 0;
        const auto caller = std::this_thread::get_id();
        inParallel(m_options.threads, static_cast<int>(pieces.size()), [&](int index) {
            if (isSet(m_options.cancelled))
                return;
            const QByteArrayView piece = pieces[static_cast<std::size_t>(index)];
            RangeReader reader(m_bill.layout, m_bill.content.begin(), words);
            m_ranges[static_cast<std::size_t>(index)] = reader.read(
                piece.begin(), piece.end(), m_marker);
            done += piece.size();
            const bool onCaller = std::this_thread::get_id() == caller;
            if (m_options.progress && onCaller)
                m_options.progress(done, m_bill.details.size());
        });
        if (isSet(m_options.cancelled))
            return base::fail(cancelledError());
        return {};
    }

    Verification takeVerification()
    {
        Verification verification = makeVerification(m_bill.layout, m_ranges, m_marker);
        verification.suspectRow = findSuspect(
            m_bill.layout, verification, m_bill.details, m_marker);
        return verification;
    }

    std::unique_ptr<BillTable::Private> makePrivate(WordLists words)
    {
        auto d = std::make_unique<BillTable::Private>();
        d->bytes = m_bill.bytes;
        d->base = m_bill.content.begin();
        d->layout = m_bill.layout;
        d->marker = m_marker;
        d->words = std::move(words);
        for (const auto& list : d->words) {
            if (list)
                list->seal();
        }
        std::size_t blocks = 0;
        for (const RangeResult& range : m_ranges)
            blocks += range.blocks.size();
        d->blocks.reserve(blocks);
        d->segments.reserve(m_ranges.size());
        for (RangeResult& range : m_ranges)
            addSegment(*d, range);
        return d;
    }

    static void addSegment(BillTable::Private& d, RangeResult& range)
    {
        if (range.rows == 0)
            return;
        d.hasGaps |= range.hasGaps;
        d.segments.push_back({d.rows, static_cast<int>(d.blocks.size())});
        std::ranges::move(range.blocks, std::back_inserter(d.blocks));
        range.blocks.clear();
        d.rows += range.rows;
        d.rowsEnd = range.rowsEnd;
    }

    OpenBill m_bill;
    const ReadOptions& m_options;
    MarkDelimiters m_marker;
    std::vector<RangeResult> m_ranges;
};

/// Brings a file of any kind into the plain form, and gives out its first rows on the way.
class BillOpening {
public:
    explicit BillOpening(const ReadOptions& options) : m_options(options) { }

    base::Result<OpenBill> open(BillBytesPtr bytes)
    {
        if (looksLikeGzip(bytes->view())) {
            auto unpacked = unpack(bytes->view());
            if (!unpacked)
                return base::fail(unpacked.error());
            bytes = std::move(*unpacked);
        }
        const BillForm form = recogniseForm(bytes->view());
        if (!form.isPlain()) {
            auto plain = convert(bytes->view(), form);
            if (!plain)
                return base::fail(plain.error());
            bytes = std::move(*plain);
        }
        auto bill = openPlain(std::move(bytes));
        if (bill && m_options.head && !m_headGiven && bill->details.size() > HeadBytes) {
            m_headGiven = true;
            m_options.head(BillReading(*bill, m_options).head());
        }
        return bill;
    }

private:
    base::Result<BillBytesPtr> unpack(QByteArrayView packed)
    {
        Spill out;
        const auto sink = [this, &out](QByteArrayView piece) {
            auto written = out.append(piece);
            offerHead(out);
            return written;
        };
        const auto consumed = [this, &packed](
                                  qint64 bytes) { return report(bytes, packed.size()); };
        if (auto unpacked = unpackGzip(packed, sink, consumed); !unpacked)
            return base::fail(unpacked.error());
        return out.finish();
    }

    base::Result<BillBytesPtr> convert(QByteArrayView bytes, BillForm form)
    {
        Spill out;
        const auto progress = [this, &out, &bytes](qint64 used) {
            offerHead(out);
            return report(used, bytes.size());
        };
        if (auto converted = normalise(bytes, form, out, progress); !converted)
            return base::fail(converted.error());
        return out.finish();
    }

    bool report(qint64 done, qint64 total) const
    {
        if (m_options.progress)
            m_options.progress(done, total);
        return !isSet(m_options.cancelled);
    }

    void offerHead(const Spill& out)
    {
        if (!m_options.head || m_headGiven || out.inMemory().size() < HeadBytes)
            return;
        m_headGiven = true;
        const QByteArrayView first = out.inMemory();
        const auto whole = first.first(first.lastIndexOf('\n') + 1);
        ReadOptions quiet = m_options;
        quiet.head = nullptr;
        quiet.progress = nullptr;
        auto bill = BillOpening(quiet).open(BillBytes::wrap(whole.toByteArray()));
        if (bill)
            m_options.head(BillReading(std::move(*bill), quiet).head());
    }

    const ReadOptions& m_options;
    bool m_headGiven = false;
};

base::Result<OpenBill> openBill(base::Result<BillBytesPtr> bytes, const ReadOptions& options)
{
    if (!bytes)
        return base::fail(bytes.error());
    return BillOpening(options).open(std::move(*bytes));
}

base::Result<BillTablePtr> readTable(base::Result<BillBytesPtr> bytes, const ReadOptions& options)
{
    auto bill = openBill(std::move(bytes), options);
    if (!bill)
        return base::fail(bill.error());
    return BillReading(std::move(*bill), options).table();
}

} // namespace

base::Result<BillTablePtr> readBill(const QString& path, const ReadOptions& options)
{
    return readTable(BillBytes::map(path), options);
}

base::Result<BillTablePtr> readBill(const QByteArray& bytes, const ReadOptions& options)
{
    return readTable(BillBytes::wrap(bytes), options);
}

base::Result<Verification> verifyBill(const QString& path, const ReadOptions& options)
{
    auto bill = openBill(BillBytes::map(path), options);
    if (!bill)
        return base::fail(bill.error());
    return BillReading(std::move(*bill), options).verify();
}

} // namespace wego::bills
