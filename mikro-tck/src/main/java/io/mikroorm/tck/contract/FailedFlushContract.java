// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Chapter;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A flush that fails leaves the database and the unit of work as they were: mend and flush again. */
@Requires(Capabilities.Feature.TRANSACTIONS)
public abstract class FailedFlushContract extends Contract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.clock(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @BeforeEach
    void rows_of_before() {
        Author taken = new Author("Taken", "taken@example.org");
        taken.getBooks().add(new Book("Old", taken));
        given(taken);
    }

    private void fails() {
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void new_entities_are_without_key_and_times_and_version_again() {
        Author good = new Author("Good");
        Author bad = new Author("Bad", "taken@example.org");
        em.persist(good).persist(bad);
        fails();

        assertThat(good.getId()).isNull();
        assertThat(good.getCreatedAt()).isNull();
        assertThat(good.getUpdatedAt()).isNull();
        assertThat(good.getVersion()).isZero();
        assertThat(fresh().count(Author.class)).isEqualTo(1);
    }

    @Test
    void the_same_flush_succeeds_once_it_is_mended() {
        Author good = new Author("Good");
        Author bad = new Author("Bad", "taken@example.org");
        good.getBooks().add(new Book("Winter", good));
        em.persist(good).persist(bad);
        fails();
        bad.setEmail("free@example.org");
        em.flush();

        assertThat(good.getId()).isNotNull();
        assertThat(good.getUpdatedAt()).isEqualTo(NOON);
        assertThat(fresh().findAll(Author.class, o -> o.orderBy("name")))
                .extracting(Author::getName)
                .containsExactly("Bad", "Good", "Taken");
        assertThat(fresh().count(Book.class)).isEqualTo(2);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_was_to_be_changed_is_still_to_be_changed() {
        Author taken = em.findAll(Author.class).get(0);
        int version = taken.getVersion();
        taken.setName("Changed");
        Author bad = new Author("Bad", "taken@example.org");
        em.persist(bad);
        String plan = em.plan().toString();
        fails();

        assertThat(taken.getName()).isEqualTo("Changed");
        assertThat(taken.getVersion()).isEqualTo(version);
        assertThat(em.plan()).hasToString(plan);
        em.remove(bad).flush();
        assertThat(fresh().findAll(Author.class)).extracting(Author::getName).containsExactly("Changed");
    }

    @Test
    void what_was_to_be_removed_is_still_to_be_removed() {
        Book old = em.findAll(Book.class).get(0);
        em.remove(old);
        Author bad = new Author("Bad", "taken@example.org");
        em.persist(bad);
        fails();

        assertThat(fresh().count(Book.class)).isEqualTo(1);
        em.remove(bad).flush();
        assertThat(fresh().count(Book.class)).isZero();
        assertThat(em.contains(old)).isFalse();
    }

    @Test
    void what_was_to_be_linked_is_still_to_be_linked() {
        Book old = em.findAll(Book.class, o -> o.populate("tags")).get(0);
        old.getTags().add(new BookTag("cold"));
        Author bad = new Author("Bad", "taken@example.org");
        em.persist(bad);
        fails();

        assertThat(fresh().count(BookTag.class)).isZero();
        em.remove(bad).flush();
        assertThat(fresh().findAll(Book.class, o -> o.populate("tags")).get(0).getTags())
                .extracting(BookTag::getName)
                .containsExactly("cold");
    }

    @Test
    void an_orphan_is_still_to_be_removed() {
        Book old = em.findAll(Book.class, o -> o.populate("chapters")).get(0);
        old.getChapters().add(new Chapter(1, "One", old));
        em.flush();
        old.getChapters().clear();
        Author bad = new Author("Bad", "taken@example.org");
        em.persist(bad);
        fails();

        assertThat(fresh().count(Chapter.class)).isEqualTo(1);
        em.remove(bad).flush();
        assertThat(fresh().count(Chapter.class)).isZero();
    }

    @Test
    void the_error_names_the_statement_and_keeps_the_cause() {
        em.persist(new Author("Bad", "taken@example.org"));

        assertThatThrownBy(em::flush).isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> {
            assertThat(e.statement()).isNotNull();
            assertThat(e.getCause()).isNotNull();
            assertThat(e.getMessage()).doesNotContain("taken@example.org");
        });
    }

    @Test
    void clearing_after_failures_forgets_everything() {
        Author bad = new Author("Bad", "taken@example.org");
        em.persist(bad);
        fails();
        fails();
        em.clear();

        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(em.contains(bad)).isFalse();
    }

    @Test
    void entities_that_point_to_each_other_stay_as_they_were() {
        Publisher orbit = new Publisher("Orbit");
        Author good = new Author("Good");
        Book winter = new Book("Winter", good);
        winter.setPublisher(Ref.of(orbit));
        orbit.setFlagship(Ref.of(winter));
        Author bad = new Author("Bad", "taken@example.org");
        em.persist(orbit).persist(winter).persist(bad);
        fails();

        assertThat(orbit.getId()).isNull();
        assertThat(winter.getId()).isNull();
        bad.setEmail("free@example.org");
        em.flush();
        Publisher found =
                fresh().findAll(Publisher.class, o -> o.populate("flagship")).get(0);
        assertThat(some(found.getFlagship()).get().getTitle()).isEqualTo("Winter");
    }
}
