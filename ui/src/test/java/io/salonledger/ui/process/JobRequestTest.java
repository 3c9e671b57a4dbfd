package io.salonledger.ui.process;

import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;

class JobRequestTest {
    @Test
    void start_without_a_job_is_none() {
        assertThat(JobRequest.from(new DefaultApplicationArguments("--server.port=1")))
                .isEmpty();
    }

    @Test
    void arguments_arrive_as_typed_and_in_order() {
        var arguments = new DefaultApplicationArguments(
                "--salon.job=import",
                "--salon.job.arguments=my books",
                "--salon.job.arguments=--tax",
                "--salon.job.arguments=GST=5,PST=8",
                "--salon.job.arguments=${HOME}",
                "--salon.job.arguments=");
        assertThat(JobRequest.from(arguments)).get().satisfies(job -> {
            assertThat(job.name()).isEqualTo("import");
            assertThat(job.arguments()).containsExactly("my books", "--tax", "GST=5,PST=8", "${HOME}", "");
        });
    }
}
