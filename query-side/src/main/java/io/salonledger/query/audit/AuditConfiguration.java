package io.salonledger.query.audit;

import java.time.Clock;
import java.util.Optional;

import com.mongodb.client.MongoDatabase;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.query.projection.ReadModel;

/** The remembering side of the audit. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    private static final MetaData RECORDER = MetaData.from(Actor.system("audit").toMetadata());

    @Bean
    ReadRecorder readRecorder(@Lazy CommandGateway commands) {
        return new ReadRecorder(reads -> commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(reads).withMetaData(RECORDER)));
    }

    @Bean
    LookRecording lookRecording(ReadRecorder recorder, BlindKey blindKey, Clock clock) {
        return new LookRecording(new ReadRecording(recorder, blindKey, clock));
    }

    @Bean
    LedgerStore ledgerStore(MongoDatabase mongo, @Value("${salon.read-model-prefix:salon-}") String prefix) {
        return new LedgerStore(mongo, prefix);
    }

    @Bean
    LedgerFeed ledgerFeed(Optional<StoredEvents> log, LedgerStore store) {
        return new LedgerFeed(log, store);
    }

    @Bean
    Verification verification(
            Optional<StoredEvents> log,
            LedgerStore store,
            MongoDatabase mongo,
            @Value("${salon.read-model-prefix:salon-}") String prefix,
            Clock clock) {
        return new Verification(log, store, new VerificationResults(mongo, prefix), clock);
    }

    @Bean
    ReadModel<HistoryDocument> history(Optional<StoredEvents> log) {
        return HistoryProjection.model(
                token -> log.map(events -> events.ofToken(token)).orElse(token));
    }

    @Bean
    ReadModel<ReadDocument> reads() {
        return ReadsProjection.MODEL;
    }

    @Bean
    RecordFold recordFold(
            Optional<StoredEvents> log,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcasterChain upcasters) {
        return new RecordFold(log.orElseGet(NoStoredEvents::new), serializer, upcasters);
    }

    @Bean
    Names names(RecordFold fold, Clock clock) {
        return new Names(fold, clock);
    }

    @Bean
    HistoryRows historyRows(RecordFold fold, Names names, LedgerStore ledger) {
        return new HistoryRows(fold, names, ledger);
    }
}
