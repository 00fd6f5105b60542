// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.unitofwork.Shelf.Author;
import io.mikroorm.unitofwork.Shelf.Binder;
import io.mikroorm.unitofwork.Shelf.Book;
import io.mikroorm.unitofwork.Shelf.Category;
import io.mikroorm.unitofwork.Shelf.Chapter;
import io.mikroorm.unitofwork.Shelf.Cover;
import io.mikroorm.unitofwork.Shelf.Profile;
import io.mikroorm.unitofwork.Shelf.Tag;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RelationsTest {

    private Desk desk = new Desk();

    private static Book book(String title, Author author) {
        return new Book(title, author);
    }

    private Object stored(Class<?> type, Object key, String path) {
        return desk.store.value(Desk.metadata(type), key, path);
    }

    private int count(Class<?> type) {
        return desk.store.rows(Desk.metadata(type)).size();
    }

    @Nested
    class One_to_many {

        private Author jon;
        private Author arya;
        private Book winter;

        private void given() {
            Author first = new Author("Jon");
            desk = desk.after(book("Winter", first), new Author("Arya"));
            List<Author> authors = desk.all(Author.class);
            jon = authors.get(0);
            arya = authors.get(1);
            winter = desk.first(Book.class);
        }

        @Test
        void adding_moves_the_member_at_once() {
            given();
            jon.books.load();
            arya.books.add(winter);

            assertThat(winter.author).isSameAs(arya);
            assertThat(jon.books).isEmpty();
            desk.flush();
            assertThat(stored(Book.class, winter.id, "author")).isEqualTo(arya.id);
            assertThat(desk.statements()).containsExactly("update Book 1 author");
            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void a_plain_field_is_followed_by_the_loaded_collections() {
            given();
            jon.books.load();
            arya.books.load();
            winter.author = arya;
            desk.flush();

            assertThat(jon.books).isEmpty();
            assertThat(arya.books).containsExactly(winter);
            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void the_side_with_the_column_wins() {
            given();
            jon.books.load();
            arya.books.load();
            arya.books.add(winter);
            Author third = new Author("Third");
            winter.author = third;
            desk.flush();

            assertThat(stored(Book.class, winter.id, "author")).isEqualTo(third.id);
            assertThat(arya.books).isEmpty();
            assertThat(jon.books).isEmpty();
            assertThat(third.books).containsExactly(winter);
        }

        @Test
        void the_side_with_the_column_wins_also_when_it_was_set_back() {
            given();
            jon.books.load();
            arya.books.load();
            arya.books.add(winter);
            winter.author = jon;
            assertThat(desk.plan()).isEqualTo("nothing");
            desk.flush();
            assertThat(arya.books).isEmpty();
            assertThat(jon.books).containsExactly(winter);

            jon.books.remove(winter);
            winter.author = jon;
            desk.flush();
            assertThat(jon.books).containsExactly(winter);
            assertThat(desk.statements()).isEmpty();
        }

        @Test
        void the_side_with_the_column_wins_over_a_new_owner_when_it_was_set_back() {
            given();
            Author sansa = new Author("Sansa");
            desk.persist(sansa);
            sansa.books.add(winter);
            assertThat(winter.author).isSameAs(sansa);
            winter.author = jon;
            desk.flush();

            assertThat(sansa.books).isEmpty();
            assertThat(stored(Book.class, winter.id, "author")).isEqualTo(jon.id);
        }

        @Test
        void what_a_new_owner_that_was_given_up_holds_is_not_inserted() {
            given();
            Book spring = book("Spring", jon);
            desk.persist(spring);
            spring.chapters.add(new Chapter("One", spring));
            desk.remove(spring).flush();

            assertThat(desk.statements()).isEmpty();
        }

        @Test
        void a_new_owner_that_is_not_persisted_takes_members_at_the_flush() {
            given();
            Category root = new Category("root", null);
            Category leaf = new Category("leaf", null);
            root.children.add(leaf);
            desk.persist(root);
            assertThat(leaf.parent).isNull();
            desk.flush();

            assertThat(leaf.parent).isSameAs(root);
            assertThat(stored(Category.class, leaf.id, "parent")).isEqualTo(root.id);
        }

        @Test
        void a_member_of_two_new_owners_is_refused() {
            Category one = new Category("one", null);
            Category two = new Category("two", null);
            Category leaf = new Category("leaf", null);
            one.children.add(leaf);
            two.children.add(leaf);
            desk.persist(one, two);

            assertThatThrownBy(desk::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4110");
        }

        @Test
        void taking_out_of_a_collection_that_takes_null_unsets() {
            Category root = new Category("root", null);
            root.children.add(new Category("leaf", root));
            desk = desk.after(root);
            Category found = desk.all(Category.class).get(0);
            found.children.load();
            Category leaf = found.children.toList().get(0);
            found.children.remove(leaf);

            assertThat(leaf.parent).isNull();
            desk.flush();
            assertThat(stored(Category.class, leaf.id, "parent")).isNull();
        }

        @Test
        void taking_out_what_needs_an_owner_is_refused_by_name() {
            given();
            jon.books.load().remove(winter);

            assertThatThrownBy(desk::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Book.author");
            assertThat(desk.store.log).isEmpty();
        }

        @Test
        void a_reference_can_be_added_without_loading_it() {
            Category root = new Category("root", null);
            Category leaf = new Category("leaf", null);
            desk = desk.after(root, leaf);
            Category found = desk.all(Category.class).get(0);
            Desk fresh = desk.other();
            Category reference = (Category)
                    fresh.map.reference(Desk.metadata(Category.class), leaf.id).entityOrReference();
            Category parent = (Category)
                    fresh.map.reference(Desk.metadata(Category.class), found.id).entityOrReference();
            parent.children.add(reference);
            fresh.flush();

            assertThat(fresh.statements()).containsExactly("update Category 1 parent");
            assertThat(stored(Category.class, leaf.id, "parent")).isEqualTo(found.id);
        }
    }

    @Nested
    class Orphans {

        private Book winter;

        private void given() {
            Book first = book("Winter", new Author("Jon"));
            first.chapters.add(new Chapter("One", first));
            first.chapters.add(new Chapter("Two", first));
            first.cover = new Cover("white");
            desk = desk.after(first, book("Wall", new Author("Arya")));
            winter = desk.first(Book.class);
        }

        @Test
        void are_deleted() {
            given();
            Chapter one = winter.chapters.load().toList().get(0);
            winter.chapters.remove(one);
            desk.flush();

            assertThat(count(Chapter.class)).isEqualTo(1);
            assertThat(desk.state(one)).isNull();
            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void of_an_owner_that_is_removed_too_are_deleted() {
            given();
            winter.chapters.load().remove(winter.chapters.toList().get(0));
            desk.remove(winter).flush();

            assertThat(count(Chapter.class)).isZero();
        }

        @Test
        void that_are_put_back_are_not() {
            given();
            Chapter one = winter.chapters.load().toList().get(0);
            winter.chapters.remove(one);
            winter.chapters.add(one);

            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void that_moved_are_not() {
            given();
            Book wall = desk.all(Book.class).get(1);
            Chapter one = winter.chapters.load().toList().get(0);
            winter.chapters.remove(one);
            wall.chapters.add(one);
            desk.flush();

            assertThat(stored(Chapter.class, one.id, "book")).isEqualTo(wall.id);
        }

        @Test
        void that_moved_to_a_new_owner_are_not() {
            given();
            Chapter one = winter.chapters.load().toList().get(0);
            winter.chapters.remove(one);
            Book spring = book("Spring", winter.author);
            spring.chapters.add(one);
            desk.persist(spring);
            desk.flush();

            assertThat(stored(Chapter.class, one.id, "book")).isEqualTo(spring.id);
            assertThat(one.book).isSameAs(spring);
        }

        @Test
        void of_a_one_to_one_are_deleted_and_may_change_hands() {
            given();
            Book wall = desk.all(Book.class).get(1);
            desk.all(Cover.class);
            wall.cover = winter.cover;
            winter.cover = null;
            desk.flush();
            assertThat(count(Cover.class)).isEqualTo(1);

            wall.cover = new Cover("red");
            desk.flush();
            assertThat(count(Cover.class)).isEqualTo(1);
            assertThat(desk.plan()).isEqualTo("nothing");
        }
    }

    @Nested
    class Many_to_many {

        private Book winter;
        private Tag cold;

        private void given() {
            Book first = book("Winter", new Author("Jon"));
            first.tags.add(new Tag("cold"));
            desk = desk.after(first, new Tag("sharp"));
            winter = desk.first(Book.class);
            cold = desk.all(Tag.class).get(0);
        }

        @Test
        void both_sides_follow_each_other() {
            given();
            Tag sharp = desk.all(Tag.class).get(1);
            winter.tags.load();
            sharp.books.load();
            cold.books.load();
            sharp.books.add(winter);
            winter.tags.remove(cold);

            assertThat(winter.tags).containsExactly(sharp);
            assertThat(cold.books).isEmpty();
            desk.flush();
            assertThat(desk.statements()).containsExactly("unlink tags 1", "link tags 1");
            assertThat(desk.store.pairs("book_tags")).containsExactly(List.of(winter.id, sharp.id));
        }

        @Test
        void what_is_added_and_removed_again_is_nothing() {
            given();
            Tag sharp = desk.all(Tag.class).get(1);
            winter.tags.load();
            winter.tags.add(sharp);
            winter.tags.remove(sharp);

            assertThat(desk.plan()).isEqualTo("nothing");
            desk.flush();
            assertThat(desk.store.log).isEmpty();
        }

        @Test
        void a_pair_that_may_be_there_is_no_error() {
            given();
            winter.tags.add(cold);
            desk.flush();

            assertThat(desk.store.pairs("book_tags")).hasSize(1);
            assertThat(winter.tags.load()).containsExactly(cold);
        }

        @Test
        void a_pair_that_is_known_on_the_other_side_is_not_written() {
            given();
            cold.books.load();
            winter.tags.add(cold);

            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void new_entities_on_both_sides_are_linked_once() {
            Book fresh = book("Fresh", new Author("Jon"));
            Tag green = new Tag("green");
            fresh.tags.add(green);
            green.books.add(fresh);
            desk.persist(fresh);
            desk.flush();

            assertThat(desk.statements()).contains("link tags 1");
            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void a_removed_member_leaves_all_collections() {
            given();
            winter.tags.load();
            desk.remove(cold).flush();

            assertThat(winter.tags).isEmpty();
            assertThat(desk.store.pairs("book_tags")).isEmpty();
            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void another_collection_in_place_of_the_managed_one_is_refused() {
            desk = desk.after(new Binder());
            Binder binder = desk.first(Binder.class);
            binder.tags = io.mikroorm.entity.EntityCollection.of(binder);

            assertThatThrownBy(desk::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Binder.tags");
        }
    }

    @Nested
    class One_to_one {

        @Test
        void the_side_without_the_column_can_be_set() {
            Author jon = new Author("Jon");
            Profile profile = new Profile("Knows nothing");
            jon.profile = Ref.of(profile);
            desk.persist(jon).flush();

            assertThat(profile.author).isSameAs(jon);
            assertThat(stored(Profile.class, profile.id, "author")).isEqualTo(jon.id);
            assertThat(jon.profile).isSameAs(desk.state(profile));
            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void the_other_side_follows_and_the_former_lets_go() {
            Author first = new Author("Jon");
            first.profile = Ref.of(new Profile("old"));
            desk = desk.after(first);
            Author jon = desk.first(Author.class);
            Profile old = desk.first(Profile.class);
            Profile young = new Profile("young");
            young.author = jon;
            desk.persist(young).flush();

            assertThat(jon.profile.get()).isSameAs(young);
            assertThat(old.author).isNull();
            assertThat(stored(Profile.class, old.id, "author")).isNull();
            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void emptying_the_side_without_the_column_unsets() {
            Author first = new Author("Jon");
            first.profile = Ref.of(new Profile("old"));
            desk = desk.after(first);
            desk.first(Author.class).profile = null;
            desk.flush();

            assertThat(desk.statements()).containsExactly("update Profile 1 author");
            assertThat(desk.first(Profile.class).author).isNull();
        }

        @Test
        void a_row_that_came_from_elsewhere_meanwhile_is_left_alone() {
            desk = desk.after(new Author("Jon"));
            desk.first(Author.class);
            Desk other = desk.other();
            Profile profile = new Profile("theirs");
            profile.author = other.first(Author.class);
            other.persist(profile).flush();
            desk.all(Profile.class);

            assertThat(desk.plan()).isEqualTo("nothing");
        }

        @Test
        void a_removed_side_is_forgotten_by_the_other() {
            Author first = new Author("Jon");
            first.profile = Ref.of(new Profile("old"));
            desk = desk.after(first);
            Author jon = desk.first(Author.class);
            desk.remove(desk.first(Profile.class)).flush();

            assertThat(jon.profile).isNull();
            assertThat(desk.plan()).isEqualTo("nothing");
        }
    }
}
