// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/follower.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

const std::array<QString, SubscribeSceneCount>& sceneWords()
{
    static const std::array<QString, SubscribeSceneCount> words = {u"ADD_SCENE_OTHERS"_s,
        u"ADD_SCENE_SEARCH"_s, u"ADD_SCENE_ACCOUNT_MIGRATION"_s, u"ADD_SCENE_PROFILE_CARD"_s,
        u"ADD_SCENE_QR_CODE"_s, u"ADD_SCENE_PROFILE_LINK"_s, u"ADD_SCENE_PROFILE_ITEM"_s,
        u"ADD_SCENE_PAID"_s, u"ADD_SCENE_WECHAT_ADVERTISEMENT"_s, u"ADD_SCENE_REPRINT"_s,
        u"ADD_SCENE_LIVESTREAM"_s, u"ADD_SCENE_CHANNELS"_s, u"ADD_SCENE_WXA"_s};
    return words;
}

} // namespace

QString toString(SubscribeScene scene)
{
    return sceneWords()[static_cast<std::size_t>(scene)];
}

SubscribeScene subscribeSceneFromString(QStringView word)
{
    for (std::size_t i = 0; i < sceneWords().size(); ++i) {
        if (sceneWords()[i] == word)
            return static_cast<SubscribeScene>(i);
    }
    return SubscribeScene::Others;
}

} // namespace wego::domain
