package io.salonledger.command.member;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** A member's file (会员档案). */
@Aggregate(type = "member", commandTargetResolver = "commandTarget", snapshotTriggerDefinition = "everyFiftyEvents")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Member {

    private static final int MAX_NAME = 100;

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable MemberRegistered registered;
    private @Nullable NameCorrected name;

    @JsonCreator
    Member() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterMember command) {
        MemberRegistered event = new MemberRegistered(
                command.member(),
                command.branch(),
                Personal.of(command.target(), valid(command.name())),
                Personal.ofNullable(command.target(), command.phone()),
                command.source(),
                command.referrer());
        if (registered != null) {
            if (!registered.equals(event)) {
                throw GeneralRejection.ID_ALREADY_USED.because();
            }
            return;
        }
        apply(event);
    }

    @CommandHandler
    void handle(CorrectName command) {
        apply(new NameCorrected(command.member(), Personal.of(command.target(), valid(command.name()))));
    }

    private static String valid(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw MemberRejection.NAME_REQUIRED.because();
        }
        if (stripped.length() > MAX_NAME) {
            throw MemberRejection.NAME_TOO_LONG.because(MAX_NAME);
        }
        return stripped;
    }

    @EventSourcingHandler
    void on(MemberRegistered event) {
        stream = event.member().stream();
        registered = event;
    }

    @EventSourcingHandler
    void on(NameCorrected event) {
        name = event;
    }
}
