package io.salonledger.query.member;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.GuardianDetails;
import io.salonledger.contracts.member.query.RelatedMember;
import io.salonledger.contracts.privacy.Personal;

/** Other people's files that a card refers to: the guardian's, the referrer's. Only their names are shown. */
record CardRelations(List<MemberDetailsDocument> files) {

    /** Whose files are needed for this card. */
    static List<MemberId> of(MemberDetailsDocument card) {
        Guardian guardian = guardianOf(card);
        return Stream.of(
                        guardian == null ? null : guardian.member(),
                        card.origin().referrer())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable Guardian guardianOf(MemberDetailsDocument card) {
        Personal<Guardian> sealed = card.identity().guardian();
        return sealed == null ? null : sealed.value().orElse(null);
    }

    @Nullable
    GuardianDetails guardian(MemberDetailsDocument card, boolean full) {
        Guardian guardian = guardianOf(card);
        if (guardian == null) {
            return null;
        }
        String phone = guardian.phone();
        return new GuardianDetails(
                guardian.member(),
                guardian.member() == null ? Objects.requireNonNullElse(guardian.name(), "") : nameOf(guardian.member()),
                phone == null || full ? phone : ContactMask.phone(phone),
                guardian.relation());
    }

    @Nullable
    RelatedMember referrer(MemberDetailsDocument card) {
        MemberId referrer = card.origin().referrer();
        return referrer == null ? null : new RelatedMember(referrer, nameOf(referrer));
    }

    private String nameOf(MemberId member) {
        return files.stream()
                .filter(file -> file.member().equals(member))
                .map(CardAnswer::nameOf)
                .findFirst()
                .orElse("");
    }
}
