// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followerdelegate.h"

#include "gui/users/followermodel.h"
#include "gui/users/followertable.h"
#include "services/followerexport.h"

#include <QPainter>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::FollowerColumn;

namespace {

constexpr int Padding = 8;
constexpr int ChipGap = 4;
constexpr int ChipInset = 6; ///< of a badge, on either side
constexpr qsizetype MostChips = 2;

int chipWidth(const QFontMetrics& metrics, const QString& name)
{
    return metrics.horizontalAdvance(name) + 2 * ChipInset;
}

qsizetype fittingChips(const QFontMetrics& metrics, const QStringList& names, int room)
{
    qsizetype count = 0;
    int used = 0;
    while (count < std::min(MostChips, names.size())) {
        used += chipWidth(metrics, names[count]) + ChipGap;
        const bool hasMore = count + 1 < names.size();
        if (used + (hasMore ? metrics.horizontalAdvance(u"+99"_s) : 0) > room)
            break;
        ++count;
    }
    return std::max<qsizetype>(count, 1);
}

void paintChips(
    QPainter* painter, QRect rect, const QStringList& names, Tone tone, const Tokens& tokens)
{
    const QFont font = Theme::font(TypeRole::Caption);
    const QFontMetrics metrics(font);
    const qsizetype shown = fittingChips(metrics, names, rect.width());
    for (const QString& name : names.first(shown)) {
        const QString text = metrics.elidedText(
            name, Qt::ElideRight, std::max(1, rect.width() - 2 * ChipInset));
        const int width = Badge::paint(painter, rect, font, tone, text, {}, tokens);
        rect.setLeft(rect.left() + width + ChipGap);
    }
    if (shown == names.size())
        return;
    painter->setFont(font);
    painter->setPen(tokens.text2);
    painter->drawText(
        rect, Qt::AlignVCenter | Qt::TextDontClip, u'+' + QString::number(names.size() - shown));
}

bool isId(int column)
{
    const auto which = static_cast<FollowerColumn>(column);
    return which == FollowerColumn::Openid || which == FollowerColumn::Unionid;
}

} // namespace

void FollowerDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    CellDelegate::initStyleOption(option, index);
    option->textElideMode = isId(index.column()) ? Qt::ElideMiddle : Qt::ElideRight;
    if (isId(index.column()))
        option->font = Theme::fixedFont(TypeRole::Caption);
    if (index.data(FollowerModel::TagsRole).isValid())
        option->text.clear();
    if (const auto* table = qobject_cast<const FollowerTable*>(option->widget))
        option->state.setFlag(QStyle::State_MouseOver, table->hoveredRow() == index.row());
}

void FollowerDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    const QStringList names = index.data(FollowerModel::TagsRole).toStringList();
    if (names.isEmpty())
        return;
    // The row of a selection that is elsewhere has the colour of a chip.
    const bool isQuiet = option.state.testFlag(QStyle::State_Selected)
        && !option.state.testFlag(QStyle::State_Active);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintChips(painter, option.rect.adjusted(Padding, 0, -Padding, -1), names,
        isQuiet ? Tone::Outline : Tone::Neutral, Theme::tokensFor(option.palette));
    painter->restore();
}

} // namespace wego::gui
