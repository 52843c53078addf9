// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QJsonObject>

#include <optional>

namespace wego::sandbox {

/// The faults that are still to happen.
class Faults {
public:
    Faults(QList<Fault> faults, quint32 seed) : m_faults(std::move(faults)), m_seed(seed) { }

    void add(const Fault& fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    /// The first fault of this kind for this path, counted down, if chance wants it.
    std::optional<Fault> take(Fault::Kind kind, const QString& path);

private:
    [[nodiscard]] bool happens(const Fault& fault);

    QList<Fault> m_faults;
    quint64 m_seed;
    quint64 m_draws = 0;
};

/// {"kind":"wrong-hash","value":0,"text":"","count":1,"path":"/v3","percent":100}; everything but
/// the kind may be left out. Kinds are the names of Fault::Kind in lower case with hyphens;
/// "errcode", "http" and "whitelist" are short for three of them.
std::optional<Fault> faultFromJson(const QJsonObject& object);

} // namespace wego::sandbox
