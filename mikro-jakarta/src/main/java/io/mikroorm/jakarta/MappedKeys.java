// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MapsId;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relations of an entity with {@code @MapsId}, which say its key or parts of it. */
final class MappedKeys {

    private final Class<?> entity;
    private final List<String> parts = new ArrayList<>();

    MappedKeys(Class<?> entity) {
        this.entity = entity;
        for (Field field : fields(entity)) {
            parts.add(Accessed.element(field).getAnnotation(MapsId.class).value());
        }
    }

    /** The fields with it. */
    static List<Field> fields(Class<?> entity) {
        return Columns.fields(entity).stream()
                .filter(field -> Accessed.element(field).isAnnotationPresent(MapsId.class))
                .toList();
    }

    boolean isThere() {
        return !parts.isEmpty();
    }

    /** Whether one of them says the whole key. */
    boolean isWhole() {
        return parts.contains("");
    }

    /** The class of the keys of which they are the parts; null where it is no class of such keys. */
    @Nullable
    Class<?> keyClass() {
        Field key = isThere() && !isWhole() ? key() : null;
        return key == null || parts.size() < 2 ? null : key.getType();
    }

    /** The same; null also where not all of its parts are mapped. */
    @Nullable
    Class<?> mappedClass() {
        Class<?> keys = keyClass();
        return keys == null || unmapped(keys) != null ? null : keys;
    }

    private @Nullable String unmapped(Class<?> keys) {
        return Columns.fields(keys).stream()
                .filter(part -> Columns.isPlain(part) && !parts.contains(part.getName()))
                .map(Field::getName)
                .findFirst()
                .orElse(null);
    }

    /** Refuses one that maps no part of such a key; says whether it maps one. */
    boolean mapsPart(Words words, MapsId maps) {
        if (maps.value().isEmpty()) {
            if (parts.size() > 1) {
                words.refuse(Refusals.severalMapped(words.place));
            }
            return false;
        }
        if (isWhole()) {
            return false; // of which the other one is told
        }
        Class<?> keys = keyClass();
        boolean known = keys != null
                && Columns.fields(keys).stream().anyMatch(part -> part.getName().equals(maps.value()));
        if (!known) {
            words.refuse(Refusals.keyTwice(words.place, maps.value()));
        }
        return known;
    }

    /** Refuses the field with such a key where it has a part that none of them maps. */
    void check(Words words, String name) {
        Class<?> keys = keyClass();
        Field key = key();
        if (keys == null || key == null || !key.getName().equals(name)) {
            return;
        }
        String part = unmapped(keys);
        if (part != null) {
            words.refuse(Refusals.unmappedPart(words.place, part));
        }
    }

    private @Nullable Field key() {
        return Columns.fields(entity).stream()
                .filter(field -> Accessed.element(field).isAnnotationPresent(EmbeddedId.class))
                .findFirst()
                .orElse(null);
    }
}
