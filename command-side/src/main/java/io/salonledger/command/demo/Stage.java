package io.salonledger.command.demo;

import java.util.List;

/**
 * What may be done side by side, when all stages before it are in the log.
 *
 * @param name what is in it
 */
record Stage(String name, List<Task> tasks) {

    Stage {
        tasks = List.copyOf(tasks);
    }

    int commands() {
        return tasks.stream().mapToInt(task -> task.steps().size()).sum();
    }
}
