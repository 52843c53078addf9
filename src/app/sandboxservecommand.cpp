// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxservecommand.h"

#include "app/faultspec.h"
#include "app/sandboxready.h"
#include "cli/output.h"

#include <QDir>
#include <QIODevice>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

constexpr int MostOrders = 1'000'000;
constexpr int MostFollowers = 1'000'000;
constexpr quint32 MostSeconds = 31'536'000;

/// A number from the options between two bounds.
std::expected<quint32, QString> readNumber(
    const QCommandLineParser& parser, const QString& option, quint32 least, quint32 most)
{
    bool readable = false;
    const quint32 number = parser.value(option).toUInt(&readable);
    if (!readable || number < least || number > most)
        return std::unexpected(SandboxServeCommand::tr("--%1 is a number from %2 to %3.")
                .arg(option)
                .arg(least)
                .arg(most));
    return number;
}

/// What customers, banks and the merchant's account do; says what is wrong with it.
QString readTrade(const QCommandLineParser& parser, sandbox::Options& options)
{
    const bool pays = parser.isSet(u"auto-pay"_s);
    const auto autoPay = pays ? readNumber(parser, u"auto-pay"_s, 0, MostSeconds) : 0;
    const auto delay = readNumber(parser, u"refund-delay"_s, 0, MostSeconds);
    if (parser.isSet(u"balance"_s)) {
        options.balance = base::Money::fromYuan(parser.value(u"balance"_s).toUtf8());
        if (!options.balance || *options.balance < base::Money())
            return SandboxServeCommand::tr("--balance is an amount in yuan, such as 1000.00.");
    }
    if (!autoPay || !delay)
        return (autoPay ? delay : autoPay).error();
    options.autoPayMs = pays ? qint64(*autoPay) * 1000 : -1;
    options.refundDelayMs = qint64(*delay) * 1000;
    return {};
}

} // namespace

SandboxServeCommand::SandboxServeCommand(cli::Context& context) : m_context(context)
{
}

SandboxServeCommand::~SandboxServeCommand() = default;

QString SandboxServeCommand::summary() const
{
    return tr("Stand in for WeChat on this computer, with a merchant of its own.");
}

void SandboxServeCommand::declare(QCommandLineParser& parser) const
{
    parser.addOptions({
        {u"port"_s, tr("Port of the official account's interface; 0 takes any."), u"port"_s,
            u"0"_s},
        {u"pay-port"_s, tr("Port of WeChat Pay; 0 takes any."), u"port"_s, u"0"_s},
        {u"tls"_s, tr("Speak https with a certification authority made for it.")},
        {u"state"_s, tr("Folder for keys and the account's files; without it a temporary one."),
            u"folder"_s},
        {u"orders"_s, tr("Orders on an ordinary day, up to 1000000."), u"number"_s, u"300"_s},
        {u"followers"_s, tr("Followers of the official account, up to 1000000."), u"number"_s,
            u"3000"_s},
        {u"whitelist"_s,
            tr("Address that may call the official account; may be given again. Without it "
               "everybody may."),
            u"address"_s},
        {u"seed"_s, tr("The same number gives the same orders."), u"number"_s, u"1"_s},
        {u"no-platform-certificates"_s,
            tr("Answer 404 for them, as WeChat does for merchants in "
               "public-key mode.")},
        {u"auto-pay"_s, tr("Customers pay new orders after so many seconds."), u"seconds"_s},
        {u"refund-delay"_s, tr("Refunds succeed after so many seconds."), u"seconds"_s, u"3"_s},
        {u"balance"_s, tr("What refunds are paid from, in yuan."), u"yuan"_s},
        {u"demand-certificate"_s,
            tr("Refuse V2 refunds without a client certificate, as --tls does.")},
        {u"fault"_s,
            tr("Let something go wrong: KIND[=VALUE][*COUNT][%PERCENT][@PATH] with a kind of %1; "
               "may be given again.")
                .arg(faultKinds().join(u", "_s)),
            u"fault"_s},
    });
}

std::expected<sandbox::Options, QString> SandboxServeCommand::readOptions(
    const QCommandLineParser& parser)
{
    const auto port = readNumber(parser, u"port"_s, 0, 65535);
    const auto payPort = readNumber(parser, u"pay-port"_s, 0, 65535);
    const auto orders = readNumber(parser, u"orders"_s, 1, MostOrders);
    const auto followers = readNumber(parser, u"followers"_s, 0, MostFollowers);
    const auto seed = readNumber(parser, u"seed"_s, 0, 0xffffffff);
    for (const auto* number : {&port, &payPort, &orders, &followers, &seed}) {
        if (!*number)
            return std::unexpected(number->error());
    }
    sandbox::Options options{.oaPort = static_cast<quint16>(*port),
        .payPort = static_cast<quint16>(*payPort),
        .tls = parser.isSet(u"tls"_s),
        .stateFolder = parser.value(u"state"_s),
        .ordersPerDay = static_cast<int>(*orders),
        .followers = static_cast<int>(*followers),
        .ipWhitelist = parser.values(u"whitelist"_s),
        .seed = *seed,
        .platformCertificates = !parser.isSet(u"no-platform-certificates"_s),
        .faults = {},
        .keepTrade = true,
        .demandCertificate = parser.isSet(u"demand-certificate"_s)};
    if (const QString wrong = readTrade(parser, options); !wrong.isEmpty())
        return std::unexpected(wrong);
    for (const QString& spec : parser.values(u"fault"_s)) {
        const auto fault = readFault(spec);
        if (!fault)
            return std::unexpected(
                tr("\"%1\" is not a fault. There are %2.").arg(spec, faultKinds().join(u", "_s)));
        options.faults.append(*fault);
    }
    if (options.stateFolder.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        options.stateFolder = m_temporary->path();
    }
    return options;
}

void SandboxServeCommand::run(
    const QCommandLineParser& parser, const cli::GlobalOptions& global, Finished done)
{
    cli::Output output(m_context, global);
    const auto options = readOptions(parser);
    if (!options) {
        output.warn(options.error());
        return done(cli::ExitCode::Usage);
    }
    QDir().mkpath(options->stateFolder);
    m_sandbox = std::make_unique<sandbox::Sandbox>(*options, m_context.clock);
    const auto ready = m_sandbox->start();
    if (!ready) {
        output.error(ready.error());
        return done(cli::exitCodeFor(ready.error()));
    }
    m_context.streams.out.write(toJsonLine(*ready));
    m_done = std::move(done);
}

void SandboxServeCommand::interrupt()
{
    m_sandbox.reset();
    if (const Finished done = std::exchange(m_done, {}))
        done(cli::ExitCode::Done);
}

} // namespace wego::app
