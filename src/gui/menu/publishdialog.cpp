// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/publishdialog.h"

#include "domain/menusteps.h"
#include "gui/menu/menuchangeslist.h"
#include "gui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr QSize DialogSize(560, 420);

} // namespace
PublishDialog::PublishDialog(const Offer& offer, QWidget* parent)
    : QDialog(parent), m_deletesAll(!offer.wanted.standard && offer.live.standard)
{
    setObjectName(u"publishDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(offer.title);
    layOut(offer);
    resize(DialogSize);
    check();
}

void PublishDialog::layOut(const Offer& offer)
{
    auto* layout = new QVBoxLayout(this);
    auto* account = new QLabel(offer.account, this);
    account->setFont(Theme::font(TypeRole::Section));
    layout->addWidget(account);
    const qsizetype calls = domain::stepsToPublish(offer.live, offer.wanted).size();
    layout->addWidget(new QLabel(
        tr("%Ln call(s); followers see it within minutes.", nullptr, static_cast<int>(calls)),
        this));
    layout->addWidget(new MenuChangesList(offer.live, offer.wanted, this), 1);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"publishNote"_s);
    m_note->setPlaceholderText(tr("A note for the history"));
    m_note->setAccessibleName(m_note->placeholderText());
    layout->addWidget(m_note);
    if (m_deletesAll) {
        m_word = new QLineEdit(this);
        m_word->setObjectName(u"publishWord"_s);
        m_word->setPlaceholderText(tr("Type %1 to take all menus away").arg(tr("delete")));
        m_word->setAccessibleName(m_word->placeholderText());
        connect(m_word, &QLineEdit::textChanged, this, &PublishDialog::check);
        layout->addWidget(m_word);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = buttons->addButton(
        m_deletesAll ? tr("Delete all menus") : tr("Publish"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"publishConfirm"_s);
    m_confirm->setProperty(m_deletesAll ? "danger" : "primary", true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit publishWanted(m_note->text());
        accept();
    });
    layout->addWidget(buttons);
}

void PublishDialog::check()
{
    m_confirm->setEnabled(!m_word || m_word->text().trimmed() == tr("delete"));
}

} // namespace wego::gui
