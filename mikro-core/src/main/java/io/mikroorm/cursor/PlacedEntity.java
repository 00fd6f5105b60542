// SPDX-License-Identifier: MIT
package io.mikroorm.cursor;

import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.resolving.SortKey;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.TimeGrain;
import io.mikroorm.query.shape.ToOneStep;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entity whose place in an order is asked for: the values that it is sorted by, as its row holds them. */
final class PlacedEntity {

    private final EntityState state;
    private final IdentityMap map;
    private final TimeGrain times;

    PlacedEntity(EntityState state, IdentityMap map, TimeGrain times) {
        this.state = state;
        this.map = map;
        this.times = times;
    }

    @Nullable
    Object value(SortKey key) {
        EntityState at = state;
        for (ToOneStep step : key.steps()) {
            EntityState next = follow(at, step);
            if (next == null) {
                return null;
            }
            at = next;
        }
        return stored(at, key.column());
    }

    private @Nullable EntityState follow(EntityState from, ToOneStep step) {
        EntityMetadata entity = from.metadata();
        MappedColumn column = entity.column(step.path());
        Object held = column == null
                ? from.get(from.requiredEntity(), from.indexOf(Objects.requireNonNull(entity.property(step.path()))))
                : asRead(from, column);
        if (held instanceof EntityState target) {
            return map.current(target);
        }
        return held == null ? null : map.stateOf(held instanceof Ref<?> ref ? ref.load() : held);
    }

    private @Nullable Object stored(EntityState at, MappedColumn column) {
        EntityMetadata entity = at.metadata();
        if (entity.keyFields() == null && column.path().startsWith(entity.key().path())) {
            int part = partOfKey(entity, column);
            Object key = entity.key().type().toStorage(at.key());
            if (part >= 0) {
                return ((Object[]) Objects.requireNonNull(key))[part];
            }
            if (column.path().equals(entity.key().path())) {
                return key;
            }
        }
        MappedColumn document = column.document();
        if (document != null) {
            Object object = asRead(at, document);
            return object == null ? null : column.storedIn(object);
        }
        MappedColumn own = entity.column(column.path()); // of a hierarchy, not all classes have it
        Object value = own == null ? null : asRead(at, own);
        return value == null ? null : column.type().toStorage(times.floor(ColumnPath.of(entity, column), value));
    }

    /** What the row has, whatever the application has changed since. */
    private static @Nullable Object asRead(EntityState state, MappedColumn column) {
        return column.isWritten()
                ? state.snapshotValue(column.index())
                : state.columnValue(state.requiredEntity(), column.index());
    }

    private static int partOfKey(EntityMetadata entity, MappedColumn column) {
        List<MappedColumn> parts = entity.keyParts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).path().equals(column.path())) {
                return i;
            }
        }
        return -1;
    }
}
