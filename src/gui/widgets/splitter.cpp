// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/splitter.h"

#include <QMouseEvent>

namespace wego::gui {
namespace {

class Handle final : public QSplitterHandle {
public:
    explicit Handle(Splitter& splitter)
        : QSplitterHandle(splitter.orientation(), &splitter), m_splitter(splitter)
    {
    }

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            m_splitter.restoreDefaultSizes();
    }

private:
    Splitter& m_splitter;
};

} // namespace

Splitter::Splitter(QWidget* parent) : QSplitter(parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
}

QSplitterHandle* Splitter::createHandle()
{
    return new Handle(*this);
}

void Splitter::restoreDefaultSizes()
{
    if (m_defaults.isEmpty())
        return;
    setSizes(m_defaults);
    emit defaultsRestored();
}

} // namespace wego::gui
