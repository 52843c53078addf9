// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/tagsdialog.h"

#include "gui/shell/shellwords.h"
#include "gui/users/planwords.h"
#include "gui/users/tagplandialog.h"
#include "gui/users/userwords.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"
#include "services/accounts.h"
#include "services/errorcatalogue.h"
#include "services/tags.h"
#include "ui_tagsdialog.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::Tag;

namespace {

enum ListColumn { NameColumn, MembersColumn };
constexpr int Width = 480;
constexpr int Height = 520;
constexpr int LineHeight = 32;
constexpr int FieldHeight = 32;
constexpr int MembersWidth = 110;

} // namespace

TagsDialog::TagsDialog(Context& context, const domain::AccountId& account, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_account(account)
    , m_ui(std::make_unique<Ui::TagsDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"tagsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->nameEdit->setMinimumHeight(FieldHeight);
    m_ui->message->setFont(Theme::font(TypeRole::Caption));
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
    QHeaderView* header = m_ui->list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header->resizeSection(MembersColumn, MembersWidth);
    m_ui->list->headerItem()->setTextAlignment(MembersColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_ui->list->setFrameShape(QFrame::NoFrame);
    m_ui->list->setItemDelegate(new CellDelegate(m_ui->list));
    if (const auto known = context.accounts.find(account))
        m_ui->account->setAccount(*known);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &TagsDialog::showName);
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, this, &TagsDialog::create);
    connect(m_ui->createButton, &QPushButton::clicked, this, &TagsDialog::create);
    connect(m_ui->renameButton, &QPushButton::clicked, this,
        [this] { m_ui->list->editItem(m_ui->list->currentItem(), NameColumn); });
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &TagsDialog::askToDelete);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_ui->list, &QTreeWidget::itemSelectionChanged, this, &TagsDialog::showButtons);
    connect(m_ui->list, &QTreeWidget::itemChanged, this, &TagsDialog::onEdited);
    connect(&context.tags, &services::Tags::tagsChanged, this, &TagsDialog::showTags);
    showTags();
    showName();
    context.tags.refresh(account)->onFinished(this, [this](const auto& result) {
        m_isReading = false;
        showTags();
        if (!result)
            explain(result.error());
    });
    resize(Width, Height);
}

TagsDialog::~TagsDialog() = default;

void TagsDialog::showTags()
{
    const auto chosen = current();
    const QSignalBlocker quiet(m_ui->list);
    m_tags = m_context.tags.all(m_account).value_or(QList<Tag>());
    m_ui->list->clear();
    for (const Tag& tag : m_tags) {
        auto* line = new QTreeWidgetItem(m_ui->list, {tag.name, UserWords::count(tag.members)});
        line->setTextAlignment(MembersColumn, Qt::AlignRight | Qt::AlignVCenter);
        line->setSizeHint(NameColumn, QSize(0, LineHeight));
        if (!m_isReading && !domain::isSystemTag(tag.id))
            line->setFlags(line->flags() | Qt::ItemIsEditable);
        if (chosen && chosen->id == tag.id)
            m_ui->list->setCurrentItem(line);
    }
    showButtons();
    showName();
}

std::optional<Tag> TagsDialog::current() const
{
    const int row = m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem());
    return row >= 0 && row < m_tags.size() ? std::optional(m_tags[row]) : std::nullopt;
}

void TagsDialog::showName()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    const QString problem = name.isEmpty() ? QString() : PlanWords::tagNameProblem(m_tags, name);
    m_ui->createButton->setEnabled(!m_isReading && !name.isEmpty() && problem.isEmpty());
    m_ui->nameEdit->setProperty("invalid", !problem.isEmpty());
    m_ui->nameEdit->update();
    say(problem.isEmpty() ? tr("%1 of %2 tags").arg(m_tags.size()).arg(domain::MostTags) : problem,
        !problem.isEmpty());
}

