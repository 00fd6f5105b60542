// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.type.Type;
import org.jspecify.annotations.NullUnmarked;

/** Classes with types of whose values the store cannot make something. */
@NullUnmarked
class WrongExpressions {

    static class Base {
        @PrimaryKey
        Long id;
    }

    /** Is written in small letters. */
    static class Lower implements Type<String, String> {
        @Override
        public Class<String> javaType() {
            return String.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(String value) {
            return value;
        }

        @Override
        public String toJava(String value) {
            return value;
        }

        @Override
        public String written() {
            return "lower(?)";
        }
    }

    /** Has no place for the value. */
    static class Placeless extends Lower {
        @Override
        public String written() {
            return "lower('?')";
        }
    }

    /** Has two. */
    static class Twice extends Lower {
        @Override
        public String read() {
            return "coalesce(?, ?)";
        }
    }

    @Wrong(value = 2653, without = Feature.VALUE_EXPRESSIONS)
    @Entity
    static class ExpressedWithoutWords extends Base {
        @Property(type = Lower.class)
        String name;
    }

    @Wrong(2654)
    @Entity
    static class ExpressedNowhere extends Base {
        @Property(type = Placeless.class)
        String name;
    }

    @Wrong(2654)
    @Entity
    static class ExpressedTwice extends Base {
        @Property(type = Twice.class)
        String name;
    }

    @Wrong(2655)
    @Entity
    static class ExpressedKey {
        @PrimaryKey
        @Property(type = Lower.class)
        String code;
    }

    record Place(@Property(type = Lower.class) String name, int number) {}

    @Wrong(2655)
    @Entity
    static class ExpressedPart {
        @PrimaryKey
        Place place;
    }

    @Wrong(2655)
    @Entity
    static class ExpressedFormula extends Base {
        @Formula("{id}")
        @Property(type = Lower.class)
        String name;
    }

    @Wrong(2655)
    @Entity
    static class ExpressedCheck extends Base {
        @Property(type = Lower.class, concurrencyCheck = true)
        String name;
    }

    @Wrong(2655)
    @Entity
    static class ExpressedUnique extends Base {
        @Property(type = Lower.class, unique = true)
        String name;
    }

    @Embeddable
    static class Inner {
        @Property(type = Lower.class)
        String name;
    }

    @Wrong(2655)
    @Entity
    static class ExpressedInside extends Base {
        @Embedded(object = true)
        Inner inner;
    }
}
