// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.GivenName;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.mistake.ColumnMistakes;
import io.mikroorm.metadata.discovery.mistake.FixedOrderMistakes;
import io.mikroorm.metadata.discovery.mistake.PivotEntityMistakes;
import io.mikroorm.metadata.discovery.mistake.SharedPivotMistakes;
import io.mikroorm.platform.Capabilities.Feature;
import java.util.ArrayList;
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
        Mistake mistake = mistake(model, owner, property, target);
        if (mistake != null) {
            model.mistakes.add(property, mistake);
            return;
        }
        property.pivot = isShared(model, property)
                ? shared(model, owner, property, target)
                : pivot(model, owner, property, target);
        mistake = mistakeOf(property, property.pivot);
        if (mistake != null) {
            property.pivot = null;
            model.mistakes.add(property, mistake);
            return;
        }
        mirror(target, property);
    }

    /** Where the store has such tables at all. */
    private static boolean isShared(ModelDraft model, ToManyDraft property) {
        return property.sharesPivot() && model.platform.capabilities().has(Feature.PIVOT_TABLES);
    }

    private static @Nullable Mistake mistake(
            ModelDraft model, EntityDraft owner, ToManyDraft property, EntityDraft target) {
        boolean tables = model.platform.capabilities().has(Feature.PIVOT_TABLES);
        Mistake mistake = property.sharesPivot()
                ? KeyColumns.mistakeOfShared(model, property, owner, tables)
                : KeyColumns.mistake(model, property, property.joinColumns, owner);
        mistake = mistake == null ? KeyColumns.mistake(model, property, property.inverseJoinColumns, target) : mistake;
        boolean isTable = !property.pivotTable.isEmpty() && !property.sharesPivot();
        return mistake == null && property.fixedOrder && isTable && !tables
                ? FixedOrderMistakes.ofDocuments(property, model.platform.name())
                : mistake;
    }

    private static @Nullable Mistake mistakeOf(ToManyDraft property, Pivot pivot) {
        List<String> owner = new ArrayList<>(pivot.ownerColumns());
        Pivot.Kind kind = pivot.kind();
        if (kind != null) {
            owner.add(0, kind.column());
        }
        String twice = twice(owner, pivot.targetColumns(), pivot.place());
        if (twice != null) {
            return ColumnMistakes.pivotColumnsCoincide(property, twice);
        }
        return kind != null && (kind.value().isBlank() || !WireInverseSides.isPlain(kind.value()))
                ? SharedPivotMistakes.value(property, kind.value())
                : null;
    }

    private static Pivot pivot(ModelDraft model, EntityDraft owner, ToManyDraft property, EntityDraft target) {
        boolean named = !property.pivotTable.isEmpty() && !property.sharesPivot();
        String table =
                named ? property.pivotTable : model.naming.pivotTableName(owner.table, property.name(), target.table);
        List<String> declared = property.sharesPivot() ? List.of() : property.joinColumns;
        List<String> ownerColumns = KeyColumns.pivot(model, declared, owner, owner.table);
        List<String> targetColumns = KeyColumns.pivot(model, property.inverseJoinColumns, target, target.table);
        if (twice(ownerColumns, targetColumns, null) != null) {
            ownerColumns = KeyColumns.pivot(model, declared, owner, owner.table + "_1");
            targetColumns = KeyColumns.pivot(model, property.inverseJoinColumns, target, target.table + "_2");
        }
        String place = place(model, property);
        Pivot.Rules rules = rules(property, table, ownerColumns, targetColumns);
        return new Pivot(owner.schema(), table, ownerColumns, targetColumns, named, null, place, null, rules);
    }

    /** A table with links of several classes: a link says of which class its owner is. */
    private static Pivot shared(ModelDraft model, EntityDraft owner, ToManyDraft property, EntityDraft target) {
        List<String> columns = KeyColumns.shared(model, property, owner);
        List<String> keys = columns.subList(1, columns.size());
        String value =
                property.discriminatorValue.isEmpty() ? ResolveTargets.table(owner) : property.discriminatorValue;
        List<String> targets = KeyColumns.pivot(model, property.inverseJoinColumns, target, target.table);
        return new Pivot(
                owner.schema(),
                property.pivotTable,
                keys,
                targets,
                true,
                null,
                place(model, property),
                new Pivot.Kind(columns.get(0), value, keys),
                rules(property, property.pivotTable, keys, targets));
    }

    private static Pivot.Rules rules(
            ToManyDraft property, String table, List<String> ownerColumns, List<String> targetColumns) {
        return property.rules.named(
                GivenName.of(property.rules.foreignKeyName(), table, ownerColumns),
                GivenName.of(property.rules.inverseForeignKeyName(), table, targetColumns));
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
