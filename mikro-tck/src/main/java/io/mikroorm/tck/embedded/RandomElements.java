// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.query.Condition;
import io.mikroorm.tck.embedded.Measured.Inner;
import io.mikroorm.tck.embedded.Shelf.Box;
import io.mikroorm.tck.embedded.Shelf.Mark;
import io.mikroorm.tck.embedded.Shelf.Part;
import io.mikroorm.tck.embedded.Shelf.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;

/** Draws shelves with few different values, and conditions on them, each with what it means to an object. */
final class RandomElements {

    private static final List<String> TEXTS = List.of("nut", "bolt", "no", "");

    private final Random random;

    RandomElements(Random random) {
        this.random = random;
    }

    /** As in SQL. */
    enum Truth {
        NO,
        UNKNOWN,
        YES;

        static Truth of(boolean is) {
            return is ? YES : NO;
        }

        Truth opposite() {
            return values()[2 - ordinal()];
        }
    }

    /** A condition, and what it means. */
    record Asked<T>(Condition<Object> condition, Function<T, Truth> meaning) {

        Truth of(T object) {
            return meaning.apply(object);
        }
    }

    Shelf shelf(int number) {
        Shelf shelf = new Shelf("s" + number);
        shelf.parts = random.nextInt(5) == 0 ? null : parts();
        if (random.nextInt(3) > 0) {
            shelf.box = new Box("b" + random.nextInt(2));
            shelf.box.parts = random.nextInt(3) == 0 ? null : list(3, this::part);
        }
        return shelf;
    }

    /** What an object has somewhere; null where it has nothing there. */
    private interface Reading<T, V> {
        @Nullable
        V of(T object);
    }

    private List<@Nullable Part> parts() {
        List<@Nullable Part> parts = new ArrayList<>(list(4, this::part));
        if (random.nextInt(4) == 0) {
            parts.add(null);
        }
        return parts;
    }

    private <T> List<T> list(int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> @Nullable T perhaps(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    private Part part() {
        Part part = new Part(perhaps(this::text), perhaps(this::number));
        part.spare = perhaps(random::nextBoolean);
        part.price = perhaps(this::price);
        part.made = perhaps(this::day);
        part.size = perhaps(() -> new Size(perhaps(this::real), perhaps(this::real)));
        part.inner = perhaps(() -> new Inner(perhaps(this::text), perhaps(this::number)));
        part.marks = perhaps(() -> list(3, () -> new Mark(perhaps(this::text), perhaps(this::number))));
        return part;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Integer number() {
        return random.nextInt(5) - 2;
    }

    private Double real() {
        return random.nextInt(6) / 4.0;
    }

    private BigDecimal price() {
        return BigDecimal.valueOf(random.nextInt(4) * 5L, 1);
    }

    private LocalDate day() {
        return LocalDate.of(2024, 2, 27).plusDays(random.nextInt(4));
    }

    /** About a shelf. */
    Asked<Shelf> ofShelf(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0 -> someOf("parts", shelf -> shelf.parts, ofPart(2));
            case 1 -> someOf("box.parts", shelf -> shelf.box == null ? null : shelf.box.parts, ofPart(2));
            case 2 -> isNull("parts", shelf -> shelf.parts);
            default -> joined(ofShelf(depth - 1), ofShelf(depth - 1));
        };
    }

    private Asked<Part> ofPart(int depth) {
        return switch (random.nextInt(depth > 0 ? 13 : 10)) {
            case 0 -> compared("kind", part -> part.kind, text());
            case 1 -> compared("number", part -> part.number, number());
            case 2 -> equal("spare", part -> part.spare, random.nextBoolean());
            case 3 -> equal("price", part -> part.price, price());
            case 4 -> compared("made", part -> part.made, day());
            case 5 -> compared("size.width", part -> part.size == null ? null : part.size.width(), real());
            case 6 -> compared("inner.number", part -> part.inner == null ? null : part.inner.number(), number());
            case 7 -> listed("kind", part -> part.kind, text(), text());
            case 8 -> starting("kind", part -> part.kind, "n");
            case 9 -> someOf("marks", part -> part.marks, ofMark());
            default -> joined(ofPart(depth - 1), ofPart(depth - 1));
        };
    }

    private Asked<Mark> ofMark() {
        return switch (random.nextInt(3)) {
            case 0 -> compared("text", Mark::text, text());
            case 1 -> compared("grade", Mark::grade, number());
            default -> joined(compared("grade", Mark::grade, number()), equal("text", Mark::text, text()));
        };
    }

    private <T> Asked<T> joined(Asked<T> one, Asked<T> other) {
        return switch (random.nextInt(3)) {
            case 0 -> new Asked<>(one.condition.and(other.condition), x -> least(one.of(x), other.of(x)));
            case 1 ->
                new Asked<>(
                        one.condition.or(other.condition),
                        x -> least(one.of(x).opposite(), other.of(x).opposite()).opposite());
            default -> new Asked<>(not(one.condition), x -> one.of(x).opposite());
        };
    }

    private static Truth least(Truth one, Truth other) {
        return one.ordinal() < other.ordinal() ? one : other;
    }

    private static <T, E> Asked<T> someOf(
            String path, Reading<T, List<? extends @Nullable E>> elements, Asked<E> asked) {
        return new Asked<>(where(path).some(asked.condition), object -> {
            List<? extends @Nullable E> list = elements.of(object);
            return Truth.of(
                    list != null && list.stream().anyMatch(each -> each != null && asked.of(each) == Truth.YES));
        });
    }

    private static <T> Asked<T> isNull(String path, Reading<T, Object> value) {
        return new Asked<>(where(path).isNull(), object -> Truth.of(value.of(object) == null));
    }

    private <T, V extends Comparable<? super V>> Asked<T> compared(String path, Reading<T, V> value, V other) {
        return switch (random.nextInt(5)) {
            case 0 -> known(where(path).gt(other), value, v -> v.compareTo(other) > 0);
            case 1 -> known(where(path).lte(other), value, v -> v.compareTo(other) <= 0);
            case 2 -> known(where(path).gte(other).and(where(path).lte(other)), value, v -> v.compareTo(other) == 0);
            default -> equal(path, value, other);
        };
    }

    private <T, V extends Comparable<? super V>> Asked<T> equal(String path, Reading<T, V> value, V other) {
        return switch (random.nextInt(3)) {
            case 0 -> known(where(path).eq(other), value, v -> v.compareTo(other) == 0);
            case 1 -> known(where(path).ne(other), value, v -> v.compareTo(other) != 0);
            default -> new Asked<>(where(path).isNull(), object -> Truth.of(value.of(object) == null));
        };
    }

    private <T> Asked<T> listed(String path, Reading<T, String> value, String one, String other) {
        return random.nextBoolean()
                ? known(where(path).in(one, other), value, v -> v.equals(one) || v.equals(other))
                : known(where(path).notIn(one, other), value, v -> !v.equals(one) && !v.equals(other));
    }

    private static <T> Asked<T> starting(String path, Reading<T, String> value, String start) {
        return known(where(path).startsWith(start), value, v -> v.startsWith(start));
    }

    private static <T, V> Asked<T> known(Condition<Object> condition, Reading<T, V> value, Function<V, Boolean> test) {
        return new Asked<>(condition, object -> {
            V found = value.of(object);
            return found == null ? Truth.UNKNOWN : Truth.of(test.apply(found));
        });
    }
}
