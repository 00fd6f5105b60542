// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is in a play: members of two collections, of which one is linked by rows that are there once, the other by rows of which there are several. */
public final class Cast {

    /** All classes of it. */
    public static final List<Class<?>> MODEL = List.of(Play.class, Player.class, Part.class, Evening.class);

    private Cast() {}

    /** Has a generated key. */
    @Entity
    public static class Play {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String title;

        @ManyToMany(pivotEntity = Part.class)
        public final EntityCollection<Player> cast = EntityCollection.of(this);

        @ManyToMany(pivotEntity = Evening.class)
        public final EntityCollection<Player> seen = EntityCollection.of(this);

        /** For the ORM. */
        protected Play() {
            this.title = "";
        }

        /** With a title. */
        public Play(String title) {
            this.title = title;
        }
    }

    /** Has a generated key. */
    @Entity
    public static class Player {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name;

        /** For the ORM. */
        protected Player() {
            this.name = "";
        }

        /** With a name. */
        public Player(String name) {
            this.name = name;
        }
    }

    /** A player has a part in a play, one at most. */
    @Entity
    public static class Part {

        @PrimaryKey
        @ManyToOne
        public Ref<Play> play;

        @PrimaryKey
        @ManyToOne
        public Ref<Player> player;

        @Property(defaultValue = "1")
        public @Nullable Integer words;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Part() {}
    }

    /** A player was on the stage on an evening. */
    @Entity
    public static class Evening {

        @PrimaryKey
        @ManyToOne
        public Ref<Play> play;

        @PrimaryKey
        @ManyToOne
        public Ref<Player> player;

        @PrimaryKey
        public int day;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Evening() {}

        /** On a day. */
        public Evening(Play play, Player player, int day) {
            this.play = Ref.of(play);
            this.player = Ref.of(player);
            this.day = day;
        }
    }
}
