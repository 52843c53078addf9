// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menutext.h"

#include "base/beijingtime.h"
#include "services/menufile.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {

using domain::Menu;
using domain::MenuButton;
using domain::MenuChange;
using domain::MenuChangeKind;
using domain::MenuPlace;
using domain::MenuProblem;
using domain::MenuSet;
using domain::MenuSeverity;
using domain::MenuVersion;

namespace {

/// Names and notes may have line breaks, and worse for a terminal.
QString oneLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(),
        [](QChar sign) { return sign.category() == QChar::Other_Control; }, u' ');
    return text;
}

QString lineOf(const MenuButton& button, int level)
{
    QStringList words{QString(level * 2, u' ') + button.name};
    if (!button.type.isEmpty())
        words.append(button.type);
    for (const QString& value : button.values)
        words.append(value);
    return oneLine(words.join(u"  "_s));
}

QJsonObject toJson(const MenuPlace& place)
{
    QJsonObject object;
    if (place.menu >= 0)
        object.insert(u"conditional"_s, place.menu);
    if (place.isButton())
        object.insert(u"button"_s, place.first);
    if (place.isInList())
        object.insert(u"sub_button"_s, place.second);
    return object;
}

QString nameIn(const MenuSet& menus, const MenuPlace& place)
{
    const MenuButton* button = domain::buttonAt(menus, place);
    const int number = place.isInList() ? place.second : place.first;
    return button && !button->name.isEmpty() ? button->name : u"#%1"_s.arg(number + 1);
}

} // namespace

QStringList MenuText::tree(const Menu& menu)
{
    QStringList lines;
    for (const MenuButton& button : menu.buttons) {
        lines.append(lineOf(button, 1));
        for (const MenuButton& child : button.children)
            lines.append(lineOf(child, 2));
    }
    return lines;
}

QStringList MenuText::tree(const MenuSet& menus)
{
    if (!menus.standard && menus.conditional.isEmpty())
        return {tr("There is no menu.")};
    QStringList lines;
    if (menus.standard)
        lines = QStringList(tr("Standard menu")) + tree(*menus.standard);
    for (const domain::ConditionalMenu& each : menus.conditional) {
        const QString id = each.id.isEmpty() ? QString() : u"  "_s + each.id;
        lines += QStringList(oneLine(rule(each.rule) + id)) + tree(each.menu);
    }
    return lines;
}

QString MenuText::rule(const domain::MenuRule& rule)
{
    QStringList words;
    if (!rule.tag.isEmpty())
        words.append(tr("tag %1").arg(rule.tag));
    if (rule.platform == u"1")
        words.append(u"iOS"_s);
    else if (rule.platform == u"2")
        words.append(u"Android"_s);
    else if (!rule.platform.isEmpty())
        words.append(tr("other phones"));
    for (const QString& field : rule.unknown.keys())
        words.append(u"%1=%2"_s.arg(field, rule.unknown.value(field).toVariant().toString()));
    return words.isEmpty() ? tr("Conditional menu without a rule")
                           : tr("Conditional menu: %1").arg(words.join(u", "_s));
}

QString MenuText::place(const MenuSet& menus, const MenuPlace& place)
{
    QStringList words;
    if (place.menu < 0)
        words.append(tr("Standard menu"));
    else if (place.menu < menus.conditional.size())
        words.append(rule(menus.conditional.at(place.menu).rule));
    if (place.isButton())
        words.append(nameIn(menus, {place.menu, place.first}));
    if (place.isInList())
        words.append(nameIn(menus, place));
    return words.join(u" / "_s);
}

QString MenuText::reminder(const QString& code)
{
    if (code == u"truncated")
        return tr("the phone will cut the name");
    if (code == u"retired-type")
        return tr("WeChat wants article_view_limited instead of this type");
    return tr("has fields that this version does not know; they are kept");
}

QString MenuText::problem(const MenuSet& menus, const MenuProblem& problem,
    const services::ErrorCatalogue& errors, bool chinese)
{
    const QString where = oneLine(place(menus, problem.place));
    if (problem.severity == MenuSeverity::Reminder)
        return tr("reminder: %1: %2").arg(where, reminder(problem.code));
    const auto language = chinese ? services::CatalogueLanguage::Chinese
                                  : services::CatalogueLanguage::English;
    const auto known = errors.explainCode(problem.code, language);
    QString what = known ? known->title : tr("WeChat would refuse it");
    if (problem.limit > 0)
        what += tr(" (%L1, at most %L2)").arg(problem.present).arg(problem.limit);
    return tr("%1: %2: %3").arg(problem.code, where, what);
}

QJsonObject MenuText::toJson(const MenuSet& menus, const MenuProblem& problem)
{
    QJsonObject object{{u"code"_s, problem.code}, {u"place"_s, cli::toJson(problem.place)},
        {u"name"_s, place(menus, problem.place)},
        {u"error"_s, problem.severity == MenuSeverity::Error}};
    if (problem.field)
        object.insert(u"field"_s, domain::toString(*problem.field));
    if (problem.limit > 0) {
        object.insert(u"present"_s, problem.present);
        object.insert(u"limit"_s, problem.limit);
    }
    return object;
}

QString MenuText::kind(MenuChangeKind kind)
{
    switch (kind) {
    case MenuChangeKind::Added:
        return tr("added");
    case MenuChangeKind::Removed:
        return tr("removed");
    case MenuChangeKind::Changed:
        return tr("changed");
    case MenuChangeKind::Moved:
        return tr("moved");
    }
    return {};
}

QString MenuText::change(const MenuSet& before, const MenuSet& after, const MenuChange& change)
{
    const bool isGone = change.kind == MenuChangeKind::Removed;
    QString line = kind(change.kind) + u"  "_s
        + (isGone ? place(before, change.before) : place(after, change.after));
    if (change.kind == MenuChangeKind::Moved)
        line += u"  <- "_s + place(before, change.before);
    if (change.kind != MenuChangeKind::Changed)
        return oneLine(line);
    QStringList fields;
    for (const domain::MenuFieldChange& field : change.fields)
        fields.append(u"%1: \"%2\" -> \"%3\""_s.arg(field.field, field.before, field.after));
    return oneLine(line + u"  "_s + fields.join(u", "_s));
}

QJsonObject MenuText::toJson(const MenuChange& change)
{
    QJsonArray fields;
    for (const domain::MenuFieldChange& field : change.fields)
        fields.append(QJsonObject{
            {u"field"_s, field.field}, {u"before"_s, field.before}, {u"after"_s, field.after}});
    QJsonObject object{{u"change"_s, domain::toString(change.kind)}, {u"name"_s, change.name},
        {u"fields"_s, fields}};
    if (change.kind != MenuChangeKind::Added)
        object.insert(u"before"_s, cli::toJson(change.before));
    if (change.kind != MenuChangeKind::Removed)
        object.insert(u"after"_s, cli::toJson(change.after));
    return object;
}

QString MenuText::version(const MenuVersion& version)
{
    const QString origin = version.isPublished ? tr("published") : tr("found live");
    return u"%1  %2  %3  %4"_s.arg(version.number, 4)
        .arg(base::beijing::toText(base::beijing::fromMs(version.seenMs)), origin,
            oneLine(version.note));
}

QJsonObject MenuText::toJson(const MenuVersion& version)
{
    return {{u"version"_s, version.number},
        {u"seen_at"_s, base::beijing::toRfc3339(base::beijing::fromMs(version.seenMs))},
        {u"published"_s, version.isPublished}, {u"note"_s, version.note},
        {u"menus"_s, services::toMenuJson(version.menus)}};
}

} // namespace wego::cli
