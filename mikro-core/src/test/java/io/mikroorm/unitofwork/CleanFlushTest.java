// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.unitofwork.Shelf.Author;
import io.mikroorm.unitofwork.Shelf.Book;
import io.mikroorm.unitofwork.Shelf.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    @Test
    void uuids_are_of_version_seven_in_order_and_all_different() {
        UUID known = UuidV7.of(0x017F22E279B0L << 12 | 0xCC3, 0x18C4DC0C0C07398FL << 2);
        assertThat(known).hasToString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
        List<UUID> made = java.util.stream.IntStream.range(0, 10_000)
                .mapToObj(i -> UuidV7.at(1_700_000_000_000L))
                .toList();
        Set<UUID> different = new HashSet<>(made);

        assertThat(different).hasSize(10_000).allSatisfy(u -> {
            assertThat(u.version()).isEqualTo(7);
            assertThat(u.variant()).isEqualTo(2);
        });
        assertThat(made).isSortedAccordingTo(java.util.Comparator.comparing(UUID::toString));
    }
}
