// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wego::domain {

/// One line of the audit log: it is only ever added to, and each line holds the hash of the one
/// before.
struct AuditRecord {
    qint64 number = 0; ///< from 1, without gaps
    qint64 atMs = 0;   ///< milliseconds since the epoch
    QString person;    ///< user of the operating system, and the computer: "chen@till-2"
    QString account;   ///< id of the account
    QString mchid;
    QString what;        ///< "refund-planned", "refund-sent", "batch-approved", ...
    QString subject;     ///< out_refund_no, out_trade_no or "batch 12"
    QString detail;      ///< JSON, without secrets
    QByteArray previous; ///< hash of the line before, hex; 64 zeros for the first
    QByteArray hash;     ///< SHA-256, hex

    friend bool operator==(const AuditRecord&, const AuditRecord&) = default;
};

/// The hash that belongs to a record: over everything but `hash` itself, each field with its
/// length in front, so that no two records share a text.
QByteArray hashOf(const AuditRecord& record);

/// What checking the log and the journal against each other found.
struct AuditReport {
    qint64 records = 0;
    qint64 entries = 0; ///< of the journal, each compared with the log's last word on it
    /// The first line that does not fit, 0 if all do.
    qint64 brokenRecord = 0;
    /// Entries of the journal that differ from what the log says, by out_refund_no.
    QStringList brokenEntries;
    QByteArray head; ///< hash of the last line: to be kept elsewhere

    [[nodiscard]] bool isSound() const { return brokenRecord == 0 && brokenEntries.isEmpty(); }
};

} // namespace wego::domain
