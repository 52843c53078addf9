// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "domain/menusteps.h"
#include "gui/menu/menuactions.h"
#include "gui/menu/menuheader.h"
#include "gui/menu/menuhistorymodel.h"
#include "gui/menu/menuproperties.h"
#include "gui/menu/menuroom.h"
#include "gui/menu/menutreemodel.h"
#include "gui/menu/menuwords.h"
#include "gui/menu/phonepreview.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/splitter.h"
#include "gui/widgets/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

// The part of MenuRoom that puts the menus on the screen.

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int LeftWidth = 256;
constexpr int RightWidth = 344;
constexpr int FootHeight = 40;
constexpr int ToolHeight = 48;

QLabel* section(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(Theme::font(TypeRole::Section));
    label->setContentsMargins(16, 12, 16, 4);
    return label;
}

QString clock(qint64 ms)
{
    return base::beijing::fromMs(ms).toString(u"HH:mm");
}

} // namespace

void MenuRoom::layOut()
{
    m_header = new MenuHeader(this);
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"menuError"_s);
    m_error->hide();
    m_note = new Banner(this);
    m_note->setObjectName(u"menuNote"_s);
    auto* columns = new Splitter(this);
    columns->addWidget(makeLeft());
    columns->addWidget(makeMiddle());
    m_properties = new MenuProperties;
    auto* right = new QScrollArea(columns);
    right->setWidgetResizable(true);
    right->setFrameShape(QFrame::NoFrame);
    right->setWidget(m_properties);
    columns->addWidget(right);
    columns->setStretchFactor(1, 1);
    columns->setSizes({LeftWidth, LeftWidth + RightWidth, RightWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_error);
    layout->addWidget(m_note);
    layout->addWidget(columns, 1);
    layout->addWidget(makeFoot());
}

QWidget* MenuRoom::makeLeft()
{
    auto* left = new QWidget(this);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Window);
    m_tree = new QTreeView(left);
    m_tree->setObjectName(u"menuTree"_s);
    m_tree->setAccessibleName(tr("Menus and their buttons"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(MenuTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(
        MenuTreeModel::TypeColumn, QHeaderView::ResizeToContents);
    m_versions = new QListView(left);
    m_versions->setObjectName(u"menuVersions"_s);
    m_versions->setAccessibleName(tr("Versions of the menus"));
    m_versions->setModel(m_history);
    m_versions->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(section(tr("Menus"), left));
    column->addWidget(m_tree, 2);
    column->addWidget(section(tr("History"), left));
    column->addWidget(m_versions, 1);
    return left;
}

QWidget* MenuRoom::makeTools()
{
    auto* tools = new QWidget(this);
    tools->setFixedHeight(ToolHeight);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(16, 0, 16, 0);
    const auto button = [tools, row](QAction* action, const QString& iconName) {
        auto* made = new QToolButton(tools);
        made->setDefaultAction(action);
        made->setIcon(icon(iconName));
        made->setAccessibleName(action->text());
        row->addWidget(made);
        return made;
    };
    button(m_actions->undo(), u"edit-undo"_s);
    button(m_actions->redo(), u"edit-redo"_s);
    auto* add = new QPushButton(icon(u"list-add"_s), tr("Add"), tools);
    add->setObjectName(u"addMenuButton"_s);
    add->setMenu(m_actions->addMenu());
    row->addWidget(add);
    button(m_actions->addEntry(), u"list-add"_s);
    button(m_actions->duplicate(), u"edit-copy"_s);
    button(m_actions->cut(), u"edit-cut"_s);
    button(m_actions->paste(), u"edit-paste"_s);
    button(m_actions->remove(), u"edit-delete"_s);
    row->addStretch(1);
    return tools;
}

QWidget* MenuRoom::makeMiddle()
{
    auto* middle = new QWidget(this);
    m_preview = new PhonePreview(middle);
    m_preview->setObjectName(u"phonePreview"_s);
    m_hint = new QLabel(middle);
    m_hint->setFont(Theme::font(TypeRole::Caption));
    m_hint->setContentsMargins(16, 0, 16, 8);
    m_hint->setText(tr("Drag to move: at most 3 buttons in the bar and 5 in a list"));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeTools());
    column->addWidget(m_preview, 1);
    column->addWidget(m_hint);
    return middle;
}

QWidget* MenuRoom::makeFoot()
{
    m_foot = new QLabel(this);
    m_foot->setObjectName(u"menuFoot"_s);
    m_foot->setFixedHeight(FootHeight);
    m_foot->setContentsMargins(16, 0, 16, 0);
    m_foot->setAutoFillBackground(true);
    m_foot->setBackgroundRole(QPalette::Window);
    return m_foot;
}

void MenuRoom::makeCommands()
{
    const auto command = [this](const QString& name, const QString& text, const QString& alias,
                             const QString& iconName, auto action) {
        auto* made = new QAction(text, this);
        made->setData(alias);
        made->setProperty("paletteIcon", iconName);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, action);
        m_commands.append(made);
    };
    command(u"commandPublishMenu"_s, tr("Publish the menu…"), u"fb cd publish"_s, u"smartphone"_s,
        [this] { runPrimary(); });
    command(u"commandConditional"_s, tr("Add a conditional menu"), u"gxh cd conditional"_s,
        u"list-add"_s, [this] { m_actions->addConditional(); });
    command(u"commandDeleteMenus"_s, tr("Delete all menus…"), u"sc cd delete"_s, u"edit-delete"_s,
        [this] { offer(tr("Delete all menus"), {}, tr("all menus deleted")); });
}

