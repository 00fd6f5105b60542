// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.type.BinaryContent;

/** Mistakes of values that the database makes, and of rules by which it compares. */
final class WrongMade {

    static class Base {
        @PrimaryKey
        private Long id;

        int price;
    }

    @Wrong(2450)
    @Entity
    static class GeneratedWithoutBraces extends Base {
        @Property(generated = "price * 2")
        int twice;
    }

    @Wrong(2450)
    @Entity
    static class GeneratedFromUnknown extends Base {
        @Property(generated = "{prize} * 2")
        int twice;
    }

    @Wrong(2450)
    @Entity
    static class GeneratedWithLoneBrace extends Base {
        @Property(generated = "{price * 2")
        int twice;
    }

    @Embeddable
    static class Pair {
        int one;
        int other;
    }

    @Wrong(2450)
    @Entity
    static class GeneratedFromSeveral extends Base {
        @Embedded
        Pair inside;

        @Property(generated = "{inside} * 2")
        int twice;
    }

    @Wrong(value = 2451, without = Feature.GENERATED_COLUMNS)
    @Entity
    static class GeneratedWithoutTables extends Base {
        @Property(generated = "{price} * 2")
        int twice;
    }

    @Wrong(value = 2452, without = Feature.VIRTUAL_COLUMNS)
    @Entity
    static class VirtualWhereAllIsStored extends Base {
        @Property(generated = "{price} * 2", stored = false)
        int twice;
    }

    @Embeddable
    static class Doubled {
        int one;

        @Property(generated = "{one} * 2")
        int twice;
    }

    @Wrong(2453)
    @Entity
    static class GeneratedInEmbeddable extends Base {
        @Embedded
        Doubled inside;
    }

    @Wrong(2453)
    @Entity
    static class GeneratedKey {
        @PrimaryKey
        @Property(generated = "{price} * 2")
        Long id;

        int price;
    }

    @Wrong(2453)
    @Entity
    static class GeneratedFinal extends Base {
        @Property(generated = "{price} * 2")
        final Integer twice;

        GeneratedFinal(Integer twice) {
            this.twice = twice;
        }
    }

    @Wrong(2453)
    @Entity
    static class GeneratedContent extends Base {
        @Property(generated = "{price} * 2")
        BinaryContent twice;
    }

    @Wrong(2453)
    @Entity
    static class DefaultOfVersion extends Base {
        @Version
        @Property(defaultRaw = "1 + 1")
        Integer version;
    }

    @Wrong(2453)
    @Entity
    static class DefaultOfPrimitive extends Base {
        @Property(defaultRaw = "1 + 1")
        int two;
    }

    @Entity
    @Inheritance
    static class Thing extends Base {}

    @Wrong(value = 2453, with = Thing.class)
    @Entity
    static class DefaultBelow extends Thing {
        @Property(defaultRaw = "1 + 1", nullable = true)
        Integer two;
    }

    @Wrong(2454)
    @Entity
    static class GeneratedAndDefault extends Base {
        @Property(generated = "{price} * 2", defaultRaw = "2")
        Integer twice;
    }

    @Wrong(2454)
    @Entity
    static class TwoDefaults extends Base {
        @Property(defaultValue = "2", defaultRaw = "1 + 1")
        Integer two;
    }

    /** Says one. */
    static class One implements io.mikroorm.type.ValueGenerator<Object, Integer> {
        @Override
        public Integer generate(Object entity) {
            return 1;
        }
    }

    @Wrong(2454)
    @Entity
    static class GeneratedAndRenewed extends Base {
        @Property(generated = "{price} * 2", onUpdate = One.class)
        Integer twice;
    }

    @Wrong(2454)
    @Entity
    static class DefaultAndCreated extends Base {
        @Property(defaultRaw = "1 + 1", onCreate = One.class)
        Integer two;
    }

    @Wrong(2455)
    @Entity
    static class GeneratedFromGenerated extends Base {
        @Property(generated = "{price} * 2")
        int twice;

        @Property(generated = "{twice} * 2")
        int fourfold;
    }

    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Item extends Base {}

    @Wrong(value = 2456, with = Item.class, joins = true)
    @Entity
    static class GeneratedFromAbove extends Item {
        @Property(generated = "{price} * 2")
        int twice;
    }

    @Wrong(value = 2457, without = Feature.RAW_DEFAULTS)
    @Entity
    static class DefaultWithoutTables extends Base {
        @Property(defaultRaw = "1 + 1")
        Integer two;
    }

    @Wrong(2458)
    @Entity
    static class NotStored extends Base {
        @Property(stored = false)
        int twice;
    }

    @Wrong(value = 2459, without = Feature.INDEXED_VIRTUAL_COLUMNS)
    @Entity
    static class VirtualInIndex extends Base {
        @Property(generated = "{price} * 2", stored = false, index = true)
        int twice;
    }

    @Wrong(2465)
    @Entity
    static class CollationOfNumber extends Base {
        @Property(collation = "nocase")
        int number;
    }

    @Wrong(2465)
    @Entity
    static class CollationOfWords extends Base {
        @Property(collation = "no case")
        String name;
    }

    @Embeddable
    static class Named {
        @Property(collation = "nocase")
        String name;
    }

    @Wrong(2465)
    @Entity
    static class CollationInObject extends Base {
        @Embedded(object = true)
        Named inside;
    }

    @Wrong(value = 2466, without = Feature.COLUMN_COLLATIONS)
    @Entity
    static class CollationWithoutColumns extends Base {
        @Property(collation = "nocase")
        String name;
    }

    @Embeddable
    static class Defaulted {
        @Property(defaultRaw = "1 + 1")
        Integer level;
    }

    @Wrong(2870)
    @Entity
    static class DefaultedInObject extends Base {
        @Embedded(object = true)
        Defaulted inside;
    }

    @Wrong(2870)
    @Entity
    static class DefaultedInElements extends Base {
        @Embedded
        Defaulted[] all;
    }
}
