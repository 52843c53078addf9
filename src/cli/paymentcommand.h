// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "cli/days.h"
#include "cli/servicecommand.h"
#include "domain/ordernumber.h"
#include "services/orders.h"
#include "services/refunds.h"

#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace wego::cli {

/// What the commands about orders and refunds have in common: the account, its use cases, amounts
/// and numbers on the command line.
class PaymentCommand : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

protected:
    /// Services and account; says why and ends the command if there is none.
    [[nodiscard]] bool openPayments();
    [[nodiscard]] const domain::AccountId& account() const { return m_account.id; }
    [[nodiscard]] const domain::Account& merchant() const { return m_account; }
    [[nodiscard]] services::Orders& orders() const { return *m_orders; }
    [[nodiscard]] services::Refunds& refunds() const { return *m_refunds; }

    /// A positive amount in yuan.
    static Usage<base::Money> readAmount(const QString& text);
    /// A number from `least` on.
    static Usage<int> readCount(const QCommandLineParser& parser, const QString& option, int least);
    static void declareKind(QCommandLineParser& parser);
    /// What the pasted text may be, or what --kind says that it is.
    static Usage<QList<domain::OrderNumber>> readNumber(
        const QCommandLineParser& parser, const QString& text);
    /// The only argument, as a number of a batch; says so and ends the command if it is none.
    std::optional<qint64> onlyBatch(const QCommandLineParser& parser);
    /// Whether there are no arguments; says so and ends the command if there are.
    [[nodiscard]] bool takesNothing(const QCommandLineParser& parser);

    static void declareLimit(QCommandLineParser& parser);
    /// What a list needs: its limit, services and account; says why and ends the command if
    /// something is missing.
    std::optional<int> openList(const QCommandLineParser& parser);
    /// An object or a line each, or that there is nothing; ends the command.
    template <typename Rows, typename Json, typename Line>
    void finishList(const Rows& rows, Json json, Line line, const QString& nothing)
    {
        for (const auto& row : rows) {
            if (output().isJson())
                output().object(json(row));
            else
                output().line(line(row));
        }
        if (rows.isEmpty())
            output().note(nothing);
        finish(ExitCode::Done);
    }

    /// Says loudly that orders made by this account cost one fen.
    void warnOfTestMode();
    /// Where a job writes what is meant for `path`; "-" is standard output, by way of a folder that
    /// only this command knows.
    [[nodiscard]] QString placeFor(const QString& path);
    /// Ends the command once it is written there; `said` names the file.
    void finishWritten(const QString& said);

private:
    domain::Account m_account;
    services::Orders* m_orders = nullptr;
    services::Refunds* m_refunds = nullptr;
    std::unique_ptr<QTemporaryDir> m_outFolder;
    QString m_outFile;
};

} // namespace wego::cli
