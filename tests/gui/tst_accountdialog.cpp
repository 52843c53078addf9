// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "gui/accounts/accountdialog.h"
#include "gui/accounts/accountsettingsdialog.h"
#include "gui/accounts/accountwords.h"
#include "gui/accounts/approverslist.h"
#include "gui/accounts/colourpicker.h"
#include "gui/accounts/merchantfileslist.h"
#include "gui/roombench.h"
#include "gui/widgets/wegostyle.h"
#include "security/signing.h"
#include "services/certificatehealth.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using services::MerchantFile;

namespace {

const QString V3Key = u"0123456789abcdefghijABCDEFGHIJ12"_s;
const QString V2Key = u"ZYXWVUTSRQPONMLKJIHGFEDCBA987654"_s;

void selectAll(AccountForm& form)
{
    form.setText(AccountField::Name, u"Tea shop"_s);
    form.setText(AccountField::AppId, u"wx5f3c0a9d17e2b846"_s);
    form.setText(AccountField::Mchid, u"1900000109"_s);
    form.setText(AccountField::ApiV2Key, V2Key);
}

} // namespace

class TestAccountDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void acceptsAV2Account();
    void acceptsAV2AccountWithItsCertificate();
    void settingsOfPaymentGoIntoTheDraft();
    void saysWhenAFileEnds();
    void saysWhatIsWrongWithAField_data();
    void saysWhatIsWrongWithAField();
    void refusesTheV2KeyAsV3Key();
    void refusesATakenName();
    void wantsAnApiKeyWithAMerchantNumber();
    void readsFilesAndFillsTheMerchantNumber();
    void looksAtFilesAgainWhenTheMerchantChanges();
    void knowsWhereAPastedTextBelongs_data();
    void knowsWhereAPastedTextBelongs();

    void addsAnAccountByKeyboard();
    void addsNothingWhenClosedMeanwhile();
    void keepsAddOffWhileSomethingIsRed();
    void takesAPastedKeyAnywhere();
    void warnsOfHostsWithoutEncryption();
    void testsTheConnectionStepByStep();
    void removesAFile();
    void goesThroughFieldsInReadingOrder();
    void writesNoSecretIntoTheStore();
    void takesShots();

    void replacesCertificateAndKeyByFiles();
    void replacesNoHalfOfAPair();
    void savesSettingsOfPayment();
    void keepsWhatChangedElsewhere();
    void savesNothingThatIsWrong();

private:
    /// The dialog of an account that is there already.
    AccountSettingsDialog* openSettings();
    [[nodiscard]] bool isSound(const domain::AccountId& id);
    /// Files of the same merchant, but with other keys.
    [[nodiscard]] const sandbox::Ready& otherFiles();

    [[nodiscard]] QLineEdit* field(const char* name) const
    {
        return m_dialog->findChild<QLineEdit*>(QLatin1StringView(name));
    }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QLatin1StringView(name));
    }
    [[nodiscard]] QString text(const char* name) const
    {
        return m_dialog->findChild<QLabel*>(QLatin1StringView(name))->text();
    }
    void openDialog();
    void type(const char* name, const QString& text);
    void fillEverything();
    [[nodiscard]] QString secret(const char* name) const;

    QTemporaryDir m_otherState;
    base::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_other;
    sandbox::Ready m_otherReady;
    std::unique_ptr<test::RoomBench> m_bench;
    QPointer<AccountDialog> m_dialog;
    QPointer<AccountSettingsDialog> m_settings;
    domain::AccountId m_account;
};

void TestAccountDialog::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestAccountDialog::init()
{
    if (!m_bench)
        m_bench = std::make_unique<test::RoomBench>(20);
}

void TestAccountDialog::cleanup()
{
    delete m_dialog;
    delete m_settings;
    if (!m_bench->context().accounts.all().isEmpty())
        m_bench.reset();
}

void TestAccountDialog::openDialog()
{
    m_dialog = new AccountDialog(m_bench->context());
    m_dialog->open();
    m_dialog->activateWindow();
    QTRY_VERIFY(m_dialog->isActiveWindow());
}

void TestAccountDialog::type(const char* name, const QString& text)
{
    field(name)->setFocus();
    field(name)->selectAll();
    QTest::keyClicks(field(name), text);
}

