// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountdialog.h"

#include "base/beijingtime.h"
#include "gui/accounts/accountwords.h"
#include "gui/bills/words.h"
#include "gui/widgets/filechooser.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"
#include "services/errorcatalogue.h"
#include "ui_accountdialog.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 1 << 20;
constexpr int DialogWidth = 840;
constexpr int DialogHeight = 640;
constexpr int FieldHeight = 32;

AccountField fieldAt(int index)
{
    return static_cast<AccountField>(index);
}

void makeBold(QLabel* label)
{
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
}

} // namespace

AccountDialog::AccountDialog(Context& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::AccountDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"accountDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel* title : {m_ui->oaTitle, m_ui->payTitle, m_ui->filesTitle, m_ui->testTitle})
        makeBold(title);
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy() || label->objectName().endsWith("Message"_L1))
            label->setFont(Theme::font(TypeRole::Caption));
    }
    for (int index = 0; index < AccountFieldCount; ++index)
        edit(fieldAt(index))->setMinimumHeight(FieldHeight);
    m_ui->filesHint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->footText->setFont(Theme::font(TypeRole::Caption));
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
    m_ui->content->setBackgroundRole(QPalette::Base);
    m_ui->advancedPanel->hide();
    m_ui->colourPicker->setColour(context.accounts.nextColour());
    m_form.setColour(m_ui->colourPicker->colour());
    QStringList names;
    for (const domain::Account& account : context.accounts.all())
        names.append(account.name);
    m_form.setTakenNames(names);
    connectFields();
    connectButtons();
    showFoot();
    resize(DialogWidth, DialogHeight);
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::connectFields()
{
    for (int index = 0; index < AccountFieldCount; ++index) {
        const AccountField field = fieldAt(index);
        edit(field)->installEventFilter(this);
        connect(edit(field), &QLineEdit::textChanged, this,
            [this, field](const QString& text) { onTextChanged(field, text); });
    }
    connect(m_ui->colourPicker, &ColourPicker::colourChanged, this,
        [this](domain::AccountColour colour) { m_form.setColour(colour); });
    m_ui->signTypeBox->addItems({u"MD5"_s, u"HMAC-SHA256"_s});
    m_ui->signTypeBox->setMinimumHeight(FieldHeight);
    connect(m_ui->signTypeBox, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_form.setSignType(static_cast<domain::V2SignType>(index)); });
    connect(m_ui->testModeBox, &QCheckBox::toggled, this,
        [this](bool isOn) { m_form.setTestMode(isOn); });
}

void AccountDialog::connectButtons()
{
    connect(m_ui->filesList, &MerchantFilesList::filesDropped, this, &AccountDialog::takeFiles);
    connect(m_ui->filesList, &MerchantFilesList::removeRequested, this, [this](int index) {
        m_form.removeFile(index, now());
        showFiles();
    });
    connect(m_ui->openFiles, &QPushButton::clicked, this, &AccountDialog::chooseFiles);
    connect(m_ui->testButton, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_ui->advancedButton, &QPushButton::toggled, m_ui->advancedPanel, &QWidget::setVisible);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_ui->addButton, &QPushButton::clicked, this, &AccountDialog::add);
    installEventFilter(this);
    m_ui->colourPicker->installEventFilter(this);
}

QLineEdit* AccountDialog::edit(AccountField field) const
{
    QLineEdit* const edits[] = {m_ui->nameEdit, m_ui->appIdEdit, m_ui->appSecretEdit,
        m_ui->mchidEdit, m_ui->apiV3KeyEdit, m_ui->apiV2KeyEdit, m_ui->keyIdEdit, m_ui->oaUrlEdit,
        m_ui->payUrlEdit, m_ui->caFileEdit, m_ui->notifyUrlEdit, m_ui->refundLimitEdit};
    return edits[static_cast<std::size_t>(field)];
}

QLabel* AccountDialog::message(AccountField field) const
{
    QLabel* const messages[] = {m_ui->nameEditMessage, m_ui->appIdEditMessage,
        m_ui->appSecretEditMessage, m_ui->mchidEditMessage, m_ui->apiV3KeyEditMessage,
        m_ui->apiV2KeyEditMessage, m_ui->keyIdEditMessage, m_ui->oaUrlEditMessage,
        m_ui->payUrlEditMessage, m_ui->caFileEditMessage, m_ui->notifyUrlEditMessage,
        m_ui->refundLimitEditMessage};
    return messages[static_cast<std::size_t>(field)];
}

QDateTime AccountDialog::now() const
{
    return base::beijing::now(m_context.clock);
}

void AccountDialog::onTextChanged(AccountField field, const QString& text)
{
    m_form.setText(field, text);
    showField(field);
    if (field == AccountField::ApiV2Key)
        showField(AccountField::ApiV3Key);
    if (field == AccountField::Mchid && !m_isFilling && !m_form.files().isEmpty()) {
        m_form.readFilesAgain(now());
        showFiles();
    }
    showFoot();
}

