// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one column that a path in words of a query language stands for.
 *
 * @param column the column; null with a problem, and where something on the way is broken, which is reported there
 * @param problem what is wrong with the path, as the end of a sentence; empty where nothing is
 */
record NamedColumn(@Nullable ColumnDraft column, String problem) {

    /**
     * Looks a path up.
     *
     * @param entity whose columns they are
     * @param start the class that says the path: the entity, or what it embeds
     * @param place where the entity has that class, ended by a dot; empty for the entity
     */
    static NamedColumn of(EntityDraft entity, ClassDraft start, String place, String path) {
        PathEnd end = PathEnd.within(start, path);
        if (end.property() == null) {
            boolean broken = end.problem().isEmpty();
            return new NamedColumn(null, broken ? "" : "names '" + path + "': " + end.problem());
        }
        List<ColumnDraft> found = DefineIndexes.columns(entity, place + path);
        return found.size() == 1 && found.get(0).names().size() == 1
                ? new NamedColumn(found.get(0), "")
                : new NamedColumn(null, "names '" + path + "', which is not one column. Name a property that is.");
    }
}
