// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.HydrationErrors;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one entity of a hierarchy from each row, as an object of the class that the row says. */
final class KindReader {

    private static final int NONE = -1;

    private final NodeReader node;
    private final IdentityMap map;
    private final IdentityTable table;
    private final EntityMetadata entity;
    private final int offset;
    private final int keyColumn;
    private final ValueType keyType;
    private final boolean integral;
    private final boolean exact;
    private final int kindColumn;
    private final @Nullable ValueType kindType;
    private final Kind[] kinds;
    private int last;

    /** One class: what makes its objects, what tells it, and where its columns are; null where they stand as they are. */
    private static final class Kind {

        private final EntityState prototype;
        private final @Nullable Object told;
        private final int @Nullable [] places;
        private @Nullable KindRow seen;

        Kind(EntityState prototype, @Nullable Object told, int @Nullable [] places) {
            this.prototype = prototype;
            this.told = told;
            this.places = places;
        }
    }

    KindReader(NodeReader node, IdentityMap map, RowLayout.Node layout, int offset) {
        this.node = node;
        this.map = map;
        this.entity = layout.entity();
        this.table = map.table(entity);
        this.offset = offset;
        this.keyColumn = offset + entity.key().index();
        this.keyType = entity.key().type();
        this.integral = entity.hasIntegralKey();
        this.exact = layout.relation() instanceof ToOneProperty;
        Hierarchy hierarchy = Objects.requireNonNull(entity.hierarchy());
        MappedColumn discriminator = hierarchy.discriminator();
        this.kindType = discriminator == null ? null : discriminator.type();
        this.kindColumn = hierarchy.discriminatorPlace() < 0 ? NONE : offset + hierarchy.discriminatorPlace();
        List<EntityMetadata> concrete = hierarchy.concrete();
        this.kinds = new Kind[concrete.size()];
        for (int i = 0; i < kinds.length; i++) {
            EntityMetadata each = concrete.get(i);
            Object value = each.discriminatorValue();
            kinds[i] = new Kind(
                    map.prototype(each),
                    kindType == null || value == null ? null : kindType.toStorage(value),
                    moved(hierarchy.places(each)));
        }
    }

    private static int @Nullable [] moved(int[] places) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] != i) {
                return places;
            }
        }
        return null;
    }

    /** The entity of this row; null where the join found none, and where the row is of a class that was not asked for. */
    @Nullable
    EntityState read(Row row) {
        if (integral) {
            long key = NodeReader.integralKey(row, keyColumn, keyType.storage());
            if (key == 0 && row.wasNull()) {
                return null;
            }
            int kind = kindOf(row);
            if (kind == NONE) {
                return null;
            }
            EntityState known = table.get(key);
            return known == null ? made(kinds[kind], row, key) : load(kinds[kind], known, row);
        }
        Object key = BoxedValues.read(row, keyColumn, keyType);
        int kind = key == null ? NONE : kindOf(row);
        if (key == null || kind == NONE) {
            return null;
        }
        EntityState known = table.get(key);
        return known == null ? made(kinds[kind], row, key) : load(kinds[kind], known, row);
    }

    /** Rows of one class often follow each other. */
    private int kindOf(Row row) {
        if (kindColumn == NONE) {
            return 0;
        }
        ValueType type = kindType;
        if (type == null) {
            int kind = row.getInt(kindColumn);
            return row.wasNull() ? outside(row, null) : kind;
        }
        Object told = type.storage() == Storage.STRING
                ? row.getString(kindColumn)
                : BoxedValues.readStored(row, kindColumn, type);
        if (told != null && told.equals(kinds[last].told)) {
            return last;
        }
        for (int i = 0; i < kinds.length; i++) {
            if (told != null && told.equals(kinds[i].told)) {
                last = i;
                return i;
            }
        }
        return outside(row, told);
    }

    private int outside(Row row, @Nullable Object told) {
        Object key = Objects.requireNonNull(BoxedValues.read(row, keyColumn, keyType));
        Hierarchy all = Objects.requireNonNull(entity.root().hierarchy());
        ValueType type = kindType;
        for (EntityMetadata other : all.concrete()) {
            Object value = other.discriminatorValue();
            if (type != null && value != null && Objects.equals(type.toStorage(value), told)) {
                if (exact) {
                    throw HydrationErrors.otherClass(other, key, entity);
                }
                return NONE;
            }
        }
        throw HydrationErrors.unknownClass(entity, key, told == null);
    }

    private EntityState made(Kind kind, Row row, long key) {
        if (kind.prototype.metadata().refersToItself()) {
            EntityState fresh = kind.prototype.newState();
            fresh.key(key);
            return load(kind, table.add(fresh, map.batch()), row);
        }
        return register(kind, kind.prototype.newLoaded(seen(kind, row), start(kind), map, key), row);
    }

    private EntityState made(Kind kind, Row row, Object key) {
        if (kind.prototype.metadata().refersToItself()) {
            EntityState fresh = kind.prototype.newState();
            fresh.key(key);
            return load(kind, table.add(fresh, map.batch()), row);
        }
        return register(kind, kind.prototype.newLoaded(seen(kind, row), start(kind), map, key), row);
    }

    private Row seen(Kind kind, Row row) {
        int[] places = kind.places;
        if (places == null) {
            return row;
        }
        KindRow known = kind.seen;
        if (known == null) {
            known = new KindRow(places, offset, row);
            kind.seen = known;
        }
        return known.over(row);
    }

    private int start(Kind kind) {
        return kind.places == null ? offset : 0;
    }

    private EntityState register(Kind kind, EntityState made, Row row) {
        complete(made);
        node.noteMissing(made);
        EntityState state = table.addLoaded(made);
        if (state != made) {
            return load(kind, state, row);
        }
        node.registered(state);
        return state;
    }

    private static void complete(EntityState state) {
        if (state.metadata().keyText() != null) {
            state.writeKeyText(state.requiredEntity());
        }
        state.takeInverseSnapshot();
    }

    /** Reads the row into a state that others may know already, or into one of the row's class in its place. */
    private EntityState load(Kind kind, EntityState known, Row row) {
        EntityMetadata wanted = kind.prototype.metadata();
        EntityState state = known.metadata() == wanted ? known : map.handles().narrow(table, known, wanted);
        if (node.isToBeRead(state)) {
            Object before = state.entity();
            try {
                node.hydrate(state, seen(kind, row), start(kind));
                complete(state);
            } catch (RuntimeException | Error failure) {
                HalfRead.leave(state, before, failure);
                throw failure;
            }
            map.loaded(state);
            state.batch(map.batch());
            map.handles().fill(state);
        } else {
            node.fill(state, seen(kind, row), start(kind));
        }
        return state;
    }
}
