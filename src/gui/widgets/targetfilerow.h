// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wego::gui {

/// The row of a dialog that asks for the file to write: a field, a button that opens the chooser,
/// and under them what will happen. Knows nothing of the rest of the dialog.
class TargetFileRow final : public QObject {
    Q_OBJECT

public:
    /// Widgets of the dialog, which outlive this object.
    struct Parts {
        QLineEdit* field = nullptr;
        QPushButton* browse = nullptr;
        QLabel* message = nullptr;
    };
    explicit TargetFileRow(const Parts& parts, QObject* parent = nullptr);

    /// Puts this path into the field; a name that somebody typed stays.
    void suggest(const QString& path);
    /// What the chooser offers: "csv" and "CSV files (*.csv)".
    void setKind(const QString& suffix, const QString& filter);
    /// A reason of the dialog why nothing can be written, shown instead of the file's; empty: none.
    void setHindrance(const QString& reason);

    /// Whether there can be such a file, and no hindrance.
    [[nodiscard]] bool isUsable() const;
    /// With the separators of Qt.
    [[nodiscard]] QString path() const;

signals:
    void usableChanged(bool isUsable);

private:
    void look();
    void browse();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString verdict() const;

    Parts m_parts;
    QString m_suggested;
    QString m_suffix;
    QString m_filter;
    QString m_hindrance;
    bool m_isFile = false; ///< whether what the field holds can be a file
};

} // namespace wego::gui
