// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which columns of an entity's rows come for what is wanted of it, where not all is. */
final class ChosenColumns {

    private ChosenColumns() {}

    /**
     * The numbers of the columns, and behind these those of inverse to-ones; null where all come but lazy values.
     *
     * @param from the relation that leads to the entity, whose other side comes along; null for none
     */
    static @Nullable BitSet of(EntityMetadata entity, NeededColumns needed, LoadWish wish, @Nullable Property from) {
        BitSet chosen = (BitSet) needed.places().clone();
        Hierarchy hierarchy = entity.hierarchy();
        for (EntityMetadata each : hierarchy == null ? List.of(entity) : hierarchy.family()) {
            for (MappedColumn column : each.columns()) {
                if (isWanted(column, wish) || isWayBack(column, from)) {
                    chosen.set(NeededColumns.placeOf(entity, column));
                }
            }
        }
        int place = entity.rowColumns().size();
        for (ToOneProperty inverse : entity.rowInverseToOnes()) {
            if (wish.has(inverse.name()) || wish.behind(inverse.name()) != null) {
                chosen.set(place);
            }
            place++;
        }
        return isAll(entity, chosen) ? null : chosen;
    }

    /** The name of the entity's own property that a path begins with. */
    static String outermost(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static boolean isWanted(MappedColumn column, LoadWish wish) {
        String path = column.path();
        if (column.isLazy()) {
            return wish.names(path);
        }
        String outermost = outermost(path);
        return wish.has(outermost) || wish.behind(path) != null || wish.reachesInto(outermost);
    }

    /** Whether it is the foreign key of the relation that one has come by, which tells whose the row is. */
    private static boolean isWayBack(MappedColumn column, @Nullable Property from) {
        if (!column.isForeignKey()) {
            return false;
        }
        if (from instanceof ToManyProperty toMany) {
            return !toMany.isManyToMany() && column.path().equals(toMany.mappedBy());
        }
        return from instanceof ToOneProperty toOne
                && column.path().equals(toOne.mappedBy())
                && !column.relation().joinAlways(); // whose owner would have to be there before
    }

    private static boolean isAll(EntityMetadata entity, BitSet chosen) {
        List<MappedColumn> columns = entity.rowColumns();
        for (int i = 0; i < columns.size() + entity.rowInverseToOnes().size(); i++) {
            if (!chosen.get(i) && !(i < columns.size() && columns.get(i).isLazy())) {
                return false;
            }
        }
        return true;
    }
}
