// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.RowGaps;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of rows beside the identity map: whoever asked decides what managed entities take of them. What the rows refer to
 * is managed, and so is what is joined to them. One object may read several queries. Not thread-safe.
 */
public final class LooseRows implements RowSink {

    private static final NodeReader[] NO_READERS = {};

    private static final long NO_KEY = 0;

    private final IdentityMap map;
    private final List<EntityState> states = new ArrayList<>();
    private NodeReader[] toOnes = NO_READERS;
    private @Nullable EntityState prototype;
    private int offset;
    private RowGaps gaps = RowGaps.NONE;

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
        gaps = root.gaps();
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
        if (entity.isVirtual()) {
            states.add(virtual(maker, row));
            return;
        }
        Object key = BoxedValues.read(
                row, offset + entity.key().index(), entity.key().type());
        if (key != null && isOfClass(entity, row)) {
            Row seen = seen(entity, row);
            int at = seen == row ? offset : 0;
            EntityState made = entity.hasIntegralKey()
                    ? maker.newLoaded(seen, at, map, ((Number) key).longValue())
                    : maker.newLoaded(seen, at, map, key);
            made.takeInverseSnapshot();
            states.add(made);
        }
    }

    /** Rows of queries have no keys, so nobody will load what they leave out. */
    private EntityState virtual(EntityState maker, Row row) {
        int[] places = gaps.places();
        if (places == null) {
            return maker.newLoaded(row, offset, map, NO_KEY);
        }
        EntityState made = maker.newLoaded(new PartRow(places, offset, row), 0, map, NO_KEY);
        new MissingValues(map, gaps).made(made);
        map.noteLeftOut(made);
        return made;
    }

    /** A row of a hierarchy may be of a class below: no object of the class can stand for it. */
    private boolean isOfClass(EntityMetadata entity, Row row) {
        MappedColumn discriminator = entity.discriminator();
        Object value = entity.discriminatorValue();
        if (discriminator == null || value == null) {
            return true;
        }
        ValueType type = discriminator.type();
        return Objects.equals(type.toStorage(value), BoxedValues.readStored(row, offset + discriminator.index(), type));
    }

    private Row seen(EntityMetadata entity, Row row) {
        Hierarchy hierarchy = entity.hierarchy();
        if (hierarchy == null || !hierarchy.isOpen()) {
            return row;
        }
        return new KindRow(hierarchy.places(entity), offset, row);
    }

    /** One state for each row, with an object of its own. */
    public List<EntityState> states() {
        return states;
    }
}
