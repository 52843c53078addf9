// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/icons.h"

#include "gui/widgets/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

QString resourceOf(const QString& name, int size)
{
    const QString exact = u":/icons/%1/%2.svg"_s.arg(size > 16 ? 22 : 16).arg(name);
    if (QFile::exists(exact))
        return exact;
    return u":/icons/%1/%2.svg"_s.arg(size > 16 ? 16 : 22).arg(name);
}

/// Breeze keeps its colours in a style sheet inside the file; every class of it takes the same.
QByteArray recoloured(const QString& file, const QColor& colour)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(source.readAll());
    static const QRegularExpression colours(u"color:\\s*#[0-9a-fA-F]{3,8}"_s);
    text.replace(colours, "color:"_L1 + colour.name());
    return text.toUtf8();
}

class BreezeEngine final : public QIconEngine {
public:
    explicit BreezeEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QSvgRenderer renderer(recoloured(resourceOf(m_name, rect.width()), colourOf(mode, state)));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QColor colour = colourOf(mode, state);
        const QString key = u"wego-icon/%1/%2x%3@%4/%5"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(colour.name());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, scale, colour);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new BreezeEngine(m_name); }
    QString key() const override { return u"wego-breeze"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor colourOf(QIcon::Mode mode, QIcon::State state)
    {
        const Tokens& tokens = Theme::tokensFor(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.disabled;
        return state == QIcon::On || mode == QIcon::Selected ? tokens.accentText : tokens.text2;
    }

    [[nodiscard]] QPixmap render(const QSize& size, qreal scale, const QColor& colour) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        const int logical = qRound(size.width() / scale);
        QSvgRenderer renderer(recoloured(resourceOf(m_name, logical), colour));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString& name)
{
    return QFile::exists(resourceOf(name, 16)) ? QIcon(new BreezeEngine(name)) : QIcon();
}

} // namespace wego::gui
