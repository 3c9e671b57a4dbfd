package io.salonledger.ui.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.ui.process.ExitCodes;

import static org.assertj.core.api.Assertions.assertThat;

class JobDeskTest {

    @TempDir
    Path data;

    private final List<String> said = new ArrayList<>();
    private JobDesk desk;

    @BeforeEach
    void open() {
        Jobs jobs = new Jobs(List.of(new Echo(), new Refusing()), (code, args, locale) -> code + args);
        desk = new JobDesk(data, jobs);
        desk.start();
    }

    @AfterEach
    void close() {
        desk.stop();
    }

    @Test
    void a_job_runs_in_the_process_that_holds_the_folder_and_answers_line_by_line() {
        OptionalInt code = HandedOver.to(data, "echo", call("two words", "", "a\\b", "行\n二"));

        assertThat(code).hasValue(ExitCodes.DIFFERENCE);
        assertThat(said).containsExactly("two words", "", "a\\b", "行", "二", "in /somewhere, zh");
    }

    @Test
    void a_refused_job_says_why_and_gives_its_code() {
        assertThat(HandedOver.to(data, "refuse", call())).hasValue(ExitCodes.BAD_INPUT);
        assertThat(said).containsExactly("不行");
    }

    @Test
    void an_unknown_job_is_a_wrong_call() {
        assertThat(HandedOver.to(data, "dance", call())).hasValue(ExitCodes.USAGE);
    }

    @Test
    void nobody_listening_means_that_the_caller_does_it_itself() {
        desk.stop();

        assertThat(HandedOver.to(data, "echo", call())).isEmpty();
    }

    private JobCall call(String... arguments) {
        return new JobCall(List.of(arguments), Path.of("/somewhere"), Locale.SIMPLIFIED_CHINESE, said::add);
    }

    private static final class Echo implements Job {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public int run(JobCall call) {
            call.arguments().forEach(argument -> call.say(argument.isEmpty() ? "\n" : argument));
            call.say("in " + call.folder() + ", " + call.locale().getLanguage());
            return ExitCodes.DIFFERENCE;
        }
    }

    private static final class Refusing implements Job {
        @Override
        public String name() {
            return "refuse";
        }

        @Override
        public int run(JobCall call) {
            throw new JobRefused(ExitCodes.BAD_INPUT, call.words("no", "不行"));
        }
    }
}
