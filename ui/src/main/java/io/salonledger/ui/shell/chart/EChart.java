package io.salonledger.ui.shell.chart;

import java.util.function.IntConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * An ECharts drawing. Colours in the option are tokens, {@code var(--sl-chart-1)}; the element reads them as they are
 * in the scheme of the moment and draws again when it changes.
 */
@Tag("salon-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JsModule("context://js/salon-chart.js")
public final class EChart extends Component implements HasSize {

    /** With ECharts' own option object, and what the drawing says, for those who don't see it. */
    public EChart(ObjectNode option, String summary) {
        getElement().setAttribute("role", "img").setAttribute("aria-label", summary);
        draw(option);
    }

    /** Called with the place of the bar or point that is clicked, from 0. */
    void onPick(IntConsumer picked) {
        getElement()
                .addEventListener(
                        "salon-pick",
                        event -> picked.accept(
                                event.getEventData().get("event.detail.index").asInt()))
                .addEventData("event.detail.index");
    }

    public void draw(ObjectNode option) {
        getElement().setPropertyJson("option", option);
    }
}
