// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundapprovecommand.h"

#include "cli/confirmation.h"
#include "cli/ordertext.h"
#include "cli/textfile.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace wego::cli {

QString RefundApproveCommand::summary() const
{
    return tr("Approve a batch that somebody else planned; shows it and asks for its total.");
}

void RefundApproveCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        u"REQUEST"_s, tr("The file that \"wego refund request-approval\" wrote."));
    parser.addOptions({
        {u"out"_s, tr("File to write, - for standard output."), u"file"_s},
        {u"name"_s, tr("Your name, as the account knows it."), u"name"_s},
    });
}

void RefundApproveCommand::execute(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    const QString out = parser.value(u"out"_s);
    const QString person = parser.value(u"name"_s).trimmed();
    if (files.size() != 1 || out.isEmpty() || person.isEmpty())
        return misuse(tr("Say what, where to and who you are: wego refund approve REQUEST --out "
                         "FILE --name NAME."));
    m_path = files.first();
    const auto request = readText(context().streams, m_path);
    if (!request)
        return fail(request.error());
    if (!isConfirmed(*request))
        return;
    const auto opened = services();
    if (!opened)
        return;
    // What was shown is what is approved, whatever happens to the file meanwhile.
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString copy = folder->filePath(u"request.json"_s);
    if (const auto written = writeText(context().streams, copy, *request); !written)
        return fail(written.error());
    follow(opened->refunds.approve(copy, placeFor(out), person),
        [this, folder](const domain::Approver&) {
            finishWritten(tr("The approval is in %1. \"wego refund take-approval\" takes it."));
        });
}

bool RefundApproveCommand::isConfirmed(const QByteArray& request)
{
    const QJsonObject object = QJsonDocument::fromJson(request).object();
    const auto count = object.value(u"count"_s).toInteger();
    const auto total = base::Money::fromFen(object.value(u"total"_s).toInteger());
    if (count < 1 || total.fen() < 1) {
        fail({.kind = base::ErrorKind::Input,
            .code = u"wego.approval-request"_s,
            .facts = {{u"path"_s, m_path}}});
        return false;
    }
    const QString question = tr("Approve %Ln refund(s), %1 in all?", "", static_cast<int>(count))
                                 .arg(OrderText::yuan(total));
    if (Confirmation(context(), global(), output()).askAmount(question, total))
        return true;
    finish(ExitCode::Refused);
    return false;
}

} // namespace wego::cli
