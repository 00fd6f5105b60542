// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.MikroORM;
import io.mikroorm.query.FlushMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** When queries flush first. */
public abstract class FlushModeContract extends Contract {

    @Test
    void a_query_flushes_first_when_entities_of_its_type_were_persisted() {
        em.persist(new Publisher("Orbit"));

        assertThat(em.findAll(Publisher.class)).hasSize(1);
        assertThat(fresh().count(Publisher.class)).isEqualTo(1);
    }

    @Test
    void a_query_flushes_first_when_entities_of_its_type_were_removed() {
        given(new Publisher("Orbit"));
        em.remove(em.findAll(Publisher.class).get(0));

        assertThat(em.findAll(Publisher.class)).isEmpty();
        assertThat(em.count(Publisher.class)).isZero();
    }

    @Test
    void a_query_for_another_type_does_not_flush() {
        em.persist(new Publisher("Orbit"));
        em.findAll(BookTag.class);

        assertThat(statements.inserts()).isZero();
    }

    @Test
    void counting_flushes_too() {
        em.persist(new Publisher("Orbit"));

        assertThat(em.count(Publisher.class)).isEqualTo(1);
    }

    @Test
    void loading_a_collection_flushes_too() {
        given(new Author("Jon"));
        Author jon = em.findAll(Author.class).get(0);
        em.persist(new Book("Winter", jon));

        assertThat(jon.getBooks().load()).hasSize(1);
    }

    @Test
    void finding_a_managed_entity_by_its_key_does_not_flush() {
        given(new Publisher("Orbit"));
        Publisher orbit = em.findAll(Publisher.class).get(0);
        em.persist(new Publisher("Ace"));
        statements.reset();

        assertThat(em.findOne(Publisher.class, some(orbit.getId()))).isSameAs(orbit);
        assertThat(statements.all()).isZero();
    }

    @Test
    void in_commit_mode_only_flush_and_commit_write() {
        em.setFlushMode(FlushMode.COMMIT);
        em.persist(new Publisher("Orbit"));

        assertThat(em.getFlushMode()).isEqualTo(FlushMode.COMMIT);
        assertThat(em.findAll(Publisher.class)).isEmpty();
        em.flush();
        assertThat(em.findAll(Publisher.class)).hasSize(1);
    }

    @Test
    void in_always_mode_each_query_flushes_changes_too() {
        given(new Publisher("Orbit"));
        Publisher orbit = em.findAll(Publisher.class).get(0);
        em.setFlushMode(FlushMode.ALWAYS);
        orbit.setName("Ace");

        assertThat(em.find(Publisher.class, where("name").eq("Ace"))).containsExactly(orbit);
        orbit.setName("Orbit");
        em.findAll(BookTag.class);
        assertThat(fresh().findAll(Publisher.class).get(0).getName()).isEqualTo("Orbit");
    }

    @Test
    void a_query_may_choose_for_itself() {
        em.persist(new Publisher("Orbit"));

        assertThat(em.findAll(Publisher.class, o -> o.flushMode(FlushMode.COMMIT)))
                .isEmpty();
        em.findAll(BookTag.class, o -> o.flushMode(FlushMode.ALWAYS));
        assertThat(statements.inserts()).isEqualTo(1);
    }

    @Test
    void even_one_that_is_answered_without_the_store() {
        given(new Publisher("Orbit"));
        Publisher orbit = em.findAll(Publisher.class).get(0);
        em.persist(new BookTag("new"));
        em.findOne(Publisher.class, some(orbit.getId()));
        assertThat(fresh().count(BookTag.class)).isZero();
        em.findOne(Publisher.class, some(orbit.getId()), o -> o.flushMode(FlushMode.ALWAYS));

        assertThat(fresh().count(BookTag.class)).isEqualTo(1);
    }

    @Test
    void a_transaction_may_choose_for_itself() {
        em.transactional(
                tx -> {
                    tx.persist(new Publisher("Orbit"));
                    assertThat(tx.findAll(Publisher.class)).isEmpty();
                },
                t -> t.flushMode(FlushMode.COMMIT));

        assertThat(em.getFlushMode()).isEqualTo(FlushMode.AUTO);
        assertThat(em.findAll(Publisher.class)).hasSize(1);
    }

    @Test
    void the_configured_mode_holds_for_forks() {
        try (MikroORM other = open(Domain.LIBRARY, c -> c.flushMode(FlushMode.COMMIT))) {
            assertThat(other.em().fork().getFlushMode()).isEqualTo(FlushMode.COMMIT);
        }
    }
}
