-- Received bills, one row a merchant, account, day and type. There is no foreign key to the
-- account, because bills stay when it is removed. The merchant comes first in the key, so that a
-- database that distributes can split by it. Times are milliseconds since the epoch.
CREATE TABLE bill (
    mchid TEXT NOT NULL,
    account TEXT NOT NULL,
    day TEXT NOT NULL,
    type TEXT NOT NULL,
    no_trades SMALLINT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    plain_sha1 TEXT NOT NULL,
    sha1_confirmed SMALLINT NOT NULL,
    bytes BIGINT NOT NULL,
    source TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    verified SMALLINT NOT NULL,
    problem_count BIGINT NOT NULL,
    order_fen BIGINT NOT NULL,
    settlement_fen BIGINT NOT NULL,
    refund_fen BIGINT NOT NULL,
    fee_milli_fen BIGINT NOT NULL,
    PRIMARY KEY (mchid, account, day, type)
);
CREATE INDEX bill_by_account ON bill (account, type, day);
