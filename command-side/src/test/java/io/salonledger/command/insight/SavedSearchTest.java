package io.salonledger.command.insight;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.InsightRejection;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedTerms;
import io.salonledger.contracts.insight.command.DeleteSavedSearch;
import io.salonledger.contracts.insight.command.RenameSavedSearch;
import io.salonledger.contracts.insight.command.SaveSearch;
import io.salonledger.contracts.insight.event.SavedSearchDeleted;
import io.salonledger.contracts.insight.event.SavedSearchRenamed;
import io.salonledger.contracts.insight.event.SearchSaved;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerSort;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.SubjectKeys;

import static org.assertj.core.api.Assertions.assertThat;

class SavedSearchTest {

    private static final UserId CHENG = new UserId("cheng");
    private static final Actor ANALYST = actor("cheng");
    private static final SavedSearchId ROSE = new SavedSearchId("s1");
    private static final SavedSearchId AWAY = new SavedSearchId("s2");

    private final Decision<UserSearches> decision = Decision.of(UserSearches.class);

    @Test
    void keeps_name_and_words_sealed_with_the_search_itself() {
        decision.when(ANALYST, new SaveSearch(CHENG, ROSE, "  玫瑰系列回访 ", terms(" 王诗涵 玫瑰 ")))
                .then(saved(ROSE, "玫瑰系列回访", "王诗涵 玫瑰"));
        assertThat(saved(ROSE, "玫瑰", "王").name().subject()).isEqualTo("saved-search:s1");
    }

