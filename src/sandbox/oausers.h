// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/oacall.h"

namespace wego::sandbox {

class Audience;

/// Lists of followers and what is known of each: user/get, user/info, user/info/batchget,
/// user/info/updateremark.
class OaUsers {
public:
    explicit OaUsers(Audience& audience) : m_audience(audience) { }

    void addRoutes(OaRoutes& routes);

private:
    [[nodiscard]] OaResult list(const OaCall& call) const;
    [[nodiscard]] OaResult one(const OaCall& call) const;
    [[nodiscard]] OaResult many(const OaCall& call) const;
    OaResult setRemark(const OaCall& call);
    [[nodiscard]] QJsonObject profile(int index, const QString& language) const;

    Audience& m_audience;
};

} // namespace wego::sandbox
