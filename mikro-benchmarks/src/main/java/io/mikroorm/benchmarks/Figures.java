// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Some figures of the same thing: their median, and the least and the greatest. */
final class Figures {

    private final double[] sorted;

    Figures(List<Double> values) {
        sorted = new double[values.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = values.get(i);
        }
        Arrays.sort(sorted);
    }

    /** The quotients of two rows of figures, round by round. */
    static Figures ratios(List<Double> over, List<Double> under) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(over.size(), under.size()); i++) {
            ratios.add(over.get(i) / under.get(i));
        }
        return new Figures(ratios);
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return sorted[0];
    }

    double greatest() {
        return sorted[sorted.length - 1];
    }
}
