package io.salonledger.query.member;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** Who a member is; all sealed. */
record CardIdentity(
        @Sealed("member.name") @Nullable Personal<String> name,
        @Sealed("member.code") @Nullable Personal<String> code,
        @Sealed("member.phone") @Nullable Personal<String> phone,
        @Sealed("member.profile") @Nullable Personal<Profile> profile,
        @Sealed("member.guardian") @Nullable Personal<Guardian> guardian) {

    static final CardIdentity NOBODY = new CardIdentity(null, null, null, null, null);

    CardIdentity named(Personal<String> other) {
        return new CardIdentity(other, code, phone, profile, guardian);
    }

    CardIdentity reachedBy(@Nullable Personal<String> other) {
        return new CardIdentity(name, code, other, profile, guardian);
    }

    CardIdentity described(Personal<Profile> other) {
        return new CardIdentity(name, code, phone, other, guardian);
    }

    CardIdentity guardedBy(@Nullable Personal<Guardian> other) {
        return new CardIdentity(name, code, phone, profile, other);
    }
}
