package io.salonledger.ui.system;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import com.vaadin.flow.i18n.I18NProvider;

import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.ui.job.Job;
import io.salonledger.ui.job.JobArguments;
import io.salonledger.ui.job.JobCall;
import io.salonledger.ui.job.JobRefused;
import io.salonledger.ui.process.ExitCodes;

/** {@code ./salon rebuild [projection…]}: builds read models anew beside the ones that are read. */
final class RebuildJob implements Job {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(250);

    private final SystemGateway system;
    private final I18NProvider texts;

    RebuildJob(SystemGateway system, I18NProvider texts) {
        this.system = system;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public int run(JobCall call) {
        List<String> words = JobArguments.of(call, Set.of(), Set.of()).words();
        Set<String> known = names();
        Set<String> wanted = words.isEmpty() ? known : new LinkedHashSet<>(words);
        wanted.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
            throw new JobRefused(
                    ExitCodes.USAGE, text(call, "system.rebuild.unknown", unknown, String.join(", ", known)));
        });
        wanted.forEach(system::rebuild);
        return follow(call, wanted);
    }

    private Set<String> names() {
        return system.status().readModels().stream()
                .map(ReadModelRow::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int follow(JobCall call, Set<String> wanted) {
        Set<String> open = new LinkedHashSet<>(wanted);
        while (!open.isEmpty()) {
            List<ReadModelRow> building = system.status().readModels().stream()
                    .filter(row -> row.state() == ReadModelRow.State.BUILDING || isStuckBuilding(row, open))
                    .toList();
            for (ReadModelRow row : building) {
                if (row.state() == ReadModelRow.State.STUCK || row.deadLetters() > 0) {
                    call.say(text(call, "system.rebuild.stuck", row.name()));
                    return ExitCodes.FAILED;
                }
            }
            Set<String> still = building.stream().map(ReadModelRow::name).collect(Collectors.toSet());
            open.stream().filter(name -> !still.contains(name)).toList().forEach(done -> {
                open.remove(done);
                call.say(text(call, "system.rebuild.done", done));
            });
            LockSupport.parkNanos(LOOK_EVERY);
        }
        return ExitCodes.OK;
    }

    /** The stuck one may be the generation that is being built: the newest of its name. */
    private static boolean isStuckBuilding(ReadModelRow row, Set<String> open) {
        return row.state() == ReadModelRow.State.STUCK && open.contains(row.name());
    }

    private String text(JobCall call, String key, Object... args) {
        return texts.getTranslation(key, call.locale(), args);
    }
}
