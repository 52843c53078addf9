// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menusteps.h"
#include "gui/menu/menuactions.h"
#include "gui/menu/menufoot.h"
#include "gui/menu/menuheader.h"
#include "gui/menu/menuhistorymodel.h"
#include "gui/menu/menuproperties.h"
#include "gui/menu/menuroom.h"
#include "gui/menu/menusidepanel.h"
#include "gui/menu/menutreemodel.h"
#include "gui/menu/menutreeview.h"
#include "gui/menu/menuviewas.h"
#include "gui/menu/phonepreview.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/splitter.h"
#include "gui/widgets/tokens.h"
#include "services/tags.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

// The part of MenuRoom that puts the menus on the screen.

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int LeftWidth = 256;
constexpr int RightWidth = 344;
constexpr int LeastLeft = 220;
constexpr int LeastRight = 320;
constexpr int ToolHeight = 48;
constexpr int HighRoom = 760;

} // namespace

void MenuRoom::layOut()
{
    m_header = new MenuHeader(this);
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"menuError"_s);
    m_error->hide();
    m_note = new Banner(this);
    m_note->setObjectName(u"menuNote"_s);
    m_side = new MenuSidePanel(*m_model, *m_history);
    m_side->setMinimumWidth(LeastLeft);
    m_foot = new MenuFoot(this);
    auto* columns = new Splitter(this);
    columns->addWidget(m_side);
    columns->addWidget(makeMiddle());
    columns->addWidget(makeRight());
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({LeftWidth, LeftWidth + RightWidth, RightWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_error);
    layout->addWidget(m_note);
    layout->addWidget(columns, 1);
    layout->addWidget(m_foot);
}

QWidget* MenuRoom::makeRight()
{
    m_properties = new MenuProperties;
    auto* right = new QScrollArea(this);
    right->setWidgetResizable(true);
    right->setMinimumWidth(LeastRight);
    right->setFrameShape(QFrame::NoFrame);
    right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    right->setWidget(m_properties);
    return right;
}

QWidget* MenuRoom::makeTools()
{
    auto* tools = new QWidget(this);
    tools->setFixedHeight(ToolHeight);
    tools->setAutoFillBackground(true);
    tools->setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(4);
    const auto button = [tools, row](QAction* action, const QString& iconName) {
        auto* made = new QToolButton(tools);
        action->setIcon(icon(iconName)); // an action that changes gives its button its own icon
        made->setDefaultAction(action);
        made->setToolButtonStyle(Qt::ToolButtonIconOnly);
        made->setAccessibleName(action->text());
        row->addWidget(made);
    };
    button(m_actions->undo(), u"edit-undo"_s);
    button(m_actions->redo(), u"edit-redo"_s);
    auto* add = new QPushButton(icon(u"list-add"_s), tr("Add"), tools);
    add->setObjectName(u"addMenuButton"_s);
    add->setProperty("compact", true);
    add->setAutoDefault(false);
    add->setMenu(m_actions->addMenu());
    row->addWidget(add);
    button(m_actions->addEntry(), u"view-list-details"_s);
    button(m_actions->duplicate(), u"edit-copy"_s);
    button(m_actions->cut(), u"edit-cut"_s);
    button(m_actions->paste(), u"edit-paste"_s);
    button(m_actions->remove(), u"edit-delete"_s);
    row->addStretch(1);
    m_viewAs = new MenuViewAs(tools);
    row->addWidget(m_viewAs);
    return tools;
}

QWidget* MenuRoom::makeMiddle()
{
    auto* middle = new QWidget(this);
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Window);
    m_preview = new PhonePreview(middle);
    m_preview->setObjectName(u"phonePreview"_s);
    m_hint = new QLabel(middle);
    m_hint->setObjectName(u"menuHint"_s);
    m_hint->setFont(Theme::font(TypeRole::Caption));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(16, 0, 16, 8);
    m_tools = makeTools();
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tools);
    column->addWidget(m_preview, 1);
    column->addWidget(m_hint);
    return middle;
}

void MenuRoom::resizeEvent(QResizeEvent* event)
{
    Room::resizeEvent(event);
    m_viewAs->setWordShown(true);
    const int middle = width() - LeftWidth - RightWidth;
    m_viewAs->setWordShown(m_tools->minimumSizeHint().width() <= middle);
    showHint({});
    m_side->fitHeight(height());
}

