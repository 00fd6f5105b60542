// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.resolving.Paths.PathEnd;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.TimeGrain;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Splits a condition with a list of more values than one statement takes into conditions with a part of the list each. */
final class LongLists {

    private final MetadataStorage metadata;
    private final Paths paths;
    private final int most;
    private final TimeGrain times;

    LongLists(MetadataStorage metadata, Paths paths, int most, TimeGrain times) {
        this.metadata = metadata;
        this.paths = paths;
        this.most = most;
        this.times = times;
    }

    /**
     * Conditions of which one is true where the given one is. Only the longest list that every entity has to be in is split;
     * where there is none, or too many other values, the given one comes back.
     */
    List<Criterion> split(EntityMetadata entity, Criterion where, KeySource keys) {
        Criterion.In list = longest(where);
        if (list == null || isOfEachTarget(entity, list)) {
            return List.of(where);
        }
        ValueSlots ofList = slots(entity, list, keys);
        if (!ofList.hasList()) {
            return list.values().contains(null) ? List.of(where) : List.of();
        }
        List<Criterion> others = others(where, list);
        int room = most - slots(entity, new Criterion.And(others), keys).size();
        if (room < 1) {
            return List.of(where);
        }
        List<Criterion> split = new ArrayList<>();
        for (List<@Nullable Object> part : parts(list, distinct(ofList), Integer.highestOneBit(room))) {
            List<Criterion> conditions = new ArrayList<>(others);
            conditions.add(new Criterion.In(list.path(), part, false));
            split.add(new Criterion.And(conditions));
        }
        return split;
    }

    /** Whether no entity can be in two parts of what is split: its list is of values of which each entity has one. */
    boolean isDisjoint(EntityMetadata entity, Criterion where) {
        Criterion.In list = longest(where);
        return list != null
                && !isOfEachTarget(entity, list)
                && !Paths.hasMany(paths.walk(Place.of(entity), list.path()).property());
    }

    /** Whether it is about what all have that a relation to several classes leads to, which is a list for each. */
    private boolean isOfEachTarget(EntityMetadata entity, Criterion.In list) {
        PathEnd end = paths.walk(Place.of(entity), list.path());
        return !end.rest().isEmpty() && !Paths.hasMany(end.property()) && !Paths.isDocument(end.property());
    }

    private static Criterion.@Nullable In longest(Criterion where) {
        Criterion.In longest = null;
        for (Criterion part : conjuncts(where)) {
            boolean longer = part instanceof Criterion.In in
                    && !in.negated()
                    && (longest == null || in.values().size() > longest.values().size());
            longest = longer ? (Criterion.In) part : longest;
        }
        return longest;
    }

    private static List<Criterion> conjuncts(Criterion where) {
        return where instanceof Criterion.And and ? and.parts() : List.of(where);
    }

    private static List<Criterion> others(Criterion where, Criterion.In list) {
        List<Criterion> others = new ArrayList<>(conjuncts(where));
        others.removeIf(part -> part == list);
        return others;
    }

    private ValueSlots slots(EntityMetadata entity, Criterion condition, KeySource keys) {
        ValueSlots slots = new ValueSlots(metadata, keys, new ListForm(most, false), times);
        new ConditionResolver(paths, slots).resolve(entity, condition);
        return slots;
    }

    /** Each value once, as the property holds it, so that no entity is in two parts; null, which takes no room, in the first. */
    private static List<List<@Nullable Object>> parts(Criterion.In list, List<@Nullable Object> values, int size) {
        List<List<@Nullable Object>> parts = new ArrayList<>();
        for (int from = 0; from < values.size(); from += size) {
            parts.add(new ArrayList<>(values.subList(from, Math.min(values.size(), from + size))));
        }
        if (list.values().contains(null)) {
            parts.get(0).add(null);
        }
        return parts;
    }

    /** By the stored values: the database compares those, and the objects of some classes ask the network who is equal. */
    private static List<@Nullable Object> distinct(ValueSlots slots) {
        ValueType type = slots.listed();
        Map<@Nullable Object, @Nullable Object> byForm = new LinkedHashMap<>();
        for (Object value : slots.values()) {
            byForm.putIfAbsent(type.equalForm(value), value);
        }
        return new ArrayList<>(byForm.values());
    }
}
