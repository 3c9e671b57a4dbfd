package io.salonledger.command.member;

import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.privacy.SubjectKeys;

/** Erases a person: the main file and all that stand for it, in one decision. The keys follow when it is on disk. */
@Component
class EraseHandler {

    private final MemberFiles members;
    private final SubjectKeys keys;
    private final List<ErasureGuard> guards;

    EraseHandler(MemberFiles members, SubjectKeys keys, List<ErasureGuard> guards) {
        this.members = members;
        this.keys = keys;
        this.guards = List.copyOf(guards);
    }

    @CommandHandler
    void handle(EraseMember command) {
        Aggregate<Member> main = members.load(command.member());
        if (main.invoke(member -> member.standing().isErased())) {
            return;
        }
        List<MemberId> others = main.invoke(member -> member.standing().ties().aliases());
        var aliases = members.load(others);
        if (isStillReadable(command.member())) {
            main.execute(member -> member.standing().ties().requireMain());
            check(command.member(), main);
            aliases.forEach(this::check);
        }
        main.execute(member -> member.erase(command, command.member(), null));
        aliases.forEach((id, alias) -> alias.execute(member -> member.erase(command, id, command.member())));
    }

    /** After a restored backup the key is gone before the log says so: then there is nothing left to protect. */
    private boolean isStillReadable(MemberId member) {
        return keys.forOpening(member.stream()).isPresent();
    }

    private void check(MemberId id, Aggregate<Member> file) {
        file.execute(member -> member.standing().requireNoHold());
        guards.stream()
                .flatMap(guard -> guard.obstacleTo(id).stream())
                .findFirst()
                .ifPresent(open -> {
                    throw MemberRejection.ERASURE_BLOCKED.because(open);
                });
    }
}
