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
import io.mikroorm.unitofwork.Shelf.Publisher;
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
}
