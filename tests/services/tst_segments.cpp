// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "services/openidfile.h"
#include "services/segments.h"
#include "services/wholefile.h"
#include "store/accountrepository.h"
#include "store/tagrepository.h"

#include <QFile>
#include <QIODevice>
#include <QPointer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::AccountId;
using domain::NamedSegment;
using domain::Segment;
using services::readOpenids;
using services::Segments;
using test::Fixture;
using test::outcomeOf;

namespace {

const auto First = u"oQhT1kS0ndB0xU5er0000000001x"_s;
const auto Second = u"oQhT1kS0ndB0xU5er0000000002x"_s;
const auto Third = u"oQhT1kS0ndB0xU5er0000000003x"_s;
const AccountId Shop{u"a1"_s};

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

constexpr int Mebibyte = 1024 * 1024;

/// Gives so many bytes, and does not say beforehand how many.
class Pipe final : public QIODevice {
public:
    explicit Pipe(qint64 bytes) : m_left(bytes), m_given(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 taken() const { return m_given - m_left; }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        // Pieces of odd sizes, as they come from another program.
        const qint64 piece = std::min({most, m_left, qint64(65'521)});
        std::fill_n(to, piece, 'x');
        m_left -= piece;
        return piece;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_left;
    qint64 m_given;
};

} // namespace

/// Saved segments, and lists of openids as people have them.
class TestSegments : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void savesAndRemoves();
    void refusesNames_data();
    void refusesNames();
    void keepsLists();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void keepsListsThatSegmentsName();
    void nobodyWaitsForABusyStore();
    void accountsWithoutFollowersHaveNone();

    void readsLists_data();
    void readsLists();
    void readsRandomListsWhole();
    void countsJunkAndRepetition();
    void showsLittleJunk();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void readsManyAtOnce();
    void readsNoMoreThanAllowed_data();
    void readsNoMoreThanAllowed();
    void refusesHugeFiles();

private:
    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Segments> m_segments;
};

void TestSegments::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_segments = std::make_unique<Segments>(*m_fixture->environment);
    domain::Account account;
    account.id = Shop;
    account.name = u"Shop"_s;
    account.appId = u"wx0a1b2c3d4e5f6789"_s;
    QVERIFY(store::AccountRepository(*m_fixture->database).save(account));
    QVERIFY(store::TagRepository(*m_fixture->database, {Shop, account.appId})
            .replaceAll({{101, u"熟客"_s, 3}, {102, u"新客"_s, 1}}));
}

void TestSegments::cleanup()
{
    m_segments.reset();
    m_fixture.reset();
}

void TestSegments::savesAndRemoves()
{
    const QSignalSpy changes(m_segments.get(), &Segments::segmentsChanged);
    const NamedSegment regulars{u"熟客"_s, {domain::HasTag{101}}};
    QVERIFY(outcomeOf(m_segments->save(Shop, regulars)));
    QVERIFY(outcomeOf(m_segments->save(Shop, {u"熟客"_s, {domain::HasTag{102}}})));
    QVERIFY(outcomeOf(m_segments->save(Shop, {u"Gone"_s, {domain::HasLeft{}}})));
    const auto all = m_segments->all(Shop).value();
    QCOMPARE(all.size(), 2);
    QVERIFY(all.last().segment == Segment{domain::HasTag{102}});
    QVERIFY(outcomeOf(m_segments->remove(Shop, u"熟客"_s)));
    QCOMPARE(m_segments->all(Shop)->size(), 1);
    QCOMPARE(changes.size(), 4);
}

void TestSegments::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("40") << QString(40, u'客') << true;
    QTest::newRow("41") << QString(41, u'客') << false;
}

void TestSegments::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    const auto saved = outcomeOf(m_segments->save(Shop, {name, {}}));
    const auto listed = outcomeOf(m_segments->saveList(Shop, name, {First}));
    QCOMPARE(saved.has_value(), isGood);
    QCOMPARE(listed.has_value(), isGood);
    if (isGood)
        return;
    QCOMPARE(saved.error().code, u"wego.segment-name"_s);
    QCOMPARE(listed.error().code, u"wego.segment-name"_s);
    QVERIFY(m_segments->all(Shop)->isEmpty());
    QVERIFY(m_segments->lists(Shop)->isEmpty());
}

