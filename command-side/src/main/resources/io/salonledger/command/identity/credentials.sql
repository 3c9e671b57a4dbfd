-- Times are milliseconds since 1970. Login names and devices are kept as keyed hashes only.
CREATE TABLE IF NOT EXISTS credential (
    user_id       VARCHAR(100) PRIMARY KEY,
    login_hash    VARCHAR(50)  NOT NULL UNIQUE,
    password_hash VARCHAR(100),
    must_change   BOOLEAN      NOT NULL DEFAULT TRUE,
    pin_hash      VARCHAR(100)
);
CREATE TABLE IF NOT EXISTS attempt (
    door         VARCHAR(150) PRIMARY KEY,
    failures     INT    NOT NULL,
    last_at      BIGINT NOT NULL,
    locked_until BIGINT NOT NULL
);
CREATE TABLE IF NOT EXISTS device (
    device_hash VARCHAR(50)  NOT NULL,
    user_id     VARCHAR(100) NOT NULL,
    last_at     BIGINT       NOT NULL,
    PRIMARY KEY (device_hash, user_id)
);
CREATE TABLE IF NOT EXISTS session_entry (
    id      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      BIGINT      NOT NULL,
    user_id VARCHAR(100),
    kind    VARCHAR(30) NOT NULL,
    address VARCHAR(100),
    device  VARCHAR(50) NOT NULL
);
CREATE INDEX IF NOT EXISTS session_entry_at ON session_entry (at);
