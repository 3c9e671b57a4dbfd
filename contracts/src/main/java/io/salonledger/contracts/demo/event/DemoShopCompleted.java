package io.salonledger.contracts.demo.event;

/**
 * The demo shop is all there.
 *
 * @param commands by how many commands it was made
 */
public record DemoShopCompleted(int commands) implements DemoEvent {}
