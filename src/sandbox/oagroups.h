// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/oacall.h"

namespace wego::sandbox {

class Audience;

/// The legacy groups/*. A group is a tag; the group of a person is the first tag, and whoever is
/// moved bears only that one.
class OaGroups {
public:
    explicit OaGroups(Audience& audience) : m_audience(audience) { }

    void addRoutes(OaRoutes& routes);

private:
    [[nodiscard]] OaResult list() const;
    [[nodiscard]] OaResult ofPerson(const OaCall& call) const;
    OaResult create(const OaCall& call);
    OaResult rename(const OaCall& call);
    OaResult remove(const OaCall& call);
    OaResult moveOne(const OaCall& call);
    OaResult moveAll(const OaCall& call);
    void move(int index, int group);
    [[nodiscard]] bool exists(int group) const;
    [[nodiscard]] std::expected<int, OaError> readTarget(const OaCall& call) const;
    [[nodiscard]] std::expected<QString, OaError> readName(const OaCall& call, int own) const;

    Audience& m_audience;
};

} // namespace wego::sandbox
