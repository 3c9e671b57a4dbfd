package io.salonledger.contracts.migration.query;

import java.util.List;

/** What is wrong with an import's settings; empty if they can be used. */
public record SettingProblems(List<Problem> problems) {

    /**
     * One setting that can't be used.
     *
     * @param code translated by {@code setting-problem.<code>}
     * @param args the setting's name, and what stands there
     */
    public record Problem(String code, List<String> args) {

        public Problem {
            args = List.copyOf(args);
        }
    }

    public SettingProblems {
        problems = List.copyOf(problems);
    }
}
