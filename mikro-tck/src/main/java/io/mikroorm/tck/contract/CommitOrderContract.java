// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.FlushRefusedException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Captain;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Chicken;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Egg;
import io.mikroorm.tck.domain.Profile;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.domain.Review;
import io.mikroorm.tck.domain.Ship;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows are written in the order that the foreign keys ask for, whatever the order of the calls. */
public abstract class CommitOrderContract extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return Domain.ALL;
    }

    @Test
    void children_may_be_persisted_before_their_parents() {
        Author jon = new Author("Jon");
        Book winter = new Book("Winter", jon);
        Review good = new Review(5, winter);
        em.persist(good).persist(winter).persist(jon).flush();

        Review found =
                fresh().findAll(Review.class, o -> o.populate("book.author")).get(0);
        assertThat(found.book.getAuthor().getName()).isEqualTo("Jon");
    }

    @Test
    void parents_may_be_removed_before_their_children() {
        Author jon = new Author("Jon");
        given(new Book("Winter", jon), new Profile("A writer", jon));
        em.removeAll(em.findAll(Author.class));
        em.removeAll(em.findAll(Book.class));
        em.removeAll(em.findAll(Profile.class));
        em.flush();

        assertThat(fresh().count(Author.class)).isZero();
        assertThat(fresh().count(Book.class)).isZero();
    }

    @Test
    void rows_of_one_kind_get_their_keys_in_the_order_in_which_they_were_persisted() {
        List<Author> authors = List.of(new Author("a"), new Author("b"), new Author("c"));
        List<Publisher> publishers = List.of(new Publisher("p"), new Publisher("q"));
        List<Book> books = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Book book = new Book("book " + i, authors.get((i * 7 + i / 5) % 3));
            book.setPublisher(Ref.of(publishers.get((i / 3) % 2)));
            books.add(book);
        }
        em.persistAll(books).persistAll(publishers).persistAll(authors);
        assertThat(em.plan().steps()).hasSize(3);
        em.flush();

        assertThat(books).extracting(book -> some(book.getId())).isSorted();
        assertThat(publishers).extracting(publisher -> some(publisher.getId())).isSorted();
        assertThat(authors).extracting(author -> some(author.getId())).isSorted();
    }

    @Test
    void rows_that_were_only_reached_come_after_those_that_were_persisted() {
        Author jon = new Author("Jon");
        Book reached = new Book("reached", jon);
        jon.getBooks().add(reached);
        Book persisted = new Book("persisted", jon);
        em.persist(jon).persist(persisted).flush();

        assertThat(some(reached.getId())).isGreaterThan(some(persisted.getId()));
    }

    @Nested
    class Cycles {

        @Test
        void a_cycle_of_two_entities_is_broken_by_an_update() {
            Publisher orbit = new Publisher("Orbit");
            Book winter = new Book("Winter", new Author("Jon"));
            winter.setPublisher(Ref.of(orbit));
            orbit.setFlagship(Ref.of(winter));
            em.persist(orbit).persist(winter).flush();

            assertThat(statements.updates()).isEqualTo(1);
            Publisher found = fresh().findAll(Publisher.class, o -> o.populate("flagship.publisher"))
                    .get(0);
            assertThat(some(found.getFlagship()).get().getTitle()).isEqualTo("Winter");
            assertThat(some(some(found.getFlagship()).get().getPublisher()).get())
                    .isSameAs(found);
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void a_cycle_can_be_removed_in_one_flush() {
            Publisher orbit = new Publisher("Orbit");
            Book winter = new Book("Winter", new Author("Jon"));
            winter.setPublisher(Ref.of(orbit));
            orbit.setFlagship(Ref.of(winter));
            given(orbit, winter);
            em.removeAll(em.findAll(Publisher.class))
                    .removeAll(em.findAll(Book.class))
                    .flush();

            assertThat(fresh().count(Publisher.class) + fresh().count(Book.class))
                    .isZero();
        }

        @Test
        void a_cycle_of_keys_that_may_not_be_null_is_refused_before_anything_is_sent() {
            Chicken chicken = new Chicken();
            Egg egg = new Egg();
            chicken.from = Ref.of(egg);
            egg.layer = Ref.of(chicken);
            em.persist(chicken).persist(egg).persist(new Publisher("Orbit"));

            assertThatThrownBy(em::flush)
                    .isInstanceOf(FlushRefusedException.class)
                    .hasMessageContaining("Chicken")
                    .hasMessageContaining("Egg");
            assertThat(statements.all()).isZero();
            em.remove(chicken).remove(egg).flush();
            assertThat(fresh().count(Publisher.class)).isEqualTo(1);
        }
    }

    @Nested
    class Cycles_of_known_keys_that_are_checked_in_the_end {

        private final Ship ship = new Ship();
        private final Captain captain = new Captain();

        Cycles_of_known_keys_that_are_checked_in_the_end() {
            ship.captain = Ref.of(captain);
            captain.ship = Ref.of(ship);
        }

        @Test
        @Requires(Feature.DEFERRABLE_FOREIGN_KEYS)
        void are_inserted_and_removed_in_one_flush() {
            em.persist(captain).persist(ship).flush();

            EntityManager other = fresh();
            Ship found =
                    other.findAll(Ship.class, o -> o.populate("captain.ship")).get(0);
            assertThat(found.captain.get().ship.get()).isSameAs(found);
            assertThat(em.plan().isEmpty()).isTrue();
            other.remove(found).remove(found.captain.get()).flush();
            assertThat(fresh().count(Ship.class) + fresh().count(Captain.class)).isZero();
        }

        @Test
        @Requires(Feature.DEFERRABLE_FOREIGN_KEYS)
        void are_checked_when_the_transaction_ends() {
            em.persist(captain).persist(ship).flush();
            EntityManager other = fresh();
            other.begin();
            other.findAll(Ship.class).get(0).captain = other.ref(Captain.class, new UUID(0, 1));
            other.flush();

            assertThatThrownBy(other::commit).isInstanceOf(ForeignKeyConstraintViolationException.class);
            assertThat(other.isInTransaction()).isFalse();
            assertThat(fresh().findAll(Ship.class).get(0).captain.key()).isEqualTo(captain.id);
        }

        @Test
        void are_refused_before_anything_is_sent_where_the_database_checks_at_once() {
            em.persist(captain).persist(ship);
            if (driver().capabilities().has(Feature.DEFERRABLE_FOREIGN_KEYS)) {
                assertThat(em.plan().steps()).hasSize(2);
            } else {
                assertThatThrownBy(em::flush)
                        .isInstanceOf(FlushRefusedException.class)
                        .hasMessageContaining("Captain.ship");
                assertThat(statements.all()).isZero();
            }
        }
    }

    @Nested
    class Trees {

        @Test
        void a_tree_is_inserted_from_its_root_down_in_few_statements() {
            Category root = new Category("root", null);
            List<Category> all = new ArrayList<>(List.of(root));
            for (int i = 0; i < 40; i++) {
                all.add(new Category("node " + i, all.get(i / 3)));
            }
            Collections.shuffle(all, new Random(3));
            em.persistAll(all).flush();

            EntityManager other = fresh();
            assertThat(other.count(Category.class)).isEqualTo(41);
            for (Category category : all) {
                Category found = other.findOneOrFail(Category.class, some(category.getId()), o -> o.populate("parent"));
                assertThat(found.getName()).isEqualTo(category.getName());
                assertThat(found.getParent() == null ? null : found.getParent().getName())
                        .isEqualTo(
                                category.getParent() == null
                                        ? null
                                        : category.getParent().getName());
            }
        }

        @Test
        void a_node_may_be_its_own_parent() {
            Category snake = new Category("snake", null);
            snake.setParent(snake);
            em.persist(snake).flush();

            Category found = fresh().findAll(Category.class).get(0);
            assertThat(found.getParent()).isSameAs(found);
        }

        @Test
        void two_nodes_may_be_each_others_parents() {
            Category one = new Category("one", null);
            Category two = new Category("two", one);
            one.setParent(two);
            em.persist(one).flush();

            List<Category> found = fresh().findAll(Category.class, o -> o.orderBy("name"));
            assertThat(found.get(0).getParent()).isSameAs(found.get(1));
            assertThat(found.get(1).getParent()).isSameAs(found.get(0));
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void a_tree_can_be_removed_in_one_flush() {
            Category root = new Category("root", null);
            Category child = new Category("child", root);
            given(root, child, new Category("grandchild", child));
            em.removeAll(em.findAll(Category.class)).flush();

            assertThat(fresh().count(Category.class)).isZero();
        }

        @Test
        void a_branch_moves_with_one_update() {
            Category a = new Category("a", null);
            Category b = new Category("b", null);
            given(a, b, new Category("leaf", a));
            List<Category> found = em.findAll(Category.class, o -> o.orderBy("name"));
            found.get(2).setParent(found.get(1));
            statements.reset();
            em.flush();

            assertThat(statements.updates()).isEqualTo(1);
            Category leaf = fresh().findOneOrFail(Category.class, where("name").eq("leaf"), o -> o.populate("parent"));
            assertThat(some(leaf.getParent()).getName()).isEqualTo("b");
        }
    }

    @Test
    void a_parent_that_is_not_persisted_and_not_reached_by_cascade_is_named() {
        Book stray = new Book("Stray", new Author("Jon"));
        em.persist(new Review(1, stray));

        assertThatThrownBy(em::flush)
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("Review.book")
                .hasMessageContaining("persist");
        assertThat(statements.all()).isZero();
    }

    @Test
    void a_missing_value_is_named_before_anything_is_sent() {
        em.persist(new Author("Jon"));
        em.persist(new Book("Winter", unset()));

        assertThatThrownBy(em::flush).isInstanceOf(MikroOrmException.class).hasMessageContaining("Book.author");
        assertThat(fresh().count(Author.class)).isZero();
    }

    @NullUnmarked
    private static <T> T unset() {
        return null;
    }
}
