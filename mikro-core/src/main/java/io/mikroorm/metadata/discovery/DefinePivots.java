// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.mistake.ColumnMistakes;
import io.mikroorm.metadata.discovery.mistake.FixedOrderMistakes;
import io.mikroorm.metadata.discovery.mistake.PivotEntityMistakes;
import io.mikroorm.platform.Capabilities.Feature;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the pivot tables of many-to-manys and their columns; the side with {@code mappedBy} sees them reversed. Reads tables
 * and keys; writes pivots.
 */
final class DefinePivots implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        Map<List<Object>, ToManyDraft> known = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            for (PropertyDraft property : entity.own()) {
                if (property instanceof ToManyDraft toMany && toMany.isOwner()) {
                    define(model, entity, toMany);
                    checkOnce(model, toMany, known);
                }
            }
        }
    }

    /** The same columns of one entity are the links of one relation, which its other side may share. */
    private static void checkOnce(ModelDraft model, ToManyDraft property, Map<List<Object>, ToManyDraft> known) {
        Pivot pivot = property.pivot;
        if (pivot == null || pivot.entity() == null) {
            return;
        }
        Set<List<String>> sides = new HashSet<>(List.of(pivot.ownerColumns(), pivot.targetColumns()));
        ToManyDraft other = known.putIfAbsent(List.of(pivot.entity(), sides), property);
        if (other != null) {
            model.mistakes.add(property, PivotEntityMistakes.twice(property, pivot.entity(), other));
        }
    }

    private static void define(ModelDraft model, EntityDraft owner, ToManyDraft property) {
        EntityDraft target = model.entity(property.target);
        if (target == null || target.key == null || owner.key == null) {
            return;
        }
        EntityDraft entity = model.entity(property.pivotEntity);
        if (property.pivotEntity != null) {
            if (entity != null) {
                PivotEntities.define(model, owner, property, target, entity);
                mirror(target, property);
            }
            return;
        }
        String table = property.pivotTable.isEmpty()
                ? model.naming.pivotTableName(owner.table, property.name(), target.table)
                : property.pivotTable;
        Mistake mistake = KeyColumns.mistake(model, property, property.joinColumns, owner);
        mistake = mistake == null ? KeyColumns.mistake(model, property, property.inverseJoinColumns, target) : mistake;
        if (mistake != null) {
            model.mistakes.add(property, mistake);
            return;
        }
        if (property.fixedOrder
                && !property.pivotTable.isEmpty()
                && !model.platform.capabilities().has(Feature.PIVOT_TABLES)) {
            model.mistakes.add(property, FixedOrderMistakes.ofDocuments(property, model.platform.name()));
            return;
        }
        String place = place(model, property);
        List<String> ownerColumns = KeyColumns.pivot(model, property.joinColumns, owner, owner.table);
        List<String> targetColumns = KeyColumns.pivot(model, property.inverseJoinColumns, target, target.table);
        if (twice(ownerColumns, targetColumns, null) != null) {
            ownerColumns = KeyColumns.pivot(model, property.joinColumns, owner, owner.table + "_1");
            targetColumns = KeyColumns.pivot(model, property.inverseJoinColumns, target, target.table + "_2");
        }
        String twice = twice(ownerColumns, targetColumns, place);
        if (twice != null) {
            model.mistakes.add(property, ColumnMistakes.pivotColumnsCoincide(property, twice));
            return;
        }
        property.pivot = new Pivot(
                owner.schema(), table, ownerColumns, targetColumns, !property.pivotTable.isEmpty(), null, place);
        mirror(target, property);
    }

    /** The column with the places of members; null where they are in no order of their own. */
    private static @Nullable String place(ModelDraft model, ToManyDraft property) {
        if (!property.fixedOrder) {
            return null;
        }
        return property.fixedOrderColumn.isEmpty() ? model.naming.columnName("position") : property.fixedOrderColumn;
    }

    private static void mirror(EntityDraft target, ToManyDraft property) {
        PropertyDraft inverse = property.inversedBy == null ? null : target.property(property.inversedBy);
        if (inverse instanceof ToManyDraft mirrored && property.pivot != null) {
            mirrored.pivot = property.pivot.reversed();
        }
    }

    /** A column that there would be twice; null where there is none. Then the tables get a suffix in the names of columns. */
    private static @Nullable String twice(
            List<String> ownerColumns, List<String> targetColumns, @Nullable String place) {
        Map<String, String> known = new HashMap<>();
        for (List<String> columns :
                List.of(ownerColumns, targetColumns, place == null ? List.<String>of() : List.of(place))) {
            for (String column : columns) {
                String twin = known.putIfAbsent(column.toLowerCase(Locale.ROOT), column);
                if (twin != null) {
                    return twin;
                }
            }
        }
        return null;
    }
}
