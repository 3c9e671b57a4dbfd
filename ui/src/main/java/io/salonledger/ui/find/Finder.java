package io.salonledger.ui.find;

import java.util.List;

/**
 * What one feature finds for typed words; a bean for each kind of thing, in the order in which the groups stand. Who may
 * see what, and which look is recorded, is decided by the queries it asks.
 */
public interface Finder {

    /** Text key of the group's heading. */
    String heading();

    /** Whether the person may ask at all; if not, there is no such group. */
    boolean concerns();

    /**
     * @param words as typed, stripped, never empty
     * @return a few, the best first; none if the words can't be meant
     */
    List<Found> find(String words);
}
