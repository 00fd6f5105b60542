// SPDX-License-Identifier: MIT
package io.mikroorm.tck.golden;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each driver says of itself: a table of features and drivers, and a list of what a driver leaves out. Immutable.
 *
 * @param cells what a driver says about each feature
 * @param omissions what a driver leaves out, with the reason
 */
public record FeatureMatrix(Map<String, Map<String, String>> cells, Map<String, Map<String, String>> omissions) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+) \\|$");
    private static final Pattern OMISSION = Pattern.compile("(?m)^- (\\S+) leaves out (\\S+): (.+)$");

    /** Takes copies, in order. */
    public FeatureMatrix {
        cells = new TreeMap<>(cells);
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
        Map<String, Map<String, String>> omissions = new TreeMap<>();
        Matcher omission = OMISSION.matcher(page);
        while (omission.find()) {
            omissions
                    .computeIfAbsent(omission.group(1), key -> new TreeMap<>())
                    .put(omission.group(2), omission.group(3));
        }
        return new FeatureMatrix(cells, omissions);
    }

    /** The page with another column of one driver. */
    public FeatureMatrix with(String driver, Map<String, String> column, Map<String, String> leftOut) {
        Map<String, Map<String, String>> all = new TreeMap<>(cells);
        all.put(driver, new TreeMap<>(column));
        Map<String, Map<String, String>> reasons = new TreeMap<>(omissions);
        reasons.remove(driver);
        if (!leftOut.isEmpty()) {
            reasons.put(driver, new TreeMap<>(leftOut));
        }
        return new FeatureMatrix(all, reasons);
    }

    /** The page. */
    public String text() {
        StringBuilder page = new StringBuilder("""
                # Features of the drivers

                What each driver says of itself. The ORM is steered by the same words, and contract tests are skipped by them and by
                nothing else. A driver's own run checks its column; `-Dgolden=update` writes it anew.

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
}
