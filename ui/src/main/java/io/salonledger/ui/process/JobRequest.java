package io.salonledger.ui.process;

import java.util.List;
import java.util.Optional;

import org.springframework.boot.ApplicationArguments;

/** The one job that the launcher asks this process to do, with the user's arguments as typed. */
public record JobRequest(String name, List<String> arguments) {
    public JobRequest {
        arguments = List.copyOf(arguments);
    }

    /**
     * Reads {@code --salon.job=import --salon.job.arguments=… --salon.job.arguments=…}: one option per argument, since
     * a bound list would be split at commas and its placeholders resolved.
     */
    public static Optional<JobRequest> from(ApplicationArguments arguments) {
        return values(arguments, "salon.job").stream()
                .reduce((first, last) -> last)
                .map(name -> new JobRequest(name, values(arguments, "salon.job.arguments")));
    }

    private static List<String> values(ApplicationArguments arguments, String option) {
        var values = arguments.getOptionValues(option);
        return values == null ? List.of() : values;
    }
}
