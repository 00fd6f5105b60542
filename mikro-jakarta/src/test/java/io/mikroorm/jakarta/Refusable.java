// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities that say what has no meaning here, each one thing. */
final class Refusable {

    private Refusable() {}

    /** Has a key. */
    @Entity
    static class Target {
        @Id
        long id;

        @Column(unique = true)
        String code = "";
    }

    @Entity
    static class OnMethods {
        long id;

        @Column(length = 3)
        String name = "";

        @Id
        public long getId() {
            return id;
        }

        @io.mikroorm.annotation.PrimaryKey
        long key;
    }

    @MappedSuperclass
    static class ById {
        @Id
        long id;
    }

    @Entity
    @Access(AccessType.PROPERTY)
    static class ByProperties extends ById {
        @Column(length = 3)
        String name = "";
    }

    @Entity
    static class GetterAlone extends ById {
        @Column(length = 3)
        String getName() {
            return "";
        }
    }

    @Entity
    static class Told {
        @Id
        long id;

        @PrePersist
        void stamp() {}
    }

    @Entity
    @EntityListeners(String.class)
    static class Listened {
        @Id
        long id;
    }

    @Entity
    @NamedQuery(name = "all", query = "select q from Queried q")
    static class Queried {
        @Id
        long id;
    }

    @Entity
    @SecondaryTable(name = "more")
    static class InTwoTables {
        @Id
        long id;
    }

    @Entity
    static class ElsewhereStored {
        @Id
        long id;

        @Column(table = "more")
        int more;
    }

    @Entity
    static class Sequenced {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        @Nullable
        Long id;
    }

    @Entity
    @SequenceGenerator(name = "numbers")
    static class Generating {
        @Id
        long id;
    }

    @Entity
    static class NamedGenerator {
        @Id
        @GeneratedValue(generator = "numbers")
        @Nullable
        Long id;
    }

    @Entity
    static class TextUuid {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        @Nullable
        String id;
    }

    @Entity
    static class Elements {
        @Id
        long id;

        @ElementCollection
        List<String> words = List.of();
    }

    @Entity
    static class Ordered {
        @Id
        long id;

        @ManyToMany
        @OrderColumn
        final EntityCollection<Target> targets = EntityCollection.of(this);
    }

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    static class Root {
        @Id
        long id;
    }

    @Entity
    static class MappedWithColumn {
        @Id
        long id;

        @OneToMany(mappedBy = "owner")
        @JoinColumn(name = "owner_id")
        final EntityCollection<Target> targets = EntityCollection.of(this);
    }

    @Entity
    static class ReadOnly {
        @Id
        long id;

        @Column(updatable = false)
        int fixed;
    }

    @Entity
    static class ReadOnlyRelation {
        @Id
        long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(updatable = false)
        @Nullable
        Target target;
    }

    @Entity
    @Table(catalog = "other")
    static class InSchema {
        @Id
        long id;
    }

    @Entity
    static class NamedForeignKey {
        @Id
        long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(foreignKey = @ForeignKey(name = "fk_target", foreignKeyDefinition = "match full"))
        @Nullable
        Target target;
    }

    @Entity
    static class OtherColumn {
        @Id
        long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(referencedColumnName = "sign")
        @Nullable
        Target target;
    }

    @Entity
    static class TwoColumns {
        @Id
        long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumns({@JoinColumn(name = "a"), @JoinColumn(name = "b")})
        @Nullable
        Target target;
    }

    /** Makes a word of nothing. */
    static class NullsConverter implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable Boolean value) {
            return value == null || !value ? "N" : "Y";
        }

        @Override
        public @Nullable Boolean convertToEntityAttribute(@Nullable String value) {
            return "Y".equals(value);
        }
    }

    @Entity
    static class Converted {
        @Id
        long id;

        @Convert(converter = NullsConverter.class)
        @Nullable
        Boolean flag;
    }

    @Entity
    @Cacheable
    static class Cached {
        @Id
        long id;
    }

    @Entity(name = "OtherName")
    static class Renamed {
        @Id
        long id;
    }

    @Entity
    @Table(uniqueConstraints = @UniqueConstraint(columnNames = "nowhere"))
    static class UnknownColumn {
        @Id
        long id;
    }

    @Entity
    static class ColumnOfRelation {
        @Id
        long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @Column(name = "target")
        @Nullable
        Target target;
    }

    @Entity
    static class TransientColumn {
        @Id
        long id;

        @Transient
        @Column(name = "nothing")
        int nothing;
    }

    @Entity
    static class GeneratedNumber {
        @Id
        long id;

        @GeneratedValue
        int number;
    }

    @Entity
    static class Boss {
        @Id
        long id;

        @ManyToOne
        @Nullable
        Boss boss;
    }

    @Entity
    @AttributeOverride(name = "nmae", column = @Column(name = "n"))
    static class OverridesNothing {
        @Id
        long id;

        String name = "";
    }

    /** Where it is. */
    @Embeddable
    record Address(String city) {}

    @Entity
    static class OverridesNothingInside {
        @Id
        long id;

        @Embedded
        @AttributeOverride(name = "ctiy", column = @Column(name = "town"))
        @Nullable
        Address home;
    }

    @Entity
    static class OverridesTooDeep {
        @Id
        long id;

        @Embedded
        @AttributeOverride(name = "city.name", column = @Column(name = "town"))
        @Nullable
        Address home;
    }

    @Entity
    static class ScaleAlone {
        @Id
        long id;

        @Column(scale = 2)
        @Nullable
        BigDecimal price;
    }

    @Entity
    static class LeftOutByOurs {
        @Id
        long id;

        @io.mikroorm.annotation.Transient
        @Column(name = "nothing")
        String nothing = "";
    }

    @Entity
    static class ConvertedByOurs {
        @Id
        long id;

        @Property(type = NullsConverter.class)
        @Nullable
        Boolean flag;
    }

    @Entity
    static class StaticColumn {
        @Id
        long id;

        @Column(name = "most")
        static int most;
    }

    @Entity
    static class LinkColumnElsewhere {
        @Id
        long id;

        @ManyToMany
        @JoinColumn(name = "target")
        List<Target> targets = new ArrayList<>();
    }

    @Entity
    static class OrderedOne {
        @Id
        long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @OrderBy("code")
        @Nullable
        Target target;
    }

    @Entity
    static class NoEnum {
        @Id
        long id;

        @Enumerated
        int number;
    }

    @Entity
    static class ConvertedInside {
        @Id
        long id;

        @Convert(attributeName = "key", converter = NullsConverter.class)
        @Nullable
        Boolean flag;
    }
}
