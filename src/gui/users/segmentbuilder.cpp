// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/segmentbuilder.h"

#include "base/beijingtime.h"
#include "gui/users/conditionchip.h"
#include "gui/users/conditionchoice.h"
#include "gui/users/conditiongroup.h"
#include "gui/users/conditionremark.h"
#include "gui/users/conditionspan.h"
#include "gui/users/conditionword.h"
#include "gui/users/flowlayout.h"
#include "gui/users/openidlistdialog.h"
#include "gui/users/segmentsavedialog.h"
#include "gui/widgets/icons.h"
#include "services/segments.h"
#include "services/tags.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::Segment;

namespace {

constexpr int Between = 8;
constexpr int LineGap = 8;

QPushButton* compactButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setProperty("compact", true);
    made->setAutoDefault(false);
    return made;
}

} // namespace

SegmentBuilder::SegmentBuilder(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(new FlowLayout(this))
    , m_mark(new ConditionDropMark(this))
{
    setObjectName(u"segmentBuilder"_s);
    m_row->setSpacings(Between, LineGap);
    connect(&context.tags, &services::Tags::tagsChanged, this,
        [this](const domain::AccountId& account) {
            if (account == m_account)
                refreshNames();
        });
    connect(&context.segments, &services::Segments::segmentsChanged, this,
        [this](const domain::AccountId& account) {
            if (account == m_account)
                refreshNames();
        });
    showSentence();
}

void SegmentBuilder::setSegment(const Segment& segment)
{
    m_edited = {};
    if (m_editor)
        m_editor->hide();
    m_sentence = SegmentSentence(segment);
    showSentence();
}

void SegmentBuilder::setAccount(const domain::AccountId& account)
{
    m_account = account;
    m_names = {};
    showSentence();
    refreshNames();
}

void SegmentBuilder::refreshNames()
{
    SegmentNames names = m_names;
    if (const auto tags = m_context.tags.all(m_account)) {
        names.tags.clear();
        for (const domain::Tag& tag : *tags)
            names.tags.insert(tag.id, tag.name);
    }
    if (const auto lists = m_context.segments.lists(m_account)) {
        names.lists.clear();
        for (const domain::OpenidList& list : *lists)
            names.lists.insert(list.number, list);
    }
    if (names == m_names)
        return;
    m_names = names;
    showSentence();
}

QString SegmentBuilder::words() const
{
    const QString text = SegmentWords::text(segment(), m_names);
    const bool isBracketed = m_sentence.parts().size() > 1 && text.startsWith(u'(');
    return isBracketed ? text.mid(1, text.size() - 2) : text;
}

/// The keyboard stays where it was, on what now stands there.
void SegmentBuilder::showSentence()
{
    const QWidget* focused = focusWidget();
    const QString focusedName = focused && focused->hasFocus() ? focused->objectName() : QString();
    m_mark->hide();
    clearRow();
    fillRow();
    for (QWidget* child : findChildren<QWidget*>(focusedName)) {
        if (!focusedName.isEmpty() && child->isVisibleTo(this))
            child->setFocus(Qt::OtherFocusReason);
    }
    setAccessibleName(tr("Who is shown: %1").arg(words()));
    updateGeometry();
}

void SegmentBuilder::clearRow()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
}

QWidget* SegmentBuilder::makeHead()
{
    const bool isAnd = m_sentence.joiner() == Joiner::And;
    auto* head = new ConditionWord(
        ConditionWord::Kind::Head, isAnd ? tr("All of") : tr("Any of"), this);
    head->setObjectName(u"segmentHead"_s);
    head->setAccessibleName(isAnd ? tr("All conditions must hold") : tr("Any condition suffices"));
    head->setToolTip(isAnd ? tr("Click: any of the conditions suffices")
                           : tr("Click: all of the conditions must hold"));
    connect(head, &QPushButton::clicked, this, &SegmentBuilder::toggleHead);
    return head;
}

