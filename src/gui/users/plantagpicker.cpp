// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/plantagpicker.h"

#include "gui/users/conditionnote.h"
#include "gui/users/planwords.h"
#include "gui/users/userwords.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineHeight = 28;
constexpr int MessageHeight = 22;

} // namespace

PlanTagPicker::PlanTagPicker(QWidget* parent)
    : QWidget(parent)
    , m_field(new SearchField(this))
    , m_list(new QListWidget(this))
    , m_create(new QPushButton(this))
    , m_message(new QLabel(this))
{
    m_field->setObjectName(u"tagField"_s);
    m_field->setAccessibleName(tr("Find or create a tag"));
    m_field->setPlaceholderText(tr("Find or create a tag"));
    m_field->installEventFilter(this);
    m_message->setObjectName(u"tagMessage"_s);
    m_message->setFont(Theme::font(TypeRole::Caption));
    m_message->setMinimumHeight(MessageHeight);
    m_message->setWordWrap(true);
    m_list->setObjectName(u"tagList"_s);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ConditionNoteDelegate(m_list));
    m_create->setObjectName(u"createTag"_s);
    m_create->setProperty("compact", true);
    m_create->setProperty("dashed", true);
    m_create->setAutoDefault(false);
    m_create->setIcon(icon(u"list-add"_s));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_field);
    lines->addWidget(m_message);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_create, 0, Qt::AlignLeft);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &PlanTagPicker::onTyped);
    connect(m_create, &QPushButton::clicked, this, &PlanTagPicker::create);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (const auto tag = chosen())
            emit tagChosen(*tag);
    });
    showCreate();
}

void PlanTagPicker::setTags(const QList<domain::Tag>& tags)
{
    const auto before = chosen();
    const QSignalBlocker quiet(m_list);
    m_tags = tags;
    m_list->clear();
    for (const domain::Tag& tag : tags) {
        auto* item = new QListWidgetItem(tag.name, m_list);
        item->setData(ConditionNoteDelegate::NoteRole, UserWords::count(tag.members));
        item->setData(Qt::AccessibleDescriptionRole, UserWords::count(tag.members));
        if (before && before->id == tag.id)
            m_list->setCurrentItem(item);
    }
    onTyped();
}

void PlanTagPicker::setCreatable(bool isCreatable)
{
    m_isCreatable = isCreatable;
    m_field->setPlaceholderText(isCreatable ? tr("Find or create a tag") : tr("Find a tag"));
    showCreate();
}

void PlanTagPicker::choose(int tag)
{
    for (qsizetype row = 0; row < m_tags.size(); ++row) {
        if (m_tags[row].id == tag)
            m_list->setCurrentRow(static_cast<int>(row));
    }
}

std::optional<domain::Tag> PlanTagPicker::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_tags.size() ? std::optional(m_tags[row]) : std::nullopt;
}

QString PlanTagPicker::name() const
{
    return m_field->text().trimmed();
}

void PlanTagPicker::onTyped()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_tags[row].name.contains(name(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
    }
    showCreate();
}

void PlanTagPicker::showCreate()
{
    const bool isKnown = std::any_of(m_tags.begin(), m_tags.end(),
        [this](const domain::Tag& tag) { return tag.name == name(); });
    const bool isOffered = m_isCreatable && !name().isEmpty() && !isKnown;
    const QString problem = isOffered ? PlanWords::tagNameProblem(m_tags, name()) : QString();
    m_create->setVisible(isOffered);
    m_create->setEnabled(problem.isEmpty());
    m_create->setText(tr("Create “%1”")
            .arg(m_create->fontMetrics()
                    .elidedText(
                        name(), Qt::ElideRight, std::max(width(), LineHeight * 7) - LineHeight * 4)
                    .replace(u'&', u"&&"_s)));
    m_field->setProperty("invalid", !problem.isEmpty());
    m_field->update();
    say(problem);
}

void PlanTagPicker::say(const QString& text)
{
    showMessage(m_message, text, true);
}

void PlanTagPicker::create()
{
    if (m_create->isEnabled())
        emit createWanted(name());
}

bool PlanTagPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : -1;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_create->isVisibleTo(this))
            create();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    int row = m_list->currentRow() + step;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
        row += step;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
    return true;
}

} // namespace wego::gui
