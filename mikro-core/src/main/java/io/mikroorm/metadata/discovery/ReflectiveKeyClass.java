// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.type.CompositeKey;
import io.mikroorm.type.KeyClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class of keys that an application has: a record, which is made by its constructor with the values in the order of its components; or a class
 * with a constructor without arguments, whose fields are then set.
 */
final class ReflectiveKeyClass implements KeyClass {

    private final Class<?> type;
    private final List<Field> fields = new ArrayList<>();
    private final Constructor<?> constructor;

    /** For each component of a record the place of its value; null where they are in the order of the fields. */
    private final int @Nullable [] places;

    /** With the names of the fields in order. */
    ReflectiveKeyClass(Class<?> type, List<String> names) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        int[] found = Arrays.stream(components == null ? new RecordComponent[0] : components)
                .mapToInt(component -> names.indexOf(component.getName()))
                .toArray();
        this.places = isAscending(found) ? null : found;
        this.constructor = open(type, names);
    }

    private static boolean isAscending(int[] places) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] != i) {
                return false;
            }
        }
        return true;
    }

    private Constructor<?> open(Class<?> key, List<String> names) {
        try {
            for (String name : names) {
                Field field = key.getDeclaredField(name);
                field.setAccessible(true);
                fields.add(field);
            }
            Class<?>[] wanted = new Class<?>[key.isRecord() ? names.size() : 0];
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = fields.get(places == null ? i : places[i]).getType();
            }
            Constructor<?> made = key.getDeclaredConstructor(wanted);
            made.setAccessible(true);
            return made;
        } catch (InaccessibleObjectException e) {
            throw notOpen(key);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Class<?> type() {
        return type;
    }

    @Override
    public List<String> argumentsOf(List<String> parts) {
        int[] others = places;
        return others == null
                ? parts
                : Arrays.stream(others).mapToObj(parts::get).toList();
    }

    @Override
    public Object join(@Nullable Object[] values) {
        try {
            if (type.isRecord()) {
                return constructor.newInstance(inOrder(values));
            }
            Object made = constructor.newInstance();
            for (int i = 0; i < values.length; i++) {
                fields.get(i).set(made, values[i]);
            }
            return made;
        } catch (InvocationTargetException e) {
            throw ReflectiveKeyClass.<RuntimeException>unchecked(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("NullAway") // JDK 17 does not tell the nullness of elements of arrays from class files
    private @Nullable Object[] inOrder(@Nullable Object[] values) {
        int[] others = places;
        if (others == null) {
            return values;
        }
        @Nullable Object[] arguments = new @Nullable Object[values.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = values[others[i]];
        }
        return arguments;
    }

    @Override
    public @Nullable Object[] split(Object key) {
        if (key instanceof CompositeKey composite) {
            return composite.parts().toArray();
        }
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = fields.get(i).get(key);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    private static ValidationException notOpen(Class<?> keyClass) {
        return new ValidationException(
                4244,
                "Keys of the class " + keyClass.getName() + " can neither be read nor made, because its package is not"
                        + " open. Add 'opens " + keyClass.getPackageName() + ";' to the module's declaration.");
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchecked(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
