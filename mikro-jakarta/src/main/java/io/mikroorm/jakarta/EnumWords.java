// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.EnumMode;
import io.mikroorm.mapping.Declaration;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Says how the constants of an enum are stored: by a value of their own, by name, or by ordinal. */
final class EnumWords {

    private final Words words;
    private final @Nullable Enumerated enumerated;

    EnumWords(Words words, @Nullable Enumerated enumerated) {
        this.words = words;
        this.enumerated = enumerated;
    }

    /** The class of what is stored of a value of any class. */
    static @Nullable Class<?> stored(@Nullable Class<?> held, @Nullable Enumerated enumerated) {
        Field values = EnumeratedType.field(held);
        if (values != null) {
            return values.getType();
        }
        return isByName(enumerated) && held != null && held.isEnum() ? String.class : held;
    }

    private static boolean isByName(@Nullable Enumerated enumerated) {
        return enumerated != null && enumerated.value() == EnumType.STRING;
    }

    /** Of one that a converter stores, nothing of its own counts. */
    Declaration say(Declaration said, Class<?> type, boolean converted) {
        Field values = EnumeratedType.field(type);
        if (values == null || converted) {
            return said.with("enumMode", isByName(enumerated) ? EnumMode.NAME : EnumMode.ORDINAL);
        }
        try {
            EnumeratedType.of(type, values);
        } catch (IllegalArgumentException e) {
            words.refuse(Refusals.unlikeHere(words.place, "EnumeratedValue", String.valueOf(e.getMessage())));
        }
        if (enumerated != null && isByName(enumerated) != (values.getType() == String.class)) {
            words.refuse(Refusals.unlikeHere(
                    words.place,
                    "Enumerated",
                    "the values of " + type.getSimpleName() + ", with @EnumeratedValue, are of the type "
                            + values.getType().getSimpleName() + ". Take the annotation away."));
        }
        return said.with("type", type);
    }
}
