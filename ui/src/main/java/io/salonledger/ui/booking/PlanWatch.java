package io.salonledger.ui.booking;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.ReadModelWatch;
import io.salonledger.ui.message.Refused;

/** Hears of changes in the plans that a page shows, and has it follow once for all that come together. */
final class PlanWatch {

    private final PlannerGateway gateway;
    private final Runnable follow;
    private List<ReadModelWatch> watches = List.of();

    /** True while a refresh waits for its turn: one is enough for all changes until then. */
    private final AtomicBoolean waiting = new AtomicBoolean();

    PlanWatch(PlannerGateway gateway, Runnable follow) {
        this.gateway = gateway;
        this.follow = follow;
    }

    /** From now on these plans, and no others. */
    void on(UI ui, List<DayPlanId> plans) {
        close();
        watches = gateway.watch(plans, () -> {
            if (!waiting.getAndSet(true)) {
                ui.access(this::changed);
            }
        });
    }

    private void changed() {
        waiting.set(false);
        try {
            follow.run();
        } catch (Refused | Failed away) {
            // The page stays as it is; the next change or press tells.
        }
    }

    void close() {
        watches.forEach(ReadModelWatch::close);
        watches = List.of();
    }
}
