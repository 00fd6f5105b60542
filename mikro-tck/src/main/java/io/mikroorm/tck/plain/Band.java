// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has songs, which can be without it, and players, who cannot. */
@Entity
public class Band {

    /** Bands and all that these touch. */
    static final List<Class<?>> ALL =
            List.of(Band.class, Song.class, Mood.class, Player.class, Instrument.class, Fan.class);

    @PrimaryKey
    private @Nullable Long id;

    @Property(unique = true, length = 190)
    private String name;

    @OneToMany(mappedBy = "band", orderBy = "title")
    private List<Song> songs = new ArrayList<>();

    @OneToMany(mappedBy = "band", orderBy = "name", orphanRemoval = true)
    private Set<Player> players = new HashSet<>();

    /** For the ORM. */
    protected Band() {}

    /** A band without songs. */
    public Band(String name) {
        this.name = name;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Song> getSongs() {
        return songs;
    }

    public void setSongs(List<Song> songs) {
        this.songs = songs;
    }

    public Set<Player> getPlayers() {
        return players;
    }

    public void setPlayers(Set<Player> players) {
        this.players = players;
    }
}
