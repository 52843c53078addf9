// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openid.h"

#include <algorithm>

namespace wego::domain {
namespace {

constexpr qsizetype OpenidLength = 28;

bool isOpenidCharacter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
        || (code >= u'0' && code <= u'9') || code == u'_' || code == u'-';
}

} // namespace

bool isOpenid(QStringView text)
{
    return text.size() == OpenidLength && std::all_of(text.begin(), text.end(), isOpenidCharacter);
}

} // namespace wego::domain