void TagsDialog::showButtons()
{
    const auto tag = current();
    const bool canChange = !m_isReading && tag && !domain::isSystemTag(tag->id);
    m_ui->renameButton->setEnabled(canChange);
    m_ui->deleteButton->setEnabled(canChange);
}

void TagsDialog::create()
{
    if (!m_ui->createButton->isEnabled())
        return;
    const QString name = m_ui->nameEdit->text().trimmed();
    m_ui->createButton->setEnabled(false);
    m_context.tags.create(m_account, name)->onFinished(this, [this](const auto& made) {
        if (!made)
            return explain(made.error());
        m_ui->nameEdit->clear();
    });
}

/// A name was typed into the list; what WeChat would refuse is put back.
void TagsDialog::onEdited(QTreeWidgetItem* item, int column)
{
    const int row = m_ui->list->indexOfTopLevelItem(item);
    if (column != NameColumn || row < 0 || row >= m_tags.size())
        return;
    const Tag tag = m_tags[row];
    const QString name = item->text(NameColumn).trimmed();
    const QString problem = PlanWords::tagNameProblem(m_tags, name, tag.id);
    if (name == tag.name || !problem.isEmpty()) {
        const QSignalBlocker quiet(m_ui->list);
        item->setText(NameColumn, tag.name);
        return say(problem, true);
    }
    rename(tag, name);
}

void TagsDialog::rename(const Tag& tag, const QString& name)
{
    m_context.tags.rename(m_account, tag.id, name)->onFinished(this, [this](const auto& result) {
        onDone(result);
    });
}

void TagsDialog::askToDelete()
{
    const auto tag = current();
    if (!tag)
        return;
    if (domain::checkDelete(*tag) == domain::TagProblem::TooManyMembers)
        return explainTooLarge(*tag);
    m_ui->banner->say(Tone::Attention,
        tr("%1 is taken from %2 people and deleted. That cannot be undone.")
            .arg(tag->name, UserWords::count(tag->members)));
    m_ui->banner
        ->addButton(
            u"confirmDelete"_s, tr("Delete %1").arg(tag->name), [this, tag = *tag] { remove(tag); })
        ->setProperty("danger", true);
    m_ui->banner->addButton(u"keepTag"_s, tr("Keep it"), [this] { m_ui->banner->clear(); });
}

/// WeChat deletes no tag of more than 100,000 people: it must be taken from them first.
void TagsDialog::explainTooLarge(const Tag& tag)
{
    const auto why = m_context.errors.explainCode(u"45057"_s, ShellWords::catalogueLanguage());
    if (why)
        m_ui->banner->say(Tone::Attention, tr("%1. %2", "what, why").arg(why->title, why->cause));
    m_ui->banner->addButton(
        u"untagAll"_s, tr("Take it from all %1…").arg(UserWords::count(tag.members)), [this, tag] {
            auto* plan = new TagPlanDialog(
                m_context, m_account, domain::TaggingAction::Remove, this);
            plan->setQuery({.segment = {domain::HasTag{tag.id}}});
            plan->chooseTag(tag.id);
            plan->open();
        });
}

void TagsDialog::remove(const Tag& tag)
{
    m_ui->banner->clear();
    m_context.tags.remove(m_account, tag.id)->onFinished(this, [this](const auto& result) {
        onDone(result);
    });
}

void TagsDialog::onDone(const base::Result<net::Done>& result)
{
    showTags();
    if (!result)
        explain(result.error());
}

void TagsDialog::say(const QString& text, bool isBad)
{
    showMessage(m_ui->message, text, isBad);
}

void TagsDialog::explain(const base::Error& error)
{
    const auto why = m_context.errors.explain(error, ShellWords::catalogueLanguage());
    m_ui->banner->say(
        Tone::Bad, tr("%1. %2", "what is wrong, what to do").arg(why.title, why.nextStep));
}

} // namespace wego::gui
