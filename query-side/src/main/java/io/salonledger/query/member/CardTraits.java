package io.salonledger.query.member;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.BodyType;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** What a member likes and what to mind; all sealed. */
record CardTraits(
        @Sealed("member.tags") @Nullable Personal<List<String>> tags,
        @Sealed("member.preferences") @Nullable Personal<Preferences> preferences,
        @Sealed("member.body") @Nullable Personal<BodyType> body,
        List<HealthEntry> health) {

    static final CardTraits NONE = new CardTraits(null, null, null, List.of());

    CardTraits tagged(Personal<List<String>> other) {
        return new CardTraits(other, preferences, body, health);
    }

    CardTraits liking(Personal<Preferences> other) {
        return new CardTraits(tags, other, body, health);
    }

    CardTraits ofBody(@Nullable Personal<BodyType> other) {
        return new CardTraits(tags, preferences, other, health);
    }

    CardTraits withHealth(List<HealthEntry> facts) {
        return new CardTraits(tags, preferences, body, facts);
    }
}
