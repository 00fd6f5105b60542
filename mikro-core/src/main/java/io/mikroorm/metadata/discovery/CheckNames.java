// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnIndex;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Refuses names that are used twice; capitals do not tell names apart. Reads tables, pivots, columns and indexes. */
final class CheckNames implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        Map<String, EntityDraft> tables = new HashMap<>();
        Map<String, EntityDraft> indexes = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            EntityDraft twin = tables.putIfAbsent(key(entity.table), entity);
            if (twin != null) {
                model.mistakes.add(entity, ColumnMistakes.tableTwice(twin, entity));
            }
            checkColumns(model, entity);
            checkIndexes(model, entity, indexes);
        }
        model.forEachProperty(property -> {
            if (property instanceof StructDraft struct) {
                checkParts(model, struct);
            }
        });
        Map<String, ToManyDraft> pivots = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            for (PropertyDraft property : entity.sound()) {
                if (property instanceof ToManyDraft toMany && toMany.isOwner() && toMany.pivot != null) {
                    checkPivot(model, toMany, toMany.pivot.table(), tables, pivots);
                }
            }
        }
    }

    private static void checkColumns(ModelDraft model, EntityDraft entity) {
        Map<String, ColumnDraft> columns = new HashMap<>();
        for (ColumnDraft column : entity.columns) {
            ColumnDraft twin = columns.putIfAbsent(key(column.name()), column);
            if (twin != null) {
                model.mistakes.add(column.property(), ColumnMistakes.columnTwice(entity, twin, column));
            }
        }
    }

    /** In a document, a value and a document inside cannot have the same name either. */
    private static void checkParts(ModelDraft model, StructDraft struct) {
        for (int i = 0; i < struct.columns.size(); i++) {
            ColumnDraft column = struct.columns.get(i);
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

    private static void checkIndexes(ModelDraft model, EntityDraft entity, Map<String, EntityDraft> known) {
        for (ColumnIndex index : entity.columnIndexes) {
            EntityDraft twin = known.putIfAbsent(key(index.name()), entity);
            if (twin != null) {
                model.mistakes.add(entity, ColumnMistakes.indexTwice(twin, entity, index.name()));
            }
        }
    }

    private static void checkPivot(
            ModelDraft model,
            ToManyDraft property,
            String table,
            Map<String, EntityDraft> tables,
            Map<String, ToManyDraft> pivots) {
        EntityDraft entity = tables.get(key(table));
        ToManyDraft twin = pivots.putIfAbsent(key(table), property);
        if (entity != null) {
            model.mistakes.add(property, ColumnMistakes.pivotIsTable(property, entity));
        } else if (twin != null) {
            model.mistakes.add(property, ColumnMistakes.pivotTwice(twin, property, table));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
