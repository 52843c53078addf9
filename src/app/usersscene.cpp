// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usersscene.h"

#include "domain/segment.h"
#include "gui/shell/mainwindow.h"
#include "gui/users/followerpane.h"
#include "gui/users/followertable.h"
#include "gui/users/segmentbuilder.h"
#include "gui/users/userspage.h"
#include "gui/users/usersroom.h"
#include "gui/users/userstoolrow.h"

#include <QItemSelection>
#include <QItemSelectionModel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

using domain::Segment;

// As the sandbox seeds them.
constexpr int Regulars = 101;
constexpr int Members = 102;
constexpr int Groups = 104;
constexpr int FirstChosen = 10;
constexpr int LastChosen = 12;

Segment segmentOfThePicture()
{
    const Segment members{
        domain::AnyOf{{Segment{domain::HasTag{Members}}, Segment{domain::HasTag{Regulars}}}}};
    const Segment advertised{
        domain::NoneOf{{Segment{domain::CameBy{domain::SubscribeScene::Advertisement}}}}};
    const Segment old{domain::Followed{{}, QDate(2026, 11, 11)}};
    const Segment group{domain::NoneOf{{Segment{domain::HasTag{Groups}}}}};
    return {domain::AllOf{{group, members, old, advertised}}};
}

} // namespace

QStringList UsersScene::names()
{
    return {u"users"_s, u"users-refused"_s, u"users-export"_s, u"users-tagging"_s};
}

UsersScene::UsersScene(QString name, gui::MainWindow& window, Inject inject)
    : m_name(std::move(name)), m_window(window), m_inject(std::move(inject))
{
}

QList<std::function<void()>> UsersScene::steps() const
{
    if (!names().contains(m_name))
        return {};
    QList<std::function<void()>> steps{[this] { enter(); }, [this] { press("syncButton"); }};
    if (m_name == u"users-refused") {
        steps << [this] { refuse(); } << [this] { press("syncErrorDetailsButton"); };
        return steps;
    }
    steps << [this] { build(); } << [this] { choosePeople(); };
    if (m_name == u"users-export")
        steps << [this] { room()->exportView(); };
    if (m_name == u"users-tagging")
        steps << [this] { press("primaryButton"); };
    return steps;
}

gui::UsersRoom* UsersScene::room() const
{
    return qobject_cast<gui::UsersRoom*>(m_window.currentRoom());
}

void UsersScene::press(const char* button) const
{
    if (auto* found = room()->findChild<QPushButton*>(QLatin1StringView(button)))
        found->click();
}

void UsersScene::enter() const
{
    m_window.openRoom(u"users"_s);
}

void UsersScene::build() const
{
    gui::UsersPage* page = room()->page();
    page->builder()->setSegment(segmentOfThePicture());
    emit page->builder()->segmentChanged();
}

void UsersScene::choosePeople() const
{
    gui::FollowerTable* table = room()->page()->table();
    const gui::FollowerModel* people = room()->page()->model();
    table->setFocus(Qt::OtherFocusReason);
    table->setCurrentIndex(people->index(FirstChosen + 1, 0));
    table->selectionModel()->select(
        QItemSelection(people->index(FirstChosen, 0), people->index(LastChosen, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    room()->page()->openPane();
}

void UsersScene::refuse() const
{
    m_inject({.kind = sandbox::Fault::Kind::NotWhitelisted, .path = u"/cgi-bin/user/get"_s});
    press("syncButton");
}

} // namespace wego::app
