// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

// A resource in a static library is dropped by the linker unless somebody names it, and the macro
// must stand outside of any namespace.
static void initialiseCatalogues()
{
    Q_INIT_RESOURCE(catalogues);
}

namespace wego::app {

namespace {

void install(QCoreApplication& application, const QString& file)
{
    auto* translator = new QTranslator(&application);
    if (QFile::exists(file) && translator->load(file))
        QCoreApplication::installTranslator(translator);
}

} // namespace

bool wantsChinese(const QString& setting)
{
    if (setting != u"system")
        return setting.startsWith(u"zh");
    return QLocale::system().uiLanguages().value(0).startsWith(u"zh");
}

void installTranslations(QCoreApplication& application, bool chinese)
{
    initialiseCatalogues();
    // Dates and numbers follow the language of the texts, not that of the desktop.
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!chinese)
        return install(application, u":/i18n/wegodesk_en.qm"_s);
    install(
        application, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_zh_CN.qm"_s);
    install(application, u":/i18n/wegodesk_zh_CN.qm"_s);
}

} // namespace wego::app
