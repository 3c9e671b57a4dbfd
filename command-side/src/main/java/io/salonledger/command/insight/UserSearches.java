package io.salonledger.command.insight;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.InsightRejection;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedSearches;
import io.salonledger.contracts.insight.SavedTerms;
import io.salonledger.contracts.insight.command.DeleteSavedSearch;
import io.salonledger.contracts.insight.command.RenameSavedSearch;
import io.salonledger.contracts.insight.command.SaveSearch;
import io.salonledger.contracts.insight.event.SavedSearchDeleted;
import io.salonledger.contracts.insight.event.SavedSearchRenamed;
import io.salonledger.contracts.insight.event.SearchSaved;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The customer searches that one user keeps (保存的搜索). */
@Aggregate(
        type = SavedSearches.KIND,
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class UserSearches {

    private static final int MOST = 30;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TEXT = 200;

    @AggregateIdentifier
    private @Nullable String stream;

    private final Map<String, SearchSaved> kept = new LinkedHashMap<>();

    @JsonCreator
    UserSearches() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SaveSearch command, MetaData metadata) {
        own(metadata, command.user());
        SearchSaved event = new SearchSaved(
                command.user(),
                command.search(),
                name(command.search(), command.name()),
                Personal.of(command.search().stream(), terms(command.terms())));
        SearchSaved before = kept.get(command.search().value());
        if (before != null) {
            if (!before.equals(event)) {
                throw GeneralRejection.ID_ALREADY_USED.because();
            }
            return;
        }
        if (kept.size() >= MOST) {
            throw InsightRejection.TOO_MANY_SAVED_SEARCHES.because(MOST);
        }
        free(event.name(), command.search());
        apply(event);
    }

    @CommandHandler
    void handle(RenameSavedSearch command, MetaData metadata) {
        own(metadata, command.user());
        SearchSaved search = known(command.search());
        Personal<String> name = name(command.search(), command.name());
        if (!search.name().equals(name)) {
            free(name, command.search());
            apply(new SavedSearchRenamed(command.user(), command.search(), name));
        }
    }

    @CommandHandler
    void handle(DeleteSavedSearch command, MetaData metadata) {
        own(metadata, command.user());
        if (kept.containsKey(command.search().value())) {
            apply(new SavedSearchDeleted(command.user(), command.search()));
        }
    }

    private static void own(MetaData metadata, UserId user) {
        Actor actor = Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
        if (!actor.user().equals(user.value())) {
            throw GeneralRejection.NOT_PERMITTED.because();
        }
    }

    private SearchSaved known(SavedSearchId search) {
        SearchSaved found = kept.get(search.value());
        if (found == null) {
            throw GeneralRejection.NOT_FOUND.because(SavedSearchId.KIND);
        }
        return found;
    }

    private static Personal<String> name(SavedSearchId search, String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            throw GeneralRejection.FIELD_REQUIRED.because("name");
        }
        return Personal.of(search.stream(), limited("name", name, LONGEST_NAME));
    }

    private static SavedTerms terms(SavedTerms terms) {
        return new SavedTerms(
                limited("text", terms.text().strip(), LONGEST_TEXT), terms.filter(), terms.sort(), terms.asOf());
    }

    private static String limited(String field, String text, int most) {
        if (text.length() > most) {
            throw GeneralRejection.TEXT_TOO_LONG.because(field, most);
        }
        return text;
    }

    private void free(Personal<String> name, SavedSearchId search) {
        boolean taken = kept.values().stream()
                .filter(other -> !other.search().equals(search))
                .anyMatch(other -> other.name().value().equals(name.value()));
        if (taken) {
            throw InsightRejection.SAVED_SEARCH_NAME_TAKEN.because();
        }
    }

    @EventSourcingHandler
    void on(SearchSaved event) {
        stream = SavedSearches.of(event.user());
        kept.put(event.search().value(), event);
    }

    @EventSourcingHandler
    void on(SavedSearchRenamed event) {
        kept.computeIfPresent(
                event.search().value(),
                (id, search) -> new SearchSaved(search.user(), search.search(), event.name(), search.terms()));
    }

    @EventSourcingHandler
    void on(SavedSearchDeleted event) {
        kept.remove(event.search().value());
    }
}
