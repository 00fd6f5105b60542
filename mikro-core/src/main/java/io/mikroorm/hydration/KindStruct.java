// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds.Kind;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.StructAccesses;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.type.StructAccess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes objects that may be of several classes apart, and makes them: each class by itself, with its values at their places among all. */
public final class KindStruct implements StructAccess {

    private final EmbeddedKinds kinds;
    private final int discriminator;
    private final int width;
    private final Map<String, One> byValue = new HashMap<>();

    private record One(StructAccess access, int[] places) {}

    private KindStruct(EmbeddedKinds kinds, StructMapping struct) {
        this.kinds = kinds;
        this.width = struct.columns().size();
        this.discriminator = place(struct, kinds.discriminator());
    }

    /** To objects of a mapping; null where they are of one class. */
    public static @Nullable StructAccess of(StructMapping struct, StructAccesses accesses) {
        EmbeddedKinds kinds = struct.kinds();
        if (kinds == null) {
            return null;
        }
        KindStruct made = new KindStruct(kinds, struct);
        for (Kind kind : kinds.all()) {
            StructMapping own = struct.ofKind(kind);
            List<MappedColumn> columns = own.columns();
            int[] places = new int[columns.size()];
            for (int i = 0; i < places.length; i++) {
                places[i] = place(struct, columns.get(i).path());
            }
            made.byValue.put(kind.value(), new One(accesses.to(own), places));
        }
        return made;
    }

    private static int place(StructMapping struct, String path) {
        for (MappedColumn column : struct.columns()) {
            if (column.path().equals(path)) {
                return column.index();
            }
        }
        throw new IllegalStateException(struct.type().getName() + "." + path + " has no column");
    }

    private One of(Object object) {
        return Objects.requireNonNull(byValue.get(kinds.valueOf(object)));
    }

    @Override
    public @Nullable Object[] values(Object object) {
        One one = of(object);
        @Nullable Object[] own = one.access.values(object);
        @Nullable Object[] all = new @Nullable Object[width];
        all[discriminator] = kinds.valueOf(object);
        for (int i = 0; i < own.length; i++) {
            all[one.places[i]] = own[i];
        }
        return all;
    }

    @Override
    public Object make(@Nullable Object[] values) {
        Object value = values[discriminator];
        One one = value == null ? null : byValue.get((String) value);
        if (one == null) {
            throw HydrationErrors.unknownKind(kinds, value);
        }
        @Nullable Object[] own = new @Nullable Object[one.places.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = values[one.places[i]];
        }
        return one.access.make(own);
    }

    @Override
    public @Nullable String missing(Object object) {
        return of(object).access.missing(object);
    }
}
