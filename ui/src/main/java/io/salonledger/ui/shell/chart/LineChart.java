package io.salonledger.ui.shell.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A line over time, with the ground under it tinted, and at most one other line to compare with. */
public final class LineChart {

    private final String pointName;
    private final String valueName;
    private final Function<BigDecimal, String> format;
    private final List<Point> points = new ArrayList<>();
    private String comparisonName = "";

    private record Point(
            String label, BigDecimal value, @Nullable BigDecimal compared) {}

    public LineChart(String pointName, String valueName, Function<BigDecimal, String> format) {
        this.pointName = pointName;
        this.valueName = valueName;
        this.format = format;
    }

    public LineChart comparedWith(String name) {
        this.comparisonName = name;
        return this;
    }

    public LineChart point(String label, BigDecimal value) {
        return point(label, value, null);
    }

    public LineChart point(String label, BigDecimal value, @Nullable BigDecimal compared) {
        points.add(new Point(label, value, compared));
        return this;
    }

    public Chart chart(String summary) {
        ObjectNode option = ChartOption.base();
        ChartOption.grid(option, 12, 16, 26, 46);
        ChartOption.valueAxis(option.putObject("yAxis"));
        ObjectNode axis = ChartOption.categoryAxis(option.putObject("xAxis")).put("boundaryGap", false);
        ArrayNode labels = axis.putArray("data");
        points.forEach(point -> labels.add(point.label()));
        ArrayNode series = option.putArray("series");
        ObjectNode line = line(series.addObject(), valueName, ChartOption.FIRST, Point::value);
        line.putObject("areaStyle").put("color", ChartOption.FIRST).put("opacity", 0.1);
        if (!comparisonName.isEmpty()) {
            line(series.addObject(), comparisonName, ChartOption.COMPARE, point -> point.compared());
        }
        EChart drawing = new EChart(option, summary);
        drawing.addClassName("line");
        return new Chart(drawing, table());
    }

    private ObjectNode line(
            ObjectNode series, String name, String colour, Function<Point, @Nullable BigDecimal> value) {
        series.put("type", "line").put("name", name).put("showSymbol", false).put("smooth", 0.25);
        series.putObject("lineStyle").put("color", colour).put("width", 1.75);
        series.putObject("itemStyle").put("color", colour);
        ArrayNode data = series.putArray("data");
        for (Point point : points) {
            BigDecimal of = value.apply(point);
            if (of == null) {
                data.addNull();
            } else {
                data.addObject().put("value", of.doubleValue()).put("text", format.apply(of));
            }
        }
        return series;
    }

    private ChartTable table() {
        ChartTable table = new ChartTable(
                comparisonName.isEmpty()
                        ? List.of(pointName, valueName)
                        : List.of(pointName, valueName, comparisonName));
        for (Point point : points) {
            BigDecimal compared = point.compared();
            List<String> cells = new ArrayList<>(List.of(point.label(), format.apply(point.value())));
            if (!comparisonName.isEmpty()) {
                cells.add(compared == null ? "–" : format.apply(compared));
            }
            table.row(cells);
        }
        return table;
    }
}
