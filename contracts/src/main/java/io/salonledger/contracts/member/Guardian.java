package io.salonledger.contracts.member;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a minor (监护人): another member, or somebody who has no file.
 *
 * @param member null if the guardian has no file
 * @param name null if the guardian is a member
 * @param relation for example mother
 */
public record Guardian(
        @Nullable MemberId member,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String relation) {

    /** Personal data must not reach a log by way of a record's text. */
    @Override
    public String toString() {
        return "Guardian[…]";
    }
}
