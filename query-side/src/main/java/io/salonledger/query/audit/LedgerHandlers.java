package io.salonledger.query.audit;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.command.VerifyLedger;
import io.salonledger.contracts.audit.query.FindLedger;
import io.salonledger.contracts.audit.query.FindLedgerRoot;
import io.salonledger.contracts.audit.query.FindVerification;
import io.salonledger.contracts.audit.query.LedgerRoot;
import io.salonledger.contracts.audit.query.LedgerStatus;

@Component
class LedgerHandlers {

    private final Verification verification;
    private final LedgerStore store;
    private final LedgerFeed feed;
    private final Optional<StoredEvents> log;

    LedgerHandlers(Verification verification, LedgerStore store, LedgerFeed feed, Optional<StoredEvents> log) {
        this.verification = verification;
        this.store = store;
        this.feed = feed;
        this.log = log;
    }

    @CommandHandler
    void handle(VerifyLedger command) {
        feed.catchUp();
        verification.begin();
    }

    @QueryHandler
    VerificationStatus handle(FindVerification query) {
        return verification.status();
    }

    @QueryHandler
    LedgerStatus handle(FindLedger query) {
        LedgerHead head = store.head();
        return new LedgerStatus(
                log.isPresent(),
                head.tree().size(),
                log.map(l -> Math.max(0, l.head() - head.position())).orElse(0L),
                HexFormat.of().formatHex(head.tree().root()),
                Optional.ofNullable(feed.failure()).map(Throwable::toString).orElse(null),
                store.days().stream()
                        .sorted(Comparator.comparing(DayRoot::day).reversed())
                        .limit(query.days())
                        .map(day -> new LedgerStatus.Day(
                                day.day(),
                                day.size(),
                                HexFormat.of().formatHex(day.root()),
                                day.day().isBefore(head.day())))
                        .toList());
    }

    @QueryHandler
    LedgerRoot handle(FindLedgerRoot query) {
        feed.catchUp();
        LedgerHead head = store.head();
        return new LedgerRoot(
                head.tree().size(), HexFormat.of().formatHex(head.tree().root()));
    }
}
