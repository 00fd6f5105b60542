// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What SQLite makes of values by the words of their column's type: they come back as they were, or are refused. */
class OddValuesTest {

    /** Texts in columns of types that SQLite takes for numbers, and in one that it does not. */
    @Entity
    static class Odd {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "string")
        @Nullable
        String code;

        @Property(columnType = "real")
        @Nullable
        String real;

        @Property(columnType = "varchar(3)")
        @Nullable
        String text;

        @Property(columnType = "datetime")
        double fraction;
    }

    private SqlORM orm;

    @BeforeEach
    void open() {
        orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Odd.class));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "7",
                "+7",
                "-7",
                "1e3",
                "1.5",
                "1.50",
                ".5",
                "5.",
                " 7",
                "7 ",
                "x7",
                "",
                "0",
                "-0",
                "0x10",
                "Infinity",
                "nan",
                "123456789012345678",
                "12345678901234567890",
                "0.1234567890123456789",
                "1e999",
                "1_000",
                "0.0001",
                "0.00001",
                "0.00012"
            })
    void a_text_that_looks_like_a_number_comes_back_as_it_was_or_is_refused(String text) {
        Odd code = new Odd();
        code.code = text;
        Odd real = new Odd();
        real.real = text;
        Odd plain = new Odd();
        plain.text = text;

        assertThat(isTaken(plain)).isTrue();
        for (Odd each : new Odd[] {code, real}) {
            isTaken(each);
        }
        assertThat(orm.em().fork().findAll(Odd.class)).allSatisfy(found -> {
            String kept = found.code != null ? found.code : found.real != null ? found.real : found.text;
            assertThat(kept).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, -0.0, 1e300, Double.POSITIVE_INFINITY, Double.MIN_VALUE, 9007199254740993.0})
    void a_fraction_in_any_column_comes_back_and_is_no_change(double value) {
        Odd odd = new Odd();
        odd.fraction = value;
        assertThat(isTaken(odd)).isTrue();
        EntityManager em = orm.em().fork();

        assertThat(em.findAll(Odd.class).get(0).fraction).isEqualTo(value + 0.0);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    private boolean isTaken(Odd odd) {
        EntityManager em = orm.em().fork().persist(odd);
        try {
            em.flush();
            return true;
        } catch (ValidationException refused) {
            assertThat(refused).hasMessageContaining("MO-3120").hasMessageContaining("Odd.");
            return false;
        }
    }
}
