package io.salonledger.query.member;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Keyed hashes for filters. */
record MemberKeys(
        List<String> tags, @Nullable String sex, @Nullable String birthMonth) {

    static final MemberKeys NONE = new MemberKeys(List.of(), null, null);

    MemberKeys tagged(List<String> other) {
        return new MemberKeys(other, sex, birthMonth);
    }

    MemberKeys described(@Nullable String ofSex, @Nullable String ofMonth) {
        return new MemberKeys(tags, ofSex, ofMonth);
    }
}
