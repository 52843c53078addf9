// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include "sandbox/mixing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

struct KindName {
    QLatin1StringView name;
    Fault::Kind kind;
};

constexpr std::array KindNames{
    KindName{"delay"_L1, Fault::Kind::Delay},
    KindName{"drop"_L1, Fault::Kind::Drop},
    KindName{"truncate"_L1, Fault::Kind::Truncate},
    KindName{"truncated-gzip"_L1, Fault::Kind::TruncatedGzip},
    KindName{"wrong-hash"_L1, Fault::Kind::WrongHash},
    KindName{"wrong-signature"_L1, Fault::Kind::WrongSignature},
    KindName{"no-signature"_L1, Fault::Kind::NoSignature},
    KindName{"stale-timestamp"_L1, Fault::Kind::StaleTimestamp},
    KindName{"error-code"_L1, Fault::Kind::ErrorCode},
    KindName{"errcode"_L1, Fault::Kind::ErrorCode},
    KindName{"http-status"_L1, Fault::Kind::HttpStatus},
    KindName{"http"_L1, Fault::Kind::HttpStatus},
    KindName{"broken-summary"_L1, Fault::Kind::BrokenSummary},
    KindName{"expired-link"_L1, Fault::Kind::ExpiredLink},
    KindName{"expired-token"_L1, Fault::Kind::ExpiredToken},
    KindName{"whitelist"_L1, Fault::Kind::NotWhitelisted},
    KindName{"bad-json"_L1, Fault::Kind::BadJson},
    KindName{"drop-after"_L1, Fault::Kind::DropAfter},
    KindName{"answer-late"_L1, Fault::Kind::AnswerLate},
    KindName{"system-error-done"_L1, Fault::Kind::SystemErrorDone},
    KindName{"system-error-undone"_L1, Fault::Kind::SystemErrorUndone},
    KindName{"rate-limited-done"_L1, Fault::Kind::RateLimitedDone},
    KindName{"rate-limited-undone"_L1, Fault::Kind::RateLimitedUndone},
    KindName{"not-enough"_L1, Fault::Kind::NotEnough},
    KindName{"refund-abnormal"_L1, Fault::Kind::RefundAbnormal},
    KindName{"refund-closed"_L1, Fault::Kind::RefundClosed},
    KindName{"clock-skew"_L1, Fault::Kind::ClockSkew},
    KindName{"certificate-switch"_L1, Fault::Kind::CertificateSwitch},
};

} // namespace

bool Faults::happens(const Fault& fault)
{
    if (fault.percent >= 100)
        return true;
    return mix((m_seed << 32) + m_draws++) % 100 < static_cast<quint64>(std::max(0, fault.percent));
}

std::optional<Fault> Faults::take(Fault::Kind kind, const QString& path)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault& fault) {
        return fault.kind == kind && fault.count != 0 && path.startsWith(fault.path)
            && happens(fault);
    });
    if (found == m_faults.end())
        return {};
    Fault fault = *found;
    if (found->count > 0)
        --found->count;
    if (found->count == 0)
        m_faults.erase(found);
    return fault;
}

std::optional<Fault> faultFromJson(const QJsonObject& object)
{
    const QString name = object.value(u"kind"_s).toString();
    const auto found = std::find_if(KindNames.begin(), KindNames.end(),
        [&](const KindName& known) { return known.name == name; });
    if (found == KindNames.end())
        return {};
    return Fault{found->kind, object.value(u"value"_s).toInt(),
        object.value(u"text"_s).toString().toUtf8(), object.value(u"count"_s).toInt(1),
        object.value(u"path"_s).toString(), object.value(u"percent"_s).toInt(100)};
}

} // namespace wego::sandbox
