// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.ValidationException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Types and values that only MySQL and MariaDB have: they come back as they were, or are refused. */
public abstract class FamilyOddValues {

    /** A choice. */
    enum Size {
        SMALL,
        LARGE
    }

    /** One of each type. */
    @Entity
    static class Odd {

        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        LocalDate day;

        @Nullable
        LocalDateTime local;

        @Nullable
        Instant instant;

        @Nullable
        LocalTime hour;

        @Property(columnType = "tinyint unsigned")
        @Nullable
        Short tiny;

        @Property(columnType = "bigint unsigned")
        @Nullable
        Long large;

        @Property(columnType = "year")
        @Nullable
        Integer since;

        @Property(columnType = "year")
        @Nullable
        Year until;

        @Property(columnType = "enum('SMALL', 'LARGE')")
        @Nullable
        Size size;

        @Property(columnType = "set('a', 'b', 'c')")
        @Nullable
        String letters;

        @Property(columnType = "ENUM('low', 'High', '')")
        @Nullable
        String grade;

        @Property(columnType = "float")
        @Nullable
        Float single;

        @Property(columnType = "float")
        @Nullable
        Double coarse;

        @Property(columnType = "float(10,2)")
        @Nullable
        Double shown;

        @Property(columnType = "float(7,4)")
        @Nullable
        Double finer;

        @Property(columnType = "float")
        @Nullable
        Long counted;

        @Property(columnType = "char(1)")
        @Nullable
        Character sign;

        @Property(columnType = "char(3)")
        @Nullable
        String code;

        @Property(columnType = "binary(4)")
        byte @Nullable [] raw;

        @Property(columnType = "varchar(20) character set latin1")
        @Nullable
        String latin;
    }

    private @Nullable TestDatabase opened;

    /** A schema of the database. */
    protected abstract TestDatabase database(Class<?>... entities);

    @BeforeEach
    void open() {
        opened = database(Odd.class);
    }

    @AfterEach
    void close() {
        db().close();
    }

    private TestDatabase db() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    private EntityManager em() {
        return db().orm.em().fork();
    }

