// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an answer about menus, or as a file of them: what is read can be judged, compared
// and written, and is read again as it was written.
#include "domain/menudifference.h"
#include "domain/menusteps.h"
#include "wechat/oa/currentmenu.h"
#include "wechat/oa/menus.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace wego;
using namespace wego::wechat;

namespace {

void check(const domain::MenuSet& menus)
{
    domain::checkMenus(menus);
    domain::refusalsOf(domain::stepsToPublish({}, menus), menus);
    // Without a standard menu there can be no others: all are deleted.
    const bool isOwnEqual = domain::menuDifference(menus, menus).isEmpty()
        && (!menus.standard || domain::stepsToPublish(menus, menus).isEmpty());
    const QByteArray written = QJsonDocument(oa::toJson(menus)).toJson();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(written, &error);
    // A menu alone is one level deeper among others.
    if (error.error == QJsonParseError::DeepNesting)
        return;
    const auto again = oa::menusFromJson(document.object());
    if (!isOwnEqual || !again || QJsonDocument(oa::toJson(*again)).toJson() != written)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (const auto menus = oa::menusFromJson(object))
        check(*menus);
    if (const auto menus = oa::parseMenus(object))
        check(*menus);
    if (const auto menu = oa::parseMatchedMenu(object))
        check({*menu, {}});
    if (const auto current = oa::parseCurrentMenu(object)) {
        check({current->menu, {}});
        for (const oa::LostContent& lost : current->lost) {
            if (!domain::buttonAt({current->menu, {}}, lost.place))
                std::abort();
        }
    }
    return 0;
}
