// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/openidfile.h"

#include "net/workerjob.h"
#include "services/wholefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

base::Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return readWhole(file, path, LargestOpenidFile);
    return base::fail({base::ErrorKind::Input, u"wego.cannot-read"_s, file.errorString(), false, {},
        {{u"path"_s, path}}});
}

} // namespace

net::ResultJob<OpenidText>* readOpenidText(const QByteArray& bytes, QObject* owner)
{
    return new net::WorkerJob<OpenidText>(
        owner, [bytes](const net::WorkerControl&) { return readOpenids(bytes); });
}

net::ResultJob<OpenidText>* readOpenidFile(const QString& path, QObject* owner)
{
    return new net::WorkerJob<OpenidText>(
        owner, [path](const net::WorkerControl&) -> base::Result<OpenidText> {
            const auto bytes = contentOf(path);
            return bytes ? readOpenids(*bytes) : base::fail(bytes.error());
        });
}

} // namespace wego::services
