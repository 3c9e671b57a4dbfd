package io.salonledger.command.booking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.event.AppointmentBooked;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.event.TimeAllocated;
import io.salonledger.contracts.staff.EmployeeId;

import static io.salonledger.command.booking.Shop.BRANCH;
import static io.salonledger.command.booking.Shop.LIN;
import static io.salonledger.command.booking.Shop.SU;
import static io.salonledger.command.booking.Shop.book;
import static io.salonledger.command.booking.Shop.span;
import static io.salonledger.command.booking.Shop.today;
import static org.assertj.core.api.Assertions.assertThat;

/** Another deciding process wrote to the same plan between reading and writing: the store's sequence tells, and it is decided anew. */
class PlanConflictTest {

    @TempDir
    static Path folder;

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = new Shop(DecidingSide.open(folder)).furnished();
    }

    @AfterAll
    static void close() {
        shop.side.close();
    }

    @Test
    void who_comes_second_is_refused_and_nothing_of_theirs_is_left() {
        LocalDate day = shop.day(today().plusDays(10));
        BookingId loser = BookingId.random();

        String answer = meanwhile(day, rival(day, LIN), () -> shop.send(book(loser, day, "14:30", LIN)));

        assertThat(answer).isEqualTo("therapist-occupied");
        assertThat(shop.side.eventsOf("booking:" + loser.value())).isEmpty();
        assertThat(shop.plan(day)).last().isEqualTo(rival(day, LIN));
    }

    @Test
    void who_is_not_concerned_gets_the_time_at_the_second_try() {
        LocalDate day = shop.day(today().plusDays(11));

        String answer = meanwhile(day, rival(day, LIN), () -> shop.send(book(BookingId.random(), day, "14:30", SU)));

        assertThat(answer).isEmpty();
        assertThat(shop.plan(day)).hasSize(5).contains(rival(day, LIN));
    }

    @Test
    void any_suitable_takes_somebody_else_at_the_second_try() {
        LocalDate day = shop.day(today().plusDays(12));
        BookingId booking = BookingId.random();

        String answer = meanwhile(day, rival(day, LIN), () -> shop.send(book(booking, day, "14:30", null)));

        assertThat(answer).isEmpty();
        assertThat(((AppointmentBooked) shop.lastOf(booking)).placement().employee())
                .isEqualTo(SU);
    }

    private static TimeAllocated rival(LocalDate day, EmployeeId employee) {
        return new TimeAllocated(
                new DayPlanId(BRANCH, day), new BookingId("rival-" + day), employee, null, span(day, "14:00", 60));
    }

    /** Stores a rival's event on the plan's stream just before the first attempt is written. */
    private static String meanwhile(LocalDate day, TimeAllocated rival, Supplier<String> attempt) {
        AtomicBoolean done = new AtomicBoolean();
        var interceptor = shop.side.bean(CommandBus.class).registerHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.onPrepareCommit(prepared -> {
                if (!done.getAndSet(true)) {
                    store(day, rival);
                }
            });
            return chain.proceed();
        });
        try {
            return attempt.get();
        } finally {
            interceptor.cancel();
        }
    }

    private static void store(LocalDate day, TimeAllocated rival) {
        String stream = new DayPlanId(BRANCH, day).stream();
        Thread other = Thread.ofPlatform()
                .start(() -> shop.side
                        .bean(EventStorageEngine.class)
                        .appendEvents(new GenericDomainEventMessage<>(
                                "day-plan", stream, shop.plan(day).size(), rival)));
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
