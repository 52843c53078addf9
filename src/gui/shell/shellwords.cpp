// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shellwords.h"

#include "base/beijingtime.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::gui {

Theme::Choice ShellWords::themeChoice(const QString& setting)
{
    if (setting == "light"_L1)
        return Theme::Choice::Light;
    return setting == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::System;
}

services::CatalogueLanguage ShellWords::catalogueLanguage()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return chinese ? services::CatalogueLanguage::Chinese : services::CatalogueLanguage::English;
}

QString ShellWords::storePhrase(qint64 days, bool hasAccount)
{
    QStringList parts;
    if (hasAccount)
        parts << tr("%Ln days in the local store", nullptr, static_cast<int>(days));
    if (QDateTime::currentDateTime().offsetFromUtc() != base::beijing::OffsetSeconds)
        parts << tr("Beijing time");
    return parts.join(u"  "_s);
}

PaletteItem ShellWords::commandItem(QAction* action, const QString& room)
{
    PaletteItem item;
    item.title = action->text();
    item.note = room;
    item.alias = action->data().toString();
    item.icon = action->property("paletteIcon").toString();
    item.run = [action] { action->trigger(); };
    return item;
}

PaletteItem ShellWords::dateItem(QDate date, const QString& typed, std::function<void()> run)
{
    const QString day = base::beijing::toIsoDate(date);
    return {
        PaletteGroup::Record, u"view-calendar"_s, day, tr("Show this day"), typed, std::move(run)};
}

PaletteItem ShellWords::codeItem(
    const services::Explanation& explanation, const QString& typed, std::function<void()> run)
{
    return {PaletteGroup::Help, u"help-about"_s, explanation.code + u"   "_s + explanation.title,
        tr("What the code means and what to do"), typed, std::move(run)};
}

QWidget* ShellWords::nextArea(const QList<QWidget*>& areas, const QWidget* focus, int step)
{
    const auto count = static_cast<int>(areas.size());
    int present = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (focus && (areas.at(i) == focus || areas.at(i)->isAncestorOf(focus)))
            present = i;
    }
    for (int tries = 0; tries < count; ++tries) {
        present = (present + step + count) % count;
        if (areas.at(present)->isVisible())
            return areas.at(present);
    }
    return nullptr;
}

QString ShellWords::helpOn(const QWidget& widget)
{
    for (const QString& text : {widget.whatsThis(), widget.toolTip(), widget.accessibleName()}) {
        if (!text.isEmpty())
            return text;
    }
    return tr("There is no help on this");
}

} // namespace wego::gui
