package io.salonledger.ui.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A bare machine for ./salon: the few tools it may use, no Java but JDKs whose `java` only notes down its call. */
record BareMachine(Path folder) {
    static final Path LAUNCHER = Path.of("..", "salon").toAbsolutePath().normalize();
    /** What the noting `java` exits with. */
    static final int JAVA_EXIT = 7;

    record Outcome(int code, String out, String err) {}

    static BareMachine in(Path folder) throws IOException {
        var machine = new BareMachine(folder.toRealPath());
        Files.createDirectories(machine.tools());
        var tools = List.of(
                "awk",
                "basename",
                "cat",
                "dirname",
                "find",
                "grep",
                "mkdir",
                "mv",
                "ps",
                "readlink",
                "rm",
                "sed",
                "sleep",
                "sort",
                "touch",
                "tr");
        for (String tool : tools) {
            String place = Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin/" : "/bin/";
            machine.program(machine.tools().resolve(tool), "exec " + place + tool + " \"$@\"");
        }
        machine.jdk("jdk", "21.0.1");
        return machine;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path tools() {
        return folder.resolve("tools");
    }

    /** The arguments of the last `java`. */
    List<String> called() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }

    boolean javaWasCalled() {
        return Files.exists(folder.resolve("calls"));
    }

    String javaUsed() throws IOException {
        return Files.readString(folder.resolve("used"));
    }

    Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path bin = Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        String noting = "printf '%s\\n' \"$@\" >'" + folder.resolve("calls") + "'\necho \"$0\" >'"
                + folder.resolve("used") + "'\nexit " + JAVA_EXIT;
        program(bin.resolve("java"), noting);
        program(bin.resolve("javac"), noting);
        return home;
    }

    void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    Outcome salon(String language, String... arguments) throws Exception {
        return salon(LAUNCHER, Map.of("LANG", language, "SALON_JAR", "/salon.jar"), arguments);
    }

    /** Runs the launcher with these variables only; JAVA_HOME is the noting JDK unless it is named. */
    Outcome salon(Path launcher, Map<String, String> variables, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("/bin/bash", launcher.toString()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(folder, "said", ".txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        var environment = builder.environment();
        environment.clear();
        environment.put("PATH", tools().toString());
        environment.put("SALON_JDK_PLACES", folder.resolve("nothing").toString());
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.putAll(variables);
        var process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(errors));
    }
}
