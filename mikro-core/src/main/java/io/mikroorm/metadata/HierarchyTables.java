// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the classes of hierarchies of each other, and what tables they have. */
final class HierarchyTables {

    private final Map<Class<?>, EntityMetadata> byType;

    private HierarchyTables(Map<Class<?>, EntityMetadata> byType) {
        this.byType = byType;
    }

    /** Completes the entities of hierarchies, and returns the tables of all. */
    static List<EntityMetadata> of(List<EntityMetadata> entities, Map<Class<?>, EntityMetadata> byType) {
        HierarchyTables tables = new HierarchyTables(byType);
        List<Hierarchy> made = new ArrayList<>();
        for (EntityMetadata entity : entities) {
            HierarchyPlace place = entity.place();
            if (place != null) {
                Hierarchy hierarchy = tables.hierarchy(entity, place, entities);
                entity.hierarchy(hierarchy);
                made.add(hierarchy);
            }
        }
        made.forEach(Hierarchy::complete);
        List<EntityMetadata> all = new ArrayList<>();
        for (EntityMetadata entity : entities) {
            Hierarchy hierarchy = entity.hierarchy();
            if (hierarchy == null) {
                if (!entity.isVirtual()) {
                    all.add(entity);
                }
            } else if (hierarchy.isSingleTable()) {
                if (hierarchy.root() == entity) {
                    all.add(whole(entity, hierarchy));
                }
            } else {
                EntityMetadata own = own(entity, hierarchy.parent());
                hierarchy.addTables(own);
                all.add(own);
            }
        }
        return List.copyOf(all);
    }

    private Hierarchy hierarchy(EntityMetadata entity, HierarchyPlace place, List<EntityMetadata> entities) {
        List<EntityMetadata> family = new ArrayList<>();
        addFamily(entity, entities, family);
        return new Hierarchy(place, known(place.root()), parent(place), family);
    }

    private @Nullable EntityMetadata parent(HierarchyPlace place) {
        return place.parent() == null ? null : known(place.parent());
    }

    private EntityMetadata known(Class<?> type) {
        EntityMetadata entity = byType.get(type);
        if (entity == null) {
            throw new IllegalArgumentException(type.getName() + " is missing from the model of its hierarchy");
        }
        return entity;
    }

    private static void addFamily(EntityMetadata entity, List<EntityMetadata> entities, List<EntityMetadata> family) {
        family.add(entity);
        for (EntityMetadata other : entities) {
            HierarchyPlace place = other.place();
            if (place != null && place.parent() == entity.type()) {
                addFamily(other, entities, family);
            }
        }
    }

    /** The one table of a hierarchy, with what each class adds. */
    private static EntityMetadata whole(EntityMetadata root, Hierarchy hierarchy) {
        EntityMetadataBuilder builder = new EntityMetadataBuilder(root.index(), root.type(), root.table())
                .construction(root.construction())
                .keyGeneration(root.keyGeneration())
                .keyMaker(root.keyMaker())
                .comment(root.comment())
                .schema(root.schema())
                .keyRelation(keyRelation(root))
                .keyFields(root.keyFields() == null ? null : root.key(), root.keyFields())
                .readOnly(root.isReadOnly())
                .orderBy(root.orderBy());
        hierarchy.properties().forEach(builder::property);
        List<MappedColumn> columns = new ArrayList<>();
        for (MappedColumn column : hierarchy.columns()) {
            MappedColumn own = column == root.key() ? column : column.at(columns.size());
            columns.add(own);
            builder.column(own);
        }
        Set<IndexMapping> indexes = new LinkedHashSet<>();
        for (EntityMetadata entity : hierarchy.family()) {
            for (IndexMapping index : entity.indexes()) {
                indexes.add(index.over(of(index, hierarchy, columns)));
            }
        }
        indexes.forEach(builder::index);
        for (EntityMetadata entity : hierarchy.family()) {
            entity.triggers()
                    .forEach(
                            trigger -> builder.trigger(trigger.over(column -> columns.get(hierarchy.placeOf(column)))));
        }
        Set<CheckMapping> checks = new LinkedHashSet<>();
        hierarchy.family().forEach(entity -> checks.addAll(entity.checks()));
        for (CheckMapping check : checks) {
            builder.check(new CheckMapping(
                    check.name(), check.condition().over(column -> columns.get(hierarchy.placeOf(column)))));
        }
        return builder.build();
    }

    private static String keyRelation(EntityMetadata entity) {
        ToOneProperty relation = entity.keyRelation();
        return relation == null ? "" : relation.name();
    }

    /** The table of one class, with the key, whose value the root's table hands out, and what the class adds. */
    private static EntityMetadata own(EntityMetadata entity, @Nullable EntityMetadata parent) {
        EntityMetadataBuilder builder = new EntityMetadataBuilder(entity.index(), entity.type(), entity.table())
                .construction(entity.construction())
                .keyRelation(keyRelation(entity))
                .comment(entity.comment())
                .schema(entity.schema())
                .readOnly(entity.isReadOnly());
        if (parent == null) {
            builder.keyGeneration(entity.keyGeneration())
                    .keyMaker(entity.keyMaker())
                    .keyParts(entity.keyParts())
                    .keyFields(entity.keyFields() == null ? null : entity.key(), entity.keyFields());
        }
        Map<MappedColumn, MappedColumn> own = new IdentityHashMap<>();
        if (parent != null) {
            own.put(entity.key(), entity.key().at(0));
            builder.property(entity.key().property()).column(own.get(entity.key()));
        }
        List<Property> above = parent == null ? List.of() : parent.properties();
        entity.properties().subList(above.size(), entity.properties().size()).forEach(builder::property);
        int first = parent == null ? 0 : parent.columns().size();
        for (MappedColumn column :
                entity.columns().subList(first, entity.columns().size())) {
            own.put(column, column.at(own.size()));
            builder.column(own.get(column));
        }
        int indexes = parent == null ? 0 : parent.indexes().size();
        for (IndexMapping index :
                entity.indexes().subList(indexes, entity.indexes().size())) {
            builder.index(index.over(own));
        }
        entity.triggers().forEach(trigger -> builder.trigger(trigger.over(column -> own.getOrDefault(column, column))));
        int checks = parent == null ? 0 : parent.checks().size();
        for (CheckMapping check :
                entity.checks().subList(checks, entity.checks().size())) {
            builder.check(
                    new CheckMapping(check.name(), check.condition().over(column -> own.getOrDefault(column, column))));
        }
        return builder.build();
    }

    private static Map<MappedColumn, MappedColumn> of(
            IndexMapping index, Hierarchy hierarchy, List<MappedColumn> columns) {
        Map<MappedColumn, MappedColumn> own = new IdentityHashMap<>();
        index.used().forEach(column -> own.put(column, columns.get(hierarchy.placeOf(column))));
        return own;
    }
}
