// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.values.Everything;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.recursive.comparison.ComparingFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Many rows in one flush: each gets its own key and its own values, and of each it is known whether it was found. */
public abstract class ManyRowsContract extends Contract {

    private static final int ROWS = 700;
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    @Override
    protected List<Class<?>> entities() {
        return Domain.ALL;
    }

    private List<Author> authors(EntityManager by) {
        return by.findAll(Author.class, o -> o.orderBy("name"));
    }

    private void given(int authors) {
        List<Author> all = new ArrayList<>();
        for (int i = 0; i < authors; i++) {
            all.add(new Author("author %04d".formatted(i)));
        }
        given(all.toArray());
    }

    /** Other values for each row; every third is empty. */
    private static void fill(Everything e, int row) {
        boolean some = row % 3 != 0;
        e.mediumOrNull = row;
        e.precise = row * 0.1;
        e.single = row * 0.1f;
        e.large = Long.MAX_VALUE - row;
        e.flag = row % 2 == 0;
        e.letter = (char) ('a' + row % 26);
        e.text = some ? "text '" + row + "' \uD83D\uDC26\\" : null;
        e.decimal = some ? new BigDecimal(row).movePointLeft(row % 20) : null;
        e.money = some ? new BigDecimal(row + ".25") : null;
        e.whole = some ? BigInteger.TEN.pow(row % 60) : null;
        e.bytes = some ? new byte[] {(byte) row, 0, (byte) 255} : null;
        e.uuid = some ? new UUID(row, -row) : null;
        e.instant = some ? NOON.plusMillis(row) : null;
        e.date = some ? LocalDate.of(2024, 1, 1).plusDays(row) : null;
        e.time = some ? LocalTime.of(row % 24, row % 60) : null;
        e.dateTime = some ? LocalDateTime.of(2024, 1, 1, 0, 0).plusMinutes(row) : null;
        e.duration = some ? Duration.ofMillis(row) : null;
        e.named = some ? Genre.values()[row % Genre.values().length] : null;
    }

    private static void compare(Everything e, int row) {
        Everything expected = new Everything();
        fill(expected, row);
        assertThat(e)
                .usingRecursiveComparison()
                .withIntrospectionStrategy(new ComparingFields())
                .ignoringFields("id")
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(expected);
    }

    private void compareAll(int first) {
        List<Everything> all = fresh().findAll(Everything.class, o -> o.orderBy("mediumOrNull"));
        assertThat(all).hasSize(ROWS);
        for (int i = 0; i < ROWS; i++) {
            compare(all.get(i), first + i);
        }
    }

    @Test
    void each_inserted_row_has_its_own_key() {
        EntityManager mine = fresh();
        List<Everything> all = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Everything e = new Everything();
            fill(e, i);
            all.add(e);
            mine.persist(e);
        }
        mine.flush();
        EntityManager other = fresh();

        for (int i = 0; i < ROWS; i += 7) {
            compare(other.findOneOrFail(Everything.class, some(all.get(i).id)), i);
        }
        compareAll(0);
    }

    @Test
    void each_updated_row_has_its_own_values() {
        EntityManager mine = fresh();
        for (int i = 0; i < ROWS; i++) {
            mine.persist(new Everything());
        }
        mine.flush();
        int row = 0;
        for (Everything e : em.findAll(Everything.class, o -> o.orderBy("id"))) {
            fill(e, 5 + row++);
        }
        em.flush();

        assertThat(em.plan().isEmpty()).isTrue();
        compareAll(5);
    }

    @Test
    void versions_go_up_in_all_of_them() {
        given(ROWS);
        List<Author> mine = authors(em);
        mine.forEach(author -> author.setName("new " + author.getName()));
        em.flush();
        List<Author> found = authors(fresh());

        assertThat(found).hasSize(ROWS).allSatisfy(author -> assertThat(author.getVersion())
                .isEqualTo(mine.get(0).getVersion()));
        for (int i = 0; i < ROWS; i++) {
            assertThat(found.get(i).getName()).isEqualTo("new author %04d".formatted(i));
        }
    }

    /** What somebody else made of the row has the same number as what this flush would have made of it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 699})
    void the_one_that_was_changed_meanwhile_is_named_and_none_is_written(int stale) {
        given(ROWS);
        List<Author> mine = authors(em);
        EntityManager other = fresh();
        authors(other).get(stale).setName("theirs");
        other.flush();
        mine.forEach(author -> author.setName("mine"));

        assertThatThrownBy(em::flush).isInstanceOfSatisfying(OptimisticLockException.class, e -> assertThat(e.entity())
                .isSameAs(mine.get(stale)));
        assertThat(authors(fresh())).extracting(Author::getName).doesNotContain("mine");
    }

    @Test
    void the_one_that_was_deleted_meanwhile_is_named_and_none_is_written() {
        given(10);
        List<Author> mine = authors(em);
        EntityManager other = fresh();
        other.remove(authors(other).get(6)).flush();
        mine.forEach(author -> author.setName("mine"));

        assertThatThrownBy(em::flush).isInstanceOfSatisfying(OptimisticLockException.class, e -> assertThat(e.entity())
                .isSameAs(mine.get(6)));
        assertThat(authors(fresh())).hasSize(9).extracting(Author::getName).doesNotContain("mine");
    }

    @Test
    @Requires(Feature.SAVEPOINTS)
    void a_flush_in_a_nested_transaction_that_fails_on_a_stale_one_leaves_the_outer_one_whole() {
        given(10);
        List<Author> mine = authors(em);
        EntityManager other = fresh();
        authors(other).get(6).setName("theirs");
        other.flush();
        em.transactional(outer -> {
            Author first = new Author("first");
            outer.persist(first).flush();
            assertThatThrownBy(() -> outer.transactional(inner -> {
                        mine.forEach(author -> author.setEmail("mine " + author.getId()));
                        inner.flush();
                    }))
                    .isInstanceOf(OptimisticLockException.class);
            outer.clear();
            outer.persist(new Author("second"));
        });

        assertThat(authors(fresh()))
                .extracting(Author::getName)
                .contains("first", "second", "theirs")
                .hasSize(12);
    }

    /** Of longer values that travel as the rows of a table, MariaDB 11.4 keeps what is left after multiples of 65,536 bytes. */
    @ParameterizedTest
    @ValueSource(ints = {21_845, 21_846, 65_535, 65_536, 70_000, 262_144})
    void long_texts_and_bytes_of_many_rows_are_changed_whole(int length) {
        List<Everything> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(new Everything());
        }
        em.persistAll(rows).flush();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).text = (i == 2 ? "x" : "é" + i).repeat(i == 3 ? 1 : length / 2);
            rows.get(i).bytes = new byte[i == 4 ? 1 : length];
        }
        em.flush();

        for (Everything row : rows) {
            Everything found = fresh().findOneOrFail(Everything.class, some(row.id));
            assertThat(found.text).isEqualTo(row.text);
            assertThat(found.bytes).isEqualTo(row.bytes);
        }
    }
}
