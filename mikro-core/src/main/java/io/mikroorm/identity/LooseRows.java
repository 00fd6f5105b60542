// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of rows beside the identity map: whoever asked decides what managed entities take of them. What the rows refer to
 * is managed, and so is what is joined to them. One object may read several queries. Not thread-safe.
 */
public final class LooseRows implements RowSink {

    private static final NodeReader[] NO_READERS = {};

    private final IdentityMap map;
    private final List<EntityState> states = new ArrayList<>();
    private NodeReader[] toOnes = NO_READERS;
    private @Nullable EntityState prototype;
    private int offset;

    /** For an identity map, which learns of the references only. */
    public LooseRows(IdentityMap map) {
        this.map = map;
        map.nextBatch();
    }

    @Override
    public void begin(RowLayout layout) {
        RowLayout.Node root = layout.root();
        prototype = map.prototype(root.entity());
        offset = root.offset();
        toOnes = new NodeReader[root.children().size()];
        for (int i = 0; i < toOnes.length; i++) {
            toOnes[i] = new NodeReader(map, root.children().get(i), Refresh.NEVER);
        }
    }

    @Override
    public void row(Row row) {
        for (NodeReader child : toOnes) {
            child.read(row);
        }
        EntityState maker = prototype;
        if (maker == null) {
            return;
        }
        EntityMetadata entity = maker.metadata();
        Object key = BoxedValues.read(
                row, offset + entity.key().index(), entity.key().type());
        if (key != null) {
            EntityState made = entity.hasIntegralKey()
                    ? maker.newLoaded(row, offset, map, ((Number) key).longValue())
                    : maker.newLoaded(row, offset, map, key);
            made.takeInverseSnapshot();
            states.add(made);
        }
    }

    /** One state for each row, with an object of its own. */
    public List<EntityState> states() {
        return states;
    }
}
