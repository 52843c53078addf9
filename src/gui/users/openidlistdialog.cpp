// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/openidlistdialog.h"

#include "base/beijingtime.h"
#include "gui/shell/shellwords.h"
#include "gui/widgets/filechooser.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"
#include "services/errorcatalogue.h"
#include "services/openidfile.h"
#include "ui_openidlistdialog.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTimer>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 560;
constexpr int FieldHeight = 32;
constexpr int TypingPauseMs = 150;

} // namespace

OpenidListDialog::OpenidListDialog(
    Context& context, const domain::AccountId& account, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_account(account)
    , m_ui(std::make_unique<Ui::OpenidListDialog>())
    , m_pause(new QTimer(this))
{
    m_ui->setupUi(this);
    setObjectName(u"openidListDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    m_ui->nameEdit->setMinimumHeight(FieldHeight);
    m_ui->nameEdit->setText(tr("List of %1", "day")
            .arg(base::beijing::now(context.clock).date().toString(Qt::ISODate)));
    m_ui->openButton->setIcon(icon(u"document-open"_s));
    m_ui->pasteEdit->setFont(Theme::fixedFont(TypeRole::Caption));
    m_ui->pasteEdit->setTabChangesFocus(true);
    m_ui->junk->setFont(Theme::fixedFont(TypeRole::Caption));
    m_ui->junk->hide();
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
    m_pause->setSingleShot(true);
    m_pause->setInterval(TypingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &OpenidListDialog::readPaste);
    connect(m_ui->pasteEdit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        forgetFound();
        m_pause->start();
    });
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &OpenidListDialog::showFoot);
    connect(m_ui->openButton, &QPushButton::clicked, this, &OpenidListDialog::browse);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &OpenidListDialog::save);
    say(tr("One OpenID a line, or a table with them in its first column"), false);
    showFoot();
    resize(Width, sizeHint().height());
}

OpenidListDialog::~OpenidListDialog() = default;

void OpenidListDialog::browse()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::One, tr("Open a list of OpenIDs"), u"openidFileDialog"_s,
            {tr("Lists (*.txt *.csv)"), tr("All files (*)")}});
    connect(chooser, &QFileDialog::fileSelected, this, &OpenidListDialog::readFile);
    chooser->open();
}

/// Files may be large: they are read and understood on a worker, and not shown in the field.
void OpenidListDialog::readFile(const QString& path)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_pause->stop();
    m_ui->pasteEdit->clear();
    m_source = QFileInfo(path).fileName();
    m_ui->nameEdit->setText(QFileInfo(path).completeBaseName());
    say(tr("Reading %1").arg(m_source), false);
    follow(services::readOpenidFile(path, this));
}

void OpenidListDialog::readPaste()
{
    m_source.clear();
    follow(services::readOpenidText(m_ui->pasteEdit->toPlainText().toUtf8(), this));
}

void OpenidListDialog::follow(net::ResultJob<services::OpenidText>* reading)
{
    if (m_reading)
        m_reading->cancel();
    m_reading = reading;
    forgetFound();
    reading->onFinished(this, [this](const auto& found) { onRead(found); });
}

/// What was read before is not what is chosen now.
void OpenidListDialog::forgetFound()
{
    m_found.reset();
    m_ui->junk->hide();
    showFoot();
}

void OpenidListDialog::onRead(const base::Result<services::OpenidText>& found)
{
    if (!found && found.error().kind == base::ErrorKind::Cancelled)
        return;
    m_reading.clear();
    if (found) {
        m_found = *found;
        showFound();
    } else {
        const auto why = m_context.errors.explain(found.error(), ShellWords::catalogueLanguage());
        say(tr("%1. %2 %3", "what is wrong, why, what to do")
                .arg(why.title, why.cause, why.nextStep),
            true);
    }
    showFoot();
}

void OpenidListDialog::showFound()
{
    QStringList facts{tr("%Ln OpenID(s)", nullptr, static_cast<int>(m_found->openids.size()))};
    if (!m_source.isEmpty())
        facts.first() = tr("%1: %2", "file, what it holds").arg(m_source, facts.first());
    if (m_found->repeated > 0)
        facts.append(tr("%Ln named twice", nullptr, static_cast<int>(m_found->repeated)));
    if (m_found->junkLines > 0)
        facts.append(tr("%Ln line(s) hold none and are left out:", nullptr,
            static_cast<int>(m_found->junkLines)));
    say(facts.join(tr(", ", "between facts")), false);
    m_ui->junk->setVisible(m_found->junkLines > 0);
    QString junk = m_found->junk.join(u'\n');
    if (m_found->junkLines > m_found->junk.size())
        junk += u'\n' + QString(QChar(0x2026));
    m_ui->junk->setPlainText(junk);
}

void OpenidListDialog::showFoot()
{
    const bool hasName = !m_ui->nameEdit->text().trimmed().isEmpty();
    m_ui->saveButton->setEnabled(m_found && hasName && !m_saving && !m_reading);
}

void OpenidListDialog::say(const QString& text, bool isBad)
{
    showMessage(m_ui->facts, text, isBad);
}

void OpenidListDialog::save()
{
    if (!m_found || m_reading || m_saving)
        return;
    const QString name = m_ui->nameEdit->text().trimmed();
    auto* job = m_context.segments.saveList(m_account, name, m_found->openids);
    m_saving = job;
    job->onFinished(this, [this](const auto& result) { onSaved(result); });
    showFoot();
}

void OpenidListDialog::onSaved(const base::Result<domain::OpenidList>& result)
{
    m_saving.clear();
    showFoot();
    if (!result) {
        const auto why = m_context.errors.explain(result.error(), ShellWords::catalogueLanguage());
        return say(tr("%1. %2", "what is wrong, what to do").arg(why.title, why.nextStep), true);
    }
    emit listSaved(*result);
    accept();
}

void OpenidListDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void OpenidListDialog::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        readFile(urls.constFirst().toLocalFile());
}

void OpenidListDialog::done(int result)
{
    if (m_reading)
        m_reading->cancel();
    if (m_saving)
        m_saving->cancel();
    QDialog::done(result);
}

} // namespace wego::gui
