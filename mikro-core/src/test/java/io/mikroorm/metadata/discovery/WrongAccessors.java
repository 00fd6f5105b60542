// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import org.jspecify.annotations.NullUnmarked;

/** Classes whose properties are to be reached by methods that cannot do it. */
@NullUnmarked
class WrongAccessors {

    @Wrong(2640)
    @Entity
    static class NoGetter {
        @PrimaryKey
        Long id;

        @Property(accessor = true)
        String name;

        void setName(String name) {
            this.name = name;
        }
    }

    @Wrong(2640)
    @Entity
    static class GetterOfAnotherType {
        @PrimaryKey
        Long id;

        @Property(accessor = true)
        boolean open;

        Boolean isOpen() {
            return open;
        }

        void setOpen(boolean open) {
            this.open = open;
        }
    }

    @Wrong(2641)
    @Entity
    static class NoSetter {
        @PrimaryKey
        Long id;

        @Property(accessor = true)
        String name;

        String getName() {
            return name;
        }

        void setName(Object name) {
            this.name = name.toString();
        }
    }

    @Embeddable
    record Pair(@Property(accessor = true) int one, int other) {}

    @Wrong(2642)
    @Entity
    static class SetterOfFinal {
        @PrimaryKey
        Long id;

        @Property(accessor = true)
        final String name;

        SetterOfFinal(String name) {
            this.name = name;
        }

        String getName() {
            return name;
        }
    }

    @Wrong(2642)
    @Entity
    static class SetterOfRecord {
        @PrimaryKey
        Long id;

        @Embedded
        Pair pair;
    }
}
