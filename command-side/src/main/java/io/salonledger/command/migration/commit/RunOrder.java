package io.salonledger.command.migration.commit;

import java.util.Map;

/**
 * What an import needs to go on after a crash; kept beside its files.
 *
 * @param settings as they were given
 * @param user who started it
 */
public record RunOrder(Map<String, String> settings, String user) {

    public RunOrder {
        settings = Map.copyOf(settings);
    }
}
