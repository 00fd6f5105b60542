// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import io.mikroorm.type.Storage;
import io.mikroorm.type.StructType.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Structs as objects in JSON: a part that is null has no name in it, a name with dots stands in objects inside. Values have the forms that
 * they have in {@link JsonArrays}.
 */
public final class JsonStructs {

    private JsonStructs() {}

    /** The text of an object, given as the values of its parts. */
    public static String write(List<Part> parts, @Nullable Object[] values) {
        return JsonTree.write(tree(parts, values));
    }

    /** The values of the parts of a text; one that is no such object is an {@code IllegalArgumentException}. */
    @SuppressWarnings("NullAway") // parts may be null
    public static Object[] read(List<Part> parts, String text) {
        Object tree = JsonReader.read(text);
        if (tree == null) {
            throw new IllegalArgumentException("the JSON is no object");
        }
        return values(parts, tree);
    }

    static Map<String, @Nullable Object> tree(List<Part> parts, @Nullable Object[] values) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                put(object, parts.get(i).name(), part(parts.get(i), value));
            }
        }
        return object;
    }

    /** A document stands there as it is; and databases that read numbers know no negative zero. */
    private static @Nullable Object part(Part part, Object value) {
        Storage kind = part.type().storage();
        if (kind == Storage.JSON) {
            return JsonReader.read((String) value);
        }
        boolean real = kind == Storage.FLOAT || kind == Storage.DOUBLE;
        boolean negativeZero = real && value.toString().equals("-0.0");
        return negativeZero ? "-0.0" : JsonArrays.toJson(part.type(), value);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> object, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            object.put(path, value);
            return;
        }
        Object inner = object.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<>());
        put((Map<String, @Nullable Object>) inner, path.substring(dot + 1), value);
    }

    @SuppressWarnings("NullAway") // parts may be null
    static Object[] values(List<Part> parts, Object tree) {
        if (!(tree instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException("the JSON is no object");
        }
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            Object value = at(object, part.name());
            values[i] = value == null ? null : value(part, value);
        }
        return values;
    }

    private static Object value(Part part, Object tree) {
        return part.type().storage() == Storage.JSON ? JsonTree.write(tree) : JsonArrays.fromJson(part.type(), tree);
    }

    private static @Nullable Object at(Map<?, ?> object, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return object.get(path);
        }
        return object.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? at(inner, path.substring(dot + 1))
                : null;
    }
}
