package io.salonledger.contracts.system.query;

import java.time.ZoneId;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How many events were recorded in each of the last 60 whole minutes, and today; as far as the history holds them. */
@Needs(Permission.SYSTEM_SEE)
public record CountRecentEvents(ZoneId zone) implements Query<RecentEvents> {}
