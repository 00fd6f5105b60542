// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.Configuration;
import io.mikroorm.mapping.RegisteredTypes;
import io.mikroorm.platform.Platform;
import io.mikroorm.type.Limits;
import io.mikroorm.type.StandardType;
import io.mikroorm.type.StandardTypes;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import org.jspecify.annotations.Nullable;

/** How values that belong to no property are stored: as those of a property of their class would be. */
final class StoredClasses {

    private final RegisteredTypes types;
    private final Platform platform;

    StoredClasses(Configuration configuration, Platform platform) {
        this.types = configuration.mapping().types();
        this.platform = platform;
    }

    /** How values of a class are stored; null where nothing says so. */
    @Nullable
    ValueType of(Class<?> type) {
        Type<?, ?> converter = types.of(type);
        if (converter != null) {
            return by(converter, type);
        }
        Storage storage = Storage.of(type);
        if (storage != null || type.isEnum()) {
            return new ValueType(type, storage == null ? Storage.STRING : storage, null, Limits.NONE);
        }
        StandardType<?, ?> standard = StandardTypes.of(type);
        Type<?, ?> chosen = standard == null ? platform.storedAs(type) : standard;
        return chosen == null ? null : by(chosen, type);
    }

    /** How values of a class are stored that this one converts; null where no column holds what it makes of them. */
    @Nullable
    ValueType by(Type<?, ?> converter, Class<?> type) {
        Storage stored = Storage.of(converter.databaseType());
        return stored == null ? null : new ValueType(type, stored, converter, Limits.NONE);
    }

    /** How a value is stored: as its class is, or the next one above it of which that is known. */
    @Nullable
    ValueType ofValue(Object value) {
        if (value instanceof Enum<?> constant) {
            return of(constant.getDeclaringClass());
        }
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            ValueType known = of(type);
            if (known != null) {
                return known;
            }
        }
        return null;
    }
}
