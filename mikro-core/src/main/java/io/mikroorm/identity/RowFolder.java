// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.ExpectedRows;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.HydrationErrors;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one query into managed entities while they stream: each row's entities are found in the identity map or
 * hydrated, joined members are gathered for their owners. One object per query. Not thread-safe.
 */
public final class RowFolder implements RowSink {

    private final IdentityMap map;
    private final Refresh refresh;
    private final @Nullable LinkedKeys links;
    private final ArrayList<EntityState> roots = new ArrayList<>();
    private @Nullable NodeReader root;
    private @Nullable Set<EntityState> seen;
    private @Nullable EntityState last;
    private @Nullable ExpectedRows expected;
    private @Nullable EntityMetadata view;

    /**
     * A folder for one query.
     *
     * @param refresh which entities that are loaded are overwritten
     * @param links takes the keys of members that come with the rows; null to pass them over
     */
    public RowFolder(IdentityMap map, Refresh refresh, @Nullable LinkedKeys links) {
        this.links = links;
        this.map = map;
        this.refresh = refresh;
        map.nextBatch();
    }

    @Override
    public void begin(RowLayout layout) {
        NodeReader reader = new NodeReader(map, layout.root(), refresh, links);
        root = reader;
        expected = layout.expected();
        int guess = layout.expected().guess();
        roots.ensureCapacity(guess);
        map.table(layout.root().entity()).expect(guess);
        EntityMetadata entity = layout.root().entity();
        view = entity.isView() ? entity : null;
        if (reader.hasToMany() || view != null) {
            seen = Collections.newSetFromMap(new IdentityHashMap<>());
        }
    }

    @Override
    public void row(Row row) {
        NodeReader reader = root;
        EntityState state = reader == null ? null : reader.read(row);
        if (state == null) {
            requireKey();
            return;
        }
        if (seen == null) {
            roots.add(state);
        } else if (state != last && seen.add(state)) {
            roots.add(state);
        } else if (view != null && reader != null && !reader.hasToMany()) {
            throw HydrationErrors.keyOfView(view, "two rows with " + state.key());
        }
        last = state;
    }

    /** A table always has one, but what a view shows is up to its query. */
    private void requireKey() {
        if (view != null) {
            throw HydrationErrors.keyOfView(view, "a row with null");
        }
    }

    /** Fills the joined collections. To be called once, after the last row. */
    public void finish() {
        if (root != null) {
            root.finish();
        }
        if (expected != null) {
            expected.came(roots.size());
        }
    }

    /** The entities that were asked for, each once, in the order of the rows. */
    public List<EntityState> roots() {
        return roots;
    }
}
