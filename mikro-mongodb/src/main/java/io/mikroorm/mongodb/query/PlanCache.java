// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.query.shape.FindShape;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The plans of the queries that were asked, by their shapes. Bounded and thread-safe. */
public final class PlanCache {

    private static final int MOST = 2_000;

    private final MetadataStorage metadata;
    private final Map<FindShape, Planned> plans = new ConcurrentHashMap<>();

    /** No plans yet. */
    public PlanCache(MetadataStorage metadata) {
        this.metadata = metadata;
    }

    /**
     * A plan and what it looks like.
     *
     * @param plan the plan
     * @param text the command, without values
     */
    public record Planned(FindPlan plan, String text) {}

    /** The plan of a shape. */
    public Planned of(FindShape shape) {
        Planned known = plans.get(shape);
        if (known == null) {
            FindPlan plan = FindPlanner.plan(metadata, shape);
            known = new Planned(plan, plan.text(shape));
            if (plans.size() < MOST) {
                plans.put(shape, known);
            }
        }
        return known;
    }
}
