package io.salonledger.command.migration.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.HairSalonBooks;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.source.SourceTicket;
import io.salonledger.command.migration.table.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

class NewerExportTest {

    private static final String TWINS = "7,03/15/2018,Smart Bond,A,JJ,1,25,1.25,2\r\n".repeat(2);

    @TempDir
    Path folder;

    @Test
    void gives_the_same_ids_whatever_the_order_of_the_rows_and_the_names_of_the_files() throws IOException {
        SourceReading original = read(HairSalonBooks.folder());
        try (var files = Files.list(HairSalonBooks.folder())) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                List<String> lines = Files.readAllLines(file);
                List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
                Collections.shuffle(rows, new Random(20180729));
                rows.addFirst(lines.getFirst());
                Files.write(folder.resolve(file.getFileName().toString().replace("0.csv", "17.csv")), rows);
            }
        }

        SourceReading shuffled = read(folder);

        assertThat(ids(shuffled.books())).isEqualTo(ids(original.books()));
        assertThat(fingerprints(shuffled.books())).isEqualTo(fingerprints(original.books()));
    }

    @Test
    void gives_old_rows_the_same_ids_when_rows_are_added() {
        Books books = new Books(folder);
        Set<UUID> older = ids(books.with("r.csv", Books.RECEIPTS + TWINS).read().books());
        Set<UUID> newer =
                ids(books.with("r.csv", Books.RECEIPTS + "8,03/16/2018,Cut,B,JJ,1,82,4.1,6.56\r\n" + TWINS + TWINS)
                        .read()
                        .books());

        assertThat(newer).containsAll(older);
        // a ticket with its line, the client, and two more twins
        assertThat(newer).hasSize(older.size() + 3 + 2);
    }

    @Test
    void takes_the_same_row_of_two_overlapping_files_once() {
        SourceReading reading = new Books(folder)
                .with("2018-03.csv", Books.RECEIPTS + TWINS)
                .with("2018-04.csv", Books.RECEIPTS + TWINS + "9,04/16/2018,Cut,B,JJ,1,82,4.10,6.56\r\n")
                .read();

        assertThat(reading.books().history().tickets())
                .extracting(ticket -> ticket.lines().size())
                .containsExactly(2, 1);
        assertThat(reading.tables()).extracting(table -> table.repeated()).containsExactly(0L, 2L);
        assertThat(Books.of(reading, ImportFinding.REPEATED_IN_OTHER_FILE))
                .extracting(Finding::args)
                .containsExactly(List.of("2018-03.csv", "2"), List.of("2018-03.csv", "3"));
    }

    @Test
    void shows_by_its_fingerprint_that_a_known_ticket_has_other_lines_now() {
        Books books = new Books(folder);
        SourceTicket older = ticket(books.with("r.csv", Books.RECEIPTS + TWINS));
        SourceTicket newer =
                ticket(books.with("r.csv", Books.RECEIPTS + TWINS + "7,03/15/2018,Cut,A,JJ,1,82,4.1,6.56\r\n"));

        assertThat(newer.id()).isEqualTo(older.id());
        assertThat(newer.fingerprint()).isNotEqualTo(older.fingerprint());
    }

    private static SourceTicket ticket(Books books) {
        return books.read().books().history().tickets().getFirst();
    }

    private static SourceReading read(Path folder) {
        return new SourceReader(ReadLimits.DEFAULT).read(folder, HairSalonBooks.SETTINGS);
    }

    private static Map<UUID, String> fingerprints(SourceBooks books) {
        Map<UUID, String> fingerprints = new HashMap<>();
        books.history().tickets().forEach(ticket -> fingerprints.put(ticket.id(), ticket.fingerprint()));
        return fingerprints;
    }

    private static Set<UUID> ids(SourceBooks books) {
        Set<UUID> ids = new HashSet<>();
        books.catalogue().services().forEach(it -> ids.add(it.id()));
        books.catalogue().products().forEach(it -> ids.add(it.id()));
        books.catalogue().stock().forEach(it -> ids.add(it.id()));
        books.people().clients().forEach(it -> ids.add(it.id()));
        books.people().staff().forEach(it -> ids.add(it.id()));
        books.history().tickets().forEach(it -> {
            ids.add(it.id());
            it.lines().forEach(line -> ids.add(line.id()));
        });
        books.history().bookings().forEach(it -> ids.add(it.id()));
        books.history().cancellations().forEach(it -> ids.add(it.id()));
        books.history().noShows().forEach(it -> ids.add(it.id()));
        return ids;
    }
}
