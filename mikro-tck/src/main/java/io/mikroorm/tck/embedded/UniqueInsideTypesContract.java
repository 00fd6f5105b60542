// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.FlushRefusedException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Of each type that may be unique inside of an object: equal values are refused, and all others are not, however near they are. */
public abstract class UniqueInsideTypesContract extends Contract {

    /** Unique in each of its values. */
    @Embeddable
    static class Marks {

        @Property(length = 30)
        @Nullable
        String text;

        @Nullable
        Boolean truth;

        @Nullable
        Byte tiny;

        @Nullable
        Short small;

        @Nullable
        Integer number;

        @Nullable
        Long large;

        @Nullable
        Character letter;

        @Property(length = 20)
        @Nullable
        DayOfWeek day;

        @Nullable
        UUID id;

        @Nullable
        LocalDate date;
    }

    /** Has marks. */
    @Entity
    @Unique(properties = "marks.text")
    @Unique(properties = "marks.truth")
    @Unique(properties = "marks.tiny")
    @Unique(properties = "marks.small")
    @Unique(properties = "marks.number")
    @Unique(properties = "marks.large")
    @Unique(properties = "marks.letter")
    @Unique(properties = "marks.day")
    @Unique(properties = "marks.id")
    @Unique(properties = "marks.date")
    static class Marked {

        @PrimaryKey
        long id;

        @Embedded(object = true)
        Marks marks = new Marks();
    }

    /** How it goes. */
    @Embeddable
    public sealed interface Way permits ByPost, ByHand {}

    /** With a number. */
    @Embeddable
    public record ByPost(@Property(length = 20) String number) implements Way {}

    /** To somebody. */
    @Embeddable
    public record ByHand(@Property(length = 20) String whom) implements Way {}

    /** Goes some way, of which each number is there once. */
    @Entity
    @Unique(properties = "way.number")
    static class Sending {

        @PrimaryKey
        long id;

        @Embedded(object = true)
        @Nullable
        Way way;

        static Sending of(long id, @Nullable Way way) {
            Sending sending = new Sending();
            sending.id = id;
            sending.way = way;
            return sending;
        }
    }

    /** Has no index. */
    @Entity
    static class Bare {

        @PrimaryKey
        long id;
    }

    private long next = 1;

    /** On values of all types. */
    protected UniqueInsideTypesContract() {}

    /** Whether the database has indexes of what is inside of objects. */
    protected boolean has() {
        return driver().capabilities().has(Feature.OBJECT_CONDITIONS)
                && driver().capabilities().has(Feature.EXPRESSION_INDEXES);
    }

    @Override
    protected List<Class<?>> entities() {
        return has() ? List.of(Marked.class, Sending.class) : List.of(Bare.class);
    }

    private Marked marked(Consumer<Marks> marks) {
        Marked marked = new Marked();
        marked.id = next++;
        marks.accept(marked.marks);
        return marked;
    }

    private static Map<String, Consumer<Marks>> values() {
        Map<String, Consumer<Marks>> values = new LinkedHashMap<>();
        for (String text : List.of("a", "A", "a ", " a", "á", "aa", "", "null", "1", "ß", "ss", "\"a\"", "\\a")) {
            values.put("text <" + text + ">", m -> m.text = text);
        }
        values.put("true", m -> m.truth = true);
        values.put("false", m -> m.truth = false);
        values.put("tiny", m -> m.tiny = -1);
        values.put("small", m -> m.small = -300);
        values.put("number", m -> m.number = 7);
        values.put("zero", m -> m.number = 0);
        values.put("least", m -> m.large = Long.MIN_VALUE);
        values.put("little more", m -> m.large = Long.MIN_VALUE + 1);
        values.put("most", m -> m.large = Long.MAX_VALUE);
        values.put("letter", m -> m.letter = 'x');
        values.put("other letter", m -> m.letter = 'X');
        values.put("day", m -> m.day = DayOfWeek.MONDAY);
        values.put("id", m -> m.id = new UUID(0xaL, 1));
        values.put("other id", m -> m.id = new UUID(0xaL, 2));
        values.put("date", m -> m.date = LocalDate.of(2026, 2, 28));
        return values;
    }

    @Test
    void equal_values_are_refused_and_others_are_not() {
        if (!has()) {
            return; // which UniqueInsideContract shows
        }
        List<String> wrong = new ArrayList<>();
        Map<String, Consumer<Marks>> values = values();
        values.forEach((name, value) -> {
            try {
                given(marked(value));
            } catch (RuntimeException e) {
                wrong.add(name + " is refused: " + e.getMessage());
            }
        });
        values.forEach((name, value) -> {
            EntityManager other = fresh();
            other.persist(marked(value));
            try {
                other.flush();
                wrong.add(name + " is there twice");
            } catch (UniqueConstraintViolationException expected) {
                assertThat(expected.properties()).isNotEmpty();
            }
        });
        given(marked(m -> {}), marked(m -> {}));
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_one_class_of_several_has_is_unique_among_those_of_this_class() {
        if (!has()) {
            return;
        }
        given(
                Sending.of(1, new ByPost("a")),
                Sending.of(2, new ByPost("b")),
                Sending.of(3, new ByHand("a")),
                Sending.of(4, new ByHand("a")),
                Sending.of(5, null));
        em.findOneOrFail(Sending.class, 1L).way = new ByPost("b");
        em.findOneOrFail(Sending.class, 2L).way = new ByHand("b");
        em.findOneOrFail(Sending.class, 4L).way = new ByPost("a");
        em.flush();
        Sending third = em.findOneOrFail(Sending.class, 3L);
        third.way = new ByPost("a");
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        em.findOneOrFail(Sending.class, 1L).way = new ByPost("a");
        em.findOneOrFail(Sending.class, 4L).way = new ByPost("b");
        third.way = null;
        em.flush();
        assertThat(fresh().findOneOrFail(Sending.class, 1L).way).isEqualTo(new ByPost("a"));
        assertThat(fresh().findOneOrFail(Sending.class, 4L).way).isEqualTo(new ByPost("b"));
        assertThat(fresh().findOneOrFail(Sending.class, 3L).way).isNull();
    }

    @Test
    void values_of_objects_that_must_be_there_cannot_change_places_at_once() {
        if (!has()) {
            return;
        }
        given(marked(m -> m.text = "one"), marked(m -> m.text = "two"));
        Marked first = em.findOneOrFail(Marked.class, 1L);
        Marked second = em.findOneOrFail(Marked.class, 2L);
        first.marks.text = "two";
        second.marks.text = "one";
        assertThatThrownBy(em::flush).isInstanceOf(FlushRefusedException.class).hasMessageContaining("marks");
        first.marks.text = "three";
        em.flush();
        first.marks.text = "two";
        em.flush();
        assertThat(fresh().findOneOrFail(Marked.class, 1L).marks.text).isEqualTo("two");
    }
}
