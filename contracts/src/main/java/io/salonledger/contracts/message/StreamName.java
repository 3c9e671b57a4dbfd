package io.salonledger.contracts.message;

/** The names of streams: {@code kind:id}, unique over all kinds, because the event store's key holds no kind. */
public final class StreamName {

    private StreamName() {}

    public static String of(String kind, String id) {
        return kind + ":" + id;
    }

    /** {@code day-plan} of {@code day-plan:b1:2026-01-01}. */
    public static String kindOf(String stream) {
        int colon = stream.indexOf(':');
        return colon < 0 ? stream : stream.substring(0, colon);
    }

    /** {@code b1:2026-01-01} of {@code day-plan:b1:2026-01-01}. */
    public static String idOf(String stream) {
        return stream.substring(stream.indexOf(':') + 1);
    }
}
