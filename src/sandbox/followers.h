// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace wego::sandbox {

/// What a follower was when the sandbox began.
struct Follower {
    qint64 subscribedAt = 0; ///< seconds
    QLatin1StringView scene; ///< subscribe_scene
    int qrScene = 0;
    QString qrSceneText;
    QString remark;
};

struct SeededTag {
    int id;
    QStringView name;
    int share; ///< of 256 followers
};

/// The tags that are there at the start; ids from 100, as WeChat's own tags have.
inline constexpr std::array SeededTags{
    SeededTag{100, u"外卖常客", 52},
    SeededTag{101, u"堂食熟客", 36},
    SeededTag{102, u"会员", 70},
    SeededTag{103, u"学生", 18},
    SeededTag{104, u"企业团购", 6},
    SeededTag{105, u"爱喝少糖", 28},
    SeededTag{106, u"流失召回", 14},
};

/// The followers of the seed. Everything about one follows from the seed and its index, and the
/// index follows from the openid, so that a million of them needs no memory.
class Followers {
public:
    Followers(quint32 seed, int count);

    [[nodiscard]] int count() const { return m_count; }
    /// 28 characters. Indexes from count() on are people of this account who do not follow it.
    [[nodiscard]] QByteArray openId(int index) const;
    [[nodiscard]] QByteArray unionId(int index) const;
    /// Nothing if it is no openid of this account.
    [[nodiscard]] std::optional<int> indexOf(const QString& openId) const;
    [[nodiscard]] Follower follower(int index) const;
    /// Ascending.
    [[nodiscard]] QList<int> tags(int index) const;
    [[nodiscard]] bool isBlacklisted(int index) const;

private:
    [[nodiscard]] quint64 draw(int index, quint64 purpose) const;

    quint64 m_key;
    int m_count;
};

} // namespace wego::sandbox
