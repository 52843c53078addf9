// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keychain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wego::security;
using namespace Qt::StringLiterals;
using wego::base::ErrorKind;
using wego::base::Result;
using wego::base::Secret;

namespace {

const QString Key = u"account-1/api_v3_key"_s;

/// Waits for the one answer of a keychain call.
template <typename T> struct Answer {
    std::optional<Result<T>> result;
    int count = 0;

    auto callback()
    {
        return [this](Result<T> answer) {
            ++count;
            result = std::move(answer);
        };
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return result.has_value(); });
    }
};

Result<void> write(Keychain& keychain, const QString& key, QByteArrayView value)
{
    QObject context;
    Answer<void> answer;
    keychain.write(key, Secret(value), &context, answer.callback());
    return answer.wait() ? *answer.result : wego::base::fail({ErrorKind::Timeout, u"no answer"_s});
}

Result<void> remove(Keychain& keychain, const QString& key)
{
    QObject context;
    Answer<void> answer;
    keychain.remove(key, &context, answer.callback());
    return answer.wait() ? *answer.result : wego::base::fail({ErrorKind::Timeout, u"no answer"_s});
}

/// The value, or the code of the failure.
QByteArray read(Keychain& keychain, const QString& key)
{
    QObject context;
    Answer<Secret> answer;
    keychain.read(key, &context, answer.callback());
    if (!answer.wait())
        return "no answer";
    return *answer.result ? (*answer.result)->reveal().toByteArray()
                          : answer.result->error().code.toLatin1();
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"keys/secrets.vault"_s); }

    std::unique_ptr<Keychain> open(const QString& kind)
    {
        if (kind == u"memory"_s)
            return makeMemoryKeychain();
        auto keychain = openFileKeychain(path(), Secret("master"));
        return keychain ? std::move(*keychain) : nullptr;
    }

    QByteArray fileBytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void replaceFile(const QByteArray& bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QString openingError(const QString& path, const char* password)
    {
        const auto keychain = openFileKeychain(path, Secret(password));
        return keychain ? u"opened"_s : keychain.error().code;
    }

private slots:
    void init() { QFile::remove(path()); }

    void newFileNeedsAPassword()
    {
        QCOMPARE(openingError(path(), ""), u"wego.keychain-password"_s);
        QVERIFY(!QFile::exists(path()));
    }

    void missingFileIsMadeOnlyIfWanted()
    {
        const auto keychain = openFileKeychain(path(), Secret("master"), MissingFile::Fail);
        QVERIFY(!keychain);
        QCOMPARE(keychain.error().code, u"wego.cannot-read"_s);
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(openingError(path(), "master"), u"opened"_s);
        QCOMPARE(openingError(path(), "mistyped"), u"wego.keychain-password"_s);
    }

    void keepsChangesAndRemoves_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("memory") << u"memory"_s;
        QTest::newRow("file") << u"file"_s;
    }

    void keepsChangesAndRemoves()
    {
        QFETCH(QString, kind);
        const auto keychain = open(kind);
        QVERIFY(keychain);
        QCOMPARE(read(*keychain, Key), "wego.secret-missing");
        QVERIFY(write(*keychain, Key, "first"));
        QVERIFY(write(*keychain, Key, QByteArrayView("sec\0nd", 6)));
        QVERIFY(write(*keychain, u"other"_s, ""));
        QCOMPARE(read(*keychain, Key), QByteArray("sec\0nd", 6));
        QCOMPARE(read(*keychain, u"other"_s), "");
        QVERIFY(remove(*keychain, Key));
        QVERIFY(remove(*keychain, Key));
        QCOMPARE(read(*keychain, Key), "wego.secret-missing");
    }

    void answersLaterAndOnce_data() { keepsChangesAndRemoves_data(); }

    void answersLaterAndOnce()
    {
        QFETCH(QString, kind);
        const auto keychain = open(kind);
        QObject context;
        Answer<Secret> answer;
        keychain->read(Key, &context, answer.callback());
        QCOMPARE(answer.count, 0);
        QVERIFY(answer.wait());
        QCoreApplication::processEvents();
        QCOMPARE(answer.count, 1);
    }

    void doesNotAnswerWhenTheContextIsGone_data() { keepsChangesAndRemoves_data(); }

    void doesNotAnswerWhenTheContextIsGone()
    {
        QFETCH(QString, kind);
        const auto keychain = open(kind);
        Answer<Secret> answer;
        {
            QObject context;
            keychain->read(Key, &context, answer.callback());
        }
        QCoreApplication::processEvents();
        QCOMPARE(answer.count, 0);
    }

    void keepsSecretsInTheFile()
    {
        QVERIFY(write(*open(u"file"_s), Key, "Sandbox3KeyNotReal9876543210abcd"));
        QCOMPARE(read(*open(u"file"_s), Key), "Sandbox3KeyNotReal9876543210abcd");
        QVERIFY(!fileBytes().contains("Sandbox3Key"));
        QVERIFY(!fileBytes().contains("api_v3_key"));
    }

    void letsOnlyTheOwnerReadTheFile()
    {
        QVERIFY(write(*open(u"file"_s), Key, "value"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    void encryptsEachTimeWithAnotherNonce()
    {
        const auto keychain = open(u"file"_s);
        QVERIFY(write(*keychain, Key, "value"));
        const QByteArray before = fileBytes();
        QVERIFY(write(*keychain, Key, "value"));
        QVERIFY(fileBytes() != before);
    }

    void twoProgramsSeeEachOthersChanges()
    {
        const auto one = open(u"file"_s);
        const auto two = open(u"file"_s);
        QVERIFY(write(*one, u"a"_s, "1"));
        QVERIFY(write(*two, u"b"_s, "2"));
        QCOMPARE(read(*one, u"b"_s), "2");
        QCOMPARE(read(*two, u"a"_s), "1");
    }

    void namesTheWrongPassword()
    {
        QVERIFY(open(u"file"_s));
        QCOMPARE(openingError(path(), "Master"), u"wego.keychain-password"_s);
        QCOMPARE(openingError(path(), ""), u"wego.keychain-password"_s);
    }

    void saysThatTheFileIsDamaged()
    {
        QVERIFY(write(*open(u"file"_s), Key, "value"));
        const QByteArray good = fileBytes();
        for (qsizetype i = 0; i < good.size(); i += 7) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x40);
            replaceFile(bad);
            QCOMPARE(openingError(path(), "master"), u"wego.keychain-damaged"_s);
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(8), good.size() - 1}) {
            replaceFile(good.left(size));
            QCOMPARE(openingError(path(), "master"), u"wego.keychain-damaged"_s);
        }
    }

    void saysThatTheFileWentAway()
    {
        const auto keychain = open(u"file"_s);
        QVERIFY(QFile::remove(path()));
        QCOMPARE(read(*keychain, Key), "wego.cannot-read");
        QVERIFY(!write(*keychain, Key, "value"));
    }

    void failsWhereNothingCanBeWritten()
    {
        QCOMPARE(openingError(u"/proc/wego/secrets.vault"_s, "master"), u"wego.cannot-write"_s);
    }

    void explainsThatThereIsNoSecretService()
    {
        // No bus is there to be asked, whatever desktop the test runs on.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        const auto keychain = makeSystemKeychain(u"wego-test"_s);
        const auto written = write(*keychain, Key, "value");
        QVERIFY(!written);
        QVERIFY(written.error().kind == ErrorKind::Secret);
        QCOMPARE(written.error().code, u"wego.keychain-missing"_s);
        QCOMPARE(read(*keychain, Key), "wego.keychain-missing");
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
