package io.salonledger.contracts.automation.query;

import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** All automations, and how they stand. */
@Needs(Permission.SYSTEM_SEE)
public record FindAutomations() implements Query<List<AutomationStatus>> {}