/// Why a step was refused is said in a low room as well, until something else is done.
void MenuRoom::showHint(const QString& refusal)
{
    m_hint->setText(refusal.isEmpty()
            ? tr("Drag to move: at most 3 buttons in the bar and 5 in a list")
            : refusal);
    m_hint->setVisible(!refusal.isEmpty() || height() >= HighRoom);
}

void MenuRoom::makeCommands()
{
    addCommand(
        {u"commandPublishMenu"_s, tr("Publish the menu…"), u"fb cd publish"_s, u"smartphone"_s},
        [this] { runPrimary(); });
    addCommand({u"commandConditional"_s, tr("Add a conditional menu"), u"gxh cd conditional"_s,
                   u"list-add"_s},
        [this] { m_actions->addConditional(); });
    addCommand(
        {u"commandDeleteMenus"_s, tr("Delete all menus…"), u"sc cd delete"_s, u"edit-delete"_s},
        [this] { offer({tr("Delete all menus"), {}, tr("all menus deleted")}); });
}

const domain::MenuSet& MenuRoom::shown() const
{
    return m_viewed ? m_viewed->menus : m_editor->document().menus();
}

void MenuRoom::show()
{
    const QList<domain::MenuProblem> problems = domain::checkMenus(shown());
    const auto& versions = m_editor->known().versions;
    const bool isLive = !versions.isEmpty()
        && domain::areEqualMenus(versions.first().menus, m_editor->live());
    m_history->show(versions, isLive ? versions.first().number : 0);
    m_preview->setProblems(m_viewed ? QList<domain::MenuProblem>() : problems);
    m_preview->setNotes(
        m_viewed ? QList<PhoneNote>() : PhoneNotes::make(problems, m_editor->changes()));
    m_properties->showProblems(shown(), problems);
    showTree();
    showButton();
    showHeader();
    showFoot();
    showNote();
}

void MenuRoom::showTree()
{
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    const bool wasEmpty = m_model->rowCount(m_model->index(0, 0)) == 0;
    MenuMarks marks;
    if (!m_viewed)
        marks = {menuStates(m_editor->live(), shown()), m_editor->problems(), {}};
    marks.tagNames = m_tagNames;
    m_model->show(shown(), marks);
    if (wasEmpty)
        tree()->expandRecursively(m_model->index(0, 0));
}

/// By their names, if they are known here; else WeChat is asked for them once.
void MenuRoom::loadTags()
{
    const auto known = m_context.tags.all(m_account);
    showTags(known.value_or(QList<domain::Tag>()));
    if (!known || !known->isEmpty())
        return;
    m_context.tags.refresh(m_account)->onFinished(
        this, [this, account = m_account](const base::Result<QList<domain::Tag>>& tags) {
            if (account == m_account && tags)
                showTags(*tags);
        });
}

void MenuRoom::showTags(const QList<domain::Tag>& tags)
{
    m_viewAs->setTags(tags);
    m_properties->setTags(tags);
    m_tagNames.clear();
    for (const domain::Tag& tag : tags)
        m_tagNames.insert(QString::number(tag.id), tag.name);
    showTree();
}

void MenuRoom::showButton()
{
    m_preview->showMenu(shown(), m_place.menu, m_place);
    m_properties->showPlace(shown(), m_place, {m_editor->live(), m_editor->changes()});
}

void MenuRoom::showHeader()
{
    const bool changed = m_editor->isChanged();
    const bool blocked = m_editor->isBlocked();
    m_header->setFacts(changed ? tr("draft") : tr("as it is live"));
    m_header->setChanged(changed);
    const bool isBusy = m_editor->isPublishing() || m_offer;
    m_header->setPublishEnabled(changed && !blocked && !isBusy && !m_viewed,
        blocked ? tr("WeChat would refuse this; see the checks") : QString());
}

void MenuRoom::showFoot()
{
    m_foot->setChanges(m_editor->changes(), m_editor->liveMs());
    m_foot->setSaved(m_editor->savedMs());
}

} // namespace wego::gui
