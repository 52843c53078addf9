// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ordershowcommand.h"

#include "cli/orderjson.h"
#include "cli/ordertext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using domain::OrderNumber;
using domain::OrderNumberKind;

constexpr int OrdersOfPerson = 50;

} // namespace

QString OrderShowCommand::summary() const
{
    return tr("Show an order, its refunds and what is left, by any number of it.");
}

void OrderShowCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        u"NUMBER"_s, tr("Number of the order or of a refund, as it was pasted; or an openid."));
    declareKind(parser);
    parser.addOptions({
        {u"offline"_s, tr("Only what is known here; WeChat is not asked.")},
        {u"raw"_s, tr("WeChat's answers as received.")},
    });
}

void OrderShowCommand::execute(const QCommandLineParser& parser)
{
    // A number in groups of digits comes as several arguments.
    const QString text = parser.positionalArguments().join(u' ');
    if (text.trimmed().isEmpty())
        return misuse(tr("Give a number: wego order show NUMBER."));
    const auto numbers = readNumber(parser, text);
    if (!numbers)
        return misuse(numbers.error());
    m_isOffline = parser.isSet(u"offline"_s);
    m_isRaw = parser.isSet(u"raw"_s);
    if (!openPayments())
        return;
    if (numbers->first().kind == OrderNumberKind::OpenId)
        return showPerson(numbers->first().value);
    QList<OrderNumber> tried = *numbers;
    tried.removeIf([](const OrderNumber& each) { return each.kind == OrderNumberKind::OpenId; });
    lookUp(tried);
}

void OrderShowCommand::showPerson(const QString& openid)
{
    follow(orders().ofPerson(account(), openid, OrdersOfPerson),
        [this](const QList<domain::Order>& found) {
            for (const domain::Order& order : found) {
                if (output().isJson())
                    output().object(toJson(order));
                else
                    output().line(OrderText::line(order));
            }
            if (found.isEmpty())
                output().note(tr("No order of this customer is known here."));
            finish(ExitCode::Done);
        });
}

void OrderShowCommand::lookUp(const QList<OrderNumber>& numbers)
{
    const auto show = [this](const services::OrderView& view) { showView(view); };
    if (m_isOffline)
        return follow(orders().stored(account(), numbers), show);
    services::LookUpJob* job = orders().lookUp(account(), numbers);
    connect(job, &services::LookUpJob::storedFound, this, [this] { m_isStored = true; });
    job->onFinished(this, [this](const base::Result<services::OrderView>& result) {
        const bool isConnected = result || exitCodeFor(result.error()) != ExitCode::Network;
        if (m_isStored && !isConnected)
            output().note(tr("Something is known here: --offline shows it."));
    });
    follow(job, show);
}

void OrderShowCommand::showView(const services::OrderView& view)
{
    if (m_isRaw && !output().isJson())
        return showRaw(view);
    if (output().isJson()) {
        QJsonObject object = toJson(view);
        if (m_isRaw) {
            QJsonArray answers;
            for (const QByteArray& answer : view.raw)
                answers.append(QString::fromUtf8(answer));
            object.insert(u"raw"_s, answers);
        }
        output().object(object);
        return finish(ExitCode::Done);
    }
    output().table(OrderText::table(view));
    const QStringList timeLine = OrderText::timeLine(view);
    if (!timeLine.isEmpty())
        output().line(QString());
    for (const QString& line : timeLine)
        output().line(line);
    finish(ExitCode::Done);
}

void OrderShowCommand::showRaw(const services::OrderView& view)
{
    for (const QByteArray& answer : view.raw)
        output().line(QString::fromUtf8(answer));
    if (!view.raw.isEmpty())
        return finish(ExitCode::Done);
    output().warn(tr("No answer of WeChat is kept for this order."));
    finish(ExitCode::Refused);
}

} // namespace wego::cli
