// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** What was measured, round by round: medians of the time of one call in microseconds, bytes allocated by one call. */
final class Measurements {

    private final Map<Case, List<Double>> times = new LinkedHashMap<>();
    private final Map<Case, List<Double>> bytes = new LinkedHashMap<>();

    void add(Case which, RunResult result) {
        times.computeIfAbsent(which, k -> new ArrayList<>())
                .add(result.getPrimaryResult().getStatistics().getPercentile(50));
        result.getSecondaryResults().forEach((name, value) -> {
            if (name.endsWith("gc.alloc.rate.norm")) {
                bytes.computeIfAbsent(which, k -> new ArrayList<>()).add(value.getScore());
            }
        });
    }

    List<Double> times(Case which) {
        return times.getOrDefault(which.measured(), List.of());
    }

    List<Double> bytes(Case which) {
        return bytes.getOrDefault(which.measured(), List.of());
    }
}
