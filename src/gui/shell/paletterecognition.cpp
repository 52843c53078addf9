// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/paletterecognition.h"

#include "gui/shell/shellwords.h"
#include "services/errorcatalogue.h"

namespace wego::gui {

QList<PaletteItem> PaletteRecognition::itemsFor(const QString& text) const
{
    QList<PaletteItem> items;
    const auto date = dateIn(text, today);
    if (date && openDay)
        items.append(ShellWords::dateItem(*date, text, [run = openDay, day = *date] { run(day); }));
    for (const RoomEntry& room : rooms) {
        if (room.recognises && room.recognises(text))
            items.append({PaletteGroup::Record, room.icon, text, room.recordNote, text,
                [run = openRecord, id = room.id, text] { run(id, text); }});
    }
    const auto explanation = errors.explainCode(text, ShellWords::catalogueLanguage());
    if (!text.isEmpty() && explanation)
        items.append(ShellWords::codeItem(
            *explanation, text, [run = explain, code = explanation->code] { run(code); }));
    return items;
}

} // namespace wego::gui
