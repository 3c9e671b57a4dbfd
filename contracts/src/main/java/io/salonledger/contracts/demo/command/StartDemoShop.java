package io.salonledger.contracts.demo.command;

import java.time.Instant;

import io.salonledger.contracts.demo.DemoShopId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Gives empty books to a demo shop; sent by the product itself, and nothing happens if they have one.
 *
 * @param at the shop's now
 * @param days how many days it looks back
 */
@Needs(Permission.DEMO_GROW)
public record StartDemoShop(Instant at, int days) implements Command {

    @Override
    public String target() {
        return DemoShopId.STREAM;
    }
}
