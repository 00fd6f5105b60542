// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTexts;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.PolymorphicTargets;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.Criterion.Operator;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.query.shape.TimeGrain;
import io.mikroorm.query.shape.ValueConverter;
import io.mikroorm.type.KeyFields;
import io.mikroorm.type.PolymorphicKey;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one query in the order of their slots. */
final class ValueSlots {

    private final List<@Nullable Object> values = new ArrayList<>();
    private final MetadataStorage metadata;
    private final KeySource keys;
    private final ListForm lists;
    private final TimeGrain times;
    private @Nullable ValueType listed;

    ValueSlots(MetadataStorage metadata, KeySource keys, ListForm lists, TimeGrain times) {
        this.metadata = metadata;
        this.keys = keys;
        this.lists = lists;
        this.times = times;
    }

    /** A relation that is compared as a whole, with entities or keys. */
    record Relation(String description, @Nullable EntityMetadata target) {

        ValidationException notByValue() {
            return target == null
                    ? QueryErrors.polymorphicByValue(description)
                    : QueryErrors.relationByValue(description, target.key().path());
        }
    }

    List<@Nullable Object> values() {
        return values;
    }

    /** Whether there was a list with values in it. */
    boolean hasList() {
        return listed != null;
    }

    /** How the values of the last list are stored. */
    ValueType listed() {
        return Objects.requireNonNull(listed, "no list");
    }

    int size() {
        return values.size();
    }

    /** A comparison with a value. Where that is a time between two that the store keeps, it is one with the earlier of them. */
    Predicate comparison(ColumnPath path, @Nullable Relation relation, Operator operator, Object given) {
        Object value = convert(path, relation, given);
        Object kept = times.floor(path, value);
        if (kept == value) {
            return compared(path, operator, value);
        }
        return switch (operator) {
            case LT, LTE -> compared(path, Operator.LTE, kept);
            case GT, GTE -> compared(path, Operator.GT, kept);
            case EQ, NE -> between(path, kept, operator == Operator.NE);
        };
    }

    private Predicate compared(ColumnPath path, Operator operator, Object value) {
        return new Predicate.Comparison(path, operator, add(value));
    }

    /** Whether a column is, or is not, between two times that follow each other: never, or always, and neither where it is null. */
    private Predicate between(ColumnPath path, Object first, boolean none) {
        List<Predicate> parts = List.of(compared(path, Operator.LTE, first), compared(path, Operator.GT, first));
        return none ? Predicate.or(parts) : Predicate.and(parts);
    }

    /** A pattern, or what else is a value as it is. */
    int add(@Nullable Object value) {
        values.add(value);
        return values.size() - 1;
    }

    /**
     * One of some values: none is never; a null among them is asked for by itself; times that the store does not keep are left out; a long
     * list is asked for in parts.
     */
    Predicate in(ColumnPath path, @Nullable Relation relation, Criterion.In in) {
        List<Object> given = new ArrayList<>(in.values().size());
        Object between = null;
        boolean hasNull = false;
        for (Object value : in.values()) {
            Object converted = value == null ? null : convert(path, relation, value);
            Object kept = converted == null ? null : times.floor(path, converted);
            if (kept == null) {
                hasNull = true;
            } else if (kept == converted) {
                given.add(kept);
            } else {
                between = kept;
            }
        }
        List<Predicate> parts = lists(path, given, in.negated());
        if (between != null && given.isEmpty()) {
            parts.add(between(path, between, in.negated()));
        }
        if (hasNull) {
            parts.add(new Predicate.IsNull(path, in.negated()));
        }
        return in.negated() ? Predicate.and(parts) : Predicate.or(parts);
    }

    /** One of some values that are as the store compares them: all in one list, or in several where it would be too long. */
    List<Predicate> lists(ColumnPath path, List<Object> given, boolean negated) {
        ValueType type = path.column().type();
        boolean keyInside = path.isInside() && type.isKeyOfParts();
        boolean oneByOne = type.storage() == Storage.ARRAY || type.isExpressed() || path.isOpen() || keyInside;
        ListForm form = oneByOne ? lists.withoutWholes() : lists;
        List<Predicate> parts = new ArrayList<>();
        for (int from = 0; from < given.size(); from += lists.longest()) {
            List<Object> part = given.subList(from, Math.min(given.size(), from + lists.longest()));
            int slot = values.size();
            parts.add(new Predicate.In(path, slot, form.add(values, part), negated));
            listed = type;
        }
        return parts;
    }

