// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundfoot.h"

#include "gui/orders/moneyedit.h"
#include "gui/refunds/refundwords.h"
#include "gui/widgets/accountdot.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int Height = 56;
constexpr int Left = 16;
constexpr int FieldWidth = 150;
constexpr int RoomyFrom = 940;
constexpr int RefundsPerMinute = 600; ///< of what is usual; WeChat decides

} // namespace

RefundFoot::RefundFoot(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_time(new QLabel(this))
    , m_wrong(new QLabel(this))
    , m_typed(new MoneyEdit(this))
    , m_start(new QPushButton(tr("Start the refunds"), this))
{
    setObjectName(u"refundFoot"_s);
    setFixedHeight(Height);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_sentence->setObjectName(u"refundSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_wrong->setObjectName(u"refundTotalWrong"_s);
    m_typed->setObjectName(u"refundTotal"_s);
    m_typed->setAccessibleName(tr("Type the total"));
    m_typed->setPlaceholderText(u"0.00"_s);
    m_typed->setFont(Theme::numberFont(TypeRole::Body));
    m_typed->setFixedWidth(FieldWidth);
    m_start->setObjectName(u"startRefunds"_s);
    m_start->setProperty("primary", true);
    m_start->setAutoDefault(false);
    m_label = new QLabel(tr("Type the total"), this);
    m_label->setBuddy(m_typed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Left + AccountDotSize + 8, 0, Left, 0);
    row->setSpacing(8);
    row->addWidget(m_sentence);
    row->addWidget(m_time);
    row->addStretch(1);
    for (QWidget* widget : QList<QWidget*>{m_wrong, m_label, m_typed, m_start})
        row->addWidget(widget);
    connect(m_typed, &QLineEdit::textChanged, this, &RefundFoot::check);
    connect(m_typed, &QLineEdit::returnPressed, this, &RefundFoot::start);
    connect(m_start, &QPushButton::clicked, this, &RefundFoot::start);
    setTotal({});
}

void RefundFoot::setAccount(const domain::Account& account)
{
    m_account = account;
    setTotal(m_total);
}

void RefundFoot::setTotal(const std::optional<domain::RefundTally>& total)
{
    m_total = total;
    m_typed->clear();
    if (!total) {
        m_sentence->setText(tr("The rows are being looked at"));
        m_time->clear();
    } else {
        m_sentence->setText(tr("%1 refunds %Ln time(s), in total %2 yuan", "account, amount",
            static_cast<int>(total->count))
                .arg(m_account.name, RefundWords::amount(total->amount)));
        const qint64 minutes = 1 + total->count / RefundsPerMinute;
        m_time->setText(
            tr("about %Ln minute(s), can be paused", nullptr, static_cast<int>(minutes)));
    }
    check();
    update();
}

void RefundFoot::setHindrance(const QString& hindrance)
{
    m_hindrance = hindrance;
    check();
}

void RefundFoot::press()
{
    if (mayStart())
        return start();
    m_typed->setFocus(Qt::ShortcutFocusReason);
}

bool RefundFoot::mayStart() const
{
    return m_total && m_total->count > 0 && m_hindrance.isEmpty()
        && m_typed->amount() == m_total->amount;
}

/// A wrong total is said at once, but not while it may still become the right one.
void RefundFoot::check()
{
    const bool may = mayStart();
    QString typed = m_typed->text().trimmed();
    typed.remove(u',');
    const bool isWrong = m_total && !may && m_hindrance.isEmpty()
        && !m_total->amount.toYuan().startsWith(typed);
    showMessage(m_wrong, isWrong ? tr("This is not the total") : QString(), true);
    m_typed->setProperty("invalid", isWrong);
    m_typed->update();
    m_typed->setEnabled(m_total && m_total->count > 0);
    m_start->setEnabled(may);
    fit();
    m_start->setToolTip(m_hindrance);
}

void RefundFoot::start()
{
    if (mayStart())
        emit startWanted();
}

/// The total is never cut: without room its sentence has two lines, and gives way to nothing else.
void RefundFoot::fit()
{
    const bool isRoomy = width() >= RoomyFrom;
    m_sentence->setWordWrap(!isRoomy);
    static_cast<QHBoxLayout*>(layout())->setStretchFactor(m_sentence, isRoomy ? 0 : 1);
    m_time->setVisible(isRoomy);
    m_label->setVisible(isRoomy || m_wrong->text().isEmpty());
}

void RefundFoot::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void RefundFoot::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::tokensFor(palette()).line);
    paintAccountDot(&painter, {Left + AccountDotSize / 2.0, height() / 2.0},
        static_cast<int>(m_account.colour));
}

} // namespace wego::gui
