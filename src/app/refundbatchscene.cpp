// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refundbatchscene.h"

#include "app/appcontext.h"
#include "base/beijingtime.h"
#include "base/money.h"
#include "domain/bill.h"
#include "gui/refunds/refundbatchpage.h"
#include "gui/refunds/refundbatchwork.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/room.h"
#include "services/usecases.h"

#include <QFile>
#include <QJsonObject>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wego::app {
namespace {

constexpr int Days = 9;
constexpr int Rows = 60;
constexpr int RunRows = 12;

/// Now and then less than all, or more.
QByteArray amountOf(qsizetype row, const QJsonObject& order)
{
    const auto total = base::Money::fromFen(order.value(u"total"_s).toInteger());
    if (row % 11 == 7)
        return (total + base::Money::fromFen(500)).toYuan().toLatin1();
    return row % 4 == 1 ? QByteArray("3.00") : QByteArray();
}

} // namespace

QStringList RefundBatchScene::names()
{
    return {u"refund-batch"_s, u"refund-run"_s};
}

QList<std::function<void()>> RefundBatchScene::steps()
{
    if (!names().contains(m_set.name))
        return {};
    QList<std::function<void()>> steps{[this] { enter(); }, [this] { open(); }};
    if (m_set.name == u"refund-run")
        steps << [this] { work()->start(); };
    return steps;
}

gui::RefundBatchWork* RefundBatchScene::work() const
{
    return m_set.window.currentRoom()->findChild<gui::RefundBatchPage*>()->work();
}

void RefundBatchScene::enter() const
{
    m_set.window.openRoom(u"orders"_s);
    const auto current = m_set.app.accounts().current();
    if (!current)
        return;
    const QDate newest = domain::newestBillDay(base::beijing::now(m_set.app.clock()));
    QList<QDate> days;
    for (int back = 0; back < Days; ++back)
        days.append(newest.addDays(-back));
    m_set.app.bills().download(current->id, days);
    if (auto* button = m_set.window.currentRoom()->findChild<QPushButton*>(u"batchRefund"_s))
        button->click();
}

void RefundBatchScene::open() const
{
    const QString path = m_folder.filePath(u"双十一少发退款.csv"_s);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file()) < 0)
        return;
    out.close();
    work()->openFile(path);
}

/// Orders of two days by either number; one twice, one that cannot be read, one of nobody.
QByteArray RefundBatchScene::file() const
{
    const QDate newest = domain::newestBillDay(base::beijing::now(m_set.app.clock()));
    const int most = m_set.name == u"refund-run" ? RunRows : Rows;
    QByteArray text = "单号,应退,备注\n";
    QByteArray last;
    qsizetype row = 0;
    for (int back = 3; back < 6; ++back) {
        for (const auto& value : m_set.orders(newest.addDays(-back), most / 2)) {
            const QJsonObject order = value.toObject();
            const QString name = row % 3 == 0 ? u"out_trade_no"_s : u"transaction_id"_s;
            last = order.value(name).toString().toUtf8() + ',' + amountOf(row, order)
                + ",双十一少发\n";
            text += last;
            ++row;
        }
    }
    return text + last + "QH261111S0300871,0.1+0.2,双十一少发\n";
}

} // namespace wego::app
