// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition that a row is of a class or of one below it, where the table has rows of others too. */
final class OfClass {

    private OfClass() {}

    /** What the rows have that are meant; nothing where all of the table's rows are. */
    static List<Object> values(EntityMetadata entity) {
        Hierarchy hierarchy = entity.hierarchy();
        if (hierarchy == null || hierarchy.root() == entity || !hierarchy.isSingleTable()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        for (EntityMetadata each : hierarchy.concrete()) {
            Object value = each.discriminatorValue();
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
            most = Math.max(most, values(entity).size());
        }
        return most;
    }

    /** A condition and this one, whose values take the slots from {@code slot} on; the condition alone where it is enough. */
    static Predicate and(EntityMetadata entity, Predicate predicate, int slot) {
        MappedColumn discriminator = entity.discriminator();
        List<Object> values = values(entity);
        if (discriminator == null || values.isEmpty()) {
            return predicate;
        }
        ColumnPath path = ColumnPath.of(entity, discriminator);
        Predicate ofClass = values.size() == 1
                ? new Predicate.Comparison(path, Criterion.Operator.EQ, slot)
                : new Predicate.In(path, slot, values.size(), false);
        return predicate.equals(Predicate.TRUE) ? ofClass : Predicate.and(List.of(predicate, ofClass));
    }

    /** The same, with the values added to those that there are. */
    static Predicate and(EntityMetadata entity, Predicate predicate, List<@Nullable Object> values) {
        Predicate both = and(entity, predicate, values.size());
        values.addAll(values(entity));
        return both;
    }
}
