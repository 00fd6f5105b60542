// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.shape.PopulateTree;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the rows of one plan leave out of an entity, and where they have the rest. Thread-safe. */
public final class RowGaps {

    /** In {@link #places}: the value is left out, and is null. */
    public static final int NULL = -1;

    /** In {@link #places}: the value is left out, and is zero, since its field is a primitive. */
    public static final int ZERO = -2;

    /** Nothing is left out. */
    public static final RowGaps NONE = new RowGaps(null, new BitSet(0), null);

    private final @Nullable Hierarchy hierarchy;
    private final BitSet left;
    private final int @Nullable [] places;
    private final Map<EntityMetadata, BitSet> byClass = new ConcurrentHashMap<>(2);

    private RowGaps(@Nullable Hierarchy hierarchy, BitSet left, int @Nullable [] places) {
        this.hierarchy = hierarchy;
        this.left = left;
        this.places = places;
    }

    /** Where rows are as wide as ever, and what is left out is null in them. */
    public static RowGaps of(EntityMetadata entity, PopulateTree populate) {
        if (populate.isPart()) {
            int[] places = new int[entity.readWidth()];
            for (int i = 0; i < places.length; i++) {
                places[i] = i;
            }
            return of(entity, populate, places);
        }
        List<MappedColumn> missing = populate.missing(entity);
        if (missing.isEmpty()) {
            return NONE;
        }
        BitSet left = new BitSet();
        for (MappedColumn column : missing) {
            left.set(entity.rowColumns().indexOf(column));
        }
        return new RowGaps(entity.hierarchy(), left, null);
    }

    /**
     * Where rows have only a part of an entity.
     *
     * @param places for each column of the entity's rows its place from the entity's first one; for those that are left out it is set here
     */
    public static RowGaps of(EntityMetadata entity, PopulateTree populate, int[] places) {
        List<MappedColumn> columns = entity.rowColumns();
        int known = columns.size() + entity.rowInverseToOnes().size();
        BitSet left = new BitSet();
        for (int i = 0; i < known; i++) {
            if (!populate.has(i)) {
                left.set(i);
                places[i] = i < columns.size() && isZero(columns.get(i)) ? ZERO : NULL;
            }
        }
        return new RowGaps(entity.hierarchy(), left, places);
    }

    /** Whether null would be refused: in a primitive field, unless it is in an embeddable that is null then. */
    private static boolean isZero(MappedColumn column) {
        for (EmbeddedProperty embedded : column.embeddeds()) {
            if (embedded.nullable()) {
                return false;
            }
        }
        return column.property().field().erasure().isPrimitive();
    }

    /** Whether nothing is left out. */
    public boolean isEmpty() {
        return left.isEmpty();
    }

    /**
     * For each column of the entity's rows its place from the entity's first one, or {@link #NULL} or {@link #ZERO}; null where all stand in their
     * places. Not to be changed.
     */
    public int @Nullable [] places() {
        return places;
    }

    /**
     * What is left out of the objects of a class: of the entity itself, or of one that extends it. The numbers of its columns, and behind them those of
     * its inverse to-ones. Not to be changed.
     */
    public BitSet of(EntityMetadata concrete) {
        return hierarchy == null ? left : byClass.computeIfAbsent(concrete, each -> ofClass(hierarchy.places(each)));
    }

    private BitSet ofClass(int[] places) {
        BitSet own = new BitSet();
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0 && left.get(places[i])) {
                own.set(i);
            }
        }
        return own;
    }
}
