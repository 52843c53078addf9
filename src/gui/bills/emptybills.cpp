// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/emptybills.h"

#include "gui/bills/spanchoice.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 520;

/// The frame around the three spans, with hairlines between them.
class SpanFrame final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Q_UNUSED(event)
        const Tokens& tokens = Theme::tokensFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        for (const QObject* child : children()) {
            const auto* line = qobject_cast<const QRadioButton*>(child);
            if (line && line->y() > 1)
                painter.fillRect(1, line->y() - 1, width() - 2, 1, tokens.line);
        }
    }
};

} // namespace

EmptyBills::EmptyBills(QWidget* parent) : QWidget(parent), m_choice(new QButtonGroup(this))
{
    setObjectName(u"emptyBills"_s);
    auto* title = new QLabel(tr("No bills yet"), this);
    title->setFont(Theme::font(TypeRole::RoomTitle));
    auto* text = new QLabel(
        tr("WeChat keeps bills for the last three months only. Once downloaded they stay on this "
           "computer, to be filtered, checked and exported off line."),
        this);
    text->setFont(Theme::font(TypeRole::Navigation));
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setWordWrap(true);
    m_download = new QPushButton(icon(u"download"_s), tr("Download bills"), this);
    m_download->setObjectName(u"downloadSpan"_s);
    m_download->setProperty("primary", true);
    auto* files = new QPushButton(icon(u"document-open"_s), tr("Open existing files…"), this);
    files->setObjectName(u"openFiles"_s);
    auto* hint = new QLabel(
        tr("CSV and gzip files of the merchant platform can be dropped here too; they are checked "
           "before they are archived."),
        this);
    hint->setFont(Theme::font(TypeRole::Caption));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_download);
    buttons->addWidget(files);
    buttons->addStretch();
    auto* column = new QWidget(this);
    column->setMaximumWidth(Width);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    lines->addWidget(title);
    lines->addWidget(text);
    lines->addSpacing(4);
    lines->addWidget(makeSpans());
    lines->addSpacing(8);
    lines->addLayout(buttons);
    lines->addSpacing(12);
    lines->addWidget(hint);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(24, 0, 24, 0);
    middle->addStretch(1);
    middle->addWidget(column, 100);
    middle->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 24, 0, 24);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    connect(m_download, &QPushButton::clicked, this, [this] {
        const BillSpan& span = m_spans[m_choice->checkedId()];
        emit spanChosen(span.from, span.to);
    });
    connect(files, &QPushButton::clicked, this, &EmptyBills::filesWanted);
}

QWidget* EmptyBills::makeSpans()
{
    auto* frame = new SpanFrame(this);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1);
    for (int index = 0; index < 3; ++index) {
        auto* line = new SpanChoice(frame);
        line->setObjectName(u"span%1"_s.arg(index));
        line->setChecked(index == 0);
        m_choice->addButton(line, index);
        m_lines.append(line);
        layout->addWidget(line);
    }
    return frame;
}

void EmptyBills::setNow(const QDateTime& now)
{
    m_spans = BillsRoomState::spans(now);
    for (int index = 0; index < m_lines.size(); ++index)
        m_lines[index]->setTexts(BillsRoomState::spanTitle(index, m_spans[index]),
            BillsRoomState::spanCost(m_spans[index]));
}

void EmptyBills::setBusy(bool busy)
{
    m_download->setEnabled(!busy);
}

} // namespace wego::gui
