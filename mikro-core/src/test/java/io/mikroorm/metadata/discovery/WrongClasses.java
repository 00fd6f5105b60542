// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Transient;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.BinaryContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Mistakes of classes, fields, constructors and embeddables. */
final class WrongClasses {

    @Entity
    static class Right {
        @PrimaryKey
        Long id;
    }

    @Wrong(2012)
    static class Plain {}

    @Wrong(2012)
    @Embeddable
    static class ListedEmbeddable {}

    @Wrong(2013)
    @Entity
    interface Shape {}

    @Wrong(2013)
    @Entity
    enum Colour {
        RED
    }

    @Wrong(2015)
    @Entity
    abstract static class Animal {}

    @Wrong(2016)
    @Entity
    class Inner {}

    @Wrong(2017)
    @Entity
    static class Special extends Right {}

    static class Base {
        @PrimaryKey
        private Long id;

        private String name;
    }

    @Wrong(2018)
    @Entity
    static class Shadowing extends Base {
        private String name;
    }

    @Wrong(2019)
    @Entity
    @Embeddable
    static class Both {}

    @Wrong(2020)
    @Entity
    static class TwoKinds extends Base {
        @ManyToOne
        @OneToOne
        Ref<Right> right;
    }

    @Wrong(2020)
    @Entity
    static class TwoRoles extends Base {
        @Version
        @UpdatedAt
        Instant changed;
    }

    @Wrong(2020)
    @Entity
    static class PlainRelation extends Base {
        @ManyToOne
        @Property(column = "right")
        Ref<Right> right;
    }

    @Wrong(2021)
    @Entity
    static class StaticProperty extends Base {
        @Property(length = 3)
        static String code;
    }

    @Wrong(2021)
    @Entity
    static class TransientKeyword extends Base {
        @ManyToOne
        transient Right right;
    }

    @Wrong(2021)
    @Entity
    static class TransientAnnotation extends Base {
        @Transient
        @Version
        int version;
    }

    @Wrong(2022)
    @Entity
    static class OtherParameterName extends Base {
        String title;

        OtherParameterName(String caption) {
            this.title = caption;
        }
    }

    @Wrong(2022)
    @Entity
    static class OtherParameterType extends Base {
        @ManyToOne
        Ref<Right> right;

        OtherParameterType(Right right) {
            this.right = Ref.of(right);
        }
    }

    @Wrong(2022)
    @Entity
    static class PrimitiveParameter extends Base {
        @Property(nullable = true)
        Integer pages;

        PrimitiveParameter(int pages) {
            this.pages = pages;
        }
    }

    @Wrong(2022)
    @Entity
    static class CollectionParameter extends Base {
        @ManyToMany
        EntityCollection<Right> rights;

        CollectionParameter(EntityCollection<Right> rights) {
            this.rights = rights;
        }
    }

    @Wrong(2022)
    @Entity
    static class InverseParameter extends Base {
        @OneToOne(mappedBy = "other")
        Ref<OtherSide> side;

        InverseParameter(Ref<OtherSide> side) {
            this.side = side;
        }
    }

    @Entity
    static class OtherSide extends Base {
        @OneToOne
        Ref<InverseParameter> other;
    }

    @Wrong(2024)
    @Entity
    static class FinalField extends Base {
        final String title = String.valueOf(1);
    }

    @Wrong(2025)
    @Entity
    static class ForgottenFinal extends Base {
        String title;
        final String isbn = String.valueOf(1);

        ForgottenFinal(String title) {
            this.title = title;
        }
    }

    @Wrong(2026)
    @Entity
    static class EmbedsPlain extends Base {
        @Embedded
        Plain plain;
    }

    @Embeddable
    interface Located {}

    @Embeddable
    abstract static class Area {}

    @Embeddable
    class InnerArea {}

    @Wrong(2027)
    @Entity
    static class EmbedsInterface extends Base {
        Located located;
    }

    @Wrong(2027)
    @Entity
    static class EmbedsAbstract extends Base {
        Area area;
    }

    @Wrong(2027)
    @Entity
    static class EmbedsInner extends Base {
        InnerArea area;
    }

    @Embeddable
    static class Folder {
        String name;
        Shelf shelf;
    }

    @Embeddable
    static class Shelf {
        Folder folder;
    }

    @Wrong(2028)
    @Entity
    static class EmbedsItself extends Base {
        Folder folder;
    }

    @Embeddable
    static class Versioned {
        @Version
        int version;
    }

    @Embeddable
    static class Keyed {
        @PrimaryKey
        int id;
    }

    @Embeddable
    static class Stamped {
        @UpdatedAt
        Instant changed;
    }

    @Embeddable
    static class Crowd {
        @OneToMany(mappedBy = "crowd")
        EntityCollection<Right> members;
    }

    @Embeddable
    static class Mirror {
        @OneToOne(mappedBy = "mirror")
        Ref<Right> right;
    }

    @Wrong(2029)
    @Entity
    static class EmbedsVersion extends Base {
        Versioned versioned;
    }

    @Wrong(2029)
    @Entity
    static class EmbedsKey extends Base {
        Keyed keyed;
    }

    @Wrong(2029)
    @Entity
    static class EmbedsTimestamp extends Base {
        Stamped stamped;
    }

    @Wrong(2029)
    @Entity
    static class EmbedsToMany extends Base {
        Crowd crowd;
    }

    @Wrong(2029)
    @Entity
    static class EmbedsInverse extends Base {
        Mirror mirror;
    }

    @Embeddable
    static class Parcel {
        BinaryContent content;
    }

    @Embeddable
    static class Seat {
        @Property(unique = true)
        int number;
    }

    @Embeddable
    @Index(properties = "number")
    static class Row {
        int number;
    }

    @Embeddable
    static class Branch {
        List<Branch> branches;
    }

    @Embeddable
    static class Twins {
        int one;

        @Property(column = "one")
        int other;
    }

    @Wrong(2026)
    @Entity
    static class ListOfPlain extends Base {
        @Embedded
        List<Plain> plains;
    }

    @Wrong(2026)
    @Entity
    static class PlainList extends Base {
        @Property(column = "seats")
        List<Branches> branches;
    }

    @Embeddable
    static class Branches {
        int count;
    }

    @Wrong(2028)
    @Entity
    static class ListInItself extends Base {
        List<Branch> branches;
    }

    @Wrong(2050)
    @Entity
    static class FinalListOfEmbeddables extends Base {
        final List<Branches> branches = new ArrayList<>();
    }

    @Wrong(2084)
    @Entity
    static class ListOfContents extends Base {
        Parcel[] parcels;
    }

    @Wrong(2085)
    @Entity
    static class UniqueInList extends Base {
        Set<Seat> seats;
    }

    @Wrong(2085)
    @Entity
    static class IndexInList extends Base {
        List<Row> rows;
    }

    @Wrong(2085)
    @Entity
    static class IndexOfList extends Base {
        @Index
        List<Branches> branches;
    }

    @Wrong(2086)
    @Entity
    static class ListWithPrefix extends Base {
        @Embedded(prefix = "b_")
        List<Branches> branches;
    }

    @Wrong(2086)
    @Entity
    static class ValueWithColumn extends Base {
        @Embedded(column = "b")
        Branches branches;
    }

    @Wrong(2087)
    @Entity
    static class SortedList extends Base {
        SortedSet<Branches> branches;
    }

    @Wrong(2088)
    @Entity
    static class NameTwiceInList extends Base {
        List<Twins> twins;
    }
}
