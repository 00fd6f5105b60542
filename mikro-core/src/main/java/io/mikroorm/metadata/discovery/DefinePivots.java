// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;

/**
 * Names the pivot tables of many-to-manys and their columns; the side with {@code mappedBy} sees them reversed. Reads tables
 * and keys; writes pivots.
 */
final class DefinePivots implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            for (PropertyDraft property : entity.own()) {
                if (property instanceof ToManyDraft toMany && toMany.isOwner()) {
                    define(model, entity, toMany);
                }
            }
        }
    }

    private static void define(ModelDraft model, EntityDraft owner, ToManyDraft property) {
        EntityDraft target = model.entity(property.target);
        if (target == null || target.key == null || owner.key == null) {
            return;
        }
        String table = property.pivotTable.isEmpty()
                ? model.naming.pivotTableName(owner.table, property.name(), target.table)
                : property.pivotTable;
        String ownerColumn = column(model, property.joinColumn, owner, "");
        String targetColumn = column(model, property.inverseJoinColumn, target, "");
        if (ownerColumn.equalsIgnoreCase(targetColumn)) {
            ownerColumn = column(model, property.joinColumn, owner, "_1");
            targetColumn = column(model, property.inverseJoinColumn, target, "_2");
        }
        if (ownerColumn.equalsIgnoreCase(targetColumn)) {
            model.mistakes.add(property, ColumnMistakes.pivotColumnsCoincide(property, ownerColumn));
            return;
        }
        property.pivot = new Pivot(table, ownerColumn, targetColumn, !property.pivotTable.isEmpty());
        PropertyDraft inverse = property.inversedBy == null ? null : target.property(property.inversedBy);
        if (inverse instanceof ToManyDraft mirrored) {
            mirrored.pivot = property.pivot.reversed();
        }
    }

    /** As declared, or by the naming strategy, with a suffix on the table where both columns would be called the same. */
    private static String column(ModelDraft model, String declared, EntityDraft side, String suffix) {
        ScalarDraft key = side.key;
        if (!declared.isEmpty() || key == null) {
            return declared;
        }
        return model.naming.pivotColumnName(side.table + suffix, ExpandColumns.keyColumn(model, key));
    }
}
