package io.salonledger.command.migration.source;

/** Who was to get what from whom, as codes; the client is empty where the books have none. */
public record Appointment(String client, String staff, String service) {}
