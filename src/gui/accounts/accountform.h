// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/accountrules.h"
#include "services/accounts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace wego::gui {

enum class AccountField {
    Name,
    AppId,
    AppSecret,
    Mchid,
    ApiV3Key,
    ApiV2Key,
    WechatpayKeyId,
    OaUrl,
    PayUrl,
    CaFile,
    NotifyUrl,
    RefundLimit, ///< in yuan
};
inline constexpr int AccountFieldCount = 12;

/// What a field has to say: nothing, that a rule of `domain` is broken, that it is no address, or
/// that it is one without encryption.
struct FieldState {
    std::optional<domain::FieldCheck> check;
    bool badUrl = false;
    bool isUnencrypted = false; ///< usable, but everybody on the way can read it

    [[nodiscard]] bool isGood() const { return !check && !badUrl; }
};

/// Where a pasted text belongs.
struct PasteTarget {
    enum class Kind { Nowhere, Field, File };
    Kind kind = Kind::Nowhere;
    AccountField field = AccountField::Name;
};

/// The account dialog without its widgets: texts and files go in, what is wrong and the finished
/// draft come out. Secrets stay inside; files are kept so that a changed merchant number can look
/// at them again.
class AccountForm {
public:
    void setText(AccountField field, const QString& text);
    [[nodiscard]] const QString& text(AccountField field) const;
    void setColour(domain::AccountColour colour) { m_colour = colour; }
    void setSignType(domain::V2SignType type) { m_signType = type; }
    void setTestMode(bool isOn) { m_isTestMode = isOn; }
    /// Names that other accounts wear; a name among them is refused.
    void setTakenNames(const QStringList& names) { m_takenNames = names; }
    [[nodiscard]] bool isNameTaken() const;

    [[nodiscard]] FieldState state(AccountField field) const;
    /// Fields that the account still needs, in the order of the dialog; files count by their kind.
    [[nodiscard]] QList<AccountField> missingFields() const;
    [[nodiscard]] bool needsPrivateKey() const;
    [[nodiscard]] bool needsCertificate() const;
    /// Nothing is red and nothing is missing.
    [[nodiscard]] bool canAdd() const;
    /// Nothing has been typed or dropped.
    [[nodiscard]] bool isUntouched() const;

    services::MerchantFile takeFile(
        const QString& name, const QByteArray& bytes, const QDateTime& now);
    void removeFile(int index, const QDateTime& now);
    /// Looks at all files again, after the merchant number changed.
    void readFilesAgain(const QDateTime& now);
    [[nodiscard]] const QList<services::MerchantFile>& files() const { return m_files; }

    /// What the text is, whatever field has the focus.
    [[nodiscard]] PasteTarget pasteTarget(const QString& text) const;

    /// A copy of everything, secrets included.
    [[nodiscard]] services::AccountDraft draft() const;

private:
    struct KeptFile {
        QString name;
        base::Secret bytes;
    };

    [[nodiscard]] bool isRequired(AccountField field) const;
    [[nodiscard]] bool wantsPay() const;
    [[nodiscard]] bool wantsV3() const;
    [[nodiscard]] bool hasPrivateKey() const;
    [[nodiscard]] PasteTarget keyTarget(const QString& text) const;
    [[nodiscard]] services::AccountDraft emptyDraft() const;
    void fillSecrets(services::AccountDraft& draft) const;

    std::array<QString, AccountFieldCount> m_texts;
    domain::AccountColour m_colour = domain::AccountColour::Indigo;
    domain::V2SignType m_signType = domain::V2SignType::Md5;
    bool m_isTestMode = false;
    QStringList m_takenNames;
    std::vector<KeptFile> m_kept;
    QList<services::MerchantFile> m_files;
    services::AccountDraft m_fromFiles;
};

} // namespace wego::gui
