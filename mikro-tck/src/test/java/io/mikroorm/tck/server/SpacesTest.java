// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpacesTest {

    /** A server that remembers which spaces it has, and how often each was emptied. */
    private static final class Memory implements SpaceStore {

        private final Map<String, Integer> emptied = new HashMap<>();
        private boolean broken;

        @Override
        public List<String> names() {
            return new ArrayList<>(emptied.keySet());
        }

        @Override
        public void create(String name) {
            emptied.put(name, 0);
        }

        @Override
        public void empty(String name) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            emptied.merge(name, 1, Integer::sum);
        }

        @Override
        public void drop(String name) {
            emptied.remove(name);
        }
    }

    private final Memory memory = new Memory();
    private final Spaces spaces = new Spaces(memory);

    private Space sound(String tables) {
        Space space = spaces.take(tables);
        space.sound();
        return space;
    }

    @Test
    void a_space_that_came_back_is_lent_again_without_its_rows() {
        Space first = sound("books");
        first.close();
        Space second = spaces.take("books");

        assertThat(first.isFresh()).isTrue();
        assertThat(second.isFresh()).isFalse();
        assertThat(second.name()).isEqualTo(first.name());
        assertThat(memory.emptied).containsEntry(first.name(), 1);
    }

    @Test
    void a_space_is_lent_to_one_user_at_a_time() {
        assertThat(sound("books").name()).isNotEqualTo(sound("books").name());
    }

    @Test
    void who_wants_other_tables_gets_another_space() {
        sound("books").close();

        assertThat(spaces.take("tags").isFresh()).isTrue();
    }

    @Test
    void a_space_is_not_given_back_twice() {
        Space space = sound("books");
        space.close();
        space.close();

        assertThat(spaces.take("books").isFresh()).isFalse();
        assertThat(spaces.take("books").isFresh()).isTrue();
    }

    @Test
    void a_space_whose_tables_were_never_finished_is_dropped() {
        Space space = spaces.take("books");
        space.close();

        assertThat(memory.emptied).doesNotContainKey(space.name());
    }

    @Test
    void a_space_whose_tables_changed_is_dropped() {
        Space space = sound("books");
        space.spoil();
        space.close();

        assertThat(memory.emptied).isEmpty();
        assertThat(spaces.take("books").isFresh()).isTrue();
    }

    @Test
    void a_space_that_cannot_be_emptied_is_dropped_and_replaced() {
        Space broken = sound("books");
        broken.close();
        memory.broken = true;

        assertThat(spaces.take("books").isFresh()).isTrue();
        assertThat(memory.emptied).doesNotContainKey(broken.name());
    }

    @Test
    void what_killed_runs_left_behind_is_dropped_after_a_day() {
        Instant now = Instant.now();
        String old = SpaceName.next(now.minus(Duration.ofHours(25)));
        String young = SpaceName.next(now.minus(Duration.ofHours(23)));
        memory.create(old);
        memory.create(young);
        memory.create("mikro_tck_by_somebody_else");
        memory.create("public");
        new Spaces(memory);

        assertThat(memory.names()).containsExactlyInAnyOrder(young, "mikro_tck_by_somebody_else", "public");
    }

    @Test
    void all_spaces_are_dropped_at_the_end() {
        sound("books");
        sound("tags").close();
        memory.create("public");
        spaces.dropAll();

        assertThat(memory.names()).containsExactly("public");
    }
}
