// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.FlushRefusedException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.unitofwork.Shelf.Author;
import io.mikroorm.unitofwork.Shelf.Book;
import io.mikroorm.unitofwork.Shelf.Chapter;
import io.mikroorm.unitofwork.Shelf.Cover;
import io.mikroorm.unitofwork.Shelf.Crate;
import io.mikroorm.unitofwork.Shelf.Loan;
import io.mikroorm.unitofwork.Shelf.Profile;
import io.mikroorm.unitofwork.Shelf.Publisher;
import io.mikroorm.unitofwork.Shelf.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes with a removed entity, what lets go of it, and what forbids its removal. */
class RemovalTest {

    private Desk desk = new Desk();

    private static Book book(String title, Author author) {
        return new Book(title, author);
    }

    private int count(Class<?> type) {
        return desk.store.rows(Desk.metadata(type)).size();
    }

    @Test
    void loads_and_takes_along_what_goes_with_it() {
        Book winter = book("Winter", new Author("Jon"));
        winter.chapters.add(new Chapter("One", winter));
        winter.cover = new Cover("white");
        desk = desk.after(winter);
        desk.remove(desk.first(Book.class)).flush();

        assertThat(count(Chapter.class) + count(Cover.class) + count(Book.class))
                .isZero();
    }

    @Test
    void unsets_loaded_keys_that_take_null() {
        Publisher orbit = new Publisher("Orbit");
        Book winter = book("Winter", new Author("Jon"));
        winter.publisher = Ref.of(orbit);
        desk = desk.after(winter);
        Book found = desk.first(Book.class);
        desk.remove(desk.first(Publisher.class)).flush();

        assertThat(found.publisher).isNull();
        assertThat(desk.statements()).containsExactly("update Book 1 publisher", "delete Publisher 1");
        assertThat(desk.plan()).isEqualTo("nothing");
    }

    @Test
    void is_refused_while_a_loaded_entity_needs_the_row() {
        desk = desk.after(book("Winter", new Author("Jon")));
        desk.first(Book.class);
        desk.remove(desk.first(Author.class));

        assertThatThrownBy(desk::flush)
                .isInstanceOf(FlushRefusedException.class)
                .hasMessageContaining("Author#1")
                .hasMessageContaining("Book.author of Book#1");
    }

    @Test
    void is_refused_where_a_new_entity_refers_to_it() {
        desk = desk.after(new Author("Jon"));
        Author jon = desk.first(Author.class);
        desk.remove(jon).persist(book("Winter", jon));

        assertThatThrownBy(desk::flush)
                .isInstanceOf(FlushRefusedException.class)
                .hasMessageContaining("Book.author");
    }

    @Test
    void takes_along_what_the_database_cascades() {
        Book winter = book("Winter", new Author("Jon"));
        desk = desk.after(new Loan(winter), new Loan(winter));
        Loan loan = desk.first(Loan.class);
        desk.remove(desk.first(Book.class)).flush();

        assertThat(desk.state(loan)).isNull();
        assertThat(count(Loan.class)).isZero();
    }

    @Test
    void of_an_object_of_another_entity_manager_is_refused() {
        desk.persist(new Author("Jon")).flush();
        Author theirs = desk.other().first(Author.class);

        assertThatThrownBy(() -> desk.remove(theirs))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Author#1");
    }

    @Test
    void can_be_taken_back() {
        desk = desk.after(new Author("Jon"));
        Author jon = desk.first(Author.class);
        desk.remove(jon).persist(jon);

        assertThat(desk.plan()).isEqualTo("nothing");
    }

    @Test
    void walks_a_long_chain_without_running_out_of_stack() {
        Crate first = new Crate();
        Crate last = first;
        for (int i = 1; i < 5_000; i++) {
            Crate next = new Crate();
            last.inner.add(next);
            last = next;
        }
        desk.persist(first).flush();
        desk.remove(first).flush();

        assertThat(count(Crate.class)).isZero();
    }

    @Test
    void of_a_new_member_leaves_the_collection_without_it() {
        desk = desk.after(new Author("Jon"));
        Author jon = desk.first(Author.class);
        Book winter = book("Winter", jon);
        Book spring = book("Spring", jon);
        jon.books.load();
        jon.books.add(winter);
        jon.books.add(spring);
        desk.remove(winter).flush();

        assertThat(jon.books.toList()).containsExactly(spring);
        assertThat(count(Book.class)).isEqualTo(1);
        assertThat(desk.plan()).isEqualTo("nothing");
    }

    @Test
    void of_a_persisted_one_leaves_both_sides_of_a_many_to_many() {
        Book winter = book("Winter", new Author("Jon"));
        desk = desk.after(winter);
        Tag cold = new Tag("cold");
        Book found = desk.first(Book.class);
        found.tags.load();
        desk.persist(cold);
        found.tags.add(cold);
        desk.remove(cold).flush();

        assertThat(found.tags.toList()).isEmpty();
        assertThat(count(Tag.class)).isZero();
        assertThat(desk.plan()).isEqualTo("nothing");
    }

    @Test
    void of_a_new_one_that_a_field_is_set_to_is_refused() {
        desk = desk.after(book("Winter", new Author("Jon")));
        Book found = desk.first(Book.class);
        Author arya = new Author("Arya");
        found.author = arya;
        desk.persist(arya).remove(arya);

        assertThatThrownBy(desk::flush)
                .isInstanceOf(FlushRefusedException.class)
                .hasMessageContaining("Book.author of Book#1")
                .hasMessageContaining("Author (new)");
        assertThat(desk.statements()).isEmpty();
        desk.persist(arya).flush();
        assertThat(count(Author.class)).isEqualTo(2);
    }

    @Test
    void of_a_new_one_empties_the_side_without_a_column() {
        desk = desk.after(new Author("Jon"));
        Author jon = desk.first(Author.class);
        Profile writer = new Profile("A writer");
        jon.profile = Ref.of(writer);
        desk.persist(writer).remove(writer).flush();

        assertThat(jon.profile).isNull();
        assertThat(count(Profile.class)).isZero();
        assertThat(desk.plan()).isEqualTo("nothing");
    }

    @Test
    void of_a_new_one_takes_along_what_is_new_and_goes_with_it() {
        Book winter = book("Winter", new Author("Jon"));
        Chapter one = new Chapter("One", winter);
        winter.chapters.add(one);
        winter.cover = new Cover("white");
        desk.persist(winter, one, winter.cover, winter.author).remove(winter).flush();

        assertThat(count(Chapter.class) + count(Cover.class) + count(Book.class))
                .isZero();
        assertThat(count(Author.class)).isEqualTo(1);
    }

    @Test
    void of_a_new_one_deletes_no_row() {
        Book winter = book("Winter", new Author("Jon"));
        winter.cover = new Cover("white");
        desk = desk.after(winter);
        Cover cover = desk.first(Cover.class);
        Book copy = book("Copy", desk.first(Author.class));
        copy.cover = cover;
        desk.persist(copy).remove(copy).flush();

        assertThat(count(Cover.class)).isEqualTo(1);
        assertThat(desk.state(cover)).isNotNull();
    }

    @Test
    void of_a_new_one_is_taken_back_by_a_rollback() {
        Author jon = new Author("Jon");
        desk.persist(jon);
        desk.transactions.begin();
        desk.remove(jon).flush();
        desk.transactions.rollback();
        desk.flush();

        assertThat(count(Author.class)).isEqualTo(1);
    }
}
