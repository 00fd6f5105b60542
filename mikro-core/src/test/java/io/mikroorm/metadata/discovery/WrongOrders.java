// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.platform.Capabilities.Feature;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** Classes whose values are to have an order of their own, or further words, that they cannot have. */
@NullUnmarked
class WrongOrders {

    static class Base {
        @PrimaryKey
        Long id;
    }

    enum Size {
        SMALL,
        LARGE
    }

    @Wrong(2644)
    @Entity
    static class OrderOfUnknownConstant extends Base {
        @Property(customOrder = {"SMALL", "MEDIUM"})
        Size size;
    }

    @Wrong(2644)
    @Entity
    static class OrderOfWords extends Base {
        @Property(customOrder = {"1", "two"})
        int number;
    }

    @Wrong(2644)
    @Entity
    static class OrderOfDecimals extends Base {
        @Property(customOrder = {"1.5"})
        BigDecimal price;
    }

    @Wrong(2645)
    @Entity
    static class OrderTwice extends Base {
        @Property(customOrder = {"a", "b", "a"})
        String name;
    }

    @Wrong(2646)
    @Entity
    static class OrderOfFormula extends Base {
        @Formula("{id} + 1")
        @Property(customOrder = {"1", "2"})
        long next;
    }

    record Place(int row, int seat) {}

    @Wrong(2646)
    @Entity
    static class OrderOfKey {
        @PrimaryKey
        @Property(customOrder = "1")
        Place place;
    }

    record Stall(@Property(customOrder = {"1", "2"}) int row, int number) {}

    @Wrong(2646)
    @Entity
    static class OrderOfPart {
        @PrimaryKey
        Stall stall;
    }

    @Wrong(value = 2652, without = Feature.COLUMN_EXTRAS)
    @Entity
    static class ExtraOfOthers extends Base {
        @Property(extra = "invisible")
        int number;
    }

    @Wrong(2651)
    @Entity
    static class ExtraOfFormula extends Base {
        @Formula("{id} + 1")
        @Property(extra = "invisible")
        long next;
    }

    @Wrong(2651)
    @Entity
    static class ExtraOfNothing extends Base {
        @Property(extra = " ")
        int number;
    }

    @Embeddable
    record Inner(@Property(extra = "invisible") int number) {}

    @Wrong(2651)
    @Entity
    static class ExtraInside extends Base {
        @Embedded(object = true)
        Inner inner;
    }

    @Wrong(2651)
    @Entity
    static class ExtraOfKey {
        @PrimaryKey
        @Property(extra = "invisible")
        Place place;
    }

    @Embeddable
    static class Part {
        @Property(customOrder = {"1", "2"})
        int number;
    }

    @Wrong(2646)
    @Entity
    static class OrderInside extends Base {
        @Embedded(object = true)
        Part part;
    }
}
