package io.salonledger.command.member;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

import io.salonledger.command.automation.Automation;
import io.salonledger.command.privacy.ErasureRegister;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.command.ConfirmErasure;
import io.salonledger.contracts.member.event.ConsentWithdrawn;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.privacy.SubjectKeys;

/**
 * Makes an erasure come true once it is in the log: first the register outside the data folder, so that no backup brings the
 * person back, then the keys, then the phone. Each step may be repeated after a crash.
 */
@Automation
class WhenMemberErasedThenDestroyKeys {

    private static final Actor ACTOR = Actor.system("erasure");

    private final ErasureRegister register;
    private final SubjectKeys keys;
    private final PhoneBook phones;
    private final CommandGateway commands;

    WhenMemberErasedThenDestroyKeys(
            ErasureRegister register, SubjectKeys keys, PhoneBook phones, CommandGateway commands) {
        this.register = register;
        this.keys = keys;
        this.phones = phones;
        this.commands = commands;
    }

    @EventHandler
    void on(MemberErased event, @Timestamp Instant erasedAt) {
        List<String> subjects = Stream.concat(
                        Stream.of(event.member().stream()),
                        event.healthConsents().stream().map(consent -> consent.subject(event.member())))
                .toList();
        register.add(subjects, erasedAt);
        subjects.forEach(keys::destroy);
        phones.release(event.member());
        commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(new ConfirmErasure(event.member(), subjects.size(), true))
                        .withMetaData(ACTOR.toMetadata()));
    }

    /** What was kept on the ground of a consent goes with it. */
    @EventHandler
    void on(ConsentWithdrawn event, @Timestamp Instant withdrawnAt) {
        if (event.purpose() == ConsentPurpose.HEALTH) {
            String subject = event.consent().subject(event.member());
            register.add(List.of(subject), withdrawnAt);
            keys.destroy(subject);
        }
    }
}
