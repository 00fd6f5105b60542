// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.avg;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Expressions.caseWhen;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.concat;
import static io.mikroorm.sql.query.Expressions.exists;
import static io.mikroorm.sql.query.Expressions.subquery;
import static io.mikroorm.sql.query.Expressions.upper;
import static io.mikroorm.sql.query.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Updates and deletions that are built: of all rows for which a condition holds, with expressions as values, by one statement. */
public abstract class BuiltUpdatesContract extends BuilderContract {

    /** On the library. */
    protected BuiltUpdatesContract() {}

    private Map<String, String> prices() {
        Map<String, String> prices = new TreeMap<>();
        for (Book book : fresh().findAll(Book.class)) {
            prices.put(book.getTitle(), book.getPrice().setScale(2).toPlainString());
        }
        return prices;
    }

    private Author found(Author author) {
        return fresh().findOneOrFail(Author.class, Objects.requireNonNull(author.getId()));
    }

    @Test
    void an_update_sets_values_and_expressions_in_one_statement() {
        long changed = sql().update(b)
                .set(b.price, column(b.price).plus(1))
                .set(b.isbn, concat(value("isbn "), b.title))
                .where(b.title.like("W%"))
                .execute();
        assertThat(changed).isEqualTo(2);
        assertThat(statements.updates()).isEqualTo(1);
        assertThat(statements.selects()).isZero();
        assertThat(prices())
                .containsEntry("Winter", "6.00")
                .containsEntry("Wall", "11.50")
                .containsEntry("Needle", "9.99");
        assertThat(fresh().findOneOrFail(Book.class, where("title").eq("Wall")).getIsbn())
                .isEqualTo("isbn Wall");
    }

    @Test
    void by_names_it_says_the_same() {
        assertThat(sql().update(Book.class, "b")
                        .set("b.price", 7)
                        .set("isbn", upper(b.title))
                        .where(where("b.title")
                                .eq("Wall")
                                .and(where("author.name").eq("Jon")))
                        .execute())
                .isEqualTo(1);
        Book wall = fresh().findOneOrFail(Book.class, where("isbn").eq("WALL"));
        assertThat(wall.getPrice()).isEqualByComparingTo("7");
    }

    @Test
    void all_expressions_see_the_row_as_it_was() {
        sql().update(b)
                .set(b.title, concat(b.title, value("!")))
                .set(b.isbn, b.title)
                .set(b.price, column(b.price).times(2))
                .where(b.title.eq("Wall"))
                .execute();
        Book wall = fresh().findOneOrFail(Book.class, where("title").eq("Wall!"));
        assertThat(wall.getIsbn()).isEqualTo("Wall");
        assertThat(wall.getPrice()).isEqualByComparingTo("21");
        sql().update(b)
                .set(b.title, column(b.isbn))
                .set(b.isbn, b.title)
                .where(b.title.eq("Wall!"))
                .execute();
        assertThat(fresh().findOneOrFail(Book.class, where("title").eq("Wall")).getIsbn())
                .as("the two were exchanged")
                .isEqualTo("Wall!");
    }

    @Test
    void values_may_be_queries_and_values_of_relations() {
        Book_.As c = Book_.as("c");
        sql().update(b)
                .set(
                        b.price,
                        subquery(sql().createQueryBuilder(c)
                                .where(column(c.author().id).eq(b.author().id))
                                .selectValue(max(c.price))))
                .set(b.isbn, b.author().name)
                .where(b.title.in("Winter", "Needle"))
                .execute();
        assertThat(prices()).containsEntry("Winter", "10.50").containsEntry("Needle", "100.00");
        assertThat(fresh().findOneOrFail(Book.class, where("title").eq("Needle"))
                        .getIsbn())
                .isEqualTo("Arya");
    }

    @Test
    void values_that_are_worked_out_keep_the_digits_of_their_column() {
        sql().update(b)
                .set(b.price, column(b.price).times(new BigDecimal("0.333")))
                .where(b.title.eq("Needle"))
                .execute();
        assertThat(prices()).containsEntry("Needle", "3.33");
        assertThat(fresh().count(Book.class, where("price").eq(new BigDecimal("3.33"))))
                .isEqualTo(1);
        sql().update(b)
                .set(b.price, caseWhen(b.title.eq("Wall"), (Number) 3).otherwise(column(b.price)))
                .all()
                .execute();
        assertThat(prices()).containsEntry("Wall", "3.00").containsEntry("Winter", "5.00");
    }

    @Test
    void conditions_may_be_about_other_rows() {
        assertThat(sql().update(b)
                        .set(b.price, 1)
                        .where(b.author().name.eq("Jon"))
                        .execute())
                .isEqualTo(2);
        assertThat(sql().update(b)
                        .set(b.price, 2)
                        .where(where("b.tags.name").eq("sharp"))
                        .execute())
                .isEqualTo(2);
        assertThat(prices()).containsEntry("Wall", "2.00").containsEntry("Winter", "1.00");
        Book_.As c = Book_.as("c");
        assertThat(sql().update(b)
                        .set(b.price, 3)
                        .where(exists(sql().createQueryBuilder(c)
                                .where(column(c.author().id).eq(b.author().id).and(c.title.eq("Winter")))))
                        .execute())
                .as("books of an author who has a certain one")
                .isEqualTo(2);
        assertThat(sql().delete(b)
                        .where(column(b.price)
                                .lt(subquery(sql().createQueryBuilder(c).selectValue(max(c.price)))))
                        .execute())
                .isEqualTo(3);
        assertThat(prices()).containsOnlyKeys("100% steel_");
    }

