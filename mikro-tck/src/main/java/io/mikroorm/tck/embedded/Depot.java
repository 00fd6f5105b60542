// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has objects in objects in objects. */
@Entity
public class Depot {

    @PrimaryKey
    public @Nullable Long id;

    public String name = "";

    @Embedded(object = true)
    public @Nullable Hall hall;

    /** For the ORM. */
    protected Depot() {}

    /** With all that there is. */
    public Depot(String name) {
        this.name = name;
        Hall made = new Hall();
        made.rack = new Rack();
        made.rack.board = new Board();
        made.rack.inline = new Board();
        made.rack.inline.text = "in";
        made.beside = new Board();
        made.beside.text = "beside";
        made.way = new Parcel.Road();
        this.hall = made;
    }

    /** The outermost. */
    @Embeddable
    public static class Hall {

        public String label = "hall";

        @Embedded(object = true)
        public @Nullable Rack rack;

        /** A document inside; null where all of it is. */
        @Embedded
        public @Nullable Board beside;

        @Embedded(prefix = "")
        public Parcel.@Nullable Way way;
    }

    /** In the middle. */
    @Embeddable
    public static class Rack {

        public int number = 1;

        public @Nullable String note;

        @Embedded(object = true)
        public @Nullable Board board;

        @Embedded
        public @Nullable Board inline;

        @Embedded(object = true)
        public Parcel.@Nullable Way way;

        public List<Board> boards = new ArrayList<>();
    }

    /** The innermost. */
    @Embeddable
    public static class Board {

        @Property(column = "t")
        public @Nullable String text;

        public @Nullable Integer width;

        public @Nullable List<String> words;
    }
}