    @Test
    void the_same_again_is_nothing_and_another_under_the_same_id_is_refused() {
        var given = decision.given(saved(ROSE, "玫瑰", "王"));
        given.when(ANALYST, new SaveSearch(CHENG, ROSE, "玫瑰", terms("王"))).thenNothing();
        decision.given(saved(ROSE, "玫瑰", "王"))
                .when(ANALYST, new SaveSearch(CHENG, ROSE, "玫瑰", terms("李")))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void a_name_is_given_and_not_taken_by_another() {
        decision.when(ANALYST, new SaveSearch(CHENG, ROSE, " ", terms("")))
                .thenRejected(GeneralRejection.FIELD_REQUIRED);
        decision.when(ANALYST, new SaveSearch(CHENG, ROSE, "x".repeat(41), terms("")))
                .thenRejected(GeneralRejection.TEXT_TOO_LONG);
        decision.when(ANALYST, new SaveSearch(CHENG, ROSE, "x", terms("y".repeat(201))))
                .thenRejected(GeneralRejection.TEXT_TOO_LONG);
        decision.given(saved(ROSE, "玫瑰", "王"))
                .when(ANALYST, new SaveSearch(CHENG, AWAY, "玫瑰", terms("")))
                .thenRejected(InsightRejection.SAVED_SEARCH_NAME_TAKEN);
        decision.given(saved(ROSE, "玫瑰", "王"), saved(AWAY, "90 天未到店", ""))
                .when(ANALYST, new RenameSavedSearch(CHENG, AWAY, "玫瑰"))
                .thenRejected(InsightRejection.SAVED_SEARCH_NAME_TAKEN);
    }

    @Test
    void at_most_thirty_are_kept() {
        Event[] thirty = IntStream.range(0, 30)
                .mapToObj(i -> saved(new SavedSearchId("n" + i), "n" + i, ""))
                .toArray(Event[]::new);
        decision.given(thirty)
                .when(ANALYST, new SaveSearch(CHENG, ROSE, "one more", terms("")))
                .thenRejected(InsightRejection.TOO_MANY_SAVED_SEARCHES);
    }

    @Test
    void is_renamed_and_the_same_name_is_nothing() {
        decision.given(saved(ROSE, "玫瑰", "王"))
                .when(ANALYST, new RenameSavedSearch(CHENG, ROSE, "玫瑰回访"))
                .then(new SavedSearchRenamed(CHENG, ROSE, Personal.of(ROSE.stream(), "玫瑰回访")));
        decision.given(saved(ROSE, "玫瑰", "王"))
                .when(ANALYST, new RenameSavedSearch(CHENG, ROSE, "玫瑰 "))
                .thenNothing();
        decision.given(saved(ROSE, "玫瑰", "王"))
                .when(ANALYST, new RenameSavedSearch(CHENG, AWAY, "玫瑰"))
                .thenRejected(GeneralRejection.NOT_FOUND);
    }

    @Test
    void is_deleted_once_and_its_name_is_free_again() {
        decision.given(saved(ROSE, "玫瑰", "王"))
                .when(ANALYST, new DeleteSavedSearch(CHENG, ROSE))
                .then(new SavedSearchDeleted(CHENG, ROSE));
        decision.given(saved(ROSE, "玫瑰", "王"), new SavedSearchDeleted(CHENG, ROSE))
                .when(ANALYST, new DeleteSavedSearch(CHENG, ROSE))
                .thenNothing();
        decision.given(saved(ROSE, "玫瑰", "王"), new SavedSearchDeleted(CHENG, ROSE))
                .when(ANALYST, new SaveSearch(CHENG, AWAY, "玫瑰", terms("")))
                .then(saved(AWAY, "玫瑰", ""));
    }

    @Test
    void nobody_touches_the_searches_of_another() {
        Actor other = actor("shen");
        decision.when(other, new SaveSearch(CHENG, ROSE, "玫瑰", terms(""))).thenRejected(GeneralRejection.NOT_PERMITTED);
        decision.given(saved(ROSE, "玫瑰", "王"))
                .when(other, new RenameSavedSearch(CHENG, ROSE, "x"))
                .thenRejected(GeneralRejection.NOT_PERMITTED);
        decision.given(saved(ROSE, "玫瑰", "王"))
                .when(other, new DeleteSavedSearch(CHENG, ROSE))
                .thenRejected(GeneralRejection.NOT_PERMITTED);
    }

    @Test
    void dates_of_a_search_that_moves_along_follow_the_calendar() {
        LocalDate day = LocalDate.of(2026, 8, 23);
        CustomerFilter away = CustomerFilter.ALL.lastVisit(null, day);
        SavedTerms moving = new SavedTerms("", away, CustomerSort.RELEVANCE, LocalDate.of(2026, 11, 21));
        assertThat(moving.filterOn(LocalDate.of(2026, 12, 1)).lastVisitTo()).isEqualTo(LocalDate.of(2026, 9, 2));
        SavedTerms still = new SavedTerms("", away, CustomerSort.RELEVANCE, null);
        assertThat(still.filterOn(LocalDate.of(2026, 12, 1))).isEqualTo(away);
    }

    @Test
    void the_key_goes_with_the_search() {
        Set<String> destroyed = new HashSet<>();
        var automation = new WhenSavedSearchDeletedThenDestroyKey(new Destroying(destroyed));
        automation.on(new SavedSearchDeleted(CHENG, ROSE));
        automation.on(new SavedSearchDeleted(CHENG, ROSE));
        assertThat(destroyed).containsExactly("saved-search:s1");
    }

    private record Destroying(Set<String> destroyed) implements SubjectKeys {
        @Override
        public byte[] forSealing(String subject) {
            throw new IllegalStateException(subject);
        }

        @Override
        public java.util.Optional<byte[]> forOpening(String subject) {
            return java.util.Optional.empty();
        }

        @Override
        public void destroy(String subject) {
            destroyed.add(subject);
        }
    }

    private static SearchSaved saved(SavedSearchId search, String name, String text) {
        return new SearchSaved(
                CHENG, search, Personal.of(search.stream(), name), Personal.of(search.stream(), terms(text)));
    }

    private static SavedTerms terms(String text) {
        return new SavedTerms(text, CustomerFilter.ALL, CustomerSort.RELEVANCE, null);
    }

    private static Actor actor(String user) {
        return new Actor(user, Set.of(Role.ANALYST), null, Set.of(), "test");
    }
}
