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
import io.mikroorm.type.PolymorphicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /**
     * The same relation compared with entities where rows have another value of these than the key: for each class, that it is one of it, and has
     * one of the keys. Null where it is compared with nothing, or with what rows have.
     */
    @Nullable
    Predicate byKeys(PathEnd end, ToOneProperty relation, Criterion leaf) {
        List<? extends @Nullable Object> given = relation.targetKey() == null ? List.of() : given(leaf);
        if (given.stream().noneMatch(SeveralTargets::isEntity)) {
            return null;
        }
        ColumnPath path = end.place().column(relation.name());
        Map<String, List<Object>> keys = new LinkedHashMap<>();
        List<@Nullable Object> others = new ArrayList<>();
        for (Object value : given) {
            if (isEntity(value)) {
                PolymorphicKey key = values.keyOf(path, relation, value);
                keys.computeIfAbsent(key.type(), name -> new ArrayList<>()).add(key.key());
            } else {
                others.add(value);
            }
        }
        List<Predicate> parts = new ArrayList<>();
        keys.forEach((name, ofClass) -> parts.add(among(end, relation, name, ofClass)));
        boolean hasNull = others.remove(null);
        if (!others.isEmpty()) {
            parts.add(values.in(path, null, new Criterion.In(path.describe(), others, false)));
        }
        Predicate any = Predicate.or(parts);
        if (isNegated(leaf)) {
            Predicate none = new Predicate.Not(any);
            return hasNull ? Predicate.and(List.of(none, new Predicate.IsNull(path, true))) : none;
        }
        return hasNull ? Predicate.or(List.of(any, new Predicate.IsNull(path, false))) : any;
    }

    private Predicate among(PathEnd end, ToOneProperty relation, String name, List<Object> keys) {
        Target target = Objects.requireNonNull(
                Objects.requireNonNull(relation.targets()).named(name));
        Predicate leads = leads(end.place().column(relation.name()), target);
        ColumnPath key = end.place().keyOf(relation, paths.metadata().get(target.type()));
        return Predicate.and(List.of(leads, Predicate.or(values.lists(key, keys, false))));
    }

    private static List<? extends @Nullable Object> given(Criterion leaf) {
        if (leaf instanceof Criterion.In in) {
            return in.values();
        }
        boolean equality = leaf instanceof Criterion.Comparison comparison
                && (comparison.operator() == Criterion.Operator.EQ || comparison.operator() == Criterion.Operator.NE);
        Object value = equality ? ((Criterion.Comparison) leaf).value() : null;
        return value == null ? List.of() : List.of(value);
    }

    private static boolean isEntity(@Nullable Object value) {
        return value != null && !(value instanceof PolymorphicKey);
    }

    private static boolean isNegated(Criterion leaf) {
        return leaf instanceof Criterion.In in
                ? in.negated()
                : ((Criterion.Comparison) leaf).operator() == Criterion.Operator.NE;
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
        return leaf instanceof Criterion.Size size && size.isOfNone()
                || leaf instanceof Criterion.IsNull isNull && !isNull.negated()
                || leaf instanceof Criterion.Comparison comparison
                        && comparison.value() == null
                        && comparison.operator() == Criterion.Operator.EQ;
    }
}
