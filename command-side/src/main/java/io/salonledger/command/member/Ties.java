package io.salonledger.command.member;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.command.NameGuardian;
import io.salonledger.contracts.member.event.AliasAdded;
import io.salonledger.contracts.member.event.AliasRemoved;
import io.salonledger.contracts.member.event.GuardianNamed;
import io.salonledger.contracts.member.event.MemberMerged;
import io.salonledger.contracts.member.event.MemberUnmerged;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What ties a member's file to others: a guardian, the main file it was merged into, files merged into it. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Ties {

    private @Nullable GuardianNamed guardian;
    private @Nullable MemberId mainFile;
    private final Set<String> aliases = new TreeSet<>();

    void nameGuardian(NameGuardian command) {
        Guardian named = command.guardian();
        MemberId member = named == null ? null : named.member();
        GuardianNamed event = new GuardianNamed(command.member(), member, Personal.ofNullable(command.target(), named));
        if (!event.equals(guardian)) {
            apply(event);
        }
    }

    boolean maySpeakForOthers() {
        return mainFile == null && (guardian == null || guardian.guardian() == null);
    }

    /** @return false if it is so already */
    boolean isMergedInto(MemberId into) {
        return into.equals(mainFile);
    }

    void requireMergeable() {
        requireMain();
        if (!aliases.isEmpty()) {
            throw MemberRejection.MEMBER_HAS_ALIASES.because();
        }
    }

    void requireMain() {
        if (mainFile != null) {
            throw MemberRejection.MEMBER_IS_ALIAS.because();
        }
    }

    @Nullable
    MemberId mainFile() {
        return mainFile;
    }

    List<MemberId> aliases() {
        return aliases.stream().map(MemberId::new).toList();
    }

    void addKinds(Set<RecordKind> kinds) {
        if (guardian != null) {
            kinds.add(RecordKind.GUARDIAN);
        }
    }

    @EventSourcingHandler
    void on(GuardianNamed event) {
        guardian = event;
    }

    @EventSourcingHandler
    void on(MemberMerged event) {
        mainFile = event.into();
    }

    @EventSourcingHandler
    void on(MemberUnmerged event) {
        mainFile = null;
    }

    @EventSourcingHandler
    void on(AliasAdded event) {
        aliases.add(event.alias().value());
    }

    @EventSourcingHandler
    void on(AliasRemoved event) {
        aliases.remove(event.alias().value());
    }
}
