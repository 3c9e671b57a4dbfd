package io.salonledger.query.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.query.GuestMark;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

/** What other query handlers show of guests at a glance. Projections must not ask it. */
@Component
public class GuestMarks {

    private final DocumentReader<MemberDetailsDocument> cards;

    GuestMarks(ReadModelReaders readers) {
        this.cards = readers.documents(MemberDetailsProjection.MODEL);
    }

    /** The marks of those who have any. */
    public Map<MemberId, Set<GuestMark>> of(Collection<MemberId> members, LocalDate day, Actor asker) {
        if (members.isEmpty()) {
            return Map.of();
        }
        boolean health = asker.may(Permission.MEMBER_HEALTH);
        return cards.findAll(members.stream().map(MemberId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(MemberDetailsDocument::member, card -> marks(card, day, health)));
    }

    private static Set<GuestMark> marks(MemberDetailsDocument card, LocalDate day, boolean health) {
        Set<GuestMark> marks = EnumSet.noneOf(GuestMark.class);
        Personal<Profile> profile = card.identity().profile();
        boolean birthday = profile != null
                && profile.map(Profile::birthday)
                        .filter(date -> date.in(day.getYear()).equals(day))
                        .isPresent();
        if (birthday) {
            marks.add(GuestMark.BIRTHDAY);
        }
        if (health
                && card.traits().health().stream()
                        .anyMatch(fact -> !fact.content().isErased())) {
            marks.add(GuestMark.HEALTH);
        }
        return marks;
    }
}
