package io.salonledger.command.migration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The books of a real salon, which lie beside the project and are no part of it: tests without them are skipped. */
public final class HairSalonBooks {

    public static final ImportSettings SETTINGS = ImportSettings.parse(
            Map.of("currency", "CAD", "zone", "America/Winnipeg", "tax", "GST=5,PST=8", "stock-date", "2018-07-29"));

    private HairSalonBooks() {}

    public static Path folder() {
        Path folder = Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
                .map(above -> above.resolve("shared/data/hair-salon"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(folder != null, "the real salon's books are not here");
        return folder;
    }
}
