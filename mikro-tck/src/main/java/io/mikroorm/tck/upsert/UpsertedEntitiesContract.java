// SPDX-License-Identifier: MIT
package io.mikroorm.tck.upsert;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Country;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the identity map knows after an upsert, after one that failed, and after one that was rolled back. */
@Requires({Feature.UPSERTS, Feature.TRANSACTIONS})
public abstract class UpsertedEntitiesContract extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return UpsertContract.ENTITIES;
    }

    private Member managed(String email) {
        return some(em.findOne(Member.class, where("email").eq(email)));
    }

    private Member stored(String email) {
        return some(fresh().findOne(Member.class, where("email").eq(email)));
    }

    @Test
    void the_managed_object_of_the_row_takes_over_what_was_written_and_comes_back() {
        given(new Member("jon@wall.st", "Jon", 3));
        Member jon = managed("jon@wall.st");
        Member other = new Member("jon@wall.st", "Jon Snow", 4);
        Member back = em.upsert(other);

        assertThat(back).isSameAs(jon);
        assertThat(em.contains(other)).isFalse();
        assertThat(jon.name).isEqualTo("Jon Snow");
        assertThat(jon.version).isEqualTo(2);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void changes_of_its_own_stay_pending_in_what_was_not_written_and_give_way_in_what_was() {
        given(new Member("jon@wall.st", "Jon", 3));
        Member jon = managed("jon@wall.st");
        jon.name = "Changed";
        jon.score = 99;
        em.upsert(Member.class, Map.of("email", "jon@wall.st", "score", 7));

        assertThat(jon.score).isEqualTo(7);
        assertThat(jon.name).isEqualTo("Changed");
        assertThat(stored("jon@wall.st").name).isEqualTo("Jon");
        em.flush();
        assertThat(stored("jon@wall.st").name).isEqualTo("Changed");
        assertThat(stored("jon@wall.st").score).isEqualTo(7);
        assertThat(jon.version).isEqualTo(3);
    }

    @Test
    void so_do_those_of_an_object_of_which_only_the_key_was_known() {
        Member before = new Member("jon@wall.st", "Jon", 3);
        given(before);
        Member reference = em.getReference(Member.class, some(before.id));
        reference.name = "Changed";
        reference.score = 99;
        em.upsert(Member.class, Map.of("email", "jon@wall.st", "score", 7));

        assertThat(em.isLoaded(reference)).isTrue();
        assertThat(reference.score).isEqualTo(7);
        assertThat(reference.name).isEqualTo("Changed");
        em.flush();
        assertThat(stored("jon@wall.st").name).isEqualTo("Changed");
        assertThat(stored("jon@wall.st").score).isEqualTo(7);
    }

    @Test
    void a_managed_object_that_is_given_itself_is_written_by_its_key_whatever_its_version() {
        given(new Member("jon@wall.st", "Jon", 3));
        Member jon = managed("jon@wall.st");
        EntityManager other = fresh();
        other.findOneOrFail(Member.class, some(jon.id)).score = 50;
        other.flush();
        jon.name = "Jon Snow";
        jon.email = "snow@wall.st";
        Member back = em.upsert(jon);

        assertThat(back).isSameAs(jon);
        assertThat(jon.version).isEqualTo(3);
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(stored("snow@wall.st").name).isEqualTo("Jon Snow");
        assertThat(stored("snow@wall.st").score).isEqualTo(3);
        assertThat(fresh().count(Member.class)).isEqualTo(1);
    }

    @Test
    void a_handle_and_a_reference_become_the_row() {
        Member jon = new Member("jon@wall.st", "Jon", 3);
        Member arya = new Member("arya@wall.st", "Arya", 3);
        given(jon, arya);
        Ref<Member> handle = em.ref(Member.class, some(jon.id));
        Member reference = em.getReference(Member.class, some(arya.id));
        Member first = em.upsert(new Member("jon@wall.st", "Jon Snow", 4));
        Member second = em.upsert(new Member("arya@wall.st", "Arya S.", 4));

        assertThat(handle.get()).isSameAs(first);
        assertThat(second).isSameAs(reference);
        assertThat(em.isLoaded(reference)).isTrue();
        assertThat(reference.name).isEqualTo("Arya S.");
    }

    @Test
    void what_was_to_be_inserted_is_not_inserted_again() {
        Member jon = new Member("jon@wall.st", "Jon", 3);
        em.persist(jon);
        em.upsert(jon);
        given(new Member("arya@wall.st", "Arya", 3));
        Member there = managed("arya@wall.st");
        Member twin = new Member("arya@wall.st", "Arya S.", 4);
        em.persist(twin);

        assertThat(em.upsert(twin)).isSameAs(there);
        assertThat(em.plan().isEmpty()).isTrue();
        em.flush();
        assertThat(fresh().count(Member.class)).isEqualTo(2);
    }

    @Test
    void what_was_to_be_deleted_stays() {
        given(new Member("jon@wall.st", "Jon", 3));
        Member jon = managed("jon@wall.st");
        em.remove(jon);
        em.upsert(jon);
        em.flush();

        assertThat(fresh().count(Member.class)).isEqualTo(1);
    }

    @Test
    void a_row_that_is_gone_is_inserted_again() {
        given(new Member("jon@wall.st", "Jon", 3));
        Member jon = managed("jon@wall.st");
        EntityManager other = fresh();
        other.remove(other.findOneOrFail(Member.class, some(jon.id))).flush();
        em.upsert(jon);

        assertThat(jon.version).isEqualTo(1);
        assertThat(stored("jon@wall.st").id).isEqualTo(jon.id);
    }

    @Test
    void collections_are_not_known_and_what_was_added_to_them_goes_with_the_next_flush() {
        Author before = new Author("Jon", "jon@wall.st");
        Book winter = new Book("Winter", before);
        given(before, winter);
        Author jon = new Author("Jon Snow", "jon@wall.st");
        jon.getBooks().add(new Book("Wall", jon));
        Author back = em.upsert(jon);

        assertThat(back).isSameAs(jon);
        assertThat(back.getBooks().isLoaded()).isFalse();
        assertThat(fresh().count(Book.class)).isEqualTo(1);
        em.flush();
        assertThat(fresh().count(Book.class)).isEqualTo(2);
        assertThat(back.getBooks().load()).extracting(Book::getTitle).containsExactlyInAnyOrder("Winter", "Wall");
    }

    @Test
    void members_that_others_have_loaded_are_no_additions() {
        Author before = new Author("Jon", "jon@wall.st");
        given(before, new Book("Winter", before));
        EntityManager other = fresh();
        Author jon = other.findOneOrFail(Author.class, where("name").eq("Jon"), o -> o.populate("books"));
        other.clear();
        jon.getBooks().add(new Book("Wall", jon));
        jon.setName("Jon Snow");
        em.upsert(jon);
        em.flush();

        assertThat(fresh().count(Book.class)).isEqualTo(2);
        assertThat(jon.getBooks().load()).extracting(Book::getTitle).containsExactlyInAnyOrder("Winter", "Wall");
    }

    @Test
    void an_object_that_another_entity_manager_manages_is_not_taken_from_it() {
        Author before = new Author("Jon", "jon@wall.st");
        given(before, new Book("Winter", before));
        EntityManager other = fresh();
        Author theirs = other.findOneOrFail(Author.class, where("name").eq("Jon"), o -> o.populate("books"));
        theirs.setName("Jon Snow");

        assertThatThrownBy(() -> em.upsert(theirs))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4147")
                .hasMessageContaining("Author#" + theirs.getId());
        assertThat(em.contains(theirs)).isFalse();
        assertThat(fresh().count(Author.class, where("name").eq("Jon"))).isEqualTo(1);
        theirs.getBooks().add(new Book("Wall", theirs));
        other.flush();
        assertThat(fresh().count(Book.class)).isEqualTo(2);
        Author mine = em.findOneOrFail(Author.class, where("name").eq("Jon Snow"));
        theirs.setName("Aegon");
        assertThat(em.upsert(theirs)).isSameAs(mine);
        assertThat(mine.getName()).isEqualTo("Aegon");
        assertThat(theirs.getBooks()).hasSize(2);
    }

    @Test
    void nor_is_one_that_it_has_not_loaded() {
        Author before = new Author("Jon", "jon@wall.st");
        given(before);
        Author reference = fresh().getReference(Author.class, some(before.getId()));

        assertThatThrownBy(() -> em.upsert(reference)).hasMessageContaining("MO-4143");
    }

    @Test
    void what_came_from_a_stream_is_nobodys_and_can_be_taken() {
        Author before = new Author("Jon", "jon@wall.st");
        given(before, new Book("Winter", before));
        Author jon;
        try (Stream<Author> authors = fresh().stream(Author.class)) {
            jon = authors.toList().get(0);
        }
        jon.setName("Jon Snow");

        assertThat(em.upsert(jon)).isSameAs(jon);
        assertThat(jon.getBooks().load()).extracting(Book::getTitle).containsExactly("Winter");
        assertThat(fresh().count(Author.class, where("name").eq("Jon Snow"))).isEqualTo(1);
    }

    @Test
    void a_rollback_gives_collections_back_as_they_were() {
        Author before = new Author("Jon", "jon@wall.st");
        given(before, new Book("Winter", before));
        EntityManager other = fresh();
        Author unknown = other.findOneOrFail(Author.class, where("name").eq("Jon"));
        other.clear();
        Author known = other.findOneOrFail(Author.class, where("name").eq("Jon"), o -> o.populate("books"));
        other.clear();
        for (Author jon : List.of(unknown, known)) {
            em.begin();
            em.upsert(jon);
            em.rollback();
        }

        assertThat(unknown.getBooks().isLoaded()).isFalse();
        assertThat(known.getBooks()).extracting(Book::getTitle).containsExactly("Winter");
    }

    @Test
    void loaded_collections_of_a_managed_object_stay() {
        Author before = new Author("Jon", "jon@wall.st");
        given(before, new Book("Winter", before));
        Author jon = em.findOneOrFail(Author.class, where("name").eq("Jon"), o -> o.populate("books"));
        em.upsert(new Author("Jon Snow", "jon@wall.st"));

        assertThat(jon.getName()).isEqualTo("Jon Snow");
        assertThat(jon.getBooks()).extracting(Book::getTitle).containsExactly("Winter");
    }

    @Test
    void a_rollback_takes_it_back_here_as_well() {
        given(new Member("jon@wall.st", "Jon", 3), new Country("NO", "Norge"));
        Member jon = managed("jon@wall.st");
        Country norway = em.findOneOrFail(Country.class, "NO");
        Member arya = new Member("arya@wall.st", "Arya", 1);
        Country sweden = new Country("SE", "Sweden");
        em.begin();
        em.upsertAll(List.of(new Member("jon@wall.st", "Jon Snow", 4), arya));
        em.upsertAll(List.of(new Country("NO", "Norway"), sweden));
        em.rollback();

        assertThat(jon.name).isEqualTo("Jon");
        assertThat(jon.version).isEqualTo(1);
        assertThat(norway.name).isEqualTo("Norge");
        assertThat(em.contains(arya)).isFalse();
        assertThat(em.contains(sweden)).isFalse();
        assertThat(arya.id).isNull();
        assertThat(arya.version).isZero();
        assertThat(fresh().count(Member.class)).isEqualTo(1);
    }

    @Test
    void after_a_rollback_the_same_objects_can_be_upserted_again() {
        Author jon = new Author("Jon", "jon@wall.st");
        jon.getBooks().add(new Book("Wall", jon));
        em.persist(jon);
        em.begin();
        em.upsert(jon);
        em.rollback();

        assertThat(jon.getBooks().isLoaded()).isTrue();
        assertThat(jon.getBooks()).hasSize(1);
        em.flush();
        assertThat(fresh().count(Author.class)).isEqualTo(1);
        assertThat(fresh().count(Book.class)).isEqualTo(1);
    }

    @Test
    void it_is_part_of_the_transaction_that_there_is() {
        em.transactional(tx -> {
            tx.upsert(new Member("jon@wall.st", "Jon", 3));
            assertThat(tx.count(Member.class)).isEqualTo(1);
        });

        assertThat(statements.begins()).isEqualTo(1);
        assertThat(fresh().count(Member.class)).isEqualTo(1);
    }

    @Test
    void a_failure_leaves_the_database_and_the_entity_manager_as_they_were() {
        given(new Account("jon", "jon@wall.st", 1), new Account("arya", "arya@wall.st", 2));
        Account jon = some(em.findOne(Account.class, where("login").eq("jon")));
        Account made = new Account("bran", "bran@wall.st", 3);
        Account taking = new Account("jon", "arya@wall.st", 9);
        assertThatThrownBy(() -> em.upsertAll(List.of(made, taking), o -> o.onConflict("login")))
                .isInstanceOf(RuntimeException.class);

        assertThat(em.contains(made)).isFalse();
        assertThat(made.id).isNull();
        assertThat(jon.email).isEqualTo("jon@wall.st");
        assertThat(jon.balance).isEqualTo(1);
        assertThat(fresh().findAll(Account.class, o -> o.orderBy("balance")))
                .extracting(a -> a.balance)
                .containsExactly(1, 2);
        made.balance = 4;
        em.upsert(made);
        assertThat(fresh().count(Account.class)).isEqualTo(3);
    }

    @Test
    @Requires(Feature.FOREIGN_KEYS)
    void a_statement_that_fails_in_a_transaction_leaves_the_rest_of_it() {
        em.transactional(tx -> {
            tx.upsert(new Member("jon@wall.st", "Jon", 3));
            Member arya = new Member("arya@wall.st", "Arya", 3);
            arya.publisher = tx.ref(Publisher.class, 4711);
            assertThatThrownBy(() -> tx.upsert(arya)).isInstanceOf(DriverException.class);
            assertThat(tx.contains(arya)).isFalse();
        });

        assertThat(fresh().findAll(Member.class)).extracting(m -> m.name).containsExactly("Jon");
    }
}
