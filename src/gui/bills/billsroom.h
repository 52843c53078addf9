// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bills/billsroomstate.h"
#include "gui/context.h"
#include "gui/shell/room.h"

#include <QPointer>

class QStackedWidget;

namespace wego::gui {

class Banner;
class BillCalendar;
class BillDownloads;
class BillExports;
class BillHeader;
class BillPage;
class BillSidebar;
class EmptyBills;
class EmptyState;
class ErrorPanel;
class PopupFrame;
class Splitter;

/// The bill room: which days there are, whether each adds up, and where a payment is. Wiring only;
/// what is shown and offered is decided by BillsRoomState.
class BillsRoom final : public Room {
    Q_OBJECT

public:
    explicit BillsRoom(Context& context, QWidget* parent = nullptr);
    ~BillsRoom() override;

    void setAccount(const domain::AccountId& account) override;
    void focusSearch() override;
    void refresh() override;
    void exportView() override;
    void runPrimary() override;
    bool closeInnermost() override;
    [[nodiscard]] QList<QWidget*> areas() const override;
    bool openText(const QString& text) override;

    [[nodiscard]] QDate day() const { return m_day; }
    void openDay(QDate day);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void makeCommands();
    void connectWidgets();
    void connectServices();
    void loadDays(QDate from, QDate to);
    void loadFacts();
    void loadMonth();
    void readBill();
    void onOpened(const base::Result<bills::BillTablePtr>& result);
    void onDaysChanged(const QList<QDate>& days);
    void onFailed(const domain::AccountId& account, const base::Error& error);
    void chooseKind(domain::BillType type);
    void downloadSpan(QDate from, QDate to);
    void downloadDay(bool again);
    void chooseFiles();
    void show();
    void showHeader();
    void showContent();
    void showSentence();
    void showBanner();
    void showError();
    void runBannerAction(BannerAction action);
    void fitSize();
    void setNarrow(bool narrow);
    void restoreSplitter();
    void keepSplitter();
    [[nodiscard]] BillCalendar* calendar() const;
    [[nodiscard]] QDateTime now() const;

    Context& m_context;
    domain::AccountId m_account;
    QDate m_day;
    domain::BillType m_type = domain::BillType::All;
    BillsRoomState m_state;
    BillDownloads* m_downloads = nullptr;
    BillExports* m_exports = nullptr;
    QPointer<services::OpenBillJob> m_opening;
    QPointer<net::Job> m_monthJob;
    bool m_isNarrow = false;

    BillHeader* m_header = nullptr;
    BillSidebar* m_sidebar = nullptr;
    PopupFrame* m_sidebarPopup = nullptr;
    Splitter* m_body = nullptr;
    Banner* m_banner = nullptr;
    ErrorPanel* m_error = nullptr;
    QStackedWidget* m_stack = nullptr;
    BillPage* m_page = nullptr;
    EmptyBills* m_empty = nullptr;
    EmptyState* m_sentence = nullptr;
};

} // namespace wego::gui
