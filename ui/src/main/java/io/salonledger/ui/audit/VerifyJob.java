package io.salonledger.ui.audit;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.vaadin.flow.i18n.I18NProvider;

import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.VerificationStatus.State;
import io.salonledger.ui.job.Job;
import io.salonledger.ui.job.JobArguments;
import io.salonledger.ui.job.JobCall;
import io.salonledger.ui.job.JobRefused;
import io.salonledger.ui.process.ExitCodes;

/** {@code ./salon verify}: recomputes the ledger from the log and names the first place that differs. */
final class VerifyJob implements Job {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int TENTH = 10;

    private final AuditGateway audit;
    private final I18NProvider texts;

    VerifyJob(AuditGateway audit, I18NProvider texts) {
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(JobCall call) {
        if (!JobArguments.of(call, Set.of(), Set.of()).words().isEmpty()) {
            throw new JobRefused(ExitCodes.USAGE, text(call.locale(), "audit.verify.usage"));
        }
        audit.verify();
        VerificationStatus status = audit.verification();
        long told = 0;
        while (status.state() == State.RUNNING) {
            long tenths = status.total() == 0 ? 0 : status.checked() * TENTH / status.total();
            if (tenths > told) {
                told = tenths;
                call.say(text(call.locale(), "audit.verify.progress", status.checked(), status.total()));
            }
            LockSupport.parkNanos(LOOK_EVERY);
            status = audit.verification();
        }
        call.say(new VerificationSentences(texts, call.locale()).result(status));
        return switch (status.state()) {
            case INTACT -> ExitCodes.OK;
            case DIFFERENT -> ExitCodes.DIFFERENCE;
            case NOT_AVAILABLE -> ExitCodes.UNAVAILABLE;
            case NEVER_RUN, RUNNING, FAILED -> ExitCodes.FAILED;
        };
    }

    private String text(Locale locale, String key, Object... args) {
        return texts.getTranslation(key, locale, args);
    }
}
