package io.salonledger.command.member;

import java.util.List;
import java.util.Optional;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.command.MergeMember;
import io.salonledger.contracts.member.command.UnmergeMember;
import io.salonledger.contracts.member.event.AliasAdded;
import io.salonledger.contracts.member.event.AliasRemoved;
import io.salonledger.contracts.member.event.MemberMerged;
import io.salonledger.contracts.member.event.MemberUnmerged;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Says that two files are one person, and takes it back: streams, balances and keys stay as they are. */
@Component
class MergeHandler {

    private final MemberFiles members;

    MergeHandler(MemberFiles members) {
        this.members = members;
    }

    @CommandHandler
    void handle(MergeMember command) {
        if (command.member().equals(command.into())) {
            throw MemberRejection.MERGE_WITH_ITSELF.because();
        }
        var files = members.load(List.of(command.member(), command.into()));
        Aggregate<Member> alias = MemberFiles.of(command.member(), files);
        Aggregate<Member> main = MemberFiles.of(command.into(), files);
        if (alias.invoke(member -> member.standing().ties().isMergedInto(command.into()))) {
            return;
        }
        alias.execute(member -> member.standing().requireMergeable());
        main.execute(member -> {
            member.standing().requirePerson();
            member.standing().ties().requireMain();
        });
        alias.execute(member -> apply(new MemberMerged(command.member(), command.into())));
        main.execute(member -> apply(new AliasAdded(command.into(), command.member())));
    }

    @CommandHandler
    void handle(UnmergeMember command) {
        MemberId into = members.load(command.member())
                .invoke(member -> Optional.ofNullable(member.standing().ties().mainFile()))
                .orElseThrow(MemberRejection.NOT_MERGED::because);
        var files = members.load(List.of(command.member(), into));
        MemberFiles.of(command.member(), files).execute(member -> {
            member.standing().requirePerson();
            apply(new MemberUnmerged(command.member(), into));
        });
        MemberFiles.of(into, files).execute(member -> apply(new AliasRemoved(into, command.member())));
    }
}
