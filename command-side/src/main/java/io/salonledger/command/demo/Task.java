package io.salonledger.command.demo;

import java.util.Arrays;
import java.util.List;

import io.salonledger.contracts.message.Command;

/** Commands that follow each other; different tasks of a stage don't wait for each other. */
record Task(List<Step> steps) {

    Task {
        steps = List.copyOf(steps);
    }

    static Task of(String user, Command... commands) {
        return of(user, Arrays.asList(commands));
    }

    static Task of(String user, List<? extends Command> commands) {
        return new Task(
                commands.stream().map(command -> new Step(user, command)).toList());
    }
}
