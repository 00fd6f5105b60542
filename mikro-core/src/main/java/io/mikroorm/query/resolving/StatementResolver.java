// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.Order;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindShape.ResolvedOrder;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.query.shape.ToOneStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what is said of the entities of one statement that a driver puts together in its own words: each path starts from one of them, and
 * all values are numbered through. For one statement.
 */
public final class StatementResolver {

    private final QueryResolver queries;
    private final Paths paths;
    private final OrderResolver orders;
    private final ValueSlots slots;
    private final ConditionResolver conditions;

    StatementResolver(QueryResolver queries, Paths paths, OrderResolver orders, ValueSlots slots) {
        this.queries = queries;
        this.paths = paths;
        this.orders = orders;
        this.slots = slots;
        this.conditions = new ConditionResolver(paths, slots);
    }

    /**
     * A relation at the end of a path.
     *
     * @param steps what is on the way to the entity that has it
     * @param path where that has it
     * @param property the relation: a {@code ToOneProperty} or a {@code ToManyProperty}
     * @param target what it leads to
     */
    public record Relation(List<ToOneStep> steps, String path, Property property, EntityMetadata target) {}

    /** The model. */
    public MetadataStorage metadata() {
        return paths.metadata();
    }

    /** A condition on an entity, whose values take the next slots. */
    public Predicate condition(EntityMetadata entity, Criterion said) {
        return conditions.resolve(entity, said);
    }

    /** That a row is of the entity's class; {@link Predicate#TRUE} where all rows of its table are. */
    public Predicate ofClass(EntityMetadata entity) {
        return OfClass.and(entity, Predicate.TRUE, slots.values());
    }

    /** That a row is among those that a relation shows; {@link Predicate#TRUE} where that shows all. */
    public Predicate shown(ToManyProperty relation, EntityMetadata target) {
        return ShownRows.and(relation, target, Predicate.TRUE, slots.values());
    }

    /** The value at the end of a path; null where there is none, or several. */
    public @Nullable ColumnPath column(EntityMetadata entity, String path) {
        Paths.PathEnd end = paths.walk(Place.of(entity), path);
        if (!end.rest().isEmpty() || end.property() instanceof ToManyProperty) {
            return null;
        }
        if (end.property() instanceof ToOneProperty relation) {
            return end.of() == null && relation.isPolymorphic()
                    ? end.place().column(relation.name())
                    : paths.relation(end, relation);
        }
        return end.property() instanceof EmbeddedProperty
                ? null
                : end.place().column(end.property().name());
    }

    /** An order of the entity's rows. */
    public ResolvedOrder order(EntityMetadata entity, Order<?> order) {
        return orders.resolve(entity, List.of(order)).get(0);
    }

    /** The relation at the end of a path; null where that is none, or goes on behind a collection. */
    public @Nullable Relation relation(EntityMetadata entity, String path) {
        Paths.PathEnd end = paths.walk(Place.of(entity), path);
        if (!end.rest().isEmpty()) {
            return null;
        }
        if (end.property() instanceof ToOneProperty relation) {
            EntityMetadata target = end.of() == null ? paths.target(relation) : end.of();
            return relation(end, relation, target);
        }
        return end.property() instanceof ToManyProperty relation
                ? relation(end, relation, paths.target(relation))
                : null;
    }

    private static Relation relation(Paths.PathEnd end, Property property, EntityMetadata target) {
        return new Relation(end.place().joins(), end.place().prefix() + property.name(), property, target);
    }

    /** What is loaded with an entity whatever is asked for; not joined as far as it may be. */
    public PopulateTree always(EntityMetadata entity) {
        return queries.populate(entity, List.of(), LoadStrategy.SELECT_IN);
    }

    /** Adds a value as it is, and returns its slot. */
    public int add(@Nullable Object value) {
        return slots.add(value);
    }

    /** The values, in the order of their slots. */
    public List<@Nullable Object> values() {
        return slots.values();
    }
}
