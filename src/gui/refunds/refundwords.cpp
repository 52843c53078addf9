// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundwords.h"

#include "gui/shell/shellwords.h"
#include "services/refundfile.h"

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::PlannedRefund;
using domain::RefundEntry;
using domain::RefundState;
using domain::RefundVerdict;
using domain::RefusalReason;

QString RefundWords::state(RefundState state)
{
    switch (state) {
    case RefundState::Planned:
        return tr("Planned");
    case RefundState::Sent:
        return tr("Sent");
    case RefundState::Unknown:
        return tr("Result unknown");
    case RefundState::Accepted:
        return tr("Accepted");
    case RefundState::Succeeded:
        return tr("Succeeded");
    case RefundState::Closed:
        return tr("Closed");
    case RefundState::Abnormal:
        return tr("Abnormal");
    case RefundState::Refused:
        return tr("Refused");
    case RefundState::Cancelled:
        return tr("Not sent");
    }
    return {};
}

Mark RefundWords::mark(RefundState state)
{
    switch (state) {
    case RefundState::Planned:
        return Mark::Planned;
    case RefundState::Sent:
        return Mark::Running;
    case RefundState::Unknown:
        return Mark::Unknown;
    case RefundState::Accepted:
        return Mark::Half;
    case RefundState::Succeeded:
        return Mark::Verified;
    case RefundState::Abnormal:
        return Mark::Differs;
    case RefundState::Refused:
        return Mark::Refused;
    case RefundState::Closed:
    case RefundState::Cancelled:
        break;
    }
    return Mark::Closed;
}

Tone RefundWords::tone(RefundState state)
{
    switch (state) {
    case RefundState::Planned:
        return Tone::Outline;
    case RefundState::Unknown:
        return Tone::Attention;
    case RefundState::Succeeded:
        return Tone::Good;
    case RefundState::Abnormal:
    case RefundState::Refused:
        return Tone::Bad;
    case RefundState::Sent:
    case RefundState::Accepted:
    case RefundState::Closed:
    case RefundState::Cancelled:
        break;
    }
    return Tone::Neutral;
}

bool RefundWords::isLoud(RefundState state)
{
    return tone(state) == Tone::Attention || tone(state) == Tone::Bad
        || state == RefundState::Closed;
}

QString RefundWords::verdict(RefundVerdict verdict)
{
    switch (verdict) {
    case RefundVerdict::Refund:
        return tr("Will be refunded");
    case RefundVerdict::QueryFirst:
        return tr("Ask first");
    case RefundVerdict::Refused:
        return tr("Left out");
    case RefundVerdict::Done:
        return tr("Done before");
    }
    return {};
}

Mark RefundWords::mark(RefundVerdict verdict)
{
    switch (verdict) {
    case RefundVerdict::Refund:
        return Mark::Tick;
    case RefundVerdict::QueryFirst:
        return Mark::Unknown;
    case RefundVerdict::Refused:
        return Mark::Refused;
    case RefundVerdict::Done:
        break;
    }
    return Mark::Closed;
}

QString RefundWords::reason(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Unreadable:
        return tr("Cannot be read");
    case RefusalReason::AlreadyRefunded:
        return tr("Refunded already");
    case RefusalReason::MoreThanLeft:
        return tr("More than is left");
    case RefusalReason::TooOld:
        return tr("Paid more than a year ago");
    case RefusalReason::Duplicate:
        return tr("Twice");
    case RefusalReason::UnknownOrder:
        return tr("No such order");
    case RefusalReason::NotPaid:
        return tr("Not paid");
    case RefusalReason::TooManyRefunds:
        return tr("Fifty parts already");
    case RefusalReason::NumberTaken:
        return tr("Refund number taken");
    case RefusalReason::None:
        break;
    }
    return {};
}

QString RefundWords::explainDuplicate(const PlannedRefund& planned)
{
    if (planned.duplicateOf > 0)
        return tr("The same as row %1").arg(planned.duplicateOf);
    return tr("The same as refund %1").arg(planned.journalNumber);
}

QString RefundWords::explainRefusal(
    const PlannedRefund& planned, const services::ErrorCatalogue& errors)
{
    switch (planned.reason) {
    case RefusalReason::Unreadable:
        return errors.explain(services::problemOf(planned.row), ShellWords::catalogueLanguage())
            .title;
    case RefusalReason::MoreThanLeft:
        return tr("%1 can be refunded, %2 too much")
            .arg(amount(planned.left), amount(planned.amount - planned.left));
    case RefusalReason::Duplicate:
        return explainDuplicate(planned);
    case RefusalReason::NumberTaken:
        return tr("%1 belongs to another refund").arg(planned.row.outRefundNo);
    default:
        return reason(planned.reason);
    }
}

QString RefundWords::explain(const PlannedRefund& planned, const services::ErrorCatalogue& errors)
{
    switch (planned.verdict) {
    case RefundVerdict::Refused:
        return explainRefusal(planned, errors);
    case RefundVerdict::QueryFirst:
        return planned.order && planned.missingDay.isValid()
            ? tr("The bill of %1 is missing: WeChat is asked first")
                  .arg(planned.missingDay.toString(u"MM-dd"))
            : tr("Not in the archived bills: WeChat is asked first");
    case RefundVerdict::Done:
        return tr("In the journal as %1").arg(planned.journalNumber);
    case RefundVerdict::Refund:
        break;
    }
    if (planned.mayHideRefunds)
        return tr("Refunds made elsewhere are not visible, except those of archived bills");
    const base::Money left = planned.left - planned.amount;
    return left.isZero() ? tr("All of it") : tr("In part, %1 left afterwards").arg(amount(left));
}

QString RefundWords::explain(const RefundEntry& entry, const services::ErrorCatalogue& errors)
{
    switch (entry.state) {
    case RefundState::Sent:
        return tr("Waiting for the answer");
    case RefundState::Accepted:
        return tr("WeChat has accepted it, the result comes later");
    case RefundState::Succeeded:
        return entry.receiver;
    case RefundState::Cancelled:
        return tr("Stopped before it was sent");
    default:
        break;
    }
    if (entry.why.isEmpty())
        return entry.message;
    base::Error error{base::ErrorKind::Api, entry.why};
    error.facts.insert(u"message"_s, entry.message);
    const auto why = errors.explain(error, ShellWords::catalogueLanguage());
    if (entry.state == RefundState::Unknown)
        return tr("%1: asked first, then the same number", "what happened").arg(why.title);
    return tr("%1 %2", "code, meaning").arg(entry.why, why.title);
}

QString RefundWords::name(const domain::RefundBatch& batch)
{
    return batch.fileName.isEmpty() ? u"#%1"_s.arg(batch.number) : batch.fileName;
}

QString RefundWords::count(qint64 number)
{
    return base::formatScaled(number, 0, true);
}

} // namespace wego::gui
