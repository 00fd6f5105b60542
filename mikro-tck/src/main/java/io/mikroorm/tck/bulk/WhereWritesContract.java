// SPDX-License-Identifier: MIT
package io.mikroorm.tck.bulk;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Updates and deletions of all rows that fulfil a condition: no entity is loaded, and what is managed stays as it is. */
public abstract class WhereWritesContract extends Contract {

    private final Author jon = new Author("Jon");
    private final Author ann = new Author("Ann");
    private final Publisher ravens = new Publisher("Ravens");

    /** On the library. */
    protected WhereWritesContract() {}

    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        jon.setAddress(new Address("King's Road", "Winterfell", null));
        Book winter = new Book("Winter", jon);
        Book summer = new Book("Summer", jon);
        Book spring = new Book("Spring", ann);
        BookTag cold = new BookTag("cold");
        winter.getTags().add(cold);
        spring.getTags().add(cold);
        spring.getTags().add(new BookTag("wet"));
        given(winter, summer, spring, ravens);
    }

    private static long id(@Nullable Long key) {
        return Objects.requireNonNull(key);
    }

    private List<String> titles(Condition<? super Book> condition) {
        return fresh().find(Book.class, condition, o -> o.orderBy("title")).stream()
                .map(Book::getTitle)
                .toList();
    }

    private Author found(Author author) {
        return some(fresh().findOne(Author.class, id(author.getId())));
    }

    @Test
    void an_update_sets_values_in_all_rows_that_fulfil_a_condition_and_reads_none() {
        Map<String, Object> values = Map.of("price", new BigDecimal("5.00"), "isbn", "1-2");
        assertThat(em.nativeUpdate(Book.class, where("title").eq("Winter"), values))
                .isEqualTo(1);
        assertThat(statements.updates()).isEqualTo(1);
        assertThat(statements.selects()).isZero();
        assertThat(titles(where("price").eq(5))).containsExactly("Winter");
        assertThat(titles(where("isbn").isNull())).containsExactly("Spring", "Summer");
        assertThat(em.nativeUpdate(Book.class, Condition.all(), Map.of("price", 7)))
                .isEqualTo(3);
        assertThat(em.nativeUpdate(Book.class, where("title").eq("no such"), Map.of("price", 8)))
                .isZero();
        assertThat(titles(where("price").eq(7))).hasSize(3);
    }

    @Test
    void the_compiler_checks_what_paths_take() {
        long changed = em.nativeUpdate(
                Book.class,
                Book_.author().name.eq("Jon").and(Book_.price.gt(1)),
                c -> c.set(Book_.title, "x").set(Book_.publisher(), ravens).setNull(Book_.isbn));
        assertThat(changed).isEqualTo(2);
        assertThat(titles(Book_.publisher().eq(ravens))).containsExactly("x", "x");
    }

    @Test
    void conditions_may_be_about_other_rows() {
        assertThat(em.nativeUpdate(Book.class, where("tags.name").eq("cold"), Map.of("price", 1)))
                .isEqualTo(2);
        assertThat(titles(where("price").eq(1))).containsExactly("Spring", "Winter");
        assertThat(em.nativeUpdate(Book.class, where("author.name").eq("Jon"), Map.of("price", 2)))
                .isEqualTo(2);
        assertThat(titles(where("price").eq(2))).containsExactly("Summer", "Winter");
        assertThat(em.nativeUpdate(Book.class, where("author.books.title").eq("Summer"), Map.of("price", 3)))
                .as("books of an author who has a certain one")
                .isEqualTo(2);
        assertThat(titles(where("price").eq(3))).containsExactly("Summer", "Winter");
        assertThat(em.nativeDelete(Book.class, where("author.books.title").eq("Summer")))
                .isEqualTo(2);
        assertThat(titles(Condition.all())).containsExactly("Spring");
    }

    @Test
    void versions_are_counted_up_and_times_of_updates_are_set() {
        Author before = found(jon);
        assertThat(em.nativeUpdate(Author.class, where("name").eq("Jon"), Map.of("name", "Bran")))
                .isEqualTo(1);
        Author after = found(jon);
        assertThat(after.getVersion()).isEqualTo(before.getVersion() + 1);
        assertThat(after.getUpdatedAt()).isAfterOrEqualTo(before.getUpdatedAt());
        assertThat(found(ann).getVersion()).isEqualTo(before.getVersion());

        Instant then = Instant.parse("2020-01-01T00:00:00Z");
        em.nativeUpdate(Author.class, where("name").eq("Bran"), Map.of("version", 40, "updatedAt", then));
        assertThat(found(jon).getVersion()).as("as it was said").isEqualTo(40);
        assertThat(found(jon).getUpdatedAt()).isEqualTo(then);
    }

    @Test
    void what_is_managed_stays_as_it_is_and_its_changes_are_refused_later() {
        Author managed = some(em.findOne(Author.class, id(jon.getId())));
        em.nativeUpdate(Author.class, where("name").eq("Jon"), Map.of("name", "Bran"));
        assertThat(managed.getName()).isEqualTo("Jon");
        assertThat(em.contains(managed)).isTrue();
        managed.setEmail("other@example.org");
        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        em.refresh(managed);
        assertThat(managed.getName()).isEqualTo("Bran");
        managed.setEmail("other@example.org");
        em.flush();
        assertThat(found(jon).getEmail()).isEqualTo("other@example.org");
    }

    @Test
    void what_is_pending_is_flushed_before() {
        em.persist(new Book("Autumn", new Author("Eve")));
        assertThat(em.nativeUpdate(Book.class, Condition.all(), Map.of("price", 1)))
                .isEqualTo(4);
        em.persist(new Book("Night", new Author("Dan")));
        assertThat(em.nativeDelete(Book.class, Book_.title.eq("Night"))).isEqualTo(1);
    }

    @Test
    void a_relation_takes_an_entity_a_reference_or_a_key() {
        em.nativeUpdate(
                Book.class, where("title").eq("Winter"), Map.of("author", ann, "publisher", id(ravens.getId())));
        assertThat(titles(where("author").eq(ann))).containsExactly("Spring", "Winter");
        assertThat(titles(where("publisher").eq(ravens))).containsExactly("Winter");
        Ref<Author> handle = em.ref(Author.class, id(jon.getId()));
        em.nativeUpdate(Book.class, Condition.all(), Map.of("author", handle));
        Map<String, @Nullable Object> none = new HashMap<>();
        none.put("publisher", null);
        assertThat(em.nativeUpdate(Book.class, where("publisher.name").eq("Ravens"), none))
                .isEqualTo(1);
        assertThat(titles(where("publisher").isNull().and(where("author").eq(jon))))
                .hasSize(3);
    }

    @Test
    void a_value_of_an_embeddable_is_set_by_its_path() {
        em.nativeUpdate(Author.class, where("address.city").eq("Winterfell"), Map.of("address.city", "Wall"));
        Address address = some(found(jon).getAddress());
        assertThat(address).isEqualTo(new Address("King's Road", "Wall", null));
    }

    @Test
    void a_deletion_takes_all_rows_that_fulfil_a_condition_and_their_links() {
        assertThat(em.nativeDelete(BookTag.class, where("name").eq("cold"))).isEqualTo(1);
        assertThat(fresh().find(Book.class, where("tags.name").eq("cold"))).isEmpty();
        Book spring = fresh().findOneOrFail(Book.class, where("title").eq("Spring"), o -> o.populate("tags"));
        assertThat(spring.getTags()).extracting(BookTag::getName).containsExactly("wet");
        assertThat(em.nativeDelete(Book.class, Book_.author().eq(jon))).isEqualTo(2);
        assertThat(em.nativeDelete(Book.class, Book_.author().eq(jon))).isZero();
        assertThat(titles(Condition.all())).containsExactly("Spring");
        assertThat(em.nativeDelete(Author.class, Author_.name.eq("Jon"))).isEqualTo(1);
    }

    @Test
    void they_are_part_of_the_transaction() {
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.nativeUpdate(Book.class, Condition.all(), Map.of("price", 1));
                    tx.nativeDelete(BookTag.class, Condition.all());
                    assertThat(tx.count(BookTag.class)).isZero();
                    throw new IllegalStateException("back");
                }))
                .hasMessage("back");
        assertThat(titles(where("price").eq(1))).isEmpty();
        assertThat(fresh().count(BookTag.class)).isEqualTo(2);
        assertThatThrownBy(() ->
                        em.transactional(tx -> tx.nativeDelete(BookTag.class, Condition.all()), t -> t.readOnly()))
                .isInstanceOf(TransactionStateException.class);
        assertThat(fresh().count(BookTag.class)).isEqualTo(2);
    }
}
