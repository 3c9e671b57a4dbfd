package io.salonledger.ui.insight;

import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A histogram with two handles below it: from which bar to which. */
@Tag("salon-range")
@JsModule("context://js/salon-range.js")
class RangeBars extends Component {

    /**
     * @param names what each bar stands for, to be read out
     * @param choose the first and the last bar that are wanted
     */
    RangeBars(
            String label,
            List<Long> counts,
            List<String> names,
            int first,
            int last,
            BiConsumer<Integer, Integer> choose) {
        ArrayNode bars = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < counts.size(); i++) {
            bars.addObject().put("count", counts.get(i)).put("name", names.get(i));
        }
        getElement().setAttribute("label", label);
        getElement().setProperty("first", first).setProperty("last", last);
        getElement().setPropertyJson("bars", bars);
        getElement()
                .addEventListener(
                        "range",
                        event -> choose.accept(
                                event.getEventData().get("event.detail.first").asInt(),
                                event.getEventData().get("event.detail.last").asInt()))
                .addEventData("event.detail.first")
                .addEventData("event.detail.last");
    }
}
