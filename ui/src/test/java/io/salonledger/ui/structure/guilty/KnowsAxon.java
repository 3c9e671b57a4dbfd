package io.salonledger.ui.structure.guilty;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** Guilty: a view that sends commands by itself. */
public record KnowsAxon(CommandGateway commands) {}
