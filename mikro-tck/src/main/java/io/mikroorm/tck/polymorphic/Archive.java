// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters and photos, whose keywords are links in one table; and reels, which have theirs in an order. */
public final class Archive {

    /** All of its entities. */
    public static final List<Class<?>> ALL =
            List.of(Letter.class, Photo.class, Keyword.class, Reel.class, Strip.class, Scene.class);

    private Archive() {}

    /** Written. */
    @Entity
    public static class Letter {
        @PrimaryKey
        public @Nullable Long id;

        public String title = "";

        @ManyToMany(pivotTable = "filed", discriminator = "item", orderBy = "word")
        public final EntityCollection<Keyword> keywords = EntityCollection.of(this);

        /** For the ORM. */
        protected Letter() {}

        /** With a title. */
        public Letter(String title) {
            this.title = title;
        }
    }

    /** Taken. */
    @Entity
    public static class Photo {
        @PrimaryKey
        public @Nullable Long id;

        @Version
        public int version;

        public String title = "";

        @ManyToMany(
                pivotTable = "filed",
                discriminator = "item",
                discriminatorValue = "pic",
                orderBy = "word",
                cascade = {Cascade.PERSIST})
        public List<Keyword> keywords = new ArrayList<>();

        /** For the ORM. */
        protected Photo() {}

        /** With a title. */
        public Photo(String title) {
            this.title = title;
        }
    }

    /** By which things are found. */
    @Entity
    public static class Keyword {
        @PrimaryKey
        public @Nullable Long id;

        public String word = "";

        @ManyToMany(mappedBy = "keywords", orderBy = "title")
        public final EntityCollection<Letter> letters = EntityCollection.of(this);

        @ManyToMany(mappedBy = "keywords", orderBy = "title")
        public final EntityCollection<Photo> photos = EntityCollection.of(this);

        /** For the ORM. */
        protected Keyword() {}

        /** One. */
        public Keyword(String word) {
            this.word = word;
        }
    }

    /** What has scenes in an order. */
    @Entity
    public static class Reel {
        @PrimaryKey
        public @Nullable Long id;

        @ManyToMany(pivotTable = "cut", discriminator = "of", fixedOrder = true)
        public final EntityCollection<Scene> scenes = EntityCollection.of(this);
    }

    /** The same. */
    @Entity
    public static class Strip {
        @PrimaryKey
        public @Nullable Long id;

        @ManyToMany(pivotTable = "cut", discriminator = "of", fixedOrder = true)
        public final EntityCollection<Scene> scenes = EntityCollection.of(this);
    }

    /** A part of a reel, or of a strip. */
    @Entity
    public static class Scene {
        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        /** For the ORM. */
        protected Scene() {}

        /** With a name. */
        public Scene(String name) {
            this.name = name;
        }
    }
}
