package io.salonledger.command.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.GeneralRejection;

/** Loads members' files for decisions that concern several of them, in the order of their ids, so that nobody waits in a ring. */
@Component
class MemberFiles implements MembersAtHand {

    private final Repository<Member> members;

    MemberFiles(Repository<Member> memberRepository) {
        this.members = memberRepository;
    }

    /** Refused with {@code not-found} if one is missing. */
    Map<MemberId, Aggregate<Member>> load(Collection<MemberId> ids) {
        Map<MemberId, Aggregate<Member>> files = new LinkedHashMap<>();
        ids.stream().distinct().sorted(Comparator.comparing(MemberId::value)).forEach(id -> files.put(id, load(id)));
        return files;
    }

    Aggregate<Member> load(MemberId id) {
        try {
            return members.load(id.stream());
        } catch (AggregateNotFoundException missing) {
            throw GeneralRejection.NOT_FOUND.because(MemberId.KIND);
        }
    }

    @Override
    public boolean hold(MemberId member) {
        return load(member).invoke(file -> !file.standing().isErased());
    }

    static Aggregate<Member> of(MemberId id, Map<MemberId, Aggregate<Member>> files) {
        return Objects.requireNonNull(files.get(id));
    }
}
