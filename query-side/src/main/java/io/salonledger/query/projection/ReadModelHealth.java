package io.salonledger.query.projection;

import java.util.List;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Red when a read model doesn't go on by itself or has left an event out. */
final class ReadModelHealth implements HealthIndicator {

    private final ReadModels readModels;

    ReadModelHealth(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder().up();
        try {
            look(health);
        } catch (RuntimeException e) {
            // The log, or a store of documents, is away.
            health.down(e);
        }
        return health.build();
    }

    private void look(Health.Builder health) {
        List<ReadModelStatus> all = readModels.status();
        health.withDetail("readModels", all.size())
                .withDetail(
                        "behind", all.stream().filter(ReadModelStatus::isBehind).count());
        for (ReadModelStatus one : all) {
            String name = one.generation().key();
            if (one.isStuck()) {
                health.down()
                        .withDetail(
                                name,
                                "stuck for " + one.standing().toSeconds() + " s, " + one.lag() + " events behind"
                                        + one.failure().map(f -> ": " + f).orElse(""));
            } else if (one.deadLetters() > 0) {
                health.down().withDetail(name, one.deadLetters() + " dead letters");
            }
        }
    }
}
