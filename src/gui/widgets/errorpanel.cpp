// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/errorpanel.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/statemark.h"
#include "services/errorcatalogue.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int TextLeft = 48;

QLabel* newText(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton* newSmallButton(QWidget* parent, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setProperty("compact", true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ErrorPanel::ErrorPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(newText(this, u"errorTitle"_s))
    , m_cause(newText(this, u"errorCause"_s))
    , m_next(newText(this, u"errorNextStep"_s))
    , m_buttons(new QHBoxLayout)
    , m_fold(newSmallButton(this, u"errorDetailsButton"_s, tr("Details")))
    , m_copy(newSmallButton(this, u"errorCopyButton"_s, tr("Copy")))
    , m_details(new QPlainTextEdit(this))
{
    m_title->setFont(Theme::font(TypeRole::Section));
    m_fold->setFlat(true);
    m_fold->setCheckable(true);
    m_copy->setIcon(icon(u"edit-copy"_s));
    m_details->setObjectName(u"errorDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(Theme::fixedFont(TypeRole::Caption));
    layOut();
    layOutDetails();
    connect(m_fold, &QPushButton::toggled, this, &ErrorPanel::showDetails);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    showDetails(false);
}

void ErrorPanel::layOut()
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(TextLeft, 16, 24, 16);
    lines->setSpacing(8);
    lines->addWidget(m_title);
    lines->addWidget(m_cause);
    lines->addWidget(m_next);
    lines->addLayout(m_buttons);
    m_buttons->setContentsMargins(0, 4, 0, 0);
    m_buttons->addWidget(m_fold);
    m_buttons->addWidget(m_copy);
    m_buttons->addStretch(1);
}

void ErrorPanel::layOutDetails()
{
    layout()->addWidget(m_details);
    m_details->setMaximumHeight(6 * m_details->fontMetrics().lineSpacing());
}

void ErrorPanel::explain(const services::Explanation& explanation)
{
    clearButtons();
    const bool isSame = m_code == explanation.code && m_title->text() == explanation.title;
    m_code = explanation.code;
    m_title->setText(explanation.title);
    m_cause->setText(explanation.cause);
    m_next->setText(explanation.nextStep);
    m_cause->setVisible(!explanation.cause.isEmpty());
    m_next->setVisible(!explanation.nextStep.isEmpty());
    m_details->setPlainText(explanation.details);
    m_fold->setVisible(!explanation.details.isEmpty());
    m_fold->setChecked(isSame && m_fold->isChecked() && !explanation.details.isEmpty());
    setAccessibleName(explanation.title);
    setAccessibleDescription(explanation.cause + u' ' + explanation.nextStep);
}

QPushButton* ErrorPanel::addButton(
    const QString& objectName, const QString& text, std::function<void()> action)
{
    QPushButton* button = newSmallButton(this, objectName, text);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_buttons->insertWidget(m_buttons->indexOf(m_fold), button);
    setTabOrder(button, m_fold);
    return button;
}

void ErrorPanel::clearButtons()
{
    while (m_buttons->indexOf(m_fold) > 0) {
        const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)};
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may be what calls us
    }
}

void ErrorPanel::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_copy->setVisible(shown);
}

void ErrorPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    painter.fillRect(rect(), tokens.dangerTint);
    painter.fillRect(0, 0, 3, height(), tokens.dangerFill);
    const QRectF mark(18, m_title->y(), 18, m_title->height());
    paintMark(&painter, mark, Mark::Differs, tokens);
}

} // namespace wego::gui
