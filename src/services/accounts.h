// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/account.h"
#include "net/job.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace wego::services {

struct CertificateHealth;
struct Environment;

/// Secrets on their way from a dialog or standard input to the keychain.
using SecretSet = std::map<domain::SecretKind, base::Secret>;

/// A new account before it is stored. `account.id` is empty; mode, serial and colour are filled in.
struct AccountDraft {
    domain::Account account;
    SecretSet secrets;
    base::Secret p12Password; ///< for takeFile(); empty means WeChat's choice, the merchant number
};

/// The mode of an account with these keys, see domain::choosePayMode().
domain::PayMode payModeOf(const AccountDraft& draft);

/// One line of the connection test.
struct ConnectionStep {
    enum class Kind { Keys, Connect, Signature };
    enum class State { Waiting, Running, Passed, Failed, Skipped };

    Kind kind = Kind::Keys;
    State state = State::Waiting;
    QString fact; ///< host, serial, clock offset: data, not a sentence
    std::optional<base::Error> error;
};

/// All steps, in order; finishes with success if the test could be carried out, whatever it found.
class ConnectionTestJob : public net::ResultJob<QList<ConnectionStep>> {
    Q_OBJECT

public:
    using ResultJob::ResultJob;
    [[nodiscard]] virtual QList<ConnectionStep> steps() const = 0;

signals:
    void stepChanged(int index);
};

/// The merchant's files as `account add --cert --key --p12 --wechatpay-key` and the dialog give
/// them, by content.
struct MerchantFile {
    enum class Kind {
        Unknown,
        PrivateKey,
        Certificate,
        PlatformCertificate,
        WechatpayPublicKey,
        Pkcs12,
        Pkcs12Locked,
        Archive,
        OtherCertificate, ///< nobody's whom WeChat Pay knows
    };
    enum class Fit {
        Fits,
        WrongMerchant,
        KeyDiffers,
        Expired,
        OwnKey, ///< the merchant's public key, where WeChat's should be
        Unusable,
    };

    QString name; ///< file name without folder
    Kind kind = Kind::Unknown;
    Fit fit = Fit::Unusable;
    QString serial; ///< of the certificate
    QString mchid;  ///< of the certificate
    QDateTime notAfter;
    std::optional<int> daysLeft = {}; ///< of the certificate; negative when it is over
};

/// Accounts and their secrets. Every change is stored before it is announced.
class Accounts : public QObject {
    Q_OBJECT

public:
    explicit Accounts(Environment& environment, QObject* parent = nullptr);
    ~Accounts() override;

    [[nodiscard]] QList<domain::Account> all() const;
    [[nodiscard]] std::optional<domain::Account> find(const domain::AccountId& id) const;
    [[nodiscard]] std::optional<domain::Account> findByName(const QString& name) const;
    /// The account in use, remembered between starts.
    [[nodiscard]] std::optional<domain::Account> current() const;
    void use(const domain::AccountId& id);
    /// The colour that the fewest accounts wear; steel is the sandbox's.
    [[nodiscard]] domain::AccountColour nextColour() const;

    /// Reads a merchant file into the draft: certificate, serial, key, WeChat's public key, and
    /// says what it was and whether it fits the rest of the draft. Files that do not fit change
    /// nothing.
    static MerchantFile takeFile(
        AccountDraft& draft, const QString& name, const QByteArray& bytes, const QDateTime& now);

    /// Checks the draft as a whole without the network: "wego.account-incomplete",
    /// "wego.key-differs" (key and certificate are no pair), "wego.certificate-expired",
    /// "wego.certificate-merchant", "wego.keys-swapped" and so on.
    static base::Result<void> check(const AccountDraft& draft, const QDateTime& now);

    /// Checks, writes the secrets to the keychain, then the account to the store. If anything fails
    /// nothing stays behind. The draft's secrets are moved away. Who approves refunds by it stands
    /// in the audit log.
    net::ResultJob<domain::Account>* add(AccountDraft draft);
    /// Stores changed names, colours, hosts, certificates, token sources; not the secrets. Fields
    /// are checked as in check(). A change of who approves refunds stands in the audit log.
    /// "wego.account-fixed" (fact: field) for another merchant number, or a sandbox that would be
    /// none: bills belong to them.
    base::Result<void> update(const domain::Account& account);
    /// What update() would say before it stores anything.
    [[nodiscard]] base::Result<void> checkUpdate(const domain::Account& account) const;
    /// What check() says of keys and certificates of payment alone: that they are whole and no half
    /// of a pair is missing.
    static base::Result<void> checkCredentials(const AccountDraft& draft, const QDateTime& now);
    /// Stores a changed account together with new secrets of it, such as another certificate with
    /// its key; the mode follows. What is not given stays. Everything is checked together before
    /// anything is written; if either cannot be stored the old secrets are put back. Failures of
    /// update(), checkCredentials() and the keychain.
    net::ResultJob<domain::Account>* change(AccountDraft draft);
    /// Puts these secrets into the keychain in place of those of their kinds; an empty one removes
    /// what is there, the others stay.
    /// "wego.account-unknown", "wego.secret-form", "wego.api-key-form", "wego.keys-equal", those of
    /// the keychain.
    net::ResultJob<net::Done>* replaceSecrets(const domain::AccountId& id, SecretSet secrets);
    /// Removes account and secrets; archived bills stay. That nobody approves refunds by it any
    /// more stands in the audit log.
    net::ResultJob<net::Done>* remove(const domain::AccountId& id);

    /// Tries keys, connection and signature of a stored account, or of a draft (whose secrets are
    /// copied).
    ConnectionTestJob* test(const domain::AccountId& id);
    ConnectionTestJob* test(const AccountDraft& draft);

    /// Lengths of the stored secrets that were given, by kind: proof of presence without showing
    /// anything.
    net::ResultJob<std::map<domain::SecretKind, int>>* secretLengths(const domain::AccountId& id);
    /// How long its keys will do, and whether they fit (see certificatehealth.h);
    /// "wego.account-unknown", those of the keychain.
    net::ResultJob<CertificateHealth>* health(const domain::AccountId& id);

signals:
    void accountsChanged();
    void currentChanged();
    /// What was made with the old ones is out of date.
    void secretsChanged(const wego::domain::AccountId& id);

private:
    static base::Result<void> checkSecrets(const SecretSet& secrets);
    static base::Result<void> checkChange(
        const domain::Account& before, const domain::Account& after, const QDateTime& now);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
