package io.salonledger.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.system.command.RebuildReadModel;
import io.salonledger.contracts.system.query.FindSystemStatus;
import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.ui.job.Job;
import io.salonledger.ui.job.JobCall;
import io.salonledger.ui.job.JobGateway;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.process.ExitCodes;

/** {@code ./salon bench}: measures this machine on books of its own in a temporary folder. */
public final class BenchProcess implements Job {

    private static final int MEMBERS = 200;
    /** One in MongoDB and one in Elasticsearch, built at once. */
    private static final List<String> REBUILT = List.of("member-details", "member-search");

    private static final Duration REBUILT_WITHIN = Duration.ofMinutes(2);

    private final Supplier<SpringApplicationBuilder> application;

    public BenchProcess(Supplier<SpringApplicationBuilder> application) {
        this.application = application;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(JobCall call) {
        try {
            Path folder = Files.createTempDirectory("salon-bench");
            try {
                measure(call, folder);
                growDemo(call, folder.resolve("demo"));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
            return ExitCodes.OK;
        } catch (Exception e) {
            throw new IllegalStateException("The measuring broke off", e);
        }
    }

    private void measure(JobCall call, Path folder) throws Exception {
        double fast;
        long started = System.nanoTime();
        try (ConfigurableApplicationContext process = start(folder, 1_000, false)) {
            double startSeconds = (System.nanoTime() - started) / 1e9;
            MessageGateway gateway = gateway(process);
            Bench bench = new Bench(gateway, process.getBean(MeterRegistry.class), call.output());
            bench.row("start to login page (goal ≤ 20 s)", "%.1f s", startSeconds);
            List<MemberId> members = members(gateway);
            LogAppend log = new LogAppend(process.getBean(EventStore.class), members(gateway));
            bench.appending(process.getBean(DataSource.class), log, members);
            bench.appendingTogether(members);
            bench.showing(members);
            new BookingBench(gateway, bench).measure();
            fast = rebuild(gateway);
            bench.row("rebuild, MongoDB and Elasticsearch together", "%,.0f events/s   (goal ≥ 5,000)", fast);
            bench.row("resident memory (goal ≤ 1 GB)", "%,d MB", residentMegabytes());
        }
        try (ConfigurableApplicationContext process = start(folder, 1, false)) {
            double slow = rebuild(gateway(process));
            call.say(String.format("%-44s %,.0f events/s", "  the same with batches of one event", slow));
            call.say(String.format("%-44s %.1f ×   (goal ≥ 10)", "  gain of batches", fast / slow));
        }
    }

    private void growDemo(JobCall call, Path folder) throws Exception {
        try (ConfigurableApplicationContext process = start(folder, 1_000, true)) {
            long ready = System.nanoTime();
            MessageGateway gateway = gateway(process);
            Bench bench = new Bench(gateway, process.getBean(MeterRegistry.class), call.output());
            new DemoBench(gateway, bench).measure(ready);
            bench.row("resident memory with the demo shop", "%,d MB", residentMegabytes());
        }
    }

    private ConfigurableApplicationContext start(Path folder, int batch, boolean demo) {
        return application
                .get()
                .run(
                        "--salon.data=" + folder.resolve("data"),
                        "--salon.key-file=" + folder.resolve("key"),
                        "--salon.erasure-register=" + folder.resolve("erased"),
                        "--salon.demo=" + demo,
                        "--salon.greet=false",
                        "--salon.projection.batch=" + batch,
                        "--server.port=0",
                        "--management.server.port=-1",
                        "--logging.level.root=error",
                        "--logging.level.io.salonledger=error");
    }

    private static MessageGateway gateway(ConfigurableApplicationContext process) {
        return process.getBean(JobGateway.class).messages();
    }

    private static List<MemberId> members(MessageGateway gateway) {
        List<MemberId> members =
                IntStream.range(0, MEMBERS).mapToObj(i -> MemberId.random()).toList();
        members.forEach(member -> gateway.send(new RegisterMember(member, new BranchId("bench"), "测试", null)));
        return members;
    }

    /** Events of the log a second, each taken in by both read models; by the slower one if they are not done in time. */
    private static double rebuild(MessageGateway gateway) throws InterruptedException {
        Map<String, Integer> before = generations(gateway);
        long events = gateway.ask(new FindSystemStatus()).events();
        long begin = System.nanoTime();
        REBUILT.forEach(name -> gateway.send(new RebuildReadModel(name)));
        while (!allNewer(before, generations(gateway))) {
            if (System.nanoTime() - begin > REBUILT_WITHIN.toNanos()) {
                return built(gateway) * 1e9 / (System.nanoTime() - begin);
            }
            // Asking how far they are counts documents in both stores, so not too often.
            Thread.sleep(200);
        }
        return events * 1e9 / (System.nanoTime() - begin);
    }

    private static long built(MessageGateway gateway) {
        return gateway.ask(new FindSystemStatus()).readModels().stream()
                .filter(row -> row.state() == ReadModelRow.State.BUILDING)
                .mapToLong(ReadModelRow::position)
                .min()
                .orElse(0);
    }

    private static boolean allNewer(Map<String, Integer> before, Map<String, Integer> now) {
        return REBUILT.stream().allMatch(name -> now.getOrDefault(name, 0) > before.getOrDefault(name, 0));
    }

    private static Map<String, Integer> generations(MessageGateway gateway) {
        return gateway.ask(new FindSystemStatus()).readModels().stream()
                .filter(row -> row.state() != ReadModelRow.State.BUILDING)
                .collect(Collectors.toMap(ReadModelRow::name, ReadModelRow::generation, Math::max));
    }

    private static long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return (Runtime.getRuntime().totalMemory() >> 20);
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0L);
    }
}
