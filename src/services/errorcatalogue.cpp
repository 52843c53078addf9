// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/errorcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// A resource in a static library is dropped by the linker unless somebody names it, and the macro
// must stand outside of any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(errorcatalogue);
}

namespace wego::services {
namespace {

/// Texts for codes that the catalogue does not hold stand under the kind of the error.
const QString& kindPrefix()
{
    static const QString prefix = u"kind:"_s;
    return prefix;
}

QJsonArray readCatalogue()
{
    initialiseResources();
    QFile file(u":/wego/errors.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// Puts the facts into "{name}"; what is not known becomes an ellipsis.
QString filled(QString sentence, const QMap<QString, QString>& facts)
{
    static const QRegularExpression unknown(u"\\{[A-Za-z0-9_]+\\}"_s);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        sentence.replace(u'{' + fact.key() + u'}', fact.value());
    return sentence.replace(unknown, u"…"_s).trimmed();
}

QString detailsOf(const base::Error& error)
{
    QStringList lines{error.code};
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    if (!error.requestId.isEmpty())
        lines.append(u"Request-ID: "_s + error.requestId);
    return lines.join(u'\n');
}

} // namespace

const QList<ErrorCatalogue::Entry>& ErrorCatalogue::entries() const
{
    if (!m_entries.isEmpty())
        return m_entries;
    for (const auto& value : readCatalogue()) {
        const QJsonObject object = value.toObject();
        Entry entry;
        for (int language = 0; language < 2; ++language) {
            const QJsonObject texts = object[language == 0 ? u"en"_s : u"zh"_s].toObject();
            entry.texts[language][0] = texts[u"title"_s].toString();
            entry.texts[language][1] = texts[u"cause"_s].toString();
            entry.texts[language][2] = texts[u"next"_s].toString();
        }
        for (const auto& code : object[u"codes"_s].toArray()) {
            entry.code = code.toString();
            m_entries.append(entry);
        }
    }
    return m_entries;
}

const ErrorCatalogue::Entry* ErrorCatalogue::find(const QString& code) const
{
    const QList<Entry>& all = entries();
    const auto entry = std::find_if(all.begin(), all.end(),
        [&](const Entry& e) { return e.code.compare(code, Qt::CaseInsensitive) == 0; });
    return entry == all.end() ? nullptr : &*entry;
}

Explanation ErrorCatalogue::explain(const base::Error& error, CatalogueLanguage language) const
{
    Explanation explanation{error.code, true, {}, {}, {}, detailsOf(error)};
    const Entry* entry = find(error.code);
    if (!entry) {
        explanation.known = false;
        entry = find(kindPrefix() + base::toString(error.kind));
    }
    if (!entry)
        return explanation;
    QMap<QString, QString> facts = error.facts;
    facts.insert(u"code"_s, error.code);
    if (!facts.contains(u"detail"_s))
        facts.insert(u"detail"_s, error.detail);
    const auto& texts = entry->texts[language == CatalogueLanguage::Chinese ? 1 : 0];
    explanation.title = filled(texts[0], facts);
    explanation.cause = filled(texts[1], facts);
    explanation.nextStep = filled(texts[2], facts);
    return explanation;
}

std::optional<Explanation> ErrorCatalogue::explainCode(
    const QString& code, CatalogueLanguage language) const
{
    const Entry* entry = find(code);
    if (!entry || entry->code.startsWith(kindPrefix()))
        return std::nullopt;
    return explain({base::ErrorKind::Api, entry->code}, language);
}

QStringList ErrorCatalogue::codes() const
{
    QStringList list;
    for (const Entry& entry : entries()) {
        if (!entry.code.startsWith(kindPrefix()))
            list.append(entry.code);
    }
    return list;
}

} // namespace wego::services
