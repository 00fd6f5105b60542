// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.sql.dialect.Quoting;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Painters and pictures, of which some values are worked out when rows are read. */
final class Gallery {

    private Gallery() {}

    /** Which pictures a painter has, a select inside of the select says; it is given in code, for each database quotes in its own way. */
    static EntitySchema<Painter> painters(Quoting quoting) {
        String count = "(select count(*) from " + quoting.quote("picture") + " each_one where each_one."
                + quoting.quote("painter_id") + " = {id})";
        return EntitySchema.define(Painter.class, e -> e.property("pictureCount", p -> p.formula(count)));
    }

    /** Paints. */
    @Entity
    static class Painter {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        @Embedded
        Studio studio = new Studio();

        int pictureCount = -1;

        @Formula("case when {studio.rooms} > 1 then 'LARGE' else 'SMALL' end")
        Size size = Size.UNKNOWN;

        @OneToMany(mappedBy = "painter", orderBy = "worth desc")
        EntityCollection<Picture> pictures = EntityCollection.of(this);

        @ManyToMany(pivotEntity = Visit.class)
        EntityCollection<Room> visited = EntityCollection.of(this);

        protected Painter() {}

        Painter(String name, int rooms) {
            this.name = name;
            this.studio.rooms = rooms;
        }
    }

    /** Leads from a painter to a room. */
    @Entity
    static class Visit {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        @Nullable
        Painter painter;

        @ManyToOne
        @Nullable
        Room room;

        @Formula("{painter} * 10")
        int tenfold;
    }

    /** How large a studio is. */
    enum Size {
        UNKNOWN,
        SMALL,
        LARGE
    }

    /** Where one paints. */
    @Embeddable
    static class Studio {

        int rooms;
    }

    /** Is for sale. */
    @Entity
    static class Picture {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String title = "";

        @Property(column = "cost")
        int price;

        int copies;

        @Formula("{price} * {copies}")
        int worth = -1;

        @Formula("{price} > 50")
        boolean dear;

        @Property(precision = 12, scale = 2)
        BigDecimal fee = BigDecimal.ONE;

        @Formula("{fee} * 2")
        BigDecimal twoFees = BigDecimal.ZERO;

        @Formula("nullif({copies}, 1)")
        @Nullable
        Integer severalCopies;

        @Formula("{price} + {copies}")
        @Property(lazy = true)
        @Nullable
        Integer mixed;

        @Formula("replace('<x>', 'x', {title})")
        @Property(lazy = true)
        @Nullable
        String framed;

        @Formula("replace('{{x}}', 'x', {title})")
        @Nullable
        String printed;

        @ManyToOne
        @Nullable
        Painter painter;

        protected Picture() {}

        Picture(Painter painter, String title, int price, int copies) {
            this.painter = painter;
            this.title = title;
            this.price = price;
            this.copies = copies;
            this.fee = new BigDecimal(price).divide(BigDecimal.TEN);
        }
    }

    /** Is moved, in a table for each class. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    abstract static class Crate {

        @PrimaryKey
        @Nullable
        Long id;

        int weight;

        @Formula("{weight} * 2")
        int twice;
    }

    /** Of wood. */
    @Entity
    static class Box extends Crate {

        int boards;

        @Formula("{weight} + {boards}")
        int withBoards;
    }

    /** Round. */
    @Entity
    static class Tube extends Crate {

        int diameter;
    }

    /** Shows pictures, in one table with others. */
    @Entity
    @Inheritance
    abstract static class Room {

        @PrimaryKey
        @Nullable
        Long id;

        int seats;

        @Formula("{seats} + 1")
        int withGuard;
    }

    /** For many. */
    @Entity
    static class Hall extends Room {

        int rows;

        @Formula("{seats} * {rows}")
        int places;
    }

    /** For few. */
    @Entity
    static class Cabinet extends Room {

        int stools;

        @Formula("{seats} + {stools}")
        int places;
    }
}
