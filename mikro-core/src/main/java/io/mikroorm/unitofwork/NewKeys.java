// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.type.UuidV7;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Keys that are made without asking the store. */
public final class NewKeys {

    private NewKeys() {}

    /** A new key, of a time in milliseconds since 1970; null for an entity whose keys come from elsewhere. */
    public static @Nullable Object at(EntityMetadata entity, long millis) {
        return switch (entity.keyGeneration()) {
            case UUID_V7 -> UuidV7.at(millis);
            case MADE -> made(entity.keyMaker(), millis);
            case AUTO, IDENTITY, ASSIGNED -> null;
        };
    }

    private static @Nullable Object made(@Nullable LongFunction<Object> maker, long millis) {
        return maker == null ? null : maker.apply(millis);
    }

    /** Whether an entity has such keys. */
    static boolean areOf(EntityMetadata entity) {
        return switch (entity.keyGeneration()) {
            case UUID_V7, MADE -> true;
            case AUTO, IDENTITY, ASSIGNED -> false;
        };
    }
}
