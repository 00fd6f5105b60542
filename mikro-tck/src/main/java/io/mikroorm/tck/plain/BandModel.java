// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Bands, songs and moods by name beside the managed ones: each step is done to both. Members come and go by each word that a plain
 * collection has, by setters and by the other side.
 */
final class BandModel {

    /**
     * A step, made of numbers.
     *
     * @param kind what to do
     * @param a to which
     * @param b with which, as bits
     */
    record Step(int kind, int a, int b) {}

    private static final int BANDS = 2;
    private static final int SONGS = 5;
    private static final int MOODS = 3;

    private final EntityManager em;
    private final Map<String, @Nullable Object> keys = new LinkedHashMap<>();
    private final List<Band> bands = new ArrayList<>();
    private final List<Song> songs = new ArrayList<>();
    private final List<Mood> moods = new ArrayList<>();
    /** The songs of each band, by their numbers. */
    private final List<Set<Integer>> members = new ArrayList<>();
    /** The moods of each song, by their numbers. */
    private final List<Set<Integer>> links = new ArrayList<>();

    BandModel(EntityManager em) {
        this.em = em;
        for (int i = 0; i < BANDS; i++) {
            bands.add(new Band("b" + i));
            members.add(new TreeSet<>());
        }
        for (int i = 0; i < SONGS; i++) {
            songs.add(new Song("s" + i));
            links.add(new TreeSet<>());
        }
        for (int i = 0; i < MOODS; i++) {
            moods.add(new Mood("m" + i));
        }
        em.persistAll(bands).persistAll(songs).persistAll(moods);
    }

    /** Does one step to both. */
    void apply(Step step) {
        int band = step.a() % BANDS;
        int song = step.b() % SONGS;
        int mood = step.b() % MOODS;
        switch (step.kind()) {
            case 0, 1 -> join(band, song);
            case 2 -> leave(song);
            case 3 -> replaceSongs(band, step.b());
            case 4, 5 -> link(step.a() % SONGS, mood, step.kind() == 4);
            case 6 -> unlink(step.a() % SONGS, mood);
            case 7 -> replaceMoods(step.a() % SONGS, step.b());
            case 8 -> replaceSongsOfMood(step.a() % MOODS, step.b());
            case 9 -> reload();
            case 10 -> roll(band, step.b());
            case 11 -> em.load(bands.get(band), "songs");
            default -> em.flush();
        }
    }

    /** What the database must have. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < BANDS; i++) {
            text.append("b")
                    .append(i)
                    .append(' ')
                    .append(names("s", members.get(i)))
                    .append('\n');
        }
        for (int i = 0; i < SONGS; i++) {
            text.append("s")
                    .append(i)
                    .append(' ')
                    .append(names("m", links.get(i)))
                    .append('\n');
        }
        return text.toString();
    }

    /** What the database has. */
    static String text(EntityManager em) {
        StringBuilder text = new StringBuilder();
        for (Band band : em.findAll(Band.class, o -> o.populate("songs").orderBy("name"))) {
            List<String> names =
                    band.getSongs().stream().map(Song::getTitle).sorted().toList();
            text.append(band.getName()).append(' ').append(names).append('\n');
        }
        for (Song song : em.findAll(Song.class, o -> o.populate("moods").orderBy("title"))) {
            List<String> names =
                    song.getMoods().stream().map(Mood::getWord).sorted().toList();
            text.append(song.getTitle()).append(' ').append(names).append('\n');
        }
        return text.toString();
    }

    private static List<String> names(String kind, Set<Integer> numbers) {
        return numbers.stream().map(number -> kind + number).sorted().toList();
    }

    private void join(int band, int song) {
        members.forEach(each -> each.remove(song));
        members.get(band).add(song);
        for (Band other : bands) {
            if (other.getId() == null) {
                other.getSongs().remove(songs.get(song)); // nobody else takes it out of a new band's own list
            }
        }
        bands.get(band).getSongs().add(songs.get(song));
        songs.get(song).setBand(bands.get(band));
    }

    private void leave(int song) {
        for (int i = 0; i < BANDS; i++) {
            if (members.get(i).remove(song)) {
                bands.get(i).getSongs().remove(songs.get(song));
            }
        }
        songs.get(song).setBand(null);
    }

    /** What both sides have said before is flushed, so that nothing contradicts it. */
    private void replaceSongs(int band, int bits) {
        em.flush();
        Set<Integer> chosen = chosen(SONGS, bits);
        members.forEach(each -> each.removeAll(chosen));
        members.get(band).clear();
        members.get(band).addAll(chosen);
        bands.get(band).setSongs(pick(songs, chosen));
        em.flush();
    }

    private void link(int song, int mood, boolean byOwner) {
        links.get(song).add(mood);
        if (byOwner) {
            songs.get(song).getMoods().add(moods.get(mood));
        } else {
            em.flush();
            songsOf(mood).add(songs.get(song));
        }
    }

    private void unlink(int song, int mood) {
        em.flush();
        links.get(song).remove(mood);
        songsOf(mood).remove(songs.get(song));
    }

    private void replaceMoods(int song, int bits) {
        em.flush();
        Set<Integer> chosen = chosen(MOODS, bits);
        links.set(song, chosen);
        songs.get(song).setMoods(new HashSet<>(pick(moods, chosen)));
        em.flush();
    }

    private void replaceSongsOfMood(int mood, int bits) {
        em.flush();
        Set<Integer> chosen = chosen(SONGS, bits);
        for (int i = 0; i < SONGS; i++) {
            if (chosen.contains(i)) {
                links.get(i).add(mood);
            } else {
                links.get(i).remove(mood);
            }
        }
        moods.get(mood).setSongs(pick(songs, chosen));
        em.flush();
    }

    /** Replaces songs in a transaction that fails: then all is as before. */
    private void roll(int band, int bits) {
        em.flush();
        Band owner = bands.get(band);
        List<Song> shown = owner.getSongs();
        try {
            em.transactional(tx -> {
                owner.setSongs(pick(songs, chosen(SONGS, bits)));
                tx.flush();
                throw new IllegalStateException("enough");
            });
        } catch (IllegalStateException e) {
            owner.setSongs(shown);
        }
    }

    /** Flushes, forgets all, and goes on with what is then found: loaded, with collections that are not. */
    private void reload() {
        em.flush();
        keys.clear();
        bands.forEach(band -> keys.put(band.getName(), band.getId()));
        songs.forEach(song -> keys.put(song.getTitle(), song.getId()));
        em.clear();
        bands.replaceAll(band -> em.findOneOrFail(Band.class, key(band.getName())));
        songs.replaceAll(song -> em.findOneOrFail(Song.class, key(song.getTitle())));
        List<Mood> found = em.findAll(Mood.class, o -> o.orderBy("word"));
        moods.clear();
        moods.addAll(found);
    }

    private Object key(String name) {
        return Objects.requireNonNull(keys.get(name));
    }

    private Collection<Song> songsOf(int mood) {
        return Objects.requireNonNull(moods.get(mood).getSongs());
    }

    private static Set<Integer> chosen(int of, int bits) {
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int i = 0; i < of; i++) {
            if ((bits >> i & 1) == 1) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    private static <T> List<T> pick(List<T> list, Set<Integer> numbers) {
        List<T> picked = new ArrayList<>();
        numbers.forEach(number -> picked.add(list.get(number)));
        return picked;
    }
}
