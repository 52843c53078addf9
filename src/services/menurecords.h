// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menuversion.h"
#include "store/menurepository.h"

namespace wego::services {

// Menus as the store keeps them, and back. What cannot be read is Storage "wego.menu-record" (fact:
// where).

QByteArray toRecord(const domain::MenuSet& menus);
base::Result<domain::MenuSet> menusFromRecord(const QByteArray& record);

base::Result<domain::MenuVersion> versionFrom(const store::StoredMenus& stored);
base::Result<domain::MenuDraft> draftFrom(const store::StoredDraft& stored);
base::Result<domain::MenuPublication> publicationFrom(const store::StoredPublication& stored);

/// Enters a set that was found live, unless the newest version is the same.
base::Result<void> recordSeen(
    store::MenuRepository& store, const domain::MenuSet& live, qint64 nowMs);

} // namespace wego::services
