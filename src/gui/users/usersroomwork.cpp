// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tag.h"
#include "gui/shell/jobcentre.h"
#include "gui/users/connectiondialog.h"
#include "gui/users/followeractions.h"
#include "gui/users/followerpane.h"
#include "gui/users/followertable.h"
#include "gui/users/legacygroupsdialog.h"
#include "gui/users/remarkedit.h"
#include "gui/users/tagplandialog.h"
#include "gui/users/tagsdialog.h"
#include "gui/users/userspage.h"
#include "gui/users/usersroom.h"
#include "gui/users/userwords.h"
#include "services/followers.h"
#include "services/tags.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

// The part of UsersRoom that does something with the people who are chosen.

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::TaggingAction;

namespace {

constexpr int PeopleOfBlacklistCall = 20;
constexpr int QuestionWidth = 320;

} // namespace

/// They need not be in memory: then they are read first.
void UsersRoom::withSelection(std::function<void(const QStringList&)> use)
{
    const FollowerTable* table = m_page->table();
    if (table->selectedCount() == 0)
        return;
    if (m_readJob)
        m_readJob->cancel();
    auto* job = m_page->model()->read(table->selectedRuns());
    m_readJob = job;
    job->onFinished(this,
        [this, account = m_account, use = std::move(use)](
            const base::Result<QStringList>& openids) {
            if (account != m_account)
                return;
            if (openids)
                use(*openids);
            else if (openids.error().kind != base::ErrorKind::Cancelled)
                onUnreadSelection(openids.error());
        });
}

/// The selection may be what holds the rows as they were.
void UsersRoom::onUnreadSelection(const base::Error& error)
{
    if (!m_page->table()->isAllSelected())
        m_page->table()->clearSelection();
    m_page->refreshRows();
    onFailed(m_account, error);
}

void UsersRoom::tagSelection(TaggingAction action)
{
    if (m_page->table()->isAllSelected()) {
        auto* dialog = new TagPlanDialog(m_context, m_account, action, this);
        dialog->setQuery(m_page->model()->query());
        return dialog->open();
    }
    withSelection([this, action](const QStringList& openids) {
        auto* dialog = new TagPlanDialog(m_context, m_account, action, this);
        dialog->setPeople(openids);
        dialog->open();
    });
}

void UsersRoom::tagQuery()
{
    auto* dialog = new TagPlanDialog(m_context, m_account, TaggingAction::Apply, this);
    dialog->setQuery(m_page->model()->query());
    dialog->open();
}

void UsersRoom::askBlacklist()
{
    const bool isOff = m_page->filter().state == FollowerState::Blacklisted;
    withSelection([this, isOff](const QStringList& openids) {
        const auto count = static_cast<int>(openids.size());
        const int calls = (count + PeopleOfBlacklistCall - 1) / PeopleOfBlacklistCall;
        auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Blacklist"),
            isOff ? tr("Take %Ln people off the blacklist?", nullptr, count)
                  : tr("Put %Ln people on the blacklist?", nullptr, count),
            QMessageBox::Cancel, this);
        box->setObjectName(u"blacklistQuestion"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(tr("It takes %n call(s) and can be undone.", nullptr, calls));
        if (auto* words = box->findChild<QLabel*>(u"qt_msgbox_informativelabel"_s))
            words->setMinimumWidth(QuestionWidth); // the box has no width of its own
        QPushButton* yes = box->addButton(
            isOff ? tr("Take off") : tr("Blacklist"), QMessageBox::AcceptRole);
        yes->setObjectName(u"confirmBlacklist"_s);
        connect(yes, &QPushButton::clicked, this, [this, account = m_account, openids, isOff] {
            m_actions->setBlacklisted(account, openids, !isOff);
        });
        box->open();
    });
}

void UsersRoom::copySelection()
{
    withSelection([this](const QStringList& openids) { copyOpenids(openids.join(u'\n')); });
}

void UsersRoom::copyOpenids(const QString& lines)
{
    QGuiApplication::clipboard()->setText(lines);
    const auto count = static_cast<int>(lines.count(u'\n')) + 1;
    m_context.jobs.note(TrackedJob::State::Done, tr("%Ln OpenID(s) copied", nullptr, count));
}

void UsersRoom::editRemark()
{
    m_page->openPane();
    if (!m_page->isPaneOpen())
        return;
    m_page->pane()->remark()->setFocus(Qt::ShortcutFocusReason);
    m_page->pane()->remark()->selectAll();
}

/// One person gets it from a menu, several by a plan.
void UsersRoom::addTag()
{
    FollowerTable* table = m_page->table();
    const int selected = table->selectedCount();
    if (selected > 1)
        return tagSelection(TaggingAction::Apply);
    if (selected == 1) // who need not be the current one
        table->selectionModel()->setCurrentIndex(
            m_page->model()->index(table->selectedRuns().constFirst().first, 0),
            QItemSelectionModel::NoUpdate);
    m_page->openPane();
    if (m_page->isPaneOpen())
        openTagMenu(table->currentOpenid());
}

void UsersRoom::openTagMenu(const QString& openid)
{
    const auto known = m_context.followers.find(m_account, openid);
    if (!known || !*known || (*known)->hasLeft())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"tagMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<int> present = (*known)->tags;
    for (const domain::Tag& tag : m_context.tags.all(m_account).value_or(QList<domain::Tag>())) {
        if (domain::isSystemTag(tag.id) || present.contains(tag.id))
            continue;
        QAction* entry = menu->addAction(tag.name);
        entry->setObjectName(u"giveTag%1"_s.arg(tag.id));
        entry->setEnabled(domain::canTakeTag(present, tag.id));
        connect(entry, &QAction::triggered, this, [this, account = m_account, openid, id = tag.id] {
            m_actions->changeTag(account, openid, id, TaggingAction::Apply);
        });
    }
    if (present.size() >= domain::MostTagsOfOne)
        menu->addAction(tr("Nobody can have more than %1 tags").arg(domain::MostTagsOfOne))
            ->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Tags of the account…")), &QAction::triggered, this,
        &UsersRoom::openTags);
    const QPushButton* anchor = m_page->pane()->addTag();
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

void UsersRoom::openTags()
{
    (new TagsDialog(m_context, m_account, this))->open();
}

void UsersRoom::openGroups()
{
    (new LegacyGroupsDialog(m_context, m_account, this))->open();
}

void UsersRoom::openConnection()
{
    (new ConnectionDialog(m_context, m_account, this))->open();
}

void UsersRoom::checkConnection()
{
    auto* dialog = new ConnectionDialog(m_context, m_account, this);
    dialog->open();
    dialog->check();
}

} // namespace wego::gui
