// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/merchantfileslist.h"

#include "gui/accounts/accountwords.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tokens.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::MerchantFile;

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MerchantFilesList::MerchantFilesList(QWidget* parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_hint(new QLabel(this))
{
    setAcceptDrops(true);
    setFrameShape(QFrame::NoFrame);
    m_hint->setText(
        tr("apiclient_cert.pem and apiclient_key.pem, or apiclient_cert.p12; pub_key.pem"));
    m_hint->setFont(Theme::font(TypeRole::Caption));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_layout->setContentsMargins(12, 4, 12, 4);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_hint);
    m_layout->addStretch();
}

void MerchantFilesList::setFiles(const QList<MerchantFile>& files)
{
    for (QWidget* line : m_lines) {
        m_layout->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    for (int index = 0; index < files.size(); ++index)
        addFile(index, files[index]);
    m_hint->setVisible(files.isEmpty());
}

void MerchantFilesList::addFile(int index, const MerchantFile& file)
{
    const Tokens& tokens = Theme::tokensFor(palette());
    const bool fits = file.fit == MerchantFile::Fit::Fits;
    auto* line = new QWidget(this);
    line->setObjectName(u"merchantFile%1"_s.arg(index));
    line->setAccessibleName(
        u"%1, %2, %3"_s.arg(file.name, AccountWords::fileKind(file), AccountWords::fileFit(file)));
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    auto* mark = new MarkLabel(line);
    mark->show(
        fits ? Mark::Verified : Mark::Refused, fits ? MarkLabel::Tint::Good : MarkLabel::Tint::Bad);
    auto* fit = new QLabel(AccountWords::fileFit(file), line);
    fit->setObjectName(u"merchantFileFit%1"_s.arg(index));
    fit->setFont(Theme::font(TypeRole::Caption));
    setInk(fit, fits ? tokens.accentText : tokens.danger);
    auto* remove = new QPushButton(tr("Remove"), line);
    remove->setObjectName(u"removeFile%1"_s.arg(index));
    remove->setAccessibleName(tr("Remove %1", "file").arg(file.name));
    remove->setProperty("link", true);
    remove->setAutoDefault(false);
    auto* kind = new QLabel(AccountWords::fileKind(file), line);
    kind->setFont(Theme::font(TypeRole::Caption));
    setInk(kind, tokens.text2);
    grid->addWidget(mark, 0, 0);
    grid->addWidget(new QLabel(file.name, line), 0, 1);
    grid->addWidget(fit, 0, 2);
    grid->addWidget(remove, 0, 3);
    grid->addWidget(kind, 1, 1, 1, 3);
    connect(remove, &QPushButton::clicked, this, [this, index] { emit removeRequested(index); });
    m_layout->insertWidget(m_layout->count() - 1, line);
    m_lines.append(line);
}

void MerchantFilesList::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isTarget = true;
    update();
}

void MerchantFilesList::dragLeaveEvent(QDragLeaveEvent* event)
{
    QFrame::dragLeaveEvent(event);
    m_isTarget = false;
    update();
}

void MerchantFilesList::dropEvent(QDropEvent* event)
{
    m_isTarget = false;
    update();
    event->acceptProposedAction();
    emit filesDropped(localFiles(*event->mimeData()));
}

void MerchantFilesList::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = Theme::tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(m_isTarget ? tokens.accentText : tokens.control, m_isTarget ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_isTarget ? QBrush(tokens.tint2) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace wego::gui
