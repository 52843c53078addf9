// SPDX-License-Identifier: GPL-3.0-or-later
// As base/precompiled.h, with what nearly every file of the window needs.
#pragma once

#include "base/precompiled.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QWidget>
