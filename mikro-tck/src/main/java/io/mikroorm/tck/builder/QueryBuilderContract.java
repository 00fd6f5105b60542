// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.Found;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LockMode;
import io.mikroorm.sql.query.SelectBuilder;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Publisher;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Queries for entities, by clauses: what they find is managed, each once, in order. */
public abstract class QueryBuilderContract extends BuilderContract {

    /** On the library. */
    protected QueryBuilderContract() {}

    private SelectBuilder<Author> authors() {
        return sql().createQueryBuilder(a).orderBy(a.name.asc());
    }

    private SelectBuilder<Book> books() {
        return sql().createQueryBuilder(b).orderBy(b.title.asc());
    }

    @Test
    void without_a_condition_all_entities_are_found() {
        assertThat(names(authors().getResultList())).containsExactly("Arya", "Bran", "Jon");
    }

    @Test
    void conditions_are_about_aliases_and_all_must_hold() {
        assertThat(names(authors()
                        .where(a.name.like("%r%"))
                        .andWhere(a.born.gt(LocalDate.of(1985, 1, 1)))
                        .getResultList()))
                .containsExactly("Arya");
        assertThat(names(authors()
                        .where(a.name.eq("Jon"))
                        .orWhere(a.born.isNull())
                        .getResultList()))
                .containsExactly("Bran", "Jon");
        assertThat(names(authors().where(a.name.eq("Jon").not()).getResultList()))
                .containsExactly("Arya", "Bran");
    }

    @Test
    void a_query_by_names_says_the_same_as_one_by_aliases_of_the_compiler() {
        SelectBuilder<Author> named = sql().createQueryBuilder(Author.class, "a")
                .leftJoin("a.books", "b")
                .where(where("b.title").like("W%").and(where("name").eq("Jon")))
                .orderBy("a.name");
        SelectBuilder<Author> typed = authors();
        assertThat(names(named.getResultList())).containsExactly("Jon");
        assertThat(named.toSql())
                .isEqualTo(sql().createQueryBuilder(a)
                        .leftJoin(a.books(), b)
                        .where(b.title.like("W%").and(a.name.eq("Jon")))
                        .orderBy(a.name.asc())
                        .toSql());
        assertThat(typed.toSql()).isNotEqualTo(named.toSql());
    }

    @Test
    void what_is_found_is_managed_and_flushed() {
        Author found = Objects.requireNonNull(authors().where(a.name.eq("Jon")).getSingleResult());
        assertThat(em.contains(found)).isTrue();
        assertThat(authors().where(a.name.eq("Jon")).getSingleResult()).isSameAs(found);
        found.setName("Jon Snow");
        assertThat(authors().where(a.name.eq("Jon Snow")).getCount()).isEqualTo(1);
        assertThat(fresh().count(Author.class, where("name").eq("Jon Snow"))).isEqualTo(1);
    }

    @Test
    void joined_rows_do_not_repeat_entities() {
        assertThat(names(authors().leftJoin(a.books(), b).getResultList())).containsExactly("Arya", "Bran", "Jon");
        assertThat(names(authors().join(a.books(), b).getResultList())).containsExactly("Arya", "Jon");
        assertThat(authors().join(a.books(), b).getCount()).isEqualTo(2);
    }

    @Test
    void a_further_condition_of_a_join_is_one_on_its_rows() {
        assertThat(names(authors().join(a.books(), b, b.price.gt(50)).getResultList()))
                .containsExactly("Arya");
        assertThat(names(authors()
                        .leftJoin(a.books(), b, b.price.gt(50))
                        .where(b.id.isNull())
                        .getResultList()))
                .containsExactly("Bran", "Jon");
    }

    @Test
    void pivot_tables_are_joined_on_the_way() {
        assertThat(titles(books().join(b.tags(), t).where(t.name.eq("sharp")).getResultList()))
                .containsExactly("Needle", "Wall");
        assertThat(titles(books().leftJoin(b.tags(), t, t.name.eq("sharp"))
                        .where(t.id.isNull())
                        .getResultList()))
                .containsExactly("100% steel_", "Winter");
    }

