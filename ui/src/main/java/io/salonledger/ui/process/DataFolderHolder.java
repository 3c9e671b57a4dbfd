package io.salonledger.ui.process;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** Who holds a data folder, as its pid file names it: process, and the address and port of its console. */
public record DataFolderHolder(long pid, String address, int port) {
    static final String FILE = "salon.pid";

    /** Reads the pid file; empty when there is none or it is not yet whole. */
    public static Optional<DataFolderHolder> of(Path folder) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(reader);
            return Optional.of(new DataFolderHolder(
                    Long.parseLong(properties.getProperty("pid", "")),
                    properties.getProperty("address", ""),
                    Integer.parseInt(properties.getProperty("port", ""))));
        } catch (IOException | IllegalArgumentException notThere) {
            return Optional.empty();
        }
    }

    void writeTo(Path folder) throws IOException {
        Path part = folder.resolve(FILE + ".part");
        // The launcher reads these lines with sed: one `name=value` each.
        Files.writeString(part, "pid=%d%naddress=%s%nport=%d%n".formatted(pid, address, port));
        Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void removeFrom(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
