// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

class QSqlDatabase;

namespace wego::store {

/// The store as it is at one moment, whatever is written meanwhile: a transaction that only reads,
/// over a connection of its own. For the thread that took it, may outlive the Database, and is over
/// when it goes. Meanwhile the file of recent changes beside the store grows with every write.
class Snapshot {
public:
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

    [[nodiscard]] QSqlDatabase& connection() const;

private:
    friend class Database;
    struct Private;
    explicit Snapshot(std::unique_ptr<Private> d);

    std::unique_ptr<Private> m_d;
};

/// The local store: one SQLite file in WAL mode, shared by any number of windows and commands.
///
/// Writes are run one after another on a thread of their own, each in one transaction that is
/// durable when write() returns. Reads run on the caller's thread: over a lasting connection on the
/// thread that opened the store, over a short-lived one on any other. Two programs at once wait for
/// each other for up to five seconds, then "wego.store-busy".
class Database {
public:
    using Work = std::function<base::Result<void>(QSqlDatabase&)>;

    /// Opens or creates the file (and its folder) and brings it to the present version. Failures:
    /// ErrorKind::Storage "wego.store-newer" (fact: version), "wego.store-damaged",
    /// "wego.store-unwritable"; all with the fact "path".
    static base::Result<std::unique_ptr<Database>> open(const QString& file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs `work` in a transaction on the writer's thread and waits for it. An error rolls
    /// everything back. Not to be called from inside `work`.
    base::Result<void> write(const Work& work);

    /// Runs `function(QSqlDatabase&) -> Result<T>` on the caller's thread.
    template <typename Function>
    [[nodiscard]] auto read(Function function) const
        -> std::invoke_result_t<Function, QSqlDatabase&>
    {
        std::optional<std::invoke_result_t<Function, QSqlDatabase&>> result;
        const auto opened = withReader([&](QSqlDatabase& connection) {
            result.emplace(function(connection));
            return base::Result<void>();
        });
        if (!opened)
            return base::fail(opened.error());
        return std::move(*result);
    }

    /// From any thread.
    [[nodiscard]] base::Result<std::unique_ptr<Snapshot>> snapshot() const;

    [[nodiscard]] QString file() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    base::Result<void> withReader(const Work& work) const;

    std::unique_ptr<Private> m_d;
};

} // namespace wego::store
