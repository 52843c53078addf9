// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/rawanswersdialog.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

constexpr QSize DialogSize(640, 520);

/// JSON is laid out to be read; what a signature was made of is not this but the bytes.
QString readable(const QByteArray& answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer);
    return QString::fromUtf8(json.isNull() ? answer : json.toJson()).trimmed();
}

} // namespace

RawAnswersDialog::RawAnswersDialog(
    const QList<QByteArray>& answers, const QString& requestId, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"rawAnswersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Raw answers"));
    auto* request = new QLabel(tr("Request-ID %1").arg(requestId), this);
    request->setTextInteractionFlags(Qt::TextSelectableByMouse);
    request->setVisible(!requestId.isEmpty());
    auto* content = new QPlainTextEdit(text(answers), this);
    content->setObjectName(u"rawAnswers"_s);
    content->setAccessibleName(tr("Raw answers"));
    content->setReadOnly(true);
    content->setTabChangesFocus(true);
    content->setFont(Theme::fixedFont(TypeRole::Caption));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyRawAnswers"_s);
    copy->setIcon(icon(u"edit-copy"_s));
    connect(copy, &QPushButton::clicked, this,
        [content] { QGuiApplication::clipboard()->setText(content->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(request);
    layout->addWidget(content, 1);
    layout->addWidget(buttons);
    resize(DialogSize);
}

QString RawAnswersDialog::text(const QList<QByteArray>& answers)
{
    QStringList parts;
    for (const QByteArray& answer : answers)
        parts.append(readable(answer));
    return parts.join(u"\n\n"_s);
}

} // namespace wego::gui
