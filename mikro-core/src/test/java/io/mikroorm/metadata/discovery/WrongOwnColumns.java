// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.Ref;

/** Relations whose own columns are wrong, each for one reason. */
@SuppressWarnings("NullAway")
final class WrongOwnColumns {

    private WrongOwnColumns() {}

    @Entity
    static class Shelf {
        record Key(int hall, int number) {}

        @PrimaryKey
        Key id;
    }

    @Wrong(value = 2734, spreads = true)
    @Entity
    static class KeyWithOwnColumns {
        @PrimaryKey
        @ManyToOne(
                joinColumn = {"hall", "shelf"},
                ownColumns = "shelf")
        Ref<Shelf> shelf;

        int hall;
    }

    @Wrong(value = 2734, spreads = true)
    @Entity
    static class KeyThatNobodyWrites {
        @PrimaryKey
        @ManyToOne(
                joinColumn = {"hall", "shelf"},
                ownColumns = "shelf")
        Ref<Shelf> shelf;

        @PrimaryKey
        int place;

        int hall;
    }

    @Wrong(value = 2737, spreads = true)
    @Entity
    static class KeyOfAnotherType {
        @PrimaryKey
        long hall;

        @PrimaryKey
        @ManyToOne(
                joinColumn = {"hall", "shelf"},
                ownColumns = "shelf")
        Ref<Shelf> shelf;
    }

    @Wrong(value = 2734, spreads = true)
    @Entity
    static class EmptiedShare {
        @PrimaryKey
        Long id;

        int hall;

        @ManyToOne(
                joinColumn = {"hall", "shelf"},
                ownColumns = "shelf",
                nullable = true,
                onDelete = ReferentialAction.SET_NULL)
        Ref<Shelf> shelf;
    }

    @Wrong(value = 2735, spreads = true)
    @Entity
    static class UnknownOwnColumn {
        @PrimaryKey
        Long id;

        @ManyToOne(ownColumns = "number")
        Ref<Shelf> shelf;
    }

    @Wrong(value = 2736, spreads = true)
    @Entity
    static class NobodysColumn {
        @PrimaryKey
        Long id;

        @ManyToOne(ownColumns = "shelf_number")
        Ref<Shelf> shelf;
    }

    @Wrong(value = 2737, spreads = true)
    @Entity
    static class ShareOfAnotherType {
        @PrimaryKey
        Long id;

        String hall;

        @ManyToOne(
                joinColumn = {"hall", "shelf"},
                ownColumns = "shelf")
        Ref<Shelf> shelf;
    }

    @Wrong(value = 2738, spreads = true)
    @Entity
    static class ShareOfTwo {
        @PrimaryKey
        Long id;

        @ManyToOne(
                joinColumn = {"hall", "shelf"},
                ownColumns = "shelf")
        Ref<Shelf> shelf;

        int hall;

        @Property(column = "hall")
        int other;
    }

    @Embeddable
    static class Place {
        @ManyToOne(
                joinColumn = {"hall", "shelf"},
                ownColumns = "shelf")
        Ref<Shelf> shelf;
    }

    @Wrong(value = 2734, spreads = true)
    @Entity
    static class EmbeddedShare {
        @PrimaryKey
        Long id;

        int hall;

        @Embedded
        Place place;
    }

    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Kept {
        @PrimaryKey
        Long id;

        int hall;
    }

    @Wrong(value = 2736, spreads = true, joins = true)
    @Entity
    static class SharedWithTheTableAbove extends Kept {
        @ManyToOne(
                joinColumn = {"hall", "shelf"},
                ownColumns = "shelf")
        Ref<Shelf> shelf;
    }

    @Entity
    static class Board {
        @PrimaryKey
        Long id;
    }

    @Wrong(2734)
    @Entity
    static class KeyThatIsNotWritten {
        @PrimaryKey
        @ManyToOne(persist = false)
        Ref<Board> board;
    }

    @Wrong(2734)
    @Entity
    static class KeyAloneNotWritten {
        @PrimaryKey
        Long id;

        @Property(column = "board")
        Long boardNo;

        @ManyToOne(target = Board.class, keyOnly = true, joinColumn = "board", persist = false)
        Long board;
    }

    @Wrong(2736)
    @Entity
    static class RelationNobodyWrites {
        @PrimaryKey
        Long id;

        @ManyToOne(persist = false)
        Ref<Board> board;
    }

    @Wrong(2737)
    @Entity
    static class ShownAsAnotherType {
        @PrimaryKey
        Long id;

        @Property(column = "board")
        String boardName;

        @ManyToOne(joinColumn = "board", persist = false)
        Ref<Board> board;
    }

    /** Has one inside. */
    @Embeddable
    static class Corner {
        @ManyToOne(joinColumn = "board", persist = false)
        Ref<Board> board;
    }

    @Wrong(2734)
    @Entity
    static class ShownInside {
        @PrimaryKey
        Long id;

        Long board;

        @Embedded(prefix = "")
        Corner corner;
    }
}
