// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures in Markdown: for each ground the ratios to code by hand, then the bytes for each row. */
final class Table {

    private final Measurements measurements;

    Table(Measurements measurements) {
        this.measurements = measurements;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Ground ground : Ground.values()) {
            List<Way> columns = columns(ground);
            if (!columns.isEmpty()) {
                text.append("\n### ")
                        .append(ground.label())
                        .append(": × ")
                        .append(ground.baseline())
                        .append(", median (min–max)\n\n");
                rows(text, ground, columns, true);
                text.append("\n### ").append(ground.label()).append(": bytes allocated per row\n\n");
                rows(text, ground, columns, false);
            }
        }
        return text.toString();
    }

    private List<Way> columns(Ground ground) {
        List<Way> columns = new ArrayList<>();
        for (Way way : Way.all()) {
            if (isMeasured(way, ground)) {
                columns.add(way);
            }
        }
        return columns;
    }

    private boolean isMeasured(Way way, Ground ground) {
        for (Work work : Work.values()) {
            if (!measurements.times(new Case(work, ground, way.name())).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void rows(StringBuilder text, Ground ground, List<Way> columns, boolean ratios) {
        text.append("| |");
        columns.forEach(way -> text.append(' ').append(way.name()).append(" |"));
        text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        for (Work work : Work.values()) {
            Case limit = new Case(work, ground, ground.baseline());
            if (!measurements.times(limit).isEmpty()) {
                text.append("| ").append(work.label()).append(" |");
                for (Way way : columns) {
                    text.append(' ')
                            .append(cell(limit.by(way.name()), way, ratios))
                            .append(" |");
                }
                text.append('\n');
            }
        }
    }

    private String cell(Case which, Way way, boolean ratios) {
        List<Double> times = measurements.times(which);
        @Nullable String lacks = way.lacks(which.work(), which.ground());
        if (times.isEmpty()) {
            return lacks == null ? "not run" : lacks;
        }
        if (!ratios) {
            return format(
                    "%.0f",
                    new Figures(measurements.bytes(which)).median()
                            / which.work().rows());
        }
        String limit = which.ground().baseline();
        if (which.who().equals(limit)) {
            return format("1 = %.1f µs", new Figures(times).median());
        }
        Figures figures = Figures.ratios(times, measurements.times(which.by(limit)));
        return format("%.2f (%.2f–%.2f)", figures.median(), figures.least(), figures.greatest());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
