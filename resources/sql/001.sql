-- Accounts. Secrets are in the keychain, under the id.
CREATE TABLE account (
    id TEXT PRIMARY KEY NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    colour SMALLINT NOT NULL,
    app_id TEXT NOT NULL,
    mchid TEXT NOT NULL,
    sub_mchid TEXT NOT NULL,
    oa_url TEXT NOT NULL,
    pay_url TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    proxy TEXT NOT NULL,
    pay_mode TEXT NOT NULL,
    merchant_serial TEXT NOT NULL,
    merchant_certificate TEXT NOT NULL,
    wechatpay_key_id TEXT NOT NULL,
    wechatpay_key TEXT NOT NULL,
    sandbox SMALLINT NOT NULL
);
