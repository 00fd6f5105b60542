// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.type.UuidV7;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Keys that are made without asking the store. */
public final class NewKeys {

    private NewKeys() {}

    /** A new key for an object, of a time in milliseconds since 1970; null for an entity whose keys come from elsewhere. */
    public static @Nullable Object of(EntityMetadata entity, Object object, long millis) {
        return switch (entity.keyGeneration()) {
            case UUID_V7 -> UuidV7.at(millis);
            case MADE -> made(entity, object, millis);
            case AUTO, IDENTITY, ASSIGNED -> null;
        };
    }

    private static @Nullable Object made(EntityMetadata entity, Object object, long millis) {
        LongFunction<Object> maker = entity.keyMaker();
        if (maker != null) {
            return maker.apply(millis);
        }
        MappedColumn key = entity.key();
        return ((ScalarProperty) key.property()).generators().created(object, entity, key);
    }

    /** Whether an entity has such keys. */
    static boolean areOf(EntityMetadata entity) {
        return switch (entity.keyGeneration()) {
            case UUID_V7, MADE -> true;
            case AUTO, IDENTITY, ASSIGNED -> false;
        };
    }
}
