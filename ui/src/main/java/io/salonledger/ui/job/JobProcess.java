package io.salonledger.ui.job;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import io.salonledger.ui.bench.BenchProcess;
import io.salonledger.ui.process.JobRequest;

/** A process that was started for one job: hands it to the process that holds the folder, or does it itself. */
public final class JobProcess {

    private JobProcess() {}

    /** The job's exit code, or empty if the process was started to serve the console. */
    public static OptionalInt run(String[] arguments, Supplier<SpringApplicationBuilder> application) {
        DefaultApplicationArguments given = new DefaultApplicationArguments(arguments);
        var request = JobRequest.from(given);
        if (request.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> folders = given.getOptionValues("salon.data");
        Path data = Path.of(folders == null ? "data" : folders.getLast());
        return OptionalInt.of(run(request.get(), data, given, application));
    }

    private static int run(
            JobRequest request,
            Path data,
            DefaultApplicationArguments given,
            Supplier<SpringApplicationBuilder> application) {
        JobCall call =
                new JobCall(request.arguments(), Path.of("").toAbsolutePath(), callersLocale(), System.out::println);
        OptionalInt elsewhere = HandedOver.to(data, request.name(), call);
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        // Neither opens the folder: one fills it, the other measures on books of its own.
        List<Job> withoutBooks = List.of(new RestoreJob(data), new BenchProcess(application));
        if (withoutBooks.stream().anyMatch(job -> job.name().equals(request.name()))) {
            return new Jobs(withoutBooks, (code, args, locale) -> code).run(request.name(), call);
        }
        // The console comes up too, on a port of its own, since everything is wired as in daily work.
        try (ConfigurableApplicationContext context = application.get().run(withOwnPorts(given.getSourceArgs()))) {
            return context.getBean(Jobs.class).run(request.name(), call);
        }
    }

    private static String[] withOwnPorts(String[] given) {
        return Stream.concat(
                        Arrays.stream(given),
                        Stream.of(
                                "--salon.demo=false",
                                "--server.port=0",
                                "--management.server.port=-1",
                                "--logging.level.root=error"))
                .toArray(String[]::new);
    }

    private static Locale callersLocale() {
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = System.getenv(variable);
            if (value != null && !value.isEmpty()) {
                return value.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }
}
