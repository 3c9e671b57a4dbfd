package io.salonledger.contracts.migration.query;

import java.util.Map;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/**
 * Which settings can't be used, without reading anything.
 */
@Needs(Permission.IMPORT)
public record CheckImportSettings(Map<String, String> settings) implements Query<SettingProblems> {
    public CheckImportSettings {
        settings = Map.copyOf(settings);
    }
}
