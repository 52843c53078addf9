// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "app/commandline.h"
#include "cli/runner.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wego;

/// The encrypted secrets file on the command line: who makes it, and when it is remembered.
class TestMasterPassword : public QObject {
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void makesAFileAfterTheSamePasswordTwice()
    {
        QCOMPARE(run("one\none\n", file()), 0);
        QVERIFY(QFile::exists(file()));
        QCOMPARE(remembered(), file());
        QCOMPARE(run("one\n"), 0);
        QCOMPARE(run("two\n"), 4);
        QCOMPARE(remembered(), file());
    }

    void refusesToMakeAFile_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("cancelled") << QByteArray();
        QTest::newRow("empty") << QByteArray("\n\n");
        QTest::newRow("cancelled at the second") << QByteArray("one\n");
        QTest::newRow("mistyped every time") << QByteArray("a\nb\na\nc\na\nd\na\na\n");
    }

    void refusesToMakeAFile()
    {
        QFETCH(const QByteArray, typed);
        QCOMPARE(run(typed, file()), 4);
        QVERIFY(!QFile::exists(file()));
        QCOMPARE(remembered(), QString());
    }

    void asksAgainIfTheTwoDiffer()
    {
        QCOMPARE(run("one\nother\none\none\n", file()), 0);
        QCOMPARE(run("one\n"), 0);
    }

    void neverMakesARememberedFileAnew()
    {
        QCOMPARE(run("one\none\n", file()), 0);
        QVERIFY(QFile::remove(file()));
        QCOMPARE(run("one\n"), 1);
        QVERIFY(!QFile::exists(file()));
    }

    void remembersNothingIfTheStoreDoesNotOpen()
    {
        QFile blocker(path(u"home/data"_s));
        QVERIFY(QDir().mkpath(path(u"home"_s)));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY(run("one\none\n", file()) != 0);
        QCOMPARE(remembered(), QString());
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_home->filePath(name); }
    [[nodiscard]] QString file() const { return path(u"secrets.vault"_s); }

    /// The exit code of `wego account list` on a terminal where this is typed.
    int run(const QByteArray& typed, const QString& keychainFile = {})
    {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        in.setData(typed);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        cli::Streams streams{in, out, err, true, false};
        app::AppContext context(app::findPaths(path(u"home"_s)));
        app::CommandLine commandLine(context, streams, false);
        cli::Runner runner(commandLine.makeCommands(), streams);
        QStringList arguments{u"account"_s, u"list"_s};
        if (!keychainFile.isEmpty())
            arguments += {u"--keychain-file"_s, keychainFile};
        int code = -1;
        runner.run(
            arguments, [&code](cli::ExitCode exitCode) { code = static_cast<int>(exitCode); });
        return code;
    }

    [[nodiscard]] QString remembered() const
    {
        const app::AppContext context(app::findPaths(path(u"home"_s)));
        return services::Settings(context.paths().settings()).text(services::Setting::KeychainFile);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestMasterPassword)
#include "tst_masterpassword.moc"
