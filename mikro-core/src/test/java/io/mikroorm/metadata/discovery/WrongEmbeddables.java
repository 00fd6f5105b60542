// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import java.util.List;

/** Mistakes of embeddables that are one value of a row. */
final class WrongEmbeddables {

    abstract static class Numbered {
        @PrimaryKey
        Long id;
    }

    @Embeddable
    static class Spot {
        String place;
    }

    @Wrong(2086)
    @Entity
    static class ObjectWithPrefix extends Numbered {
        @Embedded(object = true, prefix = "s_")
        Spot spot;
    }

    @Wrong(2086)
    @Entity
    static class ListWithPrefixMode extends Numbered {
        @Embedded(prefixMode = PrefixMode.ABSOLUTE)
        List<Spot> spots;
    }

    /** Prefixes are about columns. */
    @Wrong(2086)
    @Entity
    static class AbsoluteInObject extends Numbered {
        @Embedded(object = true)
        Around around;
    }

    @Embeddable
    static class Around {
        @Embedded(prefixMode = PrefixMode.ABSOLUTE)
        Spot spot;
    }

    @Wrong(2085)
    @Entity
    @Unique(properties = "spot")
    static class ObjectInUnique extends Numbered {
        @Embedded(object = true)
        Spot spot;
    }

    @Wrong(2085)
    @Entity
    static class ObjectWithIndex extends Numbered {
        @Index
        @Embedded(object = true)
        Spot spot;
    }

    @Wrong(2085)
    @Entity
    @Index(properties = {"id", "spots"})
    static class ListInIndex extends Numbered {
        @Embedded
        List<Spot> spots;
    }

    @Wrong(2074)
    @Entity
    @Index(properties = "spot.plac")
    static class NothingInsideOfObjectInIndex extends Numbered {
        @Embedded(object = true)
        Spot spot;
    }

    /** Some of its columns could be, but one is an object. */
    @Wrong(2085)
    @Entity
    static class EmbeddableOfObjectsInIndex extends Numbered {
        @Index
        @Embedded
        Holder holder;
    }

    @Embeddable
    static class Holder {
        String name;

        @Embedded(object = true)
        Spot spot;
    }

    @Wrong(2088)
    @Entity
    static class ObjectWithNameTwice extends Numbered {
        @Embedded(object = true)
        Twice twice;
    }

    @Embeddable
    static class Twice {
        String place;

        @Property(column = "place")
        String other;
    }

    @Wrong(2090)
    @Entity
    static class ObjectWithQuote extends Numbered {
        @Embedded(object = true)
        Clock clock;
    }

    @Embeddable
    static class Clock {
        @Property(column = "o'clock")
        String time;
    }

    @Wrong(2260)
    @Entity
    static class ListAsObject extends Numbered {
        @Embedded(object = true)
        List<Spot> spots;
    }

    private WrongEmbeddables() {}
}
