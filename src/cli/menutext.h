// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menudifference.h"
#include "domain/menurules.h"
#include "domain/menuversion.h"
#include "services/errorcatalogue.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace wego::cli {

/// Menus in words for the command line, and as --json gives them.
class MenuText {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::MenuText)

public:
    /// One line a menu and button, buttons of lists further in.
    static QStringList tree(const domain::MenuSet& menus);
    static QStringList tree(const domain::Menu& menu);

    /// "默认菜单 / 到店 / 扫桌码点单".
    static QString place(const domain::MenuSet& menus, const domain::MenuPlace& place);
    /// "tag 101, Android".
    static QString rule(const domain::MenuRule& rule);

    static QString problem(const domain::MenuSet& menus, const domain::MenuProblem& problem,
        const services::ErrorCatalogue& errors, bool chinese);
    static QJsonObject toJson(const domain::MenuSet& menus, const domain::MenuProblem& problem);

    static QString change(const domain::MenuSet& before, const domain::MenuSet& after,
        const domain::MenuChange& change);
    static QJsonObject toJson(const domain::MenuChange& change);

    static QString version(const domain::MenuVersion& version);
    static QJsonObject toJson(const domain::MenuVersion& version);

private:
    static QString reminder(const QString& code);
    static QString kind(domain::MenuChangeKind kind);
};

} // namespace wego::cli
