// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Serialized;
import io.mikroorm.type.ValueSerializer;

/** Mistakes of how properties are shown. */
final class WrongSerialized {

    static class Base {
        @PrimaryKey
        private Long id;
    }

    @Wrong(2780)
    @Entity
    static class HiddenInGroups extends Base {
        @Serialized(hidden = true, groups = "staff")
        String text;
    }

    @Wrong(2781)
    @Entity
    static class NameOfAnother extends Base {
        String text;

        @Serialized(name = "text")
        String other;
    }

    @Embeddable
    static class Twice {
        @Serialized(name = "one")
        String first;

        @Serialized(name = "one")
        String second;
    }

    @Wrong(2781)
    @Entity
    static class NameOfAnotherInside extends Base {
        @Embedded
        Twice twice;
    }

    @Wrong(2782)
    @Entity
    static class BlankName extends Base {
        @Serialized(name = " ")
        String text;
    }

    @Wrong(2782)
    @Entity
    static class BlankGroup extends Base {
        @Serialized(groups = {"staff", ""})
        String text;
    }

    @Wrong(2783)
    @Entity
    static class ShownByNobody extends Base {
        @Serialized(by = String.class)
        String text;
    }

    static final class NeedsMore implements ValueSerializer<String> {
        private final String more;

        NeedsMore(String more) {
            this.more = more;
        }

        @Override
        public String serialize(String value) {
            return value + more;
        }
    }

    @Wrong(2784)
    @Entity
    static class ShownByMore extends Base {
        @Serialized(by = NeedsMore.class)
        String text;
    }

    static final class OfNumbers implements ValueSerializer<Integer> {
        @Override
        public Object serialize(Integer value) {
            return value + 1;
        }
    }

    @Wrong(2785)
    @Entity
    static class ShownAsNumber extends Base {
        @Serialized(by = OfNumbers.class)
        String text;
    }

    @Wrong(2786)
    @Entity
    static class ShownMethod extends Base {
        @Property(length = 20)
        String text;

        @Serialized(name = "other")
        String getText() {
            return text;
        }
    }

    @Embeddable
    record Stop(String town, int fee) {

        @Override
        @Serialized(hidden = true)
        public int fee() {
            return fee;
        }
    }

    @Wrong(2786)
    @Entity
    static class ShownMethodOfRecord extends Base {
        @Embedded
        Stop stop;
    }

    record SeatKey(@Serialized(hidden = true) int row, int place) {}

    @Wrong(2787)
    @Entity
    static class PartOfKeyShown {
        @PrimaryKey
        SeatKey id;
    }

    private WrongSerialized() {}
}
