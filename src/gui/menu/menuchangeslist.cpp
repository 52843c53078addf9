// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuchangeslist.h"

#include "domain/menudifference.h"
#include "gui/menu/menuwords.h"
#include "gui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr QSize DialogSize(560, 420);

QColor colourOf(domain::MenuChangeKind kind, const Tokens& tokens)
{
    switch (kind) {
    case domain::MenuChangeKind::Added:
        return tokens.accentText;
    case domain::MenuChangeKind::Removed:
        return tokens.danger;
    default:
        return tokens.text;
    }
}

} // namespace

MenuChangesList::MenuChangesList(
    const domain::MenuSet& before, const domain::MenuSet& after, QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"menuChanges"_s);
    setAccessibleName(tr("What changes"));
    setWordWrap(true);
    const Tokens& tokens = Theme::tokensFor(palette());
    for (const domain::MenuChange& change : domain::menuDifference(before, after)) {
        auto* item = new QListWidgetItem(MenuWords::change(before, after, change), this);
        item->setForeground(colourOf(change.kind, tokens));
    }
    if (count() == 0)
        addItem(tr("Nothing: a follower would see no difference"));
}

MenuChangesDialog::MenuChangesDialog(const Sides& sides, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"menuChangesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(sides.title);
    auto* title = new QLabel(sides.title, this);
    title->setFont(Theme::font(TypeRole::Section));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(new MenuChangesList(sides.before, sides.after, this), 1);
    layout->addWidget(buttons);
    resize(DialogSize);
}

} // namespace wego::gui