    private Object convert(ColumnPath path, @Nullable Relation relation, Object given) {
        ToOneProperty reference = path.column().reference();
        if (reference != null && reference.isPolymorphic()) {
            return polymorphic(path, reference, given);
        }
        if (relation == null && reference != null && reference.targetKey() != null && isEntity(given)) {
            throw QueryErrors.entityForValue(path.describe(), reference);
        }
        Object value = relation == null && !isKey(path) ? given : key(path, relation, given);
        KeyFields fields = KeyFields.of(path.column().type());
        if (fields != null) {
            return fields.convert(value, this::keyOf);
        }
        Object converted = ValueConverter.convert(path.column().type(), value);
        if (converted == null && value instanceof String text) {
            converted = keyByText(path, relation, text);
        }
        if (converted == null) {
            throw QueryErrors.wrongValue(path, given);
        }
        return converted;
    }

    /** The key that a text stands for, of an entity that takes such texts. */
    private @Nullable Object keyByText(ColumnPath path, @Nullable Relation relation, String text) {
        EntityMetadata entity = relation != null ? relation.target() : null;
        ToOneProperty reference = path.column().reference();
        if (entity == null && reference != null) {
            entity = metadata.get(reference.target());
        } else if (entity == null && path.column() == path.end().key()) {
            entity = path.end();
        }
        return entity != null && KeyTexts.areTaken(entity) ? KeyTexts.key(entity, text) : null;
    }

    /** The class and the key of an entity, or of what a handle leads to. A key alone does not tell of which class it is. */
    private Object polymorphic(ColumnPath path, ToOneProperty relation, Object given) {
        return given instanceof PolymorphicKey whole ? whole(path, relation, whole) : keyOf(path, relation, given);
    }

    /** The class and the key of an entity, or of what a handle leads to. */
    PolymorphicKey keyOf(ColumnPath path, ToOneProperty relation, Object given) {
        EntityMetadata entity = metadata.find(given.getClass());
        Class<?> type = entity == null ? keys.typeOf(given) : entity.type();
        if (type == null) {
            throw QueryErrors.polymorphicByValue(path.describe());
        }
        if (!relation.leadsTo(type)) {
            throw QueryErrors.wrongEntity(path.describe(), relation.targetName(), given);
        }
        Object key = keys.keyOf(given);
        if (key == null) {
            throw QueryErrors.entityWithoutKey(path.describe());
        }
        return Objects.requireNonNull(relation.targets()).key(type, key);
    }

    /** Its key as that of the class which it names. */
    private Object whole(ColumnPath path, ToOneProperty relation, PolymorphicKey given) {
        PolymorphicTargets targets = Objects.requireNonNull(relation.targets());
        PolymorphicTargets.Target target = targets.named(given.type());
        if (target == null) {
            throw QueryErrors.noTargetOf(
                    path.describe(), targets, "known to rows as " + PropertyPath.quoted(given.type()));
        }
        ValueType type = relation.referenced(metadata.get(target.type())).type();
        KeyFields fields = KeyFields.of(type);
        Object key =
                fields == null ? ValueConverter.convert(type, given.key()) : fields.convert(given.key(), this::keyOf);
        if (key == null) {
            throw QueryErrors.wrongValue(path, given.key());
        }
        return new PolymorphicKey(given.type(), key);
    }

    /** The key of an entity of a class, or a handle to one; any other value stays as it is. */
    private @Nullable Object keyOf(Object value, @Nullable Class<?> target) {
        EntityMetadata entity = metadata.find(value.getClass());
        Class<?> type = entity == null ? keys.typeOf(value) : entity.type();
        boolean stands = type != null && target != null && metadata.get(type).isA(metadata.get(target));
        return stands ? keys.keyOf(value) : value;
    }

    private boolean isEntity(Object given) {
        return metadata.find(given.getClass()) != null || keys.typeOf(given) != null;
    }

    private static boolean isKey(ColumnPath path) {
        return path.column() == path.end().key() || path.column().reference() != null;
    }

    private Object key(ColumnPath path, @Nullable Relation relation, Object given) {
        EntityMetadata entity = metadata.find(given.getClass());
        String description = relation == null ? path.describe() : relation.description();
        ToOneProperty reference = path.column().reference();
        EntityMetadata target =
                relation != null ? relation.target() : reference == null ? null : metadata.get(reference.target());
        if (target != null && entity != null && !entity.isA(target)) {
            throw QueryErrors.wrongEntity(description, target.name(), given);
        }
        Object key = keys.keyOf(given);
        if (key == null) {
            throw QueryErrors.entityWithoutKey(description);
        }
        return key;
    }
}
