// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.FlushStep;
import io.mikroorm.entity.Ref;
import io.mikroorm.unitofwork.Shelf.Author;
import io.mikroorm.unitofwork.Shelf.Book;
import io.mikroorm.unitofwork.Shelf.Category;
import io.mikroorm.unitofwork.Shelf.Chapter;
import io.mikroorm.unitofwork.Shelf.Country;
import io.mikroorm.unitofwork.Shelf.Cover;
import io.mikroorm.unitofwork.Shelf.Link;
import io.mikroorm.unitofwork.Shelf.Publisher;
import io.mikroorm.unitofwork.Shelf.Tag;
import io.mikroorm.unitofwork.Shelf.Ticket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlushPlanTest {

    private Desk desk = new Desk();

    private static Book book() {
        Author jon = new Author("Jon");
        Book winter = new Book("Winter", jon);
        winter.tags.add(new Tag("cold"));
        winter.tags.add(new Tag("long"));
        winter.chapters.add(new Chapter("One", winter));
        winter.cover = new Cover("white");
        return winter;
    }

    @Test
    void nothing_is_planned_where_nothing_changed() {
        desk = desk.after(book());
        desk.all(Book.class);
        desk.all(Author.class);

        assertThat(desk.plan()).isEqualTo("nothing");
        desk.flush();
        assertThat(desk.store.log).isEmpty();
    }

    @Test
    void a_new_graph_is_inserted_in_the_order_of_its_foreign_keys() {
        desk.persist(book());

        assertThat(desk.plan()).isEqualTo("""
                insert  Tag  ×2   keys from database
                insert  Cover  ×1   keys from database
                insert  Author  ×1   keys from database
                insert  Book  ×1   keys from database   author → step 3, cover → step 2
                insert  Chapter  ×1   keys from database   book → step 4
                link    Book.tags  +2""");
    }

    @Test
    void what_is_printed_is_what_is_done() {
        desk.persist(book());
        desk.plan();
        desk.flush();

        assertThat(desk.store.log)
                .containsExactly(
                        "begin",
                        "insert Tag 2",
                        "insert Cover 1",
                        "insert Author 1",
                        "insert Book 1",
                        "insert Chapter 1",
                        "link tags 2",
                        "commit");
        assertThat(desk.plan()).isEqualTo("nothing");
    }

    @Test
    void asking_for_it_changes_nothing() {
        Book winter = book();
        desk.persist(winter);
        String first = desk.plan();

        assertThat(desk.plan()).isEqualTo(first);
        assertThat(desk.state(winter.author)).isNull();
        assertThat(winter.id).isNull();
        assertThat(desk.store.log).isEmpty();
    }

    @Test
    void a_change_sets_its_column_and_what_the_flush_adds() {
        desk = desk.after(book());
        desk.first(Author.class).name = "Arya";
        desk.first(Book.class).title = "Needle";

        assertThat(desk.plan()).isEqualTo("""
                update  Author  ×1   set name, version, updatedAt
                update  Book  ×1   set title""");
        FlushStep.Update update = (FlushStep.Update) desk.work.plan().steps().get(0);
        assertThat(update.changes().get(0).values()).isEqualTo(List.of("Arya", 2, Desk.NOON));
    }

    @Test
    void thousand_rows_of_a_kind_are_one_step_whatever_their_values() {
        Author jon = new Author("Jon");
        for (int i = 0; i < 1000; i++) {
            Book book = new Book("Book " + i, jon);
            book.isbn = i % 2 == 0 ? null : "isbn " + i;
            book.publisher = i % 3 == 0 ? null : Ref.of(new Publisher("P" + i));
            desk.persist(book);
        }

        assertThat(desk.plan().lines()).hasSize(3);
        desk.flush();
        assertThat(desk.statements()).hasSize(3);
    }

    @Test
    void deletions_come_last_children_first() {
        desk = desk.after(book());
        Book winter = desk.first(Book.class);
        desk.remove(desk.first(Author.class), winter);
        desk.persist(new Tag("new"));

        assertThat(desk.plan()).isEqualTo("""
                insert  Tag  ×1   keys from database
                delete  Chapter  ×1
                delete  Book  ×1
                delete  Author  ×1
                delete  Cover  ×1""");
        desk.flush();
        assertThat(desk.store.rows(Desk.metadata(Author.class))).isEmpty();
    }

    @Test
    void links_show_what_comes_and_what_goes() {
        desk = desk.after(book());
        Book winter = desk.first(Book.class);
        winter.tags.load();
        winter.tags.set(List.of(winter.tags.toList().get(0), new Tag("new")));

        assertThat(desk.plan()).isEqualTo("""
                insert  Tag  ×1   keys from database
                unlink  Book.tags  −1
                link    Book.tags  +1""");
    }

    @Nested
    class Cycles {

        @Test
        void a_nullable_key_of_a_cycle_is_set_later() {
            Publisher orbit = new Publisher("Orbit");
            Book winter = new Book("Winter", new Author("Jon"));
            winter.publisher = Ref.of(orbit);
            orbit.flagship = Ref.of(winter);
            desk.persist(winter);

            assertThat(desk.plan()).isEqualTo("""
                    insert  Author  ×1   keys from database
                    insert  Book  ×1   keys from database   author → step 1
                    insert  Publisher  ×1   keys from database   flagship → step 2
                    update  Book  ×1   set publisher   publisher → step 3""");
            desk.flush();
            assertThat(orbit.flagship).isSameAs(desk.state(winter));
            assertThat(desk.store.value(Desk.metadata(Book.class), winter.id, "publisher"))
                    .isEqualTo(orbit.id);
            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void a_tree_takes_one_step_for_each_level() {
            Category root = new Category("root", null);
            List<Category> level = List.of(root);
            for (int depth = 0; depth < 3; depth++) {
                List<Category> next = new ArrayList<>();
                for (Category parent : level) {
                    next.add(new Category("left", parent));
                    next.add(new Category("right", parent));
                }
                level = next;
                desk.persist(level.toArray());
            }

            assertThat(desk.plan()).isEqualTo("""
                    insert  Category  ×1   keys from database
                    insert  Category  ×2   keys from database   parent → step 1
                    insert  Category  ×4   keys from database   parent → step 2
                    insert  Category  ×8   keys from database   parent → step 3""");
        }

        @Test
        void rows_whose_keys_are_known_go_in_one_step_parents_first() {
            Country a = new Country("A", "A");
            Country b = new Country("B", "B");
            Country c = new Country("C", "C");
            a.neighbour = b;
            b.neighbour = c;
            desk.persist(a, b, c);

            assertThat(desk.plan()).isEqualTo("insert  Country  ×3");
            desk.flush();
            assertThat(desk.store.rows(Desk.metadata(Country.class)).keySet()).containsExactly("C", "B", "A");
        }

        @Test
        void rows_that_point_to_each_other_or_themselves_are_updated() {
            Category one = new Category("one", null);
            Category two = new Category("two", one);
            one.parent = two;
            Category snake = new Category("snake", null);
            snake.parent = snake;
            desk.persist(one, snake);
            desk.flush();

            assertThat(desk.statements().stream().filter(s -> s.startsWith("insert")))
                    .hasSizeLessThanOrEqualTo(3);
            Desk other = desk.other();
            List<Category> all = other.all(Category.class);
            assertThat(all).hasSize(3).allSatisfy(c -> assertThat(c.parent.parent)
                    .isSameAs(c));
        }

        @Test
        void removed_rows_that_point_to_each_other_are_untied_first() {
            Publisher orbit = new Publisher("Orbit");
            Book winter = new Book("Winter", new Author("Jon"));
            winter.publisher = Ref.of(orbit);
            orbit.flagship = Ref.of(winter);
            desk = desk.after(winter);
            desk.remove(desk.first(Book.class), desk.first(Publisher.class));
            desk.flush();

            assertThat(desk.statements()).hasSize(3);
            assertThat(desk.store.rows(Desk.metadata(Publisher.class))).isEmpty();
        }

        @Test
        void a_link_is_put_into_a_chain() {
            Link last = new Link(null);
            Link first = new Link(last);
            desk = desk.after(first);
            List<Link> links = desk.all(Link.class);
            Link head = links.stream().filter(l -> l.next != null).findFirst().orElseThrow();
            Link between = new Link(head.next);
            head.next = between;
            desk.flush();

            assertThat(desk.store.value(Desk.metadata(Link.class), head.id, "next"))
                    .isEqualTo(between.id);
            assertThat(desk.store.value(Desk.metadata(Link.class), between.id, "next"))
                    .isEqualTo(between.next.id);
        }

        @Test
        void keys_made_by_the_application_need_no_second_statement() {
            Ticket first = new Ticket();
            Ticket second = new Ticket();
            second.follows = Ref.of(first);
            desk.persist(second);
            desk.flush();

            assertThat(desk.statements()).containsExactly("insert Ticket 2");
            assertThat(first.id).isNotNull();
            assertThat(second.id.version()).isEqualTo(7);
        }
    }
}
