// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <span>

namespace wego::sandbox {

/// What the tea shop chain 青禾茶铺 sells. Names are UTF-8 as the merchant sent them, with
/// everything in them that bills have to escape.
struct Goods {
    QByteArrayView name;
    int fen;
    int weight; ///< how often it is bought, relative to the others
};

std::span<const Goods> goods();
std::span<const QByteArrayView> banks();
std::span<const QByteArrayView> tradeTypes();
/// What the tills send as `attach`.
std::span<const QByteArrayView> attachments();

} // namespace wego::sandbox
