// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menuscene.h"

#include "gui/menu/menueditor.h"
#include "gui/menu/menuroom.h"
#include "gui/shell/mainwindow.h"
#include "services/menufile.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::app {
namespace {

using domain::MenuField;
using domain::MenuPlace;

constexpr MenuPlace ScanToOrder{-1, 1, 1};
constexpr MenuPlace Class{-1, 1, 3};
constexpr MenuPlace Mall{-1, 2, 3};

constexpr const char* LiveMenus = R"json({
  "menu": {"button": [
    {"type": "click", "name": "今日茶单", "key": "QH_TODAY"},
    {"name": "到店", "sub_button": [
      {"type": "view", "name": "门店地址与营业时间", "url": "https://qinghe.example/stores"},
      {"type": "scancode_waitmsg", "name": "扫码点单", "key": "QH_SCAN"},
      {"type": "location_select", "name": "离我最近的店", "key": "QH_NEAR"},
      {"type": "view", "name": "预约茶课", "url": "https://qinghe.example/class"}]},
    {"name": "会员", "sub_button": [
      {"type": "miniprogram", "name": "我的积分", "url": "https://qinghe.example/points",
       "appid": "wx9f8e7d6c5b4a3021", "pagepath": "pages/points"},
      {"type": "miniprogram", "name": "优惠券", "url": "https://qinghe.example/coupons",
       "appid": "wx9f8e7d6c5b4a3021", "pagepath": "pages/coupons"},
      {"type": "click", "name": "客服电话", "key": "QH_PHONE"},
      {"type": "click", "name": "积分商城", "key": "QH_MALL"}]}]},
  "conditionalmenu": [
    {"button": [{"type": "click", "name": "金卡专享", "key": "QH_GOLD"}],
     "matchrule": {"tag_id": "102"}},
    {"button": [{"type": "view", "name": "团购", "url": "https://qinghe.example/group"}],
     "matchrule": {"tag_id": "104"}},
    {"button": [{"type": "click", "name": "今日茶单", "key": "QH_TODAY"}],
     "matchrule": {"client_platform_type": "1"}}]})json";

domain::MenuSet liveMenus()
{
    return services::menusFromFile(LiveMenus, {}).value_or(domain::MenuSet());
}

} // namespace

QStringList MenuScene::names()
{
    return {u"menu"_s, u"menu-publish"_s};
}

MenuScene::MenuScene(QString name, gui::MainWindow& window)
    : m_name(std::move(name)), m_window(window)
{
}

QList<std::function<void()>> MenuScene::steps() const
{
    if (!names().contains(m_name))
        return {};
    QList<std::function<void()>> steps{[this] { enter(); }, [this] { publishOld(); },
        [this] { publishLive(); }, [this] { edit(); }, [this] { choose(); }};
    if (m_name == u"menu-publish")
        steps << [this] { room()->runPrimary(); };
    return steps;
}

gui::MenuRoom* MenuScene::room() const
{
    return qobject_cast<gui::MenuRoom*>(m_window.currentRoom());
}

void MenuScene::enter() const
{
    m_window.openRoom(u"menu"_s);
}

void MenuScene::publishOld() const
{
    domain::MenuSet menus = liveMenus();
    (void)domain::takeButton(menus, Class);
    room()->editor()->publish(menus, u"双十一入口上线"_s);
}

void MenuScene::publishLive() const
{
    room()->editor()->publish(liveMenus(), u"新增预约茶课"_s);
}

/// One change of every kind.
void MenuScene::edit() const
{
    gui::MenuDocument& document = room()->editor()->document();
    document.setValue(ScanToOrder, MenuField::Name, u"扫桌码点单"_s);
    document.setValue(ScanToOrder, MenuField::Key, u"QH_SCAN_TABLE"_s);
    document.remove(Mall);
    domain::MenuButton queue;
    queue.setValue(MenuField::Name, u"排队取号"_s);
    queue.setValue(MenuField::Type, u"view"_s);
    queue.setValue(MenuField::Url, u"https://qinghe.example/queue"_s);
    (void)document.insert(Class, queue);
}

void MenuScene::choose() const
{
    gui::MenuDocument& document = room()->editor()->document();
    emit document.selected(ScanToOrder);
}

} // namespace wego::app
