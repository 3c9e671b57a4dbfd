package io.salonledger.ui.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.roster.query.DayColumn;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * What the planner shows just now: a day by therapist or by room, or a week of one therapist.
 *
 * @param plans one of a day, or seven of a week
 * @param rooms of the branch; empty where the sheet is not by room
 * @param who whose week it is; null means the first who works in it
 */
record PlanSheet(
        PlanSide side,
        List<DayPlanDetails> plans,
        List<Facility> rooms,
        @Nullable EmployeeId who) {

    PlanSheet {
        plans = List.copyOf(plans);
        rooms = List.copyOf(rooms);
    }

    /** Whose week can be shown: everybody with something to do in it, by name of the first day. */
    Map<EmployeeId, String> people() {
        Map<EmployeeId, String> people = new LinkedHashMap<>();
        plans.forEach(plan -> plan.columns().forEach(column -> people.put(column.employee(), column.name())));
        return people;
    }

    @Nullable
    EmployeeId person() {
        Map<EmployeeId, String> people = people();
        return who != null && people.containsKey(who)
                ? who
                : people.keySet().stream().findFirst().orElse(null);
    }

    /** All that is counted: of a week those of the one person. */
    List<PlannedBooking> bookings() {
        EmployeeId only = side == PlanSide.WEEK ? person() : null;
        return plans.stream()
                .flatMap(plan -> plan.columns().stream())
                .filter(column -> only == null || column.employee().equals(only))
                .flatMap(column -> column.bookings().stream())
                .toList();
    }

    /** Empty where nobody is planned. */
    List<PlanLane> lanes() {
        return switch (side) {
            case THERAPIST -> therapists(plans.getFirst());
            case ROOM -> rooms(plans.getFirst());
            case WEEK -> days();
        };
    }

    private static List<PlanLane> therapists(DayPlanDetails plan) {
        PlanAxis axis = PlanAxis.of(plan);
        return plan.columns().stream()
                .<PlanLane>map(column -> new TherapistLane(column, axis))
                .toList();
    }

    private List<PlanLane> rooms(DayPlanDetails plan) {
        if (plan.columns().isEmpty()) {
            return List.of();
        }
        PlanAxis axis = PlanAxis.of(plan);
        List<PlanLane> lanes = new ArrayList<>();
        for (Facility room : rooms) {
            lanes.add(new RoomLane(
                    room,
                    axis,
                    in(plan, booking -> room.id().equals(booking.placement().room()))));
        }
        // What lies in a room that is no longer there is shown where it can be given another.
        lanes.add(new RoomlessLane(
                axis,
                in(
                        plan,
                        booking -> rooms.stream()
                                .noneMatch(room ->
                                        room.id().equals(booking.placement().room())))));
        return lanes;
    }

    private static List<PlannedBooking> in(DayPlanDetails plan, Predicate<PlannedBooking> which) {
        return plan.columns().stream()
                .flatMap(column -> column.bookings().stream())
                .filter(which)
                .sorted(Comparator.comparing(booking -> booking.span().from()))
                .toList();
    }

    private List<PlanLane> days() {
        EmployeeId person = person();
        if (person == null) {
            return List.of();
        }
        List<PlanAxis> axes = plans.stream().map(PlanAxis::of).toList();
        int first = 24 * 60;
        int last = 0;
        for (int i = 0; i < plans.size(); i++) {
            int begins = minutes(plans.get(i).plan().date(), axes.get(i).start());
            first = Math.min(first, begins);
            last = Math.max(last, begins + axes.get(i).minutes());
        }
        List<PlanLane> lanes = new ArrayList<>();
        for (DayPlanDetails plan : plans) {
            lanes.add(day(plan, person, first, last - first));
        }
        return lanes;
    }

    private PlanLane day(DayPlanDetails plan, EmployeeId person, int first, int minutes) {
        LocalDate date = plan.plan().date();
        ShopTime start = ShopTime.of(
                date.atStartOfDay().plusMinutes(first), plan.starts().zone());
        DayColumn column = plan.columns().stream()
                .filter(one -> one.employee().equals(person))
                .findFirst()
                .orElseGet(() -> new DayColumn(
                        person, Objects.requireNonNullElse(people().get(person), ""), List.of(), List.of(), List.of()));
        return new DayLane(date, date.equals(plan.today()), new TherapistLane(column, new PlanAxis(start, minutes)));
    }

    private static int minutes(LocalDate date, ShopTime time) {
        return (int) Duration.between(date.atStartOfDay(), time.local()).toMinutes();
    }
}
