package io.salonledger.contracts.demo.event;

import java.time.Instant;

/**
 * Empty books were given to a demo shop: all in them is invented.
 *
 * @param at the shop's now, from which all its days are counted, also when it goes on after a break
 * @param days how many days it looks back
 */
public record DemoShopStarted(Instant at, int days) implements DemoEvent {}
