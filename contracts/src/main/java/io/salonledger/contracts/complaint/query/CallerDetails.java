package io.salonledger.contracts.complaint.query;

/**
 * Who complains without being a member.
 *
 * @param masked true if parts of the contact are replaced by dots because the one who asks may not see it
 */
public record CallerDetails(String name, String contact, boolean masked) {}
