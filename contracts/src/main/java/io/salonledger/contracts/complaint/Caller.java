package io.salonledger.contracts.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Who complains without being a member.
 *
 * @param contact phone, WeChat or whatever they left
 */
public record Caller(@Nullable String name, @Nullable String contact) {}
