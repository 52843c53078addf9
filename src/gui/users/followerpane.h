// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/follower.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wego::gui {

class Badge;
class RemarkEdit;

/// Everything known of one follower; remark and tags are edited in place, by whoever owns it.
class FollowerPane final : public QWidget {
    Q_OBJECT

public:
    explicit FollowerPane(QWidget* parent = nullptr);

    /// `today` is Beijing's.
    void showFollower(
        const domain::Follower& follower, const QHash<int, QString>& tags, QDate today);
    [[nodiscard]] const QString& openid() const { return m_openid; }
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] RemarkEdit* remark() const { return m_remark; }
    [[nodiscard]] QPushButton* addTag() const { return m_addTag; }

signals:
    void closeRequested();
    void copyRequested(const QString& openid);
    void remarkChosen(const QString& openid, const QString& remark);
    void tagRemoved(const QString& openid, int tag);
    void tagWanted(); ///< the button that adds one

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    QWidget* makeHead();
    QWidget* makeRemark();
    QWidget* makeTags();
    QWidget* makeFacts();
    QLabel* addFact(QFormLayout* form, const QString& name, const QString& title);
    void showHead(const domain::Follower& follower, QDate today);
    void showTags(const domain::Follower& follower, const QHash<int, QString>& tags);
    void showFacts(const domain::Follower& follower);

    QString m_openid;
    QLabel* m_title = nullptr;
    QLabel* m_id = nullptr;
    Badge* m_state = nullptr;
    Badge* m_blacklisted = nullptr;
    QLabel* m_since = nullptr;
    RemarkEdit* m_remark = nullptr;
    QLabel* m_problem = nullptr;
    QWidget* m_chips = nullptr;
    QPushButton* m_addTag = nullptr;
    QLabel* m_time = nullptr;
    QLabel* m_scene = nullptr;
    QLabel* m_sceneValue = nullptr;
    QLabel* m_unionid = nullptr;
    QLabel* m_language = nullptr;
    QList<QWidget*> m_sections; ///< lines are painted between them
};

} // namespace wego::gui
