package io.salonledger.contracts.insight.query;

import java.util.List;

/** A text with the parts that match what was searched for. */
public record MarkedText(String text, List<Mark> marks) {

    public MarkedText {
        marks = List.copyOf(marks);
    }

    public static MarkedText plain(String text) {
        return new MarkedText(text, List.of());
    }

    /**
     * A part of a text.
     *
     * @param from its first character, from 0
     * @param to behind its last character
     */
    public record Mark(int from, int to) {}
}