void SegmentBuilder::fillRow()
{
    m_row->setHead(makeHead());
    for (int part = 0; part < std::ssize(m_sentence.parts()); ++part)
        m_row->addWidget(makeItem({part}, part == 0, m_sentence.joiner(), this));
    auto* add = compactButton(u"addCondition"_s, tr("Add condition"), this);
    add->setIcon(icon(u"list-add"_s));
    add->setProperty("dashed", true);
    add->setEnabled(!m_sentence.isFull());
    connect(add, &QPushButton::clicked, this, &SegmentBuilder::addCondition);
    m_row->addWidget(add);
    m_row->setTail(makeTail());
    for (QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (m_row->indexOf(child) < 0)
            continue;
        // What is hidden counts for nothing in a layout, and would be shown one event later.
        for (QWidget* inner : child->findChildren<QWidget*>())
            inner->show();
        child->show();
    }
}

/// The word and what it joins stay on one line.
QWidget* SegmentBuilder::makeItem(SentencePlace place, bool isFirst, Joiner joiner, QWidget* parent)
{
    const SentencePart& part = *m_sentence.find(place);
    const QString text = SegmentWords::operatorText(joiner, part.isNegated, isFirst);
    if (text.isEmpty())
        return makePart(place, part, parent);
    auto* item = new QWidget(parent);
    auto* line = new QHBoxLayout(item);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Between);
    auto* word = new ConditionWord(ConditionWord::Kind::Operator, text, item);
    word->setObjectName(place.isInGroup() ? u"conditionWord%1_%2"_s.arg(place.part).arg(place.inner)
                                          : u"conditionWord%1"_s.arg(place.part));
    word->setAccessibleName(text);
    word->setToolTip(tr("Click to change the word"));
    connect(
        word, &QPushButton::clicked, this, [this, word, place] { openOperatorMenu(word, place); });
    line->addWidget(word);
    line->addWidget(makePart(place, part, item), 1);
    return item;
}

QWidget* SegmentBuilder::makePart(SentencePlace place, const SentencePart& part, QWidget* parent)
{
    if (part.isGroup())
        return makeGroup(place, part, parent);
    return makeChip(place, part, parent);
}

ConditionChip* SegmentBuilder::makeChip(
    SentencePlace place, const SentencePart& part, QWidget* parent)
{
    auto* chip = new ConditionChip(place, parent);
    if (part.isReadOnly)
        chip->setReadOnlyText(SegmentWords::text(part.chip, m_names));
    else
        chip->setCondition(SegmentWords::condition(part.chip, m_names), part.isNegated);
    connect(chip, &ConditionChip::editWanted, this, [this, chip] { editChip(chip); });
    connectPart(chip);
    return chip;
}

ConditionGroup* SegmentBuilder::makeGroup(
    SentencePlace place, const SentencePart& group, QWidget* parent)
{
    auto* box = new ConditionGroup(place.part, parent);
    box->setAccessibleName(
        tr("Group of %Ln condition(s)", nullptr, static_cast<int>(group.parts.size())));
    for (int inner = 0; inner < std::ssize(group.parts); ++inner)
        box->row().addWidget(makeItem({place.part, inner}, inner == 0, group.joiner, box));
    connectPart(box);
    return box;
}

template <typename Part> void SegmentBuilder::connectPart(Part* part)
{
    const SentencePlace place = part->place();
    connect(part, &Part::removeWanted, this, [this, place] {
        change([this, place] {
            m_sentence.remove(place);
            const auto last = static_cast<int>(m_sentence.parts().size()) - 1;
            return SentencePlace{std::min(place.part, last)};
        });
    });
    connect(part, &Part::stepWanted, this, [this, place](SentenceStep step) {
        change([this, place, step] { return m_sentence.step(place, step); });
    });
    connect(part, &Part::dragged, this, [this, place](QPoint at) { dragTo(place, at); });
    connect(part, &Part::dropped, this, [this, place](QPoint at) { drop(place, at); });
    connect(part, &Part::dragCancelled, m_mark, &QWidget::hide);
}

QWidget* SegmentBuilder::makeTail()
{
    auto* tail = new QWidget(this);
    auto* line = new QHBoxLayout(tail);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Between);
    auto* clear = compactButton(u"clearSegment"_s, tr("Clear"), tail);
    clear->setFlat(true);
    clear->setEnabled(!m_sentence.isEmpty());
    connect(clear, &QPushButton::clicked, this, [this] {
        change([this] {
            m_sentence.clear();
            return SentencePlace{};
        });
    });
    auto* keep = compactButton(u"saveSegment"_s, tr("Save segment…"), tail);
    keep->setIcon(icon(u"document-save"_s));
    keep->setEnabled(!m_sentence.isEmpty() && !m_account.isEmpty());
    connect(keep, &QPushButton::clicked, this, &SegmentBuilder::save);
    line->addWidget(clear);
    line->addWidget(keep);
    return tail;
}

