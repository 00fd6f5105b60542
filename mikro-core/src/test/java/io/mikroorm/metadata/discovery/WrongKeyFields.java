// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keys of several fields, with one mistake each. */
@NullUnmarked
final class WrongKeyFields {

    private WrongKeyFields() {}

    @Entity
    static class Owner {
        @PrimaryKey
        long id;
    }

    @Wrong(value = 2600, without = Feature.KEY_FIELDS)
    @Entity
    static class FieldsOfOneKey {
        @PrimaryKey
        String country;

        @PrimaryKey
        String plate;
    }

    record PlateKey(String country, String plate) {}

    @Wrong(value = 2032, without = Feature.COMPOSITE_KEYS)
    @Entity
    static class KeyOfParts {
        @PrimaryKey
        PlateKey id;
    }

    @Entity
    @Inheritance
    static class Above {
        @PrimaryKey
        String name;
    }

    @Wrong(2601)
    @Entity
    static class KeyAddedBelow extends Above {
        @PrimaryKey
        int year;
    }

    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class KeyedAbove {
        @PrimaryKey
        @ManyToOne
        Ref<Owner> owner;

        @PrimaryKey
        int year;
    }

    @Wrong(value = 2070, joins = true)
    @Entity
    static class ColumnOfKeyField extends KeyedAbove {
        @Property(column = "year")
        int built;
    }

    @Wrong(value = 2070, joins = true)
    @Entity
    static class ColumnOfKeyRelation extends KeyedAbove {
        @Property(column = "owner_id")
        long whose;
    }

    @Wrong(2031)
    @Entity
    static class OneOfThemGenerated {
        @PrimaryKey(generated = KeyGeneration.IDENTITY)
        Long id;

        @PrimaryKey
        @ManyToOne
        Ref<Owner> owner;
    }

    @Wrong(2031)
    @Entity
    static class OneOfThemWithDefault {
        @PrimaryKey
        @Property(defaultValue = "7")
        Integer number;

        @PrimaryKey
        String name;
    }

    @Wrong(2603)
    @Entity
    static class FieldOfWrongType {
        @PrimaryKey
        double weight;

        @PrimaryKey
        String name;
    }

    @Wrong(2037)
    @Entity
    static class FieldThatMayBeNull {
        @PrimaryKey
        @Nullable
        Integer number;

        @PrimaryKey
        String name;
    }

    record OwnerKey(Long id) {}

    @Wrong(2604)
    @Entity(keyClass = OwnerKey.class)
    static class ClassOfOneField {
        @PrimaryKey
        long id;
    }

    static class NoRecord {}

    @Wrong(2605)
    @Entity(keyClass = NoRecord.class)
    static class ClassThatIsNoRecord {
        @PrimaryKey
        String name;

        @PrimaryKey
        int year;
    }

    @Wrong(2605)
    @Entity(keyClass = Comparable.class)
    static class InterfaceThatIsNoRecord {
        @PrimaryKey
        String name;

        @PrimaryKey
        int year;
    }

    @Wrong(2605)
    @Entity(keyClass = long.class)
    static class NumberThatIsNoRecord {
        @PrimaryKey
        String name;

        @PrimaryKey
        int year;
    }

    record Renamed(int built, String name) {}

    @Wrong(2606)
    @Entity(keyClass = Renamed.class)
    static class ClassWithOtherNames {
        @PrimaryKey
        String name;

        @PrimaryKey
        int year;
    }

    record Whole(Owner owner, int year) {}

    @Wrong(2607)
    @Entity(keyClass = Whole.class)
    static class ClassWithTargetInside {
        @PrimaryKey
        @ManyToOne
        Ref<Owner> owner;

        @PrimaryKey
        int year;
    }

    @Wrong(2730)
    @Entity
    static class KeyShownAsAnother {
        @PrimaryKey
        String name;

        @PrimaryKey
        int year;

        @SerializedPrimaryKey
        Long id;
    }

    @Wrong(2731)
    @Entity
    static class PartOfNoClass {
        @PrimaryKey(part = "called")
        String name;

        @PrimaryKey
        int year;
    }

    @Wrong(2731)
    @Entity
    static class PartOfOneKey {
        @PrimaryKey(part = "called")
        String name;
    }

    @Wrong(2403)
    @Entity
    static class PartOfItself {
        @PrimaryKey
        @ManyToOne
        Ref<PartOfItself> before;

        @PrimaryKey
        int number;
    }
}
