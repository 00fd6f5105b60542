// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.shape.PopulateTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps from entities to the entities behind a relation, as the objects have them now. Each target once, in order. */
final class RelationWalk {

    private final IdentityMap map;

    RelationWalk(IdentityMap map) {
        this.map = map;
    }

    /** Those that have a relation: of a hierarchy, some may be of classes without it. */
    static List<EntityState> having(List<EntityState> all, PopulateTree.Node node) {
        if (all.isEmpty() || all.get(0).metadata().hierarchy() == null) {
            return all;
        }
        List<EntityState> owners = new ArrayList<>(all.size());
        for (EntityState state : all) {
            if (has(state.metadata(), node)) {
                owners.add(state);
            }
        }
        return owners;
    }

    private static boolean has(EntityMetadata entity, PopulateTree.Node node) {
        MappedColumn document = document(entity, node.path());
        if (document != null) {
            return document.relations().contains(node.property());
        }
        MappedColumn column = entity.column(node.path());
        return column != null ? column.property() == node.property() : entity.property(node.path()) == node.property();
    }

    /** Those of the class that a part of a tree is about: a relation may lead to several. */
    static List<EntityState> of(List<EntityState> targets, PopulateTree.Node node) {
        if (!(node.property() instanceof ToOneProperty relation) || !relation.isPolymorphic()) {
            return targets;
        }
        List<EntityState> found = new ArrayList<>(targets.size());
        for (EntityState state : targets) {
            if (state.metadata().isA(node.target())) {
                found.add(state);
            }
        }
        return found;
    }

    /** Who stands for the targets now that they are loaded: of a hierarchy, others than the handles may. */
    List<EntityState> current(List<EntityState> targets, EntityMetadata target) {
        if (target.hierarchy() == null) {
            return targets;
        }
        List<EntityState> current = new ArrayList<>(targets.size());
        for (EntityState state : targets) {
            current.add(map.current(state));
        }
        return current;
    }

    List<EntityState> targets(List<EntityState> owners, PopulateTree.Node node) {
        Targets targets = new Targets();
        MappedColumn document = document(owners.get(0).metadata(), node.path());
        if (document != null) {
            String inside = node.path().substring(document.path().length() + 1);
            owners.forEach(owner -> add(owner, document, inside, targets));
            return targets.list;
        }
        MappedColumn column = owners.get(0).metadata().column(node.path());
        int property = column == null ? owners.get(0).indexOf(node.property()) : -1;
        for (EntityState owner : owners) {
            Object entity = owner.entity();
            Object value = entity == null ? null : value(owner, entity, column, property);
            if (value != null) {
                targets.add(stateOf(value));
            }
        }
        return targets.list;
    }

    /** The column with the document that a relation is inside of; null where it is in none. */
    private static @Nullable MappedColumn document(EntityMetadata entity, String path) {
        for (MappedColumn column : path.indexOf('.') < 0 ? List.<MappedColumn>of() : entity.columns()) {
            if (column.type().leads() && path.startsWith(column.path() + ".")) {
                return column;
            }
        }
        return null;
    }

    private void add(EntityState owner, MappedColumn document, String path, Targets targets) {
        Object entity = owner.entity();
        Object value = entity == null ? null : owner.columnValue(entity, document.index());
        for (StructProperty.Held held : ((StructProperty) document.property()).held(value)) {
            if (held.path().equals(path)) {
                targets.add(stateOf(held.value()));
            }
        }
    }

    private static @Nullable Object value(
            EntityState owner, Object entity, @Nullable MappedColumn column, int property) {
        return column == null ? owner.get(entity, property) : owner.columnValue(entity, column.index());
    }

    List<EntityState> members(List<EntityState> owners, ToManyProperty relation) {
        Targets targets = new Targets();
        for (EntityState owner : owners) {
            Object entity = owner.entity();
            EntityCollection<?> collection = entity == null ? null : owner.collection(entity, relation.index());
            if (collection != null && collection.isLoaded()) {
                for (Object member : CollectionState.items(collection)) {
                    targets.add(map.stateOf(member));
                }
            }
        }
        return targets.list;
    }

    private @Nullable EntityState stateOf(Object value) {
        if (value instanceof EntityState state) {
            return map.current(state);
        }
        return map.stateOf(value instanceof Ref<?> ref ? ref.load() : value);
    }

    private static final class Targets {

        private final List<EntityState> list = new ArrayList<>();
        private final Set<EntityState> known = Collections.newSetFromMap(new IdentityHashMap<>());

        void add(@Nullable EntityState state) {
            if (state != null && known.add(state)) {
                list.add(state);
            }
        }
    }
}
