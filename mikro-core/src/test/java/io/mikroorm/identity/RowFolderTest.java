// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.ArrayRow;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.NoContext;
import io.mikroorm.hydration.StateFactory;
import io.mikroorm.hydration.StateModel;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One object for each row, in whatever order its key and its row are met. */
class RowFolderTest {

    static final class Author {
        @PrimaryKey
        private long id;

        private String name;
    }

    static final class Book {
        @PrimaryKey
        private long id;

        private Ref<Author> author;
    }

    static final class Employee {
        @PrimaryKey
        private long id;

        @Nullable
        private Ref<Employee> chief;
    }

    /** Asks for itself while it is made. */
    static final class Curious {
        static @Nullable Runnable question;

        @PrimaryKey
        private long id;

        private String name;

        Curious() {
            if (question != null) {
                question.run();
            }
        }
    }

    private static final MetadataStorage MODEL = StateModel.of(Author.class, Book.class, Employee.class, Curious.class);
    private static final StateFactory STATES = new GeneratedStateFactory(MODEL);

    private final IdentityMap map = new IdentityMap(MODEL, STATES, new NoContext());

    private List<EntityState> fold(Class<?> type, Refresh refresh, Object[]... rows) {
        return fold(layout(type), refresh, rows);
    }

    private List<EntityState> fold(RowLayout layout, Refresh refresh, Object[]... rows) {
        RowFolder folder = new RowFolder(map, refresh, null);
        folder.begin(layout);
        for (Object[] row : rows) {
            folder.row(new ArrayRow(row));
        }
        folder.finish();
        return folder.roots();
    }

    private static RowLayout layout(Class<?> type) {
        return new RowLayout(new RowLayout.Node(MODEL.get(type), 0, null, List.of()), -1);
    }

    @Test
    void a_row_that_comes_again_is_the_same_object_with_the_values_of_the_first() {
        EntityState first =
                fold(Author.class, Refresh.NEVER, new Object[] {1L, "Ann"}).get(0);
        EntityState again =
                fold(Author.class, Refresh.NEVER, new Object[] {1L, "Bob"}).get(0);
        assertThat(again).isSameAs(first);
        assertThat(((Author) again.get()).name).isEqualTo("Ann");
        EntityState refreshed =
                fold(Author.class, Refresh.ALWAYS, new Object[] {1L, "Bob"}).get(0);
        assertThat(refreshed).isSameAs(first);
        assertThat(((Author) first.get()).name).isEqualTo("Bob");
    }

    @Test
    void a_reference_is_filled_by_its_row() {
        EntityState book =
                fold(Book.class, Refresh.NEVER, new Object[] {5L, 1L}).get(0);
        Ref<Author> author = ((Book) book.get()).author;
        assertThat(author.isLoaded()).isFalse();
        EntityState loaded =
                fold(Author.class, Refresh.NEVER, new Object[] {1L, "Ann"}).get(0);
        assertThat((Object) loaded).isSameAs(author);
        assertThat(author.get().name).isEqualTo("Ann");
    }

    @Test
    void rows_that_refer_to_each_other_and_to_themselves_are_one_object_each() {
        Object[][] rows = {{1L, 1L}, {2L, 3L}, {3L, 2L}};
        List<EntityState> found = fold(Employee.class, Refresh.NEVER, rows);
        assertThat(found).hasSize(3).allMatch(EntityState::isLoaded);
        assertThat((Object) ((Employee) found.get(0).get()).chief).isSameAs(found.get(0));
        assertThat((Object) ((Employee) found.get(1).get()).chief).isSameAs(found.get(2));
        assertThat((Object) ((Employee) found.get(2).get()).chief).isSameAs(found.get(1));
        assertThat(map.table(MODEL.get(Employee.class)).size()).isEqualTo(3);
    }

    @Test
    void a_constructor_that_asks_for_its_own_row_gets_the_object_that_counts() {
        Curious.question = () -> {
            Curious.question = null;
            fold(Curious.class, Refresh.NEVER, new Object[] {7L, "within"});
        };
        EntityState found =
                fold(Curious.class, Refresh.NEVER, new Object[] {7L, "around"}).get(0);
        EntityMetadata entity = MODEL.get(Curious.class);
        assertThat(map.get(entity, 7L)).isSameAs(found);
        assertThat(((Curious) found.get()).name).isEqualTo("within");
        assertThat(map.table(entity).size()).isEqualTo(1);
    }

    @Test
    void a_constructor_that_asks_for_a_reference_to_itself_gets_one_that_is_loaded() {
        EntityMetadata entity = MODEL.get(Curious.class);
        Curious.question = () -> {
            Curious.question = null;
            map.reference(entity, 7L);
        };
        EntityState found =
                fold(Curious.class, Refresh.NEVER, new Object[] {7L, "Ann"}).get(0);
        assertThat(map.get(entity, 7L)).isSameAs(found);
        assertThat(found.isLoaded()).isTrue();
        assertThat(((Curious) found.get()).name).isEqualTo("Ann");
    }

    @Test
    void what_a_transaction_loaded_is_forgotten_by_its_rollback() {
        map.journal().activate();
        long mark = map.journal().mark();
        EntityState loaded =
                fold(Author.class, Refresh.NEVER, new Object[] {1L, "Ann"}).get(0);
        map.journal().undoTo(mark);
        assertThat(map.get(MODEL.get(Author.class), 1L)).isNull();
        assertThat(loaded.context()).isNull();
    }

    @Test
    void an_entity_that_comes_back_by_a_rollback_is_loaded_with_its_companions_as_before() {
        EntityState loaded =
                fold(Author.class, Refresh.NEVER, new Object[] {1L, "Ann"}).get(0);
        Object batch = loaded.batch();
        map.journal().activate();
        map.evict(loaded);
        assertThat(loaded.batch()).isNull();
        map.journal().undoTo(0);
        assertThat(loaded.batch()).isSameAs(batch).isNotNull();
    }

    @Test
    void a_plan_that_expects_many_rows_brings_what_one_does_that_expects_none() {
        RowLayout layout = layout(Author.class);
        Object[][] rows = new Object[1_000][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new Object[] {(long) i * 31 - 500, "Author " + i};
        }
        for (int round = 0; round < 3; round++) {
            map.clear();
            List<EntityState> found = fold(layout, Refresh.NEVER, rows);
            assertThat(found).hasSize(rows.length);
            for (int i = 0; i < rows.length; i++) {
                assertThat(map.get(MODEL.get(Author.class), rows[i][0])).isSameAs(found.get(i));
            }
        }
        assertThat(layout.expected().guess()).isEqualTo(rows.length);
    }
}
