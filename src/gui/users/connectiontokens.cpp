// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/connectiontokens.h"

#include "base/beijingtime.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/tokens.h"
#include "services/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::TokenEvent;
using services::TokenCause;
using services::TokenLine;

namespace {

enum ListColumn { TimeColumn, SourceColumn, TextColumn };
constexpr int TimeWidth = 112;
constexpr int SourceWidth = 96;
constexpr int LineHeight = 26;
constexpr int MostLines = 50;
constexpr qint64 MinuteMs = 60'000;

QString clockTime(qint64 ms)
{
    return base::beijing::fromMs(ms).toString(u"HH:mm"_s);
}

QString dayAndTime(qint64 ms)
{
    return base::beijing::fromMs(ms).toString(u"MM-dd HH:mm"_s);
}

} // namespace

ConnectionTokens::ConnectionTokens(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(tr("No token was asked for yet"), this))
{
    setObjectName(u"connectionTokens"_s);
    m_list->setObjectName(u"tokenTimeline"_s);
    m_list->setAccessibleName(tr("Token timeline"));
    m_list->setHeaderLabels({tr("Time"), tr("Source"), tr("What happened")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setFont(Theme::font(TypeRole::Caption));
    m_list->header()->resizeSection(TimeColumn, TimeWidth);
    m_list->header()->resizeSection(SourceColumn, SourceWidth);
    m_list->header()->setStretchLastSection(true);
    m_empty->setFont(Theme::font(TypeRole::Caption));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_empty);
    lines->addWidget(m_list, 1);
    m_list->hide();
    setFocusProxy(m_list);
    connect(&context.tokens, &services::Tokens::timelineChanged, this,
        [this](const domain::AccountId& account) {
            if (account == m_account)
                reload();
        });
}

void ConnectionTokens::setAccount(const domain::AccountId& account)
{
    m_account = account;
    reload();
}

void ConnectionTokens::reload()
{
    if (m_reading)
        m_reading->cancel();
    auto* reading = m_context.tokens.timeline(m_account, MostLines);
    m_reading = reading;
    reading->onFinished(this, [this](const base::Result<QList<TokenLine>>& lines) {
        if (lines)
            show(*lines);
    });
}

void ConnectionTokens::show(const QList<TokenLine>& lines)
{
    const Tokens& tokens = Theme::tokensFor(palette());
    m_list->clear();
    for (const TokenLine& line : lines) {
        const QString what = text(line);
        auto* item = new QTreeWidgetItem(
            {dayAndTime(line.event.atMs), sourceName(line.event.source), what});
        item->setToolTip(TextColumn, what);
        item->setSizeHint(TimeColumn, QSize(0, LineHeight));
        if (line.event.what != TokenEvent::What::Received)
            item->setForeground(TextColumn, tokens.danger);
        m_list->insertTopLevelItem(0, item); // the newest first
    }
    m_list->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
}

QString ConnectionTokens::sourceName(domain::TokenSource source)
{
    switch (source) {
    case domain::TokenSource::Stable:
        return tr("stable");
    case domain::TokenSource::Url:
        return tr("own service");
    case domain::TokenSource::Pasted:
        return tr("pasted");
    case domain::TokenSource::Classic:
        return tr("classic");
    }
    return {};
}

QString ConnectionTokens::text(const TokenLine& line)
{
    const TokenEvent& event = line.event;
    const QString end = clockTime(event.expiresAtMs);
    switch (event.what) {
    case TokenEvent::What::Received:
        if (event.wasForced)
            return tr("Received by force, until %1").arg(end);
        return event.isSame ? tr("The same one again, until %1").arg(end)
                            : tr("Received, until %1").arg(end);
    case TokenEvent::What::Failed:
        return tr("None came: %1", "code").arg(event.code);
    case TokenEvent::What::Refused:
        break;
    }
    const auto minutes = static_cast<int>(event.ageMs / MinuteMs);
    return tr("Refused at an age of %Ln minute(s) (%1): %2", nullptr, minutes)
        .arg(event.code, cause(line));
}

QString ConnectionTokens::cause(const TokenLine& line)
{
    const QString about = clockTime(line.aboutMs);
    switch (line.cause) {
    case TokenCause::OtherFetchedClassic:
        return tr("another system fetched a classic token at about %1").arg(about);
    case TokenCause::ForcedElsewhere:
        return tr("another system forced a new stable token before %1").arg(about);
    case TokenCause::RenewedHere:
        return tr("this program fetched another at %1").arg(about);
    case TokenCause::RenewedByService:
        return tr("the token service has got another");
    case TokenCause::Expired:
        return tr("its time was over at %1").arg(about);
    case TokenCause::EndWrong:
        return tr("it ended before the end that was named");
    case TokenCause::ClockWrong:
        return tr("it ended before its time; is the clock of this computer right?");
    case TokenCause::NoToken:
        return tr("it is no token of this account");
    case TokenCause::Unknown:
    case TokenCause::None:
        break;
    }
    return tr("the cause is not known");
}

} // namespace wego::gui
