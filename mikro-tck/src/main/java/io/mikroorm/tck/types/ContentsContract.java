// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.EntityNotFoundException;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.SerializationFailureException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.types.Recording.Film;
import io.mikroorm.tck.types.Recording.Sleeve;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Contents survive, are not read before they are asked for, and are written only when they were set. */
public abstract class ContentsContract extends Contract {

    /** The bytes of one part of a content. */
    static final int PART = 1 << 20;

    /** On two entities. */
    protected ContentsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Recording.class, Film.class);
    }

    /** So many bytes, always the same ones. */
    static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private Recording saved(@Nullable BinaryContent audio, @Nullable TextContent words) {
        Recording recording = new Recording();
        recording.title = "Take five";
        recording.audio = audio;
        recording.words = words;
        given(recording);
        return found(recording);
    }

    private Recording found(Recording recording) {
        Recording found = em.findOneOrFail(Recording.class, some(recording.id));
        assertThat(em.plan().isEmpty()).as("nothing to do after loading").isTrue();
        return found;
    }

    private Recording again(Recording recording) {
        return fresh().findOneOrFail(Recording.class, some(recording.id));
    }

    @Test
    void bytes_of_any_length_come_back_as_they_were() {
        for (int length : new int[] {0, 1, 10_000, PART - 1, PART, PART + 1, 3_500_000}) {
            byte[] bytes = noise(length);
            Recording found = saved(BinaryContent.of(bytes), null);

            assertThat(some(found.audio).length()).isEqualTo(length);
            assertThat(Arrays.equals(some(found.audio).bytes(), bytes))
                    .as("%s bytes", length)
                    .isTrue();
            assertThat(Arrays.equals(some(found.audio).bytes(), bytes))
                    .as("%s bytes again", length)
                    .isTrue();
        }
    }

    @Test
    void texts_of_any_length_come_back_as_they_were() {
        List<String> texts = List.of(
                "",
                "a",
                "ä\uD83D\uDC26\n \\ '\" \u20AC",
                "x".repeat(PART),
                "\u20AC".repeat(PART - 1),
                "y".repeat(PART + 1),
                "ä".repeat(1_750_000));
        for (String text : texts) {
            Recording found = saved(null, TextContent.of(text));

            assertThat(some(found.words).length()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
            assertThat(some(found.words).text().equals(text))
                    .as("%s characters", text.length())
                    .isTrue();
        }
    }

    @Test
    void characters_are_whole_where_one_part_ends_and_the_next_begins() {
        String even = "\uD83D\uDC26".repeat(PART + 10);
        String odd = "x" + even;

        assertThat(some(saved(null, TextContent.of(even)).words).text().equals(even))
                .isTrue();
        assertThat(some(saved(null, TextContent.of(odd)).words).text().equals(odd))
                .isTrue();
    }

    @Test
    void nothing_stays_nothing_and_can_be_asked_for() {
        Recording silent = saved(null, null);
        Recording empty = saved(BinaryContent.of(new byte[0]), TextContent.of(""));

        assertThat(silent.audio).isNull();
        assertThat(silent.words).isNull();
        assertThat(fresh().find(Recording.class, where("audio").isNull()))
                .extracting(r -> r.id)
                .containsExactly(silent.id);
        assertThat(fresh().find(Recording.class, where("words").isNotNull()))
                .extracting(r -> r.id)
                .containsExactly(empty.id);
    }

    @Test
    void contents_come_from_files_and_from_elsewhere(@TempDir Path folder) throws IOException {
        Path bytes = Files.write(folder.resolve("bytes"), noise(2_000_000));
        Path text = Files.writeString(folder.resolve("text"), "ä\uD83D\uDC26".repeat(300_000));
        Recording files = saved(BinaryContent.of(bytes), TextContent.of(text));
        Recording sources = saved(
                BinaryContent.of(Files.size(bytes), () -> Files.newInputStream(bytes)),
                TextContent.of(5, () -> new StringReader("aäbc")));

        assertThat(some(files.audio).bytes()).isEqualTo(noise(2_000_000));
        assertThat(some(files.words).text().equals(Files.readString(text))).isTrue();
        assertThat(some(sources.audio).bytes()).isEqualTo(noise(2_000_000));
        assertThat(some(sources.words).text()).isEqualTo("aäbc");
    }

    @Test
    void embeddables_and_constructors_take_contents() {
        Recording recording = new Recording();
        recording.sleeve = new Sleeve("Dave", BinaryContent.of(noise(100)), TextContent.of("notes"));
        Film film = new Film("m-1", BinaryContent.of(noise(200)));
        film.subtitles = TextContent.of("words");
        given(recording, film);

        Recording found = found(recording);
        assertThat(some(some(found.sleeve).picture()).bytes()).isEqualTo(noise(100));
        assertThat(some(some(found.sleeve).notes()).text()).isEqualTo("notes");
        Film foundFilm = em.findOneOrFail(Film.class, "m-1");
        assertThat(foundFilm.reel.bytes()).isEqualTo(noise(200));
        assertThat(some(foundFilm.subtitles).text()).isEqualTo("words");

        found.sleeve = new Sleeve("Paul", some(found.sleeve).picture(), null);
        foundFilm.subtitles = null;
        em.flush();
        assertThat(some(some(again(recording).sleeve).picture()).bytes()).isEqualTo(noise(100));
        assertThat(some(again(recording).sleeve).notes()).isNull();
        assertThat(fresh().findOneOrFail(Film.class, "m-1").subtitles).isNull();
    }

    @Test
    void finding_reads_lengths_only_and_opening_reads_one_content() {
        for (int i = 0; i < 5; i++) {
            Recording recording = new Recording();
            recording.audio = BinaryContent.of(noise(1_000 + i));
            recording.words = TextContent.of("a".repeat(i));
            given(recording);
        }
        List<Recording> found = em.findAll(Recording.class, o -> o.orderBy("id"));

        assertThat(statements.all()).isEqualTo(1);
        assertThat(statements.texts().get(0)).containsAnyOf("octet_length(", ".data\": 0");
        assertThat(found)
                .extracting(r -> some(r.audio).length())
                .containsExactly(1_000L, 1_001L, 1_002L, 1_003L, 1_004L);
        statements.reset();
        assertThat(some(found.get(3).audio).bytes()).isEqualTo(noise(1_003));
        assertThat(statements.all()).isEqualTo(1);
        assertThat(some(found.get(4).words).text()).isEqualTo("aaaa");
        assertThat(statements.all()).isEqualTo(2);
    }

    @Test
    void many_rows_with_contents_are_written_and_changed() {
        List<Recording> recordings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Recording recording = new Recording();
            recording.title = "r" + i;
            recording.audio = i % 7 == 0 ? null : BinaryContent.of(noise(i % 10 == 3 ? 700_000 : i));
            recording.words = i % 5 == 0 ? null : TextContent.of("ä".repeat(i));
            recordings.add(recording);
        }
        em.persistAll(recordings).flush();
        assertThat(em.plan().isEmpty()).isTrue();
        for (Recording recording : recordings) {
            recording.title = recording.title + "!";
            recording.words = TextContent.of(recording.title);
        }
        em.flush();

        List<Recording> found = fresh().findAll(Recording.class, o -> o.orderBy("id"));
        assertThat(found).hasSize(40);
        for (int i = 0; i < 40; i++) {
            Recording recording = found.get(i);
            assertThat(recording.title).isEqualTo("r" + i + "!");
            assertThat(some(recording.words).text()).isEqualTo("r" + i + "!");
            assertThat(recording.audio == null ? null : recording.audio.bytes())
                    .isEqualTo(i % 7 == 0 ? null : noise(i % 10 == 3 ? 700_000 : i));
        }
    }

    @Test
    void only_what_was_set_anew_is_sent() {
        Recording found = saved(BinaryContent.of(noise(10)), TextContent.of("one"));
        found.title = "Another";
        em.flush();
        assertThat(statements.texts()).noneMatch(text -> text.startsWith("update") && text.contains("audio"));

        statements.reset();
        TextContent two = TextContent.of("two");
        found.words = two;
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        assertThat(statements.texts()).noneMatch(text -> text.startsWith("update") && text.contains("audio"));
        assertThat(found.words).isSameAs(two);
        assertThat(some(again(found).words).text()).isEqualTo("two");

        statements.reset();
        found.words = two;
        assertThat(em.plan().isEmpty()).as("the same object is no change").isTrue();
        found.audio = null;
        em.flush();
        assertThat(again(found).audio).isNull();
    }

    @Test
    void a_content_that_was_set_can_be_opened_after_the_flush_and_the_one_before_it_cannot() {
        Recording found = saved(BinaryContent.of(noise(10)), null);
        BinaryContent before = some(found.audio);
        found.audio = BinaryContent.of(noise(20));
        assertThat(before.bytes()).isEqualTo(noise(10));
        em.flush();

        assertThat(some(found.audio).bytes()).isEqualTo(noise(20));
        assertThatThrownBy(before::open)
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("MO-4015")
                .hasMessageContaining("Recording.audio of Recording#" + found.id);
        em.refresh(found);
        assertThat(some(found.audio).bytes()).isEqualTo(noise(20));
    }

    @Test
    void after_clear_a_stored_content_cannot_be_read_any_more() {
        Recording found = saved(BinaryContent.of(noise(10)), TextContent.of("words"));
        em.clear();

        assertThatThrownBy(some(found.audio)::open)
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("MO-4014");
        assertThatThrownBy(some(found.words)::text)
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("MO-4014");
    }

    @Test
    void a_content_that_others_have_changed_or_deleted_says_so() {
        Recording found = saved(BinaryContent.of(noise(10)), TextContent.of("words"));
        EntityManager other = fresh();
        Recording theirs = other.findOneOrFail(Recording.class, some(found.id));
        theirs.audio = BinaryContent.of(noise(11));
        theirs.words = null;
        other.flush();
        assertThatThrownBy(some(found.audio)::bytes)
                .isInstanceOf(SerializationFailureException.class)
                .hasMessageContaining("Recording.audio of Recording#");
        assertThatThrownBy(some(found.words)::text)
                .isInstanceOf(EntityNotFoundException.class)
                .hasMessageContaining("MO-4017");

        other.remove(theirs).flush();
        assertThatThrownBy(some(found.audio)::bytes).isInstanceOf(EntityNotFoundException.class);
    }

    /** Fails, or ends, after so many bytes; counts how often it is opened and closed. */
    private static final class Faulty {
        int opened;
        int closed;
        int good;

        InputStream open() {
            opened++;
            return new FilterInputStream(new ByteArrayInputStream(noise(2_000_000))) {
                private int left = good;

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    if (left <= 0) {
                        throw new IOException("The line is cut");
                    }
                    int count = super.read(into, offset, Math.min(length, left));
                    left -= count;
                    return count;
                }

                @Override
                public void close() throws IOException {
                    closed++;
                    super.close();
                }
            };
        }
    }

    @Test
    void a_source_that_fails_refuses_the_flush_and_a_retry_succeeds() {
        Faulty source = new Faulty();
        source.good = 1_200_000;
        Recording recording = new Recording();
        recording.audio = BinaryContent.of(2_000_000, source::open);
        em.persist(new Recording()).persist(recording);
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4129")
                .hasMessageContaining("Recording.audio")
                .hasCauseInstanceOf(IOException.class);
        assertThat(fresh().count(Recording.class)).isZero();
        assertThat(recording.id).isNull();

        source.good = Integer.MAX_VALUE;
        em.flush();
        assertThat(some(again(recording).audio).bytes()).isEqualTo(noise(2_000_000));
        assertThat(source.opened).isEqualTo(2);
        assertThat(source.closed).isEqualTo(2);
    }

    @Test
    void after_a_source_that_fails_a_transaction_goes_on() {
        Faulty source = new Faulty();
        Recording recording = new Recording();
        Recording kept = new Recording();
        em.begin();
        em.persist(kept).flush();
        recording.audio = BinaryContent.of(2_000_000, source::open);
        em.persist(recording);
        assertThatThrownBy(em::flush).hasMessageContaining("MO-4129");
        recording.audio = null;
        em.commit();

        assertThat(fresh().count(Recording.class)).isEqualTo(2);
    }

    @Test
    void a_content_has_as_many_bytes_as_it_says() {
        for (int length : new int[] {0, 9, 11, 3_000_000}) {
            refused(
                    "MO-4150",
                    BinaryContent.of(length, () -> BinaryContent.of(noise(10)).open()),
                    null);
        }
        for (int length : new int[] {0, 4, 6, 3_000_000}) {
            refused("MO-4150", null, TextContent.of(length, () -> new StringReader("aäbc")));
        }
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() {
        refused("MO-4129", null, TextContent.of("a\uD83D"));
        refused("MO-4129", null, TextContent.of("\uDC26a"));
    }

    private void refused(String code, @Nullable BinaryContent audio, @Nullable TextContent words) {
        Recording recording = new Recording();
        recording.audio = audio;
        recording.words = words;
        EntityManager mine = fresh();
        mine.persist(recording);
        assertThatThrownBy(mine::flush)
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining(code)
                .hasMessageContaining("Recording." + (audio == null ? "words" : "audio"));
        assertThat(fresh().count(Recording.class)).isZero();
    }

    @Test
    void the_character_nul_is_kept_or_refused() {
        Recording recording = new Recording();
        recording.words = TextContent.of("a\0b");
        EntityManager mine = fresh();
        mine.persist(recording);
        try {
            mine.flush();
        } catch (ValidationException refused) {
            assertThat(refused)
                    .hasMessageContaining("MO-3120")
                    .hasMessageContaining("Recording.words")
                    .hasMessageContaining("NUL");
            return;
        }
        assertThat(some(again(recording).words).text()).isEqualTo("a\0b");
    }

    @Test
    void a_stored_content_is_copied_by_hand() {
        Recording found = saved(BinaryContent.of(noise(10)), null);
        Recording copy = new Recording();
        copy.audio = found.audio;
        em.persist(copy);
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4151")
                .hasMessageContaining("Recording.audio");

        copy.audio = BinaryContent.of(10, some(found.audio)::open);
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4016");

        copy.audio = BinaryContent.of(some(found.audio).bytes());
        em.flush();
        assertThat(some(again(copy).audio).bytes()).isEqualTo(noise(10));
    }

    @Test
    void conditions_and_orders_do_not_compare_contents() {
        Recording found = saved(BinaryContent.of(noise(10)), TextContent.of("words"));
        List<Condition<Object>> conditions = List.of(
                where("audio").eq(some(found.audio)),
                where("audio").eq(noise(10)),
                where("words").ne("words"),
                where("words").in("words"),
                where("words").like("w%"),
                where("words").gt("a"),
                where("sleeve.notes").eq("a"));
        for (Condition<Object> condition : conditions) {
            assertThatThrownBy(() -> em.find(Recording.class, condition))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-2122")
                    .hasMessageContaining("Recording.");
        }
        assertThatThrownBy(() -> em.findAll(Recording.class, o -> o.orderBy("audio")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2121");
    }

    @Test
    void contents_are_assigned_by_name() {
        Recording made = em.create(
                Recording.class,
                Map.of("title", "By name", "audio", BinaryContent.of(noise(5)), "words", TextContent.of("w")));
        em.flush();
        em.assign(made, Map.of("words", TextContent.of("words")));
        assertThatThrownBy(() -> em.assign(made, Map.of("words", "text")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Recording.words");
        em.flush();

        assertThat(some(again(made).audio).bytes()).isEqualTo(noise(5));
        assertThat(some(again(made).words).text()).isEqualTo("words");
    }
}
