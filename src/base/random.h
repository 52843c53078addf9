// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace wego::base {

/// The only source of randomness outside `security`, so that tests can fix it.
class Random {
public:
    virtual ~Random() = default;

    /// A uniformly distributed number below `bound` (> 0).
    virtual quint32 below(quint32 bound) = 0;

    /// Letters and digits, for nonce_str and the like; at most 32 characters by WeChat's rules.
    QByteArray nonce(int length = 32);

protected:
    Random() = default;
    Q_DISABLE_COPY_MOVE(Random)
};

/// The system's cryptographically secure generator.
class SystemRandom final : public Random {
public:
    SystemRandom() = default;
    quint32 below(quint32 bound) override;
};

} // namespace wego::base
