// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/** What was measured, round by round: medians of the time of one call in microseconds, bytes allocated by one call. */
final class Measurements {

    private final Map<Case, List<Double>> times = new LinkedHashMap<>();
    private final Map<Case, List<Double>> bytes = new LinkedHashMap<>();
    private final @Nullable Path file;

    /** Keeps them in a file too, if there is one. */
    Measurements(@Nullable Path file) {
        this.file = file;
    }

    /** Reads them from a file. */
    static Measurements read(Path file) throws IOException {
        Measurements measurements = new Measurements(null);
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t");
            measurements.add(
                    new Case(Work.valueOf(parts[0]), Ground.valueOf(parts[1]), parts[2]),
                    Double.parseDouble(parts[3]),
                    Double.parseDouble(parts[4]));
        }
        return measurements;
    }

    void add(Case which, RunResult result) throws IOException {
        double time = result.getPrimaryResult().getStatistics().getPercentile(50);
        double allocated = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElseThrow();
        add(which, time, allocated);
        if (file != null) {
            String line =
                    which.work() + "\t" + which.ground() + "\t" + which.who() + "\t" + time + "\t" + allocated + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private void add(Case which, double time, double allocated) {
        times.computeIfAbsent(which, k -> new ArrayList<>()).add(time);
        bytes.computeIfAbsent(which, k -> new ArrayList<>()).add(allocated);
    }

    List<Double> times(Case which) {
        return times.getOrDefault(which, List.of());
    }

    List<Double> bytes(Case which) {
        return bytes.getOrDefault(which, List.of());
    }
}