void TestSegments::keepsLists()
{
    const QSignalSpy changes(m_segments.get(), &Segments::segmentsChanged);
    const auto list = outcomeOf(m_segments->saveList(Shop, u"Mine"_s, {First, Second}));
    QVERIFY(list);
    QCOMPARE(list->size, 2);
    const auto again = outcomeOf(m_segments->saveList(Shop, u"Mine"_s, {Third}));
    QCOMPARE(again->number, list->number);
    QCOMPARE(m_segments->lists(Shop)->first(), *again);
    QVERIFY(outcomeOf(m_segments->removeList(Shop, list->number)));
    QVERIFY(m_segments->lists(Shop)->isEmpty());
    QCOMPARE(changes.size(), 3);
}

void TestSegments::refusesWhatIsNotThere_data()
{
    QTest::addColumn<Segment>("segment");
    QTest::addColumn<QString>("part");
    const Segment gone{domain::HasTag{103}};
    QTest::newRow("tag") << gone << u"{\"tag\":103}"_s;
    QTest::newRow("list") << Segment{domain::InList{99}} << u"{\"list\":99}"_s;
    QTest::newRow("inside") << Segment{domain::AnyOf{
        {{domain::HasTag{101}}, {domain::NoneOf{{gone}}}}}}
                            << u"{\"tag\":103}"_s;
    QTest::newRow("all there") << Segment{domain::AllOf{
        {{domain::HasTag{101}}, {domain::NoneOf{{{domain::HasTag{102}}}}}}}}
                               << QString();
}

void TestSegments::refusesWhatIsNotThere()
{
    QFETCH(Segment, segment);
    QFETCH(QString, part);
    const auto checked = m_segments->check(Shop, segment);
    const auto saved = outcomeOf(m_segments->save(Shop, {u"a"_s, segment}));
    QCOMPARE(checked.has_value(), part.isEmpty());
    QCOMPARE(saved.has_value(), part.isEmpty());
    if (part.isEmpty())
        return;
    for (const base::Error& error : {checked.error(), saved.error()}) {
        QCOMPARE(error.code, u"wego.segment-part-unknown"_s);
        QCOMPARE(error.facts[u"part"_s], part);
    }
    QVERIFY(m_segments->all(Shop)->isEmpty());
}

void TestSegments::keepsListsThatSegmentsName()
{
    const auto list = outcomeOf(m_segments->saveList(Shop, u"Mine"_s, {First}));
    const auto other = outcomeOf(m_segments->saveList(Shop, u"Other"_s, {Second}));
    QVERIFY(list && other);
    const Segment others{domain::NoneOf{{{domain::InList{list->number}}}}};
    QVERIFY(outcomeOf(m_segments->save(Shop, {u"Others"_s, others})));
    const auto refused = outcomeOf(m_segments->removeList(Shop, list->number));
    QCOMPARE(refused.error().code, u"wego.list-in-use"_s);
    QCOMPARE(refused.error().facts[u"segment"_s], u"Others"_s);
    QCOMPARE(m_segments->lists(Shop)->size(), 2);
    QVERIFY(outcomeOf(m_segments->removeList(Shop, other->number)));
    QVERIFY(outcomeOf(m_segments->remove(Shop, u"Others"_s)));
    QVERIFY(outcomeOf(m_segments->removeList(Shop, list->number)));
}

