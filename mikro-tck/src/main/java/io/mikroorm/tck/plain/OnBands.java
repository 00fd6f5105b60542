// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.EntityManager;
import io.mikroorm.tck.junit.Contract;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import static io.mikroorm.query.Where.where;

/** What the contracts about plain fields start from. Asia has two songs and two players, Bros have one song; "heat" is hot and loud. */
abstract class OnBands extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return Band.ALL;
    }

    @BeforeEach
    void rows() {
        Mood hot = new Mood("hot");
        Song heat = new Song("heat");
        heat.setMoods(Set.of(hot, new Mood("loud")));
        Band asia = new Band("Asia");
        asia.setSongs(List.of(heat, new Song("days")));
        asia.setPlayers(
                Set.of(new Player("Carl", new Instrument("drums")), new Player("John", new Instrument("bass"))));
        Band bros = new Band("Bros");
        bros.getSongs().add(new Song("owed"));
        given(asia, bros, new Mood("sad"), new Fan("Mia"));
    }

    static Band band(EntityManager in, String name, String... populate) {
        return in.findOneOrFail(Band.class, where("name").eq(name), o -> o.populate(populate));
    }

    static Song song(EntityManager in, String title, String... populate) {
        return in.findOneOrFail(Song.class, where("title").eq(title), o -> o.populate(populate));
    }

    static Mood mood(EntityManager in, String word, String... populate) {
        return in.findOneOrFail(Mood.class, where("word").eq(word), o -> o.populate(populate));
    }

    static Fan fan(EntityManager in, String name, String... populate) {
        return in.findOneOrFail(Fan.class, where("name").eq(name), o -> o.populate(populate));
    }

    static Player player(Band band, String name) {
        return band.getPlayers().stream()
                .filter(player -> player.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Song song(Band band, String title) {
        return band.getSongs().stream()
                .filter(song -> song.getTitle().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static List<String> titles(@Nullable Collection<Song> songs) {
        return some(songs).stream().map(Song::getTitle).toList();
    }

    /** As the database has them. */
    List<String> songsOf(String band) {
        return titles(band(fresh(), band, "songs").getSongs());
    }

    /** As the database has them. */
    List<String> playersOf(String band) {
        return band(fresh(), band, "players").getPlayers().stream()
                .map(Player::getName)
                .toList();
    }

    /** As the database has them. */
    List<String> moodsOf(String song) {
        return song(fresh(), song, "moods").getMoods().stream()
                .map(Mood::getWord)
                .toList();
    }

    /** As the database has them, asked from the other side. */
    List<String> songsIn(String mood) {
        return titles(mood(fresh(), mood, "songs").getSongs());
    }
}
