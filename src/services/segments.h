// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/segment.h"
#include "net/job.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace wego::services {

struct Environment;

/// What was found in a text that should hold openids.
struct OpenidText {
    QStringList openids;  ///< in order, each once
    qint64 repeated = 0;  ///< how many stood there before
    QStringList junk;     ///< the first of the lines that hold none, with their number: "12: hello"
    qint64 junkLines = 0; ///< all of them
};

/// Openids, one a line or in the first column of a CSV, or several on a line that holds nothing
/// else, if there is no heading; blank lines and a heading are no junk.
/// "wego.not-text" if the bytes are no text in UTF-8, UTF-16 with a mark, or GB18030;
/// "wego.no-openids" (fact: lines) if there is none.
base::Result<OpenidText> readOpenids(const QByteArray& bytes);

/// Saved segments and imported lists of openids of an account; all of it is local. Changes are made
/// on a worker, in the order in which they were asked for.
class Segments : public QObject {
    Q_OBJECT

public:
    explicit Segments(Environment& environment, QObject* parent = nullptr);
    ~Segments() override;

    [[nodiscard]] base::Result<QList<domain::NamedSegment>> all(
        const domain::AccountId& account) const;
    /// Before a segment is used for something: Input "wego.segment-part-unknown" (fact: part) if a
    /// tag or list that it names is not there (any more), so that "none of" may mean everybody.
    [[nodiscard]] base::Result<void> check(
        const domain::AccountId& account, const domain::Segment& segment) const;
    /// Replaces the one of this name. "wego.segment-name" if it is blank or over 40 characters;
    /// failures of check().
    net::ResultJob<net::Done>* save(
        const domain::AccountId& account, const domain::NamedSegment& segment);
    net::ResultJob<net::Done>* remove(const domain::AccountId& account, const QString& name);

    [[nodiscard]] base::Result<QList<domain::OpenidList>> lists(
        const domain::AccountId& account) const;
    /// Stores what readOpenids() found, replacing the list of this name.
    net::ResultJob<domain::OpenidList>* saveList(
        const domain::AccountId& account, const QString& name, const QStringList& openids);
    /// "wego.list-in-use" (fact: segment) if a saved segment names it.
    net::ResultJob<net::Done>* removeList(const domain::AccountId& account, qint64 number);

signals:
    void segmentsChanged(const wego::domain::AccountId& account);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
