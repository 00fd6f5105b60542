// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.check.CheckOwnColumns;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.HierarchyDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.mistake.ClassMistakes;
import io.mikroorm.metadata.discovery.mistake.ColumnMistakes;
import io.mikroorm.metadata.discovery.mistake.HierarchyMistakes;
import io.mikroorm.metadata.discovery.mistake.MemberOwnerMistakes;
import io.mikroorm.metadata.discovery.mistake.StoredMistakes;
import io.mikroorm.type.NativeEnum;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Refuses names that are used twice; capitals do not tell names apart, but schemas do. Reads tables, pivots and columns. */
final class CheckNames implements DiscoveryPass {

    /** They end names in the paths of databases. */
    private static final String UNUSABLE = "'\"\\";

    @Override
    public void run(ModelDraft model) {
        Map<String, EntityDraft> tables = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            EntityDraft twin = entity.isInTableOfOther() || entity.isVirtual()
                    ? null
                    : tables.putIfAbsent(key(entity.schema(), entity.table), entity);
            if (twin != null) {
                model.mistakes.add(entity, ColumnMistakes.tableTwice(twin, entity));
            }
            checkColumns(model, entity);
            if (entity.parent == null && entity.hierarchy != null) {
                if (entity.hierarchy.isSingleTable()) {
                    checkShared(model, entity.hierarchy);
                } else {
                    SharedColumns.checkNames(model, entity.hierarchy);
                }
            }
        }
        model.forEachProperty(property -> {
            if (property instanceof StructDraft struct) {
                checkParts(model, struct);
            }
        });
        checkEnums(model, tables);
        Map<String, ToManyDraft> pivots = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            for (PropertyDraft property : entity.own()) {
                boolean links = property instanceof ToManyDraft many && many.isOwner() && many.pivotEntity == null;
                if (links && property instanceof ToManyDraft toMany && toMany.pivot != null) {
                    checkPivot(model, toMany, toMany.pivot, tables, pivots);
                }
            }
        }
    }

    /** Enums of the store have names too, which no table of their schema has. */
    private static void checkEnums(ModelDraft model, Map<String, EntityDraft> tables) {
        Map<String, ScalarDraft> known = new HashMap<>();
        Map<String, NativeEnum> types = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            entity.nativeEnums.forEach((type, property) -> {
                String key = key(type.schema(), type.name());
                EntityDraft table = tables.get(key);
                if (table != null) {
                    model.mistakes.add(property, StoredMistakes.enumIsTable(property, type.name(), table));
                }
                ScalarDraft twin = known.putIfAbsent(key, property);
                if (twin != null && !type.equals(types.get(key))) {
                    model.mistakes.add(property, StoredMistakes.enumTwice(twin, property, type.name()));
                }
                types.putIfAbsent(key, type);
            });
        }
    }

    private static void checkColumns(ModelDraft model, EntityDraft entity) {
        Map<String, ColumnDraft> columns = new HashMap<>();
        for (ColumnDraft column : entity.tableColumns()) {
            for (String name : namesInTable(column)) {
                ColumnDraft twin = columns.putIfAbsent(key(name), column);
                if (twin != null && !CheckOwnColumns.areShared(column, twin, name)) {
                    Mistake mistake = MemberOwnerMistakes.ofColumn(entity, twin, column, name);
                    model.mistakes.add(
                            column.property(),
                            mistake == null ? ColumnMistakes.columnTwice(entity, twin, column, name) : mistake);
                }
            }
        }
    }

    /** In a single table, classes beside each other may share a column, if they store the same in it. */
    private static void checkShared(ModelDraft model, HierarchyDraft hierarchy) {
        Map<String, ColumnDraft> columns = new HashMap<>();
        for (EntityDraft entity : hierarchy.members) {
            for (ColumnDraft column : entity.ownColumns()) {
                for (String name : namesInTable(column)) {
                    ColumnDraft twin = columns.putIfAbsent(key(name), column);
                    if (column.property() != hierarchy.discriminator
                            && name.equalsIgnoreCase(hierarchy.discriminatorColumn)) {
                        model.mistakes.add(column.property(), HierarchyMistakes.columnIsDiscriminator(entity, column));
                    } else if (twin != null && !CheckOwnColumns.areShared(column, twin, name)) {
                        SharedColumns.check(model, entity, column, twin);
                    }
                }
            }
        }
        SharedColumns.check(model, hierarchy);
    }

    /** In a document, a value and a document inside cannot have the same name either, and each name must be one of a path. */
    private static void checkParts(ModelDraft model, StructDraft struct) {
        for (int i = 0; i < struct.columns.size(); i++) {
            ColumnDraft column = struct.columns.get(i);
            if (column.name().chars().anyMatch(each -> UNUSABLE.indexOf(each) >= 0)) {
                model.mistakes.add(column.property(), ClassMistakes.unusableName(column));
            }
            for (ColumnDraft earlier : struct.columns.subList(0, i)) {
                String one = column.name() + ".";
                String other = earlier.name() + ".";
                if (one.startsWith(other) || other.startsWith(one)) {
                    model.mistakes.add(column.property(), ClassMistakes.nameTwice(earlier, column));
                    break;
                }
            }
        }
    }

    private static void checkPivot(
            ModelDraft model,
            ToManyDraft property,
            Pivot pivot,
            Map<String, EntityDraft> tables,
            Map<String, ToManyDraft> pivots) {
        EntityDraft entity = tables.get(key(pivot.schema(), pivot.table()));
        ToManyDraft twin = pivots.putIfAbsent(key(pivot.schema(), pivot.table()), property);
        if (entity != null) {
            model.mistakes.add(property, ColumnMistakes.pivotIsTable(property, entity));
        } else if (twin != null && !areShared(twin, property) && !areSameLinks(twin, property)) {
            model.mistakes.add(property, ColumnMistakes.pivotTwice(twin, property, pivot.table()));
        }
    }

    /** Each has rows of its own, which {@code CheckSharedPivots} sees to. */
    private static boolean areShared(ToManyDraft one, ToManyDraft other) {
        return one.sharesPivot() && other.sharesPivot();
    }

    /** Two relations may be different rows of the same links, where both name the table. */
    private static boolean areSameLinks(ToManyDraft one, ToManyDraft other) {
        boolean partial = !one.where.isEmpty() || !other.where.isEmpty();
        boolean plain = !one.fixedOrder && !other.fixedOrder;
        return partial
                && plain
                && !one.pivotTable.isEmpty()
                && one.owner == other.owner
                && one.target == other.target
                && Objects.equals(one.pivot, other.pivot);
    }

    /** What is worked out takes no name. */
    private static List<String> namesInTable(ColumnDraft column) {
        return DefineFormulas.isFormula(column) ? List.of() : column.names();
    }

    /** What lies in another schema may have the same name. */
    private static String key(String schema, String name) {
        return key(schema + "\0" + name);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
