package io.salonledger.command.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.command.GiveConsent;
import io.salonledger.contracts.member.command.NoteBodyType;
import io.salonledger.contracts.member.command.RecordHealthFact;
import io.salonledger.contracts.member.command.StrikeHealthFact;
import io.salonledger.contracts.member.command.WithdrawConsent;
import io.salonledger.contracts.member.event.BodyTypeNoted;
import io.salonledger.contracts.member.event.ConsentGiven;
import io.salonledger.contracts.member.event.ConsentWithdrawn;
import io.salonledger.contracts.member.event.HealthFactRecorded;
import io.salonledger.contracts.member.event.HealthFactStruck;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What a member agreed to, and the health facts that are kept on the ground of it. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Wellbeing {

    private static final int LONGEST = 500;

    private final Map<ConsentPurpose, ConsentGiven> inForce = new TreeMap<>();
    private final Map<String, ConsentGiven> given = new LinkedHashMap<>();
    private final Map<String, HealthFactRecorded> facts = new LinkedHashMap<>();
    private @Nullable BodyTypeNoted body;

    @CommandHandler
    void handle(GiveConsent command, Clock clock) {
        ConsentGiven event = new ConsentGiven(
                command.member(),
                command.consent(),
                command.purpose(),
                command.channel(),
                Texts.required("policy-version", command.policyVersion(), 40),
                notInFuture(command.on(), clock));
        ConsentGiven before = given.get(command.consent().value());
        if (event.equals(before)) {
            return;
        }
        if (before != null) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
        if (inForce.containsKey(command.purpose())) {
            throw MemberRejection.CONSENT_ALREADY_GIVEN.because();
        }
        apply(event);
    }

    @CommandHandler
    void handle(WithdrawConsent command, Clock clock) {
        ConsentGiven consent = inForce.get(command.purpose());
        if (consent == null) {
            throw MemberRejection.CONSENT_NOT_IN_FORCE.because();
        }
        apply(new ConsentWithdrawn(
                command.member(),
                consent.consent(),
                command.purpose(),
                command.channel(),
                notInFuture(command.on(), clock)));
    }

    @CommandHandler
    void handle(RecordHealthFact command) {
        ConsentId consent = healthConsent();
        HealthFact content = new HealthFact(
                command.content().kind(),
                Texts.required("health-fact", command.content().text(), LONGEST),
                command.content().since());
        HealthFactRecorded event = new HealthFactRecorded(
                command.member(), command.fact(), consent, Personal.of(consent.subject(command.member()), content));
        HealthFactRecorded before = facts.get(command.fact().value());
        if (before == null) {
            apply(event);
        } else if (!before.equals(event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    @CommandHandler
    void handle(StrikeHealthFact command) {
        if (facts.containsKey(command.fact().value())) {
            apply(new HealthFactStruck(command.member(), command.fact()));
        }
    }

    @CommandHandler
    void handle(NoteBodyType command) {
        ConsentId consent = healthConsent();
        BodyTypeNoted event = new BodyTypeNoted(
                command.member(), consent, Personal.of(consent.subject(command.member()), command.type()));
        if (!event.equals(body)) {
            apply(event);
        }
    }

    private ConsentId healthConsent() {
        ConsentGiven consent = inForce.get(ConsentPurpose.HEALTH);
        if (consent == null) {
            throw MemberRejection.HEALTH_CONSENT_MISSING.because();
        }
        return consent.consent();
    }

    /** Until the day is over everywhere: the branch's date may be ahead of the clock's. */
    private static LocalDate notInFuture(LocalDate day, Clock clock) {
        if (day.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw MemberRejection.DATE_IN_FUTURE.because();
        }
        return day;
    }

    /** All that ever were, withdrawn ones too: their keys must be gone in any case. */
    List<ConsentId> healthConsents() {
        return given.values().stream()
                .filter(consent -> consent.purpose() == ConsentPurpose.HEALTH)
                .map(ConsentGiven::consent)
                .toList();
    }

    void addKinds(Set<RecordKind> kinds) {
        if (!facts.isEmpty() || body != null) {
            kinds.add(RecordKind.HEALTH);
        }
    }

    @EventSourcingHandler
    void on(ConsentGiven event) {
        given.put(event.consent().value(), event);
        inForce.put(event.purpose(), event);
    }

    @EventSourcingHandler
    void on(ConsentWithdrawn event) {
        inForce.remove(event.purpose());
        if (event.purpose() == ConsentPurpose.HEALTH) {
            facts.clear();
            body = null;
        }
    }

    @EventSourcingHandler
    void on(HealthFactRecorded event) {
        facts.put(event.fact().value(), event);
    }

    @EventSourcingHandler
    void on(HealthFactStruck event) {
        facts.remove(event.fact().value());
    }

    @EventSourcingHandler
    void on(BodyTypeNoted event) {
        body = event;
    }
}
