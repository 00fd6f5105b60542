// SPDX-License-Identifier: MIT
package io.mikroorm;

import java.util.List;

/** What a flush does, in order. Immutable; prints as a list that a person can read. */
public record FlushPlan(List<FlushStep> steps) {

    /** Copies the list. */
    public FlushPlan {
        steps = List.copyOf(steps);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    @Override
    public String toString() {
        if (steps.isEmpty()) {
            return "nothing";
        }
        StringBuilder text = new StringBuilder();
        for (FlushStep step : steps) {
            text.append(text.isEmpty() ? "" : "\n").append(step);
        }
        return text.toString();
    }
}
