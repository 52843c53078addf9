// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using wego::services::Setting;
using wego::services::Settings;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everySettingHasATypedDefault();
    void remembersBetweenRuns();
    void memoryOnlyWritesNoFile();
    void announcesChangesOnly();
    void wrongTypeInTheFileGivesTheDefault();
    void writesItsVersion();
    void leavesALaterVersionAlone();
    void readingWritesNothing();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"wego.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::everySettingHasATypedDefault()
{
    const Settings settings{QString()};
    for (int i = 0; i <= static_cast<int>(Setting::KeychainFile); ++i)
        QVERIFY(settings.value(static_cast<Setting>(i)).isValid());
    QCOMPARE(settings.text(Setting::Language), u"system"_s);
    QCOMPARE(settings.text(Setting::ExportFormat), u"excel"_s);
    QCOMPARE(settings.value(Setting::BillColumns).toStringList(), QStringList());
    QCOMPARE(settings.value(Setting::Version).toInt(), 1);
}

void TestSettings::remembersBetweenRuns()
{
    const QByteArray geometry("\0\xff\x01", 3);
    {
        Settings settings(file());
        settings.set(Setting::Theme, u"dark"_s);
        settings.set(Setting::BillColumns, QStringList({u"trade_time"_s, u"fee"_s}));
        settings.set(Setting::WindowGeometry, geometry);
    }
    const Settings settings(file());
    QCOMPARE(settings.text(Setting::Theme), u"dark"_s);
    QCOMPARE(settings.value(Setting::BillColumns).toStringList().size(), 2);
    QCOMPARE(settings.value(Setting::WindowGeometry).toByteArray(), geometry);
}

void TestSettings::readingWritesNothing()
{
    // Whoever writes this file drops the comment.
    const QByteArray bytes = "; by hand\n[General]\nversion=1\n";
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::WriteOnly));
    raw.write(bytes);
    raw.close();
    {
        const Settings settings(file());
        QCOMPARE(settings.text(Setting::Theme), u"system"_s);
    }
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.readAll(), bytes);
}

void TestSettings::memoryOnlyWritesNoFile()
{
    Settings settings{QString()};
    settings.set(Setting::Theme, u"dark"_s);
    QCOMPARE(settings.text(Setting::Theme), u"dark"_s);
    QCOMPARE(Settings(QString()).text(Setting::Theme), u"system"_s);
}

void TestSettings::announcesChangesOnly()
{
    Settings settings{QString()};
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(Setting::Theme, u"dark"_s);
    settings.set(Setting::Theme, u"dark"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<Setting>() == Setting::Theme);
}

void TestSettings::wrongTypeInTheFileGivesTheDefault()
{
    {
        QSettings raw(file(), QSettings::IniFormat);
        raw.setValue(u"version"_s, u"one"_s);
    }
    QCOMPARE(Settings(file()).value(Setting::Version).toInt(), 1);
}

void TestSettings::writesItsVersion()
{
    {
        const Settings settings(file());
    }
    QCOMPARE(QSettings(file(), QSettings::IniFormat).value(u"version"_s).toInt(), 1);
}

void TestSettings::leavesALaterVersionAlone()
{
    {
        QSettings raw(file(), QSettings::IniFormat);
        raw.setValue(u"version"_s, 7);
        raw.setValue(u"look/theme"_s, u"light"_s);
    }
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(u"settings were written by a later version"_s));
    const Settings settings(file());
    QCOMPARE(settings.text(Setting::Theme), u"light"_s);
    QCOMPARE(settings.value(Setting::Version).toInt(), 7);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
