// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/connectionegress.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/stylepaint.h"
#include "gui/widgets/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 12;

QFont largeBold()
{
    QFont font = Theme::font(TypeRole::Value);
    font.setBold(true);
    return font;
}

} // namespace

ConnectionEgress::ConnectionEgress(QWidget* parent)
    : QFrame(parent), m_address(new QLabel(this)), m_copy(new QPushButton(tr("Copy"), this))
{
    setObjectName(u"connectionEgress"_s);
    auto* caption = new QLabel(tr("Address from which WeChat sees this computer"), this);
    caption->setFont(Theme::font(TypeRole::Caption));
    m_address->setObjectName(u"egressAddress"_s);
    m_address->setFont(largeBold());
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"copyEgress"_s);
    m_copy->setProperty("compact", true);
    m_copy->setAutoDefault(false);
    m_copy->setIcon(icon(u"edit-copy"_s));
    m_copy->setAccessibleName(tr("Copy the address"));
    auto* steps = new QLabel(tr("1. Copy the address\n"
                                "2. Add it on the WeChat developer platform: My business › your "
                                "account › Development keys › API IP whitelist\n"
                                "3. Save, come back and check again"),
        this);
    steps->setObjectName(u"egressSteps"_s);
    steps->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_copy);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(Padding, Padding, Padding, Padding);
    lines->setSpacing(6);
    lines->addWidget(caption);
    lines->addLayout(line);
    lines->addWidget(steps);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionEgress::copy);
    setFocusProxy(m_copy);
    hide();
}

void ConnectionEgress::setAddress(const QString& address)
{
    m_address->setText(address);
    m_address->setAccessibleName(tr("Address %1").arg(address));
    setVisible(!address.isEmpty());
}

void ConnectionEgress::copy()
{
    QGuiApplication::clipboard()->setText(m_address->text());
}

void ConnectionEgress::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = Theme::tokensFor(palette());
    QPainter painter(this);
    style::box(&painter, rect(), tokens.dangerTint, {});
    painter.fillRect(QRect(0, 0, 3, height()), tokens.dangerFill);
}

} // namespace wego::gui