QString TestAccountDialog::secret(const char* name) const
{
    return QJsonDocument::fromJson(test::contentOf(m_bench->ready().secretsFile))
        .object()
        .value(QLatin1StringView(name))
        .toString();
}

void TestAccountDialog::fillEverything()
{
    const sandbox::Ready& ready = m_bench->ready();
    type("nameEdit", u"Green tea"_s);
    type("appIdEdit", ready.appId);
    type("mchidEdit", ready.mchid);
    type("apiV3KeyEdit", secret("api_v3_key"));
    type("keyIdEdit", ready.wechatpayKeyId);
    QTest::mouseClick(button("advancedButton"), Qt::LeftButton);
    type("payUrlEdit", ready.payUrl.toString());
    m_dialog->takeFiles({ready.certFile, ready.keyFile, ready.wechatpayKeyFile});
}

void TestAccountDialog::acceptsAV2Account()
{
    AccountForm form;
    QVERIFY(form.isUntouched());
    QVERIFY(!form.canAdd());
    selectAll(form);
    QVERIFY2(form.canAdd(), qPrintable(AccountWords::missing(form)));
    const services::AccountDraft draft = form.draft();
    QVERIFY(draft.account.payMode == domain::PayMode::V2);
    QCOMPARE(draft.account.mchid, u"1900000109"_s);
    QCOMPARE(draft.secrets.at(domain::SecretKind::ApiV2Key).size(), 32);
    form.setText(AccountField::AppId, {});
    QVERIFY(!form.canAdd());
    QVERIFY(AccountWords::missing(form).contains(u"AppID"_s));
}

void TestAccountDialog::acceptsAV2AccountWithItsCertificate()
{
    const QDateTime now = base::beijing::now(m_bench->clock());
    AccountForm form;
    selectAll(form);
    form.setText(AccountField::Mchid, m_bench->ready().mchid);
    form.takeFile(u"cert"_s, test::contentOf(m_bench->ready().certFile), now);
    QVERIFY(form.needsPrivateKey());
    form.takeFile(u"key"_s, test::contentOf(m_bench->ready().keyFile), now);
    QVERIFY2(form.canAdd(), qPrintable(AccountWords::missing(form)));
    QVERIFY(form.draft().account.payMode == domain::PayMode::V2);
    form.takeFile(u"pub_key"_s, test::contentOf(m_bench->ready().wechatpayKeyFile), now);
    QCOMPARE(form.missingFields(),
        (QList<AccountField>{AccountField::ApiV3Key, AccountField::WechatpayKeyId}));
}

