// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/syncerrorpanel.h"

#include "gui/users/userwords.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/statemark.h"
#include "gui/widgets/stylepaint.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextLeft = 56;
constexpr int SideWidth = 372;
constexpr int BesideFrom = 860;

QUrl platformUrl()
{
    return QUrl(u"https://developers.weixin.qq.com/platform"_s);
}

QLabel* newText(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

QPushButton* newButton(QWidget* parent, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression end(u"(?<=。)\\s*|(?<=[.!?])\\s+(?=[A-Z])"_s);
    return text.trimmed().split(end, Qt::SkipEmptyParts);
}

SyncErrorPanel::SyncErrorPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"syncError"_s);
    m_across = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_across->setContentsMargins(TextLeft, 16, 24, 16);
    m_across->setSpacing(24);
    m_across->addWidget(makeText(), 1);
    m_side = makeSide();
    m_across->addWidget(m_side);
    showDetails(false);
}

QWidget* SyncErrorPanel::makeText()
{
    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    m_title = newText(box, u"syncErrorTitle"_s);
    m_title->setFont(Theme::font(TypeRole::Section));
    m_cause = newText(box, u"syncErrorCause"_s);
    auto* caption = new QLabel(tr("What to do now"), box);
    QFont bold = caption->font();
    bold.setBold(true);
    caption->setFont(bold);
    m_steps = newText(box, u"syncErrorSteps"_s);
    m_retry = newButton(box, u"retrySync"_s, tr("Retry"));
    m_retry->setProperty("primary", true);
    m_retry->setIcon(icon(u"view-refresh"_s));
    m_platform = newButton(box, u"openPlatform"_s, tr("Open the developer platform"));
    m_connection = newButton(box, u"checkConnection"_s, tr("Check the connection…"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 6, 0, 0);
    for (QPushButton* button : {m_retry, m_platform, m_connection})
        buttons->addWidget(button);
    buttons->addStretch(1);
    lines->addWidget(m_title);
    lines->addWidget(m_cause);
    lines->addSpacing(4);
    lines->addWidget(caption);
    lines->addWidget(m_steps);
    lines->addLayout(buttons);
    lines->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, &SyncErrorPanel::retryClicked);
    connect(
        m_platform, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(platformUrl()); });
    connect(m_connection, &QPushButton::clicked, this, &SyncErrorPanel::connectionClicked);
    return box;
}

QWidget* SyncErrorPanel::makeSide()
{
    auto* side = new QWidget(this);
    side->setMaximumWidth(SideWidth);
    auto* lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    m_addressBox = makeAddress();
    m_fold = newButton(side, u"syncErrorDetailsButton"_s, tr("Details"));
    m_fold->setProperty("compact", true);
    m_fold->setFlat(true);
    m_fold->setCheckable(true);
    m_copyDetails = newButton(side, u"copySyncDetails"_s, tr("Copy for technicians"));
    m_copyDetails->setProperty("link", true);
    m_details = new QPlainTextEdit(side);
    m_details->setObjectName(u"syncErrorDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(Theme::fixedFont(TypeRole::Caption));
    m_details->setWordWrapMode(QTextOption::WrapAnywhere);
    m_details->setFixedHeight(6 * QFontMetrics(m_details->font()).lineSpacing());
    auto* fold = new QHBoxLayout;
    fold->addWidget(m_fold);
    fold->addStretch(1);
    fold->addWidget(m_copyDetails);
    lines->addWidget(m_addressBox);
    lines->addSpacing(6); // the frame of the address stands out
    lines->addLayout(fold);
    lines->addWidget(m_details);
    lines->addStretch(1);
    connect(m_fold, &QPushButton::toggled, this, &SyncErrorPanel::showDetails);
    connect(m_copyDetails, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    return side;
}

QWidget* SyncErrorPanel::makeAddress()
{
    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    auto* caption = new QLabel(tr("Address that WeChat sees"), box);
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_address = new QLabel(box);
    m_address->setObjectName(u"egressAddress"_s);
    m_address->setAccessibleName(caption->text());
    QFont large = Theme::numberFont(TypeRole::Value);
    large.setBold(true);
    m_address->setFont(large);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = newButton(box, u"copyAddress"_s, tr("Copy"));
    copy->setAccessibleName(tr("Copy the address"));
    copy->setIcon(icon(u"edit-copy"_s));
    auto* line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(copy);
    lines->addWidget(caption);
    lines->addLayout(line);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    return box;
}

void SyncErrorPanel::show(const Failure& failure)
{
    m_title->setText(tr("The sync stopped: %1").arg(failure.why.title));
    const QString code = failure.why.code.startsWith("wego."_L1)
        ? QString()
        : tr("Error %1.").arg(failure.why.code);
    m_cause->setText(UserWords::joined(UserWords::joined(code, failure.why.cause), failure.kept));
    showSteps(failure.why.nextStep);
    m_address->setText(failure.address);
    m_addressBox->setVisible(!failure.address.isEmpty());
    m_platform->setVisible(!failure.address.isEmpty());
    m_details->setPlainText(failure.why.details);
    setAccessibleName(m_title->text());
    setAccessibleDescription(failure.why.cause + u' ' + failure.why.nextStep);
    QWidget::show();
}

void SyncErrorPanel::showSteps(const QString& nextStep)
{
    const QStringList steps = sentencesOf(nextStep);
    QStringList lines;
    for (qsizetype at = 0; at < steps.size(); ++at)
        lines.append(
            steps.size() > 1 ? u"%1. %2"_s.arg(QString::number(at + 1), steps[at]) : steps[at]);
    m_steps->setText(lines.join(u'\n'));
}

void SyncErrorPanel::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_copyDetails->setVisible(shown);
}

void SyncErrorPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= BesideFrom;
    m_across->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isBeside ? SideWidth : 0);
}

void SyncErrorPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(0, 0, 3, height(), tokens.dangerFill);
    painter.fillRect(0, height() - 1, width(), 1, tokens.border);
    const QPoint title = m_title->mapTo(this, QPoint(0, 0));
    paintMark(
        &painter, QRectF(TextLeft - 32, title.y(), 18, m_title->height()), Mark::Differs, tokens);
    if (m_addressBox->isHidden())
        return;
    const QPoint address = m_address->mapTo(this, QPoint(0, 0));
    const QRect frame(address.x() - 10, address.y() - 4, m_addressBox->width() + 14,
        std::max(m_address->height(), 32) + 8);
    style::box(&painter, frame, QColor(), tokens.border);
}

} // namespace wego::gui
