// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToOneProperty;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key as the write path sees it.
 *
 * @param owner the entity that has the column
 * @param target the entity it points to; where there may be several, the first
 * @param property the place of the relation in the owner's properties; -1 inside of an embeddable
 * @param mirrors the properties that mirror it, of each target at most one
 * @param deferred whether it is checked at the end of the transaction only
 */
record ForeignKey(
        EntityMetadata owner,
        MappedColumn column,
        EntityMetadata target,
        int property,
        List<Mirror> mirrors,
        boolean deferred) {

    private static final int NONE = -1;

    /**
     * A property that mirrors a foreign key.
     *
     * @param target the entity that has it
     * @param toMany the number of the to-many; -1 where it is none
     * @param inverse the place among the inverse to-ones; -1 where it is none
     */
    record Mirror(EntityMetadata target, int toMany, int inverse) {}

    /** Whether any target has a property that mirrors it. */
    boolean isMirrored() {
        return !mirrors.isEmpty();
    }

    /** The to-many of a target that mirrors it; -1 where there is none. */
    int toMany(EntityMetadata of) {
        Mirror mirror = mirror(of);
        return mirror == null ? NONE : mirror.toMany;
    }

    /** The inverse to-one of a target that mirrors it, by its place among those; -1 where there is none. */
    int inverse(EntityMetadata of) {
        Mirror mirror = mirror(of);
        return mirror == null ? NONE : mirror.inverse;
    }

    private @Nullable Mirror mirror(EntityMetadata of) {
        for (Mirror mirror : mirrors) {
            if (!relation().isPolymorphic() || of.isA(mirror.target)) {
                return mirror;
            }
        }
        return null;
    }

    int index() {
        return column.index();
    }

    ToOneProperty relation() {
        return column.relation();
    }

    /** Whether rows go with what they refer to. */
    boolean cascades() {
        return relation().onDelete() == ReferentialAction.CASCADE;
    }

    /** Whether the flush does what no foreign key of the database can: it empties the rows, or takes them along. */
    boolean isKeptInOrder() {
        return relation().isPolymorphic() && (cascades() || relation().onDelete() == ReferentialAction.SET_NULL);
    }

    /** Whether it is in a table of a hierarchy that is written before the one that it leads to, which belongs to a class below. */
    boolean leadsDown() {
        return owner.isInSeveralTables() && !relation().isPolymorphic() && target != owner && target.isA(owner);
    }

    /** Whether it refers to a value of a new row that only the store makes: it is known when that row is there. */
    static boolean isMadeLater(ToOneProperty relation, @Nullable Object target) {
        if (relation.targetKey() == null || !(target instanceof Write insert) || !insert.isInsert()) {
            return false;
        }
        int referenced = relation.referenced(insert.type.metadata).index();
        return insert.type.leavable.get(referenced)
                && !insert.columns.get(referenced)
                && insert.values[referenced] == null;
    }

    /** Of one that refers to another value than the key: what its target has there, as it is written in this flush, before what refers to it, or as its row has it. */
    static Object referenced(Write write, ToOneProperty relation, Object target) {
        Write insert = target instanceof Write other ? other : null;
        EntityState state = target instanceof EntityState known ? known : null;
        Object value = null;
        if (insert != null) {
            value = insert.values[relation.referenced(insert.type.metadata).index()];
        } else if (state != null) {
            int column = relation.referenced(state.metadata()).index();
            value = isKnown(state, column) ? state.columnValue(state.requiredEntity(), column) : null;
        }
        if (value == null) {
            throw FlushErrors.targetValueUnknown(write, relation);
        }
        return value;
    }

    /** Whether it is known what a row has in a column, or will have: it is loaded, or somebody has set just that. */
    private static boolean isKnown(EntityState state, int column) {
        if (state.status() != Status.REFERENCE || state.entity() == null) {
            return state.status() == Status.LOADED;
        }
        BitSet set = new BitSet();
        state.diff(set);
        return set.get(column);
    }

    /** Whether an update changes what it has of the row. */
    boolean isChangedBy(Write update) {
        return update.columns.get(relation().referenced(update.type.metadata).index());
    }

    /** Whether the field can be set. */
    boolean isSettable() {
        return property >= 0 && !relation().field().isFinal();
    }

    @Override
    public String toString() {
        return owner.name() + "." + column.path();
    }
}
