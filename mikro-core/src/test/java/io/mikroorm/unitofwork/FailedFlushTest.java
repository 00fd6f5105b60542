// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.TransactionOptions;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.CommitOutcomeUnknownException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.unitofwork.Shelf.Author;
import io.mikroorm.unitofwork.Shelf.Book;
import io.mikroorm.unitofwork.Shelf.Chapter;
import io.mikroorm.unitofwork.Shelf.Moment;
import io.mikroorm.unitofwork.Shelf.Profile;
import io.mikroorm.unitofwork.Shelf.Publisher;
import io.mikroorm.unitofwork.Shelf.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FailedFlushTest {

    private Desk desk = new Desk();
    private Author jon;
    private Book winter;
    private Publisher orbit;
    private Chapter two;
    private Tag fresh;

    /** A flush of many kinds of statements. */
    private void given() {
        Author first = new Author("Jon");
        first.profile = Ref.of(new Profile("old"));
        Book book = new Book("Winter", first);
        book.tags.add(new Tag("cold"));
        book.chapters.add(new Chapter("One", book));
        Book old = new Book("Old", first);
        desk = desk.after(book, old);
        jon = desk.first(Author.class);
        winter = desk.first(Book.class);
        jon.books.load();
        winter.tags.load();
        winter.chapters.load();
    }

    private void change() {
        jon.name = "Jon Snow";
        desk.remove(desk.all(Book.class).get(1));
        fresh = new Tag("fresh");
        winter.tags.set(List.of(fresh));
        winter.chapters.clear();
        two = new Chapter("Two", winter);
        winter.chapters.add(two);
        orbit = new Publisher("Orbit");
        winter.publisher = Ref.of(orbit);
        Book flagship = new Book("Flagship", jon);
        flagship.publisher = winter.publisher;
        orbit.flagship = Ref.of(flagship);
        Profile young = new Profile("young");
        jon.profile = Ref.of(young);
    }

    private String unitOfWork() {
        return desk.plan()
                + jon.name
                + jon.version
                + jon.updatedAt
                + orbit.id
                + fresh.id
                + two.id
                + desk.state(winter).status()
                + desk.map.tracked().size();
    }

    private int statements() {
        given();
        change();
        desk.store.reset();
        desk.flush();
        int count = desk.statements().size();
        assertThat(count).isGreaterThan(8);
        assertThat(desk.plan()).isEqualTo("nothing");
        desk = new Desk();
        return count;
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void at_any_statement_leaves_everything_as_it_was_and_then_succeeds(boolean loses) {
        int count = statements();
        for (int k = 1; k <= count; k++) {
            desk = new Desk();
            given();
            change();
            String rows = desk.store.dump();
            String before = unitOfWork();
            desk.store.reset();
            desk.store.failAt = k;
            desk.store.loses = loses;

            assertThatThrownBy(desk::flush).isInstanceOf(DriverException.class);
            assertThat(desk.store.dump()).isEqualTo(rows);
            assertThat(unitOfWork()).isEqualTo(before);
            assertThat(desk.transactions.isActive()).isFalse();
            desk.store.reset();
            desk.flush();
            verifyWritten();
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void inside_a_nested_transaction_does_the_same(boolean loses) {
        int count = statements();
        for (int k = 1; k <= count; k++) {
            desk = new Desk();
            given();
            change();
            String rows = desk.store.dump();
            String before = unitOfWork();
            desk.store.reset();
            desk.store.failAt = k;
            desk.store.loses = loses;

            assertThatThrownBy(() -> nested(() -> nested(() -> {}))).isInstanceOf(DriverException.class);
            assertThat(desk.store.dump()).isEqualTo(rows);
            assertThat(unitOfWork()).isEqualTo(before);
            desk.store.reset();
            nested(() -> {});
            verifyWritten();
        }
    }

    private void nested(Runnable work) {
        desk.transactions.call(
                () -> {
                    work.run();
                    return "";
                },
                new TransactionOptions(),
                desk.work);
    }

    private void verifyWritten() {
        assertThat(desk.plan()).isEqualTo("nothing");
        assertThat(desk.statements()).hasSizeGreaterThan(8);
        Desk other = desk.other();
        Book found = other.first(Book.class);
        assertThat(found.tags.load()).extracting(t -> t.name).containsExactly("fresh");
        assertThat(found.chapters.load()).extracting(c -> c.heading).containsExactly("Two");
        assertThat(other.all(Book.class)).extracting(b -> b.title).containsExactly("Winter", "Flagship");
        assertThat(jon.books).hasSize(2);
        assertThat(jon.version).isEqualTo(2);
    }

    @Test
    void after_a_failure_of_the_commit_everything_is_pending() {
        given();
        change();
        String before = unitOfWork();
        desk.store.commitFails = true;
        assertThatThrownBy(desk::flush).isInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(unitOfWork()).isEqualTo(before);

        desk.store.commitFails = true;
        assertThatThrownBy(() -> nested(() -> {})).isInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(unitOfWork()).isEqualTo(before);
        assertThat(desk.transactions.isActive()).isFalse();
        desk.flush();
        assertThat(desk.plan()).isEqualTo("nothing");
    }

    @Test
    void an_outer_rollback_goes_back_to_the_beginning_after_several_flushes() {
        given();
        change();
        String rows = desk.store.dump();
        String before = unitOfWork();
        desk.transactions.begin();
        desk.flush();
        jon.name = "Someone";
        desk.persist(new Tag("more"));
        desk.remove(fresh);
        desk.flush();
        desk.transactions.rollback();
        jon.name = "Jon Snow";

        assertThat(desk.store.dump()).isEqualTo(rows);
        assertThat(desk.plan()).contains("insert  Publisher").contains("link    Book.tags");
        assertThat(jon.version).isEqualTo(1);
        assertThat(orbit.id).isNull();
        assertThat(desk.map.tracked()).isEmpty();
        assertThat(unitOfWork()).isEqualTo(before);
        desk.flush();
        verifyWritten();
    }

    @Test
    void a_row_that_was_changed_meanwhile_is_named() {
        desk = desk.after(new Author("Jon"));
        jon = desk.first(Author.class);
        Desk other = desk.other();
        other.first(Author.class).name = "Theirs";
        other.flush();
        jon.name = "Mine";

        assertThatThrownBy(desk::flush).isInstanceOfSatisfying(OptimisticLockException.class, e -> {
            assertThat(e.entity()).isSameAs(jon);
            assertThat(e).hasMessageContaining("Author#1");
        });
        assertThat(jon.version).isEqualTo(1);
        desk.remove(jon);
        assertThatThrownBy(desk::flush).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_row_without_version_that_is_gone_is_named_when_it_is_updated_and_not_when_it_is_deleted() {
        desk = desk.after(new Tag("cold"));
        Tag cold = desk.first(Tag.class);
        Desk other = desk.other();
        other.remove(other.first(Tag.class)).flush();
        cold.name = "warm";

        assertThatThrownBy(desk::flush)
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining("no longer exists");
        desk.remove(cold);
        assertThatCode(desk::flush).doesNotThrowAnyException();
    }

    @Test
    void a_version_that_is_a_time_moves_on_though_the_clock_stands_still() {
        Moment moment = new Moment();
        desk.persist(moment).flush();
        assertThat(moment.changed).isEqualTo(Desk.NOON);
        moment.name = "later";
        desk.flush();

        assertThat(moment.changed).isEqualTo(Desk.NOON.plusNanos(1000));
    }
}
