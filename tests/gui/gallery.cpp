// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gallery.h"

#include "gui/widgets/badge.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/filterbutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/tablesetup.h"
#include "services/errorcatalogue.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wego::test {
namespace {

using namespace wego::gui;

QPushButton* button(const QString& text, std::initializer_list<const char*> properties = {})
{
    auto* made = new QPushButton(text);
    for (const char* property : properties)
        made->setProperty(property, true);
    return made;
}

QHBoxLayout* row(std::initializer_list<QWidget*> widgets)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    return line;
}

QHBoxLayout* buttons()
{
    QPushButton* icon = button({});
    icon->setIcon(gui::icon(u"view-refresh"_s));
    QPushButton* withIcon = button(u"导出…"_s);
    withIcon->setIcon(gui::icon(u"document-export"_s));
    QPushButton* primary = button(u"下载账单"_s, {"primary"});
    primary->setIcon(gui::icon(u"download"_s));
    QPushButton* off = button(u"下载账单"_s, {"primary"});
    off->setEnabled(false);
    QPushButton* flat = button(u"清空"_s);
    flat->setFlat(true);
    return row({primary, withIcon, button(u"删除…"_s, {"danger"}),
        button(u"全部删除"_s, {"danger", "primary"}), flat, icon, off,
        button(u"链接式按钮"_s, {"link"})});
}

QToolButton* segment(const QString& text, const QString& place, bool checked)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setCheckable(true);
    made->setChecked(checked);
    made->setProperty("segment", place);
    return made;
}

QHBoxLayout* toolRow()
{
    auto* off = new FilterButton(u"交易类型"_s);
    auto* set = new FilterButton(u"付款银行"_s);
    set->setValue(u"CMB_DEBIT"_s);
    auto* columns = new FilterButton(u"列"_s);
    columns->setIcon(icon(u"view-file-columns"_s));
    auto* line = row({segment(u"关注中"_s, u"first"_s, true),
        segment(u"已离开"_s, u"middle"_s, false), segment(u"黑名单"_s, u"last"_s, false), off, set,
        columns, button(u"28 高"_s, {"compact"})});
    line->setSpacing(8);
    return line;
}

QHBoxLayout* inputs()
{
    auto* plain = new QLineEdit;
    plain->setPlaceholderText(u"商户订单号"_s);
    auto* invalid = new QLineEdit(u"40.005"_s);
    invalid->setProperty("invalid", true);
    auto* off = new QLineEdit(u"1699990001"_s);
    off->setEnabled(false);
    auto* search = new SearchField;
    search->setPlaceholderText(u"在全部 27 列中筛选"_s);
    search->setKeyHint(u"Ctrl F"_s);
    auto* combo = new QComboBox;
    combo->addItems({u"按提交时间"_s, u"按支付时间"_s});
    auto* date = new QDateEdit(QDate(2026, 11, 21));
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"yyyy-MM-dd"_s);
    return row({plain, invalid, off, search, combo, date});
}

QHBoxLayout* choices()
{
    auto* checked = new QCheckBox(u"选中"_s);
    checked->setChecked(true);
    auto* partly = new QCheckBox(u"部分"_s);
    partly->setCheckState(Qt::PartiallyChecked);
    auto* off = new QCheckBox(u"禁用"_s);
    off->setEnabled(false);
    auto* radio = new QRadioButton(u"选中"_s);
    radio->setChecked(true);
    return row(
        {new QCheckBox(u"未选"_s), checked, partly, off, radio, new QRadioButton(u"未选"_s)});
}

QHBoxLayout* badges()
{
    auto* line = row({});
    const auto add = [line](Tone tone, const QString& text, std::optional<Mark> mark) {
        auto* badge = new Badge;
        badge->show(tone, text, mark);
        line->insertWidget(line->count() - 1, badge);
    };
    add(Tone::Outline, u"计划"_s, Mark::Planned);
    add(Tone::Neutral, u"已发送"_s, Mark::Running);
    add(Tone::Attention, u"结果未知"_s, Mark::Unknown);
    add(Tone::Neutral, u"已受理"_s, Mark::Half);
    add(Tone::Good, u"成功"_s, Mark::Verified);
    add(Tone::Neutral, u"已关闭"_s, Mark::Closed);
    add(Tone::Bad, u"异常"_s, Mark::Differs);
    add(Tone::Bad, u"被拒绝"_s, Mark::Refused);
    add(Tone::Attention, u"未下载"_s, Mark::Download);
    add(Tone::Neutral, u"无交易"_s, Mark::NoTrades);
    add(Tone::Neutral, u"未生成"_s, Mark::Waiting);
    add(Tone::Neutral, u"已超三个月"_s, Mark::Expired);
    add(Tone::Attention, u"2"_s, {});
    return line;
}

