// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/openidrecord.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

OpenidRecord::OpenidRecord(const QString& path) : m_file(path)
{
}

base::Result<void> OpenidRecord::open()
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    return failure();
}

base::Result<void> OpenidRecord::append(const QStringList& openids)
{
    QByteArray lines;
    for (const QString& openid : openids)
        lines += openid.toUtf8() + '\n';
    if (m_file.write(lines) == lines.size() && m_file.flush())
        return {};
    return failure();
}

base::Result<void> OpenidRecord::failure() const
{
    return base::fail({.kind = base::ErrorKind::Storage,
        .code = u"wego.cannot-write"_s,
        .detail = m_file.fileName() + u": "_s + m_file.errorString(),
        .facts = {{u"path"_s, m_file.fileName()}}});
}

} // namespace wego::cli
