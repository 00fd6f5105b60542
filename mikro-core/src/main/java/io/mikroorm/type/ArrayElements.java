// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The elements of arrays of any class, boxed where they are primitive. */
final class ArrayElements {

    private ArrayElements() {}

    /** Copies the elements of an array. */
    static @Nullable Object[] of(Object array) {
        if (array instanceof Object[] objects) {
            return Arrays.copyOf(objects, objects.length, Object[].class);
        }
        if (array instanceof int[] ints) {
            return each(ints.length, i -> ints[i]);
        }
        if (array instanceof long[] longs) {
            return each(longs.length, i -> longs[i]);
        }
        if (array instanceof double[] doubles) {
            return each(doubles.length, i -> doubles[i]);
        }
        if (array instanceof boolean[] booleans) {
            return each(booleans.length, i -> booleans[i]);
        }
        if (array instanceof short[] shorts) {
            return each(shorts.length, i -> shorts[i]);
        }
        if (array instanceof float[] floats) {
            return each(floats.length, i -> floats[i]);
        }
        if (array instanceof byte[] bytes) {
            return each(bytes.length, i -> bytes[i]);
        }
        char[] chars = (char[]) array;
        return each(chars.length, i -> chars[i]);
    }

    private static @Nullable Object[] each(int length, IntFunction<Object> at) {
        @Nullable Object[] elements = new @Nullable Object[length];
        Arrays.setAll(elements, at);
        return elements;
    }

    /** An array of a class with these elements. Null in an array of primitives is an error. */
    @SuppressWarnings("unchecked")
    static Object in(Class<?> type, @Nullable Object[] elements) {
        if (!type.getComponentType().isPrimitive()) {
            return Arrays.copyOf(elements, elements.length, (Class<Object[]>) type);
        }
        return primitives(type.getComponentType(), elements);
    }

    private static Object primitives(Class<?> type, @Nullable Object[] elements) {
        int length = elements.length;
        if (type == int.class) {
            return IntStream.range(0, length)
                    .map(i -> (Integer) at(elements, i))
                    .toArray();
        }
        if (type == long.class) {
            return IntStream.range(0, length)
                    .mapToLong(i -> (Long) at(elements, i))
                    .toArray();
        }
        if (type == double.class) {
            return IntStream.range(0, length)
                    .mapToDouble(i -> (Double) at(elements, i))
                    .toArray();
        }
        if (type == boolean.class) {
            boolean[] array = new boolean[length];
            for (int i = 0; i < length; i++) {
                array[i] = (Boolean) at(elements, i);
            }
            return array;
        }
        if (type == short.class) {
            short[] array = new short[length];
            for (int i = 0; i < length; i++) {
                array[i] = (Short) at(elements, i);
            }
            return array;
        }
        if (type != float.class) {
            throw new IllegalArgumentException("an array of " + type + " is no array of values");
        }
        float[] array = new float[length];
        for (int i = 0; i < length; i++) {
            array[i] = (Float) at(elements, i);
        }
        return array;
    }

    private static Object at(@Nullable Object[] elements, int index) {
        Object element = elements[index];
        if (element == null) {
            throw new IllegalArgumentException("an element is null, which an array of primitives does not hold");
        }
        return element;
    }
}
