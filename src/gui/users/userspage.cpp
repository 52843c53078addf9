// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userspage.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "gui/users/followerpane.h"
#include "gui/users/followertable.h"
#include "gui/users/segmentbuilder.h"
#include "gui/users/usersfoot.h"
#include "gui/users/userstoolrow.h"
#include "gui/users/userwords.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/searchfield.h"
#include "services/followers.h"
#include "services/segments.h"
#include "services/tags.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PaneBesideFrom = 1012;
constexpr int BuilderFoldsUnder = 700;

} // namespace

UsersPage::UsersPage(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_hindrance(new Hindrance(context, this))
    , m_model(new FollowerModel(this))
    , m_tools(new UsersToolRow(this))
    , m_fold(new QPushButton(this))
    , m_builder(new SegmentBuilder(context, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new FollowerTable(m_model, m_stack))
    , m_nobody(new EmptyState(m_stack))
    , m_foot(new UsersFoot(this))
    , m_middle(new QWidget(this))
    , m_middleLayout(new QHBoxLayout(m_middle))
{
    setObjectName(u"usersPage"_s);
    m_nobody->setObjectName(u"nobodyFound"_s);
    m_pane = new FollowerPane(m_middle);
    m_pane->hide();
    m_fold->setObjectName(u"foldBuilder"_s);
    m_fold->setCheckable(true);
    m_fold->setFlat(true);
    m_fold->setProperty("compact", true);
    m_fold->setAutoDefault(false);
    layOut();
    connectFilters();
    connectTable();
    connectModel();
}

void UsersPage::layOut()
{
    auto* left = new QWidget(m_middle);
    auto* lines = new QVBoxLayout(left);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nobody);
    auto* fold = new QHBoxLayout;
    fold->setContentsMargins(16, 0, 16, 0);
    fold->addWidget(m_fold);
    fold->addStretch(1);
    lines->addWidget(m_tools);
    lines->addLayout(fold);
    auto* builder = new QHBoxLayout;
    builder->setContentsMargins(16, 0, 16, 8);
    builder->addWidget(m_builder);
    lines->addLayout(builder);
    lines->addWidget(m_stack, 1);
    lines->addWidget(m_foot);
    m_middleLayout->setContentsMargins(0, 0, 0, 0);
    m_middleLayout->setSpacing(0);
    m_middleLayout->addWidget(left, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_middle);
}

void UsersPage::connectFilters()
{
    connect(m_tools, &UsersToolRow::filterChanged, this, &UsersPage::query);
    connect(m_tools, &UsersToolRow::segmentChosen, this, &UsersPage::chooseSegment);
    connect(m_tools, &UsersToolRow::visibleKeysChanged, this, [this](const QStringList& keys) {
        m_table->setVisibleKeys(keys);
        emit visibleKeysChanged(keys);
    });
    connect(m_tools, &UsersToolRow::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    m_tools->setHiddenForWidth([this](const QString& key) { return m_table->hasNoRoomFor(key); });
    connect(m_builder, &SegmentBuilder::segmentChanged, this, &UsersPage::onSegmentEdited);
    connect(m_builder, &SegmentBuilder::segmentSaved, this, [this](const QString& name) {
        const auto saved = m_context.segments.all(m_account);
        m_tools->setSegments(saved.value_or(QList<domain::NamedSegment>()), name);
    });
    connect(m_fold, &QPushButton::toggled, this, &UsersPage::foldBuilder);
    connect(m_hindrance, &Hindrance::found, this, &UsersPage::showHindrance);
}

void UsersPage::connectTable()
{
    connect(m_table, &FollowerTable::sortChosen, this,
        [this](domain::FollowerOrder order, bool descending) {
            m_filter.order = order;
            m_filter.descending = descending;
            query();
        });
    connect(m_table, &FollowerTable::selectionCountChanged, m_foot, &UsersFoot::setSelected);
    connect(m_table, &FollowerTable::currentFollowerChanged, this, [this] {
        if (isPaneOpen())
            showCurrent();
    });
    connect(m_table, &FollowerTable::paneRequested, this, &UsersPage::openPane);
    connect(m_pane, &FollowerPane::closeRequested, this, &UsersPage::closePane);
}

void UsersPage::connectModel()
{
    connect(m_model, &FollowerModel::failed, this, &UsersPage::failed);
    connect(m_model, &FollowerModel::queryShown, this, [this] {
        m_table->showSort(m_model->query().order, m_model->query().descending);
        showContent();
        emit queryShown();
    });
    connect(m_model, &FollowerModel::refreshed, this, [this] {
        showContent();
        emit rowsChanged();
    });
}

void UsersPage::setAccount(const domain::AccountId& account)
{
    m_account = account;
    closePane();
    m_filter = {};
    {
        const QSignalBlocker quiet(m_tools);
        m_tools->setState(FollowerState::Following);
        m_tools->search()->clear();
    }
    m_builder->setAccount(account);
    m_builder->setSegment({});
    m_tools->setSegments({}, {});
    refreshNames();
    services::Followers& followers = m_context.followers;
    m_model->setSource({[&followers, account](const domain::FollowerQuery& query, int limit) {
                            return followers.firstPage(account, query, limit);
                        },
        [&followers, account](
            const domain::FollowerQuery& query, int limit, const domain::FollowerPlace& after) {
            return followers.page(account, query, limit, after);
        }});
    query();
}

void UsersPage::refreshNames()
{
    m_names = {};
    for (const domain::Tag& tag : m_context.tags.all(m_account).value_or(QList<domain::Tag>()))
        m_names.tags.insert(tag.id, tag.name);
    for (const domain::OpenidList& list :
        m_context.segments.lists(m_account).value_or(QList<domain::OpenidList>()))
        m_names.lists.insert(list.number, list);
    m_model->setTagNames(m_names.tags);
    m_builder->refreshNames();
    m_tools->setSegments(m_context.segments.all(m_account).value_or(QList<domain::NamedSegment>()),
        m_tools->segmentName());
    refreshPane();
}

void UsersPage::refreshRows()
{
    m_hindrance->noteChange();
    m_model->refresh();
    refreshPane();
}

void UsersPage::query()
{
    const UsersFilter before = m_filter;
    m_filter.state = m_tools->state();
    m_filter.search = m_tools->search()->text();
    m_filter.segment = m_builder->segment();
    m_foot->setBlacklistShown(m_filter.state == FollowerState::Blacklisted);
    if (!m_filter.findsAs(before))
        m_hindrance->stop();
    foldBuilder();
    if (m_account.isEmpty())
        return;
    emit queryStarted();
    m_model->setQuery(m_filter.query());
}

void UsersPage::chooseSegment(const QString& name)
{
    domain::Segment chosen;
    for (const domain::NamedSegment& saved :
        m_context.segments.all(m_account).value_or(QList<domain::NamedSegment>())) {
        if (saved.name == name)
            chosen = saved.segment;
    }
    m_builder->setSegment(chosen);
    query();
}

/// What is built no longer is the saved one.
void UsersPage::onSegmentEdited()
{
    const auto saved = m_context.segments.all(m_account);
    const QString name = m_tools->segmentName();
    const bool isSame = saved
        && std::any_of(saved->begin(), saved->end(), [&](const domain::NamedSegment& segment) {
               return segment.name == name && segment.segment == m_builder->segment();
           });
    if (!isSame)
        m_tools->setSegments(saved.value_or(QList<domain::NamedSegment>()), {});
    query();
}

void UsersPage::showContent()
{
    showCounts();
    if (m_model->rowCount() > 0) {
        m_hindrance->stop();
        return m_stack->setCurrentWidget(m_table);
    }
    m_stack->setCurrentWidget(m_nobody);
    if (!m_hindrance->isAbout(m_account, m_filter))
        showNobody();
    if (m_filter.isNarrowed())
        m_hindrance->look(m_account, m_filter);
}

void UsersPage::showNobody()
{
    m_shownHindrance.reset();
    m_nobody->clearButtons();
    m_nobody->say(
        m_filter.isNarrowed() ? tr("Nobody meets these conditions") : tr("There is nobody here"),
        {});
}

void UsersPage::showHindrance(const std::optional<Hindrance::Found>& found)
{
    if (found && found == m_shownHindrance)
        return; // a button that is made anew loses the focus
    m_shownHindrance = found;
    m_nobody->clearButtons();
    const QString title = tr("Nobody meets these conditions");
    if (!found)
        return m_nobody->say(title, tr("Dropping any one of them does not help."));
    const int condition = found->condition;
    const bool isSearch = condition < 0;
    const QString words = isSearch
        ? m_filter.search.trimmed()
        : SegmentWords::text(m_filter.conditions().at(condition), m_names);
    m_nobody->say(title,
        tr("Without “%1” there would be %2.", "condition; 128 people")
            .arg(words, tr("%Ln people", nullptr, static_cast<int>(found->people))));
    m_nobody->addButton(u"dropCondition"_s,
        isSearch ? tr("Clear the search") : tr("Drop this condition"),
        [this, condition] { drop(condition); });
}

void UsersPage::drop(int condition)
{
    if (condition < 0)
        return m_tools->search()->clear();
    m_builder->setSegment(m_filter.without(condition).segment);
    onSegmentEdited();
}

bool UsersPage::isPaneOpen() const
{
    return m_pane->isVisibleTo(m_middle);
}

void UsersPage::openPane()
{
    if (m_table->currentOpenid().isEmpty())
        return;
    showCurrent();
    m_pane->show();
    placePane();
}

void UsersPage::showCurrent()
{
    showPerson(m_table->currentOpenid());
}

/// Whose row is gone stays in the pane: nobody chose the neighbour.
void UsersPage::refreshPane()
{
    if (isPaneOpen())
        showPerson(m_pane->openid());
}

void UsersPage::showPerson(const QString& openid)
{
    if (openid.isEmpty())
        return;
    if (const auto known = m_context.followers.find(m_account, openid); known && *known)
        m_pane->showFollower(**known, m_names.tags, base::beijing::today(m_context.clock));
}

void UsersPage::closePane()
{
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    m_pane->hide();
    placePane();
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
}

void UsersPage::showOpenid(const QString& openid)
{
    m_tools->setState(FollowerState::Following);
    m_builder->setSegment({});
    m_tools->setSegments(
        m_context.segments.all(m_account).value_or(QList<domain::NamedSegment>()), {});
    if (const auto known = m_context.followers.find(m_account, openid); known && *known) {
        if ((*known)->hasLeft())
            m_tools->setState(FollowerState::Left);
    }
    m_tools->search()->setText(openid);
    query();
}

void UsersPage::setFollowerCount(qint64 count)
{
    m_followerCount = count;
    showCounts();
}

void UsersPage::showCounts()
{
    const qint64 shown = m_model->rowCount();
    m_foot->setCounts(shown, std::max(shown, m_followerCount));
    m_foot->setSelected(m_table->selectedCount());
}

void UsersPage::setNote(const QString& note)
{
    m_foot->setNote(note);
}

void UsersPage::fitRoom(QSize room)
{
    m_room = room;
    foldBuilder();
    placePane();
}

void UsersPage::foldBuilder()
{
    const bool folds = m_room.height() < BuilderFoldsUnder;
    const int conditions = conditionCount(m_builder->segment());
    m_fold->setText(
        conditions == 0 ? tr("No conditions") : tr("%n condition(s)", nullptr, conditions));
    m_fold->setIcon(icon(m_fold->isChecked() ? u"go-up"_s : u"go-down"_s));
    m_fold->setVisible(folds);
    m_builder->setVisible(!folds || m_fold->isChecked());
}

/// Beside the table where there is room, over it where there is none.
void UsersPage::placePane()
{
    const bool isBeside = m_middleLayout->indexOf(m_pane) >= 0;
    const bool fitsBeside = m_room.width() >= PaneBesideFrom;
    m_pane->setFixedWidth(std::min(m_pane->neededWidth(), std::max(1, m_middle->width())));
    if (fitsBeside && !isBeside)
        m_middleLayout->addWidget(m_pane);
    if (!fitsBeside && isBeside)
        m_middleLayout->removeWidget(m_pane);
    if (fitsBeside)
        return;
    // What acts on the selection stays in reach.
    m_pane->setGeometry(m_middle->width() - m_pane->width(), 0, m_pane->width(),
        m_middle->height() - m_foot->height());
    m_pane->raise();
}

void UsersPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placePane();
}

} // namespace wego::gui
