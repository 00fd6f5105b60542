// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A press: titles have the numbers of their house and the code of their series as values, which relations beside them show; a cover has the key of its title. */
public final class Press {

    /** All classes of it. */
    public static final List<Class<?>> ALL = List.of(House.class, Series.class, Title.class, Cover.class);

    private Press() {}

    /** Prints titles. */
    @Entity
    public static class House {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name;

        @OneToMany(mappedBy = "house", orderBy = "name")
        public final EntityCollection<Title> titles = EntityCollection.of(this);

        /** For the ORM. */
        protected House() {
            this("");
        }

        /** With a name. */
        public House(String name) {
            this.name = name;
        }
    }

    /** Known by its code. */
    @Entity
    public static class Series {

        @PrimaryKey
        @Property(length = 20)
        public String code;

        /** For the ORM. */
        protected Series() {
            this("");
        }

        /** With a code. */
        public Series(String code) {
            this.code = code;
        }
    }

    /** Has both as values, and shows what these lead to. */
    @Entity
    public static class Title {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name;

        @Property(column = "house_no")
        public @Nullable Long houseNo;

        @ManyToOne(joinColumn = "house_no", persist = false)
        public @Nullable Ref<House> house;

        @Property(column = "series", length = 20, index = true)
        public @Nullable String seriesCode;

        @ManyToOne(joinColumn = "series", persist = false)
        public @Nullable Series series;

        /** For the ORM. */
        protected Title() {
            this("");
        }

        /** With a name. */
        public Title(String name) {
            this.name = name;
        }
    }

    /** Of a title, whose key it has as a value. */
    @Entity
    public static class Cover {

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        public long id;

        @OneToOne(joinColumn = "id", persist = false)
        public @Nullable Ref<Title> title;

        @Property(length = 20)
        public String colour;

        /** For the ORM. */
        protected Cover() {
            this(0, "");
        }

        /** Of a title. */
        public Cover(long id, String colour) {
            this.id = id;
            this.colour = colour;
        }
    }
}
