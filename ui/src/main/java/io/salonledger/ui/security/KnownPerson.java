package io.salonledger.ui.security;

import io.salonledger.contracts.identity.Role;

/** Someone this device knows, offered for a change of person by PIN. */
public record KnownPerson(String userId, String name, Role role) {}
