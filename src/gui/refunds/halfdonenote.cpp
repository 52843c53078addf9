// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/halfdonenote.h"

#include "gui/refunds/halfdonebatches.h"
#include "gui/refunds/refundwords.h"
#include "gui/widgets/banner.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::RefundBatch;
using domain::RefundState;

namespace {

domain::RefundTally openOf(const RefundBatch& batch)
{
    domain::RefundTally open;
    for (const RefundState state :
        {RefundState::Planned, RefundState::Sent, RefundState::Unknown}) {
        open.count += batch.of(state).count;
        open.amount += batch.of(state).amount;
    }
    return open;
}

} // namespace

HalfDoneNote::HalfDoneNote(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_batches(new HalfDoneBatches(context, this))
    , m_banner(new Banner(this))
{
    setObjectName(u"halfDoneNote"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    connect(m_batches, &HalfDoneBatches::changed, this, &HalfDoneNote::showNewest);
    showNewest();
}

void HalfDoneNote::showNewest()
{
    setVisible(!m_batches->batches().isEmpty());
    if (m_batches->batches().isEmpty())
        return m_banner->clear();
    const RefundBatch& newest = m_batches->batches().constFirst();
    const domain::RefundTally open = openOf(newest);
    const auto count = static_cast<int>(open.count);
    const QString pattern = HalfDoneBatches::waitsForApproval(m_context, newest)
        ? tr("The batch %1 waits for a second person: %Ln refund(s), %2 yuan", "file, amount",
              count)
        : tr("The batch %1 is half done: %Ln refund(s), %2 yuan, are left", "file, amount", count);
    QString text = pattern.arg(RefundWords::name(newest), RefundWords::amount(open.amount));
    const auto others = static_cast<int>(m_batches->batches().size()) - 1;
    if (others > 0)
        text = tr("%1; %Ln more like it", "a batch", others).arg(text);
    m_banner->say(Tone::Attention, text);
    m_banner->addButton(u"goOnWithBatch"_s, tr("Go on…"),
        [this, number = newest.number] { emit batchWanted(number); });
}

} // namespace wego::gui
