package io.salonledger.command.migration.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.SourceRef;
import io.salonledger.command.migration.source.SourceIds;

/**
 * Gives rows their ids. Equal rows of one file are counted, so true duplicates stay several; the count starts anew with each
 * file, so that exports which overlap give the same row the same id.
 */
final class Claims {

    private record InTable(String table, UUID first) {}

    private final SourceIds ids;
    private final Map<InTable, Integer> occurrences = new HashMap<>();
    private final Map<UUID, SourceRef> claimed = new HashMap<>();

    Claims(SourceIds ids) {
        this.ids = ids;
    }

    /** The id of something that happened; empty if another file has told it already. */
    Optional<UUID> row(Cells cells, String kind, Object... naturalKey) {
        List<String> key = Arrays.stream(naturalKey).map(String::valueOf).toList();
        UUID first = ids.id(kind, key, 1);
        int occurrence = occurrences.merge(new InTable(cells.ref().file(), first), 1, Integer::sum);
        UUID id = occurrence == 1 ? first : ids.id(kind, key, occurrence);
        SourceRef known = claimed.putIfAbsent(id, cells.ref());
        if (known != null) {
            cells.repeat(known);
            return Optional.empty();
        }
        if (occurrence > 1) {
            SourceRef original = claimed.getOrDefault(first, cells.ref());
            cells.note(ImportFinding.DUPLICATE_ROW, original.file(), original.row());
        }
        return Optional.of(id);
    }

    /** The id of something that a code names; the code must not name two. */
    Optional<UUID> code(Cells cells, String kind, String... code) {
        UUID id = ids.id(kind, List.of(code), 1);
        SourceRef known = claimed.putIfAbsent(id, cells.ref());
        if (known != null) {
            cells.refuse(ImportFinding.DUPLICATE_CODE, code[0], known.file(), known.row());
            return Optional.empty();
        }
        return Optional.of(id);
    }

    UUID id(String kind, String... naturalKey) {
        return ids.id(kind, List.of(naturalKey), 1);
    }
}
