// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.entity.EntityContext;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.ScalarRef;
import io.mikroorm.type.ScalarRefState;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reaches through the {@link ScalarRef}s of fields: whoever reads or writes such a field by the ORM's means sees the value in it, so that nothing else
 * need know of them.
 */
public final class ScalarRefs {

    private static final MethodHandle HELD = find("held", MethodType.methodType(Object.class, ScalarRef.class));
    private static final MethodHandle HOLDING =
            find("holding", MethodType.methodType(ScalarRef.class, ScalarRef.class, Object.class));

    private ScalarRefs() {}

    private static MethodHandle find(String name, MethodType type) {
        try {
            return MethodHandles.lookup().findStatic(ScalarRefState.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a field holds its value in a {@link ScalarRef}. */
    public static boolean isOne(FieldRef field) {
        return field.erasure() == ScalarRef.class && field.type() != ScalarRef.class;
    }

    /** Of a handle that reads the field, one that reads what is in it. */
    public static MethodHandle getter(MethodHandle field) {
        return MethodHandles.filterReturnValue(field, HELD);
    }

    /** Of handles that read and write the field, one that writes what is in it. */
    public static MethodHandle setter(MethodHandle read, MethodHandle write) {
        Class<?> owner = write.type().parameterType(0);
        MethodHandle replacing = MethodHandles.collectArguments(write, 1, HOLDING);
        MethodHandle changing = MethodHandles.collectArguments(replacing, 1, read);
        return MethodHandles.permuteArguments(
                changing, MethodType.methodType(void.class, owner, Object.class), 0, 0, 1);
    }

    /** Lets the fields of an entity know which of their values were left out. */
    static void bind(EntityState state, @Nullable BitSet missing) {
        Object object = state.entity();
        if (missing == null || object == null) {
            return;
        }
        for (MappedColumn column : state.metadata().lazies()) {
            FieldRef field = column.property().field();
            if (missing.get(column.index())
                    && isOne(field)
                    && FieldReads.of(field).held(object) instanceof ScalarRef<?> ref) {
                ScalarRefState.bind(ref, new LeftOutValue(state, column));
            }
        }
    }

    /** A lazy value of an entity. */
    private record LeftOutValue(EntityState state, MappedColumn column) implements ScalarRef.Source {

        @Override
        public boolean isLeftOut() {
            return state.isMissing(column.index());
        }

        @Override
        public boolean load() {
            EntityContext context = state.context();
            if (context == null) {
                return false;
            }
            context.load(state, column.path());
            return true;
        }

        @Override
        public String describe() {
            return state.describe();
        }

        @Override
        public String name() {
            return column.path();
        }
    }
}
