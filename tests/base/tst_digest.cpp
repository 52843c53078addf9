// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <QTest>

using wego::base::Digest;

/// Against the examples of FIPS 180-2, in one piece and in many.
class TestDigest : public QObject {
    Q_OBJECT

private slots:
    void hashesKnownTexts_data();
    void hashesKnownTexts();
    void hashesPieces_data();
    void hashesPieces();
};

namespace {

const QByteArray& longText()
{
    static const QByteArray text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq");
    return text;
}

} // namespace

void TestDigest::hashesKnownTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sha1");
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("nothing")
        << QByteArray() << QByteArray("da39a3ee5e6b4b0d3255bfef95601890afd80709")
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d")
                         << QByteArray(
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << longText() << QByteArray("84983e441c3bd26ebaae4aa1f95129e5e54670f1")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void TestDigest::hashesKnownTexts()
{
    QFETCH(QByteArray, text);
    Digest sha1(Digest::Algorithm::Sha1);
    Digest sha256(Digest::Algorithm::Sha256);
    sha1.add(text);
    sha256.add(text);
    QTEST(sha1.hex(), "sha1");
    QTEST(sha256.hex(), "sha256");
}

void TestDigest::hashesPieces_data()
{
    QTest::addColumn<qsizetype>("first");
    for (qsizetype first = 0; first <= longText().size(); first += 7)
        QTest::addRow("%lld bytes first", static_cast<long long>(first)) << first;
}

void TestDigest::hashesPieces()
{
    QFETCH(qsizetype, first);
    Digest digest(Digest::Algorithm::Sha256);
    digest.add(QByteArrayView(longText()).first(first));
    digest.add(QByteArrayView(longText()).sliced(first));
    QCOMPARE(digest.hex(),
        QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
}

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
