// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundbatch.h"

#include <QAbstractListModel>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace wego::gui {

/// Batches of earlier times, newest first.
class RefundBatchList final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setBatches(const QList<domain::RefundBatch>& batches);
    [[nodiscard]] const domain::RefundBatch& at(int row) const { return m_batches[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;

private:
    [[nodiscard]] static QString text(const domain::RefundBatch& batch);

    QList<domain::RefundBatch> m_batches;
};

/// The first step: a file is chosen, dropped or pasted, or an earlier batch is opened.
class RefundStart final : public QWidget {
    Q_OBJECT

public:
    explicit RefundStart(QWidget* parent = nullptr);

    void setBatches(const QList<domain::RefundBatch>& batches);
    /// Why a file could not be read, or nothing.
    void say(const QString& trouble);
    void browse();
    [[nodiscard]] QList<QWidget*> areas() const;

signals:
    void fileChosen(const QString& path);
    void textPasted(const QByteArray& text);
    void batchChosen(qint64 batch);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeColumn();
    void addButtons(QVBoxLayout* column);
    void paste();

    RefundBatchList* m_model;
    QPushButton* m_open = nullptr;
    QPushButton* m_paste = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_earlier = nullptr;
    QLabel* m_trouble = nullptr;
};

} // namespace wego::gui