    @Test
    void an_alias_may_be_called_as_the_table() {
        Book_.As book = Book_.as("book");
        Author_.As inside = Author_.as("book");
        assertThat(sql().update(book)
                        .set(book.isbn, concat(book.author().name, book.title))
                        .where(book.author().name.eq("Jon"))
                        .execute())
                .isEqualTo(2);
        sql().update(b)
                .set(
                        b.isbn,
                        subquery(sql().createQueryBuilder(inside)
                                .where(column(inside.id).eq(b.author().id))
                                .selectValue(concat(inside.name, value("!"), b.title))))
                .where(b.title.eq("Wall"))
                .execute();
        assertThat(fresh().count(Book.class, where("isbn").eq("Jon!Wall"))).isEqualTo(1);
    }

    @Test
    void versions_are_counted_up_and_times_of_updates_are_set() {
        Author before = found(jon);
        assertThat(sql().update(a)
                        .set(a.name, "Aegon")
                        .set(a.address().city, "South")
                        .set(a.born, LocalDate.of(1981, 2, 3))
                        .where(a.name.eq("Jon"))
                        .execute())
                .isEqualTo(1);
        Author after = found(jon);
        assertThat(after.getVersion()).isEqualTo(before.getVersion() + 1);
        assertThat(after.getUpdatedAt()).isAfterOrEqualTo(before.getUpdatedAt());
        assertThat(Objects.requireNonNull(after.getAddress()).city()).isEqualTo("South");
        assertThat(after.getBorn()).isEqualTo(LocalDate.of(1981, 2, 3));
        assertThat(found(arya).getVersion()).isEqualTo(before.getVersion());
        sql().update(a).set(a.version, 40).where(a.name.eq("Aegon")).execute();
        assertThat(found(jon).getVersion()).as("as it was said").isEqualTo(40);
    }

    @Test
    void what_is_managed_stays_as_it_is_and_its_changes_are_refused_later() {
        Author managed = some(em.findOne(Author.class, Objects.requireNonNull(jon.getId())));
        sql().update(a).set(a.name, "Aegon").where(a.name.eq("Jon")).execute();
        assertThat(managed.getName()).isEqualTo("Jon");
        managed.setEmail("other@example.org");
        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void what_is_pending_is_flushed_before() {
        em.persist(new Book("Autumn", new Author("Eve")));
        assertThat(sql().update(b).set(b.price, 1).all().execute()).isEqualTo(5);
        em.persist(new Book("Night", new Author("Dan")));
        assertThat(sql().delete(b).where(b.title.eq("Night")).execute()).isEqualTo(1);
    }

    @Test
    void a_relation_takes_an_entity_a_handle_a_key_and_nothing() {
        assertThat(sql().update(b)
                        .set(b.author(), arya)
                        .where(b.title.eq("Wall"))
                        .execute())
                .isEqualTo(1);
        sql().update(b)
                .set(b.author(), em.ref(Author.class, Objects.requireNonNull(bran.getId())))
                .where(b.title.eq("Winter"))
                .execute();
        sql().update(b).set("author", jon.getId()).where(b.title.eq("Needle")).execute();
        sql().update(b).setNull(b.publisher()).all().execute();
        assertThat(fresh().find(Book.class, where("publisher").isNull(), o -> o.orderBy("title")))
                .extracting(book -> book.getAuthor().getId())
                .containsExactly(arya.getId(), jon.getId(), arya.getId(), bran.getId());
        sql().update(b)
                .setKey(b.author(), subquery(sql().createQueryBuilder(a).selectValue(max(a.id))))
                .all()
                .execute();
        assertThat(fresh().findAll(Book.class))
                .extracting(book -> book.getAuthor().getId())
                .containsOnly(Math.max(
                        Math.max(Objects.requireNonNull(jon.getId()), Objects.requireNonNull(arya.getId())),
                        Objects.requireNonNull(bran.getId())));
    }

    @Test
    void a_deletion_takes_rows_and_their_links() {
        assertThat(sql().delete(t).where(t.name.eq("cold")).execute()).isEqualTo(1);
        assertThat(fresh().find(Book.class, where("tags.name").eq("cold"))).isEmpty();
        assertThat(sql().delete(b)
                        .where(b.author().eq(jon))
                        .orWhere(b.title.eq("Needle"))
                        .execute())
                .isEqualTo(3);
        assertThat(sql().delete(b).all().execute()).isEqualTo(1);
        assertThat(sql().delete(b).all().execute()).isZero();
    }

    @Test
    void numbers_are_taken_from_other_tables() {
        sql().update(a)
                .set(
                        a.name,
                        concat(
                                a.name,
                                caseWhen(
                                                column(subquery(sql().createQueryBuilder(b)
                                                                .where(column(b.author().id)
                                                                        .eq(a.id))
                                                                .selectValue(count(b.id))))
                                                        .gt(1L),
                                                " the writer")
                                        .otherwise("")))
                .where(column(a.id).in(sql().createQueryBuilder(b).selectValue(b.author().id)))
                .execute();
        assertThat(fresh().findAll(Author.class, o -> o.orderBy("name")))
                .extracting(Author::getName)
                .containsExactly("Arya the writer", "Bran", "Jon the writer");
        sql().update(b)
                .set(b.price, subquery(sql().createQueryBuilder(Book_.as("c")).selectValue(avg(Book_.as("c").price))))
                .where(b.title.eq("Wall"))
                .execute();
        assertThat(prices()).containsEntry("Wall", "31.37");
    }
}
