package io.salonledger.contracts.audit;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An event exactly as the log keeps it, before anything is upcast or opened.
 *
 * @param position number in the log, from 1
 * @param kind of the stream; null for an event of no aggregate
 * @param type logical name, for example {@code member.MemberRegistered}
 * @param time when it was recorded, in ms since 1970
 * @param payload the bytes as stored; not copied, not to be changed
 */
public record StoredEvent(
        long position,
        String id,
        @Nullable String kind,
        String stream,
        long sequence,
        String type,
        @Nullable String revision,
        long time,
        Map<String, String> metadata,
        byte[] payload) {

    public StoredEvent {
        metadata = Map.copyOf(metadata);
    }
}
