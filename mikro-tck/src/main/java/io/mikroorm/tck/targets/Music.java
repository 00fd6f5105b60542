// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programmes of pieces, whose order is that of the evening. */
public final class Music {

    /** All of its entities. */
    public static final List<Class<?>> ALL = List.of(Programme.class, Piece.class, Tour.class);

    private Music() {}

    /** The key of a tour. */
    @Embeddable
    public record Stop(String town, int day) {}

    /** Is followed by others. */
    @Entity
    public static class Tour {
        @PrimaryKey
        public Stop stop;

        @ManyToMany(fixedOrder = true)
        public EntityCollection<Tour> next = EntityCollection.of(this);

        /** That begins somewhere. */
        public Tour(Stop stop) {
            this.stop = stop;
        }
    }

    /** Is played; in lists that say nothing, by title. */
    @Entity(orderBy = "title")
    public static class Piece {
        @PrimaryKey
        public @Nullable Long id;

        public String title = "";

        @ManyToMany(mappedBy = "pieces")
        public EntityCollection<Programme> programmes = EntityCollection.of(this);

        @ManyToMany(mappedBy = "encores")
        public List<Programme> wanted = new ArrayList<>();

        /** With a title. */
        public static Piece of(String title) {
            Piece piece = new Piece();
            piece.title = title;
            return piece;
        }
    }

    /** Has pieces in the order in which they are played, and some to choose from when more is asked for. */
    @Entity
    public static class Programme {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        public String name = "";

        @ManyToMany(fixedOrder = true)
        public EntityCollection<Piece> pieces = EntityCollection.of(this);

        @ManyToMany(fixedOrder = true, fixedOrderColumn = "place")
        public List<Piece> encores = new ArrayList<>();

        /** With pieces, and the same as encores. */
        public static Programme of(String name, Piece... pieces) {
            Programme programme = new Programme();
            programme.name = name;
            programme.pieces.addAll(List.of(pieces));
            programme.encores.addAll(List.of(pieces));
            return programme;
        }
    }
}
