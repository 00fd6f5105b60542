// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
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
    private @Nullable ValueType listed;

    ValueSlots(MetadataStorage metadata, KeySource keys, ListForm lists) {
        this.metadata = metadata;
        this.keys = keys;
        this.lists = lists;
    }

    /** A relation that is compared as a whole, with entities or keys. */
    record Relation(String description, EntityMetadata target) {

        ValidationException notByValue() {
            return QueryErrors.relationByValue(description, target.key().path());
        }
    }

    List<@Nullable Object> values() {
        return values;
    }

    /** How the values of the last list are stored. */
    ValueType listed() {
        return Objects.requireNonNull(listed, "no list");
    }

    int size() {
        return values.size();
    }

    int add(ColumnPath path, @Nullable Relation relation, Object value) {
        values.add(convert(path, relation, value));
        return values.size() - 1;
    }

    int addPattern(String pattern) {
        values.add(pattern);
        return values.size() - 1;
    }

    /** One of some values: none is never; a null among them is asked for by itself; a long list is asked for in parts. */
    Predicate in(ColumnPath path, @Nullable Relation relation, Condition.In in) {
        listed = path.column().type();
        List<Object> given = new ArrayList<>(in.values().size());
        for (Object value : in.values()) {
            if (value != null) {
                given.add(convert(path, relation, value));
            }
        }
        ListForm form = path.column().type().storage() == Storage.ARRAY ? lists.withoutWholes() : lists;
        List<Predicate> parts = new ArrayList<>();
        for (int from = 0; from < given.size(); from += lists.longest()) {
            List<Object> part = given.subList(from, Math.min(given.size(), from + lists.longest()));
            int slot = values.size();
            parts.add(new Predicate.In(path, slot, form.add(values, part), in.negated()));
        }
        if (given.size() < in.values().size()) {
            parts.add(new Predicate.IsNull(path, in.negated()));
        }
        return in.negated() ? Predicate.and(parts) : Predicate.or(parts);
    }

    private Object convert(ColumnPath path, @Nullable Relation relation, Object given) {
        Object value = relation == null && !isKey(path) ? given : key(path, relation, given);
        Object converted = ValueConverter.convert(path.column().type(), value);
        if (converted == null) {
            throw QueryErrors.wrongValue(path, given);
        }
        return converted;
    }

    private static boolean isKey(ColumnPath path) {
        return path.column() == path.end().key() || path.column().isForeignKey();
    }

    private Object key(ColumnPath path, @Nullable Relation relation, Object given) {
        EntityMetadata entity = metadata.find(given.getClass());
        String description = relation == null ? path.describe() : relation.description();
        if (relation != null && entity != null && entity != relation.target()) {
            throw QueryErrors.wrongEntity(description, relation.target().name(), given);
        }
        Object key = keys.keyOf(given);
        if (key == null) {
            throw QueryErrors.entityWithoutKey(description);
        }
        return key;
    }
}
