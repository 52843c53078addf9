// SPDX-License-Identifier: GPL-3.0-or-later
// What the builder opens: pop-ups of conditions, and the dialogs for lists and names.
#include "base/beijingtime.h"
#include "gui/users/conditionchip.h"
#include "gui/users/conditionchoice.h"
#include "gui/users/conditionremark.h"
#include "gui/users/conditionspan.h"
#include "gui/users/openidlistdialog.h"
#include "gui/users/segmentbuilder.h"
#include "gui/users/segmentsavedialog.h"
#include "gui/users/userwords.h"
#include "services/segments.h"
#include "services/tags.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::Segment;

void SegmentBuilder::addCondition()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"fieldMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int index = 0; index < ConditionFieldCount; ++index) {
        const auto field = static_cast<ConditionField>(index);
        const QString name = field == ConditionField::List ? tr("Imported list of OpenIDs")
                                                           : SegmentWords::fieldName(field);
        QAction* action = menu->addAction(name);
        action->setObjectName(u"field%1"_s.arg(index));
        connect(action, &QAction::triggered, this, [this, field] { addField(field); });
    }
    const QWidget* below = this;
    for (const QPushButton* add : findChildren<QPushButton*>(u"addCondition"_s)) {
        if (add->isVisibleTo(this))
            below = add;
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void SegmentBuilder::addField(ConditionField field)
{
    m_edited = {};
    if (field == ConditionField::Blacklisted)
        return takeCondition({domain::IsBlacklisted{}}, false);
    if (field == ConditionField::Left)
        return takeCondition({domain::HasLeft{}}, false);
    for (QPushButton* add : findChildren<QPushButton*>(u"addCondition"_s)) {
        if (add->isVisibleTo(this))
            openEditor(field, add);
    }
}

void SegmentBuilder::editChip(ConditionChip* chip)
{
    const SentencePart* part = m_sentence.find(chip->place());
    if (!part)
        return;
    m_edited = chip->place();
    openEditor(SegmentWords::fieldOf(part->chip), chip);
}

/// Shows what is edited, or an empty pop-up for a condition that is still to come.
void SegmentBuilder::openEditor(ConditionField field, QWidget* anchor)
{
    ConditionEditor* editor = makeEditor(field);
    if (const SentencePart* part = m_sentence.find(m_edited)) {
        editor->setCondition(part->chip);
        editor->setNegated(part->isNegated);
    }
    connect(editor, &ConditionEditor::conditionChanged, this, &SegmentBuilder::takeCondition);
    connect(editor, &PopupFrame::closed, this, [this, editor] {
        editor->deleteLater();
        m_editor.clear();
        focusPart(m_edited);
    });
    m_editor = editor;
    editor->open(anchor);
}

void SegmentBuilder::takeCondition(const Segment& condition, bool isNegated)
{
    change([this, &condition, isNegated] {
        if (m_edited.isValid())
            m_sentence.replace(m_edited, condition, isNegated);
        else
            m_edited = m_sentence.add(condition, isNegated);
        return m_edited;
    });
}

ConditionEditor* SegmentBuilder::makeEditor(ConditionField field)
{
    switch (field) {
    case ConditionField::Tag:
        return makeTagEditor();
    case ConditionField::Scene:
        return makeSceneEditor();
    case ConditionField::Time:
        return new ConditionSpan(base::beijing::now(m_context.clock).date(), this);
    case ConditionField::Remark:
        return new ConditionRemark(this);
    case ConditionField::List:
        return makeListEditor();
    case ConditionField::Blacklisted:
    case ConditionField::Left:
        break;
    }
    return new ConditionEditor(field, this);
}

ConditionEditor* SegmentBuilder::makeTagEditor()
{
    QList<ConditionOption> options;
    const auto tags = m_context.tags.all(m_account);
    for (const domain::Tag& tag : tags.value_or(QList<domain::Tag>()))
        options.append({{domain::HasTag{tag.id}}, tag.name, UserWords::count(tag.members)});
    auto* made = new ConditionChoice(ConditionField::Tag, options, this);
    made->setEmptyText(tr("No tags are known. They come with the synchronisation."));
    return made;
}

ConditionEditor* SegmentBuilder::makeSceneEditor()
{
    QList<ConditionOption> options;
    for (int index = 0; index < domain::SubscribeSceneCount; ++index) {
        const auto scene = static_cast<domain::SubscribeScene>(index);
        options.append({{domain::CameBy{scene}}, SegmentWords::sceneName(scene), {}});
    }
    std::rotate(options.begin(), options.begin() + 1, options.end()); // "other ways" last
    return new ConditionChoice(ConditionField::Scene, options, this);
}

ConditionEditor* SegmentBuilder::makeListEditor()
{
    QList<ConditionOption> options;
    const auto lists = m_context.segments.lists(m_account);
    for (const domain::OpenidList& list : lists.value_or(QList<domain::OpenidList>()))
        options.append({{domain::InList{list.number}}, list.name, UserWords::count(list.size)});
    auto* made = new ConditionChoice(ConditionField::List, options, this);
    made->setEmptyText(tr("No list has been imported yet."));
    QPushButton* import = made->addButton(u"importList"_s, tr("Import a list…"));
    connect(import, &QPushButton::clicked, this, [this, made] {
        const SentencePlace edited = m_edited;
        made->hide();
        m_edited = edited;
        importList();
    });
    return made;
}

void SegmentBuilder::importList()
{
    auto* dialog = new OpenidListDialog(m_context, m_account, this);
    connect(dialog, &OpenidListDialog::listSaved, this, [this](const domain::OpenidList& list) {
        refreshNames();
        takeCondition({domain::InList{list.number}}, false);
    });
    dialog->open();
}

void SegmentBuilder::save()
{
    auto* dialog = new SegmentSaveDialog(m_context, m_account, segment(), this);
    dialog->setWords(words());
    connect(dialog, &SegmentSaveDialog::saved, this, &SegmentBuilder::segmentSaved);
    dialog->open();
}

} // namespace wego::gui
