// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.HydrationErrors;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one query into entities, one root after another, each with what is joined to it. What belongs to one root is forgotten
 * when the next one begins, so that memory does not grow: an object stands for a row within one root only. The rows of a root must follow
 * each other. Not thread-safe.
 */
public final class RootFolder implements RowSink {

    private final IdentityMap map;
    private final boolean multiplied;
    private @Nullable NodeReader reader;
    private @Nullable ValueType keyType;
    private int keyColumn;
    private boolean merging;
    private @Nullable EntityMetadata view;
    private @Nullable EntityState current;
    private @Nullable Object currentKey;
    private @Nullable Object complete;

    /** For a map that is used for nothing else. */
    public RootFolder(IdentityMap map) {
        this(map, false);
    }

    /** The same, where a root may come in several rows whose layout does not say so, as with a join of what is not read. */
    public RootFolder(IdentityMap map, boolean multiplied) {
        this.map = map;
        this.multiplied = multiplied;
        map.nextBatch();
    }

    @Override
    public void begin(RowLayout layout) {
        NodeReader root = new NodeReader(map, layout.root(), Refresh.NEVER);
        reader = root;
        keyType = layout.root().entity().key().type();
        keyColumn = layout.root().keyColumn();
        merging = multiplied || root.hasToMany();
        EntityMetadata entity = layout.root().entity();
        view = entity.isView() ? entity : null;
    }

    @Override
    public void row(Row row) {
        NodeReader root = reader;
        ValueType type = keyType;
        if (root == null || type == null) {
            return;
        }
        if (!merging) {
            map.forget();
            EntityState state = root.read(row);
            requireKey(state);
            complete = state == null ? null : state.get();
            map.noteUnread();
            return;
        }
        Object key = BoxedValues.read(row, keyColumn, type);
        if (current != null && key != null && key.equals(currentKey)) {
            root.read(row);
            return;
        }
        finish();
        map.forget();
        current = root.read(row);
        requireKey(current);
        currentKey = key;
    }

    /** A table always has one, but what a view shows is up to its query. */
    private void requireKey(@Nullable EntityState state) {
        if (state == null && view != null) {
            throw HydrationErrors.keyOfView(view, "a row with null");
        }
    }

    /** Completes the last root. To be called after the last row. */
    public void finish() {
        EntityState last = current;
        if (reader != null && last != null) {
            reader.finish();
            complete = last.get();
            map.noteUnread();
            current = null;
        }
    }

    /** Forgets the root whose rows were coming, when no further ones will. */
    public void drop() {
        current = null;
        complete = null;
    }

    /** The root that is complete, once; null while its rows are still coming. */
    public @Nullable Object take() {
        Object root = complete;
        complete = null;
        return root;
    }
}