    @ParameterizedTest
    @CsvSource({
        "day, 0000-00-00",
        "day, 2024-00-15",
        "day, 2024-02-00",
        "local, 2024-00-00 12:00:00",
        "instant, 2024-01-00 12:00:00",
        "hour, 24:00:00",
        "hour, 838:59:59",
        "hour, -01:00:00"
    })
    void what_java_has_no_value_for_is_refused_and_not_made_up(String column, String value) {
        db().execute(
                        "set sql_mode = ''",
                        "insert into odd (" + column + ") values ('" + value + "')",
                        "set sql_mode = default");

        assertThatThrownBy(() -> em().findAll(Odd.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3110")
                .hasMessageContaining(column);
    }

    @Test
    void the_ends_of_unsigned_numbers_and_years_come_back() {
        Odd odd = new Odd();
        odd.tiny = 255;
        odd.large = Long.MAX_VALUE;
        odd.since = 1901;
        odd.until = Year.of(2155);
        em().persist(odd).flush();
        EntityManager em = em();
        Odd found = em.findAll(Odd.class).get(0);

        assertThat(found.tiny).isEqualTo((short) 255);
        assertThat(found.large).isEqualTo(Long.MAX_VALUE);
        assertThat(found.since).isEqualTo(1901);
        assertThat(found.until).isEqualTo(Year.of(2155));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_number_that_is_too_large_for_its_property_is_refused() {
        db().execute("insert into odd (large) values (" + BigInteger.TWO.pow(64).subtract(BigInteger.ONE) + ")");

        assertThatThrownBy(() -> em().findAll(Odd.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("large");
    }

    @Test
    void a_year_of_two_digits_is_no_other_year() {
        Odd odd = new Odd();
        odd.since = 99;
        EntityManager em = em().persist(odd);

        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("Odd.since");
    }

    @Test
    void enums_and_sets_of_the_database_take_texts() {
        Odd odd = new Odd();
        odd.size = Size.LARGE;
        odd.letters = "a,c";
        em().persist(odd).flush();
        Odd found = em().findOneOrFail(
                        Odd.class,
                        where("size").eq(Size.LARGE).and(where("letters").eq("a,c")));
        assertThat(found.size).isEqualTo(Size.LARGE);
        assertThat(found.letters).isEqualTo("a,c");
        Odd wrong = new Odd();
        wrong.letters = "a,x";
        EntityManager em = em().persist(wrong);

        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("Odd.letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c,a", "a,a", "a,b,", "A", "a, b"})
    void a_set_that_the_database_would_write_otherwise_is_refused(String letters) {
        Odd odd = new Odd();
        odd.letters = letters;
        EntityManager em = em().persist(odd);

        assertThatThrownBy(em::flush).hasMessageContaining("letters");
    }

    @ParameterizedTest
    @ValueSource(floats = {0.1f, 123_456f, 0.5f, 1e30f, 16_777_216f, 1.1920929e-7f, 3.4028235e38f})
    void a_float_comes_back_as_it_was_or_is_refused(float value) {
        Odd odd = new Odd();
        odd.single = value;
        EntityManager em = em().persist(odd);
        try {
            em.flush();
        } catch (ValidationException refused) {
            assertThat(refused).hasMessageContaining("Odd.single");
            return;
        }
        assertThat(em().findAll(Odd.class).get(0).single).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1.23456789, 123_456.789, 0.25})
    void a_double_in_a_column_of_floats_too(double value) {
        Odd odd = new Odd();
        odd.coarse = value;
        EntityManager em = em().persist(odd);
        try {
            em.flush();
        } catch (ValidationException refused) {
            assertThat(refused).hasMessageContaining("Odd.coarse");
            return;
        }
        assertThat(em().findAll(Odd.class).get(0).coarse).isEqualTo(value);
    }

    @Test
    void so_are_numbers_of_other_kinds_and_floats_that_show_decimals() {
        Odd odd = new Odd();
        odd.shown = 12.25;
        odd.finer = 123.4567;
        odd.counted = 123_456L;
        odd.sign = 'x';
        em().persist(odd).flush();
        Odd found = em().findAll(Odd.class).get(0);
        assertThat(List.of(found.shown, found.finer, found.counted, found.sign))
                .containsExactly(12.25, 123.4567, 123_456L, 'x');
        List<Consumer<Odd>> wrong = List.of(
                o -> o.shown = 12_345_678.12,
                o -> o.counted = 123_456_789L,
                o -> o.sign = ' ',
                o -> o.coarse = Double.NaN);

        assertThat(wrong).allSatisfy(change -> {
            Odd other = new Odd();
            change.accept(other);
            EntityManager em = em().persist(other);
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-3120");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"high", "LOW", "low ", "2", "l\u00f6w"})
    void a_text_that_is_not_written_as_a_member_is_none(String grade) {
        Odd odd = new Odd();
        odd.grade = grade;
        EntityManager em = em().persist(odd);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3120")
                .hasMessageContaining("Odd.grade takes the members of its declaration only");
        odd.grade = "High";
        odd.letters = "";
        em.flush();
        Odd found = em().findAll(Odd.class).get(0);
        assertThat(found.grade).isEqualTo("High");
        assertThat(found.letters).isEmpty();
    }

    /** A year as a text, which may have two digits. */
    @Entity
    static class TextOfYear {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "year")
        String value = "24";
    }

    /** A text among bytes. */
    @Entity
    static class TextInBytes {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "binary(4)")
        String value = "ab";
    }

    /** A member by its number. */
    @Entity
    static class NumberOfMember {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "enum('low', 'high')")
        int value = 1;
    }

    @ParameterizedTest
    @ValueSource(classes = {TextOfYear.class, TextInBytes.class, NumberOfMember.class})
    void values_that_a_type_of_the_database_would_turn_into_others_are_refused_when_the_orm_opens(Class<?> entity) {
        assertThatThrownBy(() -> database(entity))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2048")
                .hasMessageContaining(entity.getSimpleName() + ".value")
                .hasMessageContaining("columnType");
    }

    @Test
    void a_text_whose_spaces_would_be_lost_is_refused() {
        Odd odd = new Odd();
        odd.code = "ab ";
        EntityManager em = em().persist(odd);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3120")
                .hasMessageContaining("Odd.code");
        odd.code = "ab";
        em.flush();
        assertThat(em().findAll(Odd.class).get(0).code).isEqualTo("ab");
    }

    @Test
    void bytes_that_would_be_filled_with_zeros_are_refused() {
        Odd odd = new Odd();
        odd.raw = new byte[] {1, 2};
        EntityManager em = em().persist(odd);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3120")
                .hasMessageContaining("Odd.raw");
        odd.raw = new byte[] {1, 2, 0, 0};
        em.flush();
        assertThat(em().findAll(Odd.class).get(0).raw).containsExactly(1, 2, 0, 0);
    }

    @Test
    void a_character_that_a_column_does_not_have_is_an_error_and_no_question_mark() {
        Odd odd = new Odd();
        odd.latin = "caf\u00e9";
        EntityManager em = em().persist(odd);
        em.flush();
        assertThat(em().findOneOrFail(Odd.class, where("latin").eq("caf\u00e9")).latin)
                .isEqualTo("caf\u00e9");
        odd.latin = "\uD83D\uDC26";

        assertThatThrownBy(em::flush).isInstanceOf(DriverException.class).hasMessageContaining("latin");
    }
}
