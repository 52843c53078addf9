// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundshowcommand.h"

#include "cli/orderjson.h"
#include "cli/refundtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::Refund;
using domain::RefundEntry;

template <typename List, typename Is>
auto firstOf(const List& list, Is is) -> std::optional<typename List::value_type>
{
    const auto found = std::ranges::find_if(list, is);
    return found == list.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString RefundShowCommand::summary() const
{
    return tr("Show the state of one refund.");
}

void RefundShowCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        u"NUMBER"_s, tr("Number of the refund, the merchant's or WeChat's."));
    declareKind(parser);
    parser.addOption({u"offline"_s, tr("Only what is known here; WeChat is not asked.")});
}

void RefundShowCommand::execute(const QCommandLineParser& parser)
{
    const QString text = parser.positionalArguments().join(u' ');
    if (text.trimmed().isEmpty())
        return misuse(tr("Give the number of a refund: wego refund show NUMBER."));
    const auto numbers = readNumber(parser, text);
    if (!numbers)
        return misuse(numbers.error());
    const auto number = firstOf(*numbers, [](const OrderNumber& each) {
        return each.kind == OrderNumberKind::RefundId || each.kind == OrderNumberKind::OutRefundNo;
    });
    if (!number)
        return misuse(tr("\"%1\" is no number of a refund.").arg(text));
    m_number = *number;
    if (!openPayments())
        return;
    const auto show = [this](const services::OrderView& view) { showFrom(view); };
    if (parser.isSet(u"offline"_s))
        return follow(orders().stored(account(), {m_number}), show);
    if (m_number.kind == OrderNumberKind::RefundId)
        return follow(orders().lookUp(account(), {m_number}), show);
    follow(refunds().find(account(), m_number.value),
        [this](const Refund& refund) { showWithJournal(refund); });
}

void RefundShowCommand::showFrom(const services::OrderView& view)
{
    const bool isId = m_number.kind == OrderNumberKind::RefundId;
    const auto refund = firstOf(view.refunds, [&](const Refund& each) {
        return (isId ? each.refundId : each.outRefundNo) == m_number.value;
    });
    const auto entry = firstOf(view.journal, [&](const RefundEntry& each) {
        return (isId ? each.refundId : each.order.outRefundNo) == m_number.value;
    });
    if (refund)
        return show(*refund, entry);
    if (!entry)
        return fail({.kind = base::ErrorKind::NotFound,
            .code = u"RESOURCE_NOT_EXISTS"_s,
            .facts = {{u"number"_s, m_number.value}}});
    if (output().isJson())
        output().object(toJson(*entry));
    else
        output().table(RefundText::table(*entry));
    finish(ExitCode::Done);
}

void RefundShowCommand::showWithJournal(const Refund& refund)
{
    auto* stored = orders().stored(account(), {m_number});
    stored->onFinished(this, [this, refund](const base::Result<services::OrderView>& result) {
        const auto entries = result ? result->journal : QList<RefundEntry>();
        show(refund, firstOf(entries, [this](const RefundEntry& each) {
            return each.order.outRefundNo == m_number.value;
        }));
    });
}

void RefundShowCommand::show(const Refund& refund, const std::optional<RefundEntry>& entry)
{
    if (output().isJson()) {
        QJsonObject object = toJson(refund);
        if (entry)
            object.insert(u"journal"_s, toJson(*entry));
        output().object(object);
    } else {
        output().table(RefundText::table(refund));
        if (entry)
            output().line(tr("In the journal as number %1: %2.")
                    .arg(entry->number)
                    .arg(RefundText::state(entry->state)));
    }
    finish(ExitCode::Done);
}

} // namespace wego::cli
