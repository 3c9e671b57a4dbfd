package io.salonledger.contracts.member.query;

import java.util.Map;

import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.MemberSource;

/** How many members match, in all and for each value of a filter; the own filter of a group is not applied to it. */
public record MemberCounts(
        long total,
        Map<String, Long> byBranch,
        Map<MemberSource, Long> bySource,
        Map<CustomerClass, Long> byClass,
        Map<String, Long> byTag) {}
