// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace wego::test {
namespace {

const QStringList& ellipticKey()
{
    static const QStringList arguments{
        u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};
    return arguments;
}

} // namespace

TestCertificates::TestCertificates()
    : m_isValid(makeAuthority() && makeCertificate(u"server"_s, u"subjectAltName=IP:127.0.0.1"_s)
          && makeCertificate(u"other"_s, u"subjectAltName=DNS:other.example"_s)
          && makeCertificate(u"client"_s, u"extendedKeyUsage=clientAuth"_s))
{
}

bool TestCertificates::run(const QStringList& arguments) const
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

bool TestCertificates::makeAuthority() const
{
    return run(QStringList{u"req"_s, u"-x509"_s, u"-subj"_s, u"/CN=Test authority"_s, u"-days"_s,
                   u"2"_s, u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, caFile()}
        + ellipticKey());
}

bool TestCertificates::makeCertificate(const QString& name, const QString& extension) const
{
    return run(QStringList{u"req"_s, u"-x509"_s, u"-subj"_s, u"/CN="_s + name, u"-days"_s, u"2"_s,
                   u"-CA"_s, caFile(), u"-CAkey"_s, path(u"ca.key"_s), u"-addext"_s, extension,
                   u"-addext"_s, u"basicConstraints=CA:FALSE"_s, u"-keyout"_s,
                   path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s)}
        + ellipticKey());
}

QByteArray TestCertificates::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestCertificates::clientCertificate() const
{
    return read(u"client.pem"_s);
}

QByteArray TestCertificates::clientKey() const
{
    return read(u"client.key"_s);
}

QSslConfiguration TestCertificates::serverNamed(const QString& name) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(read(name + u".pem"_s)));
    tls.setPrivateKey(QSslKey(read(name + u".key"_s), QSsl::Ec));
    tls.setCaCertificates(QSslCertificate::fromPath(caFile()));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QSslConfiguration TestCertificates::server(bool wantsClient) const
{
    QSslConfiguration tls = serverNamed(u"server"_s);
    if (wantsClient)
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

QSslConfiguration TestCertificates::otherServer() const
{
    return serverNamed(u"other"_s);
}

} // namespace wego::test
