// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fair: the numbers of halls stand in keys, are unique, or belong to one class of several; relations beside them show the halls. */
public final class Fair {

    /** All classes of it. */
    public static final List<Class<?>> ALL =
            List.of(Hall.class, Stand.class, Pass.class, Guest.class, Speaker.class, Visitor.class);

    private Fair() {}

    /** Has stands, and a pass. */
    @Entity
    public static class Hall {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name;

        @OneToMany(
                mappedBy = "hall",
                orphanRemoval = true,
                cascade = {Cascade.PERSIST, Cascade.REMOVE},
                orderBy = "no")
        public final EntityCollection<Stand> stands = EntityCollection.of(this);

        @OneToOne(mappedBy = "hall")
        public @Nullable Pass pass;

        /** For the ORM. */
        protected Hall() {
            this("");
        }

        /** With a name. */
        public Hall(String name) {
            this.name = name;
        }
    }

    /** The key of a stand. */
    public record StandKey(long hallId, int no) {}

    /** Known by the number of its hall and its own. */
    @Entity(keyClass = StandKey.class)
    public static class Stand {

        @PrimaryKey(column = "hall_id")
        public long hallId;

        @PrimaryKey
        public int no;

        @ManyToOne(joinColumn = "hall_id", persist = false)
        public @Nullable Ref<Hall> hall;

        @Property(length = 20)
        public String colour;

        /** For the ORM. */
        protected Stand() {
            this(0, 0, "");
        }

        /** In a hall. */
        public Stand(long hallId, int no, String colour) {
            this.hallId = hallId;
            this.no = no;
            this.colour = colour;
        }
    }

    /** For a hall, of which it has the number. */
    @Entity
    public static class Pass {

        @PrimaryKey
        public @Nullable Long id;

        @Property(column = "hall_no", index = true)
        public @Nullable Long hallNo;

        @OneToOne(joinColumn = "hall_no", persist = false)
        public @Nullable Ref<Hall> hall;

        /** For the ORM. */
        protected Pass() {}

        /** For a hall. */
        public Pass(@Nullable Long hallNo) {
            this.hallNo = hallNo;
        }
    }

    /** Of several classes in one table. */
    @Entity
    @Inheritance(InheritanceStrategy.SINGLE_TABLE)
    public static class Guest {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name = "";
    }

    /** Speaks in a hall. */
    @Entity
    public static class Speaker extends Guest {

        @Property(column = "hall_id")
        public @Nullable Long hallId;

        @ManyToOne(joinColumn = "hall_id", persist = false)
        public @Nullable Hall hall;
    }

    /** Comes to see. */
    @Entity
    public static class Visitor extends Guest {}
}
