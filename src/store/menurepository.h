// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/audience.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace wego::store {

class Database;

/// Menus as they are kept: JSON that the store does not look into. Times in milliseconds since the
/// epoch.
struct StoredMenus {
    qint64 number = 0;
    qint64 seenMs = 0;
    bool isPublished = false; ///< from here; else it was seen live
    QString note;
    QByteArray menus;
};

struct StoredDraft {
    qint64 savedMs = 0;
    QByteArray menus;
};

/// A publication that is not over.
struct StoredPublication {
    qint64 begunMs = 0;
    QString note;
    QByteArray before;
    QByteArray wanted;
};

/// The menus of one official account: every version, the draft, and a publication under way.
class MenuRepository {
public:
    MenuRepository(Database& database, Audience audience);

    /// Newest first.
    [[nodiscard]] base::Result<QList<StoredMenus>> versions(int limit) const;
    [[nodiscard]] base::Result<std::optional<StoredMenus>> version(qint64 number) const;
    /// Adds a version with the next number, which it returns.
    base::Result<qint64> add(const StoredMenus& menus);

    [[nodiscard]] base::Result<std::optional<StoredDraft>> draft() const;
    base::Result<void> saveDraft(const StoredDraft& draft);
    base::Result<void> dropDraft();

    [[nodiscard]] base::Result<std::optional<StoredPublication>> publication() const;
    /// In place of one that was there.
    base::Result<void> beginPublication(const StoredPublication& publication);
    /// What it made is live: enters that as a version and forgets the publication that was begun at
    /// that time, together; one that has taken its place stays. Returns the version's number.
    base::Result<qint64> endPublication(qint64 begunMs, const StoredMenus& live);
    /// Nothing of the publication that was begun at that time is live.
    base::Result<void> dropPublication(qint64 begunMs);

private:
    Database& m_database;
    Audience m_audience;
};

} // namespace wego::store
