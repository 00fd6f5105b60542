// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Alias;
import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.RelatedPath;
import io.mikroorm.query.Sorting;
import io.mikroorm.query.Valued;
import io.mikroorm.sql.query.SelectBuilder;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Expressions.caseWhen;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.value;
import static io.mikroorm.sql.query.Raw.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Queries that are built wrong: each is refused before anything is sent, by an error that says what to do. */
public abstract class QueryBuilderMistakesContract extends BuilderContract {

    /** On the library. */
    protected QueryBuilderMistakesContract() {}

    /** Has a component that is not asked for. */
    public record Named(String name, int pages) {}

    private SelectBuilder<Author> authors() {
        return sql().createQueryBuilder(a);
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
    void names_are_plain_words_and_are_given_once() {
        refused(5201, () -> sql().createQueryBuilder(Author.class, "a b"), "'a b'");
        refused(5201, () -> sql().createQueryBuilder(Author_.as("\"; drop")));
        refused(5201, () -> column(a.name).as("1st"));
        refused(5202, () -> authors().join(a.books(), Book_.as("a")), "'a'");
    }

    @Test
    void windows_are_not_negative() {
        refused(5203, () -> authors().limit(-1), "limit(-1)");
        refused(5203, () -> authors().offset(-5), "offset(-5)");
    }

    @Test
    void comments_stay_inside_of_themselves() {
        refused(5262, () -> authors().comment("a */ delete from author /*"), "comment(");
        refused(5262, () -> authors().hint("x\ny"), "hint(");
        refused(5262, () -> authors().comment("*"), "'*'");
    }

    @Test
    void only_paths_and_expressions_have_values() {
        refused(5204, () -> count(new Valued<Aliased, Object>() {}), "no path");
        refused(5216, () -> authors().orderBy(new Sorting<Aliased>() {}).toSql(), "no order");
    }

    @Test
    void unknown_names_are_told_with_those_that_are_known() {
        refused(
                5205,
                () -> authors().where(where("a.nmae").eq("Jon")).getResultList(),
                "'a.nmae'",
                "a (Author)",
                "name");
        refused(5205, () -> authors().orderBy("a.nmae").getResultList(), "a (Author)");
        refused(5205, () -> authors().select("x.name").getRows(), "'x.name'");
        refused(5205, () -> authors().leftJoin("a.boks", "b").getResultList(), "books");
        refused(5205, () -> authors().leftJoin("b.tags", "t").getResultList(), "'b.tags'");
    }

    @Test
    void only_relations_are_joined_and_their_aliases_are_of_their_entity() {
        refused(5206, () -> authors().leftJoin("a.name", "b").getResultList(), "'a.name'");
        refused(5206, () -> authors().leftJoin("a.books.tags", "t").getResultList(), "'a.books.tags'");
        refused(5208, () -> join(authors()), "Book", "Author");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void join(SelectBuilder<Author> builder) {
        builder.leftJoin((RelatedPath) a.books(), (Alias) Author_.as("b")).getResultList();
    }

    @Test
    void components_of_records_are_selected_under_their_names() {
        refused(5207, () -> authors().select(a.name).into(Named.class), "Named", "'pages'", "name");
        refused(5213, () -> authors().select(a.name, column(a.email).as("name")).getRows(), "'name'");
    }

    @Test
    void what_is_selected_has_one_value() {
        refused(5209, () -> authors().select("a.books").getRows(), "'a.books'");
        refused(5209, () -> authors().select("a.address").getRows(), "'a.address'");
    }

    @Test
    void one_result_is_not_several() {
        em.flush();
        assertThatThrownBy(() -> authors().getSingleResult()).hasMessageContaining("MO-5210");
        assertThatThrownBy(() -> authors().selectValue(a.name).getSingleValue()).hasMessageContaining("MO-5210");
    }

    @Test
    void values_fit_what_they_are_compared_with() {
        refused(
                5211,
                () -> sql().createQueryBuilder(Author.class, "a")
                        .where(column("a.version").eq("many"))
                        .getResultList(),
                "String");
        refused(5212, () -> authors().selectValue(value(Thread.currentThread())).getValues(), "Thread");
        refused(5217, () -> raw(String.class, "coalesce(?)", (Object) null), "null");
        refused(5211, () -> authors()
                .selectValue(caseWhen(where("a.name").eq("x"), (Object) 1).otherwise((Object) "many"))
                .getValues());
    }

    @Test
    void conditions_are_those_of_sql() {
        refused(
                5215,
                () -> authors().where(new Condition<Aliased>(new Foreign())).getResultList(),
                "Foreign");
    }

    /** Is of no store. */
    private record Foreign() implements Criterion.OfStore {}

    @Test
    void aliases_mean_nothing_outside_of_the_query() {
        em.flush();
        assertThatThrownBy(() -> em.find(Book.class, where("b.title").eq("x"))).isInstanceOf(ValidationException.class);
    }
}
