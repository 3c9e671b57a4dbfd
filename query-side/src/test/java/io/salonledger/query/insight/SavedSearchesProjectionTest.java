package io.salonledger.query.insight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedTerms;
import io.salonledger.contracts.insight.event.SavedSearchDeleted;
import io.salonledger.contracts.insight.event.SavedSearchRenamed;
import io.salonledger.contracts.insight.event.SearchSaved;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerSort;
import io.salonledger.contracts.insight.query.SavedSearch;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class SavedSearchesProjectionTest {

    private static final UserId CHENG = new UserId("cheng");
    private static final SavedSearchId ROSE = new SavedSearchId("s1");
    private static final SavedSearchId AWAY = new SavedSearchId("s2");
    private static final SavedTerms TERMS = new SavedTerms(
            "王诗涵",
            CustomerFilter.ALL.tags(Set.of("怕凉")).lastVisit(null, LocalDate.of(2026, 8, 23)),
            CustomerSort.SPEND,
            LocalDate.of(2026, 11, 21));

    private final FixedKeys keys = new FixedKeys();
    private final ProjectionRig<SavedSearchesDocument> rig = ProjectionRig.of(SavedSearchesProjection.MODEL, keys);

    @Test
    void a_user_finds_what_was_kept_renamed_and_not_thrown_away() {
        rig.handle(
                "saved-searches:cheng",
                saved(ROSE, "玫瑰"),
                saved(AWAY, "90 天未到店"),
                new SavedSearchRenamed(CHENG, ROSE, Personal.of(ROSE.stream(), "玫瑰回访")),
                new SavedSearchDeleted(CHENG, AWAY));
        rig.replay();

        assertThat(SavedSearchQueries.of(Optional.of(rig.get("cheng"))))
                .containsExactly(new SavedSearch(ROSE, "玫瑰回访", TERMS));
        assertThat(SavedSearchQueries.of(Optional.empty())).isEmpty();
    }

    private static SearchSaved saved(SavedSearchId search, String name) {
        return new SearchSaved(CHENG, search, Personal.of(search.stream(), name), Personal.of(search.stream(), TERMS));
    }
}
