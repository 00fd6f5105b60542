// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.query.FlushMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a list that a setter gave becomes where the flush or the transaction around it fails. */
public abstract class FailedReplacementsContract extends OnBands {

    /** On bands. */
    protected FailedReplacementsContract() {}

    @Test
    void a_failed_flush_leaves_the_field_as_it_was() {
        Band asia = band(em, "Asia", "songs");
        Song days = song(asia, "days");
        List<Song> given = new ArrayList<>(List.of(new Song("vows")));
        asia.setSongs(given);
        Band twin = new Band("Bros");
        List<Song> own = twin.getSongs();
        own.add(new Song("tune"));
        em.persist(twin);

        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(asia.getSongs()).isSameAs(given);
        assertThat(twin.getSongs()).isSameAs(own);
        assertThat(days.getBand()).isSameAs(asia);
        assertThat(given.get(0).getBand()).isNull();
        twin.setName("Cars");
        em.flush();
        assertThat(songsOf("Asia")).containsExactly("vows");
        assertThat(songsOf("Cars")).containsExactly("tune");
    }

    @Test
    void of_a_transaction_put_back_what_the_field_held() {
        Band asia = band(em, "Asia", "songs");
        List<Song> shown = asia.getSongs();
        Song days = song(asia, "days");
        List<Song> given = new ArrayList<>(List.of(song(asia, "heat")));
        asia.setSongs(given);
        Band cars = new Band("Cars");
        List<Song> own = cars.getSongs();
        own.add(new Song("tune"));
        fail(em, cars);

        assertThat(asia.getSongs()).isSameAs(given);
        assertThat(titles(shown)).containsExactly("days", "heat");
        assertThat(cars.getSongs()).isSameAs(own);
        assertThat(days.getBand()).isSameAs(asia);
        em.persist(cars).flush();
        assertThat(songsOf("Asia")).containsExactly("heat");
        assertThat(songsOf("Cars")).containsExactly("tune");
    }

    @Test
    void of_a_transaction_in_which_it_was_loaded_are_taken_back_too() {
        Band asia = band(em, "Asia");
        List<Song> given = List.of();
        asia.setSongs(given);
        fail(em, new Band("Cars"));

        assertThat(asia.getSongs()).isSameAs(given);
        em.flush();
        assertThat(songsOf("Asia")).isEmpty();
    }

    @Test
    void keep_what_was_added_after_the_flush() {
        Band cars = new Band("Cars");
        Song tune = new Song("tune");
        cars.getSongs().add(tune);
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(cars).flush();
                    cars.getSongs().add(new Song("later"));
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");

        assertThat(titles(cars.getSongs())).containsExactly("tune", "later");
        em.persist(cars).flush();
        assertThat(songsOf("Cars")).containsExactly("later", "tune");
    }

    @Test
    void keep_a_list_that_was_given_after_the_flush() {
        Band asia = band(em, "Asia", "songs");
        Band cars = new Band("Cars");
        List<Song> last = new ArrayList<>(List.of(new Song("last")));
        List<Song> other = new ArrayList<>(List.of(new Song("other")));
        assertThatThrownBy(() -> em.transactional(tx -> {
                    asia.setSongs(new ArrayList<>(List.of(new Song("vows"))));
                    tx.persist(cars).flush();
                    asia.setSongs(last);
                    cars.setSongs(other);
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");

        assertThat(asia.getSongs()).isSameAs(last);
        assertThat(cars.getSongs()).isSameAs(other);
        em.persist(cars).flush();
        assertThat(songsOf("Asia")).containsExactly("last");
        assertThat(songsOf("Cars")).containsExactly("other");
    }

    @Test
    void keep_the_last_of_two_lists() {
        Band asia = band(em, "Asia", "songs");
        List<Song> last = new ArrayList<>(List.of(new Song("last")));
        assertThatThrownBy(() -> em.transactional(tx -> {
                    asia.setSongs(new ArrayList<>(List.of(new Song("vows"))));
                    tx.flush();
                    asia.setSongs(last);
                    tx.flush();
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");

        assertThat(asia.getSongs()).isSameAs(last);
        em.flush();
        assertThat(songsOf("Asia")).containsExactly("last");
    }

    @Test
    void keep_what_was_sorted_after_the_flush_and_what_was_given_before_it() {
        Band asia = band(em, "Asia", "songs");
        List<Song> given = new ArrayList<>(List.of(new Song("vows"), song(asia, "heat")));
        assertThatThrownBy(() -> em.transactional(tx -> {
                    asia.setSongs(given);
                    tx.flush();
                    asia.getSongs().sort(Comparator.comparing(Song::getTitle));
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");

        assertThat(titles(asia.getSongs())).containsExactly("heat", "vows");
        em.flush();
        assertThat(songsOf("Asia")).containsExactly("heat", "vows");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void put_back_what_gave_way_to_the_members_that_were_read_again() {
        Band asia = band(em, "Asia", "songs");
        List<Song> given = new ArrayList<>(List.of(new Song("vows")));
        failAfterReading(asia, given, () -> {});

        assertThat(asia.getSongs()).isSameAs(given);
        em.flush();
        assertThat(songsOf("Asia")).containsExactly("vows");
    }

    @Test
    void keep_a_list_that_was_given_after_the_members_were_read_again() {
        Band asia = band(em, "Asia", "songs");
        List<Song> last = new ArrayList<>(List.of(new Song("last")));
        failAfterReading(asia, List.of(), () -> asia.setSongs(last));

        assertThat(asia.getSongs()).isSameAs(last);
        em.flush();
        assertThat(songsOf("Asia")).containsExactly("last");
    }

    @Test
    void keep_it_after_its_flush_too() {
        Band asia = band(em, "Asia", "songs");
        List<Song> last = new ArrayList<>(List.of(new Song("last")));
        failAfterReading(asia, List.of(), () -> {
            asia.setSongs(last);
            em.flush();
        });

        assertThat(asia.getSongs()).isSameAs(last);
        em.flush();
        assertThat(songsOf("Asia")).containsExactly("last");
    }

    @Test
    void keep_what_was_added_after_the_members_were_read_again() {
        Band asia = band(em, "Asia", "songs");
        failAfterReading(asia, List.of(), () -> asia.getSongs().add(new Song("tune")));

        assertThat(titles(asia.getSongs())).containsExactlyInAnyOrder("days", "heat", "tune");
        em.flush();
        assertThat(songsOf("Asia")).containsExactly("days", "heat", "tune");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void keep_it_where_the_members_were_not_known_before() {
        Band asia = band(em, "Asia");
        em.findAll(Song.class);
        failAfterReading(asia, List.of(), () -> {
            asia.getSongs().add(new Song("tune"));
            em.flush();
        });

        assertThat(titles(asia.getSongs())).containsExactlyInAnyOrder("days", "heat", "tune");
        em.flush();
        assertThat(songsOf("Asia")).containsExactly("days", "heat", "tune");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    private void failAfterReading(Band asia, List<Song> given, Runnable then) {
        assertThatThrownBy(() -> em.transactional(tx -> {
                    asia.setSongs(given);
                    tx.findAll(Band.class, o -> o.populate("songs").refresh().flushMode(FlushMode.COMMIT));
                    assertThat(titles(asia.getSongs())).containsExactlyInAnyOrder("days", "heat");
                    then.run();
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }

    private static void fail(EntityManager em, Band band) {
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(band).flush();
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }
}