void TestAccountDialog::settingsOfPaymentGoIntoTheDraft()
{
    openDialog();
    type("nameEdit", u"Tea shop"_s);
    QTest::mouseClick(button("advancedButton"), Qt::LeftButton);
    type("appIdEdit", u"wx5f3c0a9d17e2b846"_s);
    type("mchidEdit", u"1900000109"_s);
    type("apiV2KeyEdit", V2Key);
    type("notifyUrlEdit", u"http://shop.example/n"_s);
    type("refundLimitEdit", u"5000.50"_s);
    m_dialog->findChild<QComboBox*>(u"signTypeBox"_s)->setCurrentText(u"HMAC-SHA256"_s);
    m_dialog->findChild<QCheckBox*>(u"testModeBox"_s)->click();
    QVERIFY(!button("addButton")->isEnabled());
    type("notifyUrlEdit", u"https://shop.example/n"_s);
    QVERIFY(button("addButton")->isEnabled());
    QTest::mouseClick(button("addButton"), Qt::LeftButton);
    QTRY_COMPARE(m_bench->context().accounts.all().size(), 1);
    const domain::Account account = m_bench->context().accounts.all().constFirst();
    QCOMPARE(account.notifyUrl, QUrl(u"https://shop.example/n"_s));
    QCOMPARE(account.refundLimit, base::Money::fromFen(500'050));
    QVERIFY(account.v2SignType == domain::V2SignType::HmacSha256);
    QVERIFY(account.testMode);
}

void TestAccountDialog::saysWhenAFileEnds()
{
    MerchantFile file;
    file.kind = MerchantFile::Kind::Certificate;
    file.fit = MerchantFile::Fit::Fits;
    file.mchid = u"1900000109"_s;
    for (const auto& [days, text] : {std::pair(91, u"Fits the merchant number"_s),
             std::pair(90, u"Fits, but ends in 90 day(s)"_s),
             std::pair(1, u"Fits, but ends in 1 day(s)"_s),
             std::pair(0, u"Fits, but ends in 0 day(s)"_s)}) {
        file.daysLeft = days;
        QCOMPARE(AccountWords::fileFit(file), text);
    }
    file.fit = MerchantFile::Fit::OwnKey;
    QCOMPARE(AccountWords::fileFit(file), u"Your own public key, not WeChat Pay's"_s);
}

void TestAccountDialog::saysWhatIsWrongWithAField_data()
{
    QTest::addColumn<AccountField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("short key") << AccountField::ApiV3Key << V3Key.left(30)
                               << u"Should be 32 characters, 2 too few"_s;
    QTest::newRow("long key") << AccountField::ApiV2Key << V2Key + u"1"_s
                              << u"Should be 32 characters, 1 too many"_s;
    QTest::newRow("blank behind") << AccountField::AppSecret << V2Key + u' '
                                  << u"Blanks at the beginning or end"_s;
    QTest::newRow("no wx") << AccountField::AppId << u"5f3c0a9d17e2b846"_s
                           << u"An AppID begins with wx"_s;
    QTest::newRow("letters") << AccountField::Mchid << u"19000001a9"_s << u"Digits only"_s;
    QTest::newRow("key id") << AccountField::WechatpayKeyId << u"0116"_s
                            << u"The ID begins with PUB_KEY_ID_"_s;
    QTest::newRow("host") << AccountField::PayUrl << u"api.mch"_s
                          << u"An address like https://api.mch.weixin.qq.com"_s;
    QTest::newRow("notify") << AccountField::NotifyUrl << u"http://shop.example/n"_s
                            << u"https:// and a host, without ? and #"_s;
    QTest::newRow("notify good") << AccountField::NotifyUrl << u"https://shop.example/n"_s
                                 << QString();
    QTest::newRow("limit") << AccountField::RefundLimit << u"much"_s << u"Yuan, such as 5000.00"_s;
    QTest::newRow("limit below zero")
        << AccountField::RefundLimit << u"-1"_s << u"Yuan, such as 5000.00"_s;
    QTest::newRow("limit good") << AccountField::RefundLimit << u"5000"_s << QString();
    QTest::newRow("good") << AccountField::ApiV3Key << V3Key << QString();
    QTest::newRow("empty") << AccountField::ApiV3Key << QString() << QString();
}

void TestAccountDialog::saysWhatIsWrongWithAField()
{
    QFETCH(AccountField, field);
    QFETCH(QString, text);
    AccountForm form;
    form.setText(field, text);
    QTEST(AccountWords::message(field, form.state(field)), "message");
}

void TestAccountDialog::refusesTheV2KeyAsV3Key()
{
    AccountForm form;
    form.setText(AccountField::ApiV2Key, V2Key);
    form.setText(AccountField::ApiV3Key, V2Key);
    QVERIFY(!form.state(AccountField::ApiV3Key).isGood());
    QVERIFY(form.state(AccountField::ApiV2Key).isGood());
}

void TestAccountDialog::refusesATakenName()
{
    AccountForm form;
    selectAll(form);
    form.setTakenNames({u"Tea shop"_s});
    QVERIFY(form.isNameTaken());
    QVERIFY(!form.canAdd());
}

void TestAccountDialog::wantsAnApiKeyWithAMerchantNumber()
{
    AccountForm form;
    form.setText(AccountField::Name, u"x"_s);
    form.setText(AccountField::Mchid, u"1900000109"_s);
    QVERIFY(form.missingFields().contains(AccountField::ApiV3Key));
    form.setText(AccountField::ApiV3Key, V3Key);
    QVERIFY(form.needsPrivateKey());
    QVERIFY(!form.canAdd());
}

void TestAccountDialog::readsFilesAndFillsTheMerchantNumber()
{
    const sandbox::Ready& ready = m_bench->ready();
    const QDateTime now = base::beijing::now(m_bench->clock());
    AccountForm form;
    form.setText(AccountField::Name, u"x"_s);
    const auto certificate = form.takeFile(u"cert"_s, test::contentOf(ready.certFile), now);
    QCOMPARE(certificate.kind, MerchantFile::Kind::Certificate);
    QCOMPARE(certificate.fit, MerchantFile::Fit::Fits);
    QCOMPARE(form.text(AccountField::Mchid), ready.mchid);
    QVERIFY(form.needsPrivateKey());
    form.takeFile(u"key"_s, test::contentOf(ready.keyFile), now);
    QVERIFY(!form.needsPrivateKey());
    QCOMPARE(form.missingFields(), QList<AccountField>{AccountField::ApiV3Key});
    form.setText(AccountField::ApiV3Key, V3Key);
    QVERIFY(form.canAdd());
    QVERIFY(form.draft().account.payMode == domain::PayMode::V3Certificate);
    form.takeFile(u"letter.txt"_s, "hello", now);
    QVERIFY(!form.canAdd());
    form.removeFile(2, now);
    QVERIFY(form.canAdd());
}

void TestAccountDialog::looksAtFilesAgainWhenTheMerchantChanges()
{
    const QDateTime now = base::beijing::now(m_bench->clock());
    AccountForm form;
    form.setText(AccountField::Mchid, u"1111111111"_s);
    QCOMPARE(form.takeFile(u"p12"_s, test::contentOf(m_bench->ready().p12File), now).kind,
        MerchantFile::Kind::Pkcs12Locked);
    form.setText(AccountField::Mchid, m_bench->ready().mchid);
    form.readFilesAgain(now);
    QCOMPARE(form.files().constFirst().kind, MerchantFile::Kind::Pkcs12);
    QVERIFY(!form.needsPrivateKey());
    QVERIFY(!form.needsCertificate());
}

void TestAccountDialog::knowsWhereAPastedTextBelongs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<AccountField>("field");
    const int toField = static_cast<int>(PasteTarget::Kind::Field);
    QTest::newRow("AppID") << u" wx5f3c0a9d17e2b846\n"_s << toField << AccountField::AppId;
    QTest::newRow("merchant") << u"1900000109"_s << toField << AccountField::Mchid;
    QTest::newRow("key id") << u"PUB_KEY_ID_0119"_s << toField << AccountField::WechatpayKeyId;
    QTest::newRow("key") << V3Key << toField << AccountField::ApiV3Key;
    QTest::newRow("PEM") << u"-----BEGIN PRIVATE KEY-----\n"_s
                         << static_cast<int>(PasteTarget::Kind::File) << AccountField::Name;
    QTest::newRow("name") << u"Tea shop"_s << static_cast<int>(PasteTarget::Kind::Nowhere)
                          << AccountField::Name;
}

void TestAccountDialog::knowsWhereAPastedTextBelongs()
{
    QFETCH(QString, text);
    const PasteTarget target = AccountForm().pasteTarget(text);
    QTEST(static_cast<int>(target.kind), "kind");
    QTEST(target.field, "field");
}

void TestAccountDialog::addsAnAccountByKeyboard()
{
    openDialog();
    QSignalSpy added(m_dialog.data(), &AccountDialog::accountAdded);
    QVERIFY(!button("addButton")->isEnabled());
    fillEverything();
    QTRY_VERIFY2(button("addButton")->isEnabled(), qPrintable(text("footText")));
    const auto id = [&] { return m_bench->context().accounts.all(); };
    QTest::keyClick(field("nameEdit"), Qt::Key_Return);
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(id().size(), 1);
    QCOMPARE(id().constFirst().name, u"Green tea"_s);
    QVERIFY(id().constFirst().payMode == domain::PayMode::V3PublicKey);
    QTRY_VERIFY(!m_dialog);
}

void TestAccountDialog::addsNothingWhenClosedMeanwhile()
{
    openDialog();
    fillEverything();
    QTRY_VERIFY(button("addButton")->isEnabled());
    QTest::mouseClick(button("addButton"), Qt::LeftButton);
    const services::Accounts& accounts = m_bench->context().accounts;
    QVERIFY(accounts.all().isEmpty());
    QVERIFY(!accounts.findChildren<net::Job*>().isEmpty());
    m_dialog->reject();
    QTRY_VERIFY(accounts.findChildren<net::Job*>().isEmpty());
    QVERIFY(accounts.all().isEmpty());
}

void TestAccountDialog::keepsAddOffWhileSomethingIsRed()
{
    openDialog();
    fillEverything();
    QVERIFY(button("addButton")->isEnabled());
    QTest::keyClick(field("apiV3KeyEdit"), Qt::Key_Backspace);
    QVERIFY(!button("addButton")->isEnabled());
    QCOMPARE(text("apiV3KeyEditMessage"), u"Should be 32 characters, 1 too few"_s);
    QVERIFY(field("apiV3KeyEdit")->property("invalid").toBool());
    const int height = m_dialog->findChild<QLabel*>(u"apiV3KeyEditMessage"_s)->height();
    QTest::keyClicks(field("apiV3KeyEdit"), u"x"_s);
    QVERIFY(text("apiV3KeyEditMessage").isEmpty());
    QCOMPARE(m_dialog->findChild<QLabel*>(u"apiV3KeyEditMessage"_s)->height(), height);
    QCOMPARE(field("apiV3KeyEdit")->echoMode(), QLineEdit::Password);
}

void TestAccountDialog::takesAPastedKeyAnywhere()
{
    openDialog();
    field("nameEdit")->setFocus();
    QGuiApplication::clipboard()->setText(V3Key);
    QTest::keySequence(field("nameEdit"), QKeySequence::Paste);
    QCOMPARE(field("apiV3KeyEdit")->text(), V3Key);
    QVERIFY(field("nameEdit")->text().isEmpty());
    QGuiApplication::clipboard()->setText(V2Key);
    QTest::keySequence(field("apiV2KeyEdit"), QKeySequence::Paste);
    QCOMPARE(field("apiV2KeyEdit")->text(), V2Key);
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(test::contentOf(m_bench->ready().keyFile)));
    QTest::keySequence(field("nameEdit"), QKeySequence::Paste);
    QVERIFY(m_dialog->findChild<QWidget*>(u"merchantFile0"_s));
    QGuiApplication::clipboard()->setText(u"Tea shop"_s);
    field("nameEdit")->setFocus();
    QTest::keySequence(field("nameEdit"), QKeySequence::Paste);
    QCOMPARE(field("nameEdit")->text(), u"Tea shop"_s);
}

