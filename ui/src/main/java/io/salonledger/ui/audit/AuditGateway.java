package io.salonledger.ui.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ReadPurpose;
import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.command.VerifyLedger;
import io.salonledger.contracts.audit.query.EventDetails;
import io.salonledger.contracts.audit.query.FindAuditOverview;
import io.salonledger.contracts.audit.query.FindEvent;
import io.salonledger.contracts.audit.query.FindLedger;
import io.salonledger.contracts.audit.query.FindRecordAt;
import io.salonledger.contracts.audit.query.FindVerification;
import io.salonledger.contracts.audit.query.HistoryFilter;
import io.salonledger.contracts.audit.query.HistoryPage;
import io.salonledger.contracts.audit.query.HistoryRow;
import io.salonledger.contracts.audit.query.LedgerStatus;
import io.salonledger.contracts.audit.query.ReadRow;
import io.salonledger.contracts.audit.query.RecordAt;
import io.salonledger.contracts.audit.query.RevealEvent;
import io.salonledger.contracts.audit.query.SearchHistory;
import io.salonledger.contracts.audit.query.SearchReads;
import io.salonledger.contracts.finance.query.DayMatter;
import io.salonledger.contracts.finance.query.SearchDayMatters;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.message.Refused;

/** What the audit's pages and jobs ask and send. */
final class AuditGateway {

    private final MessageGateway messages;

    AuditGateway(MessageGateway messages) {
        this.messages = messages;
    }

    void verify() {
        messages.send(new VerifyLedger());
    }

    VerificationStatus verification() {
        return messages.ask(new FindVerification());
    }

    LedgerStatus ledger(int days) {
        return messages.ask(new FindLedger(days));
    }

    HistoryPage history(HistoryFilter filter, @Nullable Long before, int limit) {
        return messages.ask(new SearchHistory(filter, before, limit));
    }

    EventDetails event(long position) {
        return messages.ask(new FindEvent(position));
    }

    EventDetails reveal(long position, String stream, ReadPurpose purpose) {
        return messages.ask(new RevealEvent(position, stream, purpose));
    }

    RecordAt recordAt(String stream, long position) {
        return messages.ask(new FindRecordAt(stream, position));
    }

    /** The whole of the auditor's home; a part that the asker may not see is null. */
    AuditToday today(LocalDate today, int days, ZoneId zone) {
        return new AuditToday(
                today,
                days,
                verification(),
                ledger(days),
                messages.ask(new FindAuditOverview(today, days, zone)),
                closes(today.minusDays(days - 1L)));
    }

    private @Nullable List<DayMatter> closes(LocalDate from) {
        try {
            return messages.ask(new SearchDayMatters(from));
        } catch (Refused notPermitted) {
            return null;
        }
    }

    Page<ReadRow> reads(ReadsFilter filter, int offset, int limit) {
        return messages.ask(new SearchReads(
                filter.reader(), null, filter.kind(), filter.from(), filter.to(), new PageRequest(offset, limit)));
    }

    /** What a subject of a row is called; the row knows it if it is its record or one of the others. */
    HistoryRow.Party party(HistoryRow row, @Nullable String stream) {
        return Stream.concat(Stream.of(row.record()), row.others().stream())
                .filter(party -> party.stream().equals(stream))
                .findFirst()
                .orElseGet(() -> new HistoryRow.Party(stream == null ? "" : stream, "", false));
    }
}
