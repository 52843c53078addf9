// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace wego::net {

/// Where the bytes of an answer go.
class BodySink {
public:
    virtual ~BodySink() = default;

    /// Nothing if all went well; after an error the sink takes no more.
    [[nodiscard]] virtual std::optional<base::Error> write(const QByteArray& bytes) = 0;
    /// Everything has been written.
    [[nodiscard]] virtual std::optional<base::Error> close() = 0;
    [[nodiscard]] virtual QByteArray takeBody() { return {}; }
    /// What was written stays.
    virtual void keep() { }

protected:
    BodySink() = default;
    Q_DISABLE_COPY_MOVE(BodySink)
};

/// Collects a body of limited size. Error: Protocol "wego.too-large" (fact: limit, in bytes).
class MemorySink final : public BodySink {
public:
    explicit MemorySink(qint64 limit) : m_limit(limit) { }
    [[nodiscard]] std::optional<base::Error> write(const QByteArray& bytes) override;
    [[nodiscard]] std::optional<base::Error> close() override { return {}; }
    [[nodiscard]] QByteArray takeBody() override { return std::move(m_body); }

private:
    qint64 m_limit;
    QByteArray m_body;
};

/// Writes into a file, created or emptied at the first use, and removes it again unless keep() was
/// called. Errors: Storage "wego.disk-full", "wego.cannot-write" (facts: path, reason).
class FileSink final : public BodySink {
public:
    explicit FileSink(const QString& path) : m_file(path) { }
    ~FileSink() override;
    [[nodiscard]] std::optional<base::Error> write(const QByteArray& bytes) override;
    [[nodiscard]] std::optional<base::Error> close() override;
    void keep() override { m_keep = true; }

private:
    [[nodiscard]] bool ensureOpen();
    [[nodiscard]] base::Error failure() const;

    QFile m_file;
    bool m_opened = false;
    bool m_keep = false;
};

} // namespace wego::net
