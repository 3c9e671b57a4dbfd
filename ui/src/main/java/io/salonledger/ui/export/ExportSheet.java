package io.salonledger.ui.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A list as it leaves the house.
 *
 * @param list what it is, for the record of exports: {@code services}
 * @param title name of the sheet and the file
 * @param rows page by page: offset and limit in, rows out
 * @param total how many rows there are
 */
public record ExportSheet<R>(
        String list,
        String title,
        List<ExportColumn<R>> columns,
        BiFunction<Integer, Integer, List<R>> rows,
        long total) {

    private static final int CHUNK = 500;

    /** All rows, read in parts, so that a long list never lies in memory as a whole. */
    Stream<R> all() {
        return Stream.iterate(0, offset -> offset < total, offset -> offset + CHUNK)
                .flatMap(offset -> rows.apply(offset, CHUNK).stream());
    }
}
