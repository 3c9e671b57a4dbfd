package io.salonledger.ui.booking;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;

import io.salonledger.ui.shell.Segments;

/** From which side the plan is looked at. */
enum PlanSide {
    THERAPIST,
    ROOM,
    WEEK;

    /** As it stands in the address; therapists where it says nothing known. */
    static PlanSide of(String code) {
        return Arrays.stream(values())
                .filter(side -> side.code().equals(code))
                .findFirst()
                .orElse(THERAPIST);
    }

    static Segments<PlanSide> segments(Component at, Consumer<PlanSide> choose) {
        Segments<PlanSide> segments = new Segments<>(at.getTranslation("planner.side"), choose::accept);
        for (PlanSide side : values()) {
            segments.add(at.getTranslation("planner.side." + side.code()), side);
        }
        return segments;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    int days() {
        return this == WEEK ? 7 : 1;
    }
}
