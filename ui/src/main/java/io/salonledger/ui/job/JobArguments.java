package io.salonledger.ui.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.salonledger.ui.process.ExitCodes;

/** Arguments of a job, sorted into plain words, options with a value ({@code --zone Z}) and switches. */
public final class JobArguments {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    private JobArguments() {}

    /**
     * @param valued names of the options that take a value, without dashes
     * @param switches names of those that take none
     * @throws JobRefused for any other option and for a missing value
     */
    public static JobArguments of(JobCall call, Set<String> valued, Set<String> switches) {
        JobArguments parsed = new JobArguments();
        var rest = call.arguments().iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (!argument.startsWith("--")) {
                parsed.words.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            if (switches.contains(name) && equals < 0) {
                parsed.options.put(name, "true");
            } else if (!valued.contains(name)) {
                throw refused(call, "Unknown option: " + argument, "没有这个选项：" + argument);
            } else if (equals >= 0) {
                parsed.options.put(name, argument.substring(equals + 1));
            } else if (rest.hasNext()) {
                parsed.options.put(name, rest.next());
            } else {
                throw refused(call, "Option " + argument + " needs a value.", "选项 " + argument + " 需要一个值。");
            }
        }
        return parsed;
    }

    private static JobRefused refused(JobCall call, String english, String chinese) {
        return new JobRefused(ExitCodes.USAGE, call.words(english, chinese));
    }

    public List<String> words() {
        return List.copyOf(words);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public Map<String, String> options() {
        return Map.copyOf(options);
    }

    public boolean has(String name) {
        return options.containsKey(name);
    }
}
