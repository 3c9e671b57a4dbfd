package io.salonledger.ui.shell.chart;

import java.util.function.IntConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import io.salonledger.ui.shell.SalonIcon;

/** A drawing together with its figures as a table; either one is shown. */
public final class Chart extends Div {

    private final Component drawing;
    private final ChartTable table;

    Chart(Component drawing, ChartTable table) {
        this.drawing = drawing;
        this.table = table;
        addClassName("sl-chart");
        table.setVisible(false);
        add(drawing, table);
    }

    /** Called with the place of the bar or point that is clicked, from 0: to open what is behind it. */
    public void onPick(IntConsumer picked) {
        if (drawing instanceof EChart chart) {
            chart.onPick(picked);
        }
    }

    /** The switch between drawing and table, for the head of the card. */
    public Button tableSwitch() {
        Button button = new Button(SalonIcon.TABLE.create(16));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("icon-only");
        label(button);
        button.addClickListener(click -> {
            table.setVisible(!table.isVisible());
            drawing.setVisible(!table.isVisible());
            label(button);
        });
        return button;
    }

    private void label(Button button) {
        String text = getTranslation(table.isVisible() ? "shell.chart.drawing" : "shell.chart.table");
        button.setAriaLabel(text);
        button.setTooltipText(text);
        button.setIcon((table.isVisible() ? SalonIcon.CHART : SalonIcon.TABLE).create(16));
    }

    ChartTable table() {
        return table;
    }
}
