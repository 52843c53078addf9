// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every file needs; compiled once a layer. Nothing may rely on it: each file
// still includes what it uses.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <expected>
#include <functional>
#include <memory>
#include <vector>
