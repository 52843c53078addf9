// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accounts/accountform.h"

#include <QCoreApplication>
#include <QString>

namespace wego::gui {

/// The sentences of the account dialog: what is wrong with a field, what a file is, what a step of
/// the connection test found.
class AccountWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::AccountWords)

public:
    [[nodiscard]] static QString fieldName(AccountField field);
    /// Empty for a good field.
    [[nodiscard]] static QString message(AccountField field, const FieldState& state);
    [[nodiscard]] static QString colourName(domain::AccountColour colour);

    [[nodiscard]] static QString fileKind(const services::MerchantFile& file);
    [[nodiscard]] static QString fileFit(const services::MerchantFile& file);

    [[nodiscard]] static QString stepName(services::ConnectionStep::Kind kind);
    /// What one sentence says is still needed; empty if nothing is.
    [[nodiscard]] static QString missing(const AccountForm& form);

private:
    [[nodiscard]] static QString fittingFile(const services::MerchantFile& file);
    [[nodiscard]] static QString lengthMessage(AccountField field, const domain::FieldCheck& check);
};

} // namespace wego::gui
