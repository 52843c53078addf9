// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followerexportdialog.h"

#include "base/beijingtime.h"
#include "gui/users/followercolumns.h"
#include "gui/users/userwords.h"
#include "gui/widgets/targetfilerow.h"
#include "gui/widgets/tokens.h"
#include "ui_followerexportdialog.h"

#include <QDir>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::FollowerColumn;
using services::FollowerExport;

namespace {

constexpr int Width = 560;
constexpr int LinesOfColumns = 6;

} // namespace

FollowerExportDialog::FollowerExportDialog(const FollowerExportOffer& offer, QWidget* parent)
    : QDialog(parent), m_offer(offer), m_ui(std::make_unique<Ui::FollowerExportDialog>())
{
    m_ui->setupUi(this);
    m_file = new TargetFileRow({m_ui->fileEdit, m_ui->browseButton, m_ui->fileMessage}, this);
    setObjectName(u"followerExportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel* note : {m_ui->formatNote, m_ui->fileMessage}) {
        note->setFont(Theme::font(TypeRole::Caption));
        note->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
    connect(m_file, &TargetFileRow::usableChanged, m_ui->exportButton, &QPushButton::setEnabled);
    fill();
    connect(m_ui->shownFollowers, &QRadioButton::toggled, this, &FollowerExportDialog::suggestFile);
    connect(m_ui->formatCombo, &QComboBox::currentIndexChanged, this,
        &FollowerExportDialog::showFormat);
    connect(
        m_ui->columnsList, &QListWidget::itemChanged, this, &FollowerExportDialog::lookAtColumns);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->exportButton, &QPushButton::clicked, this, [this] {
        emit exportWanted(order());
        accept();
    });
    resize(Width, sizeHint().height());
}

FollowerExportDialog::~FollowerExportDialog() = default;

void FollowerExportDialog::fill()
{
    const auto count = [](qint64 number) { return UserWords::count(number); };
    m_ui->shownFollowers->setText(tr("The %1 people shown").arg(count(m_offer.shownCount)));
    m_ui->allFollowers->setText(
        tr("Everybody known, also those who left: %1 people").arg(count(m_offer.allCount)));
    m_ui->shownFollowers->setEnabled(m_offer.shownCount > 0);
    (m_offer.shownCount > 0 ? m_ui->shownFollowers : m_ui->allFollowers)->setChecked(true);
    m_ui->headersCombo->setCurrentIndex(
        m_offer.headings == FollowerExport::Headings::English ? 1 : 0);
    fillColumns();
    lookAtColumns();
    showFormat();
}

/// Those of the table first, as they stand there.
void FollowerExportDialog::fillColumns()
{
    QStringList keys = m_offer.shownColumns;
    for (const FollowerColumn column : FollowerColumns::all()) {
        if (const QString key = services::keyOf(column); !keys.contains(key))
            keys.append(key);
    }
    for (const QString& key : std::as_const(keys)) {
        const auto column = services::followerColumnOf(key);
        if (!column)
            continue;
        auto* item = new QListWidgetItem(FollowerColumns::title(*column), m_ui->columnsList);
        item->setData(Qt::UserRole, static_cast<int>(*column));
        item->setCheckState(m_offer.shownColumns.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->columnsList->setFixedHeight(LinesOfColumns * m_ui->columnsList->sizeHintForRow(0)
        + 2 * m_ui->columnsList->frameWidth());
}

QList<FollowerColumn> FollowerExportDialog::columns() const
{
    QList<FollowerColumn> columns;
    for (int row = 0; row < m_ui->columnsList->count(); ++row) {
        const QListWidgetItem* item = m_ui->columnsList->item(row);
        if (item->checkState() == Qt::Checked)
            columns.append(static_cast<FollowerColumn>(item->data(Qt::UserRole).toInt()));
    }
    return columns;
}

bool FollowerExportDialog::isWorkbook() const
{
    return static_cast<FollowerExport::Format>(m_ui->formatCombo->currentIndex())
        == FollowerExport::Format::Xlsx;
}

bool FollowerExportDialog::isOnlyShown() const
{
    return m_ui->shownFollowers->isChecked();
}

void FollowerExportDialog::showFormat()
{
    switch (static_cast<FollowerExport::Format>(m_ui->formatCombo->currentIndex())) {
    case FollowerExport::Format::ExcelCsv:
    case FollowerExport::Format::Gb18030Csv:
        m_ui->formatNote->setText(
            tr("Opens by double click; ids stay complete, formulas stay text."));
        break;
    case FollowerExport::Format::PlainCsv:
        m_ui->formatNote->setText(tr("Cells exactly as they are, without a byte order mark."));
        break;
    case FollowerExport::Format::Xlsx:
        m_ui->formatNote->setText(tr("Up to 1,048,575 people in one workbook."));
        break;
    }
    suggestFile();
}

void FollowerExportDialog::suggestFile()
{
    m_file->setKind(isWorkbook() ? u"xlsx"_s : u"csv"_s,
        isWorkbook() ? tr("Workbooks (*.xlsx)") : tr("CSV files (*.csv)"));
    const QString name = u"followers-%1-%2%3.%4"_s.arg(m_offer.appId,
        base::beijing::toIsoDate(m_offer.today), isOnlyShown() ? u"-shown"_s : QString(),
        isWorkbook() ? u"xlsx"_s : u"csv"_s);
    m_file->suggest(QDir(m_offer.folder).filePath(name));
}

void FollowerExportDialog::lookAtColumns()
{
    m_file->setHindrance(columns().isEmpty() ? tr("At least one column is needed") : QString());
}

FollowerExport FollowerExportDialog::order() const
{
    FollowerExport order;
    if (isOnlyShown())
        order.query = m_offer.shown;
    order.columns = columns();
    order.format = static_cast<FollowerExport::Format>(m_ui->formatCombo->currentIndex());
    order.headings = m_ui->headersCombo->currentIndex() == 1 ? FollowerExport::Headings::English
                                                             : FollowerExport::Headings::Chinese;
    order.outFile = m_file->path();
    return order;
}

} // namespace wego::gui
