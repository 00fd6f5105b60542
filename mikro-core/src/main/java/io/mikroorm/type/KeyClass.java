// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class of keys of several fields: a record, which is made by its constructor; a class with a constructor without arguments, whose fields are then
 * set; or {@link CompositeKey}.
 */
final class KeyClass {

    private final Class<?> type;
    private final List<Field> fields = new ArrayList<>();
    private final @Nullable Constructor<?> constructor;

    /** With the names of the fields in order. */
    KeyClass(Class<?> type, List<String> names) {
        this.type = type;
        this.constructor = type == CompositeKey.class ? null : open(type, names);
    }

    private Constructor<?> open(Class<?> key, List<String> names) {
        List<Class<?>> parameters = new ArrayList<>();
        try {
            for (String name : names) {
                Field field = key.getDeclaredField(name);
                field.setAccessible(true);
                fields.add(field);
                parameters.add(field.getType());
            }
            Class<?>[] wanted = key.isRecord() ? parameters.toArray(new Class<?>[0]) : new Class<?>[0];
            Constructor<?> made = key.getDeclaredConstructor(wanted);
            made.setAccessible(true);
            return made;
        } catch (InaccessibleObjectException e) {
            throw KeyErrors.notOpen(key);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Class<?> type() {
        return type;
    }

    /** Whether keys are of a class of the application. */
    boolean isOwn() {
        return constructor != null;
    }

    /** A key with these values. What its constructor throws comes out as it is. */
    Object join(@Nullable Object[] values) {
        if (constructor == null) {
            return CompositeKey.of(Arrays.asList(values));
        }
        try {
            if (type.isRecord()) {
                return constructor.newInstance(values);
            }
            Object made = constructor.newInstance();
            for (int i = 0; i < values.length; i++) {
                fields.get(i).set(made, values[i]);
            }
            return made;
        } catch (InvocationTargetException e) {
            throw KeyClass.<RuntimeException>unchecked(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The values of a key, in an array of the caller's own. */
    @Nullable
    Object[] split(Object key) {
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

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchecked(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
