package io.salonledger.contracts.member.query;

import org.jspecify.annotations.Nullable;

/**
 * How a member is reached.
 *
 * @param masked true if parts are replaced by dots because the one who asks may not see them
 */
public record MemberContact(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String wechat,
        @Nullable String address,
        boolean masked) {}
