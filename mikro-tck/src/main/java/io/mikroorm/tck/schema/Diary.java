// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities with enums of the database. */
final class Diary {

    private Diary() {}

    /** Sorts otherwise by name. */
    enum Mood {
        SAD,
        GLAD,
        CALM
    }

    /** What is above. */
    enum Sky {
        CLEAR,
        GREY
    }

    /** In columns of its own. */
    @Embeddable
    static class Weather {

        @Property(enumMode = EnumMode.NATIVE)
        @Nullable
        Sky sky;
    }

    /** Known by a constant. */
    @Entity
    static class Feeling {

        @PrimaryKey
        @Property(enumMode = EnumMode.NATIVE, enumType = "mood_of_people")
        Mood mood = Mood.SAD;

        @Property(length = 20)
        String colour = "";

        static Feeling of(Mood mood, String colour) {
            Feeling feeling = new Feeling();
            feeling.mood = mood;
            feeling.colour = colour;
            return feeling;
        }
    }

    /** A day of a diary. */
    @Entity
    static class Day {

        @PrimaryKey
        long id;

        @Property(enumMode = EnumMode.NATIVE, enumType = "mood_of_people", index = true)
        Mood mood = Mood.SAD;

        @Property(enumMode = EnumMode.NATIVE, enumType = "mood_of_people", defaultValue = "CALM")
        @Nullable
        Mood evening;

        @Embedded
        Weather weather = new Weather();

        @ManyToOne
        @Nullable
        Feeling feeling;

        @ManyToMany
        final EntityCollection<Feeling> others = EntityCollection.of(this);

        static Day of(long id, Mood mood) {
            Day day = new Day();
            day.id = id;
            day.mood = mood;
            return day;
        }
    }

    /** Several in one column. */
    @Entity
    static class Week {

        @PrimaryKey
        long id;

        @Property(enumMode = EnumMode.NATIVE, enumType = "mood_of_people")
        List<Mood> moods = new ArrayList<>();
    }

    /** Mapped in code. */
    static class Song {

        long id;

        Mood mood = Mood.CALM;
    }

    /** Has no enum. */
    @Entity
    static class Plain {

        @PrimaryKey
        long id;
    }
}
