package io.salonledger.query.member;

import java.time.LocalDate;

/** A visit: one settled ticket. */
record VisitEntry(String ticket, LocalDate on) {}
