// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paymentoptions.h"

#include "domain/accountrules.h"
#include "services/paymentsettings.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

constexpr qint64 LargestKeyFile = 64 * 1024;

QString signTypeMisuse(const QCommandLineParser& parser, domain::Account& account)
{
    if (!parser.isSet(u"sign-type"_s))
        return {};
    const QString name = parser.value(u"sign-type"_s);
    const auto type = domain::v2SignTypeFromString(name.toUpper());
    if (!type)
        return PaymentOptions::tr("\"%1\" is no way to sign: md5 or hmac-sha256.").arg(name);
    account.v2SignType = *type;
    return {};
}

QString testModeMisuse(const QCommandLineParser& parser, domain::Account& account)
{
    if (!parser.isSet(u"test-mode"_s))
        return {};
    const QString word = parser.value(u"test-mode"_s);
    if (word != "on"_L1 && word != "off"_L1)
        return PaymentOptions::tr("--test-mode takes on or off, not \"%1\".").arg(word);
    account.testMode = word == "on"_L1;
    return {};
}

QString notifyMisuse(const QCommandLineParser& parser, domain::Account& account)
{
    if (!parser.isSet(u"notify-url"_s))
        return {};
    const QString text = parser.value(u"notify-url"_s);
    if (!text.isEmpty() && domain::checkNotifyUrl(text))
        return PaymentOptions::tr("\"%1\" cannot be notified: https:// and a host, without a user, "
                                  "parameters (?) or a part behind #.")
            .arg(text);
    account.notifyUrl = QUrl(text, QUrl::StrictMode);
    return {};
}

QString limitMisuse(const QCommandLineParser& parser, domain::Account& account)
{
    if (!parser.isSet(u"refund-limit"_s))
        return {};
    const QString text = parser.value(u"refund-limit"_s);
    const auto limit = base::Money::fromYuan(text.toUtf8());
    if (!limit || *limit < base::Money())
        return PaymentOptions::tr("--refund-limit takes yuan, such as 5000.00, or 0 for no limit; "
                                  "not \"%1\".")
            .arg(text);
    account.refundLimit = *limit;
    return {};
}

bool removeApprover(domain::Account& account, const QString& name)
{
    return account.approvers.removeIf([&](const domain::Approver& approver) {
        return approver.name == name;
    }) > 0;
}

/// "Wang=wang.pem"
QString approverMisuse(const QString& text, domain::Account& account)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return PaymentOptions::tr("--approver takes a name and a file: Wang=wang.pem.");
    const QString name = text.left(equals);
    QFile file(text.mid(equals + 1));
    if (!file.open(QIODevice::ReadOnly))
        return PaymentOptions::tr("\"%1\" cannot be read: %2")
            .arg(file.fileName(), file.errorString());
    const auto approver = services::approverFrom(name, file.read(LargestKeyFile));
    if (!approver && approver.error().code == "wego.approver-name"_L1)
        return PaymentOptions::tr("\"%1\" cannot be a name: 1 to 40 characters.").arg(name);
    if (!approver)
        return PaymentOptions::tr("\"%1\" is no approver's public key. It is the file that \"wego "
                                  "refund approver\" makes.")
            .arg(file.fileName());
    removeApprover(account, name);
    account.approvers.append(*approver);
    return {};
}

QString approversMisuse(const QCommandLineParser& parser, domain::Account& account)
{
    for (const QString& name : parser.values(u"remove-approver"_s)) {
        if (!removeApprover(account, name))
            return PaymentOptions::tr("The account has no approver \"%1\".").arg(name);
    }
    for (const QString& text : parser.values(u"approver"_s)) {
        if (const QString problem = approverMisuse(text, account); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

void PaymentOptions::declare(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"sign-type"_s, tr("How V2 signs: md5 (default) or hmac-sha256."), u"type"_s},
        {u"notify-url"_s,
            tr("Where WeChat Pay reports what became of orders: https://, no parameters."),
            u"url"_s},
        {u"test-mode"_s, tr("on: orders made here cost one fen, whatever their amount."),
            u"on|off"_s},
        {u"refund-limit"_s,
            tr("A batch of refunds above this, in yuan, needs a second person; 0: never."),
            u"yuan"_s},
        {u"approver"_s,
            tr("A second person and the public key that \"wego refund approver\" shows; again "
               "for another. A name that is there gets the new key."),
            u"name=file"_s},
        {u"remove-approver"_s, tr("Takes a second person away."), u"name"_s},
    });
}

QString PaymentOptions::apply(const QCommandLineParser& parser, domain::Account& account)
{
    for (const auto misuse :
        {signTypeMisuse, testModeMisuse, notifyMisuse, limitMisuse, approversMisuse}) {
        if (const QString problem = misuse(parser, account); !problem.isEmpty())
            return problem;
    }
    return {};
}

QStringList PaymentOptions::warningsAbout(const domain::Account& account)
{
    QStringList warnings;
    if (account.testMode)
        warnings.append(tr("Test mode is on: orders made here cost 0.01 yuan, whatever their "
                           "amount. --test-mode off ends it."));
    if (!account.refundLimit.isZero() && account.approvers.isEmpty())
        warnings.append(tr("Nobody can approve refunds above %1 yuan yet: add a second person with "
                           "--approver.")
                .arg(account.refundLimit.toGroupedYuan()));
    return warnings;
}

} // namespace wego::cli
