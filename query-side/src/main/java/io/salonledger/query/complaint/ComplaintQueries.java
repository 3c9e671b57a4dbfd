package io.salonledger.query.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.query.ComplaintCounts;
import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.contracts.complaint.query.CountComplaints;
import io.salonledger.contracts.complaint.query.CountOpenComplaints;
import io.salonledger.contracts.complaint.query.FindComplaint;
import io.salonledger.contracts.complaint.query.OpenComplaints;
import io.salonledger.contracts.complaint.query.SearchComplaints;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.query.projection.Measured;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;
import io.salonledger.query.search.Counted;
import io.salonledger.query.search.SearchFilter;

/** Lists, opens and counts complaints. */
@Component
class ComplaintQueries {

    private static final int EXCERPT = 80;

    private final SearchReader<ComplaintListDocument> list;
    private final Function<String, Optional<ComplaintDetailsDocument>> details;
    private final ComplaintWords words;
    private final Clock clock;

    @Autowired
    ComplaintQueries(
            ReadModelReaders readers,
            ReadModel<ComplaintListDocument> complaintList,
            ComplaintWords words,
            Clock clock) {
        this(readers.search(complaintList), readers.documents(ComplaintDetailsProjection.MODEL)::find, words, clock);
    }

    ComplaintQueries(
            SearchReader<ComplaintListDocument> list,
            Function<String, Optional<ComplaintDetailsDocument>> details,
            ComplaintWords words,
            Clock clock) {
        this.list = list;
        this.details = details;
        this.words = words;
        this.clock = clock;
    }

    @QueryHandler
    ComplaintDetails handle(FindComplaint query, MetaData metadata) {
        Actor actor = actor(metadata);
        ComplaintDetails complaint = details.apply(query.complaint().value())
                .map(found -> ComplaintDetailsAnswer.of(found, actor, clock.instant()))
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because(ComplaintId.KIND));
        if (!actor.mayActFor(complaint.branch().value())) {
            throw GeneralRejection.BRANCH_NOT_PERMITTED.because();
        }
        return complaint;
    }

    @QueryHandler
    Page<ComplaintRow> handle(SearchComplaints query, MetaData metadata) {
        Instant now = clock.instant();
        SearchFilter filter = ComplaintSearch.filter(words.of(query.text()), query.filter(), actor(metadata), now);
        var found = list.search(s -> s.query(filter.all())
                .sort(ComplaintSearch.order(query.order(), query.descending()))
                .from(query.page().offset())
                .size(query.page().limit()));
        return new Page<>(
                list.documents(found).stream()
                        .map(ComplaintListDocument::entry)
                        .filter(Objects::nonNull)
                        .map(entry -> row(entry, now))
                        .toList(),
                SearchReader.total(found));
    }

    private static ComplaintRow row(ComplaintEntry entry, Instant now) {
        ComplaintEntry.Standing standing = entry.standing();
        return new ComplaintRow(
                entry.complaint(),
                entry.number(),
                entry.branch(),
                new Classification(entry.kind(), entry.cause(), entry.severity()),
                standing.state(),
                entry.receivedAt(),
                standing.due(),
                standing.open() && !standing.due().toInstant().isAfter(now),
                entry.member(),
                entry.caller() == null
                        ? ""
                        : entry.caller().value().map(Caller::name).orElse(""),
                excerpt(entry.text().orElse("")),
                OwnerKey.owner(entry.owner()),
                entry.employee().isEmpty() ? null : new EmployeeId(entry.employee()),
                took(standing.responseSeconds()),
                took(standing.resolutionSeconds()),
                standing.outcome());
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }

    private static @Nullable Duration took(@Nullable Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    @QueryHandler
    ComplaintCounts handle(CountComplaints query, MetaData metadata) {
        Instant now = clock.instant();
        SearchFilter filter = ComplaintSearch.filter(words.of(query.text()), query.filter(), actor(metadata), now);
        var found = list.search(
                s -> s.size(0).query(filter.all()).aggregations("all", ComplaintSearch.facets(filter, now)));
        Counted counted = Counted.of(found, "all");
        return new ComplaintCounts(
                SearchReader.total(found),
                counted.count("overdue"),
                counted.values("kinds"),
                counted.values("states"),
                counted.values("severities"),
                counted.values("causes"),
                counted.values("branches"),
                counted.values("owners"),
                counted.values("employees"));
    }

    @QueryHandler
    OpenComplaints handle(CountOpenComplaints query, MetaData metadata) {
        SearchFilter filter = ComplaintSearch.scoped(actor(metadata)).and("open", ComplaintSearch.open());
        if (query.branch() != null) {
            filter.is("entry.branch", query.branch().value());
        }
        var found = list.search(s -> s.query(filter.all())
                .size(1)
                .sort(ComplaintSearch.order(ComplaintOrder.RECEIVED, false))
                .aggregations("overdue", a -> a.filter(ComplaintSearch.overdue(clock.instant())))
                .aggregations("health", a -> a.filter(ComplaintSearch.is("entry.severity", Severity.HEALTH.name())))
                .aggregations(
                        "unassigned",
                        a -> a.filter(ComplaintSearch.is(ComplaintSearch.STATE, ComplaintState.NEW.name()))));
        OffsetDateTime oldest = list.documents(found).stream()
                .map(ComplaintListDocument::entry)
                .filter(Objects::nonNull)
                .map(ComplaintEntry::receivedAt)
                .findFirst()
                .orElse(null);
        Measured measured = new Measured(found.aggregations());
        return new OpenComplaints(
                SearchReader.total(found),
                measured.get("overdue").filter().docCount(),
                measured.get("health").filter().docCount(),
                measured.get("unassigned").filter().docCount(),
                oldest);
    }

    private static Actor actor(MetaData metadata) {
        return Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
    }
}
