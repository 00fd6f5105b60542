// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.PropertyColumns;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import java.util.BitSet;

/** What changes of entities mean of which only a part of their row was read. */
final class PartlyLoaded {

    private PartlyLoaded() {}

    /** An embeddable that was not read and is there now was put there as a whole: what it has null is null in the row, too. */
    static void complete(EntityWrites type, EntityState state, BitSet changed) {
        BitSet missing = state.missing();
        if (missing == null || !missing.intersects(changed)) {
            return;
        }
        BitSet set = (BitSet) changed.clone();
        set.and(missing);
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            MappedColumn column = type.column(i);
            if (column.isForeignKey() && column.relation().orphanRemoval()) {
                throw FlushErrors.orphanUnknown(state, column.path());
            }
            if (!column.embeddeds().isEmpty()) {
                BitSet whole = whole(type, state, column.embeddeds().get(0));
                whole.and(missing);
                changed.or(whole);
            }
        }
    }

    /** Who replaces the other side of a one-to-one that was not read would leave behind what nobody removes. */
    static void requireOrphans(EntityWrites type, EntityState state) {
        if (state.missing() == null) {
            return;
        }
        for (InverseRelation relation : type.inverses) {
            boolean removes = relation.property().orphanRemoval();
            if (removes
                    && PropertyColumns.isMissing(state, relation.property())
                    && state.get(state.requiredEntity(), relation.index()) != null) {
                throw FlushErrors.orphanUnknown(state, relation.property().name());
            }
        }
    }

    private static BitSet whole(EntityWrites type, EntityState state, Property embedded) {
        BitSet whole = PropertyColumns.of(state.metadata(), embedded);
        whole.andNot(type.generated);
        whole.andNot(type.computed);
        return whole;
    }

    /** An update compares some values with what was read; where that was not, nobody would notice that others have changed them. */
    static void requireChecked(Write update) {
        EntityState state = update.state;
        BitSet missing = state == null || state.status() != Status.LOADED ? null : state.missing();
        if (state != null && missing != null && missing.intersects(update.type.checked)) {
            throw FlushErrors.checkedUnknown(state, update.type);
        }
    }
}
