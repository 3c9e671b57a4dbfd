package io.salonledger.contracts.guilty;

import org.axonframework.eventhandling.EventMessage;

/** Guilty: a contract that knows the framework. */
public record FrameworkUser(EventMessage<?> message) {}
