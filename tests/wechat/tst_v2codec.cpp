// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/paydata.h"
#include "support/fakerandom.h"
#include "wechat/pay/v2codec.h"

#include <QJsonArray>
#include <QTest>

using namespace wego::wechat::pay;
using namespace Qt::StringLiterals;
using wego::base::ErrorKind;
using wego::base::Secret;
using wego::test::FakeRandom;
using wego::test::payJson;

namespace {

Secret apiV2Key()
{
    return Secret(payJson("v2-vectors.json").value("key"_L1).toString().toLatin1());
}

V2Fields fieldsOf(const QJsonObject& vector)
{
    V2Fields fields;
    const QJsonObject members = vector.value("fields"_L1).toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        fields.insert(member.key().toUtf8(), member.value().toString().toUtf8());
    return fields;
}

/// Text with everything that is awkward in XML, in signatures, or in Chinese.
QByteArray randomText(FakeRandom& random)
{
    static const QList<QByteArray> pieces = {"a", "Z", "0", "&", "=", "<", ">", "]]", "]", "\"",
        "'", "+", " ", "\t", "\n", "桌号", "：", "é", "😀", "<![CDATA[", "&amp;", "%41"};
    QByteArray text;
    for (quint32 i = random.below(12); i > 0; --i)
        text += pieces[random.below(static_cast<quint32>(pieces.size()))];
    return text.replace("]]>", "");
}

V2Fields randomFields(FakeRandom& random)
{
    V2Fields fields;
    for (quint32 i = 1 + random.below(10); i > 0; --i)
        fields.insert("f" + random.nonce(4), randomText(random));
    return fields;
}

QByteArray errorReply(const QByteArray& message, const QByteArray& code = {})
{
    const QByteArray tail = code.isEmpty() ? ""
                                           : "<error_code><![CDATA[" + code + "]]></error_code>";
    return "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[" + message
        + "]]></return_msg>" + tail + "</xml>";
}

} // namespace

