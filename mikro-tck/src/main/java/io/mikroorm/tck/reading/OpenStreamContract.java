// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.types.Recording;
import io.mikroorm.type.BinaryContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What happens while a stream is open: outside of a transaction, in one, and when that ends. */
public abstract class OpenStreamContract extends Contract {

    /** More than JDBC drivers fetch at once. */
    private static final int TAGS = 2_500;

    /** On many tags. */
    protected OpenStreamContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(super.entities());
        all.add(Recording.class);
        return all;
    }

    @BeforeEach
    void rows() {
        List<BookTag> tags = new ArrayList<>(TAGS);
        for (int i = 0; i < TAGS; i++) {
            tags.add(new BookTag("tag %04d".formatted(i)));
        }
        given(tags.toArray());
    }

    private static Stream<BookTag> tags(EntityManager by) {
        return by.stream(BookTag.class, o -> o.orderBy("name"));
    }

    private static void expectRest(Iterator<BookTag> tags, int from) {
        for (int i = from; i < TAGS; i++) {
            assertThat(tags.next().getName()).isEqualTo("tag %04d".formatted(i));
        }
        assertThat(tags.hasNext()).isFalse();
    }

    private boolean runsOthers() {
        return driver().capabilities().has(Feature.STATEMENTS_WHILE_STREAMING);
    }

    @Test
    void outside_of_a_transaction_the_entity_manager_goes_on() {
        try (Stream<BookTag> stream = tags(em);
                Stream<BookTag> other = tags(em)) {
            Iterator<BookTag> tags = stream.iterator();
            expect(tags, 0);
            assertThat(em.count(BookTag.class)).isEqualTo(TAGS);
            Iterator<BookTag> others = other.iterator();
            expect(others, 0);
            em.findOneOrFail(BookTag.class, where("name").eq("tag 0000")).setName("zzz");
            em.flush();
            expect(tags, 1);
            em.transactional(tx -> tx.persist(new BookTag("zzzz")));
            expectRest(others, 1);
            for (int i = 2; i < TAGS; i++) {
                expect(tags, i);
            }
        }
        assertThat(fresh().count(BookTag.class, where("name").like("zzz%"))).isEqualTo(2);
    }

    private static void expect(Iterator<BookTag> tags, int number) {
        assertThat(tags.next().getName()).isEqualTo("tag %04d".formatted(number));
    }

    @Test
    void outside_of_a_transaction_each_entity_can_be_worked_on_in_one() {
        try (Stream<BookTag> stream = em.stream(BookTag.class, where("name").lt("tag 0010"))) {
            stream.forEach(tag -> em.transactional(
                    tx -> tx.findOneOrFail(BookTag.class, some(tag.getId())).setName("done " + tag.getName())));
        }
        assertThat(fresh().count(BookTag.class, where("name").like("done %"))).isEqualTo(10);
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void outside_of_a_transaction_it_outlives_one_that_comes_and_fails() {
        try (Stream<BookTag> stream = tags(em)) {
            Iterator<BookTag> tags = stream.iterator();
            expect(tags, 0);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> em.transactional(tx -> {
                            tx.persist(new BookTag("zzz")).flush();
                            throw new IllegalStateException("mine");
                        }))
                        .hasMessage("mine");
            }
            expectRest(tags, 1);
        }
        assertThat(fresh().count(BookTag.class)).isEqualTo(TAGS);
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void one_that_work_leaves_open_ends_with_its_transaction_and_holds_nothing() {
        for (int i = 0; i < 15; i++) {
            Iterator<BookTag> tags = em.transactionalGet(tx -> tags(tx).iterator());
            assertThatThrownBy(tags::hasNext).hasMessageContaining("MO-4215");
        }
        assertThat(em.count(BookTag.class)).isEqualTo(TAGS);
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void in_a_transaction_it_sees_what_that_has_written() {
        em.begin();
        em.persist(new BookTag("a new one")).flush();
        try (Stream<BookTag> stream = tags(em)) {
            Iterator<BookTag> tags = stream.iterator();
            assertThat(tags.next().getName()).isEqualTo("a new one");
            expectRest(tags, 0);
        }
        em.rollback();
        try (Stream<BookTag> stream = tags(em)) {
            expectRest(stream.iterator(), 0);
        }
    }

    @Test
    @Requires({Feature.TRANSACTIONS, Feature.STATEMENTS_WHILE_STREAMING})
    void in_a_transaction_other_statements_run_while_it_is_open() {
        em.begin();
        try (Stream<BookTag> stream = tags(em);
                Stream<BookTag> other = tags(em)) {
            Iterator<BookTag> tags = stream.iterator();
            expect(tags, 0);
            assertThat(em.count(BookTag.class)).isEqualTo(TAGS);
            em.findOneOrFail(BookTag.class, where("name").eq("tag 0000")).setName("aaa");
            em.flush();
            expectRest(other.iterator(), 0);
            expectRest(tags, 1);
        }
        em.commit();
        assertThat(fresh().count(BookTag.class, where("name").eq("aaa"))).isEqualTo(1);
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void where_they_cannot_they_are_refused_and_nothing_is_lost() {
        // without savepoints, a flush that fails takes its transaction with it
        boolean refusesFlush = !runsOthers() && driver().capabilities().has(Feature.SAVEPOINTS);
        em.begin();
        em.persist(new BookTag("zzz")).flush();
        try (Stream<BookTag> stream = tags(em)) {
            Iterator<BookTag> tags = stream.iterator();
            expect(tags, 0);
            if (runsOthers()) {
                assertThat(em.count(BookTag.class)).isEqualTo(TAGS + 1);
            } else {
                assertThatThrownBy(() -> em.count(BookTag.class))
                        .isInstanceOf(TransactionStateException.class)
                        .hasMessageContaining("MO-4216")
                        .hasMessageContaining("fork()");
                assertThatThrownBy(() -> tags(em)).hasMessageContaining("MO-4216");
            }
            if (refusesFlush) {
                em.persist(new BookTag("zzzz"));
                assertThatThrownBy(em::flush).hasMessageContaining("MO-4216");
            }
            expect(tags, 1);
        }
        assertThat(em.count(BookTag.class)).isEqualTo(refusesFlush ? TAGS + 2 : TAGS + 1);
        em.commit();
        assertThat(fresh().count(BookTag.class, where("name").eq("zzz"))).isEqualTo(1);
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void it_ends_with_its_transaction() {
        for (Runnable end : List.<Runnable>of(em::commit, em::rollback)) {
            em.begin();
            try (Stream<BookTag> stream = tags(em)) {
                Iterator<BookTag> tags = stream.iterator();
                expect(tags, 0);
                end.run();
                assertThatThrownBy(() -> expectRest(tags, 1))
                        .isInstanceOf(TransactionStateException.class)
                        .hasMessageContaining("MO-4215");
            }
            assertThat(em.count(BookTag.class)).isEqualTo(TAGS);
        }
    }

    @Test
    @Requires({Feature.TRANSACTIONS, Feature.SAVEPOINTS})
    void it_ends_where_the_transaction_goes_back_to_before_it() {
        em.begin();
        em.begin();
        try (Stream<BookTag> stream = tags(em)) {
            Iterator<BookTag> tags = stream.iterator();
            expect(tags, 0);
            em.rollback();
            assertThatThrownBy(() -> expectRest(tags, 1)).hasMessageContaining("MO-4215");
        }
        assertThat(em.count(BookTag.class)).isEqualTo(TAGS);
        em.commit();
    }

    @Test
    @Requires({Feature.TRANSACTIONS, Feature.SAVEPOINTS, Feature.STATEMENTS_WHILE_STREAMING})
    void it_goes_on_where_the_transaction_goes_back_to_after_it() {
        em.begin();
        try (Stream<BookTag> stream = tags(em)) {
            Iterator<BookTag> tags = stream.iterator();
            expect(tags, 0);
            em.begin();
            em.persist(new BookTag("zzz")).flush();
            em.rollback();
            expectRest(tags, 1);
        }
        em.commit();
    }

    @Test
    @Requires({Feature.TRANSACTIONS, Feature.SAVEPOINTS, Feature.STATEMENTS_WHILE_STREAMING})
    void it_outlives_a_savepoint_that_was_kept() {
        em.begin();
        em.begin();
        try (Stream<BookTag> stream = tags(em)) {
            Iterator<BookTag> tags = stream.iterator();
            expect(tags, 0);
            em.commit();
            em.begin();
            expect(tags, 1);
            em.rollback();
            expectRest(tags, 2);
        }
        em.commit();
    }

    @Test
    void where_the_orm_is_closed_it_is_read_to_its_end_or_fails_in_our_words_and_can_be_closed_too() {
        try (Stream<BookTag> stream = tags(em)) {
            Iterator<BookTag> tags = stream.iterator();
            expect(tags, 0);
            orm.close();
            Throwable failure = catchThrowable(() -> expectRest(tags, 1));
            assertThat(failure == null || failure instanceof MikroOrmException)
                    .as(String.valueOf(failure))
                    .isTrue();
        }
    }

    @Test
    void contents_of_its_entities_can_be_read() {
        byte[] bytes = new byte[2_100_000];
        Arrays.fill(bytes, (byte) 7);
        Recording recording = new Recording();
        recording.audio = BinaryContent.of(bytes);
        Recording second = new Recording();
        second.audio = BinaryContent.of(new byte[] {1, 2, 3});
        given(recording, second);

        try (Stream<Recording> recordings = em.stream(Recording.class, o -> o.orderBy("id"))) {
            Iterator<Recording> all = recordings.iterator();
            assertThat(some(all.next().audio).bytes()).isEqualTo(bytes);
            assertThat(some(all.next().audio).bytes()).isEqualTo(new byte[] {1, 2, 3});
            assertThat(all.hasNext()).isFalse();
        }
    }
}
