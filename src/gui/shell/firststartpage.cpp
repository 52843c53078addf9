// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/firststartpage.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/stylepaint.h"
#include "ui_firststartpage.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int ColumnWidth = 696;
constexpr int HeaderHeight = 56;

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

FirstStartPage::FirstStartPage(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FirstStartPage>()), m_column(new QWidget(this))
{
    setObjectName(u"firstStartPage"_s);
    setAcceptDrops(true);
    m_ui->setupUi(m_column);
    m_column->setMaximumWidth(ColumnWidth);
    auto* across = new QHBoxLayout;
    across->setContentsMargins(24, 0, 24, 0);
    across->addStretch(1);
    across->addWidget(m_column, ColumnWidth);
    across->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, HeaderHeight, 0, 0);
    down->addStretch(5);
    down->addLayout(across);
    down->addStretch(14);
    prepareType();
    m_ui->openSandbox->setIcon(icon(u"media-playback-start"_s));
    m_ui->addAccount->setIcon(icon(u"list-add"_s));
    connect(m_ui->openSandbox, &QPushButton::clicked, this, &FirstStartPage::sandboxRequested);
    connect(m_ui->addAccount, &QPushButton::clicked, this, &FirstStartPage::addRequested);
    connect(m_ui->filesHelp, &QPushButton::clicked, this, &FirstStartPage::filesHelpRequested);
    setFocusProxy(m_ui->openSandbox);
}

FirstStartPage::~FirstStartPage() = default;

void FirstStartPage::prepareType()
{
    QFont title = Theme::font(TypeRole::RoomTitle);
    title.setPixelSize(title.pixelSize() + 4);
    m_ui->title->setFont(title);
    m_ui->promise->setFont(Theme::font(TypeRole::Navigation));
    m_ui->sandboxTitle->setFont(Theme::font(TypeRole::Section));
    m_ui->accountTitle->setFont(Theme::font(TypeRole::Section));
    m_ui->sandboxNote->setFont(Theme::font(TypeRole::Caption));
    for (QLabel* quiet :
        {m_ui->promise, m_ui->sandboxText, m_ui->accountText, m_ui->sandboxNote, m_ui->dropNames})
        quiet->setForegroundRole(QPalette::PlaceholderText);
}

void FirstStartPage::setOpeningSandbox(bool opening)
{
    m_ui->openSandbox->setEnabled(!opening);
    m_ui->openSandbox->setText(opening ? tr("Opening the sandbox") : tr("Open the sandbox"));
}

void FirstStartPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(0, HeaderHeight - 1, width(), 1, tokens.line);
    painter.setFont(Theme::font(TypeRole::RoomTitle));
    painter.setPen(tokens.text);
    painter.drawText(
        QRect(24, 0, width() - 48, HeaderHeight), Qt::AlignVCenter | Qt::AlignLeft, u"WegoDesk"_s);
    const auto placeOf = [this](QWidget* part) {
        return QRect(part->mapTo(this, QPoint()), part->size());
    };
    for (QWidget* card : {m_ui->sandboxCard, m_ui->accountCard})
        style::box(&painter, placeOf(card), {}, tokens.border, 1, 6);
    const QRect drop = placeOf(m_ui->dropArea);
    QPen dashes(tokens.control, 1, Qt::DashLine);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(dashes);
    painter.drawRoundedRect(QRectF(drop).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    icon(u"document-import"_s)
        .paint(&painter, QRect(drop.x() + 16, drop.center().y() - 10, 22, 22));
}

void FirstStartPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FirstStartPage::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(files);
}

} // namespace wego::gui
