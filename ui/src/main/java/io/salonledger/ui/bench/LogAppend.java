package io.salonledger.ui.bench;

import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.privacy.Personal;

/**
 * The log by itself: the event of the measured command, sealed, written and on the disk, without a command before it. The read
 * models follow it like any other. To members that no command is sent to meanwhile, since it writes behind their backs.
 */
final class LogAppend {

    private final EventStore log;
    private final List<MemberId> members;
    private final String type;
    private final MetaData metaData;
    private final long[] last;

    LogAppend(EventStore log, List<MemberId> members) {
        this.log = log;
        this.members = members;
        DomainEventMessage<?> registered =
                log.readEvents(members.getFirst().stream()).next();
        this.type = registered.getType();
        this.metaData = registered.getMetaData();
        this.last = members.stream()
                .mapToLong(member -> log.lastSequenceNumberFor(member.stream()).orElseThrow())
                .toArray();
    }

    void once(int run) {
        int at = run % members.size();
        MemberId member = members.get(at);
        String stream = member.stream();
        NameCorrected event =
                new NameCorrected(member, Personal.of(stream, "测试 " + System.nanoTime() % 1_000_000 + run));
        log.publish(new GenericDomainEventMessage<>(type, stream, ++last[at], event, metaData));
    }
}
