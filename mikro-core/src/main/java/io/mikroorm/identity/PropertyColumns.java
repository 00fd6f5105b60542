// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows which of the numbers by which {@link EntityState#missing} speaks of columns, and behind them of inverse to-ones, belong to which property:
 * properties are read and left out as a whole.
 */
public final class PropertyColumns {

    private static final Map<Class<?>, Object> ZEROS = Map.of(
            boolean.class,
            false,
            char.class,
            '\0',
            byte.class,
            (byte) 0,
            short.class,
            (short) 0,
            int.class,
            0,
            long.class,
            0L,
            float.class,
            0f,
            double.class,
            0d);

    private PropertyColumns() {}

    /** The place in {@link EntityMetadata#properties()} of the property that has a number; -1 where no field has it. */
    public static int propertyOf(EntityMetadata entity, int number) {
        int columns = entity.columns().size();
        if (number >= columns) {
            return entity.inverseProperty(number - columns);
        }
        return entity.properties().indexOf(outermost(entity.columns().get(number)));
    }

    private static Property outermost(MappedColumn column) {
        return column.embeddeds().isEmpty()
                ? column.property()
                : column.embeddeds().get(0);
    }

    /** The numbers of a property. */
    public static BitSet of(EntityMetadata entity, Property property) {
        BitSet numbers = new BitSet();
        for (MappedColumn column : entity.columns()) {
            if (outermost(column) == property) {
                numbers.set(column.index());
            }
        }
        int inverse = entity.inverseToOnes().indexOf(property);
        if (inverse >= 0) {
            numbers.set(entity.columns().size() + inverse);
        }
        return numbers;
    }

    /** Whether a managed entity lacks a property, or a part of it. */
    public static boolean isMissing(EntityState state, Property property) {
        BitSet missing = state.missing();
        return missing != null && missing.intersects(of(state.metadata(), property));
    }

    /** Whether a managed entity lacks more than lazy values, so that not all of its row was read. */
    public static boolean isPart(EntityState state) {
        BitSet missing = state.missing();
        if (missing == null) {
            return false;
        }
        EntityMetadata entity = state.metadata();
        for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
            if (i >= entity.columns().size() || !entity.columns().get(i).isLazy()) {
                return true;
            }
        }
        return false;
    }

    /** What a field holds whose value is not there: null, or the zero of a primitive. */
    public static @Nullable Object blank(Property property) {
        return ZEROS.get(property.field().erasure());
    }

    /** Whether a value is what a field holds whose value is not there. */
    public static boolean isBlank(Property property, @Nullable Object value) {
        return value == null || property.field().erasure().isPrimitive() && value.equals(blank(property));
    }

    /** Whether an object has nothing in the field of the property with a number; null, or the zero of a primitive. */
    public static boolean lacks(EntityState accessor, Object entity, int number) {
        int property = propertyOf(accessor.metadata(), number);
        return property >= 0 && isBlank(accessor.metadata().properties().get(property), accessor.get(entity, property));
    }

    /** Which columns of a managed entity differ from what is known of its row. */
    static BitSet changed(EntityState state) {
        BitSet changed = new BitSet();
        state.diff(changed);
        return changed;
    }

    /** Whether a property of a managed entity differs from what is known of its row, of which {@code changed} columns do. */
    static boolean isChanged(EntityState state, int property, BitSet changed) {
        EntityMetadata entity = state.metadata();
        BitSet numbers = of(entity, entity.properties().get(property));
        int inverse = numbers.length() - 1 - entity.columns().size();
        if (inverse >= 0) {
            return !RelationTargets.same(state.inverseSnapshot(inverse), state.get(state.requiredEntity(), property));
        }
        return changed.intersects(numbers);
    }

    /** Has a state know a value as the one of its row, and its object hold another, or the same. */
    static void put(EntityState state, int property, @Nullable Object stored, @Nullable Object own) {
        Object object = state.requiredEntity();
        state.set(object, property, stored);
        int inverse = state.metadata()
                .inverseToOnes()
                .indexOf(state.metadata().properties().get(property));
        if (inverse >= 0) {
            state.takeInverse(inverse);
        } else {
            state.takeProperty(property);
        }
        if (own != stored) {
            state.set(object, property, own);
        }
    }
}
