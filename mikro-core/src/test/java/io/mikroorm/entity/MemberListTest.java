// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import io.mikroorm.exception.ValidationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What lists and sets over a collection do, beside those of the JDK. */
class MemberListTest {

    private final EntityCollection<Integer> collection = EntityCollection.of(this);

    /** Integers of this size are objects of their own each time. */
    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(1_000 + i);
        }
        return numbers;
    }

    @SuppressWarnings("unchecked")
    private List<Integer> list(Collection<Integer> members) {
        collection.addAll(members);
        return (List<Integer>) CollectionState.view(collection, List.class);
    }

    @SuppressWarnings("unchecked")
    private Set<Integer> set(Collection<Integer> members) {
        collection.addAll(members);
        return (Set<Integer>) CollectionState.view(collection, Set.class);
    }

    /** Fewer and more members than are looked through one by one. */
    @Property(tries = 2_000)
    void a_list_does_what_an_array_list_does(@ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> pool = numbers(40);
        Collections.shuffle(pool, random);
        List<Integer> expected = new ArrayList<>(pool.subList(0, random.nextInt(30)));
        List<Integer> spare = new ArrayList<>(pool.subList(expected.size(), pool.size()));
        EntityCollection<Integer> behind = EntityCollection.of(this);
        behind.addAll(expected);
        @SuppressWarnings("unchecked")
        List<Integer> list = (List<Integer>) CollectionState.view(behind, List.class);
        for (int i = 0; i < 30; i++) {
            step(random, expected, list, spare);
            assertThat(list).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(expected).isEqualTo(list);
            assertThat(list.toArray(new Integer[0])).isEqualTo(expected.toArray());
            assertThat(list.stream().toList()).isEqualTo(expected);
        }
    }

    private static void step(Random random, List<Integer> expected, List<Integer> list, List<Integer> spare) {
        int size = expected.size();
        int place = random.nextInt(size + 1);
        long seed = random.nextLong();
        switch (random.nextInt(12)) {
            case 0 -> both(expected, list, l -> Collections.shuffle(l, new Random(seed)));
            case 1 -> both(expected, list, l -> l.sort(Comparator.reverseOrder()));
            case 2 -> both(expected, list, Collections::reverse);
            case 3 -> both(expected, list, l -> Collections.rotate(l, place));
            case 4 -> both(expected, list, l -> l.removeIf(n -> n % 7 == place % 7));
            case 5 -> both(expected, list, l -> l.subList(place / 2, place).clear());
            case 6 -> both(expected, list, l -> walk(l, new Random(seed)));
            case 7 -> both(expected, list, l -> l.retainAll(expected.subList(0, place)));
            case 8 -> both(expected, list, l -> l.removeAll(List.copyOf(l.subList(place, l.size()))));
            case 9 -> {
                if (place < size && !spare.isEmpty()) {
                    Integer other = spare.remove(0);
                    assertThat(list.set(place, other)).isSameAs(expected.set(place, other));
                }
            }
            case 10 -> {
                if (place < size) {
                    assertThat(list.indexOf(expected.get(place))).isEqualTo(place);
                    assertThat(list.remove(place)).isSameAs(expected.remove(place));
                }
            }
            default -> {
                if (!spare.isEmpty()) {
                    Integer other = spare.remove(0);
                    both(expected, list, l -> l.add(place, other));
                    assertThat(list.contains(other)).isTrue();
                }
            }
        }
    }

    private interface Change {
        void make(List<Integer> list);
    }

    private static void both(List<Integer> expected, List<Integer> list, Change change) {
        List<Integer> before = new ArrayList<>(expected);
        change.make(list);
        List<Integer> copy = new ArrayList<>(before);
        expected.clear();
        expected.addAll(copy);
        change.make(expected);
    }

    /** Forwards and backwards, and takes some out on the way. */
    private static void walk(List<Integer> list, Random random) {
        ListIterator<Integer> iterator = list.listIterator(list.size() / 2);
        for (int i = 0; i < 10; i++) {
            boolean forwards = random.nextBoolean();
            if (forwards ? iterator.hasNext() : iterator.hasPrevious()) {
                Integer seen = forwards ? iterator.next() : iterator.previous();
                assertThat(list.contains(seen)).isTrue();
                if (random.nextInt(3) == 0) {
                    iterator.remove();
                }
            }
        }
    }

    @Test
    void a_member_that_is_set_to_the_place_of_another_changes_places_with_it() {
        List<Integer> list = list(numbers(3));
        Integer first = list.get(0);

        assertThat(list.set(2, first)).isEqualTo(1_002);
        assertThat(list).containsExactly(1_002, 1_001, 1_000);
    }

    @Test
    void a_member_is_at_one_place() {
        List<Integer> list = list(numbers(3));
        Integer first = list.get(0);

        assertThat(list.add(first)).isFalse();
        assertThatThrownBy(() -> list.add(1, first)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> list.replaceAll(n -> first)).isInstanceOf(ValidationException.class);
        assertThat(list).containsExactly(1_000, 1_001, 1_002);
        list.replaceAll(n -> n.equals(first) ? 7 : n);
        assertThat(list).containsExactly(7, 1_001, 1_002);
    }

    @Test
    void an_iterator_notices_what_others_change() {
        List<Integer> list = list(numbers(5));
        Iterator<Integer> iterator = list.iterator();
        iterator.next();
        collection.remove(list.get(3));

        assertThatThrownBy(iterator::next).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void an_iterator_goes_on_when_a_large_collection_is_asked_for_a_member() {
        List<Integer> list = list(numbers(40));
        int removed = 0;
        for (Iterator<Integer> iterator = list.iterator(); iterator.hasNext(); ) {
            Integer number = iterator.next();
            if (number % 2 == 0 && collection.contains(number)) {
                iterator.remove();
                removed++;
            }
        }

        assertThat(removed).isEqualTo(20);
        assertThat(list).hasSize(20).allMatch(number -> number % 2 == 1);
    }

    @Test
    void a_set_is_equal_to_one_of_the_jdk() {
        Set<Integer> set = set(numbers(3));
        Set<Integer> other = new HashSet<>(numbers(3));

        assertThat(set).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(other).isEqualTo(set);
        assertThat(set.contains(Integer.valueOf(1_000))).isFalse(); // it is another object
        assertThat(set.retainAll(List.of(set.iterator().next()))).isTrue();
        assertThat(set).containsExactly(1_000).isNotEqualTo(other);
        assertThat(set.removeAll(List.copyOf(set))).isTrue();
        assertThat(set).isEmpty();
    }
}
