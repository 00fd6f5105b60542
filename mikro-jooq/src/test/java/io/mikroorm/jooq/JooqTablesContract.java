// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.BookTag_;
import io.mikroorm.tck.domain.Book_;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.exception.SQLDialectNotSupportedException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Tables and fields of jOOQ by entities and properties. */
public abstract class JooqTablesContract extends JooqContract {

    private final Author jon = new Author("Jon");
    private final Author ann = new Author("Ann");

    private void givenBooks() {
        jon.setAddress(new Address("Wall 1", "Winterfell", null));
        Book winter = new Book("Winter", jon);
        winter.setPrice(new BigDecimal("12.50"));
        given(winter, new Book("Summer", jon), new Book("Spring", ann));
    }

    @Test
    void fields_are_known_by_properties_and_relations_by_the_keys_of_their_targets() {
        givenBooks();
        JooqTable<Book> b = jooq.table(Book.class).as("b");
        JooqTable<Author> a = jooq.table(Author.class).as("a");
        List<String> titles = dsl().select(b.field(Book_.title), a.field(Author_.name))
                .from(b)
                .join(a)
                .on(b.field(Book_.author().id).eq(a.field(Author_.id)))
                .where(a.field(Author_.address().city).eq("Winterfell"))
                .and(b.field(Book_.price).gt(new BigDecimal("10")))
                .fetch(b.field(Book_.title));
        assertThat(titles).containsExactly("Winter");
    }

    @Test
    void names_of_properties_do_as_well() {
        givenBooks();
        JooqTable<Book> b = jooq.table(Book.class);
        Result<?> found = dsl().select(b.field("title"), b.field("author"), b.field("author.id"))
                .from(b)
                .where(b.field(Book_.author()).eq(Objects.requireNonNull(ann.getId())))
                .fetch();
        assertThat(found.getValues(0)).isEqualTo(List.of("Spring"));
        assertThat(found.getValues(1)).isEqualTo(List.of(Objects.requireNonNull(ann.getId())));
        assertThat(b.field("author")).isSameAs(b.field("author.id"));
    }

    @Test
    void names_are_quoted_as_the_database_does_it() {
        JooqTable<Book> b = jooq.table(Book.class).as("the book");
        String sql = dsl().select(b.field(Book_.title)).from(b).getSQL();
        assertThat(sql).containsOnlyOnce(quoted("the book") + ".").endsWith(" " + quoted("the book"));
        boolean always = !driver().name().equals("sqlite"); // there, plain words are not
        assertThat(sql.contains(quoted("title"))).isEqualTo(always);
        assertThat(sql.contains(quoted("book"))).isEqualTo(always);
    }

    @Test
    void all_fields_of_a_table_are_columns_and_come_by_their_names() {
        givenBooks();
        JooqTable<Author> a = jooq.table(Author.class);
        assertThat(a.fields())
                .extracting(Field::getName)
                .containsExactly(
                        "id",
                        "name",
                        "email",
                        "born",
                        "address_street",
                        "address_city",
                        "address_country",
                        "publisher_id",
                        "version",
                        "created_at",
                        "updated_at");
        Record row = dsl().selectFrom(a).where(a.field(Author_.name).eq("Jon")).fetchSingle();
        assertThat(row.get(a.field(Author_.id))).isEqualTo(jon.getId());
        assertThat(row.get("address_city")).isEqualTo("Winterfell");
        assertThat(row.get(a.field(Author_.createdAt))).isEqualTo(jon.getCreatedAt());
    }

    @Test
    void rows_are_inserted_updated_and_deleted_and_the_key_comes_back() {
        JooqTable<BookTag> t = jooq.table(BookTag.class);
        Long id = dsl().insertInto(t)
                .set(t.field(BookTag_.name), "one")
                .returningResult(t.field(BookTag_.id))
                .fetchSingle()
                .value1();
        assertThat(em.findOneOrFail(BookTag.class, id).getName()).isEqualTo("one");
        assertThat(dsl().update(t)
                        .set(t.field(BookTag_.name), DSL.concat(t.field(BookTag_.name), DSL.val("!")))
                        .where(t.field(BookTag_.id).eq(id))
                        .execute())
                .isEqualTo(1);
        assertThat(fresh().findOneOrFail(BookTag.class, id).getName()).isEqualTo("one!");
        assertThat(dsl().deleteFrom(t).where(t.field(BookTag_.id).eq(id)).execute())
                .isEqualTo(1);
        assertThat(fresh().count(BookTag.class)).isZero();
    }

