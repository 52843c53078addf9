// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menufoot.h"

#include "base/beijingtime.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuChange;
using domain::MenuChangeKind;

namespace {

constexpr int Height = 40;

QString clock(qint64 ms)
{
    return base::beijing::fromMs(ms).toString(u"HH:mm");
}

std::size_t indexOf(MenuChangeKind kind)
{
    return static_cast<std::size_t>(kind);
}

} // namespace

MenuFoot::MenuFoot(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"menuFoot"_s);
    setFixedHeight(Height);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    layOut();
}

void MenuFoot::layOut()
{
    m_compared = new QLabel(this);
    m_compared->setObjectName(u"menuCompared"_s);
    m_removed = new ElidedLabel(this);
    m_removed->setObjectName(u"menuRemoved"_s);
    m_saved = new QLabel(this);
    m_saved->setObjectName(u"menuSaved"_s);
    for (QLabel* label : {m_compared, m_saved})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_difference = new QPushButton(icon(u"vcs-diff"_s), tr("Show the changes"), this);
    m_difference->setObjectName(u"showMenuChanges"_s);
    m_difference->setProperty("compact", true);
    m_difference->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_compared);
    for (Badge*& badge : m_counts)
        row->addWidget(badge = new Badge(this));
    row->addWidget(m_removed, 1);
    row->addWidget(m_saved);
    row->addWidget(m_difference);
}

void MenuFoot::showCount(MenuChangeKind kind, int count)
{
    Badge* badge = m_counts.at(indexOf(kind));
    if (count == 0)
        return badge->hide();
    switch (kind) {
    case MenuChangeKind::Added:
        return badge->show(Tone::Good, tr("added %1").arg(count));
    case MenuChangeKind::Removed:
        return badge->show(Tone::Bad, tr("removed %1").arg(count));
    case MenuChangeKind::Changed:
        return badge->show(Tone::Neutral, tr("changed %1").arg(count));
    case MenuChangeKind::Moved:
        return badge->show(Tone::Neutral, tr("moved %1").arg(count));
    }
}

/// What disappears is named: it is what nobody sees in the preview.
void MenuFoot::setChanges(const QList<MenuChange>& changes, qint64 fetchedMs)
{
    std::array<int, 4> counts{};
    QStringList removed;
    for (const MenuChange& change : changes) {
        ++counts.at(indexOf(change.kind));
        if (change.kind == MenuChangeKind::Removed && !change.name.isEmpty())
            removed.append(change.name);
    }
    using enum MenuChangeKind;
    for (const MenuChangeKind kind : {Added, Removed, Changed, Moved})
        showCount(kind, counts.at(indexOf(kind)));
    const QString known = fetchedMs > 0 ? tr("Against what was live at %1:").arg(clock(fetchedMs))
                                        : tr("Against the last version that is known here:");
    m_compared->setText(changes.isEmpty() ? known + u' ' + tr("no change") : known);
    m_removed->setText(
        removed.isEmpty() ? QString() : tr("Will disappear: %1").arg(removed.join(tr(", "))));
    m_difference->setEnabled(!changes.isEmpty());
}

void MenuFoot::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter(this).fillRect(0, 0, width(), 1, Theme::tokensFor(palette()).border);
}

void MenuFoot::setSaved(qint64 savedMs)
{
    m_saved->setText(savedMs > 0 ? tr("Draft stored at %1").arg(clock(savedMs)) : QString());
}

} // namespace wego::gui
