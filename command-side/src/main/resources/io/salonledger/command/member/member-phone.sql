-- Whose a phone is: a keyed hash, so that the table tells no number. Rebuilt from the log.
CREATE TABLE IF NOT EXISTS member_phone (
    phone  VARCHAR(40)  NOT NULL PRIMARY KEY,
    member VARCHAR(100) NOT NULL
);
CREATE INDEX IF NOT EXISTS member_phone_member ON member_phone (member);
