package io.salonledger.ui.migration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import com.vaadin.flow.i18n.I18NProvider;

import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.FindingLevel;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.query.FindingCount;
import io.salonledger.contracts.migration.query.FindingFilter;
import io.salonledger.contracts.migration.query.FindingPage;
import io.salonledger.contracts.migration.query.ImportProgress;
import io.salonledger.contracts.migration.query.ParityReport;
import io.salonledger.ui.job.Job;
import io.salonledger.ui.job.JobArguments;
import io.salonledger.ui.job.JobCall;
import io.salonledger.ui.job.JobRefused;
import io.salonledger.ui.process.ExitCodes;

/** {@code ./salon import DIR}: reads old books, tells what is odd, imports them and compares. */
final class ImportJob implements Job {

    private static final Set<String> SETTINGS =
            Set.of("currency", "zone", "tax", "stock-date", "branch", "source", "date-pattern");
    private static final String DRY_RUN = "dry-run";
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration TOLD_EVERY = Duration.ofSeconds(2);
    /** More would scroll by unread; the console lists them all. */
    private static final int LISTED = 200;

    private final ImportGateway gateway;
    private final I18NProvider texts;

    ImportJob(ImportGateway gateway, I18NProvider texts) {
        this.gateway = gateway;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(JobCall call) {
        ImportTexts words = new ImportTexts(texts, call.locale());
        JobArguments arguments = JobArguments.of(call, SETTINGS, Set.of(DRY_RUN));
        if (arguments.words().size() != 1) {
            throw new JobRefused(ExitCodes.USAGE, words.of("import-text.folder-needed"));
        }
        Map<String, String> settings = new HashMap<>(arguments.options());
        settings.remove(DRY_RUN);
        checkSettings(words, settings);
        Path folder = call.path(arguments.words().getFirst());
        ImportId draft = ImportId.random();
        gateway.read(draft, folder.toString(), settings);
        try {
            ImportProgress read = follow(draft, call, words, ImportPhase.READ);
            return read.phase() == ImportPhase.READ
                    ? afterReading(draft, arguments.has(DRY_RUN), call, words)
                    : broken(read, call, words);
        } finally {
            if (gateway.progress(draft).phase() == ImportPhase.READ) {
                gateway.abort(draft);
            }
        }
    }

    private void checkSettings(ImportTexts words, Map<String, String> settings) {
        List<String> problems =
                gateway.check(settings).problems().stream().map(words::problem).toList();
        if (!problems.isEmpty()) {
            throw new JobRefused(ExitCodes.USAGE, String.join("\n", problems));
        }
    }

    private int afterReading(ImportId draft, boolean dryRun, JobCall call, ImportTexts words) {
        ParityText text = new ParityText(words);
        FindingPage findings = gateway.dryRunFindings(draft, FindingFilter.ALL, new PageRequest(0, 1));
        call.say(words.of(
                "import-text.findings",
                count(findings, FindingLevel.REFUSED),
                count(findings, FindingLevel.ODD),
                count(findings, FindingLevel.INFO)));
        text.summary(findings).forEach(call::say);
        if (count(findings, FindingLevel.REFUSED) > 0) {
            return refused(draft, findings, call, words);
        }
        list(draft, FindingLevel.ODD, call, text);
        if (dryRun) {
            call.say(words.of("import-text.dry-run"));
            return ExitCodes.OK;
        }
        gateway.commit(draft);
        ImportProgress over = follow(draft, call, words, ImportPhase.COMPLETED);
        return over.phase() == ImportPhase.COMPLETED ? report(over.importId(), call, text) : broken(over, call, words);
    }

    private static long count(FindingPage findings, FindingLevel level) {
        return findings.counts().stream()
                .filter(count -> count.level() == level)
                .mapToLong(FindingCount::count)
                .sum();
    }

    private int refused(ImportId draft, FindingPage findings, JobCall call, ImportTexts words) {
        list(draft, FindingLevel.REFUSED, call, new ParityText(words));
        call.say(words.of("import-text.unreadable"));
        boolean nothingThere = findings.counts().stream()
                .map(FindingCount::code)
                .anyMatch(code -> code.equals("folder-missing") || code.equals("folder-empty"));
        return nothingThere ? ExitCodes.NO_INPUT : ExitCodes.BAD_INPUT;
    }

    private void list(ImportId draft, FindingLevel level, JobCall call, ParityText text) {
        FindingPage found =
                gateway.dryRunFindings(draft, new FindingFilter(level, null, null), new PageRequest(0, LISTED));
        text.findings(found.page().items()).forEach(call::say);
        if (found.page().total() > LISTED) {
            call.say("… +" + (found.page().total() - LISTED));
        }
    }

    private int report(ImportId importId, JobCall call, ParityText text) {
        ParityReport report = gateway.parity(importId);
        text.report(report, gateway.employees()).forEach(call::say);
        return report.isClean() ? ExitCodes.OK : ExitCodes.DIFFERENCE;
    }

    private static int broken(ImportProgress over, JobCall call, ImportTexts words) {
        call.say(
                over.phase() == ImportPhase.ABORTED
                        ? words.of("import-text.aborted")
                        : words.of("import-text.failed", String.valueOf(over.failure())));
        return ExitCodes.FAILED;
    }

    /** Tells how it goes on until it has come as far as wanted, or no further. */
    private ImportProgress follow(ImportId draft, JobCall call, ImportTexts words, ImportPhase wanted) {
        long toldAt = System.nanoTime();
        ImportPhase told = ImportPhase.READ;
        while (true) {
            ImportProgress now = gateway.progress(draft);
            if (now.phase() == wanted || now.phase().isOver()) {
                return now;
            }
            boolean late = System.nanoTime() - toldAt > TOLD_EVERY.toNanos();
            if (now.phase() != told && now.phase() != ImportPhase.READ
                    || late && now.phase() == ImportPhase.IMPORTING) {
                call.say(sentence(now, words));
                told = now.phase();
                toldAt = System.nanoTime();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static String sentence(ImportProgress now, ImportTexts words) {
        return switch (now.phase()) {
            case READING -> words.of("import-text.reading");
            case IMPORTING -> words.of("import-text.importing", now.done(), now.total(), now.perSecond());
            case CATCHING_UP -> words.of("import-text.catching-up");
            case COMPARING -> words.of("import-text.comparing");
            default -> words.of("import-phase." + now.phase().name().toLowerCase(java.util.Locale.ROOT));
        };
    }
}