class TestV2Codec : public QObject {
    Q_OBJECT

private slots:
    void signsAndVerifiesTheVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = payJson("v2-vectors.json").value("vectors"_L1).toArray();
        for (const QJsonValue& vector : vectors)
            QTest::newRow(qPrintable(vector.toObject().value("name"_L1).toString()))
                << vector.toObject();
    }

    void signsAndVerifiesTheVectors()
    {
        QFETCH(QJsonObject, vector);
        V2Fields fields = fieldsOf(vector);
        const QByteArray sign = vector.value("sign"_L1).toString().toLatin1();
        const auto type = vector.value("signType"_L1).toString() == u"MD5" ? V2SignType::Md5
                                                                           : V2SignType::HmacSha256;
        QCOMPARE(v2CanonicalText(fields) + "&key=" + apiV2Key().reveal().toByteArray(),
            vector.value("canonical"_L1).toString().toUtf8());
        QCOMPARE(v2Sign(fields, apiV2Key(), type), sign);
        fields.insert("sign", sign);
        QVERIFY(v2IsSigned(fields, apiV2Key()));
        QVERIFY(v2IsSigned(*v2ParseXml(*v2WriteXml(fields)), apiV2Key()));
        fields.insert("unknown", "1");
        QVERIFY(!v2IsSigned(fields, apiV2Key()));
    }

    void isNotSignedWithoutSign()
    {
        QVERIFY(!v2IsSigned({{"return_code", "SUCCESS"}}, apiV2Key()));
        QVERIFY(!v2IsSigned({{"return_code", "SUCCESS"}, {"sign", ""}}, apiV2Key()));
        QVERIFY(!v2IsSigned({{"a", "1"}, {"sign", "AF0A"}}, apiV2Key()));
    }

    void keepsZeroAndSortsByCase()
    {
        QCOMPARE(
            v2CanonicalText({{"b", "0"}, {"a", ""}, {"appid", "1"}, {"appId", "2"}, {"Z", "3"}}),
            "Z=3&appId=2&appid=1&b=0");
    }

    void anySignedMessageSurvivesTheWayThroughXml()
    {
        FakeRandom random(20260901);
        for (int i = 0; i < 500; ++i) {
            V2Fields fields = randomFields(random);
            const Secret key(random.nonce());
            const auto type = i % 2 == 0 ? V2SignType::Md5 : V2SignType::HmacSha256;
            fields.insert("sign", v2Sign(fields, key, type));
            const auto xml = v2WriteXml(fields);
            QVERIFY(xml);
            const auto read = v2ParseXml(*xml);
            QVERIFY2(read, xml->constData());
            QCOMPARE(*read, fields);
            QVERIFY(v2IsSigned(*read, key));
            QVERIFY(!v2IsSigned(*read, Secret(random.nonce())));
        }
    }

    void readsNumbersWithoutCdataAndBlanks_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray plain = "<xml><a><![CDATA[x & y]]></a><n>12</n><e></e></xml>";
        QTest::newRow("plain") << plain;
        QTest::newRow("BOM") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("declaration") << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + plain;
        QTest::newRow("blanks") << QByteArray(
            "\r\n <xml>\n <a><![CDATA[x & y]]></a>\n\t<n>12</n>\n<e/> </xml>\n");
        QTest::newRow("escaped") << QByteArray(
            "<xml><a>x &amp; y</a><n><![CDATA[12]]></n><e/></xml>");
        QTest::newRow("in pieces")
            << QByteArray("<xml><a>x <![CDATA[& ]]>y</a><n>1<![CDATA[2]]></n><e/></xml>");
        QTest::newRow("comment") << QByteArray(
            "<xml><!-- c --><a><![CDATA[x & y]]></a><n>12</n><e/></xml>");
    }

    void readsNumbersWithoutCdataAndBlanks()
    {
        QFETCH(QByteArray, text);
        const auto fields = v2ParseXml(text);
        QVERIFY2(fields, fields ? "" : qPrintable(fields.error().detail));
        QCOMPARE(*fields, (V2Fields{{"a", "x & y"}, {"n", "12"}, {"e", ""}}));
    }

    void refusesWhatIsNoFlatMessage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("other root") << QByteArray("<html><a>1</a></html>");
        QTest::newRow("nested") << QByteArray("<xml><a><b>1</b></a></xml>");
        QTest::newRow("twice") << QByteArray("<xml><a>1</a><a>2</a></xml>");
        QTest::newRow("two roots") << QByteArray("<xml><a>1</a></xml><xml><a>2</a></xml>");
        QTest::newRow("cut") << QByteArray("<xml><a>1</a>");
        QTest::newRow("DOCTYPE") << QByteArray("<!DOCTYPE xml><xml><a>1</a></xml>");
        QTest::newRow("external entity")
            << QByteArray("<!DOCTYPE xml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                          "<xml><a>&x;</a></xml>");
        QTest::newRow("unknown entity") << QByteArray("<xml><a>&x;</a></xml>");
        QTest::newRow("bomb of entities") << QByteArray("<!DOCTYPE xml [<!ENTITY a \""
            + QByteArray(1000, 'a') + "\"><!ENTITY b \"" + QByteArray("&a;").repeated(1000)
            + "\"><!ENTITY c \"" + QByteArray("&b;").repeated(1000) + "\">]><xml><f>&c;</f></xml>");
        QTest::newRow("DOCTYPE inside")
            << QByteArray("<xml><!DOCTYPE xml [<!ENTITY x \"1\">]><a>&x;</a></xml>");
        QTest::newRow("DOCTYPE behind")
            << QByteArray("<xml><a>1</a></xml><!DOCTYPE xml [<!ENTITY x \"1\">]>");
        QTest::newRow("a megabyte of nesting") << "<xml>" + QByteArray("<a>").repeated(350'000);
        QTest::newRow("nested roots") << QByteArray("<xml>").repeated(200'000);
        QTest::newRow("text between the fields") << QByteArray("<xml>1<a>1</a></xml>");
        QTest::newRow("CDATA between the fields") << QByteArray("<xml><a>1</a><![CDATA[x]]></xml>");
        QTest::newRow("said to be GBK")
            << QByteArray("<?xml version=\"1.0\" encoding=\"GBK\"?><xml><a>1</a></xml>");
        QTest::newRow("said to be Latin 1")
            << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><xml><a>1</a></xml>");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0x\0m\0l\0>\0<\0/\0x\0m\0l\0>\0", 24);
        QTest::newRow("no UTF-8 at all") << QByteArray("\xC0\x80<xml><a>1</a></xml>");
        QTest::newRow("not UTF-8") << QByteArray("<xml><a>\xC8\xD5</a></xml>");
        QTest::newRow("NUL") << QByteArray("<xml><a>1\0002</a></xml>", 21);
    }

    void refusesWhatIsNoFlatMessage()
    {
        QFETCH(QByteArray, text);
        const auto fields = v2ParseXml(text);
        QVERIFY(!fields);
        QCOMPARE(fields.error().code, u"wego.reply-unreadable"_s);
    }

    void refusesToWriteWhatWouldNotArrive_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("CDATA end") << QByteArray("a") << QByteArray("x]]>y");
        QTest::newRow("NUL") << QByteArray("a") << QByteArray("\0", 1);
        QTest::newRow("carriage return") << QByteArray("a") << QByteArray("x\r\ny");
        QTest::newRow("no name") << QByteArray() << QByteArray("x");
        QTest::newRow("name with tag") << QByteArray("a><b") << QByteArray("x");
        QTest::newRow("name with digit first") << QByteArray("1a") << QByteArray("x");
    }

    void refusesToWriteWhatWouldNotArrive()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const auto xml = v2WriteXml({{name, value}});
        QVERIFY(!xml);
        QCOMPARE(xml.error().code, u"wego.v2-unwritable"_s);
        QCOMPARE(xml.error().facts.value(u"name"_s), QString::fromUtf8(name));
    }

    void namesErrors_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("retryable");
        const auto kind = [](ErrorKind value) { return static_cast<int>(value); };
        QTest::newRow("no bill") << errorReply("No Bill Exist", "20002") << u"NO_STATEMENT_EXIST"_s
                                 << kind(ErrorKind::NotFound) << false;
        QTest::newRow("no bill, as documented")
            << errorReply("NO Bill Exist") << u"NO_STATEMENT_EXIST"_s << kind(ErrorKind::NotFound)
            << false;
        QTest::newRow("no bill, by number")
            << errorReply("账单不存在", "20002") << u"NO_STATEMENT_EXIST"_s
            << kind(ErrorKind::NotFound) << false;
        QTest::newRow("creating") << errorReply("Bill Creating") << u"STATEMENT_CREATING"_s
                                  << kind(ErrorKind::NotReady) << false;
        QTest::newRow("signature")
            << errorReply("签名错误") << u"SIGN_ERROR"_s << kind(ErrorKind::Auth) << false;
        QTest::newRow("signature in English")
            << errorReply("SIGN ERROR") << u"SIGN_ERROR"_s << kind(ErrorKind::Auth) << false;
        QTest::newRow("system") << errorReply("SYSTEMERROR") << u"SYSTEM_ERROR"_s
                                << kind(ErrorKind::Api) << true;
        QTest::newRow("gzip") << errorReply("CompressGZip Error") << u"COMPRESSGZIP_ERROR"_s
                              << kind(ErrorKind::Api) << false;
        QTest::newRow("other") << errorReply("invalid bill_type") << u"INVALID_BILL_TYPE"_s
                               << kind(ErrorKind::Api) << false;
        QTest::newRow("Chinese") << errorReply("参数不对") << u"wego.refused"_s
                                 << kind(ErrorKind::Api) << false;
        QTest::newRow("business") << QByteArray(
            "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code>"
            "<err_code>NOAUTH</err_code><err_code_des>no</err_code_des></xml>")
                                  << u"NO_AUTH"_s << kind(ErrorKind::Auth) << false;
        QTest::newRow("too fast") << QByteArray(
            "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code>"
            "<err_code>FREQUENCY_LIMITED</err_code></xml>")
                                  << u"FREQUENCY_LIMITED"_s << kind(ErrorKind::RateLimited) << true;
        const auto refusal = [](const QByteArray& said) -> QByteArray {
            return "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code>"
                   "<err_code>"
                + said + "</err_code></xml>";
        };
        QTest::newRow("no order") << refusal("ORDERNOTEXIST") << u"ORDER_NOT_EXIST"_s
                                  << kind(ErrorKind::NotFound) << false;
        QTest::newRow("no refund") << refusal("REFUNDNOTEXIST") << u"RESOURCE_NOT_EXISTS"_s
                                   << kind(ErrorKind::NotFound) << false;
        QTest::newRow("paid") << refusal("ORDERPAID") << u"ORDER_PAID"_s << kind(ErrorKind::Api)
                              << false;
        QTest::newRow("closed") << refusal("ORDERCLOSED") << u"ORDER_CLOSED"_s
                                << kind(ErrorKind::Api) << false;
        QTest::newRow("not enough")
            << refusal("NOTENOUGH") << u"NOT_ENOUGH"_s << kind(ErrorKind::Api) << false;
        QTest::newRow("nothing said") << QByteArray("<xml><return_code>FAIL</return_code></xml>")
                                      << u"wego.refused"_s << kind(ErrorKind::Api) << false;
    }

    void namesErrors()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, code);
        QFETCH(int, kind);
        QFETCH(bool, retryable);
        const auto error = v2ErrorOf(*v2ParseXml(reply));
        QVERIFY(error);
        QCOMPARE(error->code, code);
        QCOMPARE(static_cast<int>(error->kind), kind);
        QCOMPARE(error->retryable, retryable);
    }

    void findsNoErrorInSuccess()
    {
        QVERIFY(!v2ErrorOf({{"return_code", "SUCCESS"}, {"result_code", "SUCCESS"}}));
        QVERIFY(!v2ErrorOf({}));
    }
};

QTEST_GUILESS_MAIN(TestV2Codec)
#include "tst_v2codec.moc"
