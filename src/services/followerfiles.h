// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/followercells.h"

#include <memory>

namespace wego::services {

/// The rows of a workbook's sheet besides the headings.
inline constexpr qint64 MostSheetRows = 1'048'575;

/// A file of followers in the making; nothing of it is seen before finish().
class FollowerFile {
public:
    virtual ~FollowerFile() = default;

    /// With the headings.
    virtual base::Result<void> begin() = 0;
    virtual base::Result<void> append(const QList<domain::Follower>& followers) = 0;
    /// Gives the file its name, replacing another one at once.
    virtual base::Result<void> finish() = 0;

protected:
    FollowerFile() = default;
    Q_DISABLE_COPY_MOVE(FollowerFile)
};

/// For the format of the order; `cells` outlives it.
std::unique_ptr<FollowerFile> makeFollowerFile(
    const FollowerExport& order, const FollowerCells& cells);
std::unique_ptr<FollowerFile> makeFollowerSheet(
    const FollowerExport& order, const FollowerCells& cells);

} // namespace wego::services
