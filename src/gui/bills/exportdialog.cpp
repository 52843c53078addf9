// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/exportdialog.h"

#include "base/beijingtime.h"
#include "gui/bills/words.h"
#include "gui/widgets/targetfilerow.h"
#include "gui/widgets/tokens.h"
#include "ui_exportdialog.h"

#include <QDir>

namespace wego::gui {

using namespace Qt::StringLiterals;
using bills::ExportFormat;
using bills::ExportHeaders;

namespace {

constexpr int Width = 560;

} // namespace

ExportDialog::ExportDialog(const ExportOffer& offer, QWidget* parent)
    : QDialog(parent), m_offer(offer), m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    m_file = new TargetFileRow({m_ui->fileEdit, m_ui->browseButton, m_ui->fileMessage}, this);
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel* note : {m_ui->formatNote, m_ui->fileMessage}) {
        note->setFont(Theme::font(TypeRole::Caption));
        note->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
    m_file->setKind(u"csv"_s, tr("CSV files (*.csv)"));
    connect(m_file, &TargetFileRow::usableChanged, m_ui->exportButton, &QPushButton::setEnabled);
    fill();
    for (QRadioButton* scope : {m_ui->visibleRows, m_ui->wholeDay, m_ui->wholeMonth})
        connect(scope, &QRadioButton::toggled, this, &ExportDialog::suggestFile);
    connect(m_ui->formatCombo, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->exportButton, &QPushButton::clicked, this, [this] {
        emit exportWanted(request());
        accept();
    });
    resize(Width, sizeHint().height());
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fill()
{
    showScopes();
    m_ui->headersCombo->setCurrentIndex(m_offer.headers == ExportHeaders::English ? 1 : 0);
    m_ui->formatCombo->setCurrentIndex(static_cast<int>(m_offer.format));
    showFormat();
    suggestFile();
}

void ExportDialog::showScopes()
{
    const bool isFiltered = m_offer.shownRows != m_offer.allRows;
    m_ui->visibleRows->setText(
        tr("The %1 row(s) shown", nullptr, static_cast<int>(m_offer.shownRows))
            .arg(BillWords::count(m_offer.shownRows)));
    m_ui->visibleRows->setVisible(isFiltered);
    m_ui->wholeDay->setText(tr("%1, all %2 row(s)", "day", static_cast<int>(m_offer.allRows))
            .arg(BillWords::fullDay(m_offer.day), BillWords::count(m_offer.allRows)));
    m_ui->wholeMonth->setText(tr("%1, all %n archived day(s) in one file", "month",
        static_cast<int>(m_offer.monthDays.size()))
            .arg(BillWords::month(m_offer.day)));
    m_ui->wholeMonth->setVisible(m_offer.monthDays.size() > 1);
    (isFiltered ? m_ui->visibleRows : m_ui->wholeDay)->setChecked(true);
}

void ExportDialog::showFormat()
{
    switch (static_cast<ExportFormat>(m_ui->formatCombo->currentIndex())) {
    case ExportFormat::Excel:
    case ExportFormat::Gb18030:
        m_ui->formatNote->setText(
            tr("Opens by double click; long numbers stay complete, formulas stay text."));
        break;
    case ExportFormat::Rfc4180:
        m_ui->formatNote->setText(tr("Cells exactly as they are, without a byte order mark."));
        break;
    }
}

ExportDialog::Scope ExportDialog::scope() const
{
    if (m_ui->wholeMonth->isChecked())
        return Scope::Month;
    return m_ui->visibleRows->isChecked() ? Scope::Shown : Scope::Day;
}

QString ExportDialog::suggestedName() const
{
    const QString owner = m_offer.mchid.isEmpty() ? u"bill"_s : u"bill-"_s + m_offer.mchid;
    const bool isWhole = m_offer.type == domain::BillType::All;
    const QString kind = isWhole ? QString() : u'-' + domain::toString(m_offer.type).toLower();
    const QString day = base::beijing::toIsoDate(m_offer.day);
    if (scope() == Scope::Month)
        return u"%1%2-%3.csv"_s.arg(owner, kind, day.left(7));
    const QString name = scope() == Scope::Shown ? u"%1%2-%3-filtered.csv"_s : u"%1%2-%3.csv"_s;
    return name.arg(owner, kind, day);
}

void ExportDialog::suggestFile()
{
    m_file->suggest(QDir(m_offer.folder).filePath(suggestedName()));
}

services::ExportRequest ExportDialog::request() const
{
    services::ExportRequest request;
    request.type = m_offer.type;
    request.days = scope() == Scope::Month ? m_offer.monthDays : QList<QDate>{m_offer.day};
    request.options.format = static_cast<ExportFormat>(m_ui->formatCombo->currentIndex());
    request.options.headers = m_ui->headersCombo->currentIndex() == 1 ? ExportHeaders::English
                                                                      : ExportHeaders::Chinese;
    if (m_ui->columnsCombo->currentIndex() == 1)
        request.options.columns = m_offer.shownColumns;
    if (scope() == Scope::Shown) {
        request.filter = m_offer.filter;
        request.sort = m_offer.sort;
    }
    request.outFile = m_file->path();
    return request;
}

} // namespace wego::gui
