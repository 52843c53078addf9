// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/filechooser.h"

namespace wego::gui {

QFileDialog* makeFileChooser(QWidget* parent, const FileWish& wish)
{
    auto* chooser = new QFileDialog(parent, wish.title);
    chooser->setObjectName(wish.name);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    if (wish.kind == FileWish::Kind::Target)
        chooser->setAcceptMode(QFileDialog::AcceptSave);
    else
        chooser->setFileMode(wish.kind == FileWish::Kind::One ? QFileDialog::ExistingFile
                                                              : QFileDialog::ExistingFiles);
    if (!wish.filters.isEmpty())
        chooser->setNameFilters(wish.filters);
    chooser->setDefaultSuffix(wish.suffix);
    if (!wish.file.isEmpty())
        chooser->selectFile(wish.file);
    return chooser;
}

} // namespace wego::gui
