// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openid.h"
#include "services/segments.h"
#include "services/textdecoding.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

constexpr qsizetype MostJunkShown = 20;
constexpr qsizetype LongestJunkShown = 60;

QStringView takeCell(QStringView& line)
{
    const auto isEnd = [](QChar c) { return c == u',' || c == u';' || c == u'，' || c == u'\t'; };
    const qsizetype length = std::find_if(line.begin(), line.end(), isEnd) - line.begin();
    const QStringView cell = bareCell(line.first(length));
    line = line.sliced(std::min(line.size(), length + 1));
    return cell;
}

/// All openids of cells, if nothing else is in them.
QList<QStringView> onlyOpenids(QStringView cells)
{
    QList<QStringView> openids;
    while (!cells.isEmpty()) {
        const QStringView cell = takeCell(cells);
        if (domain::isOpenid(cell))
            openids.append(cell);
        else if (!cell.isEmpty())
            return {};
    }
    return openids;
}

class LineReader {
public:
    void read(QStringView line)
    {
        ++m_number;
        // What stands around a value goes first, because it may be a tab.
        QStringView cells = bareCell(line);
        const QStringView cell = takeCell(cells);
        if (line.trimmed().isEmpty())
            return;
        const bool isFirst = std::exchange(m_isFirst, false);
        if (domain::isOpenid(cell))
            return take(cell, cells);
        if (isFirst && cell.contains("openid"_L1, Qt::CaseInsensitive)) {
            m_isTable = true;
            return;
        }
        ++m_found.junkLines;
        if (m_found.junk.size() < MostJunkShown) {
            m_found.junk.append(QString::number(m_number) + u": "_s
                + line.trimmed().left(LongestJunkShown).toString());
        }
    }

    [[nodiscard]] qint64 lines() const { return m_number; }
    [[nodiscard]] OpenidText found() const { return m_found; }

private:
    /// Under a heading the other columns are something else: a UnionID looks like an openid.
    void take(QStringView openid, QStringView others)
    {
        take(openid.toString());
        if (m_isTable)
            return;
        for (const QStringView other : onlyOpenids(others))
            take(other.toString());
    }

    void take(const QString& openid)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert(openid);
        if (m_seen.size() == before)
            ++m_found.repeated;
        else
            m_found.openids.append(openid);
    }

    OpenidText m_found;
    QSet<QString> m_seen;
    qint64 m_number = 0;
    bool m_isFirst = true;
    bool m_isTable = false; ///< begins with a heading
};

/// Lines end as on any system; what follows the last end is a line if there is something.
void readLines(QStringView text, LineReader& reader)
{
    while (!text.isEmpty()) {
        const auto end = std::find_if(
            text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
        const qsizetype length = end - text.begin();
        reader.read(text.first(length));
        const bool isPair = text.sliced(length).startsWith("\r\n"_L1);
        text = text.sliced(std::min(text.size(), length + (isPair ? 2 : 1)));
    }
}

} // namespace

base::Result<OpenidText> readOpenids(const QByteArray& bytes)
{
    const auto text = decodeText(bytes);
    if (!text)
        return base::fail({base::ErrorKind::Input, u"wego.not-text"_s});
    LineReader reader;
    readLines(text->text, reader);
    const OpenidText found = reader.found();
    if (!found.openids.isEmpty())
        return found;
    return base::fail({base::ErrorKind::Input, u"wego.no-openids"_s, {}, false, {},
        {{u"lines"_s, QString::number(reader.lines())}}});
}

} // namespace wego::services
