// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A club with fans, of whom it sees those that are active; its links are rows of entities. */
@Entity
class Club {

    static final List<Class<?>> MODEL = List.of(Club.class, Fan.class, Pass.class, Letter.class);

    @PrimaryKey
    @Nullable
    Long id;

    @Property(length = 20)
    String name = "";

    @ManyToMany(pivotEntity = Pass.class, where = "active = true")
    final EntityCollection<Fan> guests = EntityCollection.of(this);

    @ManyToMany(pivotEntity = Letter.class, where = "active = true")
    final EntityCollection<Fan> readers = EntityCollection.of(this);

    /** Of clubs. */
    @Entity(orderBy = "name")
    static class Fan {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        boolean active;

        static Fan of(String name, boolean active) {
            Fan fan = new Fan();
            fan.name = name;
            fan.active = active;
            return fan;
        }
    }

    /** There is one for a fan in a club. */
    @Entity
    static class Pass {

        @PrimaryKey
        @ManyToOne
        Ref<Club> club;

        @PrimaryKey
        @ManyToOne
        Ref<Fan> fan;

        @Property(length = 20, defaultValue = "none")
        @Nullable
        String note;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        Pass() {}

        Pass(Club club, Fan fan, String note) {
            this.club = Ref.of(club);
            this.fan = Ref.of(fan);
            this.note = note;
        }
    }

    /** Has a key of its own. */
    @Entity
    static class Letter {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        Ref<Club> club;

        @ManyToOne
        Ref<Fan> fan;

        @Property(length = 20, defaultValue = "none")
        @Nullable
        String note;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        Letter() {}

        Letter(Club club, Fan fan, String note) {
            this.club = Ref.of(club);
            this.fan = Ref.of(fan);
            this.note = note;
        }
    }
}
