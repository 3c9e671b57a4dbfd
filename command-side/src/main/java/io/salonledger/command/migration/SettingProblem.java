package io.salonledger.command.migration;

import java.util.List;

/** A setting that cannot be used; the code is an i18n key, the first argument the setting's name. */
public record SettingProblem(String code, List<String> args) {

    public SettingProblem {
        args = List.copyOf(args);
    }
}
