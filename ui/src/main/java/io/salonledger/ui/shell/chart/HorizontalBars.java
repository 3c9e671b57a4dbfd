package io.salonledger.ui.shell.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One bar a row, for people, services, products: one or two parts, the sum at the right. */
public final class HorizontalBars {

    private static final int ROW = 28;

    private final String rowName;
    private final String firstName;
    private final String secondName;
    private final Function<BigDecimal, String> format;
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            String label, BigDecimal first, @Nullable BigDecimal second) {
        BigDecimal sum() {
            return second == null ? first : first.add(second);
        }
    }

    public HorizontalBars(String rowName, String valueName, Function<BigDecimal, String> format) {
        this(rowName, valueName, "", format);
    }

    /** With a second part behind the first: services, then products. */
    public HorizontalBars(String rowName, String firstName, String secondName, Function<BigDecimal, String> format) {
        this.rowName = rowName;
        this.firstName = firstName;
        this.secondName = secondName;
        this.format = format;
    }

    public HorizontalBars row(String label, BigDecimal value) {
        rows.add(new Row(label, value, null));
        return this;
    }

    public HorizontalBars row(String label, BigDecimal first, BigDecimal second) {
        rows.add(new Row(label, first, second));
        return this;
    }

    public Chart chart(String summary) {
        ObjectNode option = ChartOption.base();
        ChartOption.grid(option, 0, 0, 0, 0).put("containLabel", true);
        ObjectNode values = option.putObject("xAxis").put("type", "value").put("show", false);
        // An axis that is not shown still keeps room for its labels.
        values.putObject("axisLabel").put("show", false);
        ArrayNode axes = option.putArray("yAxis");
        labels(axes.addObject(), Row::label, ChartOption.INK, 400);
        labels(axes.addObject().put("position", "right"), row -> format.apply(row.sum()), ChartOption.INK, 600);
        ArrayNode series = option.putArray("series");
        part(series.addObject(), firstName, ChartOption.FIRST, Row::first);
        if (!secondName.isEmpty()) {
            part(series.addObject(), secondName, ChartOption.SECOND, row -> row.second());
        }
        EChart drawing = new EChart(option, summary);
        drawing.addClassName("rows");
        drawing.setHeight(rows.size() * ROW + "px");
        return new Chart(drawing, table());
    }

    private void labels(ObjectNode axis, Function<Row, String> text, String colour, int weight) {
        axis.put("type", "category").put("inverse", true);
        axis.putObject("axisLine").put("show", false);
        axis.putObject("axisTick").put("show", false);
        ChartOption.label(axis)
                .put("color", colour)
                .put("fontSize", 13)
                .put("fontWeight", weight)
                .put("margin", 12)
                .put("width", 150)
                .put("overflow", "truncate")
                .put("interval", 0);
        ArrayNode data = axis.putArray("data");
        rows.forEach(row -> data.add(text.apply(row)));
    }

    private void part(ObjectNode series, String name, String colour, Function<Row, @Nullable BigDecimal> value) {
        series.put("type", "bar").put("name", name).put("stack", "value").put("barWidth", 14);
        ObjectNode style = series.putObject("itemStyle").put("color", colour).put("borderRadius", 2);
        style.put("borderColor", "var(--sl-surface)").put("borderWidth", 0.5);
        ArrayNode data = series.putArray("data");
        for (Row row : rows) {
            BigDecimal part = value.apply(row);
            if (part == null) {
                data.addNull();
            } else {
                data.addObject().put("value", part.doubleValue()).put("text", format.apply(part));
            }
        }
    }

    private ChartTable table() {
        ChartTable table = new ChartTable(
                secondName.isEmpty() ? List.of(rowName, firstName) : List.of(rowName, firstName, secondName));
        for (Row row : rows) {
            BigDecimal second = row.second();
            List<String> cells = new ArrayList<>(List.of(row.label(), format.apply(row.first())));
            if (!secondName.isEmpty()) {
                cells.add(second == null ? "–" : format.apply(second));
            }
            table.row(cells);
        }
        return table;
    }
}
