// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is remembered of references that nobody has read, and what that costs. */
class UnreadTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int MANY = 20_000;

    private final Unread unread = new Unread();

    private static List<Object> objects(int count) {
        List<Object> objects = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            objects.add(new Object());
        }
        return objects;
    }

    @Test
    void objects_are_known_for_as_long_as_they_live() {
        List<Object> objects = objects(MANY);
        objects.forEach(each -> unread.note(each, true));
        objects.forEach(each -> unread.note(each, true));
        assertThat(objects).allMatch(unread::has);
        assertThat(unread.has(new Object())).isFalse();
        assertThat(unread.room()).isLessThanOrEqualTo(MANY * 8);
    }

    @Test
    void what_was_read_is_no_reference_any_more_and_may_be_one_again() {
        List<Object> objects = objects(MANY);
        unread.note(objects.get(0), false);
        objects.forEach(each -> unread.note(each, true));
        for (int i = 0; i < MANY; i += 2) {
            unread.note(objects.get(i), false);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(unread.has(objects.get(i))).isEqualTo(i % 2 == 1);
        }
        objects.forEach(each -> unread.note(each, true));
        assertThat(objects).allMatch(unread::has);
    }

    @Test
    void the_notes_of_objects_that_are_gone_are_swept_out() {
        for (int round = 0; round < 10; round++) {
            objects(MANY).forEach(each -> unread.note(each, true));
            collectGarbage();
        }
        objects(MANY).forEach(each -> unread.note(each, true));
        assertThat(unread.room()).isLessThanOrEqualTo(MANY * 8);
    }

    private static void collectGarbage() {
        WeakReference<Object> last = new WeakReference<>(new Object());
        while (!last.refersTo(null)) {
            System.gc();
        }
    }

    /** A weak reference is 32 bytes; the places are made anew each time that they double. */
    @Test
    void a_note_is_a_weak_reference_and_a_few_places() {
        List<Object> objects = objects(MANY);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            Unread fresh = new Unread();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int j = 0; j < MANY; j++) {
                fresh.note(objects.get(j), true);
            }
            least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / MANY);
        }
        assertThat(least).isBetween(32L, 64L);
    }

    @Test
    void asking_allocates_nothing() {
        List<Object> objects = objects(100);
        objects.forEach(each -> unread.note(each, true));
        int found = found(objects);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        found += found(objects);
        long after = THREADS.getCurrentThreadAllocatedBytes();
        long idle = THREADS.getCurrentThreadAllocatedBytes() - after;
        assertThat(found).isEqualTo(200);
        assertThat(after - before - idle).isZero();
    }

    private int found(List<Object> objects) {
        int found = 0;
        for (int i = 0; i < objects.size(); i++) {
            found += unread.has(objects.get(i)) ? 1 : 0;
        }
        return found;
    }
}
