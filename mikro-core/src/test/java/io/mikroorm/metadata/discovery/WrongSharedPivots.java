// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import java.util.List;

/** Each makes one mistake with a pivot table that several relations share. */
final class WrongSharedPivots {

    private WrongSharedPivots() {}

    @Entity
    static class Mark {
        @PrimaryKey
        Long id;
    }

    @Entity
    static class OtherMark {
        @PrimaryKey
        Long id;
    }

    @Wrong(2760)
    @Entity
    static class ValueAlone {
        @PrimaryKey
        Long id;

        @ManyToMany(discriminatorValue = "alone")
        List<Mark> marks;
    }

    @Wrong(2761)
    @Entity
    static class NoTable {
        @PrimaryKey
        Long id;

        @ManyToMany(discriminator = "thing")
        List<Mark> marks;
    }

    @Entity
    static class Marking {
        @PrimaryKey
        Long id;

        @ManyToOne
        OfEntity thing;

        @ManyToOne
        Mark mark;
    }

    @Wrong(2762)
    @Entity
    static class OfEntity {
        @PrimaryKey
        Long id;

        @ManyToMany(discriminator = "thing", pivotEntity = Marking.class)
        List<Mark> marks;
    }

    @Wrong(2763)
    @Entity
    static class QuotedValue {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", discriminatorValue = "it's")
        List<Mark> marks;
    }

    @Wrong(2763)
    @Entity
    static class BlankValue {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", discriminatorValue = " ")
        List<Mark> marks;
    }

    @Wrong(2764)
    @Entity
    static class OneColumn {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", joinColumn = "kind")
        List<Mark> marks;
    }

    @Wrong(2765)
    @Entity
    static class SameValue {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", discriminatorValue = "m")
        List<Mark> marks;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", discriminatorValue = "M")
        List<Mark> others;
    }

    @Wrong(2766)
    @Entity
    static class OtherTarget {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", discriminatorValue = "m")
        List<Mark> marks;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", discriminatorValue = "o")
        List<OtherMark> others;
    }

    @Wrong(2766)
    @Entity
    static class OtherLetters {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", discriminatorValue = "m")
        List<Mark> marks;

        @ManyToMany(pivotTable = "Marked", discriminator = "thing", discriminatorValue = "o")
        List<Mark> others;
    }

    @Wrong(2766)
    @Entity
    static class OtherColumns {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", discriminatorValue = "m")
        List<Mark> marks;

        @ManyToMany(pivotTable = "marked", discriminator = "object", discriminatorValue = "o")
        List<Mark> others;
    }

    @Wrong(2766)
    @Entity
    static class OtherOrder {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", discriminatorValue = "m", fixedOrder = true)
        List<Mark> marks;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", discriminatorValue = "o")
        List<Mark> others;
    }

    @Entity
    static class ByText {
        @PrimaryKey
        String id;

        @ManyToMany(pivotTable = "marked", discriminator = "thing", mappedBy = "")
        List<Mark> marks;
    }

    @Wrong(2766)
    @Entity
    static class OtherKey {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "marked", discriminator = "thing")
        List<Mark> marks;

        @ManyToMany
        List<ByText> leadsThere;
    }

    @Entity
    static class Marked {
        @PrimaryKey
        Long id;

        @ManyToMany
        List<OtherSide> sides;
    }

    @Wrong(2767)
    @Entity
    static class OtherSide {
        @PrimaryKey
        Long id;

        @ManyToMany(mappedBy = "sides", discriminator = "thing")
        List<Marked> marked;
    }
}
