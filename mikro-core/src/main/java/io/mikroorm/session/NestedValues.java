// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.type.CompositeKey;
import io.mikroorm.type.KeyFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an entity that stands inside of those of another one, by property name.
 *
 * @param key what they say of its key; null where they say none
 * @param others all others
 */
record NestedValues(@Nullable Object key, Map<String, @Nullable Object> others) {

    static NestedValues of(EntityMetadata entity, Map<?, ?> given) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : given.entrySet()) {
            others.put(String.valueOf(entry.getKey()), entry.getValue());
        }
        List<String> names = keyNames(entity);
        KeyTextProperty text = entity.keyText();
        Object key = text == null ? null : said(others.get(text.name()));
        if (key == null) {
            key = keyOf(names, others);
        }
        if (key != null) {
            others.keySet().removeAll(names);
            if (text != null) {
                others.remove(text.name());
            }
        }
        return new NestedValues(key, others);
    }

    private static List<String> keyNames(EntityMetadata entity) {
        KeyFields fields = entity.keyFields();
        return fields == null
                ? List.of(entity.key().property().name())
                : fields.fields().stream().map(KeyFields.Field::name).toList();
    }

    private static @Nullable Object keyOf(List<String> names, Map<String, @Nullable Object> values) {
        List<Object> parts = new ArrayList<>();
        for (String name : names) {
            Object part = said(values.get(name));
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return parts.size() == 1 ? parts.get(0) : CompositeKey.of(parts);
    }

    /** What is made of values itself is no key that is known. */
    private static @Nullable Object said(@Nullable Object value) {
        return value instanceof Map<?, ?> ? null : value;
    }
}
