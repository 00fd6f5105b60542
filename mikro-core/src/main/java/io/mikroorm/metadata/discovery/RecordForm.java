// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.type.CompositeType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Takes records apart and puts them together, by their accessors and their constructor. Immutable. */
final class RecordForm implements CompositeType.Form {

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);
    private static final MethodType MAKER = MethodType.methodType(Object.class, Object[].class);

    private final MethodHandle[] accessors;
    private final MethodHandle maker;

    private RecordForm(MethodHandle[] accessors, MethodHandle maker) {
        this.accessors = accessors;
        this.maker = maker;
    }

    /** Of a record class; null where it is closed to us. */
    static @Nullable RecordForm of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        MethodHandle[] accessors = new MethodHandle[components.length];
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            for (int i = 0; i < components.length; i++) {
                Method accessor = components[i].getAccessor();
                types[i] = components[i].getType();
                accessor.setAccessible(true);
                accessors[i] = lookup.unreflect(accessor).asType(ACCESSOR);
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            MethodHandle maker = lookup.unreflectConstructor(constructor);
            return new RecordForm(
                    accessors, maker.asSpreader(Object[].class, types.length).asType(MAKER));
        } catch (ReflectiveOperationException | RuntimeException closed) {
            return null;
        }
    }

    @Override
    public @Nullable Object[] partsOf(Object whole) {
        @Nullable Object[] parts = new @Nullable Object[accessors.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = accessors[i].invokeExact(whole);
            }
        } catch (Throwable thrown) {
            throw RecordForm.<RuntimeException>unchecked(thrown);
        }
        return parts;
    }

    @Override
    public Object of(Object[] parts) {
        try {
            return maker.invokeExact(parts);
        } catch (Throwable thrown) {
            throw RecordForm.<RuntimeException>unchecked(thrown);
        }
    }

    /** What the record's own code throws comes out as it is. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchecked(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
