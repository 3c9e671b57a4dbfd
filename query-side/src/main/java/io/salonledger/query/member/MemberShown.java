package io.salonledger.query.member;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** What a row of a list shows; all sealed. */
record MemberShown(
        @Sealed("member.name") @Nullable Personal<String> name,
        @Sealed("member.code") @Nullable Personal<String> code,
        @Sealed("member.phone") @Nullable Personal<String> phone,
        @Sealed("member.tags") @Nullable Personal<List<String>> tags) {

    MemberShown named(Personal<String> other) {
        return new MemberShown(other, code, phone, tags);
    }

    MemberShown reachedBy(@Nullable Personal<String> other) {
        return new MemberShown(name, code, other, tags);
    }

    MemberShown tagged(Personal<List<String>> other) {
        return new MemberShown(name, code, phone, other);
    }
}
