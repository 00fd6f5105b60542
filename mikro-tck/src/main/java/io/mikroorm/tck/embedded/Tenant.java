// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has embeddables that are objects: classes and records, with each other, with others and with lists of them inside. */
@Entity
public class Tenant {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @Version
    public int version;

    @Embedded(object = true)
    public Profile profile;

    @Embedded(object = true, column = "prefs")
    public @Nullable Settings settings;

    @Embedded
    public @Nullable Contract contract;

    @Embedded
    public List<Room> rooms = new ArrayList<>();

    /** For the ORM. */
    protected Tenant() {
        this("", new Profile("", 0));
    }

    /** Without anything else. */
    public Tenant(String name, Profile profile) {
        this.name = name;
        this.profile = profile;
    }

    /** A class, which may be changed in place. */
    @Embeddable
    public static class Profile {

        public String city;
        public int level;
        public @Nullable BigDecimal balance;
        public @Nullable LocalDate born;

        /** A document inside; null where all of it is. */
        @Embedded
        public @Nullable Position position;

        /** An object inside; one of nulls is there. */
        @Embedded(object = true)
        public @Nullable Badge badge;

        @Embedded
        public @Nullable List<Badge> earlier;

        public @Nullable List<String> tags;

        /** For the ORM. */
        protected Profile() {
            this("", 0);
        }

        /** Without anything else. */
        public Profile(String city, int level) {
            this.city = city;
            this.level = level;
        }
    }

    /** A record in an object. */
    @Embeddable
    public record Position(double north, double east) {}

    /** A record as an object, in others and in elements, all of which may be missing. */
    @Embeddable
    public record Badge(@Nullable String label, @Nullable Integer points) {}

    /** A record as an object of its own. */
    @Embeddable
    public record Settings(
            String language,
            @Nullable Boolean dark,
            @Embedded(object = true) @Nullable Badge badge) {}

    /** Has columns, one of which is an object. */
    @Embeddable
    public static class Contract {

        public String number;

        @Embedded(object = true)
        public @Nullable Profile witness;

        /** For the ORM. */
        protected Contract() {
            this("");
        }

        /** Without anybody who saw it. */
        public Contract(String number) {
            this.number = number;
        }
    }

    /** An element with an object in it. */
    @Embeddable
    public record Room(
            String label, @Embedded(object = true) @Nullable Profile guest) {}
}
