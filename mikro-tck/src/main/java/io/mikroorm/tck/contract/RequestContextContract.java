// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.RequestContext;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The global entity manager stands for the one of the current context, and does nothing without one. */
public abstract class RequestContextContract extends Contract {

    @Test
    void without_a_context_the_global_entity_manager_refuses_all_work_but_forks() {
        for (Consumer<EntityManager> work : List.<Consumer<EntityManager>>of(
                e -> e.findAll(Author.class),
                e -> e.findOne(Author.class, 1),
                e -> e.count(Author.class),
                e -> e.persist(new Author("Jon")),
                EntityManager::flush,
                EntityManager::clear,
                EntityManager::begin,
                e -> e.transactional(tx -> {}),
                e -> e.getReference(Author.class, 1))) {
            assertThatThrownBy(() -> work.accept(orm.em()))
                    .isInstanceOf(MikroOrmException.class)
                    .hasMessageContaining("fork()")
                    .hasMessageContaining("RequestContext");
        }
        assertThat(orm.em().fork().findAll(Author.class)).isEmpty();
    }

    @Test
    void within_a_context_it_is_one_unit_of_work() {
        RequestContext.run(orm, () -> {
            orm.em().persist(new Publisher("Orbit")).flush();
            Publisher orbit = orm.em().findAll(Publisher.class).get(0);
            assertThat(orm.em().findAll(Publisher.class)).containsExactly(orbit);
            assertThat(orm.em().contains(orbit)).isTrue();
        });

        assertThat(fresh().count(Publisher.class)).isEqualTo(1);
        assertThatThrownBy(() -> orm.em().findAll(Publisher.class)).isInstanceOf(MikroOrmException.class);
    }

    @Test
    void each_context_has_its_own() {
        given(new Publisher("Orbit"));
        Publisher first =
                RequestContext.call(orm, () -> orm.em().findAll(Publisher.class).get(0));
        Publisher second =
                RequestContext.call(orm, () -> orm.em().findAll(Publisher.class).get(0));

        assertThat(first).isNotSameAs(second);
    }

    @Test
    void the_inner_of_two_counts_and_the_outer_comes_back() {
        given(new Publisher("Orbit"));
        RequestContext.run(orm, () -> {
            Publisher outer = orm.em().findAll(Publisher.class).get(0);
            RequestContext.run(
                    orm,
                    () -> assertThat(orm.em().findAll(Publisher.class).get(0)).isNotSameAs(outer));
            assertThat(orm.em().findAll(Publisher.class)).containsExactly(outer);
        });
    }

    @Test
    void a_context_ends_also_when_its_work_fails() {
        assertThatThrownBy(() -> RequestContext.run(orm, () -> {
                    throw new IllegalStateException("work");
                }))
                .hasMessage("work");

        assertThat(RequestContext.entityManager(orm)).isNull();
    }

    @Test
    void threads_have_contexts_of_their_own() throws InterruptedException {
        List<Object> seen = Collections.synchronizedList(new ArrayList<>());
        RequestContext.run(orm, () -> {
            Thread thread = new Thread(() -> {
                EntityManager there = RequestContext.entityManager(orm);
                seen.add(there == null ? "none" : there);
            });
            thread.start();
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(seen).containsExactly("none");
    }

    @Test
    void only_a_fork_of_its_own_can_stand_behind_it() {
        try (MikroORM other = open(Domain.LIBRARY, c -> {})) {
            for (EntityManager wrong : List.of(orm.em(), other.em().fork())) {
                assertThatThrownBy(() ->
                                RequestContext.call(orm, wrong, () -> orm.em().count(Author.class)))
                        .isInstanceOf(MikroOrmException.class)
                        .hasMessageContaining("MO-4020");
            }
        }
    }

    @Test
    void the_global_one_can_be_allowed() {
        try (MikroORM other = open(Domain.LIBRARY, c -> c.allowGlobalContext())) {
            other.em().persist(new Publisher("Orbit")).flush();

            assertThat(other.em().findAll(Publisher.class)).hasSize(1);
        }
    }
}
