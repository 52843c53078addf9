// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userstoolrow.h"

#include "gui/users/followercolumns.h"
#include "gui/widgets/checklistpopup.h"
#include "gui/widgets/filterbutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/searchfield.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::FollowerColumn;

namespace {

constexpr int Height = 48;
constexpr int SearchWidth = 260;
constexpr int SegmentsWidth = 196;

} // namespace

UsersToolRow::UsersToolRow(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_states(new QButtonGroup(this))
    , m_segments(new QComboBox(this))
    , m_columns(new FilterButton(tr("Columns"), this))
    , m_columnPopup(new CheckListPopup(u"followerColumns"_s, tr("Columns of the table"), this))
    , m_visibleKeys(FollowerColumns::defaultKeys())
{
    setFixedHeight(Height);
    m_search->setObjectName(u"followerSearch"_s);
    m_search->setPlaceholderText(tr("OpenID, remark or tag"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setKeyHint(u"Ctrl F"_s);
    m_search->installEventFilter(this);
    m_segments->setObjectName(u"savedSegments"_s);
    m_segments->setAccessibleName(tr("Saved segment"));
    m_segments->setProperty("compact", true);
    m_segments->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layOut(makeSwitch());
    makeColumns();
    setSegments({}, {});
    connect(m_search, &QLineEdit::textChanged, this, &UsersToolRow::filterChanged);
    connect(m_segments, &QComboBox::activated, this, [this] { emit segmentChosen(segmentName()); });
}

QWidget* UsersToolRow::makeSwitch()
{
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](FollowerState state, const QString& name, const QString& text,
                         const char* place) {
        auto* button = new QToolButton(box);
        button->setObjectName(name);
        button->setText(text);
        button->setCheckable(true);
        button->setProperty("segment", QString::fromLatin1(place));
        button->setFocusPolicy(Qt::StrongFocus);
        m_states->addButton(button, static_cast<int>(state));
        layout->addWidget(button);
    };
    add(FollowerState::Following, u"stateFollowing"_s, tr("Following"), "first");
    add(FollowerState::Left, u"stateLeft"_s, tr("Left"), "middle");
    add(FollowerState::Blacklisted, u"stateBlacklisted"_s, tr("Blacklist"), "last");
    m_states->button(0)->setChecked(true);
    connect(m_states, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit filterChanged();
    });
    return box;
}

void UsersToolRow::layOut(QWidget* states)
{
    auto* caption = new QLabel(tr("Segment"), this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(m_segments);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_search->setMinimumWidth(SearchWidth / 2);
    m_search->setMaximumWidth(SearchWidth);
    m_segments->setMinimumWidth(SegmentsWidth / 2);
    m_segments->setMaximumWidth(SegmentsWidth);
    layout->addWidget(m_search, 100);
    layout->addWidget(states);
    layout->addStretch(1);
    layout->addWidget(caption);
    layout->addWidget(m_segments, 60);
    layout->addWidget(m_columns);
}

void UsersToolRow::makeColumns()
{
    m_columns->setObjectName(u"columnChooser"_s);
    m_columns->setIcon(icon(u"view-file-columns"_s));
    m_columnPopup->setClearText(tr("Reset columns"));
    connect(m_columns, &QPushButton::clicked, this, &UsersToolRow::openColumns);
    connect(m_columnPopup, &CheckListPopup::checkedChanged, this, [this] {
        m_visibleKeys.clear();
        for (const QByteArray& key : m_columnPopup->checkedValues())
            m_visibleKeys.append(QString::fromUtf8(key));
        emit visibleKeysChanged(m_visibleKeys);
    });
    connect(m_columnPopup, &CheckListPopup::clearClicked, this, [this] {
        m_columnPopup->hide();
        m_visibleKeys = FollowerColumns::defaultKeys();
        emit visibleKeysChanged(m_visibleKeys);
    });
}

FollowerState UsersToolRow::state() const
{
    return static_cast<FollowerState>(m_states->checkedId());
}

void UsersToolRow::setState(FollowerState state)
{
    m_states->button(static_cast<int>(state))->setChecked(true);
}

void UsersToolRow::setSegments(const QList<domain::NamedSegment>& segments, const QString& chosen)
{
    const QSignalBlocker quiet(m_segments);
    m_segments->clear();
    m_segments->addItem(tr("All", "segments"));
    for (const domain::NamedSegment& segment : segments)
        m_segments->addItem(segment.name, segment.name);
    m_segments->setCurrentIndex(std::max(0, m_segments->findData(chosen)));
    m_segments->setToolTip(segmentName());
}

QString UsersToolRow::segmentName() const
{
    return m_segments->currentData().toString();
}

void UsersToolRow::setHiddenForWidth(std::function<bool(const QString&)> isHidden)
{
    m_isHiddenForWidth = std::move(isHidden);
}

void UsersToolRow::openColumns()
{
    QList<CheckItem> items;
    bool isSomeHidden = false;
    for (const FollowerColumn column : FollowerColumns::all()) {
        const QString key = services::keyOf(column);
        const bool isChecked = m_visibleKeys.contains(key);
        const bool isHidden = isChecked && m_isHiddenForWidth && m_isHiddenForWidth(key);
        isSomeHidden = isSomeHidden || isHidden;
        items.append({key.toUtf8(), FollowerColumns::title(column),
            isHidden ? tr("no room") : QString(), isChecked});
    }
    m_columnPopup->setItems(items);
    m_columnPopup->setFootnote(
        isSomeHidden ? tr("Columns without room come back in a wider window.") : QString());
    m_columnPopup->open(m_columns);
}

bool UsersToolRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wego::gui
