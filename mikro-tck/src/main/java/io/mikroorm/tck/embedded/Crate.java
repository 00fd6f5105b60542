// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has objects of several classes, sets and arrays, whose relations lead to entities, some of which are loaded unasked. */
@Entity
public class Crate {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    /** Of several classes. */
    @Embedded(object = true)
    public @Nullable Way way;

    @Embedded
    public List<Way> ways = new ArrayList<>();

    @Embedded
    public Set<Tie> ties = new LinkedHashSet<>();

    @Embedded
    public Stay @Nullable [] stays;

    /** For the ORM. */
    protected Crate() {
        this("");
    }

    /** Without anything else. */
    public Crate(String name) {
        this.name = name;
    }

    /** By road or by sea. */
    @Embeddable(discriminator = "kind")
    public sealed interface Way permits Road, Sea {}

    /** With a driver. */
    @Embeddable(discriminatorValue = "road")
    public record Road(int length, @ManyToOne @Nullable Ref<Person> guide) implements Way {}

    /** With a captain, which is the same relation, and another port. */
    @Embeddable(discriminatorValue = "sea")
    public static final class Sea implements Way {

        @ManyToOne
        public @Nullable Ref<Person> guide;

        @ManyToOne
        public Harbour harbour;

        /** For the ORM. */
        Sea() {
            this(new Harbour("", ""));
        }

        /** Without a guide. */
        public Sea(Harbour harbour) {
            this.harbour = harbour;
        }
    }

    /** An element of a set, in which neither order nor repetition matters. */
    @Embeddable
    public record Tie(@ManyToOne Ref<Person> person, int strength) {}

    /** An element of an array, whose harbour is loaded unasked. */
    @Embeddable
    public static class Stay {

        @ManyToOne(eager = true)
        public @Nullable Harbour at;

        /** For the ORM. */
        protected Stay() {}

        /** Somewhere. */
        public Stay(Harbour at) {
            this.at = at;
        }
    }

    /** Of this class or of one below. */
    @Entity
    @Inheritance
    public static class Person {

        @PrimaryKey
        public @Nullable Long id;

        public String name;

        /** For the ORM. */
        protected Person() {
            this("");
        }

        /** With all that it has. */
        public Person(String name) {
            this.name = name;
        }
    }

    /** One of these. */
    @Entity
    public static class Captain extends Person {

        public int rank;

        /** For the ORM. */
        protected Captain() {}

        /** With all that it has. */
        public Captain(String name, int rank) {
            super(name);
            this.rank = rank;
        }
    }

    /** With a key of text. */
    @Entity
    public static class Harbour {

        @PrimaryKey
        @Property(length = 20)
        public String code;

        public String name;

        /** For the ORM. */
        protected Harbour() {
            this("", "");
        }

        /** With all that it has. */
        public Harbour(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }

    /** With indexes of the keys inside of its object. */
    @Entity
    @Index(properties = "stay.at")
    @Unique(properties = "only.person")
    public static class Berth {

        @PrimaryKey
        public @Nullable Long id;

        @Embedded(object = true)
        public Stay stay;

        @Embedded(object = true)
        public @Nullable Tie only;

        /** For the ORM. */
        protected Berth() {
            this(new Stay());
        }

        /** Somewhere. */
        public Berth(Stay stay) {
            this.stay = stay;
        }
    }
}
