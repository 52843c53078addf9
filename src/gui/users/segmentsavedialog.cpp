// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/segmentsavedialog.h"

#include "gui/shell/shellwords.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"
#include "services/errorcatalogue.h"
#include "services/segments.h"
#include "ui_segmentsavedialog.h"

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 440;
constexpr int FieldHeight = 32;

} // namespace

SegmentSaveDialog::SegmentSaveDialog(Context& context, const domain::AccountId& account,
    const domain::Segment& segment, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_account(account)
    , m_segment(segment)
    , m_ui(std::make_unique<Ui::SegmentSaveDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"segmentSaveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->nameEdit->setMinimumHeight(FieldHeight);
    m_ui->nameMessage->setFont(Theme::font(TypeRole::Caption));
    m_ui->words->setForegroundRole(QPalette::PlaceholderText);
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
    const auto known = context.segments.all(account);
    for (const domain::NamedSegment& each : known.value_or(QList<domain::NamedSegment>()))
        m_taken.append(each.name);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &SegmentSaveDialog::showName);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SegmentSaveDialog::save);
    showName();
    resize(Width, sizeHint().height());
}

SegmentSaveDialog::~SegmentSaveDialog() = default;

void SegmentSaveDialog::setWords(const QString& words)
{
    m_ui->words->setText(words);
}

void SegmentSaveDialog::showName()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    m_ui->saveButton->setEnabled(!name.isEmpty());
    say(m_taken.contains(name) ? tr("Replaces the segment of this name") : QString(), false);
}

void SegmentSaveDialog::say(const QString& text, bool isBad)
{
    showMessage(m_ui->nameMessage, text, isBad);
    m_ui->nameEdit->setProperty("invalid", isBad);
    m_ui->nameEdit->update();
}

void SegmentSaveDialog::save()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    m_ui->nameEdit->setEnabled(false);
    m_ui->saveButton->setEnabled(false);
    m_context.segments.save(m_account, {name, m_segment})
        ->onFinished(
            this, [this, name](const base::Result<net::Done>& kept) { onSaved(name, kept); });
}

void SegmentSaveDialog::onSaved(const QString& name, const base::Result<net::Done>& kept)
{
    if (kept) {
        emit saved(name);
        return accept();
    }
    m_ui->nameEdit->setEnabled(true);
    m_ui->saveButton->setEnabled(true);
    m_ui->nameEdit->setFocus();
    const auto why = m_context.errors.explain(kept.error(), ShellWords::catalogueLanguage());
    say(why.title, true);
}

} // namespace wego::gui
