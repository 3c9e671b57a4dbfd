package io.salonledger.ui.job;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.process.ExitCodes;

/** All jobs by name; every way in which one can end becomes a sentence and an exit code. */
public final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final Map<String, Job> byName;
    private final Refusals refusals;

    public Jobs(Collection<Job> jobs, Refusals refusals) {
        this.byName = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
        this.refusals = refusals;
    }

    public int run(String name, JobCall call) {
        Job job = byName.get(name);
        if (job == null) {
            call.say(call.words("There is no job called " + name + ".", "没有名为 " + name + " 的任务。"));
            return ExitCodes.USAGE;
        }
        try {
            return job.run(call);
        } catch (JobRefused refused) {
            call.say(String.valueOf(refused.getMessage()));
            return refused.exitCode();
        } catch (Refused refused) {
            call.say(refusals.sentence(refused.code(), refused.args(), call.locale()));
            return ExitCodes.FAILED;
        } catch (Failed failed) {
            call.say(call.words("It failed; the log has the cause under ", "失败；原因见日志编号 ") + failed.correlationId());
            return ExitCodes.FAILED;
        } catch (RuntimeException broken) {
            LOG.error("Job {} failed", name, broken);
            call.say(call.words("It failed: ", "失败：") + broken);
            return ExitCodes.SOFTWARE;
        }
    }

    /** Translates a refusal. */
    @FunctionalInterface
    public interface Refusals {
        String sentence(String code, java.util.List<String> args, java.util.Locale locale);
    }
}
