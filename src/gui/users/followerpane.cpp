// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followerpane.h"

#include "base/beijingtime.h"
#include "gui/users/flowlayout.h"
#include "gui/users/followercolumns.h"
#include "gui/users/remarkedit.h"
#include "gui/users/tagchip.h"
#include "gui/users/userwords.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/icons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::FollowerColumn;

namespace {

constexpr int Inset = 16;
constexpr int LeastWidth = 312;
constexpr int MostWidth = 420;
constexpr int IdLength = 28;

QLabel* caption(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(Theme::font(TypeRole::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QVBoxLayout* sectionLayout(QWidget* section)
{
    auto* lines = new QVBoxLayout(section);
    lines->setContentsMargins(Inset, 10, Inset, 10);
    lines->setSpacing(4);
    return lines;
}

QToolButton* smallButton(
    QWidget* parent, const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

FollowerPane::FollowerPane(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"followerPane"_s);
    setAccessibleName(tr("Follower"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
}

void FollowerPane::layOut()
{
    auto* content = new QWidget(this);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(1, 0, 0, 0);
    lines->setSpacing(1);
    m_sections = {makeHead(), makeRemark(), makeTags(), makeFacts()};
    for (QWidget* section : std::as_const(m_sections))
        lines->addWidget(section);
    lines->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget* FollowerPane::makeHead()
{
    auto* head = new QWidget(this);
    auto* lines = sectionLayout(head);
    m_title = new QLabel(head);
    m_title->setObjectName(u"followerTitle"_s);
    m_title->setFont(Theme::font(TypeRole::Section));
    m_title->setMinimumWidth(1);
    auto* close = smallButton(head, u"closeFollower"_s, u"cross"_s, tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &FollowerPane::closeRequested);
    m_id = new QLabel(head);
    m_id->setObjectName(u"followerId"_s);
    m_id->setFont(Theme::fixedFont(TypeRole::Caption));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = smallButton(head, u"copyFollower"_s, u"edit-copy"_s, tr("Copy OpenID"));
    connect(copy, &QToolButton::clicked, this, [this] { emit copyRequested(m_openid); });
    m_state = new Badge(head);
    m_state->setObjectName(u"followerState"_s);
    m_blacklisted = new Badge(head);
    m_blacklisted->setObjectName(u"followerBlacklisted"_s);
    m_since = caption({}, head);
    const auto addLine = [lines](std::initializer_list<QWidget*> parts, int stretched) {
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        int place = 0;
        for (QWidget* part : parts)
            line->addWidget(part, place++ == stretched ? 1 : 0);
        if (stretched < 0)
            line->addStretch(1);
        lines->addLayout(line);
    };
    addLine({m_title, close}, 0);
    addLine({m_id, copy}, -1);
    addLine({m_state, m_blacklisted, m_since}, -1);
    return head;
}

QWidget* FollowerPane::makeRemark()
{
    auto* section = new QWidget(this);
    auto* lines = sectionLayout(section);
    lines->setContentsMargins(Inset, 10, Inset, 0);
    m_remark = new RemarkEdit(section);
    m_problem = caption({}, section);
    m_problem->setObjectName(u"remarkProblem"_s);
    m_problem->setMinimumHeight(18); // nothing jumps when there is something to say
    lines->addWidget(caption(FollowerColumns::title(FollowerColumn::Remark), section));
    lines->addWidget(m_remark);
    lines->addWidget(m_problem);
    connect(m_remark, &RemarkEdit::problemChanged, m_problem, &QLabel::setText);
    connect(m_remark, &RemarkEdit::remarkChosen, this,
        [this](const QString& remark) { emit remarkChosen(m_openid, remark); });
    return section;
}

QWidget* FollowerPane::makeTags()
{
    auto* section = new QWidget(this);
    auto* lines = sectionLayout(section);
    lines->setContentsMargins(Inset, 0, Inset, 12);
    m_chips = new QWidget(section);
    m_chips->setObjectName(u"followerTags"_s);
    auto* flow = new FlowLayout(m_chips);
    flow->setSpacings(6, 6);
    m_addTag = new QPushButton(icon(u"list-add"_s), tr("Add"), m_chips);
    m_addTag->setObjectName(u"addTagButton"_s);
    m_addTag->setAccessibleName(tr("Add a tag"));
    m_addTag->setToolTip(tr("Add a tag (T)"));
    m_addTag->setProperty("compact", true);
    m_addTag->setProperty("dashed", true);
    m_addTag->setAutoDefault(false);
    flow->addWidget(m_addTag);
    lines->addWidget(caption(FollowerColumns::title(FollowerColumn::Tags), section));
    lines->addWidget(m_chips);
    connect(m_addTag, &QPushButton::clicked, this, &FollowerPane::tagWanted);
    return section;
}

QWidget* FollowerPane::makeFacts()
{
    auto* section = new QWidget(this);
    auto* form = new QFormLayout(section);
    form->setContentsMargins(Inset, 12, Inset, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto title = [](FollowerColumn column) { return FollowerColumns::title(column); };
    m_time = addFact(form, u"factTime"_s, title(FollowerColumn::SubscribeTime));
    m_scene = addFact(form, u"factScene"_s, title(FollowerColumn::Scene));
    m_sceneValue = addFact(form, u"factSceneValue"_s, title(FollowerColumn::SceneValue));
    m_unionid = addFact(form, u"factUnionid"_s, title(FollowerColumn::Unionid));
    m_unionid->setFont(Theme::fixedFont(TypeRole::Caption));
    m_language = addFact(form, u"factLanguage"_s, title(FollowerColumn::Language));
    return section;
}

QLabel* FollowerPane::addFact(QFormLayout* form, const QString& name, const QString& title)
{
    auto* caption = new QLabel(title, this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto* value = new QLabel(this);
    value->setObjectName(name);
    value->setAccessibleName(title);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    form->addRow(caption, value);
    return value;
}

void FollowerPane::showFollower(
    const domain::Follower& follower, const QHash<int, QString>& tags, QDate today)
{
    if (m_openid == follower.openid)
        m_remark->setRemark(follower.remark);
    else
        m_remark->replaceRemark(follower.remark);
    m_openid = follower.openid;
    m_remark->setEnabled(!follower.hasLeft());
    showHead(follower, today);
    showTags(follower, tags);
    showFacts(follower);
}

void FollowerPane::showHead(const domain::Follower& follower, QDate today)
{
    m_title->setText(follower.remark.isEmpty() ? tr("No remark") : follower.remark);
    m_title->setToolTip(follower.remark);
    m_id->setText(follower.openid);
    const bool hasLeft = follower.hasLeft();
    if (hasLeft)
        m_state->show(Tone::Neutral,
            tr("Missed since %1").arg(base::beijing::toIsoDate(follower.missedOn)), Mark::Closed);
    else
        m_state->show(Tone::Good, tr("Following"), Mark::Verified);
    m_blacklisted->show(Tone::Attention, UserWords::blacklisted(), Mark::Warning);
    m_blacklisted->setVisible(follower.blacklisted);
    const bool isDated = !hasLeft && follower.subscribedAt.isValid();
    const QDate since = base::beijing::fromMs(follower.subscribedAt.toMSecsSinceEpoch()).date();
    m_since->setText(
        isDated ? tr("%n day(s)", nullptr, static_cast<int>(since.daysTo(today))) : QString());
}

void FollowerPane::showTags(const domain::Follower& follower, const QHash<int, QString>& tags)
{
    const bool hadFocus = m_chips->isAncestorOf(focusWidget());
    for (TagChip* chip : m_chips->findChildren<TagChip*>(Qt::FindDirectChildrenOnly)) {
        m_chips->layout()->removeWidget(chip);
        chip->hide();
        chip->setObjectName({});
        chip->deleteLater(); // its cross may be what calls us
    }
    m_chips->layout()->removeWidget(m_addTag);
    for (const int tag : follower.tags) {
        auto* chip = new TagChip(tag, tags.value(tag, u'#' + QString::number(tag)), m_chips);
        chip->setEnabled(!follower.hasLeft());
        m_chips->layout()->addWidget(chip);
        chip->show();
        connect(chip, &TagChip::removeRequested, this,
            [this](int removed) { emit tagRemoved(m_openid, removed); });
    }
    m_chips->layout()->addWidget(m_addTag);
    m_addTag->setEnabled(!follower.hasLeft());
    m_addTag->raise();
    if (hadFocus)
        m_addTag->setFocus(Qt::OtherFocusReason);
}

void FollowerPane::showFacts(const domain::Follower& follower)
{
    const auto orDash = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
    const QDateTime at = follower.subscribedAt;
    m_time->setText(
        orDash(at.isValid() ? base::beijing::toText(base::beijing::fromMs(at.toMSecsSinceEpoch()))
                            : QString()));
    m_scene->setText(
        orDash(follower.sceneWord.isEmpty() ? QString() : UserWords::scene(follower.scene())));
    m_sceneValue->setText(orDash(UserWords::sceneValue(follower)));
    m_unionid->setText(orDash(follower.unionid));
    m_language->setText(
        follower.language.isEmpty() ? tr("no longer given by WeChat") : follower.language);
}

int FollowerPane::neededWidth() const
{
    const QFontMetrics fixed(Theme::fixedFont(TypeRole::Caption));
    int widest = 0;
    for (const auto column : {FollowerColumn::SubscribeTime, FollowerColumn::Scene,
             FollowerColumn::SceneValue, FollowerColumn::Unionid, FollowerColumn::Language})
        widest = std::max(widest, fontMetrics().horizontalAdvance(FollowerColumns::title(column)));
    const int id = fixed.horizontalAdvance(QString(IdLength, u'0'));
    return std::clamp(id + widest + 2 * Inset + 16 + 2, LeastWidth, MostWidth);
}

void FollowerPane::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    painter.fillRect(0, 0, 1, height(), tokens.line);
    for (const QWidget* section : {m_sections.at(0), m_sections.at(2)}) {
        const int under = section->mapTo(this, QPoint(0, section->height())).y();
        painter.fillRect(0, under, width(), 1, tokens.line);
    }
}

} // namespace wego::gui
