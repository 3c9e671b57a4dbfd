package io.salonledger.command.demo;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.demo.command.CompleteDemoShop;
import io.salonledger.contracts.demo.command.StartDemoShop;
import io.salonledger.contracts.demo.event.DemoShopCompleted;
import io.salonledger.contracts.demo.event.DemoShopStarted;

class GrowDemoShopTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final Decision<DemoShop> shop = Decision.of(DemoShop.class);

    @Test
    void marks_empty_books_as_a_demo_shops() {
        shop.when(new StartDemoShop(NOW, 90)).then(new DemoShopStarted(NOW, 90));
    }

    @Test
    void keeps_its_now_when_it_is_started_again() {
        shop.given(new DemoShopStarted(NOW, 90))
                .when(new StartDemoShop(NOW.plusSeconds(60), 90))
                .thenNothing();
    }

    @Test
    void is_complete_once() {
        shop.given(new DemoShopStarted(NOW, 90)).when(new CompleteDemoShop(5)).then(new DemoShopCompleted(5));
        shop.given(new DemoShopStarted(NOW, 90), new DemoShopCompleted(5))
                .when(new CompleteDemoShop(5))
                .thenNothing();
    }
}
