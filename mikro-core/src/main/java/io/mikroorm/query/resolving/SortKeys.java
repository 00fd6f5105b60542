// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.Order;
import io.mikroorm.query.resolving.Paths.PathEnd;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes an order apart into single values of which each entity has one, so that each place in it can be said and found again: a relation is the
 * key of its target, a key of several parts is these. Behind all stands the key, so that no two entities have the same place.
 */
final class SortKeys {

    private final Paths paths;
    private final List<SortKey> keys = new ArrayList<>();

    SortKeys(Paths paths) {
        this.paths = paths;
    }

    List<SortKey> resolve(EntityMetadata entity, List<Order<?>> orders) {
        if (entity.isVirtual()) {
            throw QueryErrors.pagesWithoutKeys(entity);
        }
        for (Order<?> order : orders) {
            add(entity, order.path(), order);
        }
        for (MappedColumn key : keyColumns(entity)) {
            add(entity, key.path(), Order.asc(key.path()));
        }
        return List.copyOf(keys);
    }

    private static List<MappedColumn> keyColumns(EntityMetadata entity) {
        boolean parts = entity.keyFields() == null && !entity.keyParts().isEmpty();
        return parts ? entity.keyParts() : entity.keyColumns();
    }

    private void add(EntityMetadata entity, String path, Order<?> order) {
        PathEnd end = paths.walk(Place.of(entity), path);
        Property property = end.property();
        if (Paths.hasMany(property)) {
            throw QueryErrors.noPlaceInOrder(end, "it goes through a collection");
        }
        if (!end.rest().isEmpty() || Paths.isDocument(property)) {
            throw QueryErrors.noPlaceInOrder(end, "what is there is not known to the mapping");
        }
        if (property instanceof ToOneProperty relation) {
            addRelation(entity, path, end, relation, order);
        } else if (property instanceof KeyTextProperty || end.place().hasParts(property)) {
            String before = path.substring(0, path.length() - property.name().length());
            for (MappedColumn key : keyColumns(end.place().entity())) {
                add(entity, before + key.path(), order);
            }
        } else if (property instanceof ScalarProperty scalar) {
            addValue(path, end, scalar, order);
        } else {
            throw QueryErrors.noPlaceInOrder(end, "it is no single value");
        }
    }

    private void addRelation(EntityMetadata entity, String path, PathEnd end, ToOneProperty relation, Order<?> order) {
        if (relation.isPolymorphic()) {
            throw QueryErrors.noPlaceInOrder(end, "it may lead to entities of several classes");
        }
        EntityMetadata target = paths.target(relation);
        String other = relation.targetKey();
        if (other != null) {
            add(entity, path + "." + other, order);
            return;
        }
        for (MappedColumn key : keyColumns(target)) {
            add(entity, path + "." + key.path(), order);
        }
    }

    private void addValue(String path, PathEnd end, ScalarProperty scalar, Order<?> order) {
        Storage storage = scalar.type().storage();
        if (!storage.isScalar() || storage == Storage.BYTES) {
            throw QueryErrors.noPlaceInOrder(end, "values like these are not compared by size");
        }
        for (ToOneStep step : end.place().joins()) {
            if (step.property().isPolymorphic()) {
                throw QueryErrors.noPlaceInOrder(end, "it goes through a relation to entities of several classes");
            }
            MappedColumn foreignKey = step.foreignKey();
            if (foreignKey != null && foreignKey.document() != null) {
                throw QueryErrors.noPlaceInOrder(end, "it goes through a relation in an embedded object");
            }
        }
        for (SortKey known : keys) {
            if (known.path().equals(path)) {
                return; // sorted by it already
            }
        }
        MappedColumn column = end.place().stored(scalar.name());
        keys.add(new SortKey(path, end.place().joins(), column, order.descending(), order.nulls()));
    }
}
