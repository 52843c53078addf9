// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/qrcodeview.h"

#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QTest>

#define ZX_USE_UTF8 // texts as std::string, as in later versions
#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;
using namespace wego;

namespace {

constexpr auto ScaleVariable = "QT_SCALE_FACTOR";

/// What another program reads off a picture; empty if it reads nothing.
QString readOff(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
        ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const auto found = ZXing::ReadBarcode(
        view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    return found.isValid() ? QString::fromStdString(found.text()) : QString();
}

} // namespace

/// What a phone sees is what was shown, at any scale of the screen.
class TestQrCodeView : public QObject {
    Q_OBJECT

private slots:
    void isReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("V2") << u"weixin://wxpay/bizpayurl?pr=UpTf6B2zz"_s;
        QTest::newRow("v3") << u"weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00"_s;
        QTest::newRow("long") << u"weixin://wxpay/bizpayurl?pr="_s + QString(200, u'x');
    }

    void isReadBack()
    {
        QFETCH(const QString, text);
        gui::QrCodeView view;
        const qreal scale = qEnvironmentVariable(ScaleVariable, u"1"_s).toDouble();
        QVERIFY(view.devicePixelRatioF() >= scale);
        view.setText(text);
        for (const QSize& size : {view.minimumSizeHint(), view.sizeHint(), QSize(301, 517)}) {
            view.resize(size);
            const QImage picture = view.grab().toImage();
            QCOMPARE(picture.size(), size * view.devicePixelRatioF());
            QCOMPARE(readOff(picture), text);
        }
    }

    void nothingIsReadOffNothing()
    {
        gui::QrCodeView view;
        view.resize(view.sizeHint());
        QCOMPARE(readOff(view.grab().toImage()), QString());
        view.setText(u"weixin://wxpay/bizpayurl?pr=UpTf6B2zz"_s);
        QVERIFY(!readOff(view.grab().toImage()).isEmpty());
        view.setText({});
        QCOMPARE(readOff(view.grab().toImage()), QString());
    }

    /// The scale is fixed when a program starts, so this one is started again.
    void isReadBackOnOtherScreens_data()
    {
        QTest::addColumn<QString>("scale");
        for (const char* scale : {"1", "1.5", "2"})
            QTest::newRow(scale) << QString::fromLatin1(scale);
    }

    void isReadBackOnOtherScreens()
    {
        QFETCH(const QString, scale);
        QProcess again;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(ScaleVariable), scale);
        again.setProcessEnvironment(environment);
        again.setProcessChannelMode(QProcess::MergedChannels);
        again.start(QCoreApplication::applicationFilePath(), {u"isReadBack"_s});
        QVERIFY(again.waitForFinished(60'000));
        QVERIFY2(again.exitCode() == 0, again.readAll().constData());
    }
};

QTEST_MAIN(TestQrCodeView)
#include "tst_qrcodeview.moc"
