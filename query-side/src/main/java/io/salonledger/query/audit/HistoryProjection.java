package io.salonledger.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.event.ReadsRecorded;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.wire.LogicalNames;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Every event of every feature, as the history finds it. */
class HistoryProjection {

    static final ReadModel<HistoryDocument> MODEL = model(LongUnaryOperator.identity());

    private static final String BRANCH_KIND = "branch";

    private final Documents<HistoryDocument> history;
    private final LongUnaryOperator number;

    private HistoryProjection(Documents<HistoryDocument> history, LongUnaryOperator number) {
        this.history = history;
        this.number = number;
    }

    /** @param number of an event in the ledger, from its token */
    static ReadModel<HistoryDocument> model(LongUnaryOperator number) {
        return ReadModel.inElasticsearch(
                "history",
                2,
                HistoryDocument.class,
                "/search/history.json",
                history -> new HistoryProjection(history, number));
    }

    @EventHandler
    void on(Event event, EventMessage<?> message, TrackingToken token) {
        String stream = message instanceof DomainEventMessage<?> domain
                ? domain.getAggregateIdentifier()
                : message.getIdentifier();
        Set<String> subjects = new LinkedHashSet<>(List.of(stream));
        subjects.addAll(Subjects.of(event));
        String type = LogicalNames.nameOf(event.getClass());
        MetaData metadata = message.getMetaData();
        history.add(
                message.getIdentifier(),
                new HistoryDocument(
                        number.applyAsLong(token.position().orElse(0)),
                        message.getIdentifier(),
                        message.getTimestamp(),
                        stream,
                        StreamName.kindOf(stream),
                        type.substring(0, type.indexOf('.')),
                        type,
                        actors(event, metadata),
                        List.of(text(metadata, Actor.ROLES, "").split(",")),
                        branch(metadata, subjects),
                        text(metadata, Actor.CHANNEL),
                        text(metadata, Actor.REASON),
                        text(metadata, "correlation"),
                        text(metadata, "causation"),
                        List.copyOf(subjects),
                        Marks.of(event),
                        Marks.discount(event)));
    }

    /** Looks are recorded by the product; who looked is who acted. */
    private static List<String> actors(Event event, MetaData metadata) {
        if (event instanceof ReadsRecorded reads) {
            return reads.reads().stream()
                    .map(read -> read.reader().user())
                    .distinct()
                    .toList();
        }
        return new ArrayList<>(List.of(text(metadata, Actor.USER, "")));
    }

    /** Where the actor stood, else the branch that the event is about. */
    private static @Nullable String branch(MetaData metadata, Set<String> subjects) {
        String desk = text(metadata, Actor.BRANCH);
        return desk != null
                ? desk
                : subjects.stream()
                        .filter(subject -> StreamName.kindOf(subject).equals(BRANCH_KIND))
                        .map(StreamName::idOf)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String text(MetaData metadata, String key) {
        return metadata.get(key) instanceof String text ? text : null;
    }

    private static String text(MetaData metadata, String key, String otherwise) {
        return metadata.get(key) instanceof String text ? text : otherwise;
    }
}
