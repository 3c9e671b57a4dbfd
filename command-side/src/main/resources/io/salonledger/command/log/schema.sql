-- The log. Column names are Axon's (EventSchema), so that its statements work on it.
-- globalIndex is given by DurableEventStorageEngine, dense and in the order of commits, so it is no identity column.
CREATE TABLE IF NOT EXISTS domain_event (
    globalIndex         BIGINT       NOT NULL PRIMARY KEY,
    eventIdentifier     VARCHAR(255) NOT NULL,
    aggregateIdentifier VARCHAR(255) NOT NULL,
    sequenceNumber      BIGINT       NOT NULL,
    type                VARCHAR(255),
    timeStamp           VARCHAR(255) NOT NULL,
    payloadType         VARCHAR(255) NOT NULL,
    payloadRevision     VARCHAR(255),
    payload             VARBINARY    NOT NULL,
    metaData            VARBINARY,
    CONSTRAINT domain_event_stream UNIQUE (aggregateIdentifier, sequenceNumber)
);
-- Nobody asks by an event's identifier, which is random by its making, and its index cost each commit a page of its own.
ALTER TABLE domain_event DROP CONSTRAINT IF EXISTS domain_event_identifier;

CREATE TABLE IF NOT EXISTS snapshot_event (
    eventIdentifier     VARCHAR(255) NOT NULL,
    aggregateIdentifier VARCHAR(255) NOT NULL,
    sequenceNumber      BIGINT       NOT NULL,
    type                VARCHAR(255) NOT NULL,
    timeStamp           VARCHAR(255) NOT NULL,
    payloadType         VARCHAR(255) NOT NULL,
    payloadRevision     VARCHAR(255),
    payload             VARBINARY    NOT NULL,
    metaData            VARBINARY,
    PRIMARY KEY (aggregateIdentifier, sequenceNumber)
);
ALTER TABLE snapshot_event DROP CONSTRAINT IF EXISTS snapshot_event_identifier;
