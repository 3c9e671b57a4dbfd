package io.salonledger.command.migration;

import java.util.List;

/** The settings of an import are not usable; all problems at once. */
public final class InvalidImportSettings extends RuntimeException {

    private final transient List<SettingProblem> problems;

    InvalidImportSettings(List<SettingProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<SettingProblem> problems() {
        return problems;
    }
}
