// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.exception.ValidationException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is done to lists and sets of relations by their own words reaches the other side and the database. */
public abstract class PlainChangesContract extends OnBands {

    /** On bands. */
    protected PlainChangesContract() {}

    @Test
    void reach_the_other_side_at_once_and_the_database_with_the_flush() {
        Band asia = band(em, "Asia", "songs");
        Band bros = band(em, "Bros", "songs");
        Song heat = song(asia, "heat");
        bros.getSongs().add(heat);
        assertThat(heat.getBand()).isSameAs(bros);
        assertThat(asia.getSongs()).doesNotContain(heat);
        Song owed = song(bros, "owed");
        bros.getSongs().remove(owed);
        assertThat(owed.getBand()).isNull();
        em.flush();

        assertThat(songsOf("Asia")).containsExactly("days");
        assertThat(songsOf("Bros")).containsExactly("heat");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void of_many_to_many_reach_the_other_side_at_once() {
        Song days = song(em, "days", "moods");
        Mood hot = mood(em, "hot", "songs");
        days.getMoods().add(hot);
        assertThat(hot.getSongs()).contains(days);
        some(hot.getSongs()).removeIf(song -> song.getTitle().equals("heat"));
        em.flush();

        assertThat(songsIn("hot")).containsExactly("days");
        assertThat(moodsOf("heat")).containsExactly("loud");
    }

    @Test
    void of_the_owning_side_are_followed_by_the_flush() {
        Band asia = band(em, "Asia", "songs");
        Song owed = song(em, "owed");
        owed.setBand(asia);
        em.flush();
        assertThat(asia.getSongs()).contains(owed).hasSize(3);
        em.remove(owed).flush();
        assertThat(asia.getSongs()).doesNotContain(owed).hasSize(2);
    }

    @Test
    void take_all_words_of_lists() {
        Band asia = band(em, "Asia", "songs");
        List<Song> songs = asia.getSongs();
        Song heat = song(asia, "heat");
        Song days = song(asia, "days");
        songs.add(0, new Song("vows"));
        songs.set(1, new Song("wild"));
        assertThat(days.getBand()).isNull();
        assertThat(titles(songs)).containsExactly("vows", "wild", "heat");
        Collections.reverse(songs);
        assertThat(titles(songs)).containsExactly("heat", "wild", "vows");
        Collections.sort(songs, (one, other) -> other.getTitle().compareTo(one.getTitle()));
        assertThat(titles(songs)).containsExactly("wild", "vows", "heat");
        songs.subList(1, 2).clear();
        ListIterator<Song> iterator = songs.listIterator(songs.size());
        iterator.previous();
        iterator.set(days);
        iterator.add(new Song("yell"));
        assertThat(titles(songs)).containsExactly("wild", "yell", "days");
        songs.replaceAll(song -> song == days ? heat : song);
        assertThat(songs).isEqualTo(List.of(songs.get(0), songs.get(1), heat));
        assertThat(List.of(songs.get(0), songs.get(1), heat)).isEqualTo(songs).hasSameHashCodeAs(songs);
        em.flush();

        assertThat(songsOf("Asia")).containsExactly("heat", "wild", "yell");
        assertThat(fresh().count(Song.class, where("band").isNull())).isEqualTo(1);
    }

    @Test
    void put_no_member_at_two_places() {
        Band asia = band(em, "Asia", "songs");
        Song heat = song(asia, "heat");

        assertThat(asia.getSongs().add(heat)).isFalse();
        assertThatThrownBy(() -> asia.getSongs().add(0, heat))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("[MO-3045] Band.songs holds each member once");
        assertThatThrownBy(() -> asia.getSongs().replaceAll(song -> heat)).isInstanceOf(ValidationException.class);
        assertThat(titles(asia.getSongs())).containsExactly("days", "heat");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void take_all_words_of_sets() {
        Song heat = song(em, "heat", "moods");
        Set<Mood> moods = heat.getMoods();
        List<Mood> before = List.copyOf(moods);
        assertThat(moods).isEqualTo(new HashSet<>(before)).hasSameHashCodeAs(new HashSet<>(before));
        assertThat(moods.add(before.get(0))).isFalse();
        assertThat(moods.retainAll(List.of(before.get(0)))).isTrue();
        Iterator<Mood> iterator = moods.iterator();
        iterator.next();
        iterator.remove();
        assertThat(moods).isEmpty();
        assertThat(moods.addAll(List.of(mood(em, "sad"), before.get(1)))).isTrue();
        em.flush();

        assertThat(moodsOf("heat")).containsExactly("loud", "sad");
    }

    @Test
    void remove_orphans_and_what_goes_with_them() {
        Band asia = band(em, "Asia", "players");
        asia.getPlayers().remove(player(asia, "Carl"));
        em.flush();

        assertThat(playersOf("Asia")).containsExactly("John");
        assertThat(fresh().count(Player.class)).isEqualTo(1);
        assertThat(fresh().count(Instrument.class)).isEqualTo(1);
    }

    @Test
    void by_name_are_made_and_assigned() {
        Song owed = song(em, "owed");
        Band band = em.create(Band.class, Map.of("name", "Cars", "songs", List.of(owed)));
        em.flush();
        assertThat(band.getSongs()).containsExactly(owed);
        Band asia = band(em, "Asia");
        em.assign(asia, Map.of("songs", List.of(song(em, "days"))));
        em.flush();

        assertThat(songsOf("Cars")).containsExactly("owed");
        assertThat(songsOf("Asia")).containsExactly("days");
    }

    @Test
    void of_an_upserted_entity_are_written_by_the_next_flush() {
        Band cars = new Band("Cars");
        cars.getSongs().add(new Song("tune"));
        em.upsert(cars);
        assertThat(em.isLoaded(cars, "songs")).isFalse();
        em.flush();
        assertThat(songsOf("Cars")).containsExactly("tune");
    }
}
