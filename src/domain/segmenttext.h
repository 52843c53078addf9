// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/segment.h"

#include <QByteArray>

namespace wego::domain {

/// The form in which a segment is saved: compact JSON, an object with one member a term:
/// {"all":[{"tag":101},{"none":[{"left":true}]}]}. Days are "2026-11-22" of Beijing, scenes are
/// WeChat's words.
QByteArray toText(const Segment& segment);

/// The segment of a text. ErrorKind::Input "wego.segment-unreadable" (fact: part, what was not
/// understood) if it is not one or exceeds the bounds of isWithinBounds().
base::Result<Segment> segmentFromText(const QByteArray& text);

} // namespace wego::domain
