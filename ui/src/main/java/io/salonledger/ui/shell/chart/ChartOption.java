package io.salonledger.ui.shell.chart;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of ECharts options that all our charts share: no frame, hairline grid, small labels. */
final class ChartOption {

    static final String FIRST = "var(--sl-chart-1)";
    static final String PAST = "var(--sl-chart-1-past)";
    static final String SECOND = "var(--sl-chart-2)";
    static final String COMPARE = "var(--sl-chart-compare)";
    static final String INK = "var(--sl-ink)";
    static final String INK_2 = "var(--sl-ink-2)";
    static final String INK_3 = "var(--sl-ink-3)";

    /** Replaced in the browser by the function of that name. */
    static final String AXIS = "@axis";

    private ChartOption() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode base() {
        ObjectNode option = object();
        option.put("animationDuration", 200);
        option.putObject("textStyle").put("fontFamily", "var(--sl-font)");
        ObjectNode tooltip = option.putObject("tooltip");
        tooltip.put("trigger", "axis").put("confine", true).put("formatter", "@text");
        tooltip.putObject("axisPointer").put("type", "none");
        tooltip.put("backgroundColor", "var(--sl-raised)").put("borderColor", "var(--sl-line)");
        tooltip.putObject("textStyle").put("color", INK).put("fontSize", 13);
        return option;
    }

    static ObjectNode grid(ObjectNode option, int top, int right, int bottom, int left) {
        ObjectNode grid = option.putObject("grid");
        grid.put("top", top).put("right", right).put("bottom", bottom).put("left", left);
        return grid.put("containLabel", false);
    }

    static ObjectNode valueAxis(ObjectNode axis) {
        axis.put("type", "value").put("splitNumber", 4);
        axis.putObject("axisLine").put("show", false);
        axis.putObject("axisTick").put("show", false);
        axis.putObject("splitLine").putObject("lineStyle").put("color", "var(--sl-chart-grid)");
        label(axis).put("formatter", AXIS).put("margin", 10);
        return axis;
    }

    static ObjectNode categoryAxis(ObjectNode axis) {
        axis.put("type", "category");
        axis.putObject("axisTick").put("show", false);
        axis.putObject("axisLine").putObject("lineStyle").put("color", "var(--sl-line-strong)");
        label(axis).put("margin", 8).put("hideOverlap", true);
        return axis;
    }

    static ObjectNode label(ObjectNode axis) {
        return axis.putObject("axisLabel").put("color", INK_3).put("fontSize", 12);
    }

    /** The hatching of what is expected but not yet so. */
    static void hatch(ObjectNode itemStyle) {
        itemStyle.put("color", "transparent").put("borderColor", FIRST).put("borderWidth", 1);
        ObjectNode decal = itemStyle.putObject("decal");
        decal.put("symbol", "rect").put("color", FIRST).put("rotation", -Math.PI / 4);
        decal.putArray("dashArrayX").add(1).add(0);
        decal.putArray("dashArrayY").add(1.5).add(3.5);
    }
}
