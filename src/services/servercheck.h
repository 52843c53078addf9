// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/account.h"
#include "net/job.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace wego::services {

class OfficialAccounts;
struct AccountDraft;
struct Environment;

/// One line of the check of an official account's connection.
struct ServerStep {
    enum class Kind {
        Address,    ///< the name of the host, or of the account's proxy, is known
        Connect,    ///< there is a line to the host, and its certificate is trusted
        Token,      ///< the account's source gives a token; also where its secrets cannot be read
        Permission, ///< WeChat lets this account use the calls about followers
    };
    enum class State { Waiting, Running, Passed, Failed, Skipped };

    Kind kind = Kind::Address;
    State state = State::Waiting;
    /// Addresses, host, source of the token, path of the call; of a failure because of the IP
    /// whitelist the address from which WeChat sees us. Data, not a sentence.
    QString fact = {};
    std::optional<base::Error> error = {};
};

/// All steps, in order; finishes with success if the check could be carried out, whatever it found.
class ServerCheckJob : public net::ResultJob<QList<ServerStep>> {
    Q_OBJECT

public:
    using ResultJob::ResultJob;
    [[nodiscard]] virtual QList<ServerStep> steps() const = 0;

signals:
    void stepChanged(int index);
};

/// The address that has to go on the whitelist, as WeChat named it in that failure; else empty.
QString egressAddress(const base::Error& error);

/// What callback/check is asked: from whose network, and what.
enum class CallbackNetwork { Default, Telecom, Unicom, Tencent };
enum class CallbackCheck { All, Dns, Ping };

/// How WeChat reaches the account's callback address.
struct CallbackReport {
    struct Address {
        QString ip;
        QString network; ///< "CHINANET", as WeChat names it
    };
    struct Ping {
        QString ip;
        QString network;
        QString loss; ///< "0%"
        QString time; ///< "18.402ms"
    };
    QList<Address> addresses;
    QList<Ping> pings;
};

/// What WeChat remembers of a call that it refused, for seven days. Redacted.
struct RefusedCall {
    QDateTime invokedAt; ///< Beijing time
    qint64 costMs = 0;
    QString url;
    QString requestBody;
    QString responseBody;
    QString clientIp;
};

/// Questions about the way between this computer, WeChat and the merchant's servers.
class ServerCheck : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    ServerCheck(Environment& environment, OfficialAccounts& lines, QObject* parent = nullptr);

    /// Tries address, connection, token and permission of a stored account, with the token that is
    /// in use if there is one; or of a draft, whose secrets are copied. A classic token of a draft
    /// is really fetched.
    ServerCheckJob* check(const domain::AccountId& account);
    ServerCheckJob* check(const AccountDraft& draft);

    /// From where WeChat calls the merchant's servers: addresses and ranges, "101.91.60.0/24".
    net::ResultJob<QStringList>* callbackIps(const domain::AccountId& account);
    /// The addresses of WeChat's own servers.
    net::ResultJob<QStringList>* apiIps(const domain::AccountId& account);
    /// 40201 if the account has no callback address.
    net::ResultJob<CallbackReport>* checkCallback(const domain::AccountId& account,
        CallbackCheck what = CallbackCheck::All,
        CallbackNetwork network = CallbackNetwork::Default);
    /// By the id in an error. 76001 to 76004.
    net::ResultJob<RefusedCall>* refusedCall(const domain::AccountId& account, const QString& rid);

private:
    Environment& m_environment;
    OfficialAccounts& m_lines;
};

} // namespace wego::services
