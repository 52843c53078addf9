// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/targetfilerow.h"

#include "gui/widgets/filechooser.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wego::gui {

TargetFileRow::TargetFileRow(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(m_parts.field, &QLineEdit::textChanged, this, &TargetFileRow::look);
    connect(m_parts.browse, &QPushButton::clicked, this, &TargetFileRow::browse);
}

void TargetFileRow::suggest(const QString& path)
{
    if (m_parts.field->text() == m_suggested) {
        m_suggested = QDir::toNativeSeparators(path);
        m_parts.field->setText(m_suggested);
    }
    look();
}

void TargetFileRow::setKind(const QString& suffix, const QString& filter)
{
    m_suffix = suffix;
    m_filter = filter;
}

void TargetFileRow::setHindrance(const QString& reason)
{
    m_hindrance = reason;
    look();
}

bool TargetFileRow::isUsable() const
{
    return m_isFile && m_hindrance.isEmpty();
}

QString TargetFileRow::path() const
{
    return QDir::fromNativeSeparators(typed());
}

QString TargetFileRow::typed() const
{
    return m_parts.field->text().trimmed();
}

void TargetFileRow::look()
{
    const QFileInfo file(typed());
    m_isFile = !typed().isEmpty() && !file.isDir() && file.absoluteDir().exists();
    m_parts.field->setProperty("invalid", !m_isFile);
    m_parts.field->update();
    m_parts.message->setText(m_hindrance.isEmpty() ? verdict() : m_hindrance);
    emit usableChanged(isUsable());
}

QString TargetFileRow::verdict() const
{
    const QFileInfo file(typed());
    if (m_isFile)
        return file.exists() ? tr("This file exists and is replaced") : QString();
    return typed().isEmpty() || file.isDir() ? tr("A file name is missing")
                                             : tr("There is no such folder");
}

void TargetFileRow::browse()
{
    auto* chooser = makeFileChooser(m_parts.field->window(),
        {FileWish::Kind::Target, tr("Export to"), u"targetFileDialog"_s,
            {m_filter, tr("All files (*)")}, m_parts.field->text(), m_suffix});
    chooser->setOption(QFileDialog::DontConfirmOverwrite);
    connect(chooser, &QFileDialog::fileSelected, m_parts.field, &QLineEdit::setText);
    chooser->open();
}

} // namespace wego::gui
