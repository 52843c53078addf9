// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuroom.h"

#include "gui/menu/menuactions.h"
#include "gui/menu/menufoot.h"
#include "gui/menu/menuheader.h"
#include "gui/menu/menuhistorymodel.h"
#include "gui/menu/menuproperties.h"
#include "gui/menu/menusidepanel.h"
#include "gui/menu/menutreemodel.h"
#include "gui/menu/menutreeview.h"
#include "gui/menu/menuviewas.h"
#include "gui/menu/phonepreview.h"
#include "gui/widgets/errorpanel.h"
#include "services/accounts.h"

#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeView>

#include <utility>

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
    m_viewed.reset();
    m_said.reset();
    m_offer.reset();
    loadTags();
    m_editor->setAccount(account);
}

void MenuRoom::refresh()
{
    m_error->hide();
    loadTags();
    m_editor->fetch();
}

void MenuRoom::connectWidgets()
{
    connect(m_header->publish(), &QPushButton::clicked, this, &MenuRoom::runPrimary);
    connect(m_header->discard(), &QPushButton::clicked, m_editor, &MenuEditor::discard);
    connect(m_header->import(), &QPushButton::clicked, this, &MenuRoom::openFileMenu);
    connect(m_foot->difference(), &QPushButton::clicked, this, &MenuRoom::showDifference);
    connect(m_viewAs, &MenuViewAs::changed, this, &MenuRoom::viewAs);
    connect(m_viewAs, &MenuViewAs::personWanted, m_editor, &MenuEditor::match);
    connect(m_actions, &MenuActions::renameRequested, m_properties, &MenuProperties::focusName);
    connect(m_actions, &MenuActions::refused, this, &MenuRoom::showHint);
    connectPreview();
    connectPanels();
    tree()->installEventFilter(this);
}

void MenuRoom::connectPreview()
{
    m_preview->setMoveCheck([this](const MenuPlace& from, const MenuPlace& to) {
        return domain::refusalToMove(shown(), from, to);
    });
    connect(m_preview, &PhonePreview::selected, this, &MenuRoom::select);
    connect(m_preview, &PhonePreview::keyPressed, this, &MenuRoom::takePhoneKey);
    connect(m_preview, &PhonePreview::renameRequested, m_properties, &MenuProperties::focusName);
    connect(m_preview, &PhonePreview::addRequested, this, [this](const MenuPlace& place) {
        if (!m_viewed)
            m_actions->addButtonAt(place, u"view"_s);
    });
    const auto move = [this](const MenuPlace& from, const MenuPlace& to) {
        if (m_viewed)
            return;
        if (from.isButton())
            (void)m_editor->document().move(from, to);
        else
            m_editor->document().moveConditional(from.menu, to.menu);
    };
    connect(m_preview, &PhonePreview::moveRequested, this, move);
    connect(m_model, &MenuTreeModel::moveRequested, this, move);
    m_model->setMoveCheck([this](const MenuPlace& from, const MenuPlace& to) {
        return !m_viewed && (!from.isButton() || !domain::refusalToMove(shown(), from, to));
    });
}

void MenuRoom::connectPanels()
{
    connect(tree()->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (!m_isSelecting && index.isValid())
                select(m_model->placeOf(index));
        });
    connect(tree(), &QTreeView::customContextMenuRequested, this, &MenuRoom::openTreeMenu);
    connect(m_side, &MenuSidePanel::conditionalWanted, m_actions, &MenuActions::addConditional);
    connect(m_side, &MenuSidePanel::comparisonWanted, this, &MenuRoom::compare);
    for (const auto signal : {&QListView::activated, &QListView::clicked}) {
        connect(m_side->versions(), signal, this, [this](const QModelIndex& index) {
            // Two that are chosen are to be compared.
            if (m_side->chosenVersions().size() <= 1)
                view(m_history->version(index.row()));
        });
    }
    connect(m_properties, &MenuProperties::valueEdited, this,
        [this](const MenuPlace& place, domain::MenuField field, const QString& text) {
            m_editor->document().setValue(place, field, text);
        });
    connect(m_properties, &MenuProperties::ruleEdited, this,
        [this](
            int menu, const domain::MenuRule& rule) { m_editor->document().setRule(menu, rule); });
    connect(m_properties, &MenuProperties::listWanted, m_actions, &MenuActions::addEntryTo);
    connect(m_properties, &MenuProperties::jumpRequested, this, &MenuRoom::select);
}

