// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountsettingsdialog.h"

#include "base/beijingtime.h"
#include "gui/accounts/accountwords.h"
#include "gui/accounts/approverslist.h"
#include "gui/accounts/merchantfileslist.h"
#include "gui/bills/words.h"
#include "gui/widgets/filechooser.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"
#include "services/certificatehealth.h"
#include "services/errorcatalogue.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 1 << 20;
constexpr int DialogWidth = 840;
constexpr int DialogHeight = 560;
constexpr int FieldHeight = 32;
constexpr int MessageHeight = 18; // in place of the gap below a field
constexpr int GroupGap = 8;
constexpr int FilesHeight = 120;

QLabel* makeTitle(const QString& text)
{
    auto* title = new QLabel(text);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    return title;
}

QLabel* addCaption(QVBoxLayout* column, const QString& text)
{
    auto* caption = new QLabel(text);
    caption->setFont(Theme::font(TypeRole::Caption));
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setWordWrap(true);
    column->addWidget(caption);
    return caption;
}

/// Only what was changed in the dialog: the rest may have been changed elsewhere meanwhile.
template <typename T> void take(T& now, const T& shown, const T& typed)
{
    if (typed != shown)
        now = typed;
}

} // namespace

AccountSettingsDialog::AccountSettingsDialog(
    Context& context, const domain::AccountId& account, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_account(context.accounts.find(account).value_or(domain::Account()))
{
    setObjectName(u"accountSettingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Payments of %1", "account").arg(m_account.name));
    m_form.setText(AccountField::Mchid, m_account.mchid);
    layOut();
    showPresent();
    showFoot();
    resize(DialogWidth, DialogHeight);
    m_open->setFocus(); // else a dialog that begins with a button starts at its default one
}

QDateTime AccountSettingsDialog::now() const
{
    return base::beijing::now(m_context.clock);
}

void AccountSettingsDialog::layOut()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(scroll, 1);
    down->addWidget(makeFoot());
}

QWidget* AccountSettingsDialog::makeContent()
{
    auto* content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(20, 16, 20, 12);
    across->setSpacing(24);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(4);
        across->addLayout(column, 1);
    }
    fillFiles(left);
    fillPayments(right);
    left->addStretch();
    right->addStretch();
    return content;
}

void AccountSettingsDialog::fillFiles(QVBoxLayout* column)
{
    column->addLayout(makeFilesHeader());
    m_present = addCaption(column, {});
    m_present->setObjectName(u"presentCertificate"_s);
    addCaption(column, tr("A new certificate and its key replace the old ones together"));
    m_files = new MerchantFilesList;
    m_files->setMinimumHeight(FilesHeight);
    column->addWidget(m_files);
    column->addSpacing(GroupGap);
    QLineEdit* keyId = addField(
        column, AccountField::WechatpayKeyId, "keyIdEdit", tr("WeChat Pay public &key ID"));
    keyId->setText(m_account.wechatpayKeyId);
    connect(m_files, &MerchantFilesList::filesDropped, this, &AccountSettingsDialog::takeFiles);
    connect(m_files, &MerchantFilesList::removeRequested, this, [this](int index) {
        m_form.removeFile(index, now());
        showFiles();
    });
}

QHBoxLayout* AccountSettingsDialog::makeFilesHeader()
{
    auto* hint = new QLabel(tr("drop them here, or"));
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_open = new QPushButton(tr("open…"));
    m_open->setObjectName(u"openFiles"_s);
    m_open->setAccessibleName(tr("Open merchant files"));
    m_open->setProperty("link", true);
    m_open->setAutoDefault(false);
    auto* header = new QHBoxLayout;
    header->setSpacing(GroupGap);
    header->addWidget(makeTitle(tr("Merchant files")));
    header->addWidget(hint);
    header->addWidget(m_open);
    header->addStretch();
    connect(m_open, &QPushButton::clicked, this, &AccountSettingsDialog::chooseFiles);
    return header;
}

void AccountSettingsDialog::fillPayments(QVBoxLayout* column)
{
    column->addWidget(makeTitle(tr("Orders and refunds")));
    auto* signLabel = addCaption(column, tr("&Signature of V2"));
    m_signType = new QComboBox;
    m_signType->setObjectName(u"signTypeBox"_s);
    m_signType->setMinimumHeight(FieldHeight);
    m_signType->addItems({u"MD5"_s, u"HMAC-SHA256"_s});
    m_signType->setCurrentIndex(static_cast<int>(m_account.v2SignType));
    signLabel->setBuddy(m_signType);
    column->addWidget(m_signType);
    m_testMode = new QCheckBox(tr("&Test mode: orders made here cost 1 fen"));
    m_testMode->setObjectName(u"testModeBox"_s);
    m_testMode->setChecked(m_account.testMode);
    column->addSpacing(GroupGap);
    column->addWidget(m_testMode);
    column->addSpacing(GroupGap);
    QLineEdit* notify = addField(
        column, AccountField::NotifyUrl, "notifyUrlEdit", tr("&Notification address"));
    notify->setText(m_account.notifyUrl.toString());
    QLineEdit* limit = addField(column, AccountField::RefundLimit, "refundLimitEdit",
        tr("Batches of refunds above this need a second &person (yuan)"));
    limit->setPlaceholderText(tr("Never"));
    if (m_account.refundLimit > base::Money())
        limit->setText(m_account.refundLimit.toYuan());
    addCaption(column, tr("Who approves them"));
    m_approvers = new ApproversList;
    m_approvers->setApprovers(m_account.approvers);
    column->addWidget(m_approvers);
}

