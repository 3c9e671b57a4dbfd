package io.salonledger.contracts.member;

/**
 * A date that matters to a member, for example a wedding anniversary (纪念日).
 *
 * @param label what it is
 */
public record ImportantDate(String label, Birthday date) {}
