// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/oacall.h"

namespace wego::sandbox {

class Audience;

/// Tags and who bears them: tags/*, tags/members/batchtagging and batchuntagging, user/tag/get.
class OaTags {
public:
    explicit OaTags(Audience& audience) : m_audience(audience) { }

    void addRoutes(OaRoutes& routes);

private:
    OaResult list();
    OaResult create(const OaCall& call);
    OaResult rename(const OaCall& call);
    OaResult remove(const OaCall& call);
    [[nodiscard]] OaResult bearers(const OaCall& call) const;
    [[nodiscard]] OaResult ofPerson(const OaCall& call) const;
    OaResult tagAll(const OaCall& call);
    OaResult untagAll(const OaCall& call);
    /// 0 or the code with which one person is refused.
    using Step = int (OaTags::*)(int index, int tag);
    OaResult forAll(const OaCall& call, Step step);
    int tagOne(int index, int tag);
    int untagOne(int index, int tag);
    [[nodiscard]] std::expected<int, OaError> readOwnTag(const OaCall& call) const;
    [[nodiscard]] std::expected<int, OaError> readMemberTag(const OaCall& call) const;
    [[nodiscard]] std::expected<QString, OaError> readName(const OaCall& call, int own) const;

    Audience& m_audience;
};

} // namespace wego::sandbox
