-- What payments of an account need to know beside its keys; refund_limit is in fen, above which a
-- second person approves a batch, 0 for never. approvers is a JSON list of names and public keys.
ALTER TABLE account ADD COLUMN v2_sign_type TEXT NOT NULL DEFAULT 'MD5';
ALTER TABLE account ADD COLUMN test_mode SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN notify_url TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN refund_limit BIGINT NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN approvers TEXT NOT NULL DEFAULT '[]';

-- Orders that were asked for or made here. Amounts are fen, times milliseconds since the epoch. What
-- is not known is empty, 0, or NULL for an amount. `coupons` is a JSON list, `raw` the last answer as
-- received, and `made` says that it was made here. Tables of money begin their keys with the
-- merchant, so that a database that distributes can split by it.
CREATE TABLE pay_order (
    mchid TEXT NOT NULL,
    out_trade_no TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    app_id TEXT NOT NULL,
    state TEXT NOT NULL,
    state_text TEXT NOT NULL,
    trade_type TEXT NOT NULL,
    bank_type TEXT NOT NULL,
    openid TEXT NOT NULL,
    goods TEXT NOT NULL,
    attach TEXT NOT NULL,
    device_id TEXT NOT NULL,
    total BIGINT NOT NULL,
    settlement BIGINT,
    payer_total BIGINT,
    coupons TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    paid_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    source TEXT NOT NULL,
    known_at BIGINT NOT NULL,
    request_id TEXT NOT NULL,
    raw TEXT NOT NULL,
    made SMALLINT NOT NULL,
    PRIMARY KEY (mchid, out_trade_no)
);
CREATE INDEX pay_order_by_transaction ON pay_order (mchid, transaction_id);
CREATE INDEX pay_order_by_person ON pay_order (mchid, openid, paid_at);
CREATE INDEX pay_order_waiting ON pay_order (mchid, created_at) WHERE made <> 0;

-- Refunds that WeChat or a bill told of, whoever asked for them.
CREATE TABLE pay_refund (
    mchid TEXT NOT NULL,
    out_refund_no TEXT NOT NULL,
    refund_id TEXT NOT NULL,
    out_trade_no TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    status TEXT NOT NULL,
    amount BIGINT NOT NULL,
    total BIGINT NOT NULL,
    settlement BIGINT,
    payer_amount BIGINT,
    fee_returned BIGINT,
    coupons TEXT NOT NULL,
    channel TEXT NOT NULL,
    receiver TEXT NOT NULL,
    funds_account TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    succeeded_at BIGINT NOT NULL,
    known_at BIGINT NOT NULL,
    PRIMARY KEY (mchid, out_refund_no)
);
CREATE INDEX pay_refund_by_order ON pay_refund (mchid, out_trade_no);
CREATE INDEX pay_refund_by_transaction ON pay_refund (mchid, transaction_id);
CREATE INDEX pay_refund_by_id ON pay_refund (mchid, refund_id);

-- What was looked up, one row a number; the newest is on top.
CREATE TABLE order_lookup (
    account TEXT NOT NULL,
    mchid TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    out_trade_no TEXT NOT NULL,
    looked_up_at BIGINT NOT NULL,
    PRIMARY KEY (account, mchid, kind, value)
);
CREATE INDEX order_lookup_by_time ON order_lookup (account, mchid, looked_up_at);

-- The journal. A refund stands here before the first byte of it is sent, and is never sent with
-- another number.
CREATE TABLE refund_batch (
    number INTEGER PRIMARY KEY NOT NULL,
    mchid TEXT NOT NULL,
    account TEXT NOT NULL,
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    person TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL DEFAULT 0,
    stopped SMALLINT NOT NULL DEFAULT 0,
    approver TEXT NOT NULL DEFAULT '',
    approved_at BIGINT NOT NULL DEFAULT 0,
    UNIQUE (mchid, digest)
);
CREATE TABLE refund_entry (
    number INTEGER PRIMARY KEY NOT NULL,
    mchid TEXT NOT NULL,
    account TEXT NOT NULL,
    batch BIGINT NOT NULL DEFAULT 0,
    file_row BIGINT NOT NULL DEFAULT 0,
    out_refund_no TEXT NOT NULL,
    out_trade_no TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    total BIGINT NOT NULL CHECK (total >= amount),
    reason TEXT NOT NULL,
    funds TEXT NOT NULL,
    state TEXT NOT NULL,
    why TEXT NOT NULL,
    message TEXT NOT NULL,
    refund_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    payer_amount BIGINT,
    receiver TEXT NOT NULL,
    person TEXT NOT NULL,
    sends BIGINT NOT NULL,
    planned_at BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    UNIQUE (mchid, out_refund_no)
);
-- Carries all that the tallies of a batch ask for.
CREATE INDEX refund_entry_by_batch ON refund_entry (mchid, batch, state, amount);
CREATE INDEX refund_entry_by_state ON refund_entry (mchid, state);
CREATE INDEX refund_entry_by_order ON refund_entry (mchid, out_trade_no);
CREATE INDEX refund_entry_by_transaction ON refund_entry (mchid, transaction_id);
CREATE INDEX refund_entry_by_sending ON refund_entry (mchid, sent_at) WHERE sent_at > 0;
-- What a refund is never changes, and nothing of the journal goes.
CREATE TRIGGER refund_entry_stays_itself BEFORE UPDATE OF number, mchid, account, batch, file_row,
    out_refund_no, out_trade_no, transaction_id, amount, total, reason, funds, person, planned_at
    ON refund_entry
BEGIN SELECT RAISE(ABORT, 'a refund in the journal stays what it is'); END;
CREATE TRIGGER refund_entry_is_kept BEFORE DELETE ON refund_entry
BEGIN SELECT RAISE(ABORT, 'nothing of the journal goes'); END;
CREATE TRIGGER refund_batch_is_kept BEFORE DELETE ON refund_batch
BEGIN SELECT RAISE(ABORT, 'nothing of the journal goes'); END;

-- Only ever added to; each line holds the hash of the one before.
CREATE TABLE audit_record (
    number INTEGER PRIMARY KEY NOT NULL,
    happened_at BIGINT NOT NULL,
    person TEXT NOT NULL,
    account TEXT NOT NULL,
    mchid TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE TRIGGER audit_record_stays BEFORE UPDATE ON audit_record
BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
CREATE TRIGGER audit_record_is_kept BEFORE DELETE ON audit_record
BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
-- The last line, in one row: without it nobody would miss lines at the end.
CREATE TABLE audit_head (
    one SMALLINT PRIMARY KEY NOT NULL CHECK (one = 1),
    number BIGINT NOT NULL,
    hash TEXT NOT NULL
);
