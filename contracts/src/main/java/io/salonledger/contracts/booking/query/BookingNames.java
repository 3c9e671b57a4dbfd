package io.salonledger.contracts.booking.query;

/** The names behind a booking's ids; empty where there is nobody. */
public record BookingNames(String member, String employee, String service, String cancelledBy) {}