void TestSegments::nobodyWaitsForABusyStore()
{
    const auto list = outcomeOf(m_segments->saveList(Shop, u"Mine"_s, {First}));
    QVERIFY(list);
    test::BusyStore busy(*m_fixture->database);
    const QList<QPointer<net::Job>> jobs{m_segments->save(Shop, {u"a"_s, {domain::HasLeft{}}}),
        m_segments->save(Shop, {u"b"_s, {domain::HasLeft{}}}), m_segments->remove(Shop, u"a"_s),
        m_segments->removeList(Shop, list->number)};
    bool cameRound = false;
    QTimer::singleShot(0, this, [&] { cameRound = true; });
    QTRY_VERIFY(cameRound);
    QVERIFY(busy.isBusy());
    for (const auto& job : jobs)
        QVERIFY(job && !job->isFinished());
    busy.release();
    QTRY_VERIFY(std::ranges::none_of(jobs, [](const auto& job) { return bool(job); }));
    // In the order in which they were asked for.
    QCOMPARE(m_segments->all(Shop)->size(), 1);
    QCOMPARE(m_segments->all(Shop)->first().name, u"b"_s);
    QVERIFY(m_segments->lists(Shop)->isEmpty());
}

void TestSegments::accountsWithoutFollowersHaveNone()
{
    QCOMPARE(m_segments->all({u"b"_s}).error().code, u"wego.account-gone"_s);
    domain::Account pay;
    pay.id = {u"b"_s};
    pay.name = u"Payments only"_s;
    QVERIFY(store::AccountRepository(*m_fixture->database).save(pay));
    QCOMPARE(
        outcomeOf(m_segments->save(pay.id, {u"a"_s, {}})).error().code, u"wego.account-no-oa"_s);
    QCOMPARE(outcomeOf(m_segments->saveList(pay.id, u"a"_s, {First})).error().code,
        u"wego.account-no-oa"_s);
}

void TestSegments::readsLists_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("openids");
    const QString two = First + u'\n' + Second;
    const QStringList both{First, Second};
    QTest::newRow("lines") << two.toUtf8() << both;
    QTest::newRow("last line ended") << (two + u'\n').toUtf8() << both;
    QTest::newRow("Windows") << (First + u"\r\n"_s + Second + u"\r\n"_s).toUtf8() << both;
    QTest::newRow("old Mac") << (First + u'\r' + Second).toUtf8() << both;
    QTest::newRow("blank lines") << (u"\n \n"_s + First + u"\n\n\t\n"_s + Second).toUtf8() << both;
    QTest::newRow("mark") << "\xEF\xBB\xBF" + two.toUtf8() << both;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") + encoded(two, "UTF-16LE") << both;
    QTest::newRow("UTF-16, big") << QByteArray("\xFE\xFF") + encoded(two, "UTF-16BE") << both;
    QTest::newRow("GB18030") << encoded(First + u",熟客\n"_s + Second + u",新客"_s, "GB18030")
                             << both;
    QTest::newRow("CSV")
        << (u"openid,remark\n"_s + First + u",\"a,b\"\n"_s + Second + u",x"_s).toUtf8() << both;
    QTest::newRow("semicolons") << (First + u";a\n"_s + Second + u";b"_s).toUtf8() << both;
    QTest::newRow("tabs") << (First + u"\ta\n"_s + Second + u"\tb"_s).toUtf8() << both;
    QTest::newRow("kept as text") << (u"\"=\"\""_s + First + u"\"\"\"\n'"_s + Second + u"\n\""_s
        + Third + u"\t\",x\n"_s)
                                         .toUtf8()
                                  << QStringList{First, Second, Third};
    QTest::newRow("Chinese heading") << (u"用户 OpenID,备注\n"_s + two).toUtf8() << both;
    QTest::newRow("in one line") << (First + u","_s + Second + u", "_s + Third).toUtf8()
                                 << QStringList{First, Second, Third};
    QTest::newRow("several on each line")
        << (First + u";\""_s + Second + u"\";\n"_s + Third + u"\t\t"_s).toUtf8()
        << QStringList{First, Second, Third};
    // A UnionID looks like an openid.
    QTest::newRow("other ids behind")
        << (u"openid,unionid\n"_s + First + u","_s + Third).toUtf8() << QStringList{First};
    QTest::newRow("other ids behind a remark")
        << (First + u",Zhang,"_s + Third + u"\n"_s + Second).toUtf8() << both;
    QTest::newRow("ended as in DOS") << (two + u"\r\n\x1A"_s).toUtf8() << both;
    QTest::newRow("ended as in DOS, UTF-16")
        << QByteArray("\xFF\xFE") + encoded(two + u'\x1A', "UTF-16LE") << both;
    QTest::newRow("blanks around") << (u"  "_s + First + u"  \n\u3000"_s + Second).toUtf8() << both;
}

