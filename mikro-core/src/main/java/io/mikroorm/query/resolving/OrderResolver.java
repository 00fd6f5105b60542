// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.Order;
import io.mikroorm.query.resolving.Paths.PathEnd;
import io.mikroorm.query.shape.CollectionPath;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindShape.ResolvedOrder;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the paths of orders. */
final class OrderResolver {

    private final Paths paths;

    OrderResolver(Paths paths) {
        this.paths = paths;
    }

    List<ResolvedOrder> resolve(EntityMetadata entity, List<Order<?>> orders) {
        List<ResolvedOrder> resolved = new ArrayList<>(orders.size());
        for (Order<?> order : orders) {
            resolved.add(resolve(entity, order));
        }
        return List.copyOf(resolved);
    }

    /** The order that the mapping gives to the members of a to-many. */
    List<ResolvedOrder> ofMembers(ToManyProperty relation) {
        List<Order<?>> orders = new ArrayList<>(relation.orderBy().size());
        for (ToManyProperty.Sort sort : relation.orderBy()) {
            orders.add(new Order<>(sort.path(), sort.descending(), Order.Nulls.DEFAULT));
        }
        return resolve(paths.target(relation), orders);
    }

    private ResolvedOrder resolve(EntityMetadata entity, Order<?> order) {
        PathEnd end = paths.walk(Place.of(entity), order.path());
        CollectionPath through = null;
        if (end.property() instanceof ToManyProperty relation) {
            if (end.rest().isEmpty()) {
                throw QueryErrors.notAnOrder(end, "it is a collection");
            }
            if (relation.isPartial()) {
                throw QueryErrors.notAnOrder(end, "it goes through a collection that has only some rows (where)");
            }
            through = paths.toMany(end, relation);
            end = paths.walk(Place.of(through.target()), end.rest());
        }
        return new ResolvedOrder(through, column(end, through), order.descending(), order.nulls());
    }

    private static String whyUnordered(Storage storage) {
        if (storage.isContent()) {
            return "it is a content, which is not compared";
        }
        return storage == Storage.JSON ? "it is a document" : "it has many values";
    }

    private ColumnPath column(PathEnd end, @Nullable CollectionPath through) {
        if (!end.rest().isEmpty() && Paths.isDocument(end.property())) {
            return end.place().inDocument(end.property(), end.rest()).openPath(Place.Open.ANYTHING);
        }
        if (end.property() instanceof ScalarProperty scalar) {
            Storage storage = scalar.type().storage();
            if (!storage.isScalar() && storage != Storage.STRUCT) {
                throw QueryErrors.notAnOrder(end, whyUnordered(storage));
            }
            return end.place().column(scalar.name());
        }
        if (end.property() instanceof KeyTextProperty) {
            return end.place().column(end.property().name());
        }
        if (end.property() instanceof StructProperty struct) {
            boolean many = struct instanceof EmbeddedArrayProperty;
            throw QueryErrors.notAnOrder(end, many ? "it has many values" : "it is an embeddable");
        }
        if (end.property() instanceof ToOneProperty relation) {
            if (!end.rest().isEmpty()) {
                throw QueryErrors.throughPolymorphic(relation);
            }
            return paths.relation(end, relation);
        }
        if (end.property() instanceof ToManyProperty) {
            throw QueryErrors.notAnOrder(
                    end, through == null ? "it is a collection" : "only one collection may be on the way");
        }
        throw QueryErrors.notAnOrder(end, "it is an embeddable");
    }
}
