// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.ExpectedRows;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.ValueType;
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
    private final @Nullable ToManyProperty membersOf;
    private final @Nullable LinkedKeys links;
    private final ArrayList<EntityState> roots = new ArrayList<>();
    private final ArrayList<Object> ownerKeys = new ArrayList<>(0);
    private @Nullable NodeReader root;
    private @Nullable ValueType ownerKeyType;
    private int ownerKeyColumn = -1;
    private @Nullable Set<EntityState> seen;
    private @Nullable EntityState last;
    private @Nullable ExpectedRows expected;

    /**
     * A folder for one query.
     *
     * @param refresh which entities that are loaded are overwritten
     * @param membersOf the relation whose members are asked for; null for any other query
     */
    public RowFolder(IdentityMap map, Refresh refresh, @Nullable ToManyProperty membersOf) {
        this(map, refresh, membersOf, null);
    }

    /**
     * A folder for one query.
     *
     * @param refresh which entities that are loaded are overwritten
     * @param membersOf the relation whose members are asked for; null for any other query
     * @param links takes the keys of members that come with the rows; null to pass them over
     */
    public RowFolder(IdentityMap map, Refresh refresh, @Nullable ToManyProperty membersOf, @Nullable LinkedKeys links) {
        this.links = links;
        this.map = map;
        this.refresh = refresh;
        this.membersOf = membersOf;
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
        if (reader.hasToMany()) {
            seen = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        if (membersOf != null) {
            ownerKeys.ensureCapacity(guess);
            EntityMetadata owner = map.metadata().get(membersOf.owner());
            ownerKeyColumn = layout.ownerKey();
            ownerKeyType = owner.key().type();
        }
    }

    @Override
    public void row(Row row) {
        NodeReader reader = root;
        EntityState state = reader == null ? null : reader.read(row);
        if (state == null) {
            return;
        }
        ValueType keyType = ownerKeyType;
        if (keyType != null) {
            addMember(row, state, keyType);
        } else if (seen == null) {
            roots.add(state);
        } else if (state != last && seen.add(state)) {
            roots.add(state);
        }
        last = state;
    }

    /** Rows of joined members repeat their root for the same owner: such a pair counts once, while it lasts. */
    private void addMember(Row row, EntityState state, ValueType keyType) {
        Object ownerKey = BoxedValues.read(row, ownerKeyColumn, keyType);
        if (ownerKey == null) {
            return;
        }
        int count = roots.size();
        if (seen != null
                && count > 0
                && roots.get(count - 1) == state
                && ownerKeys.get(count - 1).equals(ownerKey)) {
            return;
        }
        roots.add(state);
        ownerKeys.add(ownerKey);
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

    /** The entities that were asked for, each once, in the order of the rows; of a query of members once for each owner. */
    public List<EntityState> roots() {
        return roots;
    }

    /** The owner of each of {@link #roots()}, by key, for a query of members; otherwise empty. */
    public List<Object> ownerKeys() {
        return ownerKeys;
    }
}
