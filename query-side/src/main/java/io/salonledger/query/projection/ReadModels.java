package io.salonledger.query.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import io.salonledger.contracts.message.GeneralRejection;

/** All read models: feeds them from the log, rebuilds one beside its readers, and switches when it has caught up. */
public final class ReadModels implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModels.class);

    private final Map<String, ReadModel<?>> models = new LinkedHashMap<>();
    private final GenerationFactory factory;
    private final DocumentStores stores;
    private final Generations generations;
    private final LogHead head;
    private final Clock clock;
    private final Map<String, RunningGeneration> active = new ConcurrentHashMap<>();
    private final Map<String, RunningGeneration> building = new ConcurrentHashMap<>();
    private ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;
    /** True while the end of the log can't be seen; told once. */
    private boolean blind;

    ReadModels(
            Collection<ReadModel<?>> models,
            GenerationFactory factory,
            DocumentStores stores,
            Generations generations,
            LogHead head,
            Clock clock) {
        models.forEach(model -> this.models.put(model.name(), model));
        this.factory = factory;
        this.stores = stores;
        this.generations = generations;
        this.head = head;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        models.values().forEach(this::resume);
        watch = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("read-models").unstarted(task));
        watch.scheduleWithFixedDelay(this::switchWhatCaughtUp, 200, 200, TimeUnit.MILLISECONDS);
        running = true;
    }

    private void resume(ReadModel<?> model) {
        Optional<Generation> stored = generations.active(model.name());
        if (stored.isEmpty()) {
            // Nobody can be reading yet, so the first building is read while it grows.
            Generation first = new Generation(model.name(), model.version(), 1);
            RunningGeneration run = factory.make(model, first);
            activate(run);
            run.start();
        } else if (stored.get().version() == model.version()) {
            RunningGeneration run = factory.make(model, stored.get());
            active.put(model.name(), run);
            run.isRead();
            run.start();
            generations.building(model.name()).ifPresent(unfinished -> build(model, unfinished));
        } else {
            // The old form is still read, but nothing feeds it any more; the new one takes over soon.
            LOG.info("Read model {} has a new form; building it anew", model.name());
            build(
                    model,
                    generations
                            .building(model.name())
                            .filter(unfinished -> unfinished.version() == model.version())
                            .orElseGet(() -> stored.get().next(model.version())));
        }
    }

    /** Builds a read model anew beside the one that is read; again while that goes on is a no-op. */
    public synchronized void rebuild(String name) {
        ReadModel<?> model = model(name);
        if (!building.containsKey(name)) {
            Generation now = generations.active(name).orElseThrow();
            build(model, now.next(model.version()));
        }
    }

    /** Gives a rebuild up; what is read stays as it is. */
    public synchronized void stopRebuild(String name) {
        RunningGeneration unfinished = building.remove(name);
        if (unfinished != null) {
            unfinished.stop();
            generations.stopBuilding(name);
            unfinished.discard();
        }
    }

    private void build(ReadModel<?> model, Generation generation) {
        generations.startBuilding(generation);
        RunningGeneration run = factory.make(model, generation);
        building.put(model.name(), run);
        run.start();
    }

    private synchronized void switchWhatCaughtUp() {
        try {
            long end = head.position();
            Instant now = clock.instant();
            active.values().forEach(run -> run.pace().look(now, run.position(), end));
            for (RunningGeneration run : List.copyOf(building.values())) {
                run.pace().look(now, run.position(), end);
                if (run.mayReplace(active.get(run.generation().readModel()), end)) {
                    switchTo(run);
                }
            }
            blind = false;
        } catch (RuntimeException e) {
            if (!blind) {
                LOG.warn("Can't see how far the read models are; looking on", e);
            }
            blind = true;
        }
    }

    private void switchTo(RunningGeneration run) {
        String name = run.generation().readModel();
        Generation before = generations.active(name).orElseThrow();
        RunningGeneration old = active.get(name);
        activate(run);
        building.remove(name);
        if (old == null) {
            stores.of(model(name), before).drop();
        } else {
            old.stop();
            old.discard();
        }
        LOG.info("Read model {} is now read from {}", name, run.generation().key());
    }

    private void activate(RunningGeneration run) {
        String name = run.generation().readModel();
        if (model(name).store() == ReadModel.Store.ELASTICSEARCH) {
            stores.pointAlias(run.generation());
        }
        active.put(name, run);
        run.isRead();
        generations.activate(run.generation());
    }

    /** Handles the dead letters of a read model again; true if none is left. */
    public synchronized boolean retryDeadLetters(String name) {
        model(name);
        return generationsOf(name).allMatch(RunningGeneration::retryDeadLetters);
    }

    /** The one that is read, then the one that is being built. */
    private Stream<RunningGeneration> generationsOf(String name) {
        return Stream.of(Optional.ofNullable(active.get(name)), Optional.ofNullable(building.get(name)))
                .flatMap(Optional::stream);
    }

    Stream<RunningGeneration> allGenerations() {
        return models.keySet().stream().flatMap(this::generationsOf);
    }

    Set<String> names() {
        return models.keySet();
    }

    /** Events that readers of this read model don't see yet. */
    long lag(String name) {
        return Math.max(0, head.position() - position(name));
    }

    long deadLetters() {
        return allGenerations().mapToLong(RunningGeneration::deadLetters).sum();
    }

    List<ReadModelStatus> status() {
        long end = head.position();
        Instant now = clock.instant();
        List<ReadModelStatus> all = new ArrayList<>();
        for (ReadModel<?> model : models.values()) {
            Optional.ofNullable(active.get(model.name())).ifPresent(run -> all.add(run.status(model, end, true, now)));
            Optional.ofNullable(building.get(model.name()))
                    .ifPresent(run -> all.add(run.status(model, end, false, now)));
        }
        return all;
    }

    /** Position of the newest event that readers of this read model see; −1 before the first. */
    public long position(String name) {
        RunningGeneration run = active.get(name);
        return run == null ? -1 : run.position();
    }

    Optional<RunningGeneration> activeRun(String name) {
        return Optional.ofNullable(active.get(name));
    }

    Generation activeGeneration(String name) {
        return generations.active(name).orElseThrow(() -> new IllegalStateException(name + " is not built yet"));
    }

    private ReadModel<?> model(String name) {
        ReadModel<?> model = models.get(name);
        if (model == null) {
            throw GeneralRejection.NOT_FOUND.because(name);
        }
        return model;
    }

    @Override
    public synchronized void stop() {
        running = false;
        watch.shutdownNow();
        building.values().forEach(RunningGeneration::stop);
        active.values().forEach(RunningGeneration::stop);
        building.clear();
        active.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the buses, before the web server. */
    @Override
    public int getPhase() {
        return 1_000;
    }
}
