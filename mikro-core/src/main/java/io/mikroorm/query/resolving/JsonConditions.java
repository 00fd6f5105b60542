// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.json.JsonPathErrors;
import io.mikroorm.json.JsonType;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.Criterion.Operator;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Conditions on what is in documents of which the mapping does not know the inside. What is compared there is what the given value is written as
 * in JSON: a text, a number or a truth; what stands there as something else is none of these values, and neither greater nor less.
 */
final class JsonConditions {

    private static final ValueType TEXT = new ValueType(String.class, Storage.STRING, null, Limits.NONE);
    private static final ValueType NUMBER = new ValueType(BigDecimal.class, Storage.DECIMAL, null, Limits.NONE);
    private static final ValueType TRUTH = new ValueType(Boolean.class, Storage.BOOLEAN, null, Limits.NONE);

    /** Texts of these sort otherwise than they do. */
    private static final Set<Class<?>> UNSORTED = Set.of(
            Instant.class,
            OffsetDateTime.class,
            OffsetTime.class,
            ZonedDateTime.class,
            Duration.class,
            Period.class,
            byte[].class);

    /** Numbers that are longer when written out are nobody's. */
    private static final int MOST_DIGITS = 10_000;

    private final ValueSlots values;
    private final Sizes sizes;

    JsonConditions(ValueSlots values) {
        this.values = values;
        this.sizes = new Sizes(values);
    }

    /** A condition on what is at a place. */
    Predicate leaf(Place place, Criterion leaf) {
        ColumnPath any = place.openPath(Place.Open.ANYTHING);
        if (leaf instanceof Criterion.IsNull isNull) {
            return new Predicate.IsNull(any, isNull.negated());
        }
        if (leaf instanceof Criterion.Comparison comparison) {
            return comparison(place, any, comparison);
        }
        if (leaf instanceof Criterion.In in) {
            return in(place, any, in);
        }
        if (leaf instanceof Criterion.Like like) {
            int slot = values.add(like.pattern());
            return Predicate.Like.of(place.openPath(TEXT), slot, like.escaped(), like.ignoringCase());
        }
        if (leaf instanceof Criterion.HasKey) {
            return new Predicate.HasKey(any);
        }
        if (leaf instanceof Criterion.Regexp regexp) {
            int slot = values.add(regexp.pattern());
            return new Predicate.Like(place.openPath(TEXT), slot, Predicate.Like.Form.REGEXP, regexp.flags());
        }
        if (leaf instanceof Criterion.FullText) {
            throw FullTextErrors.noIndex(any);
        }
        if (leaf instanceof Criterion.Size size) {
            return sizes.of(new Predicate.SomeElement(any, Predicate.TRUE), size);
        }
        throw JsonPathErrors.noInstance(any.describe());
    }

    private Predicate comparison(Place place, ColumnPath any, Criterion.Comparison comparison) {
        Operator operator = comparison.operator();
        boolean equality = operator == Operator.EQ || operator == Operator.NE;
        Object given = comparison.value();
        if (given == null) {
            if (equality) {
                return new Predicate.IsNull(any, operator == Operator.NE);
            }
            throw QueryErrors.nullHasNoOrder(any);
        }
        Object value = written(any, given);
        if (!equality && (value instanceof Boolean || UNSORTED.contains(given.getClass()))) {
            throw JsonPathErrors.noOrder(any.describe(), given.getClass());
        }
        return new Predicate.Comparison(place.openPath(type(value)), operator, values.add(value));
    }

    /** One of some values: of each kind of value that is among them, a list of its own. */
    private Predicate in(Place place, ColumnPath any, Criterion.In in) {
        Map<ValueType, List<Object>> kinds = new LinkedHashMap<>();
        boolean hasNull = false;
        for (Object given : in.values()) {
            if (given == null) {
                hasNull = true;
            } else {
                Object value = written(any, given);
                kinds.computeIfAbsent(type(value), key -> new ArrayList<>()).add(value);
            }
        }
        List<Predicate> parts = new ArrayList<>();
        for (Map.Entry<ValueType, List<Object>> kind : kinds.entrySet()) {
            parts.addAll(values.lists(place.openPath(kind.getKey()), kind.getValue(), in.negated()));
        }
        if (hasNull) {
            parts.add(new Predicate.IsNull(any, in.negated()));
        }
        return in.negated() ? Predicate.and(parts) : Predicate.or(parts);
    }

    private static ValueType type(Object value) {
        return value instanceof String ? TEXT : value instanceof Boolean ? TRUTH : NUMBER;
    }

    private static Object written(ColumnPath path, Object given) {
        Object value;
        try {
            value = type(path).inside(given);
        } catch (RuntimeException refused) {
            throw JsonPathErrors.notPlain(path.describe(), given.getClass(), refused);
        }
        boolean tooLong = value instanceof BigDecimal number
                && (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS);
        if (value == null || tooLong) {
            throw JsonPathErrors.notPlain(path.describe(), given.getClass(), null);
        }
        return value;
    }

    /** That of the document that the path leads into: a stand-in has its property. */
    private static JsonType type(ColumnPath path) {
        ScalarProperty document = (ScalarProperty) path.column().property();
        return (JsonType) Objects.requireNonNull(document.type().converter());
    }

    /** Some element of the array at a place: one that is a value, or one that is an object, and not both in one condition. */
    static Predicate someElement(Place place, Predicate predicate) {
        ColumnPath array = place.openPath(Place.Open.ANYTHING);
        List<ColumnPath> spoken = Predicate.paths(predicate);
        boolean ofItself = spoken.stream().anyMatch(path -> path.names().isEmpty());
        boolean ofNames = spoken.stream().anyMatch(path -> !path.names().isEmpty());
        if (ofItself && ofNames) {
            throw JsonPathErrors.elementOfTwoKinds(array.describe());
        }
        return new Predicate.SomeElement(array, predicate);
    }
}
