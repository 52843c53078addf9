// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test needs; compiled once for all tests. Nothing may rely on it: each
// file still includes what it uses. Not <QTest>: what stands in it depends on what a test links.
#pragma once

#include "base/precompiled.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
