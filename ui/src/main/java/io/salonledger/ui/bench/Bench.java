package io.salonledger.ui.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.ui.message.MessageGateway;

/** The measurements of appending and showing; prints one line per figure, ratios before absolute numbers. */
final class Bench {

    private static final int PASSES = 15;
    private static final int RUNS = 500;
    private static final int LONGEST_WARM_UP = 240;
    /** Of the time: what a shop that has been open for some minutes spends on compiling. */
    private static final double COMPILED = 0.08;
    /** Rounds in a row: it also rests for a moment while it is still far from done. */
    private static final int RESTED = 4;

    /** Milliseconds after which the read models have long taken in what was appended. */
    private static final long CAUGHT_UP = 3_000;

    private static final int MANY = 16;

    private final MessageGateway gateway;
    private final MeterRegistry meters;
    private final Consumer<String> out;

    Bench(MessageGateway gateway, MeterRegistry meters, Consumer<String> out) {
        this.gateway = gateway;
        this.meters = meters;
        this.out = out;
    }

    void appending(DataSource file, LogAppend log, List<MemberId> members) throws Exception {
        List<Sample> raw = new ArrayList<>();
        List<Sample> quiet = new ArrayList<>();
        List<Sample> appended = new ArrayList<>();
        List<Sample> commands = new ArrayList<>();
        double syncs = 0;
        try (RawAppend plain = new RawAppend(file)) {
            warmUp(plain, log, members);
            for (int pass = 0; pass < PASSES; pass++) {
                // In turn, so that a machine that slows down slows all.
                raw.add(Measuring.of(RUNS, run -> plain.once()));
                appended.add(Measuring.of(RUNS, log::once));
                double before = count("salon.log.syncs");
                int round = pass;
                commands.add(Measuring.of(RUNS, run -> correct(members, round * RUNS + run)));
                syncs += count("salon.log.syncs") - before;
            }
            Thread.sleep(CAUGHT_UP);
            for (int pass = 0; pass < PASSES; pass++) {
                quiet.add(Measuring.of(RUNS, run -> plain.once()));
            }
        }
        speed("raw insert + commit + sync", middle(raw));
        speed("  while the read models rest", middle(quiet));
        speed("appended to the log, 1 client", middle(appended));
        beside("  of raw (goal 0.45)", appended, raw);
        beside("  of raw while the read models rest", appended, quiet);
        speed("commands, 1 client", middle(commands));
        beside("  of raw", commands, raw);
        beside("  of raw while the read models rest", commands, quiet);
        row("  syncs per command", "%.2f", syncs / (PASSES * RUNS));
    }

    /**
     * Does what is measured, in the same turns, until the compiler has little left to do: a console runs all day, not its
     * first minute. All of it, since code that knew only the one is compiled anew when it meets the other.
     */
    private void warmUp(RawAppend plain, LogAppend log, List<MemberId> members) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        int rested = 0;
        for (int round = 0; round < LONGEST_WARM_UP && rested < RESTED; round++) {
            long before = compiler.getTotalCompilationTime();
            long begin = System.nanoTime();
            Measuring.of(RUNS, run -> plain.once());
            Measuring.of(RUNS, log::once);
            Measuring.of(RUNS, run -> correct(members, run));
            double share = (compiler.getTotalCompilationTime() - before) * 1e6 / (System.nanoTime() - begin);
            rested = share > COMPILED ? 0 : rested + 1;
        }
    }

    void appendingTogether(List<MemberId> members) {
        double commits = count("salon.log.commits");
        double syncs = count("salon.log.syncs");
        Sample many = Measuring.byMany(MANY, RUNS / 2, run -> correct(members, run));
        int sent = MANY * RUNS / 2;
        speed("commands, 16 clients", many);
        row("  commits per command", "%.2f", (count("salon.log.commits") - commits) / sent);
        row("  syncs per command (goal < 1)", "%.2f", (count("salon.log.syncs") - syncs) / sent);
    }

    void showing(List<MemberId> members) {
        int[] late = {0};
        Sample sample = Measuring.of(RUNS, run -> {
            MemberId member = members.get(run % members.size());
            if (!gateway.sendAndFollow(corrected(member, run), new WatchReadModel("member-details", member.value()))) {
                late[0]++;
            }
        });
        row(
                "command → visible",
                "p50 %.1f ms   p99 %.1f ms   (goal p99 ≤ 100)",
                sample.millisAt(.5),
                sample.millisAt(.99));
        row("  not seen within 3 s", "%d", late[0]);
    }

    /** Pass by pass, so that what the machine does meanwhile weighs on both of those that were measured in turn. */
    private void beside(String what, List<Sample> passes, List<Sample> raw) {
        double[] ratios = IntStream.range(0, PASSES)
                .mapToDouble(
                        pass -> passes.get(pass).perSecond() / raw.get(pass).perSecond())
                .sorted()
                .toArray();
        int quarter = PASSES / 4;
        row(
                what,
                "%.2f   half of the passes %.2f–%.2f",
                ratios[PASSES / 2],
                ratios[quarter],
                ratios[PASSES - 1 - quarter]);
    }

    private void speed(String what, Sample sample) {
        row(
                what,
                "%,.0f /s   p50 %.2f ms   p99 %.2f ms",
                sample.perSecond(),
                sample.millisAt(.5),
                sample.millisAt(.99));
    }

    void row(String what, String format, Object... values) {
        out.accept(String.format(Locale.ROOT, "%-44s " + format, prepend(what, values)));
    }

    private static Object[] prepend(String what, Object[] values) {
        Object[] all = new Object[values.length + 1];
        all[0] = what;
        System.arraycopy(values, 0, all, 1, values.length);
        return all;
    }

    private void correct(List<MemberId> members, int run) {
        gateway.send(corrected(members.get(run % members.size()), run));
    }

    private static CorrectName corrected(MemberId member, int run) {
        return new CorrectName(member, "测试 " + System.nanoTime() % 1_000_000 + run);
    }

    private double count(String meter) {
        var counter = meters.find(meter).functionCounter();
        return counter == null ? 0 : counter.count();
    }

    private static Sample middle(List<Sample> samples) {
        return samples.stream()
                .sorted((a, b) -> Double.compare(a.perSecond(), b.perSecond()))
                .toList()
                .get(samples.size() / 2);
    }
}
