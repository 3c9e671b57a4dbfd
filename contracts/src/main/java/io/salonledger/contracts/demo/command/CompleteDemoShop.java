package io.salonledger.contracts.demo.command;

import io.salonledger.contracts.demo.DemoShopId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Says that the demo shop is all there; sent by the product itself.
 *
 * @param commands by how many commands it was made
 */
@Needs(Permission.DEMO_GROW)
public record CompleteDemoShop(int commands) implements Command {

    @Override
    public String target() {
        return DemoShopId.STREAM;
    }
}
