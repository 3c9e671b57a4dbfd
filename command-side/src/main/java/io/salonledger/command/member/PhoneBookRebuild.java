package io.salonledger.command.member;

import java.util.LinkedHashMap;
import java.util.Map;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import io.salonledger.command.log.DecisionDatabase;
import io.salonledger.command.log.OnceLogAnswers;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.PhoneChanged;
import io.salonledger.contracts.privacy.Personal;

/** Makes the phone book again from the log: after a restore, or when its table was lost or may lack something. */
@Component
class PhoneBookRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneBookRebuild.class);

    private final EventStore log;
    private final SqlPhoneBook phones;
    private final TransactionTemplate transactions;
    private final boolean intact;
    private final OnceLogAnswers onceLogAnswers;

    PhoneBookRebuild(EventStore log, SqlPhoneBook phones, DecisionDatabase database, OnceLogAnswers onceLogAnswers) {
        this.onceLogAnswers = onceLogAnswers;
        this.log = log;
        this.phones = phones;
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        this.intact = database.intact();
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenMissing() {
        if (intact && !phones.isEmpty()) {
            return;
        }
        onceLogAnswers.run("the phone book", this::rebuild);
    }

    /** @return how many events of the log spoke of phones */
    int rebuild() {
        Map<MemberId, String> owners = new LinkedHashMap<>();
        int events = read(owners);
        transactions.executeWithoutResult(now -> {
            phones.clear();
            owners.forEach((member, phone) -> phones.move(phone, member));
        });
        if (events > 0) {
            LOG.info("The phone book was made again: {} phones", owners.size());
        }
        return events;
    }

    private int read(Map<MemberId, String> owners) {
        int events = 0;
        try (var stream = log.openStream(log.createTailToken())) {
            while (stream.hasNextAvailable()) {
                events += apply(stream.nextAvailable().getPayload(), owners) ? 1 : 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return events;
    }

    private static boolean apply(Object event, Map<MemberId, String> owners) {
        switch (event) {
            case MemberRegistered opened -> put(opened.member(), opened.phone(), owners);
            case MemberImported opened -> put(opened.member(), opened.phone(), owners);
            case PhoneChanged changed -> put(changed.member(), changed.phone(), owners);
            case MemberErased erased -> owners.remove(erased.member());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void put(MemberId member, @Nullable Personal<String> phone, Map<MemberId, String> owners) {
        owners.remove(member);
        if (phone != null) {
            phone.value().ifPresent(number -> {
                owners.values().remove(number);
                owners.put(member, number);
            });
        }
    }
}
