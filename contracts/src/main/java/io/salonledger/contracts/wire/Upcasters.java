package io.salonledger.contracts.wire;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** All upcasters, oldest first: both sides read the log through this chain. */
public final class Upcasters {

    private Upcasters() {}

    public static EventUpcasterChain chain() {
        return new EventUpcasterChain(new MemberSourceUpcaster(), new StoredValueTenderUpcaster());
    }
}
