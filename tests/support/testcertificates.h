// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace wego::test {

/// An authority made for this run by the `openssl` program, with certificates for a server on
/// 127.0.0.1 and for a client.
class TestCertificates {
public:
    /// Check isValid(): the program may be missing.
    TestCertificates();

    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] QString caFile() const { return path(QStringLiteral("ca.pem")); }
    [[nodiscard]] QByteArray clientCertificate() const;
    [[nodiscard]] QByteArray clientKey() const;
    /// For a server; `wantsClient` makes it refuse clients without our certificate.
    [[nodiscard]] QSslConfiguration server(bool wantsClient = false) const;
    /// For a server whose certificate is for another host.
    [[nodiscard]] QSslConfiguration otherServer() const;

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QSslConfiguration serverNamed(const QString& name) const;
    [[nodiscard]] QByteArray read(const QString& name) const;
    [[nodiscard]] bool run(const QStringList& arguments) const;
    [[nodiscard]] bool makeAuthority() const;
    [[nodiscard]] bool makeCertificate(const QString& name, const QString& extension) const;

    QTemporaryDir m_folder;
    bool m_isValid;
};

} // namespace wego::test
