// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// One <message> of a catalogue.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< several for plurals
    bool numerus = false;
    bool unfinished = false;

    [[nodiscard]] QString id() const { return context + u'\n' + source + u'\n' + comment; }
};

class tst_Translations : public QObject {
    Q_OBJECT

private slots:
    void chineseIsComplete();
    void englishHasBothNumbers();
    void contextsHaveNameSpaces();
    void placeholdersMatch_data();
    void placeholdersMatch();
    void cataloguesMatchTheSources();
    void chineseHasNoForbiddenWords();
};

namespace {

QString catalogue(const QString& language)
{
    return QStringLiteral(WEGO_SOURCE_DIR) + u"/translations/wegodesk_"_s + language + u".ts"_s;
}

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.unfinished = xml.attributes().hasAttribute(u"type"_s);
    if (!message.numerus) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages << readMessage(xml, context);
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?[0-9n]+|\\{[a-z]+\\}"_s);
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QString classOfForm(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    while (xml.readNextStartElement() && xml.name() != u"class") {
        if (xml.name() != u"ui")
            xml.skipCurrentElement();
    }
    return xml.readElementText();
}

QStringList classesOfForms()
{
    QStringList classes;
    QDirIterator forms(QStringLiteral(WEGO_SOURCE_DIR) + u"/ui"_s, {u"*.ui"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (forms.hasNext())
        classes << classOfForm(forms.next());
    return classes;
}

QStringList ids(const QList<Message>& messages)
{
    QStringList list;
    for (const Message& message : messages)
        list << message.id();
    list.sort();
    return list;
}

} // namespace

void tst_Translations::chineseIsComplete()
{
    const QList<Message> messages = readCatalogue(catalogue(u"zh_CN"_s));
    QVERIFY(messages.size() > 100);
    QStringList missing;
    for (const Message& message : messages) {
        if (message.unfinished || message.translations.isEmpty()
            || message.translations.contains(QString()))
            missing << message.context + u": "_s + message.source;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

/// English is the language of the sources, but "%n row(s)" is not English.
void tst_Translations::englishHasBothNumbers()
{
    for (const Message& message : readCatalogue(catalogue(u"en"_s))) {
        if (!message.numerus)
            continue;
        QVERIFY2(!message.unfinished && message.translations.size() == 2
                && !message.translations.contains(QString()),
            qPrintable(message.id()));
        QVERIFY2(!message.translations.join(u' ').contains(u"(s)"_s), qPrintable(message.id()));
    }
}

/// tr() looks a text up under the full name of its class, so a context without the name space is
/// never asked for; only forms may have short names.
void tst_Translations::contextsHaveNameSpaces()
{
    static const QRegularExpression pattern(u"^wego::(gui|cli|app)(::[A-Z][A-Za-z]+)?$"_s);
    const QStringList forms = classesOfForms();
    QVERIFY(!forms.isEmpty());
    QStringList wrong;
    for (const Message& message : readCatalogue(catalogue(u"zh_CN"_s))) {
        if (!pattern.match(message.context).hasMatch() && !forms.contains(message.context))
            wrong << message.context;
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Translations::placeholdersMatch_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void tst_Translations::placeholdersMatch()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message& message : readCatalogue(catalogue(language))) {
        for (const QString& translation : message.translations) {
            if (!translation.isEmpty() && placeholders(translation) != placeholders(message.source))
                wrong << message.context + u": "_s + message.source + u" / "_s + translation;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Runs lupdate on a copy: a text that is in the sources but not in the catalogue, or the other way
/// round, is a text that nobody translated.
void tst_Translations::cataloguesMatchTheSources()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(catalogue(u"zh_CN"_s), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(WEGO_SOURCE_DIR));
    lupdate.start(QStringLiteral(WEGO_LUPDATE),
        {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"src"_s,
            u"src/gui"_s, u"src/cli"_s, u"src/app"_s, u"ui"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    QCOMPARE(ids(readCatalogue(copy)), ids(readCatalogue(catalogue(u"zh_CN"_s))));
}

/// The house's tone: no polite form, no exclamation marks.
void tst_Translations::chineseHasNoForbiddenWords()
{
    for (const Message& message : readCatalogue(catalogue(u"zh_CN"_s))) {
        const QString text = message.translations.join(u' ');
        QVERIFY2(!text.contains(u"您"_s) && !text.contains(u"！"_s), qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(tst_Translations)
#include "tst_translations.moc"
