// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Belongs to a band or to none, has moods, and fans that hold it in a collection of the ORM's. */
@Entity
public class Song {

    @PrimaryKey
    private @Nullable Long id;

    private String title;

    @ManyToOne
    private @Nullable Band band;

    @ManyToMany(orderBy = "word")
    private Set<Mood> moods = new HashSet<>();

    @ManyToMany(mappedBy = "favourites", orderBy = "name")
    private @Nullable List<Fan> fans;

    /** For the ORM. */
    protected Song() {}

    /** A song of nobody. */
    public Song(String title) {
        this.title = title;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable Band getBand() {
        return band;
    }

    public void setBand(@Nullable Band band) {
        this.band = band;
    }

    public Set<Mood> getMoods() {
        return moods;
    }

    public void setMoods(Set<Mood> moods) {
        this.moods = moods;
    }

    public @Nullable List<Fan> getFans() {
        return fans;
    }

    public void setFans(@Nullable List<Fan> fans) {
        this.fans = fans;
    }
}
