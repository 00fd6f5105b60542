// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
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

    @Wrong(2641)
    @Entity
    static class GetterWithoutSetter {
        @PrimaryKey
        Long id;

        @Property
        String getName() {
            return "";
        }
    }

    @Wrong(2647)
    @Entity
    static class FieldThatIsNotSet {
        @PrimaryKey
        Long id;

        @Property(hydrate = false)
        String name;
    }

    @Wrong(2648)
    @Entity
    static class GetterBesideField {
        @PrimaryKey
        Long id;

        String name;

        @Property
        String getName() {
            return name;
        }
    }

    @Wrong(2648)
    @Entity
    static class NoGetterAtAll {
        @PrimaryKey
        Long id;

        @Property
        void setName(String name) {}
    }

    @Wrong(2649)
    @Entity
    static class UnstoredColumn {
        @PrimaryKey
        Long id;

        @Property(persist = false, column = "called")
        String name;
    }

    @Wrong(2649)
    @Entity
    static class UnstoredVersion {
        @PrimaryKey
        Long id;

        @Version
        @Property(persist = false)
        int version;
    }

    @Embeddable
    static class Half {
        int stored;

        @Property(persist = false)
        int unstored;
    }

    @Wrong(2649)
    @Entity
    static class UnstoredInside {
        @PrimaryKey
        Long id;

        @Embedded
        Half half;
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
