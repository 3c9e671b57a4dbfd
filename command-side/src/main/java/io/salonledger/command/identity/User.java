package io.salonledger.command.identity;

import java.util.Objects;
import java.util.Set;

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

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.command.AddUser;
import io.salonledger.contracts.identity.command.AssignUser;
import io.salonledger.contracts.identity.command.ChangePassword;
import io.salonledger.contracts.identity.command.CorrectUserName;
import io.salonledger.contracts.identity.command.DeactivateUser;
import io.salonledger.contracts.identity.command.NewPassword;
import io.salonledger.contracts.identity.command.ReactivateUser;
import io.salonledger.contracts.identity.command.ResetPassword;
import io.salonledger.contracts.identity.command.SetPin;
import io.salonledger.contracts.identity.event.PasswordChanged;
import io.salonledger.contracts.identity.event.PasswordReset;
import io.salonledger.contracts.identity.event.PinSet;
import io.salonledger.contracts.identity.event.UserAdded;
import io.salonledger.contracts.identity.event.UserAssigned;
import io.salonledger.contracts.identity.event.UserDeactivated;
import io.salonledger.contracts.identity.event.UserEvent;
import io.salonledger.contracts.identity.event.UserNameCorrected;
import io.salonledger.contracts.identity.event.UserReactivated;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Someone who can sign in (用户). Secrets are kept by {@link Credentials}; events only tell that they changed. */
@Aggregate(
        type = "user",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class User {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable UserAdded added;
    private @Nullable UserNameCorrected corrected;
    private Set<Role> roles = Set.of();
    private Set<BranchId> branches = Set.of();
    private boolean active;

    @JsonCreator
    User() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddUser command, MetaData metadata, Credentials credentials) {
        String login = UserRules.login(command.login());
        UserRules.assignable(command.roles(), command.branches());
        UserRules.ownersByOwners(metadata, command.roles());
        UserAdded event = new UserAdded(
                command.user(),
                Personal.of(command.target(), UserRules.name(command.name())),
                Personal.of(command.target(), login),
                command.roles(),
                command.branches());
        if (added == null) {
            credentials.claim(command.user(), login);
            apply(event);
        } else if (!added.equals(event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    @CommandHandler
    void handle(CorrectUserName command, MetaData metadata) {
        UserRules.ownersByOwners(metadata, roles);
        Personal<String> name = Personal.of(command.target(), UserRules.name(command.name()));
        if (!name.equals(name())) {
            apply(new UserNameCorrected(command.user(), name));
        }
    }

    @CommandHandler
    void handle(AssignUser command, MetaData metadata) {
        UserRules.assignable(command.roles(), command.branches());
        UserRules.notYourself(metadata, command.user());
        UserRules.ownersByOwners(metadata, roles, command.roles());
        if (!roles.equals(command.roles()) || !branches.equals(command.branches())) {
            apply(new UserAssigned(command.user(), command.roles(), command.branches()));
        }
    }

    @CommandHandler
    void handle(DeactivateUser command, MetaData metadata) {
        UserRules.notYourself(metadata, command.user());
        UserRules.ownersByOwners(metadata, roles);
        if (active) {
            apply(new UserDeactivated(command.user()));
        }
    }

    @CommandHandler
    void handle(ReactivateUser command, MetaData metadata) {
        UserRules.ownersByOwners(metadata, roles);
        if (!active) {
            apply(new UserReactivated(command.user()));
        }
    }

    @CommandHandler
    NewPassword handle(ResetPassword command, MetaData metadata, Credentials credentials) {
        UserRules.ownersByOwners(metadata, roles);
        String login =
                Objects.requireNonNull(added).login().value().orElseThrow(GeneralRejection.PERSON_ERASED::because);
        Secret password = credentials.reset(command.user(), login);
        apply(new PasswordReset(command.user()));
        return new NewPassword(password);
    }

    @CommandHandler
    void handle(ChangePassword command, MetaData metadata, Credentials credentials) {
        UserRules.yourself(metadata, command.user());
        credentials.change(command.user(), command.current(), command.wanted());
        apply(new PasswordChanged(command.user()));
    }

    @CommandHandler
    void handle(SetPin command, MetaData metadata, Credentials credentials) {
        UserRules.yourself(metadata, command.user());
        credentials.setPin(command.user(), command.password(), command.pin());
        apply(new PinSet(command.user()));
    }

    /** What the door needs to know. */
    Standing standing() {
        return new Standing(
                Objects.requireNonNull(added).user(),
                Objects.requireNonNull(name()).orElse(""),
                roles,
                branches,
                active);
    }

    private @Nullable Personal<String> name() {
        if (corrected != null) {
            return corrected.name();
        }
        return added == null ? null : added.name();
    }

    @EventSourcingHandler
    void on(UserEvent event) {
        switch (event) {
            case UserAdded e -> begin(e);
            case UserNameCorrected e -> corrected = e;
            case UserAssigned e -> {
                roles = e.roles();
                branches = e.branches();
            }
            case UserDeactivated e -> active = false;
            case UserReactivated e -> active = true;
            case PasswordReset e -> {}
            case PasswordChanged e -> {}
            case PinSet e -> {}
        }
    }

    private void begin(UserAdded event) {
        stream = event.user().stream();
        added = event;
        roles = event.roles();
        branches = event.branches();
        active = true;
    }
}
