// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace wego::base {

/// The hash of bytes that come piece by piece. OpenSSL uses the processor's instructions for it,
/// which QCryptographicHash of Qt 6.4 does not: with bills of many megabytes that is what one waits
/// for.
class Digest {
public:
    enum class Algorithm { Sha1, Sha256 };

    explicit Digest(Algorithm algorithm);
    ~Digest();
    Q_DISABLE_COPY_MOVE(Digest)

    void add(QByteArrayView bytes);
    /// Of everything added, in lower-case hex digits; nothing can be added afterwards.
    [[nodiscard]] QByteArray hex();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::base
