package io.salonledger.ui.shell.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bars by day, week or month: the period of now strong, the past paler, a tick for what it is compared with. */
public final class PeriodBars {

    /** Pixels: between a bar and its caption, of the caption, and of the bars' part of a chart as pages show it. */
    private static final int GAP = 6;

    private static final int CAPTION = 18;
    private static final int HEIGHT = 170;

    private final String periodName;
    private final String valueName;
    private final Function<BigDecimal, String> format;
    private final List<Bar> bars = new ArrayList<>();
    private String comparisonName = "";
    private String forecastName = "";

    private record Bar(
            String label,
            BigDecimal value,
            @Nullable BigDecimal compared,
            @Nullable BigDecimal forecast,
            boolean now) {}

    /** With the table's headers and how a value is written. */
    public PeriodBars(String periodName, String valueName, Function<BigDecimal, String> format) {
        this.periodName = periodName;
        this.valueName = valueName;
        this.format = format;
    }

    /** Names the ticks: the same day last week. */
    public PeriodBars comparedWith(String name) {
        this.comparisonName = name;
        return this;
    }

    /** Names the hatched part: booked but not yet settled. */
    public PeriodBars forecast(String name) {
        this.forecastName = name;
        return this;
    }

    public PeriodBars past(String label, BigDecimal value, @Nullable BigDecimal compared) {
        bars.add(new Bar(label, value, compared, null, false));
        return this;
    }

    public PeriodBars now(
            String label, BigDecimal value, @Nullable BigDecimal compared, @Nullable BigDecimal forecast) {
        bars.add(new Bar(label, value, compared, forecast, true));
        return this;
    }

    /** The chart, with a sentence that says what one sees. */
    public Chart chart(String summary) {
        ObjectNode option = ChartOption.base();
        ChartOption.grid(option, 24, 4, 26, 46);
        ChartOption.valueAxis(option.putObject("yAxis"));
        axis(ChartOption.categoryAxis(option.putObject("xAxis")));
        ArrayNode series = option.putArray("series");
        bars(series.addObject());
        if (!forecastName.isEmpty()) {
            forecast(series.addObject());
        }
        if (!comparisonName.isEmpty()) {
            ticks(series.addObject());
        }
        EChart drawing = new EChart(option, summary);
        drawing.addClassName("cols");
        return new Chart(drawing, table());
    }

    private void axis(ObjectNode axis) {
        ArrayNode labels = axis.putArray("data");
        for (Bar bar : bars) {
            ObjectNode label = labels.addObject().put("value", bar.label());
            if (bar.now()) {
                label.putObject("textStyle").put("color", ChartOption.INK).put("fontWeight", 600);
            }
        }
    }

    private void bars(ObjectNode series) {
        series.put("type", "bar").put("name", valueName).put("stack", "value");
        series.put("barMaxWidth", 30).put("barCategoryGap", "38%").put("labelLayout", "@inside");
        ArrayNode data = series.putArray("data");
        for (Bar bar : bars) {
            ObjectNode item = data.addObject();
            item.put("value", bar.value().doubleValue()).put("text", format.apply(bar.value()));
            ObjectNode style =
                    item.putObject("itemStyle").put("color", bar.now() ? ChartOption.FIRST : ChartOption.PAST);
            if (bar.forecast() == null) {
                rounded(style);
            }
            if (bar.now() && bar.forecast() == null) {
                caption(item, bar, bar.value());
            }
        }
    }

    private void forecast(ObjectNode series) {
        series.put("type", "bar")
                .put("name", forecastName)
                .put("stack", "value")
                .put("barMaxWidth", 30)
                .put("labelLayout", "@inside");
        ArrayNode data = series.putArray("data");
        for (Bar bar : bars) {
            BigDecimal forecast = bar.forecast();
            if (forecast == null) {
                data.addNull();
                continue;
            }
            ObjectNode item = data.addObject();
            item.put("value", forecast.doubleValue()).put("text", format.apply(forecast));
            ChartOption.hatch(rounded(item.putObject("itemStyle")));
            caption(item, bar, bar.value().add(forecast));
        }
    }

    private void ticks(ObjectNode series) {
        series.put("type", "scatter")
                .put("name", comparisonName)
                .put("salonTick", true)
                .put("z", 5);
        series.put("symbol", "rect")
                .putObject("itemStyle")
                .put("color", ChartOption.INK)
                .put("opacity", 0.75);
        ArrayNode data = series.putArray("data");
        for (Bar bar : bars) {
            BigDecimal compared = bar.compared();
            if (compared == null) {
                data.addNull();
            } else {
                data.addObject().put("value", compared.doubleValue()).put("text", format.apply(compared));
            }
        }
    }

    private void caption(ObjectNode item, Bar bar, BigDecimal value) {
        ObjectNode label = item.putObject("label");
        label.put("show", true).put("position", "top").put("formatter", format.apply(value));
        label.put("color", ChartOption.INK)
                .put("fontSize", 12)
                .put("fontWeight", 600)
                .put("distance", GAP + raised(bar, value));
    }

    /** Pixels by which the caption stands higher, where the tick of the comparison would go through it. */
    private int raised(Bar bar, BigDecimal value) {
        BigDecimal compared = bar.compared();
        double highest = 0;
        for (Bar one : bars) {
            double tick = one.compared() == null ? 0 : one.compared().doubleValue();
            highest = Math.max(highest, Math.max(tick, one.value().doubleValue()));
        }
        if (compared == null || highest <= 0) {
            return 0;
        }
        int above = (int) ((compared.doubleValue() - value.doubleValue()) / highest * HEIGHT);
        return above >= 0 && above < GAP + CAPTION ? above : 0;
    }

    private static ObjectNode rounded(ObjectNode style) {
        style.putArray("borderRadius").add(4).add(4).add(0).add(0);
        return style;
    }

    private ChartTable table() {
        List<String> headers = new ArrayList<>(List.of(periodName, valueName));
        List.of(forecastName, comparisonName).stream()
                .filter(name -> !name.isEmpty())
                .forEach(headers::add);
        ChartTable table = new ChartTable(headers);
        for (Bar bar : bars) {
            List<String> cells = new ArrayList<>(List.of(bar.label(), format.apply(bar.value())));
            if (!forecastName.isEmpty()) {
                cells.add(written(bar.forecast()));
            }
            if (!comparisonName.isEmpty()) {
                cells.add(written(bar.compared()));
            }
            table.row(cells);
        }
        return table;
    }

    private String written(@Nullable BigDecimal value) {
        return value == null ? "–" : format.apply(value);
    }
}
