// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billtable.h"

#include <QByteArray>
#include <QByteArrayView>

namespace wego::bills {

/// The two ways in which WeChat escapes merchant text; reversals follow the refunds.
/// Source: pay.weixin.qq.com doc 4013071246.
enum class EscapeForm { Payment, Refund };

constexpr EscapeForm escapeForm(RowKind kind)
{
    return kind == RowKind::Payment ? EscapeForm::Payment : EscapeForm::Refund;
}

/// Resolves escapes in one pass from left to right; an unknown one keeps both characters.
QByteArray unescape(QByteArrayView cell, EscapeForm form);

/// The reverse: unescape(escape(text)) is text for every text.
QByteArray escape(QByteArrayView text, EscapeForm form);

} // namespace wego::bills
