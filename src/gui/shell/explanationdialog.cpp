// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/explanationdialog.h"

#include "gui/widgets/errorpanel.h"
#include "services/errorcatalogue.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {

ExplanationDialog::ExplanationDialog(const services::Explanation& explanation, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"explanationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(explanation.code);
    setMinimumWidth(520);
    auto* panel = new ErrorPanel(this);
    panel->explain(explanation);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 12);
    lines->addWidget(panel, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 0);
    foot->addWidget(buttons);
    lines->addLayout(foot);
}

} // namespace wego::gui
