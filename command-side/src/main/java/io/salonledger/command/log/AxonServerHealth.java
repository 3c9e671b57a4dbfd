package io.salonledger.command.log;

import java.util.function.BooleanSupplier;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Red while no Axon Server answers: nothing can be recorded and nobody is heard until it is back. */
final class AxonServerHealth implements HealthIndicator {

    private final BooleanSupplier connected;
    private final String servers;
    private final boolean tls;

    AxonServerHealth(BooleanSupplier connected, String servers, boolean tls) {
        this.connected = connected;
        this.servers = servers;
        this.tls = tls;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up().withDetail("servers", servers).withDetail("tls", tls);
        if (!connected.getAsBoolean()) {
            health.down()
                    .withDetail(
                            "reason",
                            "no Axon Server answers at " + servers + ": start it, or correct "
                                    + AxonServerSetting.SERVERS + "; this process goes on when it is there");
        }
        return health.build();
    }
}
