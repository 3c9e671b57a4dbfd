package io.salonledger.command.migration.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.SourceRef;
import io.salonledger.command.migration.source.Appointment;
import io.salonledger.command.migration.source.BookingEvidence;
import io.salonledger.command.migration.source.SourceBooking;
import io.salonledger.command.migration.source.SourceNoShow;

/** Links bookings with the receipts, cancellations and no-shows of the same client and day. */
final class BookingLinker {

    private record Day(String client, LocalDate date) {}

    private record Slot(String staff, LocalDateTime start) {}

    private record Match(Appointment appointment, LocalDate date) {}

    private final Drafts drafts;
    private final ImportSettings settings;
    private final Findings findings;
    private final Map<Match, List<SourceBooking>> byDay = new HashMap<>();
    private final Set<UUID> missed = new HashSet<>();

    BookingLinker(Drafts drafts, ImportSettings settings, Findings findings) {
        this.drafts = drafts;
        this.settings = settings;
        this.findings = findings;
        // the order of the rows must not decide which of two bookings was missed
        drafts.bookings.stream()
                .sorted(Comparator.comparing(SourceBooking::start).thenComparing(SourceBooking::id))
                .forEach(booking -> byDay.computeIfAbsent(
                                new Match(booking.appointment(), booking.start().toLocalDate()),
                                key -> new ArrayList<>())
                        .add(booking));
    }

    List<SourceNoShow> noShows() {
        return drafts.noShows.stream().map(this::linked).toList();
    }

    /** To be asked after {@link #noShows()}. */
    List<SourceBooking> bookings() {
        Set<Day> receipts = new HashSet<>();
        drafts.lines.forEach(line -> receipts.add(new Day(line.line().client(), line.date())));
        noteSameStart();
        return drafts.bookings.stream()
                .map(booking -> booking.with(evidence(booking, receipts)))
                .toList();
    }

    void noteCancellations() {
        drafts.cancellations.forEach(cancellation ->
                byDay.getOrDefault(new Match(cancellation.appointment(), cancellation.bookedFor()), List.of()).stream()
                        .findFirst()
                        .map(SourceBooking::ref)
                        .ifPresent(booking -> findings.add(
                                ImportFinding.CANCELLATION_MATCHES_BOOKING,
                                cancellation.ref(),
                                booking.file(),
                                booking.row())));
    }

    private BookingEvidence evidence(SourceBooking booking, Set<Day> receipts) {
        LocalDate date = booking.start().toLocalDate();
        String client = booking.appointment().client();
        return new BookingEvidence(
                !client.isEmpty() && receipts.contains(new Day(client, date)),
                missed.contains(booking.id()),
                date.isAfter(settings.stockDate()));
    }

    private SourceNoShow linked(SourceNoShow noShow) {
        List<SourceBooking> free =
                byDay.getOrDefault(new Match(noShow.appointment(), noShow.date()), List.of()).stream()
                        .filter(booking -> !missed.contains(booking.id()))
                        .toList();
        if (free.isEmpty()) {
            findings.add(ImportFinding.NO_SHOW_WITHOUT_BOOKING, noShow.ref());
            return noShow;
        }
        if (free.size() > 1) {
            findings.add(ImportFinding.NO_SHOW_AMBIGUOUS, noShow.ref(), free.size());
        }
        missed.add(free.getFirst().id());
        return noShow.withBooking(free.getFirst().id());
    }

    private void noteSameStart() {
        Map<Slot, SourceRef> taken = new HashMap<>();
        for (SourceBooking booking : drafts.bookings) {
            Slot slot = new Slot(booking.appointment().staff(), booking.start());
            SourceRef other = taken.putIfAbsent(slot, booking.ref());
            if (other != null && !slot.staff().isEmpty()) {
                findings.add(ImportFinding.SAME_STAFF_AND_START, booking.ref(), slot.staff(), other.row());
            }
        }
    }
}
