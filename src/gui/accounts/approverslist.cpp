// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/approverslist.h"

#include "gui/widgets/filechooser.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"
#include "services/paymentsettings.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestKeyFile = 64 * 1024;
constexpr int FieldHeight = 32;

} // namespace

ApproversList::ApproversList(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_name(new QLineEdit(this))
    , m_open(new QPushButton(tr("Public key…"), this))
    , m_message(new QLabel(this))
{
    m_name->setObjectName(u"approverName"_s);
    m_name->setAccessibleName(tr("Name of the approver"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMinimumHeight(FieldHeight);
    m_open->setObjectName(u"openApproverKey"_s);
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    m_message->setObjectName(u"approverMessage"_s);
    m_message->setFont(Theme::font(TypeRole::Caption));
    m_message->setWordWrap(true);
    auto* add = new QHBoxLayout;
    add->setSpacing(8);
    add->addWidget(m_name, 1);
    add->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_lines);
    layout->addLayout(add);
    layout->addWidget(m_message);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString& name) { m_open->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, &ApproversList::chooseFile);
}

void ApproversList::setApprovers(const QList<domain::Approver>& approvers)
{
    m_approvers = approvers;
    showLines();
}

void ApproversList::showLines()
{
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may be what calls us
    }
    for (int index = 0; index < m_approvers.size(); ++index)
        addLine(index);
    showMessage(m_message,
        m_approvers.isEmpty()
            ? tr("Made by \"wego refund approver\" on the computer of the second person")
            : QString(),
        false);
}

void ApproversList::addLine(int index)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(m_approvers[index].name, line), 1);
    auto* button = new QPushButton(tr("Remove"), line);
    button->setObjectName(u"removeApprover%1"_s.arg(index));
    button->setAccessibleName(tr("Remove %1", "approver").arg(m_approvers[index].name));
    button->setProperty("link", true);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, index] { remove(index); });
    row->addWidget(button);
    m_lines->addWidget(line);
}

void ApproversList::remove(int index)
{
    m_approvers.removeAt(index);
    showLines();
    emit changed();
}

void ApproversList::chooseFile()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::One, tr("Open the approver's public key"), u"approverKeyDialog"_s,
            {tr("Public keys (*.pem)"), tr("All files (*)")}});
    connect(chooser, &QFileDialog::fileSelected, this, &ApproversList::takeFile);
    chooser->open();
}

void ApproversList::takeFile(const QString& path)
{
    QFile file(path);
    const bool isReadable = file.open(QIODevice::ReadOnly);
    const auto approver = services::approverFrom(
        m_name->text().trimmed(), isReadable ? file.read(LargestKeyFile) : QByteArray());
    if (!approver) {
        showMessage(m_message,
            tr("That is no public key of an approver: it is made by "
               "\"wego refund approver\""),
            true);
        return;
    }
    // A new key takes the place of the old one.
    m_approvers.removeIf([&](const domain::Approver& each) { return each.name == approver->name; });
    m_approvers.append(*approver);
    m_name->clear();
    showLines();
    emit changed();
}

} // namespace wego::gui
