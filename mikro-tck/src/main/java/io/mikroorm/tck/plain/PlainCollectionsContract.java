// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.LoadStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Fields of the types {@code List}, {@code Set} and {@code Collection} hold relations as an {@code EntityCollection} does. */
public abstract class PlainCollectionsContract extends OnBands {

    /** On bands. */
    protected PlainCollectionsContract() {}

    @Nested
    class New_entities {

        @Test
        void are_saved_with_what_is_in_their_own_collections() {
            assertThat(songsOf("Asia")).containsExactly("days", "heat");
            assertThat(playersOf("Asia")).containsExactly("Carl", "John");
            assertThat(moodsOf("heat")).containsExactly("hot", "loud");
            assertThat(songsIn("hot")).containsExactly("heat");
        }

        @Test
        void show_collections_of_ours_after_the_flush_and_both_ends_agree() {
            Mood new1 = new Mood("new");
            Song tune = new Song("tune");
            List<Song> given = new ArrayList<>(List.of(tune));
            Set<Mood> moods = new HashSet<>(Set.of(new1));
            tune.setMoods(moods);
            Band band = new Band("Cars");
            band.setSongs(given);
            em.persist(band);
            assertThat(band.getSongs()).isSameAs(given);
            em.flush();

            assertThat(band.getSongs()).isNotSameAs(given).containsExactly(tune);
            assertThat(tune.getMoods()).isNotSameAs(moods).containsExactly(new1);
            assertThat(tune.getBand()).isSameAs(band);
            assertThat(new1.getSongs()).containsExactly(tune);
            assertThat(em.isLoaded(band, "songs")).isTrue();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(songsOf("Cars")).containsExactly("tune");
        }

        @Test
        void may_be_given_members_until_the_flush() {
            Band band = new Band("Cars");
            em.persist(band);
            band.getSongs().add(new Song("tune"));
            Song other = new Song("other");
            other.setBand(band);
            em.persist(other).flush();

            assertThat(band.getSongs()).hasSize(2).contains(other);
            assertThat(songsOf("Cars")).containsExactly("other", "tune");
        }

        @Test
        @NullUnmarked
        void may_have_null_for_none() {
            Band band = new Band("Cars");
            band.setSongs(null);
            band.setPlayers(null);
            Mood mood = new Mood("new");
            em.persist(band).persist(mood).flush();

            assertThat(band.getSongs()).isEmpty();
            assertThat(band.getPlayers()).isEmpty();
            assertThat(mood.getSongs()).isEmpty();
            band.getSongs().add(new Song("tune"));
            em.flush();
            assertThat(songsOf("Cars")).containsExactly("tune");
        }

        @Test
        void hold_each_member_once_whatever_their_list_says() {
            Song tune = new Song("tune");
            Band band = new Band("Cars");
            band.setSongs(Arrays.asList(tune, tune, new Song("also"), tune));
            em.persist(band).flush();

            assertThat(titles(band.getSongs())).containsExactly("tune", "also");
            assertThat(songsOf("Cars")).containsExactly("also", "tune");
        }

        @Test
        void cannot_have_null_among_their_members() {
            Band band = new Band("Cars");
            List<Song> given = new ArrayList<>();
            given.add(nothing());
            band.setSongs(given);
            em.persist(band);

            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("[MO-3046] Band.songs");
            assertThat(band.getSongs()).isSameAs(given);
            given.clear();
            em.flush();
            assertThat(songsOf("Cars")).isEmpty();
        }

        @NullUnmarked
        private static Song nothing() {
            return null;
        }

        @Test
        void may_share_one_list_which_none_of_them_has_in_the_end() {
            Mood one = new Mood("one");
            Mood two = new Mood("two");
            List<Song> shared = new ArrayList<>(List.of(new Song("both")));
            one.setSongs(shared);
            two.setSongs(shared);
            em.persist(one).persist(two).flush();
            some(one.getSongs()).clear();
            em.flush();

            assertThat(two.getSongs()).hasSize(1);
            assertThat(songsIn("one")).isEmpty();
            assertThat(songsIn("two")).containsExactly("both");
        }

        @Test
        void that_are_planned_stay_as_they_are() {
            Band band = new Band("Cars");
            List<Song> given = band.getSongs();
            given.add(new Song("tune"));
            em.persist(band);
            String plan = em.plan().toString();

            assertThat(em.plan()).hasToString(plan);
            assertThat(band.getSongs()).isSameAs(given);
            assertThat(given.get(0).getBand()).isNull();
        }
    }

