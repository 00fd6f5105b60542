// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.FlushMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A setter gives a managed entity another list: the flush makes the relation what that list says. */
public abstract class ReplacedCollectionsContract extends OnBands {

    /** On bands. */
    protected ReplacedCollectionsContract() {}

    @Nested
    class Loaded {

        @Test
        void the_difference_is_written_and_the_field_shows_a_collection_of_ours() {
            Band asia = band(em, "Asia", "songs");
            Song heat = song(asia, "heat");
            Song days = song(asia, "days");
            List<Song> shown = asia.getSongs();
            Song vows = new Song("vows");
            List<Song> given = new ArrayList<>(List.of(heat, vows));
            asia.setSongs(given);
            statements.reset();
            em.flush();

            assertThat(statements.inserts()).isEqualTo(1);
            assertThat(statements.updates()).isEqualTo(1);
            assertThat(asia.getSongs()).isNotSameAs(given).containsExactly(heat, vows);
            assertThat(shown).containsExactly(heat, vows);
            assertThat(days.getBand()).isNull();
            assertThat(vows.getBand()).isSameAs(asia);
            assertThat(songsOf("Asia")).containsExactly("heat", "vows");
            given.clear();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void the_same_members_in_another_list_are_no_change() {
            Band asia = band(em, "Asia", "songs", "players");
            asia.setSongs(new ArrayList<>(asia.getSongs()));
            asia.setPlayers(new HashSet<>(asia.getPlayers()));
            statements.reset();
            assertThat(em.plan().isEmpty()).isTrue();
            em.flush();
            assertThat(statements.all()).isZero();
            asia.getSongs().add(new Song("vows"));
            em.flush();
            assertThat(songsOf("Asia")).containsExactly("days", "heat", "vows");
        }

        @Test
        void a_plan_sees_it_and_changes_nothing() {
            Band asia = band(em, "Asia", "songs");
            Song days = song(asia, "days");
            List<Song> given = List.of(new Song("vows"));
            asia.setSongs(given);
            String plan = em.plan().toString();

            assertThat(plan).contains("insert").contains("update");
            assertThat(em.plan()).hasToString(plan);
            assertThat(asia.getSongs()).isSameAs(given);
            assertThat(days.getBand()).isSameAs(asia);
            em.flush();
            assertThat(em.plan()).hasToString("nothing");
            assertThat(songsOf("Asia")).containsExactly("vows");
        }

        @Test
        @NullUnmarked
        void null_means_none() {
            Band asia = band(em, "Asia", "songs");
            asia.setSongs(null);
            em.flush();

            assertThat(asia.getSongs()).isEmpty();
            assertThat(songsOf("Asia")).isEmpty();
        }

        @Test
        void orphans_are_removed_with_what_goes_with_them() {
            Band asia = band(em, "Asia", "players");
            Player carl = player(asia, "Carl");
            asia.setPlayers(Set.of(new Player("Geoff"), player(asia, "John")));
            em.flush();

            assertThat(playersOf("Asia")).containsExactly("Geoff", "John");
            assertThat(em.contains(carl)).isFalse();
            assertThat(fresh().count(Instrument.class)).isEqualTo(1);
        }

        @Test
        void links_are_replaced_from_either_side() {
            Song heat = song(em, "heat", "moods");
            Mood hot = mood(em, "hot", "songs");
            Mood sad = mood(em, "sad", "songs");
            heat.setMoods(Set.of(hot, sad));
            em.flush();
            assertThat(moodsOf("heat")).containsExactly("hot", "sad");
            assertThat(sad.getSongs()).containsExactly(heat);
            Song owed = song(em, "owed", "moods");
            hot.setSongs(List.of(owed));
            em.flush();

            assertThat(songsIn("hot")).containsExactly("owed");
            assertThat(heat.getMoods()).containsExactly(sad);
            assertThat(owed.getMoods()).containsExactly(hot);
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void the_list_of_another_owner_is_read_and_not_shared() {
            Band asia = band(em, "Asia", "songs");
            Band bros = band(em, "Bros", "songs");
            bros.setSongs(asia.getSongs());
            em.flush();

            assertThat(titles(bros.getSongs())).containsExactly("days", "heat");
            assertThat(asia.getSongs()).isEmpty();
            assertThat(songsOf("Asia")).isEmpty();
            assertThat(songsOf("Bros")).containsExactly("days", "heat");
        }

        @Test
        void a_member_that_says_otherwise_counts() {
            Band asia = band(em, "Asia", "songs");
            Band bros = band(em, "Bros", "songs");
            Song heat = song(asia, "heat");
            asia.setSongs(List.of(heat));
            heat.setBand(bros);
            em.flush();

            assertThat(asia.getSongs()).isEmpty();
            assertThat(titles(bros.getSongs())).containsExactlyInAnyOrder("heat", "owed");
            assertThat(songsOf("Asia")).isEmpty();
        }

        @Test
        void what_the_old_list_is_told_afterwards_does_not_count() {
            Band asia = band(em, "Asia", "songs");
            List<Song> shown = asia.getSongs();
            Song days = song(asia, "days");
            asia.setSongs(new ArrayList<>(List.of(days)));
            shown.clear();
            asia.getSongs().add(new Song("vows"));
            em.flush();

            assertThat(titles(asia.getSongs())).containsExactly("days", "vows");
            assertThat(songsOf("Asia")).containsExactly("days", "vows");
        }

        @Test
        void what_the_old_list_was_told_before_does_not_count_either() {
            Band asia = band(em, "Asia", "songs");
            Song heat = song(asia, "heat");
            Song vows = new Song("vows");
            Song owed = song(em, "owed");
            em.persist(vows);
            asia.getSongs().addAll(List.of(vows, owed));
            asia.getSongs().remove(heat);
            asia.setSongs(new ArrayList<>(List.of(heat)));
            em.flush();

            assertThat(asia.getSongs()).containsExactly(heat);
            assertThat(heat.getBand()).isSameAs(asia);
            assertThat(vows.getBand()).isNull();
            assertThat(owed.getBand()).isNull();
            assertThat(songsOf("Asia")).containsExactly("heat");
            assertThat(songsOf("Bros")).isEmpty();
        }

        @Test
        void nor_what_the_old_set_of_links_was_told() {
            Song heat = song(em, "heat", "moods");
            Mood hot = mood(em, "hot", "songs");
            Mood sad = mood(em, "sad", "songs");
            heat.getMoods().add(sad);
            heat.getMoods().remove(hot);
            heat.setMoods(Set.of(hot));
            em.flush();

            assertThat(heat.getMoods()).containsExactly(hot);
            assertThat(sad.getSongs()).isEmpty();
            assertThat(hot.getSongs()).containsExactly(heat);
            assertThat(moodsOf("heat")).containsExactly("hot");
            assertThat(songsIn("sad")).isEmpty();
        }

        @Test
        void gives_way_where_the_members_are_read_again() {
            Band asia = band(em, "Asia", "songs");
            asia.setSongs(new ArrayList<>(List.of(new Song("vows"))));
            em.findAll(Band.class, o -> o.populate("songs").refresh().flushMode(FlushMode.COMMIT));

            assertThat(titles(asia.getSongs())).containsExactlyInAnyOrder("days", "heat");
            assertThat(em.plan().isEmpty()).isTrue();
            asia.getSongs().add(new Song("tune"));
            em.flush();
            assertThat(songsOf("Asia")).containsExactly("days", "heat", "tune");
        }

        @Test
        void a_removed_owner_takes_those_along_that_it_was_given() {
            Band asia = band(em, "Asia", "players");
            asia.setPlayers(new HashSet<>(Set.of(player(asia, "John"))));
            em.remove(asia).flush();

            assertThat(fresh().count(Player.class)).isZero();
            assertThat(fresh().count(Band.class)).isEqualTo(1);
        }
    }

    @Nested
    class Not_loaded {

        @Test
        void all_old_members_go() {
            Band asia = band(em, "Asia");
            asia.setSongs(new ArrayList<>(List.of(new Song("vows"))));
            em.flush();
            assertThat(songsOf("Asia")).containsExactly("vows");
            assertThat(fresh().count(Song.class)).isEqualTo(4);

            Song heat = song(em, "heat");
            heat.setMoods(Set.of(mood(em, "sad")));
            em.flush();
            assertThat(moodsOf("heat")).containsExactly("sad");
        }

        @Test
        void a_member_that_stays_stays() {
            Band asia = band(em, "Asia");
            Song heat = song(em, "heat");
            asia.setSongs(List.of(heat));
            em.flush();

            assertThat(asia.getSongs()).containsExactly(heat);
            assertThat(songsOf("Asia")).containsExactly("heat");
        }

        @Test
        void all_orphans_are_removed() {
            Band asia = band(em, "Asia");
            asia.setPlayers(Set.of());
            em.flush();

            assertThat(fresh().count(Player.class)).isZero();
            assertThat(fresh().count(Instrument.class)).isZero();
        }

        @Test
        void an_object_that_only_knows_its_key_can_be_given_members_as_well() {
            Long key = some(band(fresh(), "Asia").getId());
            em.getReference(Band.class, key).setSongs(List.of(song(em, "owed")));
            em.flush();

            assertThat(songsOf("Asia")).containsExactly("owed");
            assertThat(songsOf("Bros")).isEmpty();
        }

        @Test
        void a_plan_loads_nothing_and_says_so() {
            Band asia = band(em, "Asia");
            asia.setSongs(List.of());
            statements.reset();
            assertThatThrownBy(() -> em.plan())
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("[MO-4160] Band.songs")
                    .hasMessageContaining("em.load(owner, \"songs\")");
            assertThat(statements.all()).isZero();
            em.load(asia, "songs");

            assertThat(asia.getSongs()).isEmpty();
            assertThat(em.plan().isEmpty()).isFalse();
        }

        @Test
        void the_unread_list_of_another_is_refused() {
            Band asia = band(em, "Asia");
            Band bros = band(em, "Bros");
            bros.setSongs(asia.getSongs());

            assertThatThrownBy(em::flush).isInstanceOf(NotLoadedException.class).hasMessageContaining("Band.songs");
            em.load(asia, "songs");
            em.flush();
            assertThat(songsOf("Bros")).containsExactly("days", "heat");
        }
    }

    @Test
    void taking_out_who_cannot_be_without_owner_is_refused_with_its_name() {
        Player carl = player(band(em, "Asia", "players"), "Carl");
        em.load(carl, "instruments");
        Instrument drums = carl.getInstruments().get(0);
        carl.getInstruments().clear();

        assertThatThrownBy(em::flush).isInstanceOf(MikroOrmException.class).hasMessageContaining("Instrument.player");
        carl.getInstruments().add(drums);
        em.flush();
        assertThat(fresh().count(Instrument.class)).isEqualTo(2);
    }
}
