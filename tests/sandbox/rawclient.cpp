// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include "base/secret.h"
#include "security/ciphers.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace wego::test {

namespace {

constexpr int TimeoutMs = 20'000;

RawReply parse(const QByteArray& bytes)
{
    RawReply reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    reply.status = lines.value(0).split(' ').value(1).toInt();
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = bytes.mid(end + 4);
    reply.complete = reply.body.size() == reply.headers.value("content-length", "0").toLongLong();
    return reply;
}

} // namespace

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray unzip(const QByteArray& bytes)
{
    z_stream stream{};
    inflateInit2(&stream, MAX_WBITS + 16);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray result;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        result.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? result : QByteArray();
}

RawClient::RawClient(const sandbox::Ready& ready) : m_ready(ready)
{
    const QJsonObject secrets = QJsonDocument::fromJson(readFile(ready.secretsFile)).object();
    apiV2Key = secrets[u"api_v2_key"].toString().toLatin1();
    apiV3Key = secrets[u"api_v3_key"].toString().toLatin1();
    const auto key = security::PrivateKey::fromPem(readFile(ready.keyFile));
    const auto certificate = security::Certificate::fromPem(readFile(ready.certFile));
    if (key && certificate) {
        m_key = *key;
        m_serial = certificate->serial().toLatin1();
    }
}

RawReply RawClient::send(const QByteArray& method, const QByteArray& target,
    const RawHeaders& headers, const QByteArray& body) const
{
    QSslSocket socket;
    const auto port = quint16(m_ready.payUrl.port());
    if (ca) {
        QSslConfiguration configuration;
        configuration.setCaCertificates({*ca});
        if (clientCertificate && clientKey) {
            configuration.setLocalCertificate(*clientCertificate);
            configuration.setPrivateKey(*clientKey);
        }
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    } else {
        socket.connectToHost(u"127.0.0.1"_s, port);
    }
    QByteArray message = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto& [name, value] : headers)
        message += name + ": " + value + "\r\n";
    message += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    socket.write(message);
    // Not qWaitFor(): it sleeps between its looks, and a test may make a thousand calls.
    QByteArray received;
    QEventLoop loop;
    const auto look = [&] {
        received += socket.readAll();
        if (parse(received).complete || socket.state() == QAbstractSocket::UnconnectedState)
            loop.quit();
    };
    QObject::connect(&socket, &QIODevice::readyRead, &loop, look);
    QObject::connect(&socket, &QAbstractSocket::stateChanged, &loop, look);
    QTimer::singleShot(TimeoutMs, &loop, &QEventLoop::quit);
    loop.exec();
    return parse(received);
}

QByteArray RawClient::authorization(
    const QByteArray& method, const QByteArray& target, const QByteArray& body) const
{
    const QByteArray once = nonce.isEmpty()
        ? "nonce" + QByteArray::number(++m_count).rightJustified(27, '0')
        : nonce;
    const QByteArray time = QByteArray::number(timestamp);
    const QByteArray text = method + '\n' + target + '\n' + time + '\n' + once + '\n' + body + '\n';
    const QByteArray signature = security::rsaSha256Sign(*m_key, text).value_or(QByteArray());
    return "WECHATPAY2-SHA256-RSA2048 mchid=\"" + m_ready.mchid.toLatin1() + "\",nonce_str=\""
        + once + "\",timestamp=\"" + time + "\",serial_no=\"" + m_serial + "\",signature=\""
        + signature + '"';
}

RawReply RawClient::v3(const QByteArray& method, const QByteArray& target, const QByteArray& body,
    const RawHeaders& extra) const
{
    RawHeaders headers{{"Authorization", authorization(method, target, body)},
        {"Accept", "application/json"}, {"Content-Type", "application/json"},
        {"User-Agent", "WegoDesk test"}};
    if (!wechatpaySerial.isEmpty())
        headers.append({"Wechatpay-Serial", wechatpaySerial});
    return send(method, target, headers + extra, body);
}

QByteArray RawClient::v2Sign(const QMap<QByteArray, QByteArray>& fields) const
{
    QByteArray text;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (!field.value().isEmpty())
            text += field.key() + '=' + field.value() + '&';
    }
    text += "key=" + apiV2Key;
    return signText(text, fields.value("sign_type"));
}

QByteArray RawClient::signText(const QByteArray& text, const QByteArray& type) const
{
    return type == "HMAC-SHA256" ? security::hmacSha256Hex(base::Secret(apiV2Key), text)
                                 : security::md5Hex(text);
}

QByteArray RawClient::toXml(const QMap<QByteArray, QByteArray>& fields)
{
    QByteArray xml = "<xml>";
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        xml += '<' + field.key() + "><![CDATA[" + field.value() + "]]></" + field.key() + '>';
    return xml + "</xml>";
}

RawReply RawClient::v2(const QByteArray& path, QMap<QByteArray, QByteArray> fields) const
{
    fields.insert("sign", v2Sign(fields));
    return send("POST", path, {{"Content-Type", "text/xml"}}, toXml(fields));
}

} // namespace wego::test
