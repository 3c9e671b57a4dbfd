package io.salonledger.ui.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedTerms;
import io.salonledger.contracts.insight.command.DeleteSavedSearch;
import io.salonledger.contracts.insight.command.RenameSavedSearch;
import io.salonledger.contracts.insight.command.SaveSearch;
import io.salonledger.contracts.insight.query.CountCustomers;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerSort;
import io.salonledger.contracts.insight.query.FindSavedSearches;
import io.salonledger.contracts.insight.query.MeasureCustomers;
import io.salonledger.contracts.insight.query.SavedSearch;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.SubjectKeys;
import io.salonledger.ui.message.MessageGateway;

import static org.assertj.core.api.Assertions.assertThat;

/** A kept search names a customer: nothing of it lies in the clear, and its key goes with it. */
class SavedSearchJourneyTest {

    private static final String WORDS = "慕容秋荻";
    private static final String NAME = "问问慕容秋荻的近况";
    private static final String TAG = "怕辛辣精油味";

    private final UserId user = new UserId("cheng");
    private final SavedSearchId search = new SavedSearchId("s1");
    private final SavedTerms terms =
            new SavedTerms(WORDS, CustomerFilter.ALL.tags(Set.of(TAG)), CustomerSort.RELEVANCE, null);

    @TempDir
    Path folder;

    @Test
    void a_search_is_kept_for_its_user_alone_in_no_clear_text_and_thrown_away_for_good() throws IOException {
        try (Salon salon = Salon.open(folder)) {
            MessageGateway analyst = salon.gateway(actor("cheng"));
            salon.send(new RegisterMember(MemberId.random(), new BranchId("jingan"), WORDS, null));
            analyst.send(new SaveSearch(user, search, "x", terms));
            analyst.send(new RenameSavedSearch(user, search, NAME));
            salon.settle();

            assertThat(analyst.ask(new FindSavedSearches())).containsExactly(new SavedSearch(search, NAME, terms));
            assertThat(salon.gateway(actor("other")).ask(new FindSavedSearches()))
                    .isEmpty();
            assertThat(analyst.ask(new CountCustomers(List.of(new MeasureCustomers(WORDS, CustomerFilter.ALL))))
                            .found())
                    .containsExactly(1L);
        }
        assertThat(traces()).isEmpty();
        try (Salon salon = Salon.open(folder)) {
            MessageGateway analyst = salon.gateway(actor("cheng"));
            assertThat(analyst.ask(new FindSavedSearches())).hasSize(1);
            analyst.send(new DeleteSavedSearch(user, search));
            salon.askUntil(new FindSavedSearches(), List::isEmpty);
            SubjectKeys keys = salon.bean(SubjectKeys.class);
            salon.askUntil(
                    new FindSavedSearches(),
                    gone -> keys.forOpening(search.stream()).isEmpty());
        }
        assertThat(traces()).isEmpty();
    }

    private List<String> traces() throws IOException {
        List<String> found = new java.util.ArrayList<>(Traces.of(WORDS, folder.resolve("data")));
        found.addAll(Traces.of(TAG, folder.resolve("data")));
        return found;
    }

    private static Actor actor(String user) {
        return new Actor(user, Set.of(Role.ANALYST), null, Set.of(), "console");
    }
}
