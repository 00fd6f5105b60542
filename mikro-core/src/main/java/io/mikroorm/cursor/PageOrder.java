// SPDX-License-Identifier: MIT
package io.mikroorm.cursor;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.Order;
import io.mikroorm.query.resolving.SortKey;
import io.mikroorm.query.shape.TimeGrain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An order in which each entity of a class has a place of its own, and what can be said of such places. Immutable. */
public final class PageOrder {

    private final EntityMetadata entity;
    private final List<SortKey> keys;
    private final boolean nullsLast;
    private final CursorText text;

    /**
     * By these values.
     *
     * @param keys with those of the key among them
     * @param nullsLast whether the store sorts rows without a value behind all others where nothing is said
     */
    public PageOrder(EntityMetadata entity, List<SortKey> keys, boolean nullsLast) {
        this.entity = entity;
        this.keys = List.copyOf(keys);
        this.nullsLast = nullsLast;
        this.text = new CursorText(this);
    }

    EntityMetadata entity() {
        return entity;
    }

    List<SortKey> keys() {
        return keys;
    }

    /** As it is written, or the other way round. */
    public List<Order<?>> orders(boolean reversed) {
        List<Order<?>> orders = new ArrayList<>(keys.size());
        for (SortKey key : keys) {
            orders.add(reversed ? key.reversed() : key.order());
        }
        return orders;
    }

    /** The relations and lazy values that must be there so that the places of entities are known. */
    public Set<String> needed() {
        Set<String> paths = new LinkedHashSet<>();
        for (SortKey key : keys) {
            String related = key.related();
            if (!related.isEmpty()) {
                paths.add(related);
            }
            if (key.column().isLazy()) {
                paths.add(key.path());
            }
        }
        return paths;
    }

    /** The condition for what stands behind the place of a cursor; with {@code before}, in front of it. */
    public Criterion beyond(String cursor, boolean before) {
        List<@Nullable Object> stored = text.read(cursor);
        List<@Nullable Object> values = new ArrayList<>(stored.size());
        for (int i = 0; i < stored.size(); i++) {
            values.add(keys.get(i).type().toJava(stored.get(i)));
        }
        return new Beyond(this, before).place(values);
    }

    /** The cursor of an entity, as it was read. */
    public String cursor(EntityState state, IdentityMap map, TimeGrain times) {
        List<@Nullable Object> stored = new ArrayList<>(keys.size());
        PlacedEntity placed = new PlacedEntity(state, map, times);
        for (SortKey key : keys) {
            stored.add(placed.value(key));
        }
        return text.write(stored);
    }

    /** Whether rows without a value come first. */
    boolean isNullFirst(SortKey key) {
        return switch (key.nulls()) {
            case FIRST -> true;
            case LAST -> false;
            case DEFAULT -> key.descending() == nullsLast;
        };
    }

    /** What must be the same for a cursor to mean the same place. */
    String shape() {
        StringBuilder shape = new StringBuilder(entity.type().getName());
        for (SortKey key : keys) {
            shape.append('\n').append(key.path()).append(' ').append(key.type().storage());
            shape.append(key.descending() ? " desc" : " asc").append(isNullFirst(key) ? " nulls first" : " nulls last");
        }
        return shape.toString();
    }

    /** As an order is written. */
    @Override
    public String toString() {
        return keys.stream()
                .map(key -> key.path() + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }
}
