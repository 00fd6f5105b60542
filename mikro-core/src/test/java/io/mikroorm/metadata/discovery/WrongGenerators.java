// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.type.ValueGenerator;
import java.time.Instant;
import java.util.UUID;

/** Mistakes about who makes values of properties. */
final class WrongGenerators {

    static class Base {
        @PrimaryKey
        private Long id;
    }

    static final class Word implements ValueGenerator<Object, String> {
        @Override
        public String generate(Object entity) {
            return "word";
        }
    }

    static final class WordOfBase implements ValueGenerator<ForOtherEntities, String> {
        @Override
        public String generate(ForOtherEntities entity) {
            return "word";
        }
    }

    static final class Needy implements ValueGenerator<Object, String> {
        private final String word;

        Needy(String word) {
            this.word = word;
        }

        @Override
        public String generate(Object entity) {
            return word;
        }
    }

    @Wrong(2340)
    @Entity
    static class NoGenerator extends Base {
        @Property(onCreate = String.class)
        String word;
    }

    @Wrong(2341)
    @Entity
    static class NotMade extends Base {
        @Property(onUpdate = Needy.class)
        String word;
    }

    @Wrong(2342)
    @Entity
    static class OfOtherClass extends Base {
        @Property(onCreate = Word.class)
        Integer number;
    }

    @Entity
    static class ForOtherEntities extends Base {}

    @Wrong(2342)
    @Entity
    static class OfAnotherEntity extends Base {
        @Property(onUpdate = WordOfBase.class)
        String word;
    }

    @Wrong(2343)
    @Entity
    static class OfFinal extends Base {
        @Property(onCreate = Word.class)
        final String word = "";
    }

    @Wrong(2343)
    @Entity
    static class OfTime extends Base {
        @CreatedAt
        @Property(onCreate = Now.class)
        Instant moment;
    }

    static final class Now implements ValueGenerator<Object, Instant> {
        @Override
        public Instant generate(Object entity) {
            return Instant.EPOCH;
        }
    }

    @Wrong(2343)
    @Entity
    static class OfPrimitive extends Base {
        @Property(onCreate = Seven.class)
        int number;
    }

    static final class Seven implements ValueGenerator<Object, Integer> {
        @Override
        public Integer generate(Object entity) {
            return 7;
        }
    }

    @Wrong(2343)
    @Entity
    static class OfKeyThatIsMade {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        @Property(onCreate = Random.class)
        UUID id;
    }

    static final class Random implements ValueGenerator<Object, UUID> {
        @Override
        public UUID generate(Object entity) {
            return UUID.randomUUID();
        }
    }

    @Wrong(2343)
    @Entity
    static class KeyThatChanges {
        @PrimaryKey
        @Property(onUpdate = Word.class)
        String id;
    }

    @Embeddable
    static class Inside {
        @Property(onCreate = Word.class)
        final String word = "";
    }

    @Wrong(2343)
    @Entity
    static class OfEmbeddable extends Base {
        @Embedded
        Inside inside;
    }

    @Embeddable
    record Sealed(@Property(onCreate = Word.class) String word) {}

    @Embeddable
    record Outer(@Embedded Sealed sealed) {}

    @Wrong(2871)
    @Entity
    static class OfFinalRecord extends Base {
        @Embedded
        final Outer outer;

        OfFinalRecord(Outer outer) {
            this.outer = outer;
        }
    }

    @Wrong(2871)
    @Entity
    static class OfFinalArrayOfRecords extends Base {
        @Embedded
        final Sealed[] all;

        OfFinalArrayOfRecords(Sealed[] all) {
            this.all = all;
        }
    }

    record Part(@Property(onCreate = Word.class) String word, int number) {}

    @Wrong(2034)
    @Entity
    static class OfPartOfKey {
        @PrimaryKey
        Part id;
    }
}
