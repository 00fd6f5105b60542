// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.Property;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds fields by their columns, which Jakarta Persistence speaks of where we speak of properties. Made for one look. */
final class Columns {

    private final Map<String, String> overridden = new HashMap<>();
    private final List<Class<?>> way = new ArrayList<>();

    private Columns(Class<?> type) {
        for (@Nullable Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            note(level, "");
        }
    }

    /** The path of the property with a column: as it is named, or would be named unless said. The name itself where there is none. */
    static String path(Class<?> type, String column) {
        String found = found(type, column);
        return found == null ? column : found;
    }

    /** The same; null where there is none. */
    static @Nullable String found(Class<?> type, String column) {
        return new Columns(type).find(type, column.toLowerCase(Locale.ROOT), "");
    }

    /** Whether a column is that of the key of a class; of an unknown class it is. */
    static boolean isKey(@Nullable Class<?> type, String column) {
        List<Field> keys = keys(type);
        return type == null
                || keys.isEmpty()
                || new Columns(type)
                        .names(keys.get(0), keys.get(0).getName())
                        .contains(column.toLowerCase(Locale.ROOT));
    }

    /** What is said of the columns of the key of a class, in the order of the key; nothing where of some nothing is. */
    static List<String> inOrderOfKey(Class<?> type, Map<String, String> said) {
        List<String> found = new ArrayList<>();
        Columns columns = new Columns(type);
        List<Field> mapped = MappedKeys.fields(type);
        for (Field part : mapped.isEmpty() ? keyParts(type) : mapped) {
            JoinColumns several = part.getAnnotation(JoinColumns.class);
            List<String> names = several == null
                    ? columns.names(part, part.getName()).stream()
                            .filter(said::containsKey)
                            .limit(1)
                            .toList()
                    : inOrderOfKey(part.getType(), several);
            for (String name : names) {
                found.add(said.getOrDefault(name, ""));
            }
        }
        return found;
    }

    private static List<String> inOrderOfKey(Class<?> target, JoinColumns several) {
        Map<String, String> own = new HashMap<>();
        for (JoinColumn column : several.value()) {
            own.put(
                    column.referencedColumnName().toLowerCase(Locale.ROOT),
                    column.name().toLowerCase(Locale.ROOT));
        }
        return inOrderOfKey(target, own);
    }

    /** The fields of the key, those of base classes first; of one that is embedded, what is in it. */
    private static List<Field> keyParts(Class<?> type) {
        List<Field> parts = new ArrayList<>();
        Class<?> above = type.getSuperclass();
        if (above != null && above != Object.class) {
            parts.addAll(keyParts(above));
        }
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(EmbeddedId.class)) {
                parts.addAll(fields(field.getType()).stream()
                        .filter(Columns::isPlain)
                        .toList());
            } else if (field.isAnnotationPresent(Id.class)) {
                parts.add(field);
            }
        }
        return parts;
    }

    /** The name of the key of a class; {@code id} where it is not known. */
    static String keyName(@Nullable Class<?> type) {
        return keyNames(type).get(0);
    }

    /** The names of the key fields of a class, in their order; {@code id} where they are not known. */
    static List<String> keyNames(@Nullable Class<?> type) {
        List<Field> keys = keys(type);
        return keys.isEmpty()
                ? List.of("id")
                : keys.stream().map(Field::getName).toList();
    }

    private static List<Field> keys(@Nullable Class<?> type) {
        List<Field> keys = new ArrayList<>(type == null ? List.of() : MappedKeys.fields(type));
        if (!keys.isEmpty()) {
            return keys;
        }
        for (Field field : type == null ? List.<Field>of() : fields(type)) {
            AnnotatedElement element = Accessed.element(field);
            if (element.isAnnotationPresent(Id.class) || element.isAnnotationPresent(EmbeddedId.class)) {
                keys.add(field);
            }
        }
        return keys;
    }

    /** The fields of a path through embeddables; none where it leads nowhere. */
    static List<Field> way(Class<?> type, String path) {
        List<Field> way = new ArrayList<>();
        Class<?> place = type;
        for (String name : path.split("\\.", -1)) {
            Field next = fields(place).stream()
                    .filter(field -> field.getName().equals(name))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return List.of();
            }
            way.add(next);
            place = next.getType();
        }
        return way;
    }

    /** Whether a field may be a part of a key: a property that leads nowhere. */
    static boolean isPlain(Field field) {
        List<Annotation> annotations = List.of(Accessed.element(field).getAnnotations());
        return !Managed.isLeftOut(field)
                && !field.isSynthetic()
                && !Managed.isManaged(field.getType())
                && !Managed.isRelation(annotations)
                && Managed.find(annotations, jakarta.persistence.Transient.class) == null
                && annotations.stream()
                        .filter(Managed::isOurs)
                        .allMatch(each -> each.annotationType() == Property.class);
    }

    /** Its fields, and those of its bases. */
    static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (@Nullable Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            fields.addAll(List.of(level.getDeclaredFields()));
        }
        return fields;
    }

    /** Columns that are named for a place; what is outside counts before what is inside. */
    private void note(AnnotatedElement place, String path) {
        for (AttributeOverride override : place.getAnnotationsByType(AttributeOverride.class)) {
            overridden.putIfAbsent(path + override.name(), override.column().name());
        }
    }

    private @Nullable String find(Class<?> type, String column, String path) {
        way.add(type);
        for (Field field : fields(type)) {
            String here = path + field.getName();
            if (Managed.isLeftOut(field)) {
                continue;
            }
            Class<?> inner = field.getType();
            if (inner.isAnnotationPresent(Embeddable.class)) {
                note(Accessed.element(field), here + ".");
                String inside = way.contains(inner) ? null : find(inner, column, here + ".");
                if (inside != null) {
                    return inside;
                }
            } else if (names(field, here).contains(column)) {
                return here;
            }
        }
        way.remove(way.size() - 1);
        return null;
    }

    /** In small letters. */
    private List<String> names(Field field, String path) {
        AnnotatedElement element = Accessed.element(field);
        Column column = element.getAnnotation(Column.class);
        JoinColumn join = element.getAnnotation(JoinColumn.class);
        String said = join == null ? "" : join.name();
        said = column == null ? said : column.name();
        said = overridden.getOrDefault(path, said);
        return said.isEmpty() ? unsaidNames(field) : List.of(said.toLowerCase(Locale.ROOT));
    }

    private static List<String> unsaidNames(Field field) {
        String plain = field.getName().toLowerCase(Locale.ROOT);
        String underscored =
                field.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        String key = "_" + keyName(field.getType()).toLowerCase(Locale.ROOT);
        return Managed.isManaged(field.getType())
                ? List.of(plain, underscored, plain + key, underscored + key)
                : List.of(plain, underscored);
    }
}
