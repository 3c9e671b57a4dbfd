CREATE TABLE IF NOT EXISTS recorded_cash (
    movement VARCHAR(400) PRIMARY KEY,
    branch VARCHAR(120) NOT NULL,
    business_date VARCHAR(10) NOT NULL,
    minor_units BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS recorded_cash_by_day ON recorded_cash (branch, business_date);
