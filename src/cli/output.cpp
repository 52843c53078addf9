// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "services/errorcatalogue.h"

#include <QIODevice>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

services::CatalogueLanguage languageOf(const Context& context)
{
    return context.chinese ? services::CatalogueLanguage::Chinese
                           : services::CatalogueLanguage::English;
}

QByteArray jsonLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf)
        || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff)
        || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60)
        || (code >= 0xffe0 && code <= 0xffe6);
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const QChar character : text)
        width += isWide(character) ? 2 : 1;
    return width;
}

QString padded(const QString& text, int width, bool right)
{
    const QString blanks(std::max(0, width - displayWidth(text)), u' ');
    return right ? blanks + text : text + blanks;
}

Output::Output(const Context& context, const GlobalOptions& global)
    : m_context(context), m_global(global)
{
}

void Output::line(const QString& text)
{
    clearProgress();
    write(text.toUtf8() + '\n');
}

void Output::object(const QJsonObject& object)
{
    clearProgress();
    write(jsonLine(object));
}

void Output::table(const QList<QPair<QString, QString>>& rows)
{
    int width = 0;
    for (const auto& row : rows)
        width = std::max(width, displayWidth(row.first));
    for (const auto& row : rows)
        line(padded(row.first, width + 2) + row.second);
}

void Output::note(const QString& text)
{
    if (!m_global.quiet && !m_global.json)
        writeError(text + u'\n');
}

void Output::warn(const QString& text)
{
    writeError(text + u'\n');
}

void Output::error(const base::Error& error)
{
    if (m_global.json) {
        clearProgress();
        m_context.streams.err.write(jsonLine({{u"error"_s, toJson(error)}}));
        return;
    }
    const services::Explanation text = m_context.errors.explain(error, languageOf(m_context));
    QString lines = text.title + u'\n';
    if (const QString nearest = error.facts.value(u"nearest"_s); !nearest.isEmpty())
        lines += u"  "_s + tr("Did you mean \"%1\"?").arg(nearest) + u'\n';
    if (!text.cause.isEmpty())
        lines += u"  "_s + tr("Why: %1").arg(text.cause) + u'\n';
    if (!text.nextStep.isEmpty())
        lines += u"  "_s + tr("Now: %1").arg(text.nextStep) + u'\n';
    if (!text.details.isEmpty())
        lines += u"  "_s + tr("Details: %1").arg(QString(text.details).replace(u'\n', u"\n    "_s))
            + u'\n';
    writeError(lines);
}

void Output::progress(const QString& text)
{
    if (!m_context.streams.errIsTerminal || m_global.quiet)
        return;
    const int width = displayWidth(text);
    m_context.streams.err.write(u"\r"_s.append(padded(text, m_progressWidth)).toUtf8());
    m_progressWidth = std::max(width, m_progressWidth);
}

QString Output::sentence(const base::Error& error) const
{
    return m_context.errors.explain(error, languageOf(m_context)).title;
}

QJsonObject Output::toJson(const base::Error& error) const
{
    const services::Explanation text = m_context.errors.explain(error, languageOf(m_context));
    QJsonObject object{{u"kind"_s, base::toString(error.kind)}, {u"code"_s, error.code},
        {u"message"_s, text.title}, {u"next_step"_s, text.nextStep}};
    if (!error.detail.isEmpty())
        object.insert(u"detail"_s, error.detail);
    if (const QString nearest = error.facts.value(u"nearest"_s); !nearest.isEmpty())
        object.insert(u"nearest"_s, nearest);
    if (!error.requestId.isEmpty())
        object.insert(u"request_id"_s, error.requestId);
    return object;
}

void Output::write(const QByteArray& bytes)
{
    QIODevice& out = m_context.streams.out;
    if (out.write(bytes) == bytes.size() || out.errorString() == qt_error_string(EPIPE))
        return;
    m_loss = {base::ErrorKind::Storage, u"wego.cannot-write"_s, out.errorString(), false, {},
        {{u"path"_s, u"-"_s}}};
}

void Output::writeError(const QString& text)
{
    clearProgress();
    m_context.streams.err.write(text.toUtf8());
}

void Output::clearProgress()
{
    if (m_progressWidth == 0)
        return;
    m_context.streams.err.write('\r' + QByteArray(m_progressWidth, ' ') + '\r');
    m_progressWidth = 0;
}

} // namespace wego::cli
