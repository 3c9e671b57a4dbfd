package io.salonledger.ui.job;

import io.salonledger.ui.message.MessageGateway;

/** The gateway in which the command line's jobs act. */
public record JobGateway(MessageGateway messages) {}
