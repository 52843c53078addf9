// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "security/keychain.h"
#include "security/keychainanswer.h"

#include <qt6keychain/keychain.h>

namespace wego::security {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        // What libsecret's "is locked" and a dismissed unlock dialog both become.
        return u"wego.keychain-locked"_s;
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return u"wego.keychain-denied"_s;
    default:
        // No backend, or one whose D-Bus service does not answer, which QtKeychain reports as
        // "other" with a text in the user's language.
        return u"wego.keychain-missing"_s;
    }
}

base::Error errorOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return secretMissing();
    qCWarning(base::logSecurity) << "keychain:" << job.error() << job.errorString();
    return {base::ErrorKind::Secret, codeOf(job.error()), job.errorString()};
}

/// QtKeychain starts a job on the next turn of the event loop, so it cannot answer from inside the
/// call; the job deletes itself after its signal.
template <typename Callback> void run(QKeychain::Job* job, QObject* context, Callback callback)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, std::move(callback));
    job->start();
}

class SystemKeychain final : public Keychain {
public:
    explicit SystemKeychain(QString service) : m_service(std::move(service)) { }

    void read(const QString& key, QObject* context, ReadCallback callback) override
    {
        auto* job = new QKeychain::ReadPasswordJob(m_service);
        job->setKey(key);
        run(job, context, [callback = std::move(callback)](QKeychain::Job* done) {
            callback(resultOf(*static_cast<QKeychain::ReadPasswordJob*>(done)));
        });
    }

    void write(
        const QString& key, base::Secret secret, QObject* context, WriteCallback callback) override
    {
        auto* job = new QKeychain::WritePasswordJob(m_service);
        job->setKey(key);
        job->setBinaryData(secret.reveal().toByteArray());
        run(job, context, [callback = std::move(callback)](QKeychain::Job* done) {
            if (done->error() == QKeychain::NoError)
                callback({});
            else
                callback(base::fail(errorOf(*done)));
        });
    }

    void remove(const QString& key, QObject* context, WriteCallback callback) override
    {
        auto* job = new QKeychain::DeletePasswordJob(m_service);
        job->setKey(key);
        run(job, context, [callback = std::move(callback)](QKeychain::Job* done) {
            if (done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound)
                callback({});
            else
                callback(base::fail(errorOf(*done)));
        });
    }

private:
    static base::Result<base::Secret> resultOf(const QKeychain::ReadPasswordJob& job)
    {
        if (job.error() != QKeychain::NoError)
            return base::fail(errorOf(job));
        QByteArray bytes = job.binaryData();
        return base::Secret::take(bytes);
    }

    QString m_service;
};

} // namespace

std::unique_ptr<Keychain> makeSystemKeychain(const QString& service)
{
    return std::make_unique<SystemKeychain>(service);
}

} // namespace wego::security
