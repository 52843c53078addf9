// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/exchange.h"

#include <QNetworkAccessManager>

#include <deque>
#include <functional>

namespace wego::test {

class FakeClock;

/// Answers each request with the next expected exchange and never touches the network. A request
/// that differs, one too many, and exchanges left over at the end are failures of the test: they
/// are reported when they happen, or on destruction.
///
///     auto manager = std::make_unique<FakeNetworkAccessManager>(&clock);
///     manager->expect("GET", QUrl(u"https://example.com/a"_s)).answers(200, "{}");
///     HttpClient client({}, clock, random, std::move(manager));
class FakeNetworkAccessManager final : public QNetworkAccessManager {
    Q_OBJECT

public:
    using Report = std::function<void(const QString& problem)>;

    /// `report` is QTest::qFail unless given; `clock` is needed for delayed answers.
    explicit FakeNetworkAccessManager(FakeClock* clock = nullptr, Report report = {});
    ~FakeNetworkAccessManager() override;

    /// The next request; to be completed before it comes.
    Exchange& expect(const QByteArray& method, const QUrl& url);

    [[nodiscard]] int requestCount() const { return m_requestCount; }
    [[nodiscard]] qsizetype leftOver() const { return static_cast<qsizetype>(m_exchanges.size()); }

protected:
    QNetworkReply* createRequest(
        Operation operation, const QNetworkRequest& request, QIODevice* outgoing) override;

private:
    [[nodiscard]] Exchange takeNext(
        const QByteArray& method, const QNetworkRequest& request, const QByteArray& body);

    FakeClock* m_clock;
    Report m_report;
    std::deque<Exchange> m_exchanges;
    int m_requestCount = 0;
};

} // namespace wego::test
