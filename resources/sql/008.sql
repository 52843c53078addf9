-- Menus as JSON, in the form in which WeChat answers them. Times are milliseconds since the epoch.
-- Every menu that was seen live or published from here, `origin` seen or published.
CREATE TABLE menu_version (
    number INTEGER PRIMARY KEY NOT NULL,
    audience BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('seen', 'published')),
    note TEXT NOT NULL,
    menus TEXT NOT NULL
);
CREATE INDEX menu_version_by_audience ON menu_version (audience, number);
-- What is being edited.
CREATE TABLE menu_draft (
    audience BIGINT PRIMARY KEY NOT NULL,
    saved_at BIGINT NOT NULL,
    menus TEXT NOT NULL
);
-- A publication that was begun and is not over: it takes several calls, and any of them may be the
-- last one that was made.
CREATE TABLE menu_publication (
    audience BIGINT PRIMARY KEY NOT NULL,
    begun_at BIGINT NOT NULL,
    note TEXT NOT NULL,
    before TEXT NOT NULL,
    wanted TEXT NOT NULL
);
