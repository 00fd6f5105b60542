// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.type.CompositeKey;
import io.mikroorm.type.KeyClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class of keys that an application has: a record, which is made by its constructor; or a class with a constructor without arguments, whose
 * fields are then set.
 */
final class ReflectiveKeyClass implements KeyClass {

    private final Class<?> type;
    private final List<Field> fields = new ArrayList<>();
    private final Constructor<?> constructor;

    /** With the names of the fields in order. */
    ReflectiveKeyClass(Class<?> type, List<String> names) {
        this.type = type;
        this.constructor = open(type, names);
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
    public Object join(@Nullable Object[] values) {
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
            throw ReflectiveKeyClass.<RuntimeException>unchecked(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
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