void TestAccountDialog::warnsOfHostsWithoutEncryption()
{
    openDialog();
    const auto* message = m_dialog->findChild<QLabel*>(u"oaUrlEditMessage"_s);
    QVERIFY(message);
    field("oaUrlEdit")->setText(u"http://gateway.shop.cn"_s);
    QVERIFY2(message->text().contains("https"_L1), qPrintable(message->text()));
    QVERIFY(!field("oaUrlEdit")->property("invalid").toBool());
    field("oaUrlEdit")->setText(u"http://127.0.0.1:8080"_s);
    QVERIFY(message->text().isEmpty());
    field("oaUrlEdit")->setText(u"https://k3y@gateway.shop.cn"_s);
    QVERIFY(field("oaUrlEdit")->property("invalid").toBool());
}

void TestAccountDialog::testsTheConnectionStepByStep()
{
    openDialog();
    fillEverything();
    QVERIFY(button("testButton")->isEnabled());
    QTest::mouseClick(button("testButton"), Qt::LeftButton);
    QVERIFY(!button("testButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(button("testButton")->isEnabled(), 20'000);
    QCOMPARE(button("testButton")->text(), u"Test again"_s);
    QVERIFY(m_bench->context().accounts.all().isEmpty());
}

void TestAccountDialog::removesAFile()
{
    openDialog();
    m_dialog->takeFiles({m_bench->ready().certFile, m_bench->path(u"nowhere.pem"_s)});
    QCOMPARE(text("merchantFileFit0"), u"Fits the merchant number"_s);
    QCOMPARE(text("merchantFileFit1"), u"Not usable"_s);
    QTest::mouseClick(button("removeFile1"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->findChild<QWidget*>(u"merchantFile1"_s));
    QVERIFY(m_dialog->findChild<QWidget*>(u"merchantFile0"_s));
}

void TestAccountDialog::goesThroughFieldsInReadingOrder()
{
    openDialog();
    field("nameEdit")->setFocus();
    QStringList order;
    for (int step = 0; step < 8; ++step) {
        order.append(m_dialog->focusWidget()->objectName());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
        (QStringList{u"nameEdit"_s, u"colourPicker"_s, u"appIdEdit"_s, u"mchidEdit"_s,
            u"appSecretEdit"_s, u"apiV3KeyEdit"_s, u"keyIdEdit"_s, u"apiV2KeyEdit"_s}));
}

void TestAccountDialog::writesNoSecretIntoTheStore()
{
    openDialog();
    fillEverything();
    QTest::mouseClick(button("addButton"), Qt::LeftButton);
    QTRY_COMPARE(m_bench->context().accounts.all().size(), 1);
    const QByteArray key = secret("api_v3_key").toUtf8();
    QVERIFY(!key.isEmpty());
    for (const QString& file : {u"store.db"_s, u"store.db-wal"_s})
        QVERIFY(!test::contentOf(m_bench->path(file)).contains(key));
}

/// A picture for people to look at; only when a folder is named.
void TestAccountDialog::takesShots()
{
    const QString folder = qEnvironmentVariable("WEGO_SHOTS");
    if (folder.isEmpty())
        QSKIP("WEGO_SHOTS names no folder");
    openDialog();
    fillEverything();
    QVERIFY(m_dialog->grab().save(folder + u"/room-account-advanced.png"_s));
    QTest::mouseClick(button("advancedButton"), Qt::LeftButton);
    QTest::mouseClick(button("testButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button("testButton")->isEnabled(), 20'000);
    QTest::keyClick(field("apiV3KeyEdit"), Qt::Key_Backspace);
    m_dialog->takeFiles({m_bench->path(u"nowhere.pem"_s)});
    QTRY_VERIFY(m_dialog->findChild<QWidget*>(u"merchantFile3"_s)->isVisible());
    bool settled = false;
    QTimer::singleShot(60, m_dialog, [&settled] { settled = true; });
    QTRY_VERIFY(settled);
    QVERIFY(m_dialog->grab().save(folder + u"/room-account.png"_s));
}

const sandbox::Ready& TestAccountDialog::otherFiles()
{
    if (m_other)
        return m_otherReady;
    sandbox::Options options;
    options.stateFolder = m_otherState.path();
    options.ordersPerDay = 1;
    m_other = std::make_unique<sandbox::Sandbox>(options, m_clock);
    if (const auto ready = m_other->start())
        m_otherReady = *ready;
    return m_otherReady;
}

AccountSettingsDialog* TestAccountDialog::openSettings()
{
    if (m_account.isEmpty() || m_bench->context().accounts.all().isEmpty())
        m_account = m_bench->addAccount(u"Tea"_s);
    m_settings = new AccountSettingsDialog(m_bench->context(), m_account);
    m_settings->open();
    return m_settings;
}

bool TestAccountDialog::isSound(const domain::AccountId& id)
{
    bool isSound = false;
    bool ended = false;
    auto* job = m_bench->context().accounts.health(id);
    job->onFinished(this, [&](const auto& health) {
        isSound = health && health->fitsKey.value_or(false) && health->problems.isEmpty();
        ended = true;
    });
    return QTest::qWaitFor([&ended] { return ended; }, 60'000) && isSound;
}

void TestAccountDialog::replacesCertificateAndKeyByFiles()
{
    AccountSettingsDialog* dialog = openSettings();
    QCOMPARE(dialog->focusWidget()->objectName(), u"openFiles"_s);
    const QString before = m_bench->context().accounts.find(m_account)->merchantSerial;
    const auto label = dialog->findChild<QLabel*>(u"presentCertificate"_s);
    QVERIFY2(label->text().contains(before), qPrintable(label->text()));
    dialog->takeFiles({otherFiles().p12File});
    QCOMPARE(
        dialog->findChild<QLabel*>(u"merchantFileFit0"_s)->text(), u"Fits the merchant number"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_settings);
    QVERIFY(m_bench->context().accounts.find(m_account)->merchantSerial != before);
    QVERIFY(isSound(m_account));
}

void TestAccountDialog::replacesNoHalfOfAPair()
{
    for (const QString& file : {otherFiles().certFile, otherFiles().keyFile}) {
        AccountSettingsDialog* dialog = openSettings();
        const domain::Account before = *m_bench->context().accounts.find(m_account);
        dialog->takeFiles({file});
        auto* save = dialog->findChild<QPushButton*>(u"saveButton"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        const auto* foot = dialog->findChild<QLabel*>(u"footText"_s);
        QTRY_VERIFY2(foot->text().contains(u"certificate"_s), qPrintable(foot->text()));
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(*m_bench->context().accounts.find(m_account) == before);
        QVERIFY(isSound(m_account));
        delete m_settings;
    }
}

void TestAccountDialog::savesSettingsOfPayment()
{
    AccountSettingsDialog* dialog = openSettings();
    QFile key(m_bench->path(u"wang.pem"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(security::SigningKey::make()->verifyingKey().toPem());
    key.close();
    dialog->findChild<QComboBox*>(u"signTypeBox"_s)->setCurrentIndex(1);
    QTest::keyClick(dialog->findChild<QCheckBox*>(u"testModeBox"_s), Qt::Key_Space);
    QTest::keyClicks(
        dialog->findChild<QLineEdit*>(u"notifyUrlEdit"_s), u"https://shop.example/notify"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"refundLimitEdit"_s), u"5000.00"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"approverName"_s), u"Wang"_s);
    dialog->findChild<ApproversList*>()->takeFile(key.fileName());
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_settings);
    const domain::Account after = *m_bench->context().accounts.find(m_account);
    QVERIFY(after.v2SignType == domain::V2SignType::HmacSha256);
    QVERIFY(after.testMode);
    QCOMPARE(after.notifyUrl.toString(), u"https://shop.example/notify"_s);
    QCOMPARE(after.refundLimit.fen(), 500'000);
    QCOMPARE(after.approvers.size(), 1);
    dialog = openSettings();
    QVERIFY(dialog->findChild<QCheckBox*>(u"testModeBox"_s)->isChecked());
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"removeApprover0"_s), Qt::LeftButton);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_settings);
    QVERIFY(m_bench->context().accounts.find(m_account)->approvers.isEmpty());
}

/// Whoever opened the dialog before must not take the rule of the second person back by it.
void TestAccountDialog::keepsWhatChangedElsewhere()
{
    AccountSettingsDialog* dialog = openSettings();
    services::Accounts& accounts = m_bench->context().accounts;
    domain::Account stricter = *accounts.find(m_account);
    const bool wasTest = stricter.testMode;
    stricter.refundLimit = base::Money::fromFen(12'300);
    stricter.approvers = {{u"Zhao"_s, security::SigningKey::make()->verifyingKey().toPem()}};
    QVERIFY(accounts.update(stricter));
    QTest::keyClick(dialog->findChild<QCheckBox*>(u"testModeBox"_s), Qt::Key_Space);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_settings);
    const domain::Account after = *accounts.find(m_account);
    QCOMPARE(after.testMode, !wasTest);
    QCOMPARE(after.refundLimit.fen(), 12'300);
    QVERIFY(after.approvers == stricter.approvers);
}

void TestAccountDialog::savesNothingThatIsWrong()
{
    AccountSettingsDialog* dialog = openSettings();
    auto* save = dialog->findChild<QPushButton*>(u"saveButton"_s);
    QVERIFY(save->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"refundLimitEdit"_s), u"1,0x"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(!dialog->findChild<QLabel*>(u"refundLimitEditMessage"_s)->text().isEmpty());
    dialog->findChild<QLineEdit*>(u"refundLimitEdit"_s)->clear();
    QVERIFY(save->isEnabled());
    dialog->takeFiles({m_bench->ready().secretsFile});
    QVERIFY(!save->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"removeFile0"_s), Qt::LeftButton);
    QVERIFY(save->isEnabled());
}

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
