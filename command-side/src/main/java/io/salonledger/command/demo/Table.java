package io.salonledger.command.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The invented lists beside this class: readable text, cells between tabs, {@code #} before a remark. */
final class Table {

    /** One line; what is missing at its end is empty. */
    record Row(List<String> cells) {

        String text(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        int number(int column) {
            return Integer.parseInt(text(column));
        }

        List<String> words(int column, String between) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split(between));
        }
    }

    private Table() {}

    static List<Row> read(String name) {
        try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(Arrays.asList(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
