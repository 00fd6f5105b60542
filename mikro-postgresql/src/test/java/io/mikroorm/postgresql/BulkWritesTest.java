// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.junit.StatementCounter;
import io.mikroorm.tck.values.Everything;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Many rows travel as arrays, one for each column; so every kind of value passes through the text of an array. */
class BulkWritesTest {

    private final OwnSchema schema = OwnSchema.create();
    private final StatementCounter statements = new StatementCounter();

    @AfterEach
    void drop() {
        schema.close();
    }

    private SqlORM open(Class<?>... entities) {
        SqlORM orm = schema.orm(c -> c.entities(entities).listener(statements));
        orm.schema().create();
        statements.reset();
        return orm;
    }

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "null",
            "NULL",
            "{",
            "}",
            ",",
            "\"",
            "\\",
            "\\\"",
            "'",
            "a,b",
            "{\"x\"}",
            "\\x00",
            "\uD83D\uDC26",
            "\n");

    @Test
    void strange_texts_come_back_as_they_were() {
        try (SqlORM orm = open(Everything.class)) {
            EntityManager em = orm.em().fork();
            for (String text : HOSTILE) {
                Everything e = new Everything();
                e.text = text;
                e.letterOrNull = text.isEmpty() || text.length() > 1 ? null : text.charAt(0);
                em.persist(e);
            }
            em.flush();
            assertThat(statements.inserts()).isEqualTo(1);
            List<Everything> found = orm.em().fork().findAll(Everything.class, o -> o.orderBy("id"));
            assertThat(found).extracting(e -> e.text).containsExactlyElementsOf(HOSTILE);
            assertThat(orm.em().fork().count(Everything.class, where("text").in(HOSTILE)))
                    .isEqualTo(HOSTILE.size());
            assertThat(orm.em().fork().count(Everything.class, where("text").notIn(HOSTILE)))
                    .isZero();
        }
    }

    @Test
    void extremes_of_every_kind_come_back_as_they_were() {
        try (SqlORM orm = open(Everything.class)) {
            EntityManager em = orm.em().fork();
            List<Everything> given = List.of(least(), new Everything(), greatest());
            em.persistAll(given).flush();
            List<Everything> found = orm.em().fork().findAll(Everything.class, o -> o.orderBy("id"));
            for (int i = 0; i < given.size(); i++) {
                assertThat(found.get(i))
                        .usingRecursiveComparison()
                        .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                        .isEqualTo(given.get(i));
            }
        }
    }

    private static Everything least() {
        Everything e = new Everything();
        e.flag = false;
        e.tiny = Byte.MIN_VALUE;
        e.small = Short.MIN_VALUE;
        e.medium = Integer.MIN_VALUE;
        e.large = Long.MIN_VALUE;
        e.single = Float.NEGATIVE_INFINITY;
        e.precise = Double.NEGATIVE_INFINITY;
        e.decimal = new BigDecimal("-1E+40");
        e.whole = BigInteger.TEN.pow(60).negate();
        e.bytes = new byte[] {0, -1, 92, 34};
        e.uuid = new UUID(0, 0);
        e.instant = Instant.parse("-4712-01-01T00:00:00Z");
        e.offsetDateTime = OffsetDateTime.parse("-0001-12-31T23:59:59.000001Z");
        e.date = LocalDate.of(-4712, 1, 1);
        e.dateTime = LocalDateTime.of(0, 1, 1, 0, 0);
        e.time = LocalTime.MIN;
        e.duration = Duration.ofNanos(Long.MIN_VALUE);
        return e;
    }

    private static Everything greatest() {
        Everything e = new Everything();
        e.flag = true;
        e.tiny = Byte.MAX_VALUE;
        e.small = Short.MAX_VALUE;
        e.medium = Integer.MAX_VALUE;
        e.large = Long.MAX_VALUE;
        e.single = Float.MIN_VALUE;
        e.precise = Double.MAX_VALUE;
        e.decimal = new BigDecimal("1E-40");
        e.whole = BigInteger.TEN.pow(60);
        e.bytes = new byte[0];
        e.uuid = new UUID(-1, -1);
        e.instant = Instant.parse("+294276-12-31T23:59:59.999999Z");
        e.offsetDateTime = OffsetDateTime.parse("+10000-01-01T00:00:00Z");
        e.date = LocalDate.of(5_874_897, 12, 31);
        e.dateTime = LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_000);
        e.time = LocalTime.of(23, 59, 59, 999_999_000);
        e.duration = Duration.ofNanos(Long.MAX_VALUE);
        return e;
    }

    @Test
    void thousands_of_rows_are_written_in_few_statements_and_keep_their_keys() {
        try (SqlORM orm = open(Domain.LIBRARY.toArray(Class<?>[]::new))) {
            EntityManager em = orm.em().fork();
            List<Author> authors = new ArrayList<>();
            for (int i = 0; i < 2_500; i++) {
                authors.add(new Author("author " + i));
            }
            em.persistAll(authors).flush();
            assertThat(statements.inserts()).isLessThan(20);
            EntityManager other = orm.em().fork();
            for (Author author : authors) {
                assertThat(author.getId()).isNotNull();
            }
            statements.reset();
            assertThat(other.find(
                            Author.class,
                            where("id").in(authors.stream().map(Author::getId).toList())))
                    .hasSize(2_500)
                    .allSatisfy(found -> assertThat(found.getName())
                            .isEqualTo(authors.get((int) (Objects.requireNonNull(found.getId()) - firstKey(authors)))
                                    .getName()));
            assertThat(statements.selects()).isEqualTo(1);
            other.findAll(Author.class).forEach(author -> author.setName(author.getName() + "!"));
            statements.reset();
            other.flush();
            assertThat(statements.updates()).isLessThan(20);
            assertThat(statements.texts()).anyMatch(text -> text.contains("unnest("));
            assertThat(orm.em().fork().count(Author.class, where("name").like("author %!")))
                    .isEqualTo(2_500);
        }
    }

    private static long firstKey(List<Author> authors) {
        return Objects.requireNonNull(authors.get(0).getId());
    }

    /** Its columns have types of the database's own, which take texts. */
    @Entity
    public static class Machine {

        @PrimaryKey
        public @Nullable Long id;

        @Property(columnType = "inet")
        public @Nullable String address;

        @Property(columnType = "varchar(5)")
        public @Nullable String name;

        @Property(columnType = "char(3)")
        public @Nullable String currency;
    }

    @Test
    void columns_with_types_of_their_own_take_texts_and_cut_none() {
        try (SqlORM orm = open(Machine.class)) {
            EntityManager em = orm.em().fork();
            for (String address : List.of("10.0.0.1", "10.0.0.2")) {
                Machine machine = new Machine();
                machine.address = address;
                machine.name = "m";
                machine.currency = "USD";
                em.persist(machine);
            }
            em.flush();
            assertThat(orm.em().fork().count(Machine.class, where("address").in("10.0.0.1", "10.0.0.2", "10.0.0.3")))
                    .isEqualTo(2);
            EntityManager other = orm.em().fork();
            assertThat(other.findAll(Machine.class))
                    .allSatisfy(machine -> assertThat(machine.currency).isEqualTo("USD"));
            other.findAll(Machine.class).forEach(machine -> machine.name = "longer than five");
            assertThat(catchThrowable(other::flush))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Machine.name takes at most 5 characters");
        }
    }

    /** Without its length, {@code char} would be one character long, and {@code bit} one bit. */
    @Entity
    public static class Flag {

        @PrimaryKey
        @Property(columnType = "char(2)")
        public String country = "";

        @Property(columnType = "bit(8)")
        public String stripes = "";
    }

    private static Flag flag(String country, String stripes) {
        Flag flag = new Flag();
        flag.country = country;
        flag.stripes = stripes;
        return flag;
    }

    @Test
    void keys_of_fixed_length_and_strings_of_bits_are_found_changed_and_deleted() {
        try (SqlORM orm = open(Flag.class)) {
            orm.em()
                    .fork()
                    .persistAll(List.of(
                            flag("at", "10101010"),
                            flag("be", "11110000"),
                            flag("ch", "00001111"),
                            flag("de", "11111111")))
                    .flush();
            assertThat(statements.inserts()).isEqualTo(1);
            EntityManager em = orm.em().fork();
            assertThat(em.find(Flag.class, where("country").in("at", "ch", "xx"), o -> o.orderBy("country")))
                    .extracting(flag -> flag.stripes)
                    .containsExactly("10101010", "00001111");
            assertThat(em.count(Flag.class, where("stripes").in("11110000", "11111111")))
                    .isEqualTo(2);
            em.findAll(Flag.class, o -> o.orderBy("country"))
                    .forEach(flag -> flag.stripes = flag.country.equals("at") ? "00000001" : "10000000");
            em.flush();
            EntityManager other = orm.em().fork();
            assertThat(other.findAll(Flag.class, o -> o.orderBy("country")))
                    .extracting(flag -> flag.country + " " + flag.stripes)
                    .containsExactly("at 00000001", "be 10000000", "ch 10000000", "de 10000000");
            other.remove(other.findOneOrFail(Flag.class, "be"))
                    .remove(other.findOneOrFail(Flag.class, "ch"))
                    .flush();
            assertThat(orm.em().fork().findAll(Flag.class, o -> o.orderBy("country")))
                    .extracting(flag -> flag.country)
                    .containsExactly("at", "de");
        }
    }
}
