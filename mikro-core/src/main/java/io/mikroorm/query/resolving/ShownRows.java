// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexCondition.Comparison;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Shown;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition that a row is among those that a to-many relation has, where its mapping says which. */
final class ShownRows {

    private ShownRows() {}

    /** What the rows are compared with. */
    static List<Object> values(ToManyProperty relation) {
        List<Object> values = new ArrayList<>(0);
        for (Shown shown : relation.where()) {
            Object value = shown.value();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** The most values that it has in a model. */
    static int most(MetadataStorage metadata) {
        int most = 0;
        for (EntityMetadata entity : metadata) {
            for (ToManyProperty relation : entity.toManys()) {
                most = Math.max(most, values(relation).size());
            }
        }
        return most;
    }

    /** A condition on members and this one, whose values take the slots from {@code slot} on. */
    static Predicate and(ToManyProperty relation, EntityMetadata target, Predicate predicate, int slot) {
        if (!relation.isPartial()) {
            return predicate;
        }
        List<Predicate> parts = new ArrayList<>();
        if (!predicate.equals(Predicate.TRUE)) {
            parts.add(predicate);
        }
        int next = slot;
        for (Shown shown : relation.where()) {
            parts.add(predicate(shown, target, next));
            next += shown.comparison().hasValue() ? 1 : 0;
        }
        return Predicate.and(parts);
    }

    /** The same, with the values added to those that there are. */
    static Predicate and(
            ToManyProperty relation, EntityMetadata target, Predicate predicate, List<@Nullable Object> values) {
        Predicate both = and(relation, target, predicate, values.size());
        values.addAll(values(relation));
        return both;
    }

    private static Predicate predicate(Shown shown, EntityMetadata target, int slot) {
        MappedColumn column = target.rowColumn(shown.path());
        if (column == null) {
            throw new IllegalStateException("The metadata of " + target.name() + " has no column " + shown.path());
        }
        ColumnPath path = ColumnPath.of(target, column);
        Comparison comparison = shown.comparison();
        return comparison.hasValue()
                ? new Predicate.Comparison(path, operator(comparison), slot)
                : new Predicate.IsNull(path, comparison == Comparison.NOT_NULL);
    }

    private static Criterion.Operator operator(Comparison comparison) {
        return switch (comparison) {
            case LESS -> Criterion.Operator.LT;
            case AT_MOST -> Criterion.Operator.LTE;
            case MORE -> Criterion.Operator.GT;
            case AT_LEAST -> Criterion.Operator.GTE;
            default -> Criterion.Operator.EQ;
        };
    }
}