QLineEdit* AccountSettingsDialog::addField(
    QVBoxLayout* column, AccountField field, const char* name, const QString& label)
{
    QLabel* caption = addCaption(column, label);
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(AccountWords::fieldName(field));
    edit->setMinimumHeight(FieldHeight);
    caption->setBuddy(edit);
    auto* below = new QVBoxLayout;
    below->setSpacing(0);
    below->addWidget(edit);
    QLabel* message = addCaption(below, {});
    column->addLayout(below);
    message->setObjectName(edit->objectName() + u"Message"_s);
    message->setMinimumHeight(MessageHeight);
    connect(edit, &QLineEdit::textChanged, this,
        [this, field, message](const QString& text) { onTextChanged(field, message, text); });
    return edit;
}

QWidget* AccountSettingsDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    m_footText = new QLabel(foot);
    m_footText->setObjectName(u"footText"_s);
    m_footText->setFont(Theme::font(TypeRole::Caption));
    m_footText->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"), foot);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 12, 20, 12);
    row->addWidget(m_footText, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_save, &QPushButton::clicked, this, &AccountSettingsDialog::save);
    return foot;
}

void AccountSettingsDialog::onTextChanged(AccountField field, QLabel* message, const QString& text)
{
    m_form.setText(field, text);
    showMessage(message, AccountWords::message(field, m_form.state(field)), true);
    showFoot();
}

void AccountSettingsDialog::showPresent()
{
    const auto health = services::healthOf(m_account, {}, now());
    m_present->setText(health.serial.isEmpty()
            ? tr("No merchant certificate so far")
            : tr("Now: certificate %1, until %2", "serial, day")
                  .arg(health.serial, base::beijing::toIsoDate(health.notAfter.date())));
}

void AccountSettingsDialog::takeFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        QFile file(path);
        const bool isReadable = file.open(QIODevice::ReadOnly);
        m_form.takeFile(
            QFileInfo(path).fileName(), isReadable ? file.read(LargestFile) : QByteArray(), now());
    }
    showFiles();
}

void AccountSettingsDialog::chooseFiles()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::Several, tr("Open merchant files"), u"merchantFileDialog"_s,
            {tr("Keys and certificates (*.pem *.p12 *.txt)"), tr("All files (*)")}});
    connect(chooser, &QFileDialog::filesSelected, this, &AccountSettingsDialog::takeFiles);
    chooser->open();
}

void AccountSettingsDialog::showFiles()
{
    m_files->setFiles(m_form.files());
    showFoot();
}

bool AccountSettingsDialog::canSave() const
{
    const auto isGood = [this](AccountField field) { return m_form.state(field).isGood(); };
    const auto& files = m_form.files();
    return !m_isSaving && !m_account.id.isEmpty() && isGood(AccountField::WechatpayKeyId)
        && isGood(AccountField::NotifyUrl) && isGood(AccountField::RefundLimit)
        && std::all_of(files.begin(), files.end(), [](const services::MerchantFile& file) {
               return file.fit == services::MerchantFile::Fit::Fits;
           });
}

void AccountSettingsDialog::showFoot()
{
    if (!m_save)
        return; // still being laid out
    m_save->setEnabled(canSave());
    say(tr("Keys go into the system's keychain, never into files"), false);
}

void AccountSettingsDialog::say(const QString& text, bool isBad)
{
    showMessage(m_footText, text, isBad);
}

services::AccountDraft AccountSettingsDialog::changed() const
{
    services::AccountDraft draft = m_form.draft();
    const domain::Account typed = std::exchange(
        draft.account, m_context.accounts.find(m_account.id).value_or(m_account));
    domain::Account& account = draft.account;
    if (!typed.merchantCertificate.isEmpty()) {
        account.merchantCertificate = typed.merchantCertificate;
        account.merchantSerial = typed.merchantSerial;
    }
    if (!typed.wechatpayKey.isEmpty())
        account.wechatpayKey = typed.wechatpayKey;
    const auto signType = static_cast<domain::V2SignType>(m_signType->currentIndex());
    take(account.wechatpayKeyId, m_account.wechatpayKeyId, typed.wechatpayKeyId);
    take(account.notifyUrl, m_account.notifyUrl, typed.notifyUrl);
    take(account.refundLimit, m_account.refundLimit, typed.refundLimit);
    take(account.v2SignType, m_account.v2SignType, signType);
    take(account.testMode, m_account.testMode, m_testMode->isChecked());
    take(account.approvers, m_account.approvers, m_approvers->approvers());
    return draft;
}

void AccountSettingsDialog::save()
{
    if (!canSave())
        return;
    services::AccountDraft draft = changed();
    const bool hasNewKeys = !m_form.files().isEmpty()
        || draft.account.wechatpayKeyId != m_account.wechatpayKeyId;
    if (!hasNewKeys)
        return onSaved(m_context.accounts.update(draft.account));
    m_isSaving = true;
    showFoot();
    m_context.accounts.change(std::move(draft))
        ->onFinished(this, [this](const base::Result<domain::Account>& result) {
            onSaved(result ? base::Result<void>() : base::fail(result.error()));
        });
}

void AccountSettingsDialog::onSaved(const base::Result<void>& result)
{
    m_isSaving = false;
    showFoot();
    if (result)
        return accept();
    const auto why = m_context.errors.explain(result.error(), BillWords::catalogueLanguage());
    say(tr("%1. %2", "what is wrong, what to do").arg(why.title, why.nextStep), true);
}

} // namespace wego::gui
