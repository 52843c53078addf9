// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuviewas.h"

#include "gui/menu/menuwords.h"
#include "gui/widgets/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int LeastWords = 5; ///< that are shown, in characters

} // namespace

MenuViewAs::MenuViewAs(QWidget* parent)
    : QWidget(parent)
    , m_word(new QLabel(tr("See it as"), this))
    , m_tag(new QComboBox(this))
    , m_platform(new QComboBox(this))
    , m_person(new QToolButton(this))
{
    m_tag->setObjectName(u"viewAsTag"_s);
    m_tag->setAccessibleName(tr("See it as followers with this tag"));
    m_platform->setObjectName(u"viewAsPlatform"_s);
    m_platform->setAccessibleName(tr("See it as on this kind of phone"));
    for (const QString& number : {u"2"_s, u"1"_s, u"3"_s})
        m_platform->addItem(MenuWords::platform(number), number);
    m_person->setObjectName(u"viewAsPerson"_s);
    m_person->setIcon(icon(u"system-users"_s));
    m_person->setToolTip(tr("Ask WeChat what one follower sees…"));
    m_person->setAccessibleName(tr("Ask WeChat what one follower sees"));
    for (QWidget* compact : std::initializer_list<QWidget*>{m_tag, m_platform})
        compact->setProperty("compact", true);
    for (QComboBox* box : {m_tag, m_platform}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(LeastWords);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_word, m_tag, m_platform, m_person})
        row->addWidget(widget);
    setTags({});
    connect(m_tag, &QComboBox::currentIndexChanged, this, &MenuViewAs::changed);
    connect(m_platform, &QComboBox::currentIndexChanged, this, &MenuViewAs::changed);
    connect(m_person, &QToolButton::clicked, this, &MenuViewAs::askPerson);
}

void MenuViewAs::setTags(const QList<domain::Tag>& tags)
{
    const QSignalBlocker quiet(m_tag);
    const QVariant chosen = m_tag->currentData();
    m_tag->clear();
    m_tag->addItem(tr("Everybody"));
    for (const domain::Tag& tag : tags)
        m_tag->addItem(tag.name, tag.id);
    m_tag->setCurrentIndex(chosen.isValid() ? std::max(0, m_tag->findData(chosen)) : 0);
}

std::optional<int> MenuViewAs::tag() const
{
    const QVariant id = m_tag->currentData();
    return id.isValid() ? std::optional(id.toInt()) : std::nullopt;
}

QString MenuViewAs::platform() const
{
    return m_platform->currentData().toString();
}

void MenuViewAs::setWordShown(bool shown)
{
    m_word->setVisible(shown);
}

void MenuViewAs::askPerson()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"viewAsPersonDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What one follower sees"));
    dialog->setLabelText(tr("OpenID or WeChat ID of a follower:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty())
            emit personWanted(text.trimmed());
    });
    dialog->open();
}

} // namespace wego::gui
