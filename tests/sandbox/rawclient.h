// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "security/keys.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <optional>

namespace wego::test {

struct RawReply {
    int status = 0;                       ///< 0: no answer at all
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool complete = false; ///< as long as Content-Length said
};

using RawHeaders = QList<QPair<QByteArray, QByteArray>>;

/// Speaks HTTP as bytes, so that a test decides on every one of them, and signs V2 and v3 by
/// itself.
class RawClient {
public:
    explicit RawClient(const sandbox::Ready& ready);

    [[nodiscard]] RawReply send(const QByteArray& method, const QByteArray& target,
        const RawHeaders& headers, const QByteArray& body = {}) const;
    /// Signed with the merchant's key at `timestamp`, with headers as a good client sends them.
    [[nodiscard]] RawReply v3(const QByteArray& method, const QByteArray& target,
        const QByteArray& body = {}, const RawHeaders& extra = {}) const;
    [[nodiscard]] QByteArray authorization(
        const QByteArray& method, const QByteArray& target, const QByteArray& body = {}) const;
    /// A V2 call with the right signature added.
    [[nodiscard]] RawReply v2(const QByteArray& path, QMap<QByteArray, QByteArray> fields) const;
    [[nodiscard]] QByteArray v2Sign(const QMap<QByteArray, QByteArray>& fields) const;
    /// "MD5" or "HMAC-SHA256" with the API V2 key, over text that ends with "key=..." already.
    [[nodiscard]] QByteArray signText(const QByteArray& text, const QByteArray& type) const;
    [[nodiscard]] static QByteArray toXml(const QMap<QByteArray, QByteArray>& fields);

    qint64 timestamp = 0;
    QByteArray nonce; ///< empty: a new one each time
    QByteArray apiV2Key;
    QByteArray apiV3Key;
    QByteArray wechatpaySerial;
    std::optional<QSslCertificate> ca;
    std::optional<QSslCertificate> clientCertificate; ///< with its key
    std::optional<QSslKey> clientKey;

private:
    sandbox::Ready m_ready;
    std::optional<security::PrivateKey> m_key;
    QByteArray m_serial;
    mutable int m_count = 0;
};

QByteArray readFile(const QString& path);
QByteArray unzip(const QByteArray& bytes);

} // namespace wego::test