void AccountDialog::showField(AccountField field)
{
    QString text = AccountWords::message(field, m_form.state(field));
    const bool isNameTaken = field == AccountField::Name && m_form.isNameTaken();
    if (isNameTaken)
        text = tr("Another account has this name");
    QLineEdit* input = edit(field);
    input->setProperty("invalid", isNameTaken || !m_form.state(field).isGood());
    input->setAccessibleDescription(text);
    input->update();
    QLabel* label = message(field);
    showMessage(label, text, true);
}

void AccountDialog::showFiles()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->filesList->setFiles(m_form.files());
    m_ui->mchidEdit->setText(m_form.text(AccountField::Mchid));
    showFoot();
}

void AccountDialog::showFoot()
{
    m_ui->addButton->setEnabled(m_form.canAdd() && !m_isAdding);
    m_ui->testButton->setEnabled(m_form.canAdd() && !m_test);
    const QString missing = m_form.isUntouched() ? QString() : AccountWords::missing(m_form);
    say(missing.isEmpty() ? tr("Keys go into the system's keychain, never into files") : missing,
        false);
}

void AccountDialog::say(const QString& text, bool bad)
{
    showMessage(m_ui->footText, text, bad);
}

void AccountDialog::takeFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        QFile file(path);
        const bool readable = file.open(QIODevice::ReadOnly);
        takeBytes(QFileInfo(path).fileName(), readable ? file.read(LargestFile) : QByteArray());
    }
}

void AccountDialog::takeBytes(const QString& name, const QByteArray& bytes)
{
    m_form.takeFile(name, bytes, now());
    showFiles();
}

void AccountDialog::chooseFiles()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::Several, tr("Open merchant files"), u"merchantFileDialog"_s,
            {tr("Keys and certificates (*.pem *.p12 *.txt)"), tr("All files (*)")}});
    connect(chooser, &QFileDialog::filesSelected, this, &AccountDialog::takeFiles);
    chooser->open();
}

bool AccountDialog::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPaste = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste);
    if (isPaste && takePaste(watched))
        return true;
    return QDialog::eventFilter(watched, event);
}

/// A text that can only be one thing goes where it belongs, whatever has the focus.
bool AccountDialog::takePaste(const QObject* focused)
{
    const QString text = QGuiApplication::clipboard()->text();
    const PasteTarget target = m_form.pasteTarget(text);
    if (target.kind == PasteTarget::Kind::Nowhere)
        return false;
    if (target.kind == PasteTarget::Kind::File) {
        takeBytes(tr("pasted text"), text.toUtf8());
        say(tr("The pasted text was taken as a file"), false);
        return true;
    }
    const bool isKey = target.field == AccountField::ApiV2Key
        || target.field == AccountField::ApiV3Key || target.field == AccountField::AppSecret;
    AccountField field = target.field;
    for (const AccountField key :
        {AccountField::AppSecret, AccountField::ApiV3Key, AccountField::ApiV2Key}) {
        if (isKey && focused == edit(key))
            field = key;
    }
    pasteInto(field, text.trimmed());
    return true;
}

void AccountDialog::pasteInto(AccountField field, const QString& text)
{
    edit(field)->setText(text);
    edit(field)->setFocus(Qt::OtherFocusReason);
    if (AccountWords::missing(m_form).isEmpty())
        say(tr("Pasted as %1", "field").arg(AccountWords::fieldName(field)), false);
}

void AccountDialog::test()
{
    m_test = m_context.accounts.test(m_form.draft());
    m_ui->connectionSteps->setSteps(m_test->steps(), m_context.errors);
    connect(m_test, &services::ConnectionTestJob::stepChanged, this, [this] {
        if (m_test)
            m_ui->connectionSteps->setSteps(m_test->steps(), m_context.errors);
    });
    m_test->onFinished(this, [this](const auto& result) {
        if (result)
            m_ui->connectionSteps->setSteps(*result, m_context.errors);
        m_test.clear();
        onTested();
    });
    showFoot();
}

void AccountDialog::onTested()
{
    m_ui->testButton->setText(tr("Test again"));
    showFoot();
}

void AccountDialog::add()
{
    if (m_isAdding || !m_form.canAdd())
        return;
    const services::AccountDraft draft = m_form.draft();
    if (const auto checked = services::Accounts::check(draft, now()); !checked) {
        const auto why = m_context.errors.explain(checked.error(), BillWords::catalogueLanguage());
        return say(tr("%1. %2", "what is wrong, what to do").arg(why.title, why.nextStep), true);
    }
    m_isAdding = true;
    showFoot();
    auto* adding = m_context.accounts.add(m_form.draft());
    m_adding = adding;
    adding->onFinished(this, [this](const auto& result) { onAdded(result); });
}

void AccountDialog::onAdded(const base::Result<domain::Account>& result)
{
    m_isAdding = false;
    m_adding.clear();
    showFoot();
    if (!result) {
        const auto why = m_context.errors.explain(result.error(), BillWords::catalogueLanguage());
        return say(tr("%1. %2", "what is wrong, what to do").arg(why.title, why.nextStep), true);
    }
    emit accountAdded(result->id);
    accept();
}

void AccountDialog::done(int result)
{
    if (m_test)
        m_test->cancel();
    if (m_adding)
        m_adding->cancel();
    QDialog::done(result);
}

} // namespace wego::gui
