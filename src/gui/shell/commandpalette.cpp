// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commandpalette.h"

#include "gui/shell/palettedelegate.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/stylepaint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int Width = 640;
constexpr int Top = 72;
constexpr int ShadowWidth = 12;
constexpr int FootHeight = 34;

QString captionOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Command:
        return {};
    case PaletteGroup::Room:
        return CommandPalette::tr("Rooms");
    case PaletteGroup::Record:
        return CommandPalette::tr("Records");
    case PaletteGroup::Help:
        return CommandPalette::tr("Help");
    }
    return {};
}

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_keys(new QLabel(tr("↑↓ choose   Enter run   Esc close"), this))
    , m_hint(new QLabel(tr("Dates and error codes work too"), this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Search or run"));
    m_field->setPlaceholderText(tr("Search or run"));
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(40);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setModel(m_model);
    for (QLabel* label : {m_keys, m_hint}) {
        label->setFont(Theme::font(TypeRole::Caption));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    layOut();
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::layOut()
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(ShadowWidth, ShadowWidth, ShadowWidth, ShadowWidth);
    lines->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 12);
    head->addWidget(m_field);
    lines->addLayout(head);
    auto* inside = new QVBoxLayout; // the frame's line stays free
    inside->setContentsMargins(1, 0, 1, 0);
    inside->addWidget(m_list);
    lines->addLayout(inside, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(m_keys);
    foot->addStretch(1);
    foot->addWidget(m_hint);
    lines->addSpacing(8);
    lines->addLayout(foot);
    m_keys->setFixedHeight(FootHeight);
}

void CommandPalette::open(const QList<PaletteItem>& items, Recogniser recognise)
{
    m_items = items;
    m_recognise = std::move(recognise);
    m_before = QApplication::focusWidget();
    m_field->clear();
    filter();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(Width, window->width() - 32) + 2 * ShadowWidth;
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int content = 64 + rows + 8 + FootHeight + 2 * ShadowWidth;
    const int height = std::clamp(content, 140, std::max(140, window->height() - 2 * Top));
    setGeometry((window->width() - width) / 2 + 40, Top - ShadowWidth, width, height);
    if (geometry().right() > window->width())
        QWidget::move(std::max(0, window->width() - width), Top - ShadowWidth);
}

void CommandPalette::filter()
{
    QList<PaletteItem> items = m_items;
    if (m_recognise)
        items += m_recognise(m_field->text().trimmed());
    m_matches = filterPalette(items, m_field->text());
    m_model->clear();
    for (const PaletteMatch& match : std::as_const(m_matches))
        addMatch(match);
    move(1);
    place();
}

void CommandPalette::addMatch(const PaletteMatch& match)
{
    const auto index = &match - m_matches.constData();
    const bool isFirst = index == 0 || (&match - 1)->item.group != match.item.group;
    const QString caption = captionOf(match.item.group);
    if (isFirst && !caption.isEmpty()) {
        auto* head = new QStandardItem(caption);
        head->setFlags(Qt::NoItemFlags);
        head->setData(true, PaletteDelegate::CaptionRole);
        m_model->appendRow(head);
    }
    auto* row = new QStandardItem(icon(match.item.icon), match.item.title);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    row->setData(match.item.note, PaletteDelegate::NoteRole);
    row->setData(QVariant::fromValue(match.hits), HitsRole);
    row->setData(static_cast<int>(index), PaletteDelegate::MatchRole);
    m_model->appendRow(row);
}

void CommandPalette::move(int step)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int tries = 0; tries < count; ++tries) {
        row = (row + step + count) % count;
        if (m_model->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void CommandPalette::run()
{
    const QVariant chosen = m_list->currentIndex().data(PaletteDelegate::MatchRole);
    if (!chosen.isValid())
        return;
    const std::function<void()> action = m_matches.at(chosen.toInt()).item.run;
    close();
    if (action)
        action();
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    if (watched == parent() && event->type() == QEvent::MouseButtonPress)
        close();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    QColor shade(Qt::black);
    for (int ring = 0; ring < ShadowWidth; ++ring) {
        shade.setAlphaF(0.16F / ShadowWidth);
        style::box(&painter, rect().adjusted(ring, ring + 2, -ring, -ring + 2), shade, {}, 0, 12);
    }
    const QRect body = rect().adjusted(ShadowWidth, ShadowWidth, -ShadowWidth, -ShadowWidth);
    style::box(&painter, body, tokens.raised, tokens.border, 1, 6);
    QRect foot = body.adjusted(1, 0, -1, -1);
    foot.setTop(foot.bottom() - FootHeight);
    painter.fillRect(foot.adjusted(2, 0, -2, 0), tokens.window);
    painter.fillRect(foot.x(), foot.y(), foot.width(), 1, tokens.line);
}

} // namespace wego::gui
