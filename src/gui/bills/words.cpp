// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/words.h"

#include "base/beijingtime.h"

#include <cmath>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::BillDay;

namespace {

const QLocale& english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

const QLocale& chinese()
{
    static const QLocale locale(QLocale::Chinese, QLocale::China);
    return locale;
}

/// `value` in tenths of `unit`, rounded half away from zero: 46957 by 1000 is 47.0.
QString tenths(std::int64_t value, std::int64_t unit)
{
    const std::int64_t half = value < 0 ? -unit / 20 : unit / 20;
    return base::formatScaled((value + half) / (unit / 10), 1, false);
}

} // namespace

bool BillWords::isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

services::CatalogueLanguage BillWords::catalogueLanguage()
{
    return isChinese() ? services::CatalogueLanguage::Chinese
                       : services::CatalogueLanguage::English;
}

Qt::DayOfWeek BillWords::firstDayOfWeek()
{
    return isChinese() ? Qt::Monday : QLocale::system().firstDayOfWeek();
}

QString BillWords::weekday(Qt::DayOfWeek day)
{
    if (isChinese())
        return chinese().dayName(day, QLocale::NarrowFormat);
    return english().dayName(day, QLocale::ShortFormat).left(2);
}

QString BillWords::fullDay(QDate day)
{
    if (isChinese())
        return chinese().toString(day, u"yyyy'年'M'月'd'日' dddd"_s);
    return english().toString(day, u"dddd, d MMM yyyy"_s);
}

QString BillWords::shortDay(QDate day)
{
    return isChinese() ? chinese().toString(day, u"MM-dd"_s) : english().toString(day, u"d MMM"_s);
}

QString BillWords::month(QDate day)
{
    return isChinese() ? chinese().toString(day, u"yyyy'年'M'月'"_s)
                       : english().toString(day, u"MMMM yyyy"_s);
}

QString BillWords::monthName(QDate day)
{
    return isChinese() ? chinese().toString(day, u"M '月'"_s) : english().toString(day, u"MMMM"_s);
}

QString BillWords::moment(const QDateTime& at)
{
    return shortDay(at.date()) + u' ' + english().toString(at.time(), u"HH:mm"_s);
}

QString BillWords::span(QDate from, QDate to)
{
    const QString start = base::beijing::toIsoDate(from);
    if (from == to)
        return start;
    const QString end = base::beijing::toIsoDate(to);
    return tr("%1 to %2").arg(start, from.year() == to.year() ? end.mid(5) : end);
}

QString BillWords::shortAmount(base::Money amount)
{
    const std::int64_t fen = amount.fen();
    const std::int64_t size = std::abs(fen);
    if (isChinese() && size >= 10'000'00)
        return tenths(fen, 10'000'00) + u'万';
    if (!isChinese() && size >= 1'000'000'00)
        return tenths(fen, 1'000'000'00) + u'M';
    if (!isChinese() && size >= 1'000'00)
        return tenths(fen, 1'000'00) + u'k';
    return base::formatScaled((fen + (fen < 0 ? -50 : 50)) / 100, 0, true);
}

QString BillWords::count(qint64 number)
{
    return base::formatScaled(number, 0, true);
}

QString BillWords::sum(bills::Column column, std::int64_t value)
{
    const bool isFee = column != bills::Column::Unknown
        && bills::columnInfo(column).kind == bills::ColumnKind::Fee;
    return base::formatScaled(value, isFee ? 5 : 2, true);
}

QString BillWords::plainAmount(bills::Column column, std::int64_t value)
{
    QString text = sum(column, value);
    const qsizetype least = text.indexOf(u'.') + 3;
    while (text.size() > least && text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString BillWords::state(BillDay::State state)
{
    switch (state) {
    case BillDay::State::Future:
        return tr("in the future");
    case BillDay::State::Today:
        return tr("today");
    case BillDay::State::NotReady:
        return tr("not ready yet");
    case BillDay::State::Fetchable:
        return tr("not downloaded");
    case BillDay::State::Gap:
        return tr("missing, can be downloaded");
    case BillDay::State::Expired:
        return tr("older than three months");
    case BillDay::State::NoTrades:
        return tr("no trades");
    case BillDay::State::Verified:
        return tr("agrees with the summary line");
    case BillDay::State::Mismatch:
        return tr("differs from the summary line");
    case BillDay::State::Downloading:
        return tr("being downloaded");
    case BillDay::State::Failed:
        return tr("download failed");
    }
    return {};
}

QString BillWords::problem(const bills::RowProblem& problem, int columns)
{
    using Reason = bills::RowProblem::Reason;
    switch (problem.reason) {
    case Reason::TooManyCells:
    case Reason::TooFewCells:
        return tr("Cannot be read: %1 cells, should be %2").arg(problem.cells).arg(columns);
    case Reason::BadAmount:
        return tr("Cannot be read: no amount in the column %1").arg(problem.column);
    case Reason::BadTime:
        return tr("Cannot be read: no time in the column %1").arg(problem.column);
    case Reason::NulByte:
        return tr("Cannot be read: the line holds a NUL byte");
    case Reason::TooLong:
        return tr("Cannot be read: the line is longer than 1 MiB");
    }
    return {};
}

QString BillWords::billType(domain::BillType type)
{
    switch (type) {
    case domain::BillType::All:
        return tr("Trade bill (all)");
    case domain::BillType::Success:
        return tr("Trade bill (payments)");
    case domain::BillType::Refund:
        return tr("Trade bill (refunds)");
    }
    return {};
}

} // namespace wego::gui
