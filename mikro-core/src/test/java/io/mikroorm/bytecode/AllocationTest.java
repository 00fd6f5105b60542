// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import com.sun.management.ThreadMXBean;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.ArrayRow;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.KnownReferences;
import io.mikroorm.hydration.StateModel;
import io.mikroorm.metadata.MetadataStorage;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Bytes, not milliseconds: they are the same in every run. */
class AllocationTest {

    private static final int STATES = 10_000;

    @Embeddable
    record Size(int width, double height) {}

    @Entity
    static final class Book {
        @PrimaryKey
        private long id;

        private String title;
        private BigDecimal price;
        private Ref<Book> sequel;

        @Nullable
        private String meta;

        private Instant createdAt;
        private Size size;
        private int pages;
    }

    @Entity
    static final class Holder {
        @PrimaryKey
        private long id;

        private EntityCollection<Book> books = EntityCollection.of(this);
    }

    @Entity
    static final class PlainHolder {
        @PrimaryKey
        private long id;

        @OneToMany(mappedBy = "holder")
        private List<Book> books = new ArrayList<>();
    }

    private static long bytesOfLoading(Class<?> type) {
        MetadataStorage model = StateModel.of(type, Book.class);
        GeneratedStateFactory factory = new GeneratedStateFactory(model);
        KnownReferences references = new KnownReferences(model, factory);
        EntityState prototype = factory.prototype(model.get(type));
        ArrayRow row = new ArrayRow(new Object[] {1L});
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            EntityState[] made = new EntityState[STATES];
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int j = 0; j < STATES; j++) {
                made[j] = prototype.newLoaded(row, 0, references, 1L);
            }
            least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / STATES);
            assertThat(made[STATES - 1].isLoaded()).isTrue();
        }
        return least;
    }

    /** The view, its place in the state, and the list that the class makes for nothing. */
    @Test
    void a_plain_list_costs_its_owner_a_few_words_more() {
        long more = bytesOfLoading(PlainHolder.class) - bytesOfLoading(Holder.class);
        assertThat(more).isBetween(0L, 72L);
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static EntityState[] states() {
        MetadataStorage model = StateModel.of(Book.class);
        GeneratedStateFactory factory = new GeneratedStateFactory(model);
        KnownReferences references = new KnownReferences(model, factory);
        EntityState[] states = new EntityState[STATES];
        Instant now = Instant.now();
        for (int i = 0; i < STATES; i++) {
            states[i] = factory.prototype(model.get(0)).newState();
            states[i].key(i);
            Object[] row = {(long) i, "title" + i, BigDecimal.valueOf(i, 2), 7L, null, now, 10, 20d, i};
            states[i].hydrate(new ArrayRow(row), 0, references);
        }
        return states;
    }

    private static int dirty(EntityState[] states) {
        int dirty = 0;
        for (EntityState state : states) {
            if (state.isDirty()) {
                dirty++;
            }
        }
        return dirty;
    }

    @Test
    void looking_for_changes_allocates_nothing() {
        EntityState[] states = states();
        int found = dirty(states);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        found += dirty(states);
        long after = THREADS.getCurrentThreadAllocatedBytes();
        long idle = THREADS.getCurrentThreadAllocatedBytes() - after;
        assertThat(found).isZero();
        assertThat(after - before - idle).isZero();
    }
}
