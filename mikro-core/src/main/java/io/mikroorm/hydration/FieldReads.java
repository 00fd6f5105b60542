// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.FieldRef.Accessors;
import io.mikroorm.type.ScalarRef;
import io.mikroorm.type.ScalarRefState;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads one field of objects that no state stands for, or calls the getter that stands for it. Thread-safe. */
public final class FieldReads {

    /** By the class that declares them, so that they do not outlive it. How a field is shown is no matter, and of each ORM its own. */
    private static final ClassValue<Map<FieldRef, FieldReads>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<FieldRef, FieldReads> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private final MethodHandle reader;
    private final boolean wrapped;

    private FieldReads(MethodHandle reader, boolean wrapped) {
        this.reader = reader;
        this.wrapped = wrapped;
    }

    /** Of a field. A class whose package is not open to this library is an error that prints the line to add. */
    public static FieldReads of(FieldRef field) {
        Map<FieldRef, FieldReads> known = KNOWN.get(field.declaringClass());
        FieldRef read = field.shownAs(FieldRef.Shown.AS_IT_IS);
        FieldReads reads = known.get(read);
        if (reads == null) {
            reads = new FieldReads(open(field), ScalarRefs.isOne(field));
            known.put(read, reads);
        }
        return reads;
    }

    /** The value in an object: what the field holds, or what is in the {@code ScalarRef} that it holds. What a getter throws comes out as it is. */
    public @Nullable Object value(Object holder) {
        Object held = held(holder);
        return wrapped ? ScalarRefState.held((ScalarRef<?>) held) : held;
    }

    /** What the field holds itself. */
    @Nullable
    Object held(Object holder) {
        try {
            return reader.invokeExact(holder);
        } catch (Throwable e) {
            throw FieldReads.<RuntimeException>unchecked(e);
        }
    }

    private static MethodHandle open(FieldRef ref) {
        try {
            MethodHandle reader = unreflected(ref);
            return reader.asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw HydrationErrors.noSuchMember(ref.declaringClass(), "field " + ref.name());
        } catch (InaccessibleObjectException e) {
            throw HydrationErrors.notOpen(ref.declaringClass());
        }
    }

    private static MethodHandle unreflected(FieldRef ref) throws ReflectiveOperationException {
        Accessors accessors = ref.accessors();
        if (accessors != null) {
            Method getter = AccessorMethods.getter(ref, accessors);
            getter.setAccessible(true);
            return MethodHandles.lookup().unreflect(getter);
        }
        Field field = ref.declaringClass().getDeclaredField(ref.name());
        field.setAccessible(true);
        return MethodHandles.lookup().unreflectGetter(field);
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchecked(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
