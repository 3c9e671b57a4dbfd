package io.salonledger.contracts.complaint;

/** What sort of complaint it is: decides when it is due and where it is counted. */
public record Classification(ComplaintKind kind, ComplaintCause cause, Severity severity) {}
