// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tag.h"
#include "net/workerjob.h"
#include "services/oajob.h"
#include "store/tagrepository.h"
#include "wechat/oa/tags.h"

#include <QThreadPool>

#include <functional>
#include <optional>
#include <utility>

namespace wego::services {

// The changes of the tags themselves: asked of WeChat, then stored.

/// "wego.tag-name" (facts: name, length, problem, difference) for a name that no tag may have.
base::Result<void> checkTagNameForm(const QString& name);
/// "wego.tag-unknown" (fact: tag).
base::Error unknownTag(int tag);
std::optional<domain::Tag> tagWithId(const QList<domain::Tag>& tags, int id);

// What WeChat would refuse, given the tags that there are: "wego.tag-taken", "wego.tags-full",
// "wego.tag-system", "wego.tag-too-large", "wego.tag-unknown".
std::optional<base::Error> refusalOfCreate(const QList<domain::Tag>& present, const QString& name);
std::optional<base::Error> refusalOfRename(
    const QList<domain::Tag>& present, int tag, const QString& name);
std::optional<base::Error> refusalOfDelete(const QList<domain::Tag>& present, int tag);

/// Base of jobs on the list of tags.
template <typename T> class TagsJob : public OaJob<T> {
public:
    struct Place {
        OfficialAccounts& lines;
        domain::AccountId account;
        QObject* owner;
        store::TagRepository tags;
        QThreadPool& pool;             ///< whose threads end before the store
        std::function<void()> changed; ///< called when the stored tags did
    };

    explicit TagsJob(Place place)
        : OaJob<T>(place.lines, place.account, place.owner), m_place(std::move(place))
    {
    }

protected:
    using Tags = base::Result<QList<domain::Tag>>;

    [[nodiscard]] Tags known() const { return m_place.tags.all(); }

    /// Runs `work(TagRepository&) -> Result<U>` on a worker, then `next(const Result<U>&)`.
    template <typename U, typename Work, typename Next> void keep(Work work, Next next)
    {
        auto* job = new net::WorkerJob<U>(
            this,
            [tags = m_place.tags, work = std::move(work)](
                const net::WorkerControl&) mutable { return work(tags); },
            &m_place.pool);
        this->follow(job);
        job->onFinished(
            this, [this, next = std::move(next)](const base::Result<U>& result) mutable {
                if (result && m_place.changed)
                    m_place.changed();
                if (!this->isEnding())
                    next(result);
            });
    }

    /// Asks WeChat for the tags and stores them, then `next(const Tags&)`. Asks again if a tag was
    /// changed here meanwhile: the answer may be older than the change.
    template <typename Next> void fetchTags(Next next)
    {
        const Tags before = known();
        if (!before)
            return next(before);
        this->ask(wechat::oa::tagsRequest(),
            [this, before = *before, next = std::move(next)](
                const base::Result<QJsonObject>& answer) mutable {
                const Tags tags = answer ? wechat::oa::parseTags(*answer)
                                         : base::fail(answer.error());
                if (!tags)
                    return next(tags);
                keepTags(before, *tags, std::move(next));
            });
    }

private:
    template <typename Next>
    void keepTags(const QList<domain::Tag>& before, const QList<domain::Tag>& tags, Next next)
    {
        keep<bool>([before, tags](
                       store::TagRepository& store) { return store.replaceIfStill(before, tags); },
            [this, tags, next = std::move(next)](const base::Result<bool>& kept) mutable {
                if (kept && !*kept)
                    return fetchTags(std::move(next));
                next(kept ? Tags(tags) : Tags(base::fail(kept.error())));
            });
    }

    Place m_place;
};

/// Brings the list and its counts into the store.
class RefreshTagsJob final : public TagsJob<QList<domain::Tag>> {
public:
    using TagsJob::TagsJob;

protected:
    void begin() override
    {
        fetchTags([this](const Tags& tags) { finish(tags); });
    }
};

/// One change. What is known here may be out of date, so that WeChat is asked for its tags before
/// anything is refused.
template <typename T> class EditTagJob final : public TagsJob<T> {
public:
    struct Edit {
        std::function<std::optional<base::Error>(const QList<domain::Tag>& present)> refusal;
        wechat::oa::ApiRequest request;
        /// Stores what WeChat's answer means; on a worker.
        std::function<base::Result<T>(store::TagRepository&, const QJsonObject& answer)> store;
    };

    EditTagJob(typename TagsJob<T>::Place place, Edit edit)
        : TagsJob<T>(std::move(place)), m_edit(std::move(edit))
    {
    }

protected:
    using typename TagsJob<T>::Tags;

    void begin() override
    {
        const Tags tags = this->known();
        if (!tags)
            return this->finish(base::fail(tags.error()));
        const auto refusal = m_edit.refusal(*tags);
        if (!refusal)
            return send();
        this->fetchTags([this, before = *refusal](const Tags& fresh) {
            const auto now = fresh ? m_edit.refusal(*fresh) : before;
            if (now)
                return this->finish(base::fail(*now));
            send();
        });
    }

private:
    void send()
    {
        this->ask(m_edit.request, [this](const base::Result<QJsonObject>& answer) {
            if (!answer)
                return this->finish(base::fail(answer.error()));
            this->template keep<T>([store = m_edit.store, answer = *answer](
                                       store::TagRepository& tags) { return store(tags, answer); },
                [this](const base::Result<T>& result) { this->finish(result); });
        });
    }

    Edit m_edit;
};

} // namespace wego::services
