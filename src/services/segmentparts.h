// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/segment.h"
#include "store/audience.h"

namespace wego::store {
class Database;
}

namespace wego::services {

/// Whether all tags and lists that the segment names are there: somebody who must not have a tag
/// that does not exist is everybody. Input "wego.segment-part-unknown" (fact: part).
base::Result<void> checkParts(
    store::Database& database, const store::Audience& audience, const domain::Segment& segment);

/// Whether no saved segment names the list. Input "wego.list-in-use" (fact: segment).
base::Result<void> checkUnused(
    store::Database& database, const store::Audience& audience, qint64 list);

} // namespace wego::services
