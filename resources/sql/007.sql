-- When WeChat last confirmed an edit of remark or tags from here, in milliseconds since the epoch: a
-- profile that was asked for before does not undo it.
ALTER TABLE follower ADD COLUMN edited_at BIGINT NOT NULL DEFAULT 0;
