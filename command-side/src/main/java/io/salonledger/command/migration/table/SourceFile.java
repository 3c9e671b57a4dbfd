package io.salonledger.command.migration.table;

import java.nio.file.Path;
import java.util.Locale;

/** A file of the old books under the name its owner knows; an upload lies elsewhere under another name. */
public record SourceFile(String name, Path path) {

    public static SourceFile of(Path path) {
        return new SourceFile(String.valueOf(path.getFileName()), path);
    }

    boolean endsWith(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
