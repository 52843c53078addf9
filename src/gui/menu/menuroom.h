// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tag.h"
#include "gui/context.h"
#include "gui/menu/menueditor.h"
#include "gui/menu/publishdialog.h"
#include "gui/shell/room.h"
#include "gui/widgets/badge.h"

#include <optional>

class QLabel;
class QTreeView;

namespace wego::gui {

class Banner;
class ErrorPanel;
class MenuActions;
class MenuFoot;
class MenuHeader;
class MenuHistoryModel;
class MenuProperties;
class MenuSidePanel;
class MenuTreeModel;
class MenuViewAs;
class PhonePreview;

/// The room of menus: the structure on the left, what a follower will see in the middle, the
/// properties of what is chosen on the right, what would change below. Wiring only.
class MenuRoom final : public Room {
    Q_OBJECT

public:
    explicit MenuRoom(Context& context, QWidget* parent = nullptr);
    ~MenuRoom() override;

    void setAccount(const domain::AccountId& account) override;
    void refresh() override;
    void exportView() override;
    void runPrimary() override;
    bool closeInnermost() override;
    [[nodiscard]] QList<QWidget*> areas() const override;

    [[nodiscard]] MenuEditor* editor() const { return m_editor; }
    [[nodiscard]] MenuActions* actions() const { return m_actions; }
    [[nodiscard]] PhonePreview* preview() const { return m_preview; }
    [[nodiscard]] MenuProperties* properties() const { return m_properties; }
    [[nodiscard]] QTreeView* tree() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Offer {
        QString title;
        domain::MenuSet wanted;
        QString note;          ///< unless another one is typed
        bool isReturn = false; ///< to something that was live
    };

    void layOut();
    [[nodiscard]] QWidget* makeMiddle();
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeRight();
    void makeCommands();
    void connectWidgets();
    void connectPreview();
    void connectPanels();
    void connectEditor();

    /// What the room shows: what is edited, or a version that is looked at.
    [[nodiscard]] const domain::MenuSet& shown() const;
    bool takeKey(const QKeyEvent& key);
    void takePhoneKey(const domain::MenuPlace& place, QKeyEvent* key);
    void select(const domain::MenuPlace& place);
    void show();
    void showTree();
    void showButton();
    void showHeader();
    void showFoot();
    void showHint(const QString& refusal);
    void loadTags();
    void showTags(const QList<domain::Tag>& tags);
    void showNote();
    void showViewed();
    [[nodiscard]] bool isEmpty() const;
    void showEmpty();
    void showBrokenOff(const domain::MenuPublication& publication);
    void say(Tone tone, const QString& text);
    [[nodiscard]] bool begin(Tone tone, const QString& text);

    void onFailed(const base::Error& error);
    void onImported(const QList<services::ConsoleMenu::Lost>& lost);
    void onMatched(const QString& person, const domain::Menu& menu);
    [[nodiscard]] QString guessFor(const QString& openid) const;
    void viewAs();
    void view(const domain::MenuVersion* version);
    void compare();
    void showDifference();
    void offer(const Offer& offer);
    void openOffer();
    void openTreeMenu(const QPoint& point);
    void openFileMenu();
    void chooseImport();
    void chooseExport();

    struct Said {
        Tone tone = Tone::Neutral;
        QString text;
    };

    Context& m_context;
    MenuEditor* m_editor;
    MenuActions* m_actions;
    MenuTreeModel* m_model;
    MenuHistoryModel* m_history;
    domain::AccountId m_account;
    domain::MenuPlace m_place;
    bool m_isSelecting = false;
    std::optional<domain::MenuVersion> m_viewed;
    QHash<QString, QString> m_tagNames;
    std::optional<Said> m_said;
    std::optional<Offer> m_offer; ///< waits for what is live at this moment

    MenuHeader* m_header = nullptr;
    ErrorPanel* m_error = nullptr;
    Banner* m_note = nullptr;
    MenuSidePanel* m_side = nullptr;
    QWidget* m_tools = nullptr;
    MenuViewAs* m_viewAs = nullptr;
    PhonePreview* m_preview = nullptr;
    MenuProperties* m_properties = nullptr;
    MenuFoot* m_foot = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace wego::gui
