// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuheader.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int Height = 56;

} // namespace

MenuHeader::MenuHeader(QWidget* parent)
    : RoomHeader(parent)
    , m_facts(new QLabel(this))
    , m_import(newButton(u"importMenu"_s, tr("Import")))
    , m_discard(newButton(u"discardMenu"_s, tr("Discard the changes")))
    , m_publish(newButton(u"publishMenu"_s, tr("Publish…")))
{
    setObjectName(u"menuHeader"_s);
    setFixedHeight(Height);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* title = new QLabel(tr("Menu"), this);
    title->setObjectName(u"roomTitle"_s);
    title->setFont(Theme::font(TypeRole::RoomTitle));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setMinimumWidth(1);
    m_import->setIcon(icon(u"document-import"_s));
    m_publish->setProperty("primary", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    addFoldable(layout, {m_import, m_discard});
    layout->addWidget(m_publish);
}

void MenuHeader::setFacts(const QString& facts)
{
    m_text = facts;
    fit();
}

void MenuHeader::setChanged(bool changed)
{
    m_discard->setEnabled(changed);
}

void MenuHeader::setPublishEnabled(bool enabled, const QString& why)
{
    m_publish->setEnabled(enabled);
    m_publish->setToolTip(why);
}

void MenuHeader::fit()
{
    m_facts->setText(m_text);
    if (!fitsUnfolded())
        m_facts->setText({});
    foldButtons();
}

} // namespace wego::gui
