// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/audience.h"
#include "sandbox/oablacklist.h"
#include "sandbox/oagroups.h"
#include "sandbox/oamenus.h"
#include "sandbox/oaquota.h"
#include "sandbox/oarids.h"
#include "sandbox/oatags.h"
#include "sandbox/oatokens.h"
#include "sandbox/oausers.h"

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

class Faults;
struct Fault;
struct Identity;
struct Options;

/// Receives the calls of the official account's interface: checks each in WeChat's order (verb,
/// token, address, quota, body) and gives it to whoever answers it. Refusals come with status 200,
/// an errcode and a rid.
class OaDesk {
public:
    OaDesk(const Identity& identity, const Options& options, base::Clock& clock, Faults& faults);
    Q_DISABLE_COPY_MOVE(OaDesk)

    void handle(const Request& request, const Answer& answer);
    /// The errcode that a fault names in its text.
    void sendFault(const Request& request, const Answer& answer, const Fault& fault);
    [[nodiscard]] Audience& audience() { return m_audience; }
    [[nodiscard]] const Audience& audience() const { return m_audience; }
    [[nodiscard]] OaMenus& menus() { return m_menus; }

private:
    OaResult answerTo(const Request& request);
    [[nodiscard]] std::expected<void, OaError> checkToken(
        const Request& request, const OaRoute& route);
    [[nodiscard]] std::expected<void, OaError> checkAddress(const Request& request);
    /// With a rid, by which it can be asked about.
    Reply refusal(const Request& request, const OaError& error);
    QString nextRid();

    Faults& m_faults;
    base::Clock& m_clock;
    QStringList m_whitelist;
    Audience m_audience;
    OaTokens m_tokens;
    OaQuota m_quota;
    OaRids m_rids;
    OaUsers m_users;
    OaTags m_tags;
    OaBlacklist m_blacklist;
    OaGroups m_groups;
    OaMenus m_menus;
    OaRoutes m_routes;
    quint32 m_refusals = 0;
};

} // namespace wego::sandbox
