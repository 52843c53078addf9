// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/menu/menuproperties.h"
#include "gui/menu/menuroom.h"
#include "gui/menu/phonepreview.h"
#include "gui/menu/publishdialog.h"
#include "gui/roombench.h"
#include "gui/shell/mainwindow.h"
#include "gui/widgets/countededit.h"
#include "sandbox/oaclient.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <memory>

/// Steps of several checks: what comes behind one that failed would only confuse.
#define DO(step)                                                                                   \
    do {                                                                                           \
        step;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

namespace wego::test {

inline constexpr int LongMs = 30'000;

/// A button as somebody has it in mind.
struct Wish {
    QString name;
    QString type;
    QList<QPair<domain::MenuField, QString>> values;
};

/// Where keys go: a menu that is open has them all.
QWidget* keyReceiver();
void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
/// Into whatever has the focus; Chinese comes from an input method.
void type(const QString& text);
/// Presses a key until the widget has the focus.
bool goTo(const QWidget* widget, Qt::Key by, Qt::KeyboardModifiers modifiers = {});

/// The room of menus with the sandbox as WeChat, and the hands of somebody who works in it: either
/// with the mouse, or with keys in the window. What fails in a step fails the test; see DO().
class MenuStage {
protected:
    void begin();
    void end();

    /// Again, if it is there: as on another day.
    void openRoom();
    /// Without waiting for WeChat.
    void enterRoom();
    /// The room as it stands in the window, whose shortcuts reach it.
    void openWindow();
    void waitForRest();
    /// What is edited, without a way through the window.
    void startWith(const domain::MenuSet& menus);
    [[nodiscard]] QJsonObject menuOfWeChat() const;
    /// The phone on the screen and WeChat's menu say the same.
    void comparePreview();
    /// Without a window system nobody gives the window back what a menu or a dialog had.
    void comeBack();

    template <typename T> [[nodiscard]] T* part(const char* name) const
    {
        return m_room->findChild<T*>(QLatin1StringView(name));
    }
    [[nodiscard]] gui::MenuDocument& document() const { return m_room->editor()->document(); }
    [[nodiscard]] gui::PhonePreview* preview() const { return m_room->preview(); }
    [[nodiscard]] gui::CountedEdit* edit(domain::MenuField field) const
    {
        return m_room->properties()->edit(field);
    }
    [[nodiscard]] QAbstractItemView* versions() const
    {
        return part<QAbstractItemView>("menuVersions");
    }
    [[nodiscard]] QPushButton* publishButton() const { return part<QPushButton>("publishMenu"); }
    [[nodiscard]] QString name(const domain::MenuPlace& place) const;
    /// Of the note above the columns; those of the note before may still be about to go.
    [[nodiscard]] QPushButton* noteButton(const QString& name) const;
    [[nodiscard]] gui::PublishDialog* dialog() const
    {
        return m_room->findChild<gui::PublishDialog*>(QStringLiteral("publishDialog"));
    }

    // By mouse.
    void press(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void pressTool(const QAction* action);
    void pressBar(const domain::MenuPlace& place);
    /// By the menu of what can be added, which opens in an event loop of its own.
    void addByMouse(const QString& word);
    /// The type of the chosen button.
    void chooseByMouse(const QString& word);
    void pickByMouse(QComboBox* box, const QString& data);
    /// What stands in the field is marked by a drag and typed over.
    void fillByMouse(domain::MenuField field, const QString& text);
    void grantByMouse(const Wish& wish);
    void dragButton(const domain::MenuPlace& from, const QList<QPoint>& points, bool drops = true);
    [[nodiscard]] QPoint middleOf(const domain::MenuPlace& place) const;
    void publishByMouse();
    void rollBackByMouse(int row);

    // By keys.
    void chooseByKeys(const QString& word);
    /// From the name, which is marked.
    void grantByKeys(const Wish& wish);
    void goToTree() { QVERIFY(goTo(m_room->tree(), Qt::Key_F6)); }
    /// With the arrows, in the tree.
    void goToPlace(const domain::MenuPlace& place);
    void publishByKeys();
    void rollBackByKeys(int row);

    std::unique_ptr<RoomBench> m_bench;
    std::unique_ptr<OaClient> m_weChat;
    std::unique_ptr<gui::MenuRoom> m_ownRoom;
    std::unique_ptr<gui::MainWindow> m_window;
    gui::MenuRoom* m_room = nullptr; ///< either alone or in the window
    domain::AccountId m_account;

private:
    void compareList(int first, const QJsonArray& entries);
};

} // namespace wego::test
