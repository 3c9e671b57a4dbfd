package io.salonledger.ui.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** When ./salon builds and when it does not, with a Maven that only leaves a jar. */
class LauncherBuildTest {
    @TempDir
    Path folder;

    private BareMachine machine;
    private Path project;
    private Path launcher;
    private Path source;

    @BeforeEach
    void set_up_the_machine() throws IOException {
        machine = BareMachine.in(folder);
        project = Files.createDirectories(folder.toRealPath().resolve("project"));
        launcher = Files.copy(BareMachine.LAUNCHER, project.resolve("salon"));
        source = project.resolve("contracts/src/main/java/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class A {}");
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        maven(
                "3.9.9",
                "mkdir -p ui/target ui/src/main/frontend/generated && touch ui/target/ui-1.jar ui/src/main/frontend/generated/x");
    }

    @Test
    void builds_once_and_again_only_after_a_change() throws Exception {
        assertThat(verify().err()).contains("Building Salon Ledger");
        assertThat(machine.called())
                .contains(project.resolve("ui/target/ui-1.jar").toString());
        assertThat(verify().err()).isEmpty();

        Files.writeString(source, "class A { }");
        assertThat(verify().err()).contains("Building");
        assertThat(verify().err()).isEmpty();
    }

    @Test
    void deleted_source_is_a_change_and_a_test_is_none() throws Exception {
        verify();
        Path test = Files.createDirectories(project.resolve("contracts/src/test/java"));
        Files.writeString(test.resolve("ATest.java"), "class ATest {}");
        assertThat(verify().err()).isEmpty();

        Files.delete(source);
        assertThat(verify().err()).contains("Building");
        assertThat(verify().err()).isEmpty();

        Files.delete(source.getParent());
        assertThat(verify().err()).contains("Building");
    }

    @Test
    void failed_build_is_reported_and_tried_again() throws Exception {
        maven("3.8.7", "exit 1");
        assertThat(verify().code()).isEqualTo(ExitCodes.SOFTWARE);
        assertThat(verify().err()).contains("The build failed");
        assertThat(machine.javaWasCalled()).isFalse();
    }

    @Test
    void jar_is_not_replaced_under_a_running_process() throws Exception {
        verify();
        Files.writeString(source, "class A { }");
        Files.createDirectories(project.resolve("data"));
        var running =
                new ProcessBuilder("bash", "-c", "read -r x", "x", "--salon.data=" + project.resolve("data")).start();
        try {
            new DataFolderHolder(running.pid(), "127.0.0.1", 8080).writeTo(project.resolve("data"));
            var job = verify();
            assertThat(job.err()).contains("Not rebuilt: process " + running.pid());
            assertThat(job.code()).isEqualTo(BareMachine.JAVA_EXIT);
        } finally {
            running.destroyForcibly();
        }
    }

    @Test
    void maven_that_is_missing_or_too_old_is_named() throws Exception {
        maven("3.6.3", "exit 0");
        assertThat(verify().err()).contains("Maven 3.8 or newer");
        Files.delete(machine.tools().resolve("mvn"));
        assertThat(verify().code()).isEqualTo(ExitCodes.UNAVAILABLE);
    }

    private BareMachine.Outcome verify() throws Exception {
        return machine.salon(launcher, Map.of("LANG", "en"), "verify");
    }

    private void maven(String version, String build) throws IOException {
        machine.program(
                machine.tools().resolve("mvn"),
                "if [ \"$1\" = -v ]; then echo 'Apache Maven " + version + " (x)'; exit 0; fi\n" + build);
    }
}
