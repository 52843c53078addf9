// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/v2sealer.h"

#include "sandbox/faults.h"
#include "sandbox/identity.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

/// Every so many answers have a field that nobody has heard of.
constexpr int UnknownFieldEvery = 5;

} // namespace

QString V2Sealer::signFor(const V2Answer& answer, const V2Fields& call, const QString& path) const
{
    const QByteArray type = call.value("sign_type");
    QByteArray sign = v2Sign(answer.fields(), m_identity.apiV2Key, type.isEmpty() ? "MD5" : type);
    if (m_faults.take(Fault::Kind::WrongSignature, path))
        sign[0] = sign[0] == '0' ? '1' : '0';
    return QString::fromLatin1(sign);
}

Reply V2Sealer::seal(const V2Result& result, const V2Fields& call, const QString& path) const
{
    V2Answer answer = result.value_or(V2Answer());
    answer.add("return_code", u"SUCCESS"_s);
    answer.add("return_msg", u"OK"_s);
    answer.add("appid", m_identity.appId);
    answer.add("mch_id", m_identity.mchid);
    answer.add("nonce_str", QString::fromLatin1(m_random.nonce(16)));
    answer.add("result_code", result ? u"SUCCESS"_s : u"FAIL"_s);
    if (!result) {
        answer.add("err_code", QString::fromLatin1(result.error().code));
        answer.add("err_code_des", result.error().text);
    }
    if (++m_count % UnknownFieldEvery == 0)
        answer.add("new_field_2027", u"x+y z"_s);
    if (!m_faults.take(Fault::Kind::NoSignature, path))
        answer.add("sign", signFor(answer, call, path));
    return {.headers = {{"Server", "nginx"}, {"Content-Type", "text/xml; charset=utf-8"}},
        .body = answer.toXml()};
}

} // namespace wego::sandbox
