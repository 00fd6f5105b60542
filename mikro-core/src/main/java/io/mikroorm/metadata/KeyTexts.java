// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys as texts: what is stored of a text or of a class that is stored as one, digits of numbers, the usual form of UUIDs. */
public final class KeyTexts {

    private static final int UUID_LENGTH = 36;

    private KeyTexts() {}

    /** Whether keys that are stored so have a text: those of several parts have none. */
    public static boolean has(ValueType key) {
        return key.storage().isIntegral() || key.storage() == Storage.STRING || key.storage() == Storage.UUID;
    }

    /** The text of a key; null for none. */
    public static @Nullable String text(ValueType type, @Nullable Object key) {
        return key == null ? null : String.valueOf(type.toStorage(key));
    }

    /** What the field beside the key is set to: the key or its text; of no key null, or zero where it is primitive. */
    public static @Nullable Object shown(EntityMetadata entity, KeyTextProperty beside, @Nullable Object key) {
        if (!beside.shows()) {
            return text(entity.key().type(), key);
        }
        return key == null && beside.field().type().isPrimitive()
                ? KeyValues.box(entity, 0)
                : KeyValues.given(entity, key);
    }

    /** Whether a text may be given instead of a key: the entity says so, or the key's class is one that is known by its text. */
    public static boolean areTaken(EntityMetadata entity) {
        Type<?, ?> converter = entity.key().type().converter();
        KeyTextProperty text = entity.keyText();
        return text != null && !text.shows() || converter != null && converter.takesText();
    }

    /** The key of an entity that a text says; null where it says none. */
    public static @Nullable Object key(EntityMetadata entity, String text) {
        ValueType type = entity.key().type();
        try {
            return switch (type.storage()) {
                case STRING -> type.toJava(text);
                case UUID -> text.length() == UUID_LENGTH ? type.toJava(UUID.fromString(text)) : null;
                case LONG, INT, SHORT, BYTE -> integral(entity, type, Long.parseLong(text));
                default -> null;
            };
        } catch (RuntimeException notInThatForm) {
            return null;
        }
    }

    private static @Nullable Object integral(EntityMetadata entity, ValueType type, long number) {
        Object boxed = KeyValues.box(entity, number);
        return ((Number) boxed).longValue() == number ? type.toJava(boxed) : null;
    }
}
