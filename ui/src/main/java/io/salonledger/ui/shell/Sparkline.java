package io.salonledger.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;

/** A line without axes: how something went, not how much it was. */
public final class Sparkline extends Div {

    public Sparkline(double... values) {
        addClassName("sl-spark");
        getElement().setAttribute("aria-hidden", "true");
        String line = line(values);
        // Only numbers of ours get into this markup.
        add(new Svg("<svg viewBox='0 0 100 40' preserveAspectRatio='none'><path class='area' d='" + line
                + " L100 40 L0 40Z'/><path class='line' d='" + line + "'/></svg>"));
    }

    private static String line(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double range = Math.max(1e-9, Arrays.stream(values).max().orElse(1) - least);
        StringJoiner points = new StringJoiner(" L", "M", "");
        for (int i = 0; i < values.length; i++) {
            double x = values.length == 1 ? 0 : 100.0 * i / (values.length - 1);
            double y = 38 - 34 * (values[i] - least) / range;
            points.add(String.format(Locale.ROOT, "%.1f %.1f", x, y));
        }
        return points.toString();
    }
}
