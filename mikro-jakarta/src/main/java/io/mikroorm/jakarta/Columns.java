// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds fields by their columns, which Jakarta Persistence speaks of where we speak of properties. */
final class Columns {

    private Columns() {}

    /** The path of the property with a column: as it is named, or would be named unless said. The name itself where there is none. */
    static String path(Class<?> type, String column) {
        String found = find(type, column, "");
        return found == null ? column : found;
    }

    private static @Nullable String find(Class<?> type, String column, String path) {
        for (Field field : fields(type)) {
            if (names(field).contains(column.toLowerCase(Locale.ROOT))) {
                return path + field.getName();
            }
            if (field.getType().isAnnotationPresent(Embeddable.class) && field.getType() != type) {
                String inside = find(field.getType(), column, path + field.getName() + ".");
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }

    /** In small letters. */
    private static List<String> names(Field field) {
        Column column = field.getAnnotation(Column.class);
        JoinColumn join = field.getAnnotation(JoinColumn.class);
        if (column != null && !column.name().isEmpty()) {
            return List.of(column.name().toLowerCase(Locale.ROOT));
        }
        if (join != null && !join.name().isEmpty()) {
            return List.of(join.name().toLowerCase(Locale.ROOT));
        }
        String plain = field.getName().toLowerCase(Locale.ROOT);
        String underscored =
                field.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        String key = "_" + keyName(field.getType()).toLowerCase(Locale.ROOT);
        return Managed.isManaged(field.getType())
                ? List.of(plain, underscored, plain + key, underscored + key)
                : List.of(plain, underscored);
    }

    /** Whether a column is that of the key of a class; of an unknown class it is. */
    static boolean isKey(@Nullable Class<?> type, String column) {
        Field key = type == null ? null : key(type);
        return key == null || names(key).contains(column.toLowerCase(Locale.ROOT));
    }

    /** The name of the key of a class; {@code id} where it is not known. */
    static String keyName(@Nullable Class<?> type) {
        Field key = type == null ? null : key(type);
        return key == null ? "id" : key.getName();
    }

    private static @Nullable Field key(Class<?> type) {
        for (Field field : fields(type)) {
            if (field.isAnnotationPresent(Id.class) || field.isAnnotationPresent(EmbeddedId.class)) {
                return field;
            }
        }
        return null;
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (@Nullable Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            fields.addAll(List.of(level.getDeclaredFields()));
        }
        return fields;
    }
}
