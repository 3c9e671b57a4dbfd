package io.salonledger.command.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import io.salonledger.contracts.audit.StoredEvent;
import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.audit.UnreadableEvent;

/** The embedded log as bytes, by plain SQL: nothing of Axon's reading can hide what is in a row. */
final class JdbcStoredEvents implements StoredEvents {

    private static final String COLUMNS = "SELECT globalIndex, eventIdentifier, type, aggregateIdentifier,"
            + " sequenceNumber, payloadType, payloadRevision, timeStamp, metaData, payload FROM domain_event ";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, Object>> PAIRS = new TypeReference<>() {};

    private record Row(
            long globalIndex,
            String eventIdentifier,
            @Nullable String type,
            String aggregateIdentifier,
            long sequenceNumber,
            String payloadType,
            @Nullable String payloadRevision,
            String timeStamp,
            byte @Nullable [] metaData,
            byte[] payload) {}

    private final JdbcClient sql;
    private final GroupSync durability;

    JdbcStoredEvents(DataSource log, GroupSync durability) {
        this.sql = JdbcClient.create(log);
        this.durability = durability;
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        if (position >= head()) {
            return List.of();
        }
        return understood(sql.sql(COLUMNS + "WHERE globalIndex > ? AND globalIndex <= ? ORDER BY globalIndex LIMIT ?")
                .params(position, head(), limit)
                .query(Row.class)
                .list());
    }

    @Override
    public List<StoredEvent> ofStream(String stream, long upToPosition, int limit) {
        List<Row> newestFirst = sql.sql(COLUMNS
                        + "WHERE aggregateIdentifier = ? AND globalIndex <= ? ORDER BY sequenceNumber DESC LIMIT ?")
                .params(stream, Math.min(upToPosition, head()), limit)
                .query(Row.class)
                .list();
        return understood(newestFirst.reversed());
    }

    @Override
    public long head() {
        return durability.durable();
    }

    /** Up to the first that isn't; if that is the very first, says why. */
    private static List<StoredEvent> understood(List<Row> rows) {
        List<StoredEvent> events = new ArrayList<>(rows.size());
        for (Row row : rows) {
            try {
                events.add(event(row));
            } catch (RuntimeException e) {
                if (events.isEmpty()) {
                    throw new UnreadableEvent(row.globalIndex(), "Event " + row.globalIndex() + " can't be read", e);
                }
                return events;
            }
        }
        return events;
    }

    private static StoredEvent event(Row row) {
        return new StoredEvent(
                row.globalIndex(),
                row.eventIdentifier(),
                row.type(),
                row.aggregateIdentifier(),
                row.sequenceNumber(),
                row.payloadType(),
                row.payloadRevision(),
                DateTimeUtils.parseInstant(row.timeStamp()).toEpochMilli(),
                pairs(row.metaData()),
                row.payload());
    }

    private static Map<String, String> pairs(byte @Nullable [] json) {
        Map<String, String> pairs = new TreeMap<>();
        if (json != null) {
            JSON.readValue(json, PAIRS).forEach((name, value) -> pairs.put(name, String.valueOf(value)));
        }
        return pairs;
    }
}
