// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArrayTypeTest {

    private static ArrayType of(Class<?> container, Class<?> element) {
        return ArrayType.of(container, new ValueType(element, Storage.of(element), null, Limits.NONE));
    }

    @Test
    void arrays_of_primitives_are_boxed_and_unboxed() {
        for (Object array : List.of(
                new int[] {1, -2},
                new long[] {1, -2},
                new short[] {1, -2},
                new double[] {1.5, -0.0},
                new float[] {1.5f},
                new boolean[] {true, false},
                new int[0])) {
            ArrayType type = of(array.getClass(), array.getClass().getComponentType());
            Object copy = type.toJava(type.toDatabase(array));
            assertThat(copy).isNotSameAs(array).isEqualTo(array);
            assertThat(copy.getClass()).isEqualTo(array.getClass());
        }
    }

    @Test
    void arrays_of_objects_come_back_as_arrays_of_their_class() {
        ArrayType type = of(String[].class, String.class);

        assertThat(type.toJava(new Object[] {"a", null})).isEqualTo(new String[] {"a", null});
    }

    @Test
    void collections_come_back_as_ones_that_can_be_changed() {
        assertThat(of(List.class, String.class).toJava(new Object[] {"b", null, "b"}))
                .isInstanceOf(ArrayList.class)
                .isEqualTo(Arrays.asList("b", null, "b"));
        assertThat(of(Set.class, String.class).toJava(new Object[] {"b", "a"})).isInstanceOf(LinkedHashSet.class);
        assertThat(of(SortedSet.class, String.class).toJava(new Object[] {"b", "a"}))
                .isInstanceOf(TreeSet.class);
        assertThat(ArrayType.holdsElements(java.util.Map.class)).isFalse();
    }

    @Test
    void sets_are_stored_in_the_order_of_their_values_and_each_value_once() {
        ArrayType type = of(Set.class, BigDecimal.class);
        Set<Object> set = new LinkedHashSet<>(
                Arrays.asList(new BigDecimal("10"), null, new BigDecimal("9.50"), new BigDecimal("9.5")));

        assertThat(type.toDatabase(set)).containsExactly(null, new BigDecimal("9.50"), new BigDecimal("10"));
        assertThat(type.equal(
                        type.toDatabase(set),
                        new Object[] {new BigDecimal("10.0"), new BigDecimal("9.5"), null, new BigDecimal("10")}))
                .isTrue();
    }

    @Test
    void lists_are_equal_element_by_element() {
        ArrayType type = of(List.class, BigDecimal.class);
        Object[] one = {new BigDecimal("1.0"), null};

        assertThat(type.equal(one, new Object[] {new BigDecimal("1.00"), null})).isTrue();
        assertThat(type.equal(one, new Object[] {null, new BigDecimal("1.0")})).isFalse();
        assertThat(type.equal(one, new Object[] {new BigDecimal("1.0")})).isFalse();
    }

    @Test
    void bytes_inside_are_not_shared() {
        ArrayType type = of(List.class, byte[].class);
        byte[] bytes = {1};
        Object[] stored = type.toDatabase(List.of(bytes));
        bytes[0] = 2;

        assertThat((byte[]) stored[0]).containsExactly(1);
        assertThat((byte[]) ((List<?>) type.toJava(stored)).get(0)).isNotSameAs(stored[0]);
    }

    @Test
    void what_does_not_belong_there_is_refused() {
        assertThatThrownBy(() -> of(List.class, Long.class).toDatabase(List.of(1)))
                .hasMessage("an element is a java.lang.Integer, no java.lang.Long");
        assertThatThrownBy(() -> of(int[].class, int.class).toJava(new Object[] {null}))
                .hasMessageContaining("an element is null");
        assertThatThrownBy(() -> of(String.class, String.class)).hasMessageContaining("holds no elements");
    }
}
