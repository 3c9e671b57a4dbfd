package io.salonledger.contracts.audit.query;

import java.time.LocalDate;
import java.time.ZoneId;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/**
 * What happened in the last days, counted: events, acts worth a look, looks.
 *
 * @param today last day
 * @param days how many days up to it
 * @param zone in which a day begins at midnight
 */
@Needs(Permission.HISTORY_SEE)
public record FindAuditOverview(LocalDate today, int days, ZoneId zone) implements Query<AuditOverview> {}
