// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.ValidationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Columns that the mapping declares as types for other values: these come back as they were, or are refused, at the latest when they are written. */
public abstract class MisplacedValuesContract {

    /** One value, and its key. */
    abstract static class Sample {

        @PrimaryKey
        @Nullable
        Long id;

        abstract Object value();

        @Override
        public String toString() {
            return getClass().getSimpleName();
        }
    }

    /** Digits, of which a number has fewer. */
    @Entity
    static class TextInIntegers extends Sample {

        @Property(columnType = "integer")
        String value = "007";

        @Override
        Object value() {
            return value;
        }
    }

    /** A number as it is not shown. */
    @Entity
    static class TextInDecimals extends Sample {

        @Property(columnType = "numeric(10,2)")
        String value = "1.5";

        @Override
        Object value() {
            return value;
        }
    }

    /** A digit. */
    @Entity
    static class SignInIntegers extends Sample {

        @Property(columnType = "integer")
        Character value = '7';

        @Override
        Object value() {
            return value;
        }
    }

    /** A digit, in bytes. */
    @Entity
    static class BytesInIntegers extends Sample {

        @Property(columnType = "integer")
        byte[] value = {49};

        @Override
        Object value() {
            return value;
        }
    }

    /** A day in fewer digits. */
    @Entity
    static class TextInDays extends Sample {

        @Property(columnType = "date")
        String value = "2024-1-2";

        @Override
        Object value() {
            return value;
        }
    }

    /** A day where points in time are. */
    @Entity
    static class TextInPoints extends Sample {

        @Property(columnType = "timestamp")
        String value = "2024-01-02";

        @Override
        Object value() {
            return value;
        }
    }

    /** A day as some write it. */
    @Entity
    static class NumberInDays extends Sample {

        @Property(columnType = "date")
        Integer value = 20240102;

        @Override
        Object value() {
            return value;
        }
    }

    /** Has no day. */
    @Entity
    static class HourInPoints extends Sample {

        @Property(columnType = "timestamp")
        LocalTime value = LocalTime.of(3, 4, 5);

        @Override
        Object value() {
            return value;
        }
    }

    /** Has a day. */
    @Entity
    static class PointInHours extends Sample {

        @Property(columnType = "time")
        LocalDateTime value = LocalDateTime.of(2024, 1, 2, 3, 4, 5);

        @Override
        Object value() {
            return value;
        }
    }

    /** Has no time. */
    @Entity
    static class DayInHours extends Sample {

        @Property(columnType = "time")
        LocalDate value = LocalDate.of(2024, 1, 2);

        @Override
        Object value() {
            return value;
        }
    }

    /** Has no number. */
    @Entity
    static class PointInIntegers extends Sample {

        @Property(columnType = "bigint")
        LocalDateTime value = LocalDateTime.of(2024, 1, 2, 3, 4, 5);

        @Override
        Object value() {
            return value;
        }
    }

    /** Is written in bytes where there is a type for it. */
    @Entity
    static class UuidInTexts extends Sample {

        @Property(columnType = "varchar(36)")
        UUID value = new UUID(1, 2);

        @Override
        Object value() {
            return value;
        }
    }

    /** A day begins when its zone says. */
    @Entity
    static class InstantInDays extends Sample {

        @Property(columnType = "date")
        Instant value = Instant.parse("2024-01-02T00:00:00Z");

        @Override
        Object value() {
            return value;
        }
    }

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    static Stream<Sample> samples() {
        return Stream.of(
                new TextInIntegers(),
                new TextInDecimals(),
                new SignInIntegers(),
                new BytesInIntegers(),
                new TextInDays(),
                new TextInPoints(),
                new NumberInDays(),
                new HourInPoints(),
                new PointInHours(),
                new DayInHours(),
                new PointInIntegers(),
                new UuidInTexts(),
                new InstantInDays());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_at_home_elsewhere_comes_back_as_it_was_or_is_refused(Sample sample) {
        MikroORM orm;
        try {
            orm = driver().open(List.of(sample.getClass()), c -> {}, physical -> physical);
        } catch (MetadataException refused) {
            assertThat(refused).hasMessageContaining("MO-2048").hasMessageContaining("columnType");
            return;
        }
        try (orm) {
            if (isTaken(orm.em().fork(), sample)) {
                assertThat(orm.em().fork().findAll(sample.getClass()))
                        .singleElement()
                        .satisfies(found -> assertThat(found.value()).isEqualTo(sample.value()));
            }
        }
    }

    private static boolean isTaken(EntityManager em, Sample sample) {
        em.persist(sample);
        try {
            em.flush();
            return true;
        } catch (ValidationException refused) {
            assertThat(refused).hasMessageContaining("MO-3120");
            return false;
        }
    }
}
