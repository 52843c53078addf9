// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "app/desk.h"
#include "app/deskoptions.h"
#include "app/hardening.h"
#include "app/language.h"
#include "app/signalwatcher.h"
#include "app/version.h"
#include "base/log.h"
#include "gui/widgets/wegostyle.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wego;

namespace {

void remember(services::Settings& settings, const app::DeskOptions& options)
{
    if (!options.language.isEmpty())
        settings.set(services::Setting::Language, options.language);
    if (!options.theme.isEmpty())
        settings.set(services::Setting::Theme, options.theme);
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    app::keepMemoryPrivate();
    if (const QByteArray scale = app::scaleArgument(argc, argv); !scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", scale);
    QApplication::setStyle(new gui::WegoStyle);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("wegodesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("WegoDesk"));
    QApplication::setDesktopFileName(QStringLiteral("org.wegodesk.WegoDesk"));
    QApplication::setApplicationVersion(app::version());
    base::installLogHandler();

    const QStringList arguments = QApplication::arguments();
    app::AppContext context(app::findPaths(app::homeArgument(arguments)));
    const QString language = app::argumentValue(arguments, u"--language"_s);
    app::installTranslations(application,
        app::wantsChinese(
            language.isEmpty() ? context.settings().text(services::Setting::Language) : language));

    const auto options = app::readDeskOptions(arguments);
    if (!options) {
        std::fputs(qPrintable(options.error() + QLatin1Char('\n')), stderr);
        return 2;
    }
    remember(context.settings(), *options);
    app::SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &app::SignalWatcher::raised, &application,
        [] { QCoreApplication::exit(0); });
    app::Desk desk(context, *options, sinceStart);
    QMetaObject::invokeMethod(&desk, &app::Desk::start, Qt::QueuedConnection);
    return QApplication::exec();
}
