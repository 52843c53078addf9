// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/oacall.h"

namespace wego::sandbox {

class Audience;

/// tags/members/getblacklist, batchblacklist and batchunblacklist.
class OaBlacklist {
public:
    explicit OaBlacklist(Audience& audience) : m_audience(audience) { }

    void addRoutes(OaRoutes& routes);

private:
    [[nodiscard]] OaResult list(const OaCall& call) const;
    OaResult set(const OaCall& call, bool blacklisted);

    Audience& m_audience;
};

} // namespace wego::sandbox
