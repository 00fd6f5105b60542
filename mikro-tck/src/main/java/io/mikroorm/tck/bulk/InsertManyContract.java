// SPDX-License-Identifier: MIT
package io.mikroorm.tck.bulk;

import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.junit.Contract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows that are inserted without being managed: as a flush would, many in one statement, and their keys come back. */
public abstract class InsertManyContract extends Contract {

    /** On the library. */
    protected InsertManyContract() {}

    @Test
    void rows_are_inserted_as_new_entities_would_be_and_their_keys_come_back_in_order() {
        List<Object> keys = em.insertMany(
                Author.class,
                List.of(
                        Map.of("name", "Jon", "email", "jon@x", "born", LocalDate.of(1985, 4, 1)),
                        Map.of("name", "Ann", "email", "ann@x")));
        assertThat(keys).hasSize(2).doesNotHaveDuplicates();
        Author jon = some(fresh().findOne(Author.class, keys.get(0)));
        assertThat(jon.getName()).isEqualTo("Jon");
        assertThat(jon.getBorn()).isEqualTo(LocalDate.of(1985, 4, 1));
        assertThat(jon.getVersion()).isEqualTo(1);
        assertThat(jon.getCreatedAt()).isNotNull();
        assertThat(some(fresh().findOne(Author.class, keys.get(1))).getName()).isEqualTo("Ann");
    }

    @Test
    void many_take_few_statements() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            rows.add(Map.of("name", "tag " + i));
        }
        List<Object> keys = em.insertMany(BookTag.class, rows);
        assertThat(keys).hasSize(250).doesNotHaveDuplicates();
        assertThat(statements.inserts()).isLessThan(10);
        assertThat(some(fresh().findOne(BookTag.class, keys.get(249))).getName())
                .isEqualTo("tag 249");
        assertThat(em.insertMany(BookTag.class, List.of())).isEmpty();
    }

    @Test
    void nothing_of_it_is_managed_and_nothing_that_is_managed_is_flushed_with_it() {
        Author pending = new Author("Eve");
        em.persist(pending);
        em.insertMany(BookTag.class, List.of(Map.of("name", "a")));
        assertThat(em.plan().steps()).as("the author is still to be inserted").hasSize(1);
        assertThat(pending.getId()).isNull();
        em.flush();
        assertThat(fresh().count(BookTag.class)).isEqualTo(1);
        assertThat(fresh().count(Author.class)).isEqualTo(1);
    }

    @Test
    void relations_take_entities_references_and_keys() {
        Author jon = new Author("Jon");
        given(jon);
        long key = Objects.requireNonNull(jon.getId());
        Author managed = some(em.findOne(Author.class, key));
        em.insertMany(
                Book.class,
                List.of(
                        Map.of("title", "a", "author", managed, "price", new BigDecimal("1.50")),
                        Map.of("title", "b", "author", em.ref(Author.class, key)),
                        Map.of("title", "c", "author", key)));
        Author found = fresh().findOneOrFail(Author.class, key, o -> o.populate("books"));
        assertThat(found.getBooks()).extracting(Book::getTitle).containsExactly("a", "b", "c");
        assertThat(found.getBooks()).extracting(Book::getPrice).first().satisfies(price -> assertThat(price)
                .isEqualByComparingTo("1.5"));
        assertThat(found.getVersion()).as("nothing was written to it").isEqualTo(jon.getVersion());
    }

    @Test
    void what_fails_inserts_nothing_and_leaves_the_entity_manager_as_it_was() {
        assertThatThrownBy(() -> em.transactional(tx -> tx.insertMany(
                        Author.class,
                        List.of(Map.of("name", "a", "email", "same"), Map.of("name", "b", "email", "same")))))
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageContaining("Author.email");
        assertThat(em.count(Author.class)).isZero();
    }

    @Test
    void members_and_new_targets_are_refused() {
        assertThatThrownBy(() -> em.insertMany(
                        Book.class, List.of(Map.of("title", "a", "author", 1, "tags", List.of(new BookTag("t"))))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4433")
                .hasMessageContaining("'tags'");
        assertThatThrownBy(() -> em.insertMany(Book.class, List.of(Map.of("title", "a", "author", new Author("new")))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4433")
                .hasMessageContaining("'author'");
        assertThat(statements.all()).isZero();
    }
}