void MenuRoom::show()
{
    const domain::MenuSet& menus = m_editor->document().menus();
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    const QModelIndex root = m_model->index(0, 0);
    m_model->show(menus);
    if (root.isValid() && !m_tree->isExpanded(root))
        m_tree->expandToDepth(1);
    const auto& versions = m_editor->known().versions;
    const bool isLive = !versions.isEmpty()
        && domain::areEqualMenus(versions.first().menus, m_editor->live());
    m_history->show(versions, isLive ? versions.first().number : 0);
    const QList<domain::MenuProblem> problems = m_editor->problems();
    m_preview->setProblems(problems);
    m_properties->showProblems(menus, problems);
    const bool changed = m_editor->isChanged();
    m_header->setFacts(changed ? tr("draft") : tr("as it is live"));
    m_header->setChanged(changed);
    m_header->setPublishEnabled(changed && !m_editor->isBlocked() && !m_editor->isPublishing(),
        m_editor->isBlocked() ? tr("WeChat would refuse this; see the checks") : QString());
    showButton();
    showFoot();
    showNote();
}

void MenuRoom::showButton()
{
    const domain::MenuSet& menus = m_editor->document().menus();
    m_preview->showMenu(menus, m_place.menu, m_place);
    m_properties->showButton(menus, m_place, domain::buttonAt(m_editor->live(), m_place));
}

void MenuRoom::showFoot()
{
    int counts[4] = {};
    for (const domain::MenuChange& change : m_editor->changes())
        ++counts[static_cast<int>(change.kind)];
    const QString fetched = m_editor->liveMs() > 0
        ? tr("Compared with what was live at %1").arg(clock(m_editor->liveMs()))
        : tr("Compared with the last version known here");
    const QString saved = m_editor->savedMs() > 0
        ? tr("Draft stored at %1").arg(clock(m_editor->savedMs()))
        : QString();
    m_foot->setText(tr("%1:  added %2  changed %3  moved %4  removed %5   %6")
            .arg(fetched)
            .arg(counts[0])
            .arg(counts[2])
            .arg(counts[3])
            .arg(counts[1])
            .arg(saved));
}

void MenuRoom::showNote()
{
    const auto& publication = m_editor->known().publication;
    if (!publication || m_editor->isPublishing())
        return m_note->clear();
    const auto left = domain::stepsToPublish(m_editor->live(), publication->wanted);
    m_note->say(Tone::Bad,
        tr("A publication was broken off; %Ln call(s) are missing. What is live is between both.",
            nullptr, static_cast<int>(left.size())));
    m_note->addButton(u"finishPublication"_s, tr("Finish it"), [this] {
        offer(tr("Finish the publication"), m_editor->known().publication->wanted,
            m_editor->known().publication->note);
    });
    m_note->addButton(u"goBackPublication"_s, tr("Back to before"), [this] {
        offer(tr("Back to before"), m_editor->known().publication->before, tr("taken back"));
    });
}

} // namespace wego::gui
