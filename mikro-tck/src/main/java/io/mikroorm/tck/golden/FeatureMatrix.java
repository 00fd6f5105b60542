// SPDX-License-Identifier: MIT
package io.mikroorm.tck.golden;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each driver says of itself: a table of features and drivers, why what is missing is, and a list of what a driver leaves out. Immutable.
 *
 * @param cells what a driver says about each feature
 * @param lacks why a driver has not what it has not, by features
 * @param omissions what a driver leaves out, with the reason
 */
public record FeatureMatrix(
        Map<String, Map<String, String>> cells,
        Map<String, Map<String, String>> lacks,
        Map<String, Map<String, String>> omissions) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+) \\|$");
    private static final Pattern LACK = Pattern.compile("(?m)^- (.+) \\*\\((.+)\\)\\*: (.+)$");
    private static final Pattern OMISSION = Pattern.compile("(?m)^- (\\S+) leaves out (\\S+): (.+)$");

    /** Takes copies, in order. */
    public FeatureMatrix {
        cells = new TreeMap<>(cells);
        lacks = new TreeMap<>(lacks);
        omissions = new TreeMap<>(omissions);
    }

    /** Reads a page as {@link #text()} wrote it. */
    public static FeatureMatrix parse(String page) {
        Map<String, Map<String, String>> cells = new TreeMap<>();
        String[] drivers = {};
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            String[] columns = row.group(1).split(" \\| ", -1);
            if (drivers.length == 0) {
                drivers = columns;
                continue;
            }
            for (int i = 1; i < columns.length; i++) {
                cells.computeIfAbsent(drivers[i], key -> new TreeMap<>()).put(columns[0], columns[i].strip());
            }
        }
        Map<String, Map<String, String>> lacks = new TreeMap<>();
        Matcher lack = LACK.matcher(page);
        while (lack.find()) {
            for (String driver : lack.group(2).split(", ")) {
                for (String feature : lack.group(1).split(", ")) {
                    lacks.computeIfAbsent(driver, key -> new TreeMap<>()).put(feature, lack.group(3));
                }
            }
        }
        Map<String, Map<String, String>> omissions = new TreeMap<>();
        Matcher omission = OMISSION.matcher(page);
        while (omission.find()) {
            omissions
                    .computeIfAbsent(omission.group(1), key -> new TreeMap<>())
                    .put(omission.group(2), omission.group(3));
        }
        return new FeatureMatrix(cells, lacks, omissions);
    }

    /** The page with another column of one driver, what it lacks, and what it leaves out. */
    public FeatureMatrix with(
            String driver, Map<String, String> column, Map<String, String> lacking, Map<String, String> leftOut) {
        Map<String, Map<String, String>> all = new TreeMap<>(cells);
        all.put(driver, new TreeMap<>(column));
        Map<String, Map<String, String>> why = new TreeMap<>(lacks);
        why.put(driver, new TreeMap<>(lacking));
        Map<String, Map<String, String>> reasons = new TreeMap<>(omissions);
        reasons.remove(driver);
        if (!leftOut.isEmpty()) {
            reasons.put(driver, new TreeMap<>(leftOut));
        }
        return new FeatureMatrix(all, why, reasons);
    }

    /** The page. */
    public String text() {
        StringBuilder page = new StringBuilder("""
                # Features of the drivers

                What each driver says of itself. The ORM is steered by the same words, and contract tests are skipped by them and by
                nothing else. A driver's own run checks its column; `-Dgolden=update` writes it anew. Why a feature is missing (–) is said
                below the table; lines with "SQL:" are about drivers that speak it.

                """);
        page.append("| Feature | ").append(String.join(" | ", cells.keySet())).append(" |\n|---|");
        page.append(":---:|".repeat(cells.size())).append('\n');
        TreeSet<String> features = new TreeSet<>();
        cells.values().forEach(column -> features.addAll(column.keySet()));
        for (String feature : features) {
            page.append("| ").append(feature);
            cells.values().forEach(column -> page.append(" | ").append(column.getOrDefault(feature, "")));
            page.append(" |\n");
        }
        String why = reasons();
        page.append(why.isEmpty() ? "" : "\n## Why not\n\n" + why);
        page.append(omissions.isEmpty() ? "\nNo driver leaves out a contract.\n" : "\n");
        omissions.forEach((driver, reasons) -> reasons.forEach((contract, reason) -> page.append("- ")
                .append(driver)
                .append(" leaves out ")
                .append(contract)
                .append(": ")
                .append(reason)
                .append('\n')));
        return page.toString();
    }

    /** A line for each reason, with the features and drivers that have it in common. */
    private String reasons() {
        Map<String, Map<String, TreeSet<String>>> drivers = new TreeMap<>();
        lacks.forEach((driver, why) ->
                why.forEach((feature, reason) -> drivers.computeIfAbsent(feature, key -> new TreeMap<>())
                        .computeIfAbsent(reason, key -> new TreeSet<>())
                        .add(driver)));
        Map<String, TreeSet<String>> features = new LinkedHashMap<>();
        drivers.forEach((feature, reasons) -> reasons.forEach((reason, whose) -> features.computeIfAbsent(
                        "*(" + String.join(", ", whose) + ")*: " + reason, key -> new TreeSet<>())
                .add(feature)));
        StringBuilder lines = new StringBuilder();
        features.forEach((reason, whose) -> lines.append("- ")
                .append(String.join(", ", whose))
                .append(' ')
                .append(reason)
                .append('\n'));
        return lines.toString();
    }
}