void TestSegments::readsLists()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, openids);
    const auto found = readOpenids(bytes);
    QVERIFY(found);
    QCOMPARE(found->openids, openids);
    QCOMPARE(found->junkLines, 0);
    QCOMPARE(found->repeated, 0);
}

namespace {

QString randomOpenid(QRandomGenerator& random)
{
    const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"_s;
    QString openid = u"o"_s;
    while (openid.size() < First.size())
        openid += letters[random.bounded(static_cast<int>(letters.size()))];
    return openid;
}

} // namespace

/// The way a list is written must not decide who is in it.
void TestSegments::readsRandomListsWhole()
{
    const QStringList lineEnds{u"\n"_s, u"\r\n"_s, u"\r"_s};
    const QStringList forms{u"%1"_s, u" %1 "_s, u"\"%1\""_s, u"%1,熟客"_s, u"%1\t熟客"_s,
        u"\"%1\",\"a, b\""_s, u"'%1"_s, u"%1;"_s};
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const auto oneOf = [&random](const QStringList& list) {
            return list[random.bounded(static_cast<int>(list.size()))];
        };
        const QString lineEnd = oneOf(lineEnds);
        const QString form = oneOf(forms);
        QString text = random.bounded(2) == 0 ? u"openid"_s + lineEnd : QString();
        QStringList openids;
        qint64 junk = 0;
        qint64 repeated = 0;
        for (int line = 1 + random.bounded(40); line > 0; --line) {
            const int kind = openids.isEmpty() ? 9 : random.bounded(10);
            if (kind == 0) {
                text += u"熟客 "_s + QString::number(line);
                ++junk;
            } else if (kind == 1) {
                text += form.arg(oneOf(openids));
                ++repeated;
            } else if (kind > 2) {
                openids.append(randomOpenid(random));
                text += form.arg(openids.last());
            }
            text += lineEnd;
        }
        const QByteArrayList encodings{text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(),
            "\xFF\xFE" + encoded(text, "UTF-16LE"), encoded(text, "GB18030")};
        for (const QByteArray& bytes : encodings) {
            const auto found = readOpenids(bytes);
            QVERIFY2(found, bytes.constData());
            QVERIFY2(found->openids == openids, bytes.constData());
            QVERIFY2(found->junkLines == junk, bytes.constData());
            QVERIFY2(found->repeated == repeated, bytes.constData());
        }
    }
}

void TestSegments::countsJunkAndRepetition()
{
    const QString text = First + u"\nhello\n\n"_s + Second + u"\n"_s + First + u"\nopenid\n"_s
        + First.left(27) + u"\n"_s;
    const auto found = readOpenids(text.toUtf8());
    QVERIFY(found);
    QCOMPARE(found->openids, QStringList({First, Second}));
    QCOMPARE(found->repeated, 1);
    QCOMPARE(found->junkLines, 3);
    // A heading stands at the top and nowhere else.
    QCOMPARE(found->junk, QStringList({u"2: hello"_s, u"6: openid"_s, u"7: "_s + First.left(27)}));
}

