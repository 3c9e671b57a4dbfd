package io.salonledger.command.demo;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * A member of the shops.
 *
 * @param known stands in the books that the shops kept before
 * @param joinedAgo days since the first visit
 * @param fondness how often they come beside others
 * @param favourite whom they ask for, if anyone
 */
record Guest(
        int number,
        boolean known,
        MemberId id,
        Shop home,
        int joinedAgo,
        double fondness,
        @Nullable EmployeeId favourite) {}
