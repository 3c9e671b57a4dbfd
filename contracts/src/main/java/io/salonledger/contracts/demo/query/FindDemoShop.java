package io.salonledger.contracts.demo.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How far the demo shop is. */
@Needs(Permission.SIGNED_IN)
public record FindDemoShop() implements Query<DemoProgress> {}
