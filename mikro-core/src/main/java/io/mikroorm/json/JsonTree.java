// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents as trees of plain objects, for stores that keep their parts rather than their text: {@code Map} by names, {@code List},
 * {@code String}, {@code Boolean}, {@code BigDecimal}, and null.
 */
public final class JsonTree {

    private JsonTree() {}

    /** The tree of a text in JSON. The names of each object are in their order. */
    public static @Nullable Object read(String text) {
        return plain(JsonReader.read(text));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof JsonNumber number) {
            return number.value();
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                plain.put((String) entry.getKey(), plain(entry.getValue()));
            }
            return plain;
        }
        if (value instanceof List<?> array) {
            List<@Nullable Object> plain = new ArrayList<>(array.size());
            for (Object element : array) {
                plain.add(plain(element));
            }
            return plain;
        }
        return value;
    }

    /** The text of a tree, in which any number may stand. */
    public static String write(@Nullable Object tree) {
        StringBuilder out = new StringBuilder();
        JsonText.write(out, tree);
        return out.toString();
    }
}
