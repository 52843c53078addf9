-- Ids of accounts that are being added: their secrets may be in the keychain already. A row that
-- stays was left by a program that died. Times are milliseconds since the epoch.
CREATE TABLE account_addition (
    id TEXT PRIMARY KEY NOT NULL,
    since BIGINT NOT NULL
);
