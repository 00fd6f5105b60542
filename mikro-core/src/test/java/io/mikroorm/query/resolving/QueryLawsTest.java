// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.query.Condition;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.Where;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of all conditions. */
class QueryLawsTest {

    private static final QueryResolver RESOLVER =
            new QueryResolver(Library.METADATA, LoadStrategy.BALANCED, new ListForm(16, false));

    private static final List<String> TEXTS = List.of(
            "name", "address.city", "publisher.name", "books.title", "books.tags.label", "address.favourite.title");
    private static final List<String> NUMBERS =
            List.of("id", "age", "rating", "books.price", "books.author.age", "profile");

    /** Conditions whose structure comes from one source of chance, and whose values from another. */
    private record Conditions(Random structure, Random values) {

        Condition<Object> next(int depth) {
            return switch (structure.nextInt(depth > 3 ? 5 : 9)) {
                case 0 -> Where.where(text()).eq(word());
                case 1 -> Where.where(text()).contains(word());
                case 2 -> Where.where(number()).in(numbers());
                case 3 ->
                    structure.nextBoolean()
                            ? Where.where(text()).isNull()
                            : Where.where("books").exists();
                case 4 -> Where.where("age").gte(values.nextInt(100));
                case 5 -> Condition.allOf(several(depth));
                case 6 -> Condition.anyOf(several(depth));
                case 7 -> next(depth + 1).not();
                default -> Where.where("publisher.authors").some(next(depth + 1));
            };
        }

        private List<Condition<Object>> several(int depth) {
            List<Condition<Object>> parts = new ArrayList<>();
            for (int i = structure.nextInt(4); i >= 0; i--) {
                parts.add(next(depth + 1));
            }
            return parts;
        }

        private String text() {
            return TEXTS.get(structure.nextInt(TEXTS.size()));
        }

        private String number() {
            return NUMBERS.get(structure.nextInt(NUMBERS.size()));
        }

        private String word() {
            return "w" + values.nextInt();
        }

        private List<Integer> numbers() {
            List<Integer> numbers = new ArrayList<>();
            for (int i = structure.nextInt(40); i > 0; i--) {
                numbers.add(values.nextInt(1000));
            }
            return numbers;
        }
    }

    private static FindQuery query(long structure, long values) {
        Condition<Object> condition = new Conditions(new Random(structure), new Random(values)).next(0);
        FindOptions<?> options =
                new FindOptions<>().populate("books.tags", "publisher").orderBy("name", "books.title desc");
        return RESOLVER.find(Library.AUTHOR, condition.criterion(), options, KeySource.NONE);
    }

    @Property(tries = 1000)
    void equal_structures_have_equal_shapes_whatever_the_values(
            @ForAll long structure, @ForAll long one, @ForAll long other) {
        FindQuery first = query(structure, one);
        FindQuery second = query(structure, other);
        assertThat(first.shape()).isEqualTo(second.shape()).hasSameHashCodeAs(second.shape());
        assertThat(first.values()).hasSameSizeAs(second.values());
    }

    @Property(tries = 1000)
    void every_slot_of_a_predicate_has_a_value_and_every_value_a_slot(@ForAll long structure, @ForAll long values) {
        FindQuery query = query(structure, values);
        List<Integer> slots = new ArrayList<>();
        collect(query.shape().where(), slots);
        assertThat(slots).hasSameSizeAs(query.values()).isSorted().doesNotHaveDuplicates();
        assertThat(query.values()).doesNotContainNull();
    }

    private static void collect(Predicate predicate, List<Integer> slots) {
        if (predicate instanceof Predicate.And and) {
            and.parts().forEach(p -> collect(p, slots));
        } else if (predicate instanceof Predicate.Or or) {
            or.parts().forEach(p -> collect(p, slots));
        } else if (predicate instanceof Predicate.Not not) {
            collect(not.part(), slots);
        } else if (predicate instanceof Predicate.Some some) {
            collect(some.predicate(), slots);
        } else if (predicate instanceof Predicate.Comparison comparison) {
            slots.add(comparison.slot());
        } else if (predicate instanceof Predicate.Like like) {
            slots.add(like.slot());
        } else if (predicate instanceof Predicate.In in) {
            for (int i = 0; i < in.count(); i++) {
                slots.add(in.slot() + i);
            }
        }
    }
}
