// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import org.jspecify.annotations.NullUnmarked;

/** Classes whose updates are to look at values that they cannot look at. */
@NullUnmarked
class WrongConcurrency {

    static class Base {
        @PrimaryKey
        Long id;
    }

    @Wrong(2643)
    @Entity
    static class CheckedKey {
        @PrimaryKey
        @Property(concurrencyCheck = true)
        Long id;
    }

    record Seat(int row, @Property(concurrencyCheck = true) int number) {}

    @Wrong(2643)
    @Entity
    static class CheckedPartOfKey {
        @PrimaryKey
        Seat seat;
    }

    @Wrong(2643)
    @Entity
    static class CheckedVersion extends Base {
        @Version
        @Property(concurrencyCheck = true)
        int version;
    }

    @Wrong(2643)
    @Entity
    static class CheckedFormula extends Base {
        @Formula("{id} + 1")
        @Property(concurrencyCheck = true)
        long next;
    }

    @Wrong(2643)
    @Entity
    static class CheckedGenerated extends Base {
        @Property(generated = "{id} + 1", concurrencyCheck = true)
        long next;
    }

    @Wrong(2643)
    @Entity
    static class CheckedFraction extends Base {
        @Property(concurrencyCheck = true)
        double weight;
    }

    @Wrong(2643)
    @Entity
    static class CheckedCollation extends Base {
        @Property(concurrencyCheck = true, collation = "nocase")
        String name;
    }

    @Embeddable
    static class Part {
        @Property(concurrencyCheck = true)
        int number;
    }

    @Wrong(2643)
    @Entity
    static class CheckedInside extends Base {
        @Embedded(object = true)
        Part part;
    }

    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Above extends Base {}

    @Wrong(value = 2643, joins = true, with = Above.class)
    @Entity
    static class CheckedBelow extends Above {
        @Property(concurrencyCheck = true)
        int number;
    }
}
