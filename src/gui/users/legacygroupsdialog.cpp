// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/legacygroupsdialog.h"

#include "gui/shell/shellwords.h"
#include "gui/users/userwords.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"
#include "services/accounts.h"
#include "services/errorcatalogue.h"
#include "ui_legacygroupsdialog.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::LegacyGroup;

namespace {

enum ListColumn { NameColumn, NumberColumn, MembersColumn };
constexpr int Width = 560;
constexpr int Height = 560;
constexpr int LineHeight = 32;
constexpr int FieldHeight = 32;
constexpr int NumberWidth = 90;
constexpr int LastOwnGroup = 2; ///< 0, 1 and 2 are WeChat's

bool isOwnOfWechat(const LegacyGroup& group)
{
    return group.id <= LastOwnGroup;
}

} // namespace

LegacyGroupsDialog::LegacyGroupsDialog(
    Context& context, const domain::AccountId& account, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_account(account)
    , m_ui(std::make_unique<Ui::LegacyGroupsDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"legacyGroupsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (QLineEdit* field : {m_ui->nameEdit, m_ui->openidEdit})
        field->setMinimumHeight(FieldHeight);
    for (QLabel* small : {m_ui->message, m_ui->note})
        small->setFont(Theme::font(TypeRole::Caption));
    m_ui->moveTitle->setFont(Theme::font(TypeRole::Section));
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
    m_ui->list->setFrameShape(QFrame::NoFrame);
    m_ui->list->setItemDelegate(new CellDelegate(m_ui->list));
    QHeaderView* header = m_ui->list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {NumberColumn, MembersColumn}) {
        header->resizeSection(column, NumberWidth);
        m_ui->list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (const auto known = context.accounts.find(account))
        m_ui->account->setAccount(*known);
    connectButtons();
    showButtons();
    reload();
    resize(Width, Height);
}

LegacyGroupsDialog::~LegacyGroupsDialog() = default;

void LegacyGroupsDialog::connectButtons()
{
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &LegacyGroupsDialog::showButtons);
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, this, &LegacyGroupsDialog::create);
    connect(m_ui->createButton, &QPushButton::clicked, this, &LegacyGroupsDialog::create);
    connect(m_ui->openidEdit, &QLineEdit::textChanged, this, &LegacyGroupsDialog::showButtons);
    connect(m_ui->openidEdit, &QLineEdit::returnPressed, this, &LegacyGroupsDialog::askWhere);
    connect(m_ui->whereButton, &QPushButton::clicked, this, &LegacyGroupsDialog::askWhere);
    connect(m_ui->moveButton, &QPushButton::clicked, this, &LegacyGroupsDialog::move);
    connect(m_ui->renameButton, &QPushButton::clicked, this,
        [this] { m_ui->list->editItem(m_ui->list->currentItem(), NameColumn); });
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &LegacyGroupsDialog::askToDelete);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_ui->list, &QTreeWidget::itemSelectionChanged, this, &LegacyGroupsDialog::showButtons);
    connect(m_ui->list, &QTreeWidget::itemChanged, this, &LegacyGroupsDialog::onEdited);
}

void LegacyGroupsDialog::setOpenid(const QString& openid)
{
    m_ui->openidEdit->setText(openid);
}

void LegacyGroupsDialog::reload()
{
    auto* reading = m_context.groups.all(m_account);
    reading->onFinished(this, [this](const base::Result<QList<LegacyGroup>>& groups) {
        if (groups)
            showGroups(*groups);
        else
            explain(groups.error());
    });
}

void LegacyGroupsDialog::showGroups(const QList<LegacyGroup>& groups)
{
    const auto chosen = current();
    const QSignalBlocker quiet(m_ui->list);
    m_groups = groups;
    m_ui->list->clear();
    for (const LegacyGroup& group : groups) {
        auto* line = new QTreeWidgetItem(
            m_ui->list, {group.name, QString::number(group.id), UserWords::count(group.members)});
        for (const int column : {NumberColumn, MembersColumn})
            line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        line->setSizeHint(NameColumn, QSize(0, LineHeight));
        if (!isOwnOfWechat(group))
            line->setFlags(line->flags() | Qt::ItemIsEditable);
        if (chosen && chosen->id == group.id)
            m_ui->list->setCurrentItem(line);
    }
    showTargets();
    showButtons();
}

void LegacyGroupsDialog::showTargets()
{
    const QVariant before = m_ui->targetCombo->currentData();
    m_ui->targetCombo->clear();
    for (const LegacyGroup& group : m_groups)
        m_ui->targetCombo->addItem(group.name, group.id);
    m_ui->targetCombo->setCurrentIndex(qMax(0, m_ui->targetCombo->findData(before)));
}

