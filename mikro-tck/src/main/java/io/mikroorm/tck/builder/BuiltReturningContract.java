// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Expressions.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Writes that are built give values of their rows back, where the database has that; they are shown, and part of transactions. */
public abstract class BuiltReturningContract extends BuilderContract {

    final Archived_.As o = Archived_.as("o");

    /** On the library, and its archive. */
    protected BuiltReturningContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Domain.LIBRARY);
        all.addAll(List.of(Archived.class, Archived.Marked.class));
        return all;
    }

    /** What comes back. */
    public record Changed(long id, String name, BigDecimal price) {}

    @Test
    void an_update_gives_back_the_new_values() {
        var write = sql().update(b)
                .set(b.price, column(b.price).plus(1))
                .where(b.author().name.eq("Jon"))
                .returning(b.id, column(b.title).as("name"), b.price);
        if (!driver().dialect().supports(Feature.UPDATES_RETURNING)) {
            assertThatThrownBy(() -> write.into(Changed.class)).hasMessageContaining("MO-5251");
            assertThat(fresh().count(Book.class, where("price").eq(new BigDecimal("10.50"))))
                    .isEqualTo(1);
            return;
        }
        List<Changed> changed = write.into(Changed.class);
        assertThat(changed).extracting(Changed::name).containsExactlyInAnyOrder("Winter", "Wall");
        assertThat(changed)
                .filteredOn(each -> each.name().equals("Wall"))
                .singleElement()
                .satisfies(each -> assertThat(each.price()).isEqualByComparingTo("11.5"));
        assertThat(statements.updates() + statements.selects()).isEqualTo(1);
    }

    @Test
    void a_deletion_gives_back_what_was_there() {
        var write = sql().delete(b).where(b.author().name.eq("Jon"));
        if (!driver().dialect().supports(Feature.DELETES_RETURNING)) {
            assertThatThrownBy(
                            () -> write.returning("b.title", "author as writer").getRows())
                    .hasMessageContaining("MO-5251");
            return;
        }
        assertThat(write.returning("b.title", "author as writer").getRows())
                .containsExactlyInAnyOrder(
                        Map.of("title", "Winter", "writer", Objects.requireNonNull(jon.getId())),
                        Map.of("title", "Wall", "writer", Objects.requireNonNull(jon.getId())));
        assertThat(sql().delete(b).all().returningValue(b.genre).getValues()).hasSize(2);
        assertThat(fresh().count(Book.class)).isZero();
    }

    /** What comes back of an insert. */
    public record Row(long id, String title, int version) {}

    @Test
    void inserted_and_merged_rows_give_values_back() {
        Archived there = new Archived();
        there.title = "there";
        given(there);
        var write = sql().insert(o)
                .rows(List.of(Map.of("title", "there", "price", 9), Map.of("title", "new", "price", 8)))
                .onConflict(o.title)
                .merge(o.price)
                .returning(o.id, o.title, o.version);
        if (!driver().dialect().supports(Feature.RETURNING)) {
            assertThatThrownBy(() -> write.into(Row.class)).hasMessageContaining("MO-5251");
            return;
        }
        List<Row> rows = write.into(Row.class);
        assertThat(rows).extracting(Row::title).containsExactlyInAnyOrder("there", "new");
        assertThat(rows).extracting(Row::version).containsExactlyInAnyOrder(2, 1);
        assertThat(rows)
                .extracting(Row::id)
                .containsExactlyInAnyOrderElementsOf(fresh().findAll(Archived.class).stream()
                        .map(each -> Objects.requireNonNull(each.id))
                        .toList());
        assertThat(sql().insert(o).set(o.title, "third").returningValue(o.price).getValues())
                .singleElement()
                .satisfies(price -> assertThat(price.toString()).startsWith("1"));
    }

    @Test
    void a_statement_is_shown_and_not_sent() {
        statements.reset();
        var write = sql().update(b).set(b.price, 5).set(b.title, "it's").where(b.title.eq("Wall"));
        assertThat(write.toSql()).startsWith("update ").contains("?").doesNotContain("it's");
        assertThat(write.getParameters()).contains("it's", "Wall");
        assertThat(write.toFormattedSql()).contains("'it''s'").contains("'Wall'");
        assertThat(sql().delete(b).all().toSql()).startsWith("delete from ");
        assertThat(write.toString()).contains("Update").contains("b.title");
        var copy = write.copy().where(b.price.gt(1));
        assertThat(copy.toSql()).isNotEqualTo(write.toSql());
        assertThat(statements.all()).isZero();
    }

    @Test
    void they_are_part_of_the_transaction() {
        assertThatThrownBy(() -> em.transactional(tx -> {
                    Sql.of(tx).update(b).set(b.price, 1).all().execute();
                    Sql.of(tx).delete(t).all().execute();
                    assertThat(tx.count(BookTag.class)).isZero();
                    throw new IllegalStateException("back");
                }))
                .hasMessage("back");
        assertThat(fresh().count(BookTag.class)).isEqualTo(2);
        assertThatThrownBy(
                        () -> em.transactional(tx -> Sql.of(tx).delete(t).all().execute(), o -> o.readOnly()))
                .isInstanceOf(TransactionStateException.class);
    }
}
