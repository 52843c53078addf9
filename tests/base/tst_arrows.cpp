// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rules that keep the house in order, checked on the sources themselves.
class tst_Arrows : public QObject {
    Q_OBJECT

private slots:
    void includesFollowTheArrows();
    void habitsHold_data();
    void habitsHold();
};

namespace {

const QHash<QString, QString>& allowedArrows()
{
    static const QHash<QString, QString> arrows = {
        {u"base"_s, u""_s},
        {u"domain"_s, u"base"_s},
        {u"net"_s, u"base"_s},
        {u"security"_s, u"base"_s},
        {u"bills"_s, u"domain base"_s},
        {u"wechat"_s, u"domain net security base"_s},
        {u"store"_s, u"domain base"_s},
        {u"services"_s, u"wechat store bills security domain net base"_s},
        {u"gui"_s, u"services bills domain net base"_s},
        {u"cli"_s, u"services bills domain net base"_s},
        {u"sandbox"_s, u"security base"_s},
    };
    return arrows;
}

QString sourceFolder()
{
    return QStringLiteral(WEGO_SOURCE_DIR) + u"/src"_s;
}

struct SourceFile {
    QString path; ///< relative to src
    QString layer;
    QString text;
};

QList<SourceFile> sourceFiles()
{
    QList<SourceFile> files;
    QDirIterator it(
        sourceFolder(), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString path = file.fileName().mid(sourceFolder().size() + 1);
        files.append({path, path.section(u'/', 0, 0), QString::fromUtf8(file.readAll())});
    }
    return files;
}

} // namespace

void tst_Arrows::includesFollowTheArrows()
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s+\"([a-z]+)/([a-z0-9_/]+)\\.h\""_s,
        QRegularExpression::MultilineOption);
    const QList<SourceFile> files = sourceFiles();
    QVERIFY(files.size() > 20);
    QStringList forbidden;
    for (const SourceFile& file : files) {
        if (!allowedArrows().contains(file.layer))
            continue;
        const QStringList allowed = allowedArrows()[file.layer].split(u' ') << file.layer;
        for (auto it = include.globalMatch(file.text); it.hasNext();) {
            const auto match = it.next();
            const QString target = match.captured(1);
            if ((allowedArrows().contains(target) || target == u"app") && !allowed.contains(target))
                forbidden << file.path + u" -> "_s + target;
            // gui and cli know jobs, not requests.
            const bool edge = file.layer == u"gui" || file.layer == u"cli";
            if (edge && target == u"net" && match.captured(2) != u"job")
                forbidden << file.path + u" -> net/"_s + match.captured(2);
        }
    }
    QVERIFY2(forbidden.isEmpty(), qPrintable(forbidden.join(u'\n')));
}

void tst_Arrows::habitsHold_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("exempt");
    QTest::newRow("no coroutines") << u"\\bco_(await|return|yield)\\b"_s << QStringList();
    QTest::newRow("no nested event loops") << u"QEventLoop\\b|processEvents"_s << QStringList();
    QTest::newRow("no string-based connections") << u"\\b(SIGNAL|SLOT)\\("_s << QStringList();
    QTest::newRow("SQL only in store") << u"#include <QSql"_s << QStringList{u"store/"_s};
    QTest::newRow("HTTP only in net")
        << u"QNetwork(AccessManager|Reply)\\b"_s << QStringList{u"net/"_s, u"app/"_s};
    QTest::newRow("no text for people below the edge")
        << u"(?<![A-Za-z_])tr\\("_s << QStringList{u"gui/"_s, u"cli/"_s, u"app/"_s};
    QTest::newRow("logs have a category")
        << u"\\bq(Debug|Info|Warning|Critical)\\("_s << QStringList();
    QTest::newRow("no raw delete") << u"^\\s*delete\\s"_s << QStringList();
    QTest::newRow("no left-over notes") << u"\\b(TODO|FIXME|HACK|XXX)\\b"_s << QStringList();
}

void tst_Arrows::habitsHold()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, exempt);
    const QRegularExpression habit(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const SourceFile& file : sourceFiles()) {
        const bool free = std::any_of(exempt.begin(), exempt.end(),
            [&](const QString& prefix) { return file.path.startsWith(prefix); });
        if (!free && file.text.contains(habit))
            found << file.path;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_APPLESS_MAIN(tst_Arrows)
#include "tst_arrows.moc"
