// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.tck.embedded.Measured.Inner;
import io.mikroorm.tck.embedded.Measured.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has lists of embeddables, of itself and in an object, with lists inside; stands below another one. */
@Entity
public class Shelf {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @Embedded
    public @Nullable List<@Nullable Part> parts;

    @Embedded
    public @Nullable List<Values> measures;

    @Embedded(object = true)
    public @Nullable Box box;

    @ManyToOne
    public @Nullable Shelf above;

    @OneToMany(mappedBy = "above")
    public EntityCollection<Shelf> below = EntityCollection.of(this);

    /** For the ORM. */
    protected Shelf() {
        this("");
    }

    /** Without a list. */
    public Shelf(String name) {
        this.name = name;
    }

    /** With parts. */
    public Shelf(String name, @Nullable Part... parts) {
        this(name);
        this.parts = Arrays.asList(parts);
    }

    /** What lies there. */
    @Embeddable
    public static class Part {

        public @Nullable String kind;
        public @Nullable Integer number;
        public @Nullable Boolean spare;
        public @Nullable BigDecimal price;
        public @Nullable LocalDate made;

        @Embedded
        public @Nullable Size size;

        @Embedded(object = true)
        public @Nullable Inner inner;

        @Embedded
        public @Nullable List<Mark> marks;

        /** Without anything. */
        public Part() {}

        /** Of a kind, with a number, and marks. */
        public Part(@Nullable String kind, @Nullable Integer number, Mark... marks) {
            this.kind = kind;
            this.number = number;
            this.marks = marks.length == 0 ? null : List.of(marks);
        }
    }

    /** A document inside of an element. */
    @Embeddable
    public record Size(@Nullable Double width, @Nullable Double height) {}

    /** A record in a list in an element. */
    @Embeddable
    public record Mark(@Nullable String text, @Nullable Integer grade) {}

    /** An object with a list in it. */
    @Embeddable
    public static class Box {

        public String label;

        @Embedded
        public @Nullable List<Part> parts;

        /** For the ORM. */
        protected Box() {
            this("");
        }

        /** With parts. */
        public Box(String label, Part... parts) {
            this.label = label;
            this.parts = parts.length == 0 ? null : List.of(parts);
        }
    }
}
