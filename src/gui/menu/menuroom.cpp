// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuroom.h"

#include "gui/menu/menuactions.h"
#include "gui/menu/menuheader.h"
#include "gui/menu/menuhistorymodel.h"
#include "gui/menu/menuproperties.h"
#include "gui/menu/menutreemodel.h"
#include "gui/menu/menuwords.h"
#include "gui/menu/phonepreview.h"
#include "gui/shell/shellwords.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/errorpanel.h"
#include "services/accounts.h"
#include "services/errorcatalogue.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuPlace;

MenuRoom::MenuRoom(Context& context, QWidget* parent)
    : Room(parent)
    , m_context(context)
    , m_editor(new MenuEditor(context, this))
    , m_actions(new MenuActions(m_editor->document(), this))
    , m_model(new MenuTreeModel(this))
    , m_history(new MenuHistoryModel(this))
{
    setObjectName(u"menuRoom"_s);
    layOut();
    makeCommands();
    connectWidgets();
    connectEditor();
    show();
}

MenuRoom::~MenuRoom() = default;

void MenuRoom::setAccount(const domain::AccountId& account)
{
    const auto found = m_context.accounts.find(account);
    m_account = account;
    m_preview->setAccountName(found ? found->name : QString());
    m_error->hide();
    m_editor->setAccount(account);
}

void MenuRoom::refresh()
{
    m_error->hide();
    m_editor->fetch();
}

void MenuRoom::connectWidgets()
{
    connect(m_header->publish(), &QPushButton::clicked, this, &MenuRoom::runPrimary);
    connect(m_header->discard(), &QPushButton::clicked, m_editor, &MenuEditor::discard);
    connect(m_header->import(), &QPushButton::clicked, m_editor, &MenuEditor::importConsole);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (!m_isSelecting && index.isValid())
                select(m_model->placeOf(index));
        });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &MenuRoom::openTreeMenu);
    connect(m_versions, &QListView::activated, this, &MenuRoom::offerVersion);
    m_preview->setMoveCheck([this](const MenuPlace& from, const MenuPlace& to) {
        return domain::refusalToMove(m_editor->document().menus(), from, to);
    });
    connect(m_preview, &PhonePreview::selected, this, &MenuRoom::select);
    connect(m_preview, &PhonePreview::renameRequested, m_properties, &MenuProperties::focusName);
    connect(m_preview, &PhonePreview::addRequested, this,
        [this](const MenuPlace& place) { m_actions->addButtonAt(place, u"view"_s); });
    connect(m_preview, &PhonePreview::moveRequested, this,
        [this](const MenuPlace& from, const MenuPlace& to) {
            (void)m_editor->document().move(from, to);
        });
    connect(m_properties, &MenuProperties::valueEdited, this,
        [this](const MenuPlace& place, domain::MenuField field, const QString& text) {
            m_editor->document().setValue(place, field, text);
        });
    connect(m_properties, &MenuProperties::jumpRequested, this, &MenuRoom::select);
    connect(m_actions, &MenuActions::renameRequested, m_properties, &MenuProperties::focusName);
    connect(m_actions, &MenuActions::refused, this,
        [this](const QString& why) { m_hint->setText(why); });
    m_tree->installEventFilter(this);
}

void MenuRoom::connectEditor()
{
    connect(m_editor, &MenuEditor::changed, this, &MenuRoom::show);
    connect(m_editor, &MenuEditor::failed, this, &MenuRoom::onFailed);
    connect(m_editor, &MenuEditor::imported, this, &MenuRoom::onImported);
    connect(&m_editor->document(), &MenuDocument::selected, this, &MenuRoom::select);
}

/// Alt with an arrow moves the chosen button or menu.
bool MenuRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return Room::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
    if (key->modifiers() == Qt::AltModifier && isArrow) {
        m_actions->move(static_cast<Qt::Key>(key->key()));
        return true;
    }
    if (key->key() == Qt::Key_Insert && key->modifiers() == Qt::NoModifier) {
        m_actions->addButton(u"view"_s);
        return true;
    }
    return Room::eventFilter(watched, event);
}

void MenuRoom::select(const MenuPlace& place)
{
    m_place = place;
    m_actions->setCurrent(place);
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    const QModelIndex index = m_model->indexOf(place);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    showButton();
}

void MenuRoom::runPrimary()
{
    if (m_header->publish()->isEnabled())
        offer(tr("Publish the menu"), m_editor->document().menus(), {});
}

void MenuRoom::offer(const QString& title, const domain::MenuSet& wanted, const QString& note)
{
    const auto account = m_context.accounts.find(m_account);
    if (!account)
        return;
    auto* dialog = new PublishDialog(
        {m_editor->live(), wanted, tr("%1, %2").arg(account->name, account->appId), title}, this);
    connect(
        dialog, &PublishDialog::publishWanted, this, [this, wanted, note](const QString& typed) {
            m_editor->publish(wanted, typed.isEmpty() ? note : typed);
        });
    dialog->open();
}

void MenuRoom::offerVersion()
{
    const domain::MenuVersion* version = m_history->version(m_versions->currentIndex().row());
    if (!version)
        return;
    const QString title = tr("Back to version %1").arg(version->number);
    offer(title, version->menus, title);
}

void MenuRoom::openTreeMenu(const QPoint& point)
{
    QMenu menu(this);
    menu.addMenu(m_actions->addMenu());
    for (QAction* action : {m_actions->addEntry(), m_actions->rename(), m_actions->duplicate(),
             m_actions->cut(), m_actions->copy(), m_actions->paste(), m_actions->remove()})
        menu.addAction(action);
    auto* shown = new QMenu(this);
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->addActions(menu.actions());
    shown->popup(m_tree->viewport()->mapToGlobal(point));
}

bool MenuRoom::closeInnermost()
{
    if (!m_error->isVisible())
        return false;
    m_error->hide();
    return true;
}

QList<QWidget*> MenuRoom::areas() const
{
    return {m_tree, m_versions, m_preview, m_properties};
}

void MenuRoom::onFailed(const base::Error& error)
{
    m_error->explain(m_context.errors.explain(error, ShellWords::catalogueLanguage()));
    m_error->addButton(u"retryMenu"_s, tr("Look again"), [this] { refresh(); });
    m_error->QWidget::show();
}

void MenuRoom::onImported(const QList<services::ConsoleMenu::Lost>& lost)
{
    QStringList names;
    for (const services::ConsoleMenu::Lost& each : lost) {
        const auto* button = domain::buttonAt(m_editor->document().menus(), each.place);
        names.append(tr("%1 (%2)").arg(button ? button->name : QString(), each.type));
    }
    m_note->say(names.isEmpty() ? Tone::Good : Tone::Attention,
        names.isEmpty() ? tr("The menu of the web console was taken over.")
                        : tr("Taken over, but what these buttons did cannot be set from here: %1")
                              .arg(names.join(tr(", "))));
    m_note->addButton(u"closeMenuNote"_s, tr("Close"), [this] { showNote(); });
}

} // namespace wego::gui
