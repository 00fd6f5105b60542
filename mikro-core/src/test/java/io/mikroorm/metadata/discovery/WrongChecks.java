// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;

/** Mistakes of checks and comments. */
final class WrongChecks {

    static class Base {
        @PrimaryKey
        private Long id;
    }

    @Wrong(2346)
    @Entity(comment = "C:\\temp")
    static class TableWithBackslash extends Base {}

    @Wrong(2346)
    @Entity
    static class ColumnWithBackslash extends Base {
        @Property(comment = "C:\\temp")
        String name;
    }

    @Embeddable
    static class Commented {
        @Property(comment = "in cents")
        int price;
    }

    @Embeddable
    static class CheckedField {
        @Check(expression = "{price} > 0")
        int price;
    }

    @Embeddable
    @Check(expression = "{price} > 0")
    static class CheckedClass {
        int price;
    }

    @Wrong(2347)
    @Entity
    static class CommentInObject extends Base {
        @Embedded(object = true)
        Commented inside;
    }

    @Wrong(2347)
    @Entity
    static class CheckInObject extends Base {
        @Embedded(object = true)
        CheckedField inside;
    }

    @Wrong(2347)
    @Entity
    static class CheckOfObject extends Base {
        @Embedded(object = true)
        CheckedClass inside;
    }

    @Wrong(2348)
    @Entity
    @Check(expression = "price > 0")
    static class WithoutBraces extends Base {
        int price;
    }

    @Wrong(2348)
    @Entity
    @Check(expression = "{prize} > 0")
    static class OfUnknown extends Base {
        int price;
    }

    @Wrong(2348)
    @Entity
    @Check(expression = "{price > 0")
    static class LoneBrace extends Base {
        int price;
    }

    @Wrong(2348)
    @Entity
    @Check(expression = "{inside} > 0")
    static class OfSeveral extends Base {
        @Embedded
        Pair inside;
    }

    @Embeddable
    static class Pair {
        int one;
        int other;
    }

    @Wrong(value = 2349, checks = false)
    @Entity
    @Check(expression = "{price} > 0")
    static class WithoutTables extends Base {
        int price;
    }

    @Wrong(2350)
    @Entity
    @Check(name = "positive", expression = "{price} > 0")
    @Check(name = "Positive", expression = "{price} > 1")
    static class NamedTwice extends Base {
        int price;
    }

    record Place(String shelf, int number) {}

    @Wrong(2351)
    @Entity
    static class CommentOfKey {
        @PrimaryKey
        @Property(comment = "where it is")
        Place place;
    }
}
