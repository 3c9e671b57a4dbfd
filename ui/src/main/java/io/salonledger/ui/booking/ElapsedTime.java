package io.salonledger.ui.booking;

import java.time.Duration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** How long something has been going on; it counts on in the browser, from what the server says. */
@Tag("salon-elapsed")
@JsModule("context://js/salon-elapsed.js")
final class ElapsedTime extends Component {

    ElapsedTime(Duration spent) {
        getElement().setAttribute("seconds", String.valueOf(Math.max(0, spent.toSeconds())));
        getElement().setAttribute("role", "timer");
    }
}