void MenuRoom::connectEditor()
{
    connect(m_editor, &MenuEditor::changed, this, &MenuRoom::show);
    connect(m_editor, &MenuEditor::failed, this, &MenuRoom::onFailed);
    connect(m_editor, &MenuEditor::imported, this, &MenuRoom::onImported);
    connect(m_editor, &MenuEditor::nothingToImport, this,
        [this] { say(Tone::Neutral, tr("There is no menu in the web console.")); });
    connect(m_editor, &MenuEditor::matched, this, &MenuRoom::onMatched);
    connect(m_editor, &MenuEditor::exported, this, [this](const QString& path) {
        say(Tone::Good, tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_editor, &MenuEditor::fetched, this, &MenuRoom::openOffer);
    connect(m_editor, &MenuEditor::published, this, [this] {
        m_said.reset();
        if (m_viewed)
            view(nullptr);
        else
            showNote();
    });
    connect(&m_editor->document(), &MenuDocument::selected, this, &MenuRoom::select);
    connect(&m_editor->document(), &MenuDocument::changed, this, [this] {
        m_said.reset();
        if (m_viewed)
            view(nullptr); // Undo works there as well: its step is to be seen
    });
}

bool MenuRoom::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == tree() && event->type() == QEvent::KeyPress;
    return (isKey && takeKey(*static_cast<QKeyEvent*>(event))) || Room::eventFilter(watched, event);
}

/// Alt with an arrow moves the chosen button or menu, Insert adds one.
bool MenuRoom::takeKey(const QKeyEvent& key)
{
    const bool isArrow = key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
    if (key.modifiers() == Qt::AltModifier && isArrow) {
        m_actions->move(static_cast<Qt::Key>(key.key()));
        return true;
    }
    if (key.key() == Qt::Key_Insert && key.modifiers() == Qt::NoModifier) {
        m_actions->addButton(u"view"_s);
        return true;
    }
    return false;
}

/// The keys of the tree do the same on the phone, with the button that has the focus.
void MenuRoom::takePhoneKey(const MenuPlace& place, QKeyEvent* key)
{
    const bool isOurs = key->modifiers() == Qt::AltModifier || key->key() == Qt::Key_Insert;
    if (!isOurs)
        return;
    if (domain::buttonAt(shown(), place))
        select(place);
    key->setAccepted(takeKey(*key));
    if (key->modifiers() == Qt::AltModifier)
        m_preview->focusSelected();
}

void MenuRoom::select(const MenuPlace& place)
{
    m_place = place;
    m_actions->setCurrent(place);
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    const QModelIndex index = m_model->indexOf(place);
    tree()->setCurrentIndex(index);
    tree()->scrollTo(index);
    showHint({});
    showButton();
}

void MenuRoom::runPrimary()
{
    if (m_header->publish()->isEnabled())
        offer({tr("Publish the menu"), m_editor->document().menus(), {}});
}

/// The question shows the difference to what is live now, not to what was when the room was opened.
void MenuRoom::offer(const Offer& offer)
{
    m_error->hide();
    m_offer = offer;
    showHeader();
    m_editor->fetch();
}

void MenuRoom::openOffer()
{
    const auto account = m_context.accounts.find(m_account);
    if (!m_offer || !account)
        return;
    const Offer offer = *std::exchange(m_offer, std::nullopt);
    showHeader();
    auto* dialog = new PublishDialog(
        {m_editor->live(), offer.wanted, tr("%1, %2").arg(account->name, account->appId),
            offer.title, offer.isReturn, m_editor->isConsoleLive()},
        this);
    connect(dialog, &PublishDialog::publishWanted, this, [this, offer](const QString& typed) {
        m_editor->publish(offer.wanted, typed.isEmpty() ? offer.note : typed);
    });
    dialog->open();
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
    shown->popup(tree()->viewport()->mapToGlobal(point));
}

bool MenuRoom::closeInnermost()
{
    if (m_error->isVisible()) {
        m_error->hide();
        return true;
    }
    if (!m_viewed && !m_said)
        return false;
    m_said.reset();
    view(nullptr);
    return true;
}

QList<QWidget*> MenuRoom::areas() const
{
    return {tree(), m_side->versions(), m_preview, m_properties};
}

QTreeView* MenuRoom::tree() const
{
    return m_side->tree();
}

} // namespace wego::gui
