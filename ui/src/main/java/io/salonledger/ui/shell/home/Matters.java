package io.salonledger.ui.shell.home;

import java.util.List;
import java.util.Set;

import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;

/** What waits for the person at the screen in one feature; a bean for each feature that has something. */
public interface Matters {

    /** Whether the person is one to decide; if not, the feature is not asked. */
    boolean concern();

    List<Matter> in(Set<BranchId> branches);

    /** Whose changes may make or settle a matter. */
    default List<WatchReadModel> shown() {
        return List.of();
    }
}