/// Carries an edit out, shows it, announces it and puts the keyboard on the part it names.
void SegmentBuilder::change(const Edit& edit)
{
    const Segment before = segment();
    const std::optional<SentencePlace> place = edit();
    showSentence();
    if (!m_editor && place)
        focusPart(*place);
    if (!(segment() == before))
        emit segmentChanged();
}

QWidget* SegmentBuilder::widgetAt(SentencePlace place) const
{
    const auto isThere = [place](const auto* part) { return part->place() == place; };
    const auto shown = [this](const QWidget* widget) { return widget->isVisibleTo(this); };
    for (ConditionChip* chip : findChildren<ConditionChip*>()) {
        if (isThere(chip) && shown(chip))
            return chip;
    }
    for (ConditionGroup* group : findChildren<ConditionGroup*>()) {
        if (isThere(group) && shown(group))
            return group;
    }
    return nullptr;
}

void SegmentBuilder::focusPart(SentencePlace place)
{
    QWidget* part = widgetAt(place);
    for (QPushButton* add : findChildren<QPushButton*>(u"addCondition"_s)) {
        if (!part && add->isVisibleTo(this))
            part = add;
    }
    if (part)
        part->setFocus(Qt::OtherFocusReason);
}

void SegmentBuilder::toggleHead()
{
    change([this] {
        m_sentence.setJoiner(m_sentence.joiner() == Joiner::And ? Joiner::Or : Joiner::And);
        return std::optional<SentencePlace>();
    });
}

void SegmentBuilder::openOperatorMenu(QWidget* word, SentencePlace place)
{
    const SentencePart& part = *m_sentence.find(place);
    const bool isFirst = place.isInGroup() ? place.inner == 0 : place.part == 0;
    const Joiner now = place.isInGroup() ? m_sentence.find({place.part})->joiner
                                         : m_sentence.joiner();
    auto* menu = new QMenu(this);
    menu->setObjectName(u"operatorMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](Joiner joiner, bool isNegated) {
        QString text = SegmentWords::operatorText(joiner, isNegated, isFirst);
        if (text.isEmpty())
            text = tr("without “not”");
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(joiner == now && isNegated == part.isNegated);
        connect(action, &QAction::triggered, this, [this, place, joiner, isNegated] {
            change([this, place, joiner, isNegated] {
                return m_sentence.join(place, joiner, isNegated);
            });
        });
    };
    for (const Joiner joiner : {Joiner::And, Joiner::Or}) {
        if (isFirst && joiner != now)
            continue;
        offer(joiner, false);
        offer(joiner, true);
    }
    menu->popup(word->mapToGlobal(QPoint(0, word->height())));
}

QList<ConditionSpot> SegmentBuilder::spots() const
{
    QList<ConditionSpot> spots;
    for (int part = 0; part < std::ssize(m_sentence.parts()); ++part) {
        spots.append(spotOf({part}));
        const auto inner = static_cast<int>(m_sentence.find({part})->parts.size());
        for (int each = 0; each < inner; ++each)
            spots.append(spotOf({part, each}));
    }
    return spots;
}

ConditionSpot SegmentBuilder::spotOf(SentencePlace place) const
{
    const SentencePart* part = m_sentence.find(place);
    const QWidget* widget = widgetAt(place);
    if (!part || !widget)
        return {place, {}};
    return {place, QRect(widget->mapTo(this, QPoint()), widget->size()), part->isGroup(),
        part->isReadOnly};
}

void SegmentBuilder::dragTo(SentencePlace moved, QPoint global)
{
    const auto drop = conditionDropAt(spots(), spotOf(moved), mapFromGlobal(global));
    if (drop)
        m_mark->show(*drop);
    else
        m_mark->hide();
}

void SegmentBuilder::drop(SentencePlace moved, QPoint global)
{
    m_mark->hide();
    const auto drop = conditionDropAt(spots(), spotOf(moved), mapFromGlobal(global));
    if (!drop)
        return;
    change([this, moved, &drop] {
        return drop->isGathering ? m_sentence.gather(moved, drop->place.part)
                                 : m_sentence.move(moved, drop->place);
    });
}

} // namespace wego::gui
