// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/palettefilter.h"
#include "gui/widgets/tokens.h"
#include "services/errorcatalogue.h"

#include <QCoreApplication>

class QAction;
class QWidget;

namespace wego::gui {

/// Decisions and words of the window that need no window.
class ShellWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::ShellWords)

public:
    [[nodiscard]] static Theme::Choice themeChoice(const QString& setting);
    [[nodiscard]] static services::CatalogueLanguage catalogueLanguage();

    /// "412 days in the local store", and "Beijing time" when this computer keeps another.
    [[nodiscard]] static QString storePhrase(qint64 days, bool hasAccount);

    /// A command of a room; its data is the alias that finds it too.
    [[nodiscard]] static PaletteItem commandItem(QAction* action, const QString& room);
    [[nodiscard]] static PaletteItem dateItem(
        QDate date, const QString& typed, std::function<void()> run);
    [[nodiscard]] static PaletteItem codeItem(
        const services::Explanation& explanation, const QString& typed, std::function<void()> run);

    /// The area after (or before) the one that holds `focus`; hidden ones are passed over.
    [[nodiscard]] static QWidget* nextArea(
        const QList<QWidget*>& areas, const QWidget* focus, int step);
    /// What F1 says of a control: its help, else tool tip, else its name.
    [[nodiscard]] static QString helpOn(const QWidget& widget);
};

} // namespace wego::gui