    @Test
    void several_rows_are_inserted_at_once() {
        JooqTable<BookTag> t = jooq.table(BookTag.class);
        assertThat(dsl().insertInto(t, t.field(BookTag_.name))
                        .values("one")
                        .values("two")
                        .execute())
                .isEqualTo(2);
        assertThat(fresh().findAll(BookTag.class)).extracting(BookTag::getName).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void functions_keep_what_properties_hold() {
        givenBooks();
        JooqTable<Author> a = jooq.table(Author.class);
        JooqTable<Book> b = jooq.table(Book.class);
        assertThat(dsl().select(DSL.max(a.field(Author_.createdAt)))
                        .from(a)
                        .fetchSingle()
                        .value1())
                .isAfterOrEqualTo(jon.getCreatedAt());
        assertThat(dsl().select(DSL.sum(b.field(Book_.price)))
                        .from(b)
                        .fetchSingle()
                        .value1())
                .isCloseTo(new BigDecimal("32.48"), within(new BigDecimal("0.001")));
        Map<Long, Integer> counts = dsl().select(b.field(Book_.author().id), DSL.count())
                .from(b)
                .groupBy(b.field(Book_.author().id))
                .fetchMap(b.field(Book_.author().id), DSL.count());
        assertThat(counts).containsEntry(some(jon.getId()), 2).containsEntry(some(ann.getId()), 1);
    }

    @Test
    void nested_collections_keep_what_properties_hold() {
        givenBooks();
        JooqTable<Author> a = jooq.table(Author.class).as("a");
        JooqTable<Book> b = jooq.table(Book.class).as("b");
        Field<Result<Record3<Long, String, BigDecimal>>> books =
                DSL.multiset(DSL.select(b.field(Book_.id), b.field(Book_.title), b.field(Book_.price))
                        .from(b)
                        .where(b.field(Book_.author().id).eq(a.field(Author_.id)))
                        .orderBy(b.field(Book_.title)));
        Result<Record3<Long, String, BigDecimal>> found = dsl().select(a.field(Author_.name), books)
                .from(a)
                .where(a.field(Author_.name).eq("Jon"))
                .fetchSingle()
                .value2();
        assertThat(found.getValues(b.field(Book_.title))).containsExactly("Summer", "Winter");
        assertThat(found.get(1).value3()).isEqualByComparingTo("12.50");
    }

    @Test
    void what_has_no_literal_that_is_known_is_not_written_into_the_text() {
        JooqTable<Author> a = jooq.table(Author.class);
        Select<?> byName = dsl().select(a.field(Author_.name))
                .from(a)
                .where(a.field(Author_.name).eq("it's"));
        Select<?> byTime = dsl().select(a.field(Author_.name))
                .from(a)
                .where(a.field(Author_.createdAt).eq(Instant.EPOCH));
        assertThat(dsl().renderInlined(byName)).endsWith(" = 'it''s'");
        assertThatThrownBy(() -> dsl().renderInlined(byTime))
                .isInstanceOf(SQLDialectNotSupportedException.class)
                .hasMessageStartingWith("A value of Author.createdAt is bound");
        assertThat(byTime.toString()).contains("A value of Author.createdAt is bound");
    }

    @Test
    void a_value_that_is_null_is_bound_and_read() {
        given(new Author("Jon"));
        JooqTable<Author> a = jooq.table(Author.class);
        dsl().update(a).set(a.field(Author_.born), LocalDate.of(1990, 2, 3)).execute();
        assertThat(fresh().findAll(Author.class).get(0).getBorn()).isEqualTo("1990-02-03");
        dsl().update(a).set(a.field(Author_.born), (LocalDate) null).execute();
        assertThat(dsl().select(a.field(Author_.born)).from(a).fetchSingle().value1())
                .isNull();
    }

    @Test
    void a_property_that_is_not_there_is_named_with_the_nearest_that_is() {
        JooqTable<Book> b = jooq.table(Book.class);
        assertThatThrownBy(() -> b.field("titel"))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageStartingWith(
                        "[MO-5273] Book has no property 'titel', and its table no such column. Did you mean 'title'?");
        assertThatThrownBy(() -> b.field("author.name")).hasMessageStartingWith("[MO-5275] Book.author.name lies in");
        assertThatThrownBy(() -> b.field("tags")).hasMessageStartingWith("[MO-5275] Book.tags lies in");
        assertThatThrownBy(() -> jooq.table(Author.class).field("address"))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-5274] Author.address is no single column, but has address.street, ");
        assertThatThrownBy(() -> jooq.table(Author.class).field("address.town"))
                .hasMessageStartingWith("[MO-5273] Author has no property 'address.town'");
        assertThat(b.field("author_id")).isSameAs(b.field("author"));
    }

    @Test
    void what_is_no_entity_has_no_table() {
        assertThatThrownBy(() -> jooq.table(String.class)).isInstanceOf(ValidationException.class);
    }
}