    @Nested
    class Not_loaded {

        private static void take(Object read) {
            assertThat(read).isNotNull();
        }

        @Test
        void reading_is_refused_and_says_what_to_do() {
            Band asia = band(em, "Asia");

            assertThat(em.isLoaded(asia, "songs")).isFalse();
            assertThat(asia.getSongs()).hasToString("Band.songs[not loaded]");
            for (Runnable read : List.<Runnable>of(
                    () -> take(asia.getSongs().size()),
                    () -> take(asia.getSongs().iterator()),
                    () -> take(asia.getSongs().get(0)),
                    () -> take(asia.getSongs().stream().toList()),
                    () -> take(asia.getSongs().isEmpty()),
                    () -> asia.getSongs().clear())) {
                assertThatThrownBy(read::run)
                        .isInstanceOf(NotLoadedException.class)
                        .hasMessageContaining("Band.songs is read but has not been loaded")
                        .hasMessageContaining("em.load(owner, \"songs\")");
            }
            assertThatThrownBy(() -> asia.getPlayers().size()).isInstanceOf(NotLoadedException.class);
        }

        @Test
        void one_call_loads_those_of_all_that_were_loaded_together() {
            List<Band> bands = em.findAll(Band.class, o -> o.orderBy("name"));
            statements.reset();
            em.load(bands.get(0), "songs");

            assertThat(statements.selects()).isEqualTo(1);
            assertThat(em.isLoaded(bands.get(0), "songs")).isTrue();
            assertThat(titles(bands.get(0).getSongs())).containsExactly("days", "heat");
            assertThat(titles(bands.get(1).getSongs())).containsExactly("owed");
            em.load(bands.get(1), "songs");
            assertThat(statements.selects()).isEqualTo(1);
        }

        @Test
        void relations_to_one_are_loaded_by_the_same_call() {
            Song heat = song(em, "heat");
            Band band = some(heat.getBand());
            assertThat(em.isLoaded(heat, "band")).isFalse();
            em.load(heat, "band");

            assertThat(em.isLoaded(heat, "band")).isTrue();
            assertThat(band.getName()).isEqualTo("Asia");
            em.load(heat, "title"); // is there already
            assertThatThrownBy(() -> em.load(heat, "bands"))
                    .isInstanceOf(MikroOrmException.class)
                    .hasMessageContaining("'band'");
        }

        @Test
        void populate_fills_them_with_every_strategy() {
            for (LoadStrategy strategy : LoadStrategy.values()) {
                EntityManager other = fresh();
                List<Band> bands = other.findAll(Band.class, o -> o.populate("songs.moods", "players.instruments")
                        .strategy(strategy)
                        .orderBy("name"));
                Band asia = bands.get(0);
                assertThat(titles(asia.getSongs())).containsExactly("days", "heat");
                assertThat(song(asia, "heat").getMoods())
                        .extracting(Mood::getWord)
                        .containsExactly("hot", "loud");
                assertThat(player(asia, "Carl").getInstruments())
                        .extracting(Instrument::getKind)
                        .containsExactly("drums");
                assertThat(bands.get(1).getPlayers()).isEmpty();
                assertThat(other.plan().isEmpty()).isTrue();
            }
        }

        @Test
        void adding_and_removing_need_no_loading() {
            Band asia = band(em, "Asia");
            Song heat = song(em, "heat");
            Mood hot = mood(em, "hot");
            asia.getSongs().add(new Song("vows"));
            heat.getMoods().remove(hot);
            em.flush();

            assertThat(em.isLoaded(asia, "songs")).isFalse();
            assertThat(em.isLoaded(heat, "moods")).isFalse();
            assertThat(songsOf("Asia")).containsExactly("days", "heat", "vows");
            assertThat(moodsOf("heat")).containsExactly("loud");
            em.load(asia, "songs");
            assertThat(titles(asia.getSongs())).containsExactly("days", "heat", "vows");
        }

        @Test
        void streamed_entities_have_what_was_populated() {
            try (Stream<Band> bands = em.stream(Band.class, where("name").eq("Asia"), o -> o.populate("songs"))) {
                Band asia = bands.findFirst().orElseThrow();
                assertThat(titles(asia.getSongs())).containsExactlyInAnyOrder("days", "heat");
                assertThatThrownBy(() -> asia.getPlayers().size()).isInstanceOf(NotLoadedException.class);
            }
        }
    }

