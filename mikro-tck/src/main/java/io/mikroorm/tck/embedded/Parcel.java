// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.type.ValueGenerator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Embeds in all ways what others make values of: in columns, in objects, in elements, as records and of several classes. */
@Entity
public class Parcel {

    /** Who is at work. */
    public static volatile @Nullable String worker = "ada";

    @PrimaryKey
    public @Nullable Long id;

    @Property(length = 40, unique = true)
    public String name;

    /** Always there. */
    @Embedded
    public Stamp stamp = new Stamp();

    /** May be missing. */
    @Embedded
    public @Nullable Stamp other;

    /** In columns, with a record in it. */
    @Embedded
    public @Nullable Label label;

    /** A record. */
    @Embedded
    public @Nullable Seal seal;

    /** An object with all of that inside. */
    @Embedded(object = true)
    public @Nullable Content content;

    public List<Line> lines = new ArrayList<>();

    public List<Seal> seals = new ArrayList<>();

    public Set<Line> loose = new LinkedHashSet<>();

    public Line[] row = {};

    public @Nullable Way way;

    public List<Way> ways = new ArrayList<>();

    /** For the ORM. */
    protected Parcel() {
        this("");
    }

    /** With nothing in it. */
    public Parcel(String name) {
        this.name = name;
    }

    /** Who does it. */
    public static final class Worker implements ValueGenerator<Object, String> {

        @Override
        public @Nullable String generate(Object holder) {
            return worker;
        }
    }

    /** Counts what it has. */
    public static final class Next implements ValueGenerator<Stamp, Integer> {

        @Override
        public Integer generate(Stamp stamp) {
            return stamp.count + 1;
        }
    }

    /** Made of what stands beside it. */
    public static final class Upper implements ValueGenerator<Line, String> {

        @Override
        public String generate(Line line) {
            return line.text + "!";
        }
    }

    /** Knows who did what. */
    @Embeddable
    public static class Stamp {

        @Property(length = 40)
        public @Nullable String note;

        @Property(onCreate = Worker.class, length = 40)
        public @Nullable String by;

        @Property(onUpdate = Worker.class, length = 40)
        public @Nullable String changedBy;

        @Property(onUpdate = Next.class)
        public int count;

        @Property(defaultValue = "new", length = 40)
        public @Nullable String state;
    }

    /** Has a stamp and a record among its columns, and one as an object. */
    @Embeddable
    public static class Label {

        @Property(length = 40)
        public String text = "";

        @Embedded
        public Seal seal = new Seal("red", null, null, null);

        @Embedded(object = true)
        public @Nullable Stamp stamp;
    }

    /** Cannot be changed. */
    @Embeddable
    public record Seal(
            @Property(length = 40) String colour,

            @Property(onCreate = Worker.class, length = 40) @Nullable
            String by,

            @Property(onUpdate = Worker.class, length = 40) @Nullable
            String changedBy,

            @Embedded(object = true) @Nullable Stamp stamp) {}

    /** An object with others inside. */
    @Embeddable
    public static class Content {

        public String kind = "";

        @Property(onCreate = Worker.class)
        public @Nullable String by;

        @Embedded
        public @Nullable Stamp inline;

        @Embedded(object = true)
        public @Nullable Stamp object;

        public @Nullable Seal seal;

        public List<Line> lines = new ArrayList<>();
    }

    /** An element. */
    @Embeddable
    public static class Line {

        public String text = "";

        @Property(onCreate = Upper.class)
        public @Nullable String upper;

        @Property(onUpdate = Worker.class)
        public @Nullable String changedBy;

        /** For the ORM. */
        protected Line() {}

        /** With a text. */
        public Line(String text) {
            this.text = text;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line that && text.equals(that.text) && Objects.equals(upper, that.upper);
        }

        @Override
        public int hashCode() {
            return Objects.hash(text, upper);
        }
    }

    /** How it goes. */
    @Embeddable(kinds = {Road.class, Sea.class})
    public interface Way {}

    /** On land. */
    @Embeddable
    public static class Road implements Way {

        @Property(length = 40)
        public @Nullable String driver;

        @Property(onCreate = Worker.class, length = 40)
        public @Nullable String by;

        @Property(onUpdate = Worker.class, length = 40)
        public @Nullable String changedBy;
    }

    /** By ship. */
    @Embeddable
    public record Sea(
            @Property(length = 40) @Nullable String ship,

            @Property(onCreate = Worker.class, length = 40) @Nullable
            String by,

            @Property(defaultValue = "5") @Nullable Integer days)
            implements Way {}
}
