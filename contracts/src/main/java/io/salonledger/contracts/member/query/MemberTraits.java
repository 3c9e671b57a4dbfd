package io.salonledger.contracts.member.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Preferences;

/**
 * What a member likes and what to mind.
 *
 * @param health null without consent, or for those who may not see it
 */
public record MemberTraits(
        Preferences preferences, @Nullable HealthDetails health, List<String> tags) {}
