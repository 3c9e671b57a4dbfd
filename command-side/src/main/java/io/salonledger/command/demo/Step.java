package io.salonledger.command.demo;

import io.salonledger.contracts.message.Command;

/**
 * One command of the demo.
 *
 * @param user who would have given it; the history names them, and the channel says that it is the demo
 */
record Step(String user, Command command) {}
