CREATE TABLE IF NOT EXISTS complaint_open (
    complaint VARCHAR(120) PRIMARY KEY,
    member VARCHAR(120) NOT NULL
);
CREATE INDEX IF NOT EXISTS complaint_open_by_member ON complaint_open (member);
CREATE TABLE IF NOT EXISTS complaint_open_made (
    id INT PRIMARY KEY
);
