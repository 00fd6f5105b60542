// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.entity.EntityCollection;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Entities that say a word that is understood, each where or how it is not. */
final class RefusableWords {

    private RefusableWords() {}

    @Entity
    @Table(check = @CheckConstraint(constraint = "id > 0", options = "not enforced"))
    static class CheckWithOptions {
        @Id
        long id;
    }

    @Entity
    static class CheckedInside {
        @Id
        long id;

        @Embedded
        @AttributeOverride(
                name = "city",
                column = @Column(name = "town", check = @CheckConstraint(constraint = "town <> ''")))
        Refusable.@Nullable Address home;
    }

    @Entity
    static class KeyedByName {
        @Id
        long id;

        @ManyToMany
        @MapKey(name = "code")
        final EntityCollection<Refusable.Target> targets = EntityCollection.of(this);
    }

    @Entity
    static class LinkedByTable {
        @Id
        long id;

        @OneToMany(orphanRemoval = true)
        final EntityCollection<Refusable.Target> targets = EntityCollection.of(this);
    }

    /** Wants to be applied everywhere. */
    @Converter(autoApply = true)
    static class EverywhereConverter implements AttributeConverter<Weight, Integer> {
        @Override
        public Integer convertToDatabaseColumn(Weight value) {
            return value.grams();
        }

        @Override
        public Weight convertToEntityAttribute(Integer stored) {
            return new Weight(stored);
        }
    }

    /** Is no class that columns know. */
    record Weight(int grams) {}

    enum Twin {
        ONE,
        OTHER;

        @EnumeratedValue
        final int code = 7;
    }

    enum ByNumber {
        ONE(1);

        @EnumeratedValue
        final int code;

        ByNumber(int code) {
            this.code = code;
        }
    }

    @Entity
    static class SameValues {
        @Id
        long id;

        Twin twin = Twin.ONE;
    }

    @Entity
    static class NumberAsText {
        @Id
        long id;

        @Enumerated(EnumType.STRING)
        ByNumber number = ByNumber.ONE;
    }

    @Entity
    static class ValueOutsideOfEnum {
        @Id
        long id;

        @EnumeratedValue
        int code;
    }

    @Entity
    static class LazyNumber {
        @Id
        long id;

        @Basic(fetch = FetchType.LAZY)
        int number;
    }
}
