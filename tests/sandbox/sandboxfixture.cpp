// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include "security/ciphers.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

namespace wego::test {

QJsonObject json(const RawReply& reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QString code(const RawReply& reply)
{
    return json(reply).value(u"code").toString();
}

QByteArray targetOf(const RawReply& link)
{
    const QUrl url(json(link).value(u"download_url").toString());
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

QMap<QByteArray, QByteArray> billFields()
{
    return {{"appid", "wx5f3c0a9d17e2b846"}, {"mch_id", "1699990001"},
        {"nonce_str", "Zt5Hq0WnB3uJ"}, {"bill_date", "20261121"}, {"bill_type", "ALL"}};
}

void SandboxFixture::begin()
{
    QVERIFY(m_state.isValid());
    m_clock = std::make_unique<FakeClock>();
    restart({});
}

void SandboxFixture::end()
{
    m_sandbox.reset();
}

void SandboxFixture::restart(sandbox::Options options)
{
    if (options.stateFolder.isEmpty())
        options.stateFolder = m_state.path();
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, *m_clock);
    const auto ready = m_sandbox->start();
    QVERIFY2(ready.has_value(), ready ? "" : qPrintable(base::toLogLine(ready.error())));
    m_ready = *ready;
    m_client = std::make_unique<RawClient>(m_ready);
    m_client->timestamp = m_clock->nowSeconds();
}

security::PublicKey SandboxFixture::wechatpayKey() const
{
    return *security::PublicKey::fromPem(readFile(m_ready.wechatpayKeyFile));
}

bool SandboxFixture::isSigned(const RawReply& reply, const security::PublicKey& key) const
{
    const QByteArray text = reply.headers["wechatpay-timestamp"] + '\n'
        + reply.headers["wechatpay-nonce"] + '\n' + reply.body + '\n';
    return security::rsaSha256Verify(key, text, reply.headers["wechatpay-signature"]);
}

RawReply SandboxFixture::askForBill(const QByteArray& target) const
{
    return m_client->v3("GET", target);
}

} // namespace wego::test
