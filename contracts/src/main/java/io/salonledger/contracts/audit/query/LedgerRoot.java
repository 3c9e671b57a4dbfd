package io.salonledger.contracts.audit.query;

/**
 * What proves the ledger up to a point, once it is out of the house (账本根).
 *
 * @param leaves events that it covers
 * @param root hexadecimal
 */
public record LedgerRoot(long leaves, String root) {}