    @Test
    void joins_go_on_from_aliases() {
        assertThat(names(authors()
                        .join(a.books(), b)
                        .join(b.tags(), t)
                        .where(t.name.eq("cold"))
                        .getResultList()))
                .containsExactly("Jon");
    }

    @Test
    void an_inner_join_behind_a_left_one_drops_nothing_of_the_left_side() {
        SelectBuilder<Author> nested = authors().leftJoin(a.books(), b).join(b.publisher(), p);
        assertThat(names(nested.getResultList())).containsExactly("Arya", "Bran", "Jon");
        assertThat(names(nested.copy().flatJoins().getResultList())).containsExactly("Jon");
        assertThat(names(nested.copy().where(p.name.eq("Orbit")).getResultList()))
                .containsExactly("Jon");
        assertThat(names(authors()
                        .leftJoin(a.books(), b)
                        .join(b.tags(), t, t.name.eq("sharp"))
                        .where(b.id.isNull())
                        .getResultList()))
                .containsExactly("Bran");
    }

    @Test
    void relations_that_are_only_spoken_of_are_joined_by_themselves() {
        assertThat(titles(books().where(b.author().name.eq("Arya")).getResultList()))
                .containsExactly("100% steel_", "Needle");
        assertThat(names(authors()
                        .leftJoin(a.books(), b, b.publisher().name.eq("Orbit"))
                        .where(b.id.isNotNull())
                        .getResultList()))
                .containsExactly("Jon");
        assertThat(names(authors().where(a.books().some(Book_.price.gt(50))).getResultList()))
                .containsExactly("Arya");
    }

    @Test
    void an_alias_is_compared_with_an_entity() {
        assertThat(titles(books().where(b.author().eq(jon)).getResultList())).containsExactly("Wall", "Winter");
        assertThat(titles(books().join(b.author(), a).where(a.eq(jon)).getResultList()))
                .containsExactly("Wall", "Winter");
    }

    @Test
    void columns_are_compared_with_columns() {
        assertThat(titles(books().join(b.author(), a)
                        .where(column(b.publisher().id).eq(a.publisher().id))
                        .getResultList()))
                .containsExactly("Wall");
        assertThat(names(authors().where(lower(a.name).eq("jon")).getResultList()))
                .containsExactly("Jon");
        assertThat(titles(books().where(column(b.price).times(2).gt(20)).getResultList()))
                .containsExactly("100% steel_", "Wall");
    }

    @Test
    void groups_have_conditions_and_orders() {
        assertThat(names(sql()
                        .createQueryBuilder(a)
                        .leftJoin(a.books(), b)
                        .groupBy(a.id)
                        .having(count(b.id).gte(2))
                        .orderBy(count(b.id).desc(), a.id.asc())
                        .where(a.id.isNotNull())
                        .selectValue(a.id)
                        .getValues()
                        .stream()
                        .map(id -> em.findOneOrFail(Author.class, id))
                        .toList()))
                .containsExactlyInAnyOrder("Jon", "Arya");
    }

    @Test
    void limit_and_offset_count_entities_whatever_is_joined() {
        SelectBuilder<Author> page = authors().leftJoin(a.books(), b).limit(2);
        assertThat(names(page.getResultList())).containsExactly("Arya", "Bran");
        assertThat(names(page.copy().offset(1).getResultList())).containsExactly("Bran", "Jon");
        assertThat(names(page.copy().limitRows().getResultList())).containsExactly("Arya");
        Found<Author> found = page.getResultAndCount();
        assertThat(found.items()).hasSize(2);
        assertThat(found.total()).isEqualTo(3);
    }