std::optional<LegacyGroup> LegacyGroupsDialog::current() const
{
    const int row = m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem());
    return row >= 0 && row < m_groups.size() ? std::optional(m_groups[row]) : std::nullopt;
}

void LegacyGroupsDialog::showButtons()
{
    const auto group = current();
    const bool canChange = group && !isOwnOfWechat(*group);
    const bool hasOpenid = !m_ui->openidEdit->text().trimmed().isEmpty();
    m_ui->createButton->setEnabled(!m_ui->nameEdit->text().trimmed().isEmpty());
    m_ui->renameButton->setEnabled(canChange);
    m_ui->deleteButton->setEnabled(canChange);
    m_ui->whereButton->setEnabled(hasOpenid);
    m_ui->moveButton->setEnabled(hasOpenid && m_ui->targetCombo->count() > 0);
}

void LegacyGroupsDialog::create()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    if (name.isEmpty())
        return;
    m_ui->createButton->setEnabled(false);
    m_context.groups.create(m_account, name)->onFinished(this, [this, name](const auto& made) {
        if (made)
            m_ui->nameEdit->clear();
        onChanged(made, tr("%1 was created").arg(name));
    });
}

void LegacyGroupsDialog::onEdited(QTreeWidgetItem* item, int column)
{
    const int row = m_ui->list->indexOfTopLevelItem(item);
    if (column != NameColumn || row < 0 || row >= m_groups.size())
        return;
    const LegacyGroup group = m_groups[row];
    const QString name = item->text(NameColumn).trimmed();
    if (name == group.name)
        return;
    auto* renaming = m_context.groups.rename(m_account, QString::number(group.id), name);
    renaming->onFinished(this,
        [this, name](const auto& result) { onChanged(result, tr("Now called %1").arg(name)); });
}

void LegacyGroupsDialog::askToDelete()
{
    const auto group = current();
    if (!group)
        return;
    m_ui->banner->say(Tone::Attention,
        tr("%1 is deleted, and its %2 people go to the default group.")
            .arg(group->name, UserWords::count(group->members)));
    m_ui->banner
        ->addButton(u"confirmDelete"_s, tr("Delete %1").arg(group->name),
            [this, group = *group] { remove(group); })
        ->setProperty("danger", true);
    m_ui->banner->addButton(u"keepGroup"_s, tr("Keep it"), [this] { m_ui->banner->clear(); });
}

void LegacyGroupsDialog::remove(const LegacyGroup& group)
{
    m_ui->banner->clear();
    auto* removing = m_context.groups.remove(m_account, QString::number(group.id));
    removing->onFinished(this, [this, name = group.name](const auto& result) {
        onChanged(result, tr("%1 was deleted").arg(name));
    });
}

void LegacyGroupsDialog::askWhere()
{
    const QString openid = m_ui->openidEdit->text().trimmed();
    if (openid.isEmpty())
        return;
    auto* asking = m_context.groups.groupOf(m_account, openid);
    asking->onFinished(this, [this](const base::Result<LegacyGroup>& group) {
        if (!group)
            return explain(group.error());
        say(tr("Is in the group %1 (%2)", "name, id").arg(group->name).arg(group->id), false);
    });
}

void LegacyGroupsDialog::move()
{
    const QString openid = m_ui->openidEdit->text().trimmed();
    const QString target = m_ui->targetCombo->currentData().toString();
    if (openid.isEmpty() || target.isEmpty())
        return;
    m_ui->moveButton->setEnabled(false);
    auto* moving = m_context.groups.move(m_account, openid, target);
    moving->onFinished(this, [this, name = m_ui->targetCombo->currentText()](const auto& result) {
        onChanged(result, tr("Moved to %1").arg(name));
    });
}

void LegacyGroupsDialog::onChanged(const base::Result<LegacyGroup>& result, const QString& text)
{
    if (result)
        say(text, false);
    else
        explain(result.error());
    reload();
    showButtons();
}

void LegacyGroupsDialog::say(const QString& text, bool isBad)
{
    showMessage(m_ui->message, text, isBad);
}

void LegacyGroupsDialog::explain(const base::Error& error)
{
    const auto why = m_context.errors.explain(error, ShellWords::catalogueLanguage());
    say(tr("%1. %2", "what is wrong, what to do").arg(why.title, why.nextStep), true);
}

} // namespace wego::gui
