// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace wego::services {

enum class CatalogueLanguage { English, Chinese };

/// What a person is told about an error: what happened, why, what to do now.
struct Explanation {
    QString code;
    bool known = false; ///< false: the code is not in the catalogue, the sentences are general
    QString title;      ///< "The bill of this day is not ready yet"
    QString cause;
    QString nextStep;
    QString details; ///< code, detail and Request-ID, for the "Details" fold
};

/// The error catalogue (resources/errors.json): the only place from which texts for errors come,
/// used by window and command line alike.
class ErrorCatalogue {
public:
    [[nodiscard]] Explanation explain(const base::Error& error, CatalogueLanguage language) const;
    /// For `wego explain CODE`; case does not matter.
    [[nodiscard]] std::optional<Explanation> explainCode(
        const QString& code, CatalogueLanguage language) const;
    [[nodiscard]] QStringList codes() const;

private:
    struct Entry {
        QString code;
        QString texts[2][3];
    };
    [[nodiscard]] const QList<Entry>& entries() const;
    [[nodiscard]] const Entry* find(const QString& code) const;

    mutable QList<Entry> m_entries; ///< read when the first of them is wanted
};

} // namespace wego::services
