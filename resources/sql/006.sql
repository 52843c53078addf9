-- How many openids the pages of the round have named.
ALTER TABLE audience ADD COLUMN listed_people BIGINT NOT NULL DEFAULT 0;
-- How an account gets its access token, and how long it waits. Times are milliseconds.
ALTER TABLE account ADD COLUMN token_source TEXT NOT NULL DEFAULT 'stable';
ALTER TABLE account ADD COLUMN token_url TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN token_path TEXT NOT NULL DEFAULT 'access_token';
ALTER TABLE account ADD COLUMN token_expiry_path TEXT NOT NULL DEFAULT 'expires_in';
ALTER TABLE account ADD COLUMN token_header TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN token_expires_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN connect_timeout BIGINT NOT NULL DEFAULT 10000;
ALTER TABLE account ADD COLUMN idle_timeout BIGINT NOT NULL DEFAULT 30000;
-- What happened to the access tokens of an account, the newest last: never the tokens themselves.
-- Times are milliseconds since the epoch.
CREATE TABLE token_event (
    number INTEGER PRIMARY KEY NOT NULL,
    account TEXT NOT NULL,
    what TEXT NOT NULL,
    source TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    forced SMALLINT NOT NULL,
    same SMALLINT NOT NULL,
    expires_at BIGINT NOT NULL,
    age BIGINT NOT NULL,
    code TEXT NOT NULL,
    request_id TEXT NOT NULL
);
CREATE INDEX token_event_by_account ON token_event (account, number);
-- When call counters were reset from here: `path` is the call, or empty for all calls. Times are
-- milliseconds since the epoch.
CREATE TABLE quota_reset (
    number INTEGER PRIMARY KEY NOT NULL,
    app_id TEXT NOT NULL,
    path TEXT NOT NULL,
    reset_at BIGINT NOT NULL
);
CREATE INDEX quota_reset_by_app ON quota_reset (app_id, reset_at);
-- A plan gives one tag to many followers, or takes it from them; `undoes` is the plan whose reverse
-- it is, or 0; it is not `complete` while people are being added. One row a person: `position`
-- keeps the order, `state` is waiting, done, failed or skipped, and `why` a code for the last two.
-- The numbers of people are kept, because counting a million rows takes too long for a list.
CREATE TABLE tagging_plan (
    number INTEGER PRIMARY KEY NOT NULL,
    audience BIGINT NOT NULL,
    tag BIGINT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('apply', 'remove')),
    undoes BIGINT NOT NULL DEFAULT 0,
    made_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL DEFAULT 0,
    complete SMALLINT NOT NULL DEFAULT 0,
    waiting BIGINT NOT NULL DEFAULT 0,
    done BIGINT NOT NULL DEFAULT 0,
    failed BIGINT NOT NULL DEFAULT 0,
    skipped BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX tagging_plan_by_audience ON tagging_plan (audience, number);
CREATE TABLE tagging_skip (
    plan BIGINT NOT NULL,
    reason TEXT NOT NULL,
    people BIGINT NOT NULL,
    PRIMARY KEY (plan, reason)
) WITHOUT ROWID;
CREATE TABLE tagging_person (
    plan BIGINT NOT NULL,
    position BIGINT NOT NULL,
    openid TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed', 'skipped')),
    why TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (plan, position)
) WITHOUT ROWID;
CREATE INDEX tagging_person_waiting ON tagging_person (plan, position) WHERE state = 'waiting';
