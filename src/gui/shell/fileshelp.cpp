// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/fileshelp.h"

#include "gui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int Width = 560;

QLabel* addText(QVBoxLayout& lines, const QString& text, TypeRole role, bool quiet)
{
    auto* label = new QLabel(text);
    label->setFont(Theme::font(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    lines.addWidget(label);
    return label;
}

} // namespace

FilesHelp::FilesHelp(QWidget* parent) : QDialog(parent)
{
    setObjectName(u"filesHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How to get these files"));
    setMinimumWidth(Width);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(4);
    const auto step = [&](const QString& title, const QString& text) {
        addText(*lines, title, TypeRole::Section, false);
        addText(*lines, text, TypeRole::Body, true);
        lines->addSpacing(12);
    };
    step(tr("Merchant certificate and key"),
        tr("On the merchant platform, pay.weixin.qq.com: Account Center, API Security, API "
           "certificate. WeChat's certificate tool saves apiclient_cert.p12, apiclient_cert.pem "
           "and apiclient_key.pem. Only the super administrator can apply for them."));
    step(tr("Public key of WeChat Pay"),
        tr("On the same page: WeChat Pay public key. Download pub_key.pem and note the key ID "
           "next to it, which begins with PUB_KEY_ID_."));
    step(tr("API keys"),
        tr("On the same page: API key (v3), 32 characters that you choose yourself. The platform "
           "does not show it again. Do not set a new one while a server uses the old one."));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeFilesHelp"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    lines->addWidget(buttons);
    close->setFocus();
}

} // namespace wego::gui
