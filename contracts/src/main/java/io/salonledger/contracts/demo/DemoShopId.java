package io.salonledger.contracts.demo;

import io.salonledger.contracts.message.StreamName;

/** Names the demo shop (演示店铺) of these books, of which there is one at most. */
public final class DemoShopId {

    public static final String KIND = "demo-shop";
    public static final String STREAM = StreamName.of(KIND, "1");

    private DemoShopId() {}
}
