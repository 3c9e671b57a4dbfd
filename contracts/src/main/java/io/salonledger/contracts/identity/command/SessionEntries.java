package io.salonledger.contracts.identity.command;

import java.util.List;

/** The newest entries of the session log, newest first. */
public record SessionEntries(List<SessionEntry> entries) {

    public SessionEntries {
        entries = List.copyOf(entries);
    }
}
