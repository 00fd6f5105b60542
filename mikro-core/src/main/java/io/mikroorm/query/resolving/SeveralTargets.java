// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.PolymorphicTargets;
import io.mikroorm.metadata.PolymorphicTargets.Target;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.resolving.Paths.PathEnd;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Conditions on relations that may lead to entities of several classes: about the class, and about what all of them have. */
final class SeveralTargets {

    private final Paths paths;
    private final ValueSlots values;

    SeveralTargets(Paths paths, ValueSlots values) {
        this.paths = paths;
        this.values = values;
    }

    /** Whether the relation at the end of a path leads to what is of a class. */
    Predicate areOf(PathEnd end, Class<?> type) {
        Property property = end.property();
        PolymorphicTargets targets =
                property instanceof ToOneProperty relation && end.of() == null ? relation.targets() : null;
        if (targets == null) {
            throw QueryErrors.classOfOther(end.describe());
        }
        List<Predicate> parts = new ArrayList<>();
        for (Target target : targets.all()) {
            if (type.isAssignableFrom(target.type())) {
                parts.add(leads(end.place().column(property.name()), target));
            }
        }
        if (parts.isEmpty()) {
            throw QueryErrors.noTargetOf(end.describe(), targets, "a " + type.getSimpleName());
        }
        return Predicate.or(parts);
    }

    private Predicate leads(ColumnPath path, Target target) {
        return new Predicate.LeadsTo(path, values.add(target.value()));
    }

    /**
     * A condition on a property of all that a relation may lead to: for each class, that it is one of it and fulfils the condition. A relation that
     * is empty has nulls there.
     */
    Predicate each(PathEnd end, ToOneProperty relation, Criterion leaf, Function<Place, Predicate> behind) {
        ColumnPath path = end.place().column(relation.name());
        List<Predicate> parts = new ArrayList<>();
        for (Target target : Objects.requireNonNull(relation.targets()).all()) {
            EntityMetadata entity = paths.metadata().get(target.type());
            Predicate leads = leads(path, target);
            parts.add(Predicate.and(List.of(leads, of(end, relation, entity, behind))));
        }
        if (isTrueOfNull(leaf)) {
            parts.add(new Predicate.IsNull(path, false));
        }
        return Predicate.or(parts);
    }

    private static Predicate of(
            PathEnd end, ToOneProperty relation, EntityMetadata target, Function<Place, Predicate> behind) {
        try {
            return behind.apply(end.place().follow(relation, target));
        } catch (UnknownPropertyException e) {
            throw QueryErrors.throughPolymorphic(relation);
        }
    }

    private static boolean isTrueOfNull(Criterion leaf) {
        if (leaf instanceof Criterion.In in) {
            return !in.negated() && in.values().contains(null);
        }
        return leaf instanceof Criterion.IsNull isNull && !isNull.negated()
                || leaf instanceof Criterion.Comparison comparison
                        && comparison.value() == null
                        && comparison.operator() == Criterion.Operator.EQ;
    }
}
