package io.salonledger.contracts.demo.event;

import io.salonledger.contracts.message.Event;

/** What happens to the demo shop as a whole. */
public sealed interface DemoEvent extends Event permits DemoShopStarted, DemoShopCompleted {}
