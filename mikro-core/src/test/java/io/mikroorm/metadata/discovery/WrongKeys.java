// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.annotation.Transient;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.NullUnmarked;

/** Keys of several parts, and texts of keys, with one mistake each. */
@NullUnmarked
final class WrongKeys {

    private WrongKeys() {}

    record Priced(String article, double price) {}

    @Wrong(2034)
    @Entity
    static class KeyWithFraction {
        @PrimaryKey
        Priced id;
    }

    @Entity
    static class Keyed {
        @PrimaryKey
        long id;
    }

    record Related(@ManyToOne Ref<Keyed> keyed, int number) {}

    @Wrong(2034)
    @Entity
    static class KeyWithRelation {
        @PrimaryKey
        Related id;
    }

    record Counted(@Version int version, int number) {}

    @Wrong(2034)
    @Entity
    static class KeyWithVersion {
        @PrimaryKey
        Counted id;
    }

    record Half(@Transient int one, int other) {}

    @Wrong(2034)
    @Entity
    static class KeyWithoutPart {
        @PrimaryKey
        Half id;
    }

    record Nothing() {}

    @Wrong(2034)
    @Entity
    static class KeyOfNothing {
        @PrimaryKey
        Nothing id;
    }

    record Twice(
            @Property(column = "no") int one,
            @Property(column = "NO") int other) {}

    @Wrong(2034)
    @Entity
    static class KeyOfTwins {
        @PrimaryKey
        Twice id;
    }

    record Dotted(@Property(column = "a.b") int one, int other) {}

    @Wrong(2034)
    @Entity
    static class KeyWithDot {
        @PrimaryKey
        Dotted id;
    }

    record Unique(@Property(unique = true) int one, int other) {}

    @Wrong(2034)
    @Entity
    static class KeyWithIndex {
        @PrimaryKey
        Unique id;
    }

    @Embeddable
    static class Incomparable {
        final int one;

        Incomparable(int one) {
            this.one = one;
        }
    }

    @Wrong(2034)
    @Entity
    static class KeyWithoutEquality {
        @PrimaryKey
        Incomparable id;
    }

    @Embeddable
    static class Changing {
        int one;

        @Override
        public boolean equals(Object other) {
            return other instanceof Changing that && one == that.one;
        }

        @Override
        public int hashCode() {
            return one;
        }
    }

    @Wrong(2034)
    @Entity
    static class KeyThatChanges {
        @PrimaryKey
        Changing id;
    }

    @Embeddable
    static class Unmatched {
        final int one;

        Unmatched(int two) {
            this.one = two;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Unmatched that && one == that.one;
        }

        @Override
        public int hashCode() {
            return one;
        }
    }

    @Wrong(2022)
    @Entity
    static class KeyThatIsNotMade {
        @PrimaryKey
        Unmatched id;
    }

    @Embeddable
    abstract static class Unmade {
        final int one = 1;
    }

    @Wrong(2027)
    @Entity
    static class AbstractKey {
        @PrimaryKey
        Unmade id;
    }

    record Odd(Thread one, int other) {}

    @Wrong(2042)
    @Entity
    static class KeyOfThreads {
        @PrimaryKey
        Odd id;
    }

    record Plain(int one, int other) {}

    @Wrong(2035)
    @Entity
    static class GeneratedParts {
        @PrimaryKey(generated = io.mikroorm.annotation.KeyGeneration.IDENTITY)
        Plain id;
    }

    @Wrong(2089)
    @Entity
    static class TextOfParts {
        @PrimaryKey
        Plain key;

        @SerializedPrimaryKey
        String id;
    }

    @Wrong(2089)
    @Entity
    static class TextOfPrimitive {
        @PrimaryKey(generated = io.mikroorm.annotation.KeyGeneration.ASSIGNED)
        long key;

        @SerializedPrimaryKey
        String id;
    }

    @Wrong(2089)
    @Entity
    static class TextAsNumber {
        @PrimaryKey
        Long key;

        @SerializedPrimaryKey
        Long id;
    }

    @Wrong(2089)
    @Entity
    static class StoredText {
        @PrimaryKey
        Long key;

        @SerializedPrimaryKey
        @Property(column = "text")
        String id;
    }

    @Wrong(2089)
    @Entity
    static class TwoTexts {
        @PrimaryKey
        Long key;

        @SerializedPrimaryKey
        String id;

        @SerializedPrimaryKey
        String other;
    }

    @Embeddable
    static class Inner {
        @SerializedPrimaryKey
        String id;
    }

    @Wrong(2089)
    @Entity
    static class TextElsewhere {
        @PrimaryKey
        Long key;

        Inner inner;
    }
}
