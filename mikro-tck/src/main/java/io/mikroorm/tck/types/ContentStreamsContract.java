// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.IsolationLevel;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.types.Recording.Film;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.tck.types.ContentsContract.PART;
import static io.mikroorm.tck.types.ContentsContract.noise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Stored contents are read in parts, each with one statement, and all of one moment. */
public abstract class ContentStreamsContract extends Contract {

    private static final int LONG = 3_500_000;
    private static final int PARTS = 4;

    /** On two entities. */
    protected ContentStreamsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Recording.class, Film.class);
    }

    private Recording saved() {
        Recording recording = new Recording();
        recording.audio = BinaryContent.of(noise(LONG));
        recording.words = TextContent.of("w".repeat(LONG));
        given(recording);
        Recording found = em.findOneOrFail(Recording.class, some(recording.id));
        statements.reset();
        return found;
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_sends_them_with_their_rows() {
        Recording there = new Recording();
        there.audio = BinaryContent.of(noise(10));
        given(there);
        Recording replaced = new Recording();
        replaced.id = there.id;
        replaced.audio = BinaryContent.of(noise(20));
        replaced.words = TextContent.of("\u20AC");
        Recording added = new Recording();
        added.id = some(there.id) + 1;
        added.sleeve = new Recording.Sleeve("Brubeck", BinaryContent.of(noise(7)), null);
        em.upsertAll(List.of(replaced, added));

        assertThat(statements.inserts() + statements.count("merge")).isEqualTo(1);
        List<Recording> stored = fresh().findAll(Recording.class, o -> o.orderBy("id"));
        assertThat(some(stored.get(0).audio).bytes()).isEqualTo(noise(20));
        assertThat(some(stored.get(0).words).text()).isEqualTo("\u20AC");
        assertThat(some(some(stored.get(1).sleeve).picture()).bytes()).isEqualTo(noise(7));
        assertThat(some(replaced.audio).bytes()).isEqualTo(noise(20));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_sends_large_ones_by_themselves() {
        Recording large = new Recording();
        large.id = 1L;
        large.audio = BinaryContent.of(noise(LONG));
        large.words = TextContent.of("\u20AC".repeat(PART));
        Recording small = new Recording();
        small.id = 2L;
        small.audio = BinaryContent.of(noise(100));
        em.upsertAll(List.of(large, small));

        assertThat(statements.inserts() + statements.count("merge")).isEqualTo(2);
        Recording stored = fresh().findOneOrFail(Recording.class, 1L);
        assertThat(some(stored.audio).bytes()).isEqualTo(noise(LONG));
        assertThat(some(stored.words).text()).isEqualTo("\u20AC".repeat(PART));
        assertThat(some(fresh().findOneOrFail(Recording.class, 2L).audio).bytes())
                .isEqualTo(noise(100));
    }

    @Test
    @Requires(Feature.CONTENTS_IN_PARTS)
    void outside_of_a_transaction_a_long_content_is_read_in_one_of_its_own() throws IOException {
        Recording found = saved();
        try (InputStream in = some(found.audio).open()) {
            assertThat(in.readAllBytes()).isEqualTo(noise(LONG));
            assertThat(in.read()).isEqualTo(-1);
        }
        assertThat(statements.selects()).isEqualTo(PARTS);
        assertThat(statements.begins()).isEqualTo(1);
        assertThat(statements.count("rollback")).isEqualTo(1);

        statements.reset();
        assertThat(some(found.words).text().length()).isEqualTo(LONG);
        assertThat(statements.selects()).isEqualTo(PARTS);
        assertThat(statements.begins()).isEqualTo(1);
        assertThat(em.isInTransaction()).isFalse();
    }

    @Test
    @Requires(Feature.CONTENTS_IN_PARTS)
    void in_a_transaction_it_is_read_in_that_one() {
        Recording found = saved();
        em.transactional(tx -> {
            assertThat(some(found.audio).bytes()).isEqualTo(noise(LONG));
            assertThat(statements.selects()).isEqualTo(PARTS);
            assertThat(statements.begins()).isEqualTo(1);
        });
        assertThat(statements.count("rollback")).isZero();
    }

    @Test
    void what_the_transaction_has_written_is_read_in_it() {
        em.transactional(tx -> {
            Recording recording = new Recording();
            recording.audio = BinaryContent.of(noise(LONG));
            tx.persist(recording).flush();
            tx.clear();
            Recording found = tx.findOneOrFail(Recording.class, some(recording.id));
            assertThat(some(found.audio).bytes()).isEqualTo(noise(LONG));
        });
    }

    @Test
    @Requires(Feature.CONTENTS_IN_PARTS)
    void a_stream_does_not_outlive_the_transaction_that_it_is_read_in() throws IOException {
        Recording found = saved();
        em.begin();
        try (InputStream in = some(found.audio).open()) {
            assertThat(in.readNBytes(10)).isEqualTo(Arrays.copyOf(noise(LONG), 10));
            em.commit();
            assertThatThrownBy(in::readAllBytes)
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessageContaining("MO-4214")
                    .hasMessageContaining("Recording.audio of Recording#");
        }
        em.begin();
        try (InputStream in = some(found.audio).open()) {
            em.rollback();
            em.begin();
            assertThatThrownBy(in::readAllBytes).isInstanceOf(TransactionStateException.class);
        }
        em.rollback();
    }

    @Test
    void while_a_stream_is_open_the_entity_manager_goes_on() throws IOException {
        Recording found = saved();
        try (InputStream in = some(found.audio).open();
                Reader text = some(found.words).open()) {
            assertThat(in.readNBytes(PART)).isEqualTo(Arrays.copyOf(noise(LONG), PART));
            assertThat(text.read()).isEqualTo('w');
            assertThat(em.findAll(Recording.class)).containsExactly(found);
            assertThat(fresh().count(Recording.class)).isEqualTo(1);
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(noise(LONG), PART, LONG));
            assertThat(text.skip(LONG)).isEqualTo(LONG - 1);
        }
    }

    @Test
    void a_stream_that_is_closed_early_reads_no_further_and_leaves_nothing_behind() throws IOException {
        Recording found = saved();
        for (int i = 0; i < 20; i++) {
            InputStream in = some(found.audio).open();
            assertThat(in.read()).isEqualTo(noise(LONG)[0] & 0xff);
            in.close();
            in.close();
            assertThatThrownBy(in::read).isInstanceOf(IOException.class);
        }
        found.title = "Still free to write";
        em.flush();
        assertThat(fresh().findOneOrFail(Recording.class, some(found.id)).title).isEqualTo("Still free to write");
    }

    @Test
    @Requires(Feature.CONTENTS_IN_PARTS)
    void the_versions_of_rows_are_looked_at_as_well() {
        Film film = new Film("m-1", BinaryContent.of(noise(LONG)));
        given(film);
        Film found = em.findOneOrFail(Film.class, "m-1");
        statements.reset();

        assertThat(found.reel.bytes()).isEqualTo(noise(LONG));
        assertThat(statements.texts()).anyMatch(text -> text.startsWith("select") && text.contains("version"));
    }

    @Test
    @Requires(Feature.CONCURRENT_TRANSACTIONS)
    void the_parts_are_of_one_moment_though_others_write_meanwhile() throws IOException {
        Recording found = saved();
        byte[] other = new byte[LONG];
        try (InputStream in = some(found.audio).open()) {
            assertThat(in.readNBytes(10)).isEqualTo(Arrays.copyOf(noise(LONG), 10));
            replace(found, other);
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(noise(LONG), 10, LONG));
        }
        assertThat(some(fresh().findOneOrFail(Recording.class, some(found.id)).audio)
                        .bytes())
                .isEqualTo(other);
    }

    @Test
    @Requires(Feature.CONCURRENT_TRANSACTIONS)
    void in_a_transaction_they_are_so_where_it_sees_the_same_rows_each_time() {
        Recording saved = saved();
        em.transactional(
                tx -> {
                    Recording found = tx.findOneOrFail(Recording.class, some(saved.id), o -> o.refresh());
                    try (InputStream in = some(found.audio).open()) {
                        assertThat(in.readNBytes(10)).isEqualTo(Arrays.copyOf(noise(LONG), 10));
                        replace(found, new byte[LONG]);
                        assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(noise(LONG), 10, LONG));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                },
                o -> o.isolation(IsolationLevel.REPEATABLE_READ).readOnly());
    }

    private void replace(Recording recording, byte[] bytes) {
        EntityManager others = fresh();
        others.findOneOrFail(Recording.class, some(recording.id)).audio = BinaryContent.of(bytes);
        others.flush();
    }
}
