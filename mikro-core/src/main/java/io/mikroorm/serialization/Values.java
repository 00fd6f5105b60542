// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.json.JsonTree;
import io.mikroorm.json.JsonType;
import io.mikroorm.type.ArrayType;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plain values as they are shown: in maps as they are, in JSON as what its texts can say. */
enum Values {
    /** For a map: the application's own classes; a list or set of plain values is a list of its own. */
    PLAIN {
        @Override
        @Nullable
        Object of(@Nullable ValueType type, @Nullable Object value, String described) {
            return value instanceof Collection<?> elements && isArray(type) ? new ArrayList<>(elements) : value;
        }
    },

    /** For a text: numbers, texts, true and false, and lists and maps of them. */
    JSON {
        @Override
        @Nullable
        Object of(@Nullable ValueType type, @Nullable Object value, String described) {
            if (value == null) {
                return null;
            }
            if (isArray(type)) {
                return elements(type, value, described);
            }
            if (type != null && type.storage() == Storage.JSON && type.converter() instanceof JsonType) {
                return JsonTree.read((String) stored(type, value));
            }
            Object simple = simple(value);
            if (simple != null) {
                return simple;
            }
            return type != null && type.converter() != null
                    ? of(null, stored(type, value), described)
                    : composed(value, described);
        }
    };

    /** A value of a type, if that is known; null for null. */
    @Nullable
    abstract Object of(@Nullable ValueType type, @Nullable Object value, String described);

    private static boolean isArray(@Nullable ValueType type) {
        return type != null && type.storage() == Storage.ARRAY;
    }

    private static Object stored(ValueType type, Object value) {
        Object stored = type.toStorage(value);
        if (stored == null) {
            throw new IllegalArgumentException(type.javaType() + " is stored as null");
        }
        return stored;
    }

    /** What JSON has a form for; null for all else. */
    private static @Nullable Object simple(Object value) {
        if (value instanceof String || value instanceof Boolean || isWhole(value) || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue()) ? value : value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Year year) {
            return year.getValue();
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof Date date) {
            return date.toInstant().toString();
        }
        boolean text = value instanceof Character
                || value instanceof UUID
                || value.getClass().getPackageName().equals("java.time");
        return text ? value.toString() : null;
    }

    private static boolean isWhole(Object value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger;
    }

    /** What is made of others. */
    private static Object composed(Object value, String described) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            map.forEach((name, each) ->
                    object.put(String.valueOf(JSON.of(null, name, described)), JSON.of(null, each, described)));
            return object;
        }
        return elements(null, value, described);
    }

    private static List<@Nullable Object> elements(@Nullable ValueType type, Object value, String described) {
        @Nullable Object[] elements = ArrayType.elementsOf(value);
        if (elements == null) {
            throw SerializationErrors.noJson(described, value.getClass());
        }
        List<@Nullable Object> list = new ArrayList<>(elements.length);
        for (Object element : elements) {
            list.add(JSON.of(type == null ? null : type.element(), element, described));
        }
        return list;
    }
}
