// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Counter;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A row that someone else changed or deleted is not overwritten. */
@Requires(Capabilities.Feature.TRANSACTIONS)
public abstract class OptimisticLockContract extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return Domain.ALL;
    }

    private Author managed() {
        given(new Author("Jon"));
        return em.findAll(Author.class).get(0);
    }

    private void meanwhile(Consumer<Author> work) {
        EntityManager other = fresh();
        work.accept(other.findAll(Author.class).get(0));
        other.flush();
    }

    @Test
    void a_version_goes_up_with_each_update_and_only_then() {
        Author jon = managed();
        int first = jon.getVersion();
        jon.setName("Jon S.");
        em.flush();
        em.flush();

        assertThat(jon.getVersion()).isEqualTo(first + 1);
        assertThat(fresh().findAll(Author.class).get(0).getVersion()).isEqualTo(first + 1);
    }

    @Test
    void a_row_that_was_changed_is_an_error_that_names_the_entity_and_has_it() {
        Author jon = managed();
        meanwhile(theirs -> theirs.setName("Theirs"));
        jon.setName("Mine");

        assertThatThrownBy(em::flush).isInstanceOfSatisfying(OptimisticLockException.class, e -> {
            assertThat(e.entity()).isSameAs(jon);
            assertThat(e).hasMessageContaining("Author#" + jon.getId());
        });
        assertThat(fresh().findAll(Author.class).get(0).getName()).isEqualTo("Theirs");
    }

    @Test
    void a_row_that_was_deleted_is_an_error_too() {
        Author jon = managed();
        EntityManager other = fresh();
        other.remove(other.findAll(Author.class).get(0)).flush();
        jon.setName("Mine");

        assertThatThrownBy(em::flush)
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining("Author");
    }

    @Test
    void removing_a_row_that_was_changed_is_an_error() {
        Author jon = managed();
        meanwhile(theirs -> theirs.setName("Theirs"));
        em.remove(jon);

        assertThatThrownBy(em::flush).isInstanceOfSatisfying(OptimisticLockException.class, e -> assertThat(e.entity())
                .isSameAs(jon));
        assertThat(fresh().count(Author.class)).isEqualTo(1);
    }

    @Test
    void the_whole_flush_is_undone_and_works_after_a_refresh() {
        Author jon = managed();
        meanwhile(theirs -> theirs.setName("Theirs"));
        jon.setName("Mine");
        int version = jon.getVersion();
        Publisher orbit = new Publisher("Orbit");
        em.persist(orbit);
        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);

        assertThat(orbit.getId()).isNull();
        assertThat(jon.getVersion()).isEqualTo(version);
        assertThat(fresh().count(Publisher.class)).isZero();
        em.refresh(jon);
        assertThat(jon.getName()).isEqualTo("Theirs");
        jon.setName("Mine");
        em.flush();
        assertThat(fresh().findAll(Author.class).get(0).getName()).isEqualTo("Mine");
        assertThat(fresh().count(Publisher.class)).isEqualTo(1);
    }

    @Test
    void one_of_many_updates_that_fails_is_the_one_that_is_named() {
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            authors.add(new Author("author " + (100 + i)));
        }
        given(authors.toArray());
        List<Author> mine = em.findAll(Author.class, o -> o.orderBy("name"));
        EntityManager other = fresh();
        other.findOneOrFail(Author.class, some(mine.get(37).getId())).setName("Theirs");
        other.flush();
        mine.forEach(author -> author.setName(author.getName() + "!"));

        assertThatThrownBy(em::flush).isInstanceOfSatisfying(OptimisticLockException.class, e -> assertThat(e.entity())
                .isSameAs(mine.get(37)));
        assertThat(fresh().count(Author.class, where("name").like("%!"))).isZero();
    }

    @Test
    void a_row_without_a_version_that_is_gone_is_an_error_when_it_is_updated() {
        given(new BookTag("cold"));
        BookTag cold = em.findAll(BookTag.class).get(0);
        EntityManager other = fresh();
        other.remove(other.findAll(BookTag.class).get(0)).flush();
        cold.setName("warm");

        assertThatThrownBy(em::flush)
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining("BookTag");
    }

    @Test
    void a_time_can_be_the_version() {
        given(new Counter());
        Counter mine = em.findAll(Counter.class).get(0);
        Instant before = mine.changed;
        EntityManager other = fresh();
        other.findAll(Counter.class).get(0).value = 7;
        other.flush();
        assertThat(fresh().findAll(Counter.class).get(0).changed).isAfter(before);
        mine.value = 8;

        assertThatThrownBy(em::flush)
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining("Counter");
    }

    @Test
    void a_time_moves_on_also_when_the_clock_stands_still() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        try (MikroORM other = open(List.of(Counter.class), c -> c.clock(Clock.fixed(noon, ZoneOffset.UTC)))) {
            EntityManager mine = other.em().fork();
            Counter counter = new Counter();
            mine.persist(counter).flush();
            Instant first = counter.changed;
            counter.value = 1;
            mine.flush();

            assertThat(counter.changed).isAfter(first);
        }
    }
}
