-- The followers of one official account as one account here sees them: openids are of the AppID.
-- Rows stay when the account is removed. The rest is the state of the synchronisation: `round`
-- counts them, `next_openid` is where the list of the round goes on, `listed` says that it is
-- complete. Times are milliseconds since the epoch, days Beijing's "2026-11-22".
CREATE TABLE audience (
    number INTEGER PRIMARY KEY NOT NULL,
    account TEXT NOT NULL,
    app_id TEXT NOT NULL,
    round BIGINT NOT NULL DEFAULT 0,
    round_started_at BIGINT NOT NULL DEFAULT 0,
    round_ended_at BIGINT NOT NULL DEFAULT 0,
    next_openid TEXT NOT NULL DEFAULT '',
    pages BIGINT NOT NULL DEFAULT 0,
    listed SMALLINT NOT NULL DEFAULT 0,
    announced BIGINT NOT NULL DEFAULT 0,
    UNIQUE (account, app_id)
);
-- One bit a tag in tags_low (slots 0 to 62) or tags_high (63 to 125): a million rows are tested for
-- any tags in one pass over an index, which rows of their own would not allow. `scene` is a number
-- of the program; `scene_word` is WeChat's word where the number does not tell it. `subscribed_at`
-- is in seconds, -1 while the profile is not known; `profiled_at` is 0 while it is to be fetched.
CREATE TABLE follower (
    audience BIGINT NOT NULL,
    openid TEXT NOT NULL,
    unionid TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    subscribed_at BIGINT NOT NULL DEFAULT -1,
    scene SMALLINT NOT NULL DEFAULT -1,
    scene_word TEXT NOT NULL DEFAULT '',
    qr_scene BIGINT NOT NULL DEFAULT 0,
    qr_scene_text TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    blacklisted SMALLINT NOT NULL DEFAULT 0,
    missed_on TEXT NOT NULL DEFAULT '',
    tags_low BIGINT NOT NULL DEFAULT 0,
    tags_high BIGINT NOT NULL DEFAULT 0,
    seen_round BIGINT NOT NULL DEFAULT 0,
    profiled_at BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (audience, openid)
) WITHOUT ROWID;
-- Both orders carry all that a segment may ask for, so that no row is fetched that is not shown.
CREATE INDEX follower_by_time ON follower (audience, subscribed_at, openid, scene, blacklisted,
    missed_on, tags_low, tags_high, remark);
CREATE INDEX follower_by_remark ON follower (audience, remark, openid, subscribed_at, scene,
    blacklisted, missed_on, tags_low, tags_high);
CREATE INDEX follower_remarked ON follower (audience, openid, remark) WHERE remark <> '';
CREATE INDEX follower_pending ON follower (audience, openid) WHERE profiled_at = 0;
CREATE TABLE tag (
    audience BIGINT NOT NULL,
    id BIGINT NOT NULL,
    name TEXT NOT NULL,
    members BIGINT NOT NULL,
    slot SMALLINT NOT NULL,
    PRIMARY KEY (audience, id),
    UNIQUE (audience, slot)
);
CREATE TABLE segment (
    number INTEGER PRIMARY KEY NOT NULL,
    audience BIGINT NOT NULL,
    name TEXT NOT NULL,
    expression TEXT NOT NULL,
    UNIQUE (audience, name)
);
CREATE TABLE openid_list (
    number INTEGER PRIMARY KEY NOT NULL,
    audience BIGINT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (audience, name)
);
CREATE TABLE openid_list_entry (
    list BIGINT NOT NULL,
    openid TEXT NOT NULL,
    PRIMARY KEY (list, openid)
) WITHOUT ROWID;