    @Test
    void pages_are_ordered_by_what_is_joined() {
        SelectBuilder<Author> page = sql().createQueryBuilder(a)
                .join(a.books(), b)
                .orderBy(b.price.desc())
                .limit(1);
        assertThat(names(page.getResultList())).containsExactly("Arya");
        assertThat(names(page.copy().offset(1).getResultList())).containsExactly("Jon");
        assertThat(names(sql().createQueryBuilder(a)
                        .join(a.books(), b)
                        .orderBy(b.price.asc())
                        .limit(1)
                        .getResultList()))
                .containsExactly("Jon");
        assertThat(names(sql().createQueryBuilder(a)
                        .leftJoin(a.books(), b)
                        .orderBy(a.publisher().name.asc(), a.name.desc())
                        .limit(3)
                        .getResultList()))
                .containsExactlyInAnyOrder("Jon", "Bran", "Arya");
    }

    @Test
    void one_result_is_one_entity_or_none() {
        assertThat(authors().where(a.name.eq("Nobody")).getSingleResult()).isNull();
        assertThat(Objects.requireNonNull(authors()
                                .leftJoin(a.books(), b)
                                .where(a.name.eq("Jon"))
                                .getSingleResult())
                        .getName())
                .isEqualTo("Jon");
        assertThatThrownBy(() -> authors().getSingleResult())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5210");
    }

    @Test
    void rows_are_locked_in_a_transaction() {
        em.transactional(tx -> assertThat(names(authors()
                        .leftJoin(a.publisher(), p)
                        .lock(LockMode.PESSIMISTIC_WRITE)
                        .getResultList()))
                .hasSize(3));
    }

    @Test
    void a_builder_goes_on_to_be_built_and_its_copy_is_another_one() {
        SelectBuilder<Author> builder = authors();
        SelectBuilder<Author> copy = builder.copy().where(a.name.eq("Jon"));
        assertThat(builder.getResultList()).hasSize(3);
        assertThat(copy.getResultList()).hasSize(1);
        builder.where(a.name.eq("Bran"));
        assertThat(names(builder.getResultList())).containsExactly("Bran");
        assertThat(copy.toString()).contains("Jon");
    }

    @Test
    void statements_are_shown_without_being_sent() {
        SelectBuilder<Author> builder = authors().where(a.name.eq("J'on").and(a.version.gte(1)));
        int before = statements.all();
        assertThat(builder.toSql()).contains("?").doesNotContain("J'on");
        assertThat(builder.getParameters()).containsExactly("J'on", 1);
        assertThat(builder.toFormattedSql()).contains("'J''on'").doesNotContain("?");
        assertThat(statements.all()).isEqualTo(before);
    }

    @Test
    void hierarchies_of_conditions_keep_their_parentheses() {
        Condition<Object> none = Condition.any();
        assertThat(authors().where(none).getResultList()).isEmpty();
        assertThat(authors().where(Condition.all()).getResultList()).hasSize(3);
        assertThat(names(authors()
                        .where(a.name.eq("Jon").or(a.name.eq("Bran")).and(a.born.isNotNull()))
                        .getResultList()))
                .containsExactly("Jon");
        assertThat(sql().createQueryBuilder(p).getResultList())
                .extracting(Publisher::getName)
                .containsExactly("Orbit");
        assertThat(books().where(sumIsNeverAbove()).getResultList()).hasSize(4);
    }

    private static Condition<Object> sumIsNeverAbove() {
        assertThat(sum(Book_.as("x").price).toString()).contains("SUM");
        return Condition.all();
    }

    @Test
    void a_list_of_no_names_finds_nothing() {
        assertThat(authors().where(a.name.in(List.of())).getResultList()).isEmpty();
        assertThat(authors().where(lower(a.name).in(List.of())).getResultList()).isEmpty();
        assertThat(names(authors()
                        .where(lower(a.name).in(List.of("jon", "bran")))
                        .getResultList()))
                .containsExactly("Bran", "Jon");
    }
}
