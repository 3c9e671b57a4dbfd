package io.salonledger.query.identity;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

import io.salonledger.contracts.identity.event.PasswordChanged;
import io.salonledger.contracts.identity.event.PasswordReset;
import io.salonledger.contracts.identity.event.UserAdded;
import io.salonledger.contracts.identity.event.UserAssigned;
import io.salonledger.contracts.identity.event.UserDeactivated;
import io.salonledger.contracts.identity.event.UserNameCorrected;
import io.salonledger.contracts.identity.event.UserReactivated;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Users as they are listed and opened: two read models of one shape. */
class UserProjection {

    private final Documents<UserDocument> users;
    private final BlindTokens tokens;

    UserProjection(Documents<UserDocument> users, BlindTokens tokens) {
        this.users = users;
        this.tokens = tokens;
    }

    /** Opened by id. */
    static ReadModel<UserDocument> details(BlindTokens tokens) {
        return ReadModel.inMongo("user-details", 2, UserDocument.class, users -> new UserProjection(users, tokens));
    }

    /** Listed and found. */
    static ReadModel<UserDocument> search(BlindTokens tokens) {
        return ReadModel.inElasticsearch(
                "user-search",
                2,
                UserDocument.class,
                "/search/user-search.json",
                users -> new UserProjection(users, tokens));
    }

    @EventHandler
    void on(UserAdded event, @Timestamp Instant recordedAt) {
        users.put(event.user().value(), UserDocument.of(event, recordedAt, tokensOf(event.name(), event.login())));
    }

    @EventHandler
    void on(UserNameCorrected event) {
        users.change(event.user().value(), user -> user.named(event.name(), tokensOf(event.name(), user.login())));
    }

    @EventHandler
    void on(UserAssigned event) {
        users.change(event.user().value(), user -> user.assigned(event.roles(), event.branches()));
    }

    @EventHandler
    void on(PasswordReset event, @Timestamp Instant recordedAt) {
        users.change(event.user().value(), user -> user.withPasswordSince(recordedAt));
    }

    @EventHandler
    void on(PasswordChanged event, @Timestamp Instant recordedAt) {
        users.change(event.user().value(), user -> user.withPasswordSince(recordedAt));
    }

    @EventHandler
    void on(UserDeactivated event) {
        users.change(event.user().value(), user -> user.active(false));
    }

    @EventHandler
    void on(UserReactivated event) {
        users.change(event.user().value(), user -> user.active(true));
    }

    private Set<String> tokensOf(Personal<String> name, Personal<String> login) {
        Set<String> all = new LinkedHashSet<>(name.map(tokens::ofText).orElse(Set.of()));
        login.map(tokens::ofText).ifPresent(all::addAll);
        return all;
    }
}
