// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.json.JsonTree;
import io.mikroorm.json.JsonType;
import io.mikroorm.type.ArrayType;
import io.mikroorm.type.StandardType;
import io.mikroorm.type.StandardTypes;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plain values as they are shown: in maps as they are, in JSON as what its texts can say. What can be changed is copied. */
enum Values {
    /** For a map: the application's own classes; arrays, lists and sets of plain values are lists. */
    PLAIN {
        @Override
        @Nullable
        Object of(@Nullable ValueType type, @Nullable Object value, String described) {
            if (value instanceof byte[] bytes) {
                return bytes.clone();
            }
            if (value instanceof char[] letters) {
                return letters.clone();
            }
            if (value instanceof Date date) {
                return date.clone();
            }
            if (value == null || type != null && isOwn(type)) {
                return value;
            }
            Object composed = composed(type, value, described);
            return composed == null ? value : composed;
        }

        @Override
        @Nullable
        Object name(@Nullable Object name) {
            return name;
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
            if (type != null && type.storage() == Storage.JSON && type.converter() instanceof JsonType) {
                Object document = type.toStorage(value);
                return document == null ? null : JsonTree.read((String) document);
            }
            Object simple = element(type) == null ? simple(value) : null;
            if (simple != null) {
                return simple;
            }
            if (type != null && isOwn(type)) {
                return of(null, type.toStorage(value), described); // which may store nothing
            }
            Type<Object, ?> standard = standard(value.getClass());
            Object composed = standard == null
                    ? composed(type, value, described)
                    : of(null, standard.toDatabase(value), described);
            if (composed == null) {
                throw SerializationErrors.noJson(described, value.getClass());
            }
            return composed;
        }

        @Override
        String name(@Nullable Object name) {
            return String.valueOf(name);
        }
    };

    /** The classes of dates of which each is a day or a time of day only, and its text that of ISO. */
    private static final Set<String> WITHOUT_INSTANT = Set.of("java.sql.Date", "java.sql.Time");

    /** A value of a type, if that is known; null for null. */
    @Nullable
    abstract Object of(@Nullable ValueType type, @Nullable Object value, String described);

    /** The name of an entry of a map, which is shown already. */
    @Nullable
    abstract Object name(@Nullable Object name);

    /** The type of the elements of an array, list or set; null for all other types. */
    static @Nullable ValueType element(@Nullable ValueType type) {
        return type != null && type.storage() == Storage.ARRAY ? type.element() : null;
    }

    /** Whether a type says of values of a class how they are stored, and nothing of what is in them. */
    static boolean isOwn(ValueType type) {
        return type.converter() != null && type.storage() != Storage.ARRAY && !(type.converter() instanceof JsonType);
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
            return WITHOUT_INSTANT.contains(value.getClass().getName())
                    ? date.toString()
                    : date.toInstant().toString();
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

    /** How the JDK's own class is stored that a value is of; null for other classes. */
    @SuppressWarnings("unchecked")
    private static @Nullable Type<Object, ?> standard(Class<?> type) {
        StandardType<?, ?> found = null;
        for (Class<?> each = type; each != null && found == null; each = each.getSuperclass()) {
            found = StandardTypes.of(each);
        }
        return (Type<Object, ?>) found;
    }

    /** A copy of what is made of others; null for all else. */
    @Nullable
    Object composed(@Nullable ValueType type, Object value, String described) {
        if (value instanceof Map<?, ?> entries) {
            Map<@Nullable Object, @Nullable Object> object = new LinkedHashMap<>();
            entries.forEach((name, each) -> object.put(name(of(null, name, described)), of(null, each, described)));
            return object;
        }
        @Nullable Object[] elements = ArrayType.elementsOf(value);
        if (elements == null) {
            return null;
        }
        List<@Nullable Object> list = new ArrayList<>(elements.length);
        for (Object element : elements) {
            list.add(of(element(type), element, described));
        }
        return list;
    }
}