void TestSegments::showsLittleJunk()
{
    QString text = First + u'\n';
    for (int i = 0; i < 500; ++i)
        text += QString(400, u'x') + u'\n';
    const auto found = readOpenids(text.toUtf8());
    QVERIFY(found);
    QCOMPARE(found->junkLines, 500);
    QVERIFY(found->junk.size() <= 20);
    QVERIFY(found->junk.join(QString()).size() < 2'000);
}

void TestSegments::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray line = First.toUtf8() + '\n';
    QTest::newRow("workbook") << QByteArray("PK\3\4\24\0\6\0\10\0\0\0!\0", 14) + line
                              << u"wego.not-text"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                             << u"wego.not-text"_s;
    QTest::newRow("end of DOS inside") << '\x1A' + line << u"wego.not-text"_s;
    QTest::newRow("UTF-16 without a mark") << encoded(First, "UTF-16LE") << u"wego.not-text"_s;
    QTest::newRow("half a character after the mark")
        << QByteArray("\xFF\xFE") + encoded(First, "UTF-16LE") + '\x00' << u"wego.not-text"_s;
    QTest::newRow("a mark of UTF-8 and other bytes")
        << "\xEF\xBB\xBF\xFF\xFE" + line << u"wego.not-text"_s;
    QTest::newRow("bytes of no encoding")
        << QByteArray("\xFF\xFF\xFF") + line << u"wego.not-text"_s;
    QTest::newRow("empty") << QByteArray() << u"wego.no-openids"_s;
    QTest::newRow("a mark only") << QByteArray("\xEF\xBB\xBF") << u"wego.no-openids"_s;
    QTest::newRow("a letter") << QByteArray("Dear all,\nhello\n") << u"wego.no-openids"_s;
    QTest::newRow("second column") << "name," + line << u"wego.no-openids"_s;
}

void TestSegments::refusesWhatIsNoList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto found = readOpenids(bytes);
    QVERIFY(!found);
    QCOMPARE(found.error().code, code);
}

void TestSegments::readsManyAtOnce()
{
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += "oQhT1kS0ndB0xU5er" + QByteArray::number(i).rightJustified(11, '0') + '\n';
    const auto found = readOpenids(text + text);
    QVERIFY(found);
    QCOMPARE(found->openids.size(), 100'000);
    QCOMPARE(found->repeated, 100'000);
}

void TestSegments::readsNoMoreThanAllowed_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("read");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("as much as allowed") << 3 * Mebibyte << 3 * Mebibyte;
    QTest::newRow("a byte more") << 3 * Mebibyte + 1 << 3 * Mebibyte + 1;
    QTest::newRow("far more") << 9 * Mebibyte << 3 * Mebibyte + 1;
}

void TestSegments::readsNoMoreThanAllowed()
{
    QFETCH(int, given);
    QFETCH(int, read);
    constexpr int Most = 3 * Mebibyte;
    Pipe pipe(given);
    const auto bytes = services::readWhole(pipe, u"-"_s, Most);
    QCOMPARE(pipe.taken(), read);
    QCOMPARE(bytes.has_value(), given <= Most);
    if (bytes) {
        QCOMPARE(*bytes, QByteArray(given, 'x'));
        return;
    }
    QCOMPARE(bytes.error().code, u"wego.file-too-large"_s);
    QCOMPARE(bytes.error().facts[u"path"_s], u"-"_s);
    QCOMPARE(bytes.error().facts[u"limit"_s], u"3"_s);
}

void TestSegments::refusesHugeFiles()
{
    const QString path = m_fixture->path(u"huge.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(services::LargestOpenidFile + 1)); // takes no room on the disk
    file.close();
    const auto found = outcomeOf(services::readOpenidFile(path, this));
    QCOMPARE(found.error().code, u"wego.file-too-large"_s);
    QCOMPARE(found.error().facts[u"limit"_s], u"256"_s);
    const auto folder = outcomeOf(services::readOpenidFile(m_fixture->path({}), this));
    QCOMPARE(folder.error().code, u"wego.cannot-read"_s);
}

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
