CREATE TABLE IF NOT EXISTS complaint_due (
    complaint VARCHAR(120) PRIMARY KEY,
    member VARCHAR(120),
    due_at VARCHAR(40) NOT NULL,
    due_ms BIGINT,
    recorded_at BIGINT NOT NULL,
    is_open BOOLEAN NOT NULL,
    is_marked BOOLEAN NOT NULL
);
CREATE INDEX IF NOT EXISTS complaint_due_by_member ON complaint_due (member);
