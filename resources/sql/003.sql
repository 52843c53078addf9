-- Bills that came while the account talked to a host of its own are no merchant's real ones. Of an
-- account that is gone nobody knows; the bills of those that are there follow their host.
ALTER TABLE bill ADD COLUMN elsewhere SMALLINT NOT NULL DEFAULT 1;
UPDATE bill SET elsewhere = 0 WHERE account IN
    (SELECT id FROM account WHERE pay_url = '' AND sandbox = 0);
