// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.type.KeyFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A key of several fields among values that are given by property name, by the name of the field that shows it. */
final class ShownKey {

    private final IdentityMap map;
    private final EntityMetadata entity;
    private final @Nullable KeyFields fields;
    private final String name;

    /** Of an entity. */
    ShownKey(IdentityMap map, EntityMetadata entity) {
        KeyTextProperty shown = entity.keyText();
        this.map = map;
        this.entity = entity;
        this.fields = shown == null ? null : entity.keyFields();
        this.name = shown == null ? "" : shown.name();
    }

    /** The values of a new entity: instead of its key what that is made of. No key says nothing. */
    Map<String, ? extends @Nullable Object> takenApart(Map<String, ? extends @Nullable Object> given) {
        KeyFields made = fields;
        if (made == null || !given.containsKey(name)) {
            return given;
        }
        Map<String, @Nullable Object> apart = new LinkedHashMap<>(given);
        Object key = apart.remove(name);
        if (key == null) {
            return apart;
        }
        @Nullable Object[] values = made.split(made.convert(key, map));
        List<KeyFields.Field> parts = made.fields();
        for (int i = 0; i < values.length; i++) {
            String field = parts.get(i).name();
            if (apart.containsKey(field)) {
                throw SessionErrors.shownKey(entity, name);
            }
            apart.put(field, values[i]);
        }
        return apart;
    }

    /** The values of an entity that has a key: without that, where it is the same. */
    Map<String, ? extends @Nullable Object> leftOut(
            Map<String, ? extends @Nullable Object> given, Supplier<@Nullable Object> own) {
        KeyFields made = fields;
        if (made == null || !given.containsKey(name)) {
            return given;
        }
        Map<String, @Nullable Object> others = new LinkedHashMap<>(given);
        Object key = others.remove(name);
        if (key == null || !made.convert(key, map).equals(own.get())) {
            throw SessionErrors.shownKey(entity, name);
        }
        return others;
    }
}
