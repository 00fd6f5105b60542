// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnIndex;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.GivenName;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.NameMistakes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Refuses names of indexes and foreign keys that are used twice; capitals do not tell names apart, but schemas do. Reads tables, columns, pivots and indexes;
 * writes the names of foreign keys.
 */
public final class CheckConstraintNames implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        Map<String, EntityDraft> tables = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            if (!entity.isInTableOfOther() && !entity.isVirtual()) {
                tables.putIfAbsent(key(entity, entity.table), entity);
            }
        }
        Map<String, EntityDraft> indexes = new HashMap<>();
        Map<String, ForeignKey> foreignKeys = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            for (ColumnIndex index : entity.ownIndexes()) {
                check(model, tables, indexes, entity, index);
            }
            for (ColumnDraft column : entity.ownColumns()) {
                if (column.property() instanceof ToOneDraft relation && relation.constraint) {
                    check(model, foreignKeys, entity, relation, column.names());
                }
            }
            for (PropertyDraft property : entity.own()) {
                Pivot pivot = property instanceof ToManyDraft relation && relation.isOwner() ? relation.pivot : null;
                if (pivot != null) {
                    check(model, foreignKeys, property, pivot);
                }
            }
        }
    }

    /**
     * A foreign key with a name of its own.
     *
     * @param said the relation, for messages
     * @param table its table, with its schema
     */
    private record ForeignKey(String said, String table, List<String> columns) {

        /** Whether two classes of one table have it, or two relations over the same columns, of which it is made once. */
        boolean isShared(ForeignKey other) {
            return table.equals(other.table) && columns.equals(other.columns);
        }
    }

    private static void check(
            ModelDraft model,
            Map<String, EntityDraft> tables,
            Map<String, EntityDraft> known,
            EntityDraft entity,
            ColumnIndex index) {
        String key = key(entity, index.name());
        EntityDraft table = tables.get(key);
        EntityDraft twin = known.putIfAbsent(key, entity);
        if (table != null) {
            model.mistakes.add(entity, NameMistakes.indexIsTable(table, entity, index.name()));
        } else if (twin != null && !isShared(twin, entity, index)) {
            model.mistakes.add(entity, NameMistakes.indexTwice(twin, entity, index.name()));
        }
    }

    /** Whether another class of the same table has the same index, which then is made once. */
    private static boolean isShared(EntityDraft twin, EntityDraft entity, ColumnIndex index) {
        return entity.hierarchy != null
                && entity.hierarchy == twin.hierarchy
                && entity.hierarchy.isSingleTable()
                && twin.ownIndexes().stream().anyMatch(index::isSameInTable);
    }

    private static void check(
            ModelDraft model,
            Map<String, ForeignKey> known,
            EntityDraft entity,
            ToOneDraft relation,
            List<String> columns) {
        String said = relation.foreignKeyName;
        PropertyDraft named = relation.collection == null ? relation : relation.collection;
        if (said.isEmpty() || isUnknown(model, named, said)) {
            return;
        }
        relation.foreignKeyName = GivenName.of(said, entity.table, columns);
        ForeignKey foreignKey = new ForeignKey(whole(entity, named), key(entity, entity.table), columns);
        add(model, known, named, key(entity, relation.foreignKeyName), foreignKey);
    }

    private static void check(ModelDraft model, Map<String, ForeignKey> known, PropertyDraft property, Pivot pivot) {
        Pivot.Rules rules = pivot.rules();
        if (isUnknown(model, property, rules.foreignKeyName())
                || isUnknown(model, property, rules.inverseForeignKeyName())) {
            return;
        }
        String table = key(pivot.schema(), pivot.table());
        ForeignKey one = new ForeignKey(property.toString(), table, pivot.ownerColumns());
        ForeignKey other = new ForeignKey(property.toString(), table, pivot.targetColumns());
        add(model, known, property, key(pivot.schema(), rules.foreignKeyName()), one);
        add(model, known, property, key(pivot.schema(), rules.inverseForeignKeyName()), other);
    }

    private static boolean isUnknown(ModelDraft model, PropertyDraft property, String said) {
        String hole = GivenName.unknown(said);
        if (hole != null) {
            model.mistakes.add(property, NameMistakes.unknownHole("The foreign key of " + property, said, hole));
        }
        return hole != null;
    }

    private static void add(
            ModelDraft model,
            Map<String, ForeignKey> known,
            PropertyDraft property,
            String key,
            ForeignKey foreignKey) {
        String name = key.substring(key.indexOf('\0') + 1);
        ForeignKey twin = name.isEmpty() ? null : known.putIfAbsent(key, foreignKey);
        if (twin != null && !twin.isShared(foreignKey)) {
            model.mistakes.add(property, NameMistakes.foreignKeyTwice(twin.said, foreignKey.said, name));
        }
    }

    /** The relation, and whose it is, where a base class has it. */
    private static String whole(EntityDraft entity, PropertyDraft relation) {
        boolean own = relation.field.declaringClass() == entity.type || relation instanceof ToManyDraft;
        return own ? relation.toString() : relation + " of " + entity;
    }

    private static String key(EntityDraft entity, String name) {
        return key(entity.schema(), name);
    }

    /** What lies in another schema may have the same name. */
    private static String key(String schema, String name) {
        return (schema + "\0" + name).toLowerCase(Locale.ROOT);
    }
}
