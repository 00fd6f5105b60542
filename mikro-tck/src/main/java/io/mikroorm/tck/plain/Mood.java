// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.PrimaryKey;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A word for songs: the inverse side of a many-to-many, in a field that nobody initialises. */
@Entity
public class Mood {

    @PrimaryKey
    private @Nullable Long id;

    private String word;

    @ManyToMany(mappedBy = "moods", orderBy = "title")
    private @Nullable Collection<Song> songs;

    /** For the ORM. */
    protected Mood() {}

    /** A mood. */
    public Mood(String word) {
        this.word = word;
    }

    public String getWord() {
        return word;
    }

    public @Nullable Collection<Song> getSongs() {
        return songs;
    }

    public void setSongs(@Nullable Collection<Song> songs) {
        this.songs = songs;
    }
}
