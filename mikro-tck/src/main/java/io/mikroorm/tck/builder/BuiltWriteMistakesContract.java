// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.lower;
import static io.mikroorm.sql.write.OnConflict.excluded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Writes that are built wrong: each is refused before anything is sent, by an error that says what to do. */
public abstract class BuiltWriteMistakesContract extends BuilderContract {

    final Archived_.As o = Archived_.as("o");

    /** On the library, and its archive. */
    protected BuiltWriteMistakesContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Domain.LIBRARY);
        all.addAll(List.of(Archived.class, Archived.Marked.class));
        return all;
    }

    private void refused(int code, ThrowingCallable call, String... words) {
        em.persist(new Author("pending"));
        statements.reset();
        assertThatThrownBy(call)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-" + code)
                .satisfies(e -> assertThat(List.of(words))
                        .allSatisfy(word -> assertThat(e.getMessage()).contains(word)));
        assertThat(statements.all()).as("statements that were sent").isZero();
    }

    @Test
    void nothing_is_written_without_a_word_about_rows() {
        refused(5240, () -> sql().update(b).set(b.price, 1).execute(), "update of Book", "all()");
        refused(5240, () -> sql().delete(b).execute(), "delete of Book");
        refused(5240, () -> sql().delete(b).returning(b.id).getRows());
        assertThat(sql().update(b).set(b.price, 1).where(Condition.all()).toSql())
                .doesNotContain("where");
    }

    @Test
    void names_are_those_of_the_entity() {
        refused(5201, () -> sql().update(Book.class, "b c"), "'b c'");
        refused(
                5205,
                () -> sql().update(Book.class, "b").set("b.pricy", 1).all().execute(),
                "'b.pricy'",
                "price");
        refused(5205, () -> sql().update(b).set(a.name, "x").all().execute(), "'a.name'", "b (Book)");
        refused(5205, () -> sql().delete(b).where(where("b.titel").eq("x")).execute(), "'b.titel'");
        refused(5205, () -> sql().insert(b).set("b.x.y", 1).execute(), "'b.x.y'");
    }

    @Test
    void only_values_of_the_row_itself_are_set() {
        refused(4430, () -> sql().update(b).set(b.author().name, "x").all().execute(), "em.update", "author.name");
        refused(4430, () -> sql().update(b).set(b.id, 5L).all().execute(), "Book.id");
        refused(4430, () -> sql().update(Book.class, "b").set("tags", 5).all().execute(), "Book.tags");
        refused(4432, () -> sql().update(b).all().execute(), "em.update", "sets nothing");
    }

    @Test
    void values_and_expressions_fit_what_they_are_for() {
        refused(
                4431,
                () -> sql().update(Book.class, "b").set("price", "dear").all().execute(),
                "em.update");
        refused(
                5243,
                () -> sql().update(Book.class, "b")
                        .set("price", column("b.title"))
                        .all()
                        .execute(),
                "Book.price",
                "String");
        refused(
                5243,
                () -> sql().update(b).setKey(b.author(), lower(b.title)).all().execute(),
                "Book.author");
    }

    @Test
    void expressions_of_a_new_row_read_nothing_of_it() {
        refused(5244, () -> sql().insert(o).set(o.title, lower(o.note)).execute(), "Archived.title");
    }

    @Test
    void rows_of_an_insert_set_the_same_columns() {
        refused(
                4149,
                () -> sql().insert(o)
                        .rows(List.of(Map.of("title", "x"), Map.of("title", "y", "id", 5L)))
                        .execute(),
                "Row 2",
                "id");
    }

    @Test
    void queries_have_as_many_values_as_are_set_and_of_their_kinds() {
        refused(5242, () -> sql().insertFrom(o).columns(o.title).execute(), "Archived");
        refused(
                5245,
                () -> sql().insertFrom(o)
                        .columns(o.title, o.price)
                        .select(sql().createQueryBuilder(b).selectValue(b.title))
                        .execute(),
                "1 values",
                "2 properties");
        refused(
                5246,
                () -> sql().insertFrom(o)
                        .columns(o.title, o.title)
                        .select(sql().createQueryBuilder(b).select(b.title, b.isbn))
                        .execute(),
                "Archived.title");
        refused(
                5243,
                () -> sql().insertFrom(o)
                        .columns(o.title, o.price)
                        .select(sql().createQueryBuilder(b).select(b.price, b.title))
                        .execute(),
                "Archived.title");
        refused(
                5205,
                () -> sql().insertFrom(o)
                        .select(sql().createQueryBuilder(a).select(a.name))
                        .execute(),
                "'name'");
    }

    @Test
    void conflicts_are_about_what_is_unique() {
        refused(
                4131,
                () -> sql().insert(o)
                        .set(o.title, "x")
                        .onConflict(o.price)
                        .merge()
                        .execute(),
                "title");
        refused(4137, () -> sql().insert(o)
                .set(o.title, "x")
                .onConflict(o.title)
                .merge(o.id)
                .execute());
        refused(5241, () -> sql().insert(o).set(o.title, "x").where(o.price.gt(1)));
        refused(5241, () -> sql().insert(o)
                .set(o.title, "x")
                .onConflict(o.title)
                .ignore()
                .where(o.price.gt(1)));
        refused(
                5253,
                () -> sql().insert(o)
                        .set(o.title, "x")
                        .onConflict(o.title)
                        .merge(m -> m.set(o.note, o.author().name))
                        .execute(),
                "Archived");
    }

    @Test
    void what_a_row_would_have_brought_is_known_in_conflicts_only() {
        refused(5250, () -> sql().update(o).set(o.note, excluded(o.title)).all().execute());
        refused(5250, () -> sql().insert(o)
                .set(o.title, "x")
                .onConflict(o.title)
                .merge(m -> m.set(o.note, excluded(o.author().name)))
                .execute());
    }

    @Test
    void only_values_of_the_row_itself_come_back() {
        refused(5249, () -> sql().delete(b).all().returning(b.author().name).getRows(), "'b.author.name'");
        refused(5249, () -> sql().delete(b).all().returning(lower(b.title)).getRows());
        refused(5213, () -> sql().delete(b)
                .all()
                .returning(b.title, column(b.isbn).as("title"))
                .getRows());
    }

    @Test
    void a_new_entity_is_no_target() {
        refused(4433, () -> sql().insert(o).set(o.author(), new Author("new")).execute());
        refused(
                4433,
                () -> sql().insert(o).set(o.author(), Ref.of(new Author("new"))).execute());
        Author_.As other = Author_.as("o");
        assertThat(other.aliasName()).isEqualTo(Book_.as("o").aliasName());
    }
}
