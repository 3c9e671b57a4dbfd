package io.salonledger.ui.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/** What the dashboard asks Prometheus for. */
record Dashboard(List<String> questions) {

    private static final Path FILE = Path.of("..", "docker", "grafana", "dashboards", "salon-ledger.json");
    private static final Pattern SERIES = Pattern.compile("([a-zA-Z_:][\\w:]*)?(?:\\{([^}]*)})?(\\s*\\()?");
    private static final Pattern BY_PATTERN = Pattern.compile("__name__=~\"([^\"]+)\"");
    /** Prometheus says it itself whether it reached something, and from where. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    static Dashboard read() throws IOException {
        return new Dashboard(
                JsonMapper.shared().readTree(Files.readString(FILE)).findValuesAsString("expr"));
    }

    /** Names and patterns of what is asked for and nobody measures. */
    Set<String> missingFrom(String measured) {
        Set<String> missing = new TreeSet<>();
        for (String question : questions) {
            Matcher series = SERIES.matcher(
                    question.replaceAll("\\bby\\s*\\([^)]*\\)", "").replaceAll("\\[\\d+[smhd]]", ""));
            while (series.find()) {
                String labels = series.group(2) == null ? "" : series.group(2);
                Matcher pattern = BY_PATTERN.matcher(labels);
                if (pattern.find()) {
                    add(missing, pattern.group(1), measured, pattern.group(1), "");
                } else if (series.group(1) != null && series.group(3) == null) {
                    add(missing, series.group(1), measured, Pattern.quote(series.group(1)), labels);
                }
            }
        }
        return missing;
    }

    private static void add(Set<String> missing, String asked, String measured, String name, String labels) {
        boolean known = OF_PROMETHEUS.contains(asked)
                || measured.lines()
                        .filter(line -> !line.startsWith("#"))
                        .anyMatch(line -> line.matches(name + "[{ ].*")
                                && Stream.of(labels.split(","))
                                        .map(String::strip)
                                        .allMatch(line::contains));
        if (!known) {
            missing.add(asked);
        }
    }
}