    @Nested
    class Keys_that_come_late {

        @Test
        void lose_no_member_of_a_set() {
            Band asia = band(em, "Asia", "players");
            Player one = new Player("Geoff");
            Player two = new Player("Steve");
            asia.getPlayers().addAll(List.of(one, two));
            em.flush();

            assertThat(one.getId()).isNotNull();
            assertThat(asia.getPlayers().contains(one)).isTrue();
            assertThat(asia.getPlayers().contains(two)).isTrue();
            assertThat(asia.getPlayers().remove(one)).isTrue();
            em.flush();
            assertThat(playersOf("Asia")).containsExactly("Carl", "John", "Steve");
        }

        @Test
        void lose_no_member_of_a_hash_set_that_the_application_has_filled() {
            Player one = new Player("Geoff");
            Player two = new Player("Steve");
            Band band = new Band("Cars");
            Set<Player> own = band.getPlayers();
            own.addAll(List.of(one, two));
            em.persist(band).flush();

            assertThat(own.contains(one)).isFalse();
            assertThat(band.getPlayers().contains(one)).isTrue();
            assertThat(band.getPlayers()).hasSize(2);
            band.getPlayers().remove(two);
            em.flush();
            assertThat(playersOf("Cars")).containsExactly("Geoff");
        }
    }

    @Nested
    class Beside_collections_of_the_ORM {

        @Test
        void a_relation_has_a_list_at_one_end_and_an_entity_collection_at_the_other() {
            Fan mia = fan(em, "Mia", "favourites");
            Song heat = song(em, "heat", "fans");
            EntityCollection<Song> favourites = mia.getFavourites();
            some(heat.getFans()).add(mia);
            assertThat(favourites).containsExactly(heat);
            Song days = song(em, "days", "fans");
            favourites.add(days);
            assertThat(days.getFans()).containsExactly(mia);
            em.flush();
            favourites.remove(heat);
            em.flush();

            assertThat(heat.getFans()).isEmpty();
            assertThat(titles(fan(fresh(), "Mia", "favourites").getFavourites()))
                    .containsExactly("days");
        }

        @Test
        void a_new_entity_with_a_list_is_put_into_an_entity_collection() {
            Fan mia = fan(em, "Mia", "favourites");
            Song tune = new Song("tune");
            tune.setFans(new ArrayList<>(List.of(new Fan("Tom"))));
            mia.getFavourites().add(tune);
            em.flush();

            assertThat(tune.getFans()).extracting(Fan::getName).containsExactlyInAnyOrder("Mia", "Tom");
            assertThat(some(song(fresh(), "tune", "fans").getFans()))
                    .extracting(Fan::getName)
                    .containsExactly("Mia", "Tom");
        }
    }

    @Nested
    class Entities_that_are_not_managed_any_more {

        @Test
        void keep_their_members_in_plain_collections() {
            Band asia = band(em, "Asia", "songs");
            Song heat = song(asia, "heat");
            em.clear();
            asia.getSongs().remove(heat);
            asia.getSongs().add(new Song("vows"));

            assertThat(titles(asia.getSongs())).containsExactly("days", "vows");
            assertThat(heat.getBand()).isSameAs(asia);
            assertThatThrownBy(() -> asia.getPlayers().size())
                    .isInstanceOf(NotLoadedException.class)
                    .hasMessageContaining("Band.players");
            em.flush();
            assertThat(songsOf("Asia")).containsExactly("days", "heat");
        }

        @Test
        void take_their_members_along_when_they_are_removed_by_cascade() {
            Band asia = band(em, "Asia");
            em.remove(asia).flush();

            assertThat(fresh().count(Player.class)).isZero();
            assertThat(fresh().count(Instrument.class)).isZero();
            assertThat(fresh().count(Song.class)).isEqualTo(3);
            Collection<Player> players = asia.getPlayers();
            assertThat(players).hasSize(2);
        }
    }

    @Test
    void reading_again_gives_the_members_that_the_database_has() {
        Band asia = band(em, "Asia", "songs");
        EntityManager other = fresh();
        band(other, "Asia").getSongs().add(new Song("vows"));
        other.flush();
        List<Song> shown = asia.getSongs();
        em.find(Band.class, where("name").eq("Asia"), o -> o.populate("songs").refresh());

        assertThat(asia.getSongs()).isSameAs(shown);
        assertThat(titles(shown)).containsExactly("days", "heat", "vows");
    }
}