QStandardItem* number(const QString& text, bool zero = false)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setData(zero, ZeroRole);
    return item;
}

QStandardItem* orderNumber(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(18, QuietHeadRole);
    return item;
}

QStandardItem* state(const QString& text, std::optional<Tone> tone)
{
    auto* item = new QStandardItem(text);
    if (tone)
        item->setData(static_cast<int>(*tone), ToneRole);
    else
        item->setData(true, QuietRole);
    return item;
}

QStandardItem* hit(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(QVariant::fromValue(QList<std::pair<int, int>>{{0, 3}}), HitsRole);
    return item;
}

QTableView* table(QWidget* parent)
{
    auto* model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels(
        {u"时间"_s, u"微信订单号"_s, u"付款银行"_s, u"订单金额"_s, u"手续费"_s, u"状态"_s});
    for (const int column : {3, 4})
        model->setHeaderData(
            column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    model->appendRow(
        {new QStandardItem(u"22:58:03"_s), orderNumber(u"4200003041202611214320199608"_s),
            hit(u"CMB_DEBIT"_s), number(u"23.00"_s), number(u"0.12000"_s), state(u"支付"_s, {})});
    model->appendRow(
        {new QStandardItem(u"22:50:13"_s), orderNumber(u"4200002755202611215150198019"_s),
            hit(u"CMB_CREDIT"_s), number(u"26.00"_s), number(u"0.16000"_s), state(u"选中"_s, {})});
    model->appendRow({new QStandardItem(u"23:27:49"_s),
        orderNumber(u"4200003041202611212822013244"_s), new QStandardItem(u"OTHERS"_s),
        number(u"0.00"_s, true), number(u"-0.09000"_s), state(u"退款"_s, Tone::Neutral)});
    auto* view = new QTableView(parent);
    view->setObjectName(u"galleryTable"_s);
    view->setModel(model);
    prepareTable(*view, Density::Compact);
    view->setColumnWidth(1, 230);
    view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    view->horizontalHeader()->setSortIndicatorShown(true);
    view->horizontalHeader()->setStretchLastSection(true);
    view->selectRow(1);
    view->setFixedHeight(150);
    return view;
}

Banner* banner(Tone tone, const QString& text, const QString& verb)
{
    auto* made = new Banner;
    made->say(tone, text);
    if (!verb.isEmpty())
        made->addButton(u"galleryBannerButton"_s, verb, [] { });
    return made;
}

QProgressBar* progress(int value, const QString& outcome, int maximum = 100)
{
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setMaximum(maximum);
    bar->setValue(value);
    bar->setProperty("outcome", outcome);
    bar->setFixedWidth(200);
    return bar;
}

ErrorPanel* error()
{
    auto* panel = new ErrorPanel;
    panel->explain({u"40164"_s, true, u"微信不接受这台电脑的 IP 地址"_s,
        u"当前出口 IP 不在公众号的 IP 白名单里。"_s, u"把它加进白名单，五分钟后重试。"_s,
        u"errcode 40164\nrid 0000"_s});
    panel->addButton(u"retry"_s, u"重试"_s, [] { });
    return panel;
}

} // namespace

Gallery::Gallery(QWidget* parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(16);
    for (QHBoxLayout* line : {buttons(), toolRow(), inputs(), choices(), badges()})
        lines->addLayout(line);
    lines->addWidget(table(this));
    lines->addWidget(banner(Tone::Neutral, u"11-22 的账单明天 10:00 后生成"_s, {}));
    lines->addWidget(
        banner(Tone::Attention, u"商户证书 12 天后到期，到期后不能退款"_s, u"更换…"_s));
    lines->addWidget(
        banner(Tone::Bad, u"11-09 账单与汇总行不一致，手续费相差 0.02 元"_s, u"查看"_s));
    lines->addWidget(banner(Tone::Good, u"已发布，线上菜单与草稿相同"_s, {}));
    lines->addLayout(row({progress(61, {}), progress(0, {}, 0), progress(73, u"paused"_s),
        progress(73, u"failed"_s)}));
    lines->addWidget(error());
    auto* empty = new EmptyState;
    empty->say(u"还没有账单"_s, u"先下载最近的账单，或者打开已有的文件。"_s);
    empty->addButton(u"emptyPrimary"_s, u"下载最近 30 天"_s, [] { })->setProperty("primary", true);
    lines->addWidget(empty, 1);
}

} // namespace wego::test
