// SPDX-License-Identifier: MIT
package io.mikroorm.tck.corners;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.embedded.Parcel.Worker;
import io.mikroorm.tck.embedded.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Embeds what is seldom embedded, in ways that are seldom taken. */
public final class Attic {

    /** All of its entities. */
    public static final List<Class<?>> ALL = List.of(Chest.class, Trunk.class, Owner.class);

    private Attic() {}

    /** From one value to another. */
    @Embeddable
    public record Span<T>(@Nullable T from, @Nullable T to) {}

    /** What all parts have. */
    public abstract static class Base<T> {
        public @Nullable T mark;

        @Property(onCreate = Worker.class, length = 20)
        public @Nullable String by;
    }

    /** How big something is. */
    public enum Size {
        /** Little. */
        SMALL,
        /** Big. */
        LARGE
    }

    /** Extends another, whose type variable it fills. */
    @Embeddable
    public static class Lid extends Base<Integer> {

        @Property(enumMode = EnumMode.ORDINAL)
        public @Nullable Size size;

        public @Nullable List<Size> sizes;

        public int @Nullable [] numbers;

        public byte @Nullable [] bytes;

        @Property(accessor = true)
        private @Nullable String secret;

        private @Nullable String open() {
            return secret;
        }

        public @Nullable String getSecret() {
            String known = open();
            return known == null ? null : known.substring(1);
        }

        public void setSecret(@Nullable String secret) {
            this.secret = secret == null ? null : "#" + secret;
        }
    }

    /** Made through its constructor. */
    @Embeddable
    public static final class Lock {
        private final String code;
        private final @Nullable Span<Integer> digits;
        private int turns;

        /** With a code. */
        public Lock(String code, @Nullable Span<Integer> digits) {
            this.code = code;
            this.digits = digits;
        }

        public String code() {
            return code;
        }

        public @Nullable Span<Integer> digits() {
            return digits;
        }

        public int turns() {
            return turns;
        }

        public void turn() {
            turns++;
        }
    }

    /** Sorts itself. */
    @Embeddable
    public record Coin(int worth, @Nullable String mint) implements Comparable<Coin> {
        @Override
        public int compareTo(Coin other) {
            return Integer.compare(worth, other.worth);
        }
    }

    /** Holds everything. */
    @Embeddable
    public static class Drawer {
        public @Nullable String label;

        @Embedded
        public @Nullable Lid lid;

        @Embedded(object = true)
        public @Nullable Lock lock;

        public @Nullable Set<Coin> coins;

        public SortedSet<Coin> sorted = new TreeSet<>();

        public Coin @Nullable [] row;

        public @Nullable List<List2> lists;

        @Embedded
        public @Nullable Span<BigDecimal> prices;
    }

    /** A list in an element. */
    @Embeddable
    public static class List2 {
        public @Nullable List<Span<Integer>> spans;

        public Shop.@Nullable Payment payment;

        public @Nullable List<Shop.Payment> payments;
    }

    /** Refers to its owner among its columns. */
    @Embeddable
    public static class Tag {
        public String text = "";

        @ManyToOne
        public @Nullable Ref<Owner> owner;

        @ManyToOne
        public @Nullable Owner keeper;

        @Embedded(prefix = "x_", prefixMode = PrefixMode.ABSOLUTE)
        public @Nullable Span<String> years;
    }

    /** Has all of it. */
    @Entity
    @Inheritance
    public static class Chest {
        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        @Embedded
        public @Nullable Lid lid;

        @Embedded
        public @Nullable Lock lock;

        @Embedded(object = true)
        public @Nullable Drawer drawer;

        public List<Drawer> drawers = new ArrayList<>();

        @Embedded
        public @Nullable Span<Integer> span;
    }

    /** Adds some. */
    @Entity
    public static class Trunk extends Chest {

        @Embedded
        public @Nullable Tag tag;

        @Embedded(object = true)
        public @Nullable Drawer second;

        @Embedded
        public Shop.@Nullable Payment payment;
    }

    /** To whom something belongs. */
    @Entity
    public static class Owner {
        @PrimaryKey
        public @Nullable Long id;

        public String name;

        /** With a name. */
        public Owner(String name) {
            this.name = name;
        }
    }
}
