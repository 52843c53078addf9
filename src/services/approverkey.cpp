// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/approverkey.h"

#include "security/keychain.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using security::SigningKey;

const auto Entry = u"approver/private_key"_s;

} // namespace

void ApproverKey::find(
    QObject* context, std::function<void(const Result<std::optional<SigningKey>>&)> callback)
{
    m_keychain.read(
        Entry, context, [callback = std::move(callback)](const Result<base::Secret>& stored) {
            if (!stored && stored.error().kind == base::ErrorKind::NotFound)
                return callback(std::nullopt);
            if (!stored)
                return callback(base::fail(stored.error()));
            const auto key = SigningKey::fromPem(stored->reveal());
            callback(key ? Result<std::optional<SigningKey>>(*key) : base::fail(key.error()));
        });
}

void ApproverKey::need(QObject* context, std::function<void(const Result<SigningKey>&)> callback)
{
    find(context,
        [&keychain = m_keychain, context, callback = std::move(callback)](
            const Result<std::optional<SigningKey>>& found) {
            if (!found)
                return callback(base::fail(found.error()));
            if (*found)
                return callback(**found);
            const auto made = SigningKey::make();
            if (!made)
                return callback(made);
            keychain.write(
                Entry, made->toPem(), context, [made, callback](const Result<void>& written) {
                    callback(written ? made : base::fail(written.error()));
                });
        });
}

} // namespace wego::services
