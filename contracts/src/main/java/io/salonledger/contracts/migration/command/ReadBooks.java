package io.salonledger.contracts.migration.command;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.ImportId;

/**
 * Reads old books without changing anything: the dry run (试运行). What was found can be asked for afterwards.
 *
 * @param folder on the machine of the deciding side, or null for the uploaded files
 * @param settings by the names that the command line uses, for example {@code stock-date}
 */
@Needs(Permission.IMPORT)
public record ReadBooks(ImportId importId, @Nullable String folder, Map<String, String> settings) implements Command {

    public ReadBooks {
        settings = Map.copyOf(settings);
    }

    @Override
    public String target() {
        return importId.stream();
    }
}
