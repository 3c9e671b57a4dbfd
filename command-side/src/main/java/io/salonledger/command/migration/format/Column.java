package io.salonledger.command.migration.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of a known table: the headers it may have, the first of them being the one that messages name. */
record Column(Field field, boolean required, String title, Set<String> headers) {

    static Column needed(Field field, String... headers) {
        return new Column(field, true, headers[0], normalised(Arrays.asList(headers)));
    }

    static Column optional(Field field, String... headers) {
        return new Column(field, false, headers[0], normalised(Arrays.asList(headers)));
    }

    boolean heads(String header) {
        return headers.contains(normalised(header));
    }

    /** Spaces, case, underscores, full-width letters and a star for "required" make no difference. */
    static String normalised(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_*-]", "");
    }

    private static Set<String> normalised(List<String> headers) {
        return headers.stream().map(Column::normalised).collect(Collectors.toUnmodifiableSet());
    }
}
