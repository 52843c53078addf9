// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

constexpr qint64 LongestLine = 4096;

base::Error jsonError(const QString& reason)
{
    return {.kind = base::ErrorKind::Input,
        .code = u"wego.secrets-json"_s,
        .detail = reason,
        .facts = {{u"reason"_s, reason}}};
}

base::Secret secretOf(const QJsonValue& value)
{
    QByteArray bytes = value.toString().toUtf8();
    return base::Secret::take(bytes);
}

base::Result<void> takeField(
    SecretInput::Given& given, const QString& name, const QJsonValue& value)
{
    if (!value.isString() && !value.isNull())
        return base::fail(jsonError(u"\"%1\" is not a string"_s.arg(name)));
    if (value.isNull())
        return {};
    if (name == u"p12_password") {
        given.p12Password = secretOf(value);
        return {};
    }
    const auto kind = domain::secretKindFromString(name);
    if (!kind || *kind == domain::SecretKind::MerchantPrivateKey
        || *kind == domain::SecretKind::ClassicToken)
        return base::fail(jsonError(u"unknown field \"%1\""_s.arg(name)));
    given.secrets.insert_or_assign(*kind, secretOf(value));
    return {};
}

QByteArray readLine(QIODevice& in)
{
    QByteArray line = in.readLine(LongestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

base::Result<SecretInput::Given> SecretInput::readJson(QIODevice& in)
{
    QByteArray bytes = in.readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    base::wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (problem.error != QJsonParseError::NoError)
        return base::fail(jsonError(problem.errorString()));
    if (!document.isObject())
        return base::fail(jsonError(u"not an object"_s));
    Given given;
    const QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (const auto taken = takeField(given, field.key(), field.value()); !taken)
            return base::fail(taken.error());
    }
    return given;
}

std::optional<base::Secret> SecretInput::ask(Streams& streams, const QString& label)
{
    streams.err.write(tr("%1: ", "a question on the terminal").arg(label).toUtf8());
    if (streams.setEcho)
        streams.setEcho(false);
    QByteArray typed = streams.in.readLine(LongestLine);
    if (streams.setEcho)
        streams.setEcho(true);
    streams.err.write("\n");
    if (typed.isEmpty())
        return std::nullopt;
    while (typed.endsWith('\n') || typed.endsWith('\r'))
        typed.chop(1);
    return base::Secret::take(typed);
}

bool SecretInput::confirm(Streams& streams, const QString& question)
{
    streams.err.write((question + u" [y/N] "_s).toUtf8());
    const QString answer = QString::fromUtf8(readLine(streams.in)).trimmed().toLower();
    return answer == u"y" || answer == u"yes" || answer == u"是";
}

QByteArray SecretInput::askOpenly(Streams& streams, const QString& label)
{
    streams.err.write(tr("%1: ", "a question on the terminal").arg(label).toUtf8());
    return readLine(streams.in);
}

} // namespace wego::cli
