// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/refundbar.h"

#include "base/beijingtime.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

constexpr int StripHeight = 10;
constexpr int SquareSide = 9;
constexpr qreal Radius = 2;

enum class Part { Refunded, Left };

void paintPart(QPainter* painter, const QRectF& rect, Part part, const Tokens& tokens)
{
    const bool isLeft = part == Part::Left;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(isLeft ? tokens.tint : tokens.control);
    painter->setPen(isLeft ? QPen(tokens.accentText) : QPen(Qt::NoPen));
    const qreal inset = isLeft ? 0.5 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), Radius, Radius);
}

/// What a part of the strip looks like, before its words.
class Square final : public QWidget {
public:
    Square(Part part, QWidget* parent) : QWidget(parent), m_part(part)
    {
        setFixedSize(SquareSide, SquareSide);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintPart(&painter, rect(), m_part, Theme::tokensFor(palette()));
    }

private:
    Part m_part;
};

QLabel* legend(QHBoxLayout* row, Part part, QWidget* parent)
{
    auto* words = new QLabel(parent);
    words->setFont(Theme::numberFont(TypeRole::Caption));
    words->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(new Square(part, parent));
    row->addWidget(words);
    row->addSpacing(8);
    return words;
}

} // namespace

class RefundBar::Strip final : public QWidget {
public:
    explicit Strip(QWidget* parent) : QWidget(parent) { setFixedHeight(StripHeight); }

    void setParts(base::Money refunded, base::Money left)
    {
        m_refunded = refunded.fen();
        m_left = left.fen();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const qint64 total = m_refunded + m_left;
        if (total <= 0)
            return;
        const Tokens& tokens = Theme::tokensFor(palette());
        QPainter painter(this);
        // Whatever is there at all is seen.
        const auto share = static_cast<int>(m_refunded * width() / total);
        const int cut = m_refunded == 0 ? 0
            : m_left == 0               ? width()
                                        : std::clamp(share, 2, width() - 4);
        if (cut > 0)
            paintPart(&painter, QRectF(0, 0, cut, height()), Part::Refunded, tokens);
        if (cut < width())
            paintPart(
                &painter, QRectF(cut + 1, 0, width() - cut - 1, height()), Part::Left, tokens);
    }

private:
    qint64 m_refunded = 0;
    qint64 m_left = 0;
};

RefundBar::RefundBar(QWidget* parent)
    : QWidget(parent)
    , m_left(new QLabel(this))
    , m_limits(new QLabel(this))
    , m_strip(new Strip(this))
{
    setObjectName(u"refundBar"_s);
    QFont bold = Theme::numberFont(TypeRole::Body);
    bold.setBold(true);
    m_left->setFont(bold);
    m_left->setObjectName(u"refundableAmount"_s);
    m_limits->setFont(Theme::font(TypeRole::Caption));
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    m_limits->setObjectName(u"refundLimits"_s);
    m_limits->setWordWrap(true);
    m_limits->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->addWidget(m_left);
    head->addWidget(m_limits, 1);
    auto* words = new QHBoxLayout;
    words->setSpacing(6);
    m_refundedWords = legend(words, Part::Refunded, this);
    m_leftWords = legend(words, Part::Left, this);
    words->addStretch(1);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addLayout(head);
    lines->addWidget(m_strip);
    lines->addLayout(words);
}

void RefundBar::setFacts(const Facts& facts)
{
    const QString left = facts.left.toGroupedYuan();
    const QString refunded = facts.refunded.toGroupedYuan();
    m_left->setText(tr("Refundable %1", "amount").arg(left));
    QString limits;
    if (!facts.left.isZero() && facts.refundsLeft > 0) {
        limits = tr("%n more refund(s)", nullptr, facts.refundsLeft);
        if (facts.until.isValid())
            limits = tr("%1, until %2", "3 more refunds, until 2027-11-20")
                         .arg(limits, base::beijing::toIsoDate(facts.until.date()));
    }
    m_limits->setText(limits);
    m_strip->setParts(facts.refunded, facts.left);
    m_refundedWords->setText(tr("Refunded %1", "amount").arg(refunded));
    m_leftWords->setText(tr("Refundable %1", "amount").arg(left));
    setAccessibleName(
        QStringList({m_refundedWords->text(), m_leftWords->text(), limits}).join(u", "_s));
}

} // namespace wego::gui
