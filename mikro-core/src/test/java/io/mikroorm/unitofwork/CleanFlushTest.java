// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.unitofwork.Shelf.Author;
import io.mikroorm.unitofwork.Shelf.Book;
import io.mikroorm.unitofwork.Shelf.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CleanFlushTest {

    @Test
    void ten_thousand_entities_without_a_change_cost_no_statement() {
        Desk desk = new Desk();
        Author jon = new Author("Jon");
        for (int i = 0; i < 10_000; i++) {
            desk.persist(new Book("Book " + i, jon));
        }
        desk.flush();
        assertThat(desk.store.log).containsExactly("begin", "insert Author 1", "insert Book 10000", "commit");
        desk.store.reset();
        desk.flush();

        assertThat(desk.store.log).isEmpty();
        assertThat(desk.work.plan().isEmpty()).isTrue();
        assertThat(jon.books).hasSize(10_000);
    }

    @Test
    void pending_is_what_was_persisted_or_removed_since_the_last_flush() {
        Desk desk = new Desk();
        desk.persist(new Tag("cold"));
        assertThat(desk.work.hasPendingFor(Desk.metadata(Tag.class))).isTrue();
        assertThat(desk.work.hasPendingFor(Desk.metadata(Book.class))).isFalse();
        desk.flush();

        assertThat(desk.work.hasPendingFor(Desk.metadata(Tag.class))).isFalse();
        desk.remove(desk.first(Tag.class));
        assertThat(desk.work.hasPendingFor(Desk.metadata(Tag.class))).isTrue();
        desk.work.clear();
        assertThat(desk.plan()).isEqualTo("nothing");
    }
}
