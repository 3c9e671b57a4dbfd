package io.salonledger.ui.notification;

import java.util.List;
import java.util.Set;

import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;

/**
 * What one feature has to tell the person at the screen: as the read models stand now, so that what has been settled is
 * no news any more. A bean for each feature that has something.
 */
public interface NewsSource {

    /** Whether the person is one to be told; if not, the feature is not asked. */
    boolean concerns();

    List<News> in(Set<BranchId> branches);

    /** Whose changes may make or settle news. */
    List<WatchReadModel> shown();
}
