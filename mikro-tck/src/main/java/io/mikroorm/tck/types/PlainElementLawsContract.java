// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.PathCondition;
import io.mikroorm.tck.contract.Laws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.element;
import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever is asked about the elements of lists of plain values, the store finds the rows whose objects are as asked. */
public abstract class PlainElementLawsContract extends Laws {

    private static final int TRIES = 200;
    private static final int ROWS = 40;
    private static final List<String> TEXTS = List.of("a", "b", "ab", "");

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    @SuppressWarnings("NullAway.Init")
    private List<Tagged> rows;

    /** On an empty store. */
    protected PlainElementLawsContract() {}

    @BeforeProperty
    void open() {
        orm = driver().open(List.of(Tagged.class), c -> {});
        EntityManager em = orm.em().fork();
        Random random = new Random(11);
        for (int i = 0; i < ROWS; i++) {
            em.persist(tagged(random, i));
        }
        em.flush();
        rows = orm.em().fork().findAll(Tagged.class);
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    private static Tagged tagged(Random random, int number) {
        Tagged tagged = new Tagged("t" + number);
        if (random.nextInt(5) > 0) {
            tagged.tags = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                tagged.tags.add(random.nextInt(6) == 0 ? null : text(random));
            }
        }
        if (random.nextInt(5) > 0) {
            tagged.numbers = random.longs(random.nextInt(4), -2, 5).boxed().toList();
        }
        return tagged;
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A condition, and what it means to an object; of elements there is no unknown, as null is asked for or told apart in each. */
    private record Asked<T>(Condition<Object> condition, Predicate<T> meaning) {}

    private static Asked<Tagged> asked(Random random, int depth) {
        if (depth > 0 && random.nextBoolean()) {
            return joined(random, asked(random, depth - 1), asked(random, depth - 1));
        }
        return switch (random.nextInt(3)) {
            case 0 -> whole(random, where("tags"));
            case 1 -> {
                Asked<String> text = ofText(random, 2);
                yield new Asked<>(where("tags").some(text.condition), t -> any(t.tags, text.meaning));
            }
            default -> {
                Asked<Long> number = ofNumber(random, 1);
                yield new Asked<>(where("numbers").some(number.condition), t -> any(t.numbers, number.meaning));
            }
        };
    }

    private static <T> boolean any(@Nullable List<? extends @Nullable T> list, Predicate<T> meaning) {
        return list != null && list.stream().anyMatch(each -> each != null && meaning.test(each));
    }

    private static Asked<Tagged> whole(Random random, PathCondition<Object> tags) {
        List<String> values = Arrays.asList(text(random), text(random));
        return switch (random.nextInt(4)) {
            case 0 -> new Asked<>(tags.hasAll(values), t -> t.tags != null && t.tags.containsAll(values));
            case 1 -> new Asked<>(tags.hasAny(values), t -> any(t.tags, values::contains));
            case 2 -> new Asked<>(tags.hasOnly(values), t -> t.tags != null && values.containsAll(t.tags));
            default ->
                new Asked<>(
                        tags.hasOnly(Arrays.asList(values.get(0), null)),
                        t -> t.tags != null && !any(t.tags, text -> !text.equals(values.get(0))));
        };
    }

    private static <T> Asked<T> joined(Random random, Asked<T> one, Asked<T> other) {
        return switch (random.nextInt(3)) {
            case 0 -> new Asked<>(one.condition.and(other.condition), one.meaning.and(other.meaning));
            case 1 -> new Asked<>(one.condition.or(other.condition), one.meaning.or(other.meaning));
            default -> new Asked<>(not(one.condition), one.meaning.negate());
        };
    }

    private static Asked<String> ofText(Random random, int depth) {
        String text = text(random);
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> new Asked<>(element().eq(text), text::equals);
            case 1 -> new Asked<>(element().ne(text), each -> !text.equals(each));
            case 2 -> new Asked<>(element().in(text, "b"), each -> text.equals(each) || "b".equals(each));
            case 3 -> new Asked<>(element().startsWith("a"), each -> each.startsWith("a"));
            default -> joined(random, ofText(random, depth - 1), ofText(random, depth - 1));
        };
    }

    private static Asked<Long> ofNumber(Random random, int depth) {
        long number = random.nextInt(5) - 1;
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> new Asked<>(element().eq(number), each -> each == number);
            case 1 -> new Asked<>(element().gt(number), each -> each > number);
            case 2 -> new Asked<>(element().lte(number), each -> each <= number);
            case 3 -> new Asked<>(element().notIn(number, 3), each -> each != number && each != 3);
            default -> joined(random, ofNumber(random, depth - 1), ofNumber(random, depth - 1));
        };
    }

    @Property(tries = TRIES)
    void a_condition_finds_the_rows_whose_objects_fulfil_it(@ForAll long seed) {
        Asked<Tagged> asked = asked(new Random(seed), 2);
        if (!driver().capabilities().has(Feature.ELEMENT_CONDITIONS)) {
            assertThatThrownBy(() -> orm.em().fork().find(Tagged.class, asked.condition))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("ELEMENT_CONDITIONS");
            return;
        }
        TreeSet<String> expected = new TreeSet<>();
        for (Tagged row : rows) {
            if (asked.meaning.test(row)) {
                expected.add(row.name);
            }
        }
        assertThat(orm.em().fork().find(Tagged.class, asked.condition))
                .as(() -> asked.condition.toString())
                .extracting(row -> row.name)
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
