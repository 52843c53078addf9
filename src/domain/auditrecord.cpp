// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/auditrecord.h"

#include "base/digest.h"

namespace wego::domain {

QByteArray hashOf(const AuditRecord& record)
{
    base::Digest digest(base::Digest::Algorithm::Sha256);
    const QList<QByteArray> fields{QByteArray::number(record.number),
        QByteArray::number(record.atMs), record.person.toUtf8(), record.account.toUtf8(),
        record.mchid.toUtf8(), record.what.toUtf8(), record.subject.toUtf8(),
        record.detail.toUtf8(), record.previous};
    for (const QByteArray& field : fields) {
        digest.add(QByteArray::number(field.size()) + ':');
        digest.add(field);
    }
    return digest.hex();
}

} // namespace wego::domain
