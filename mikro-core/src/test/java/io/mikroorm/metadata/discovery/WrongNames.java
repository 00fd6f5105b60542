// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import org.jspecify.annotations.NullUnmarked;

/** Names of indexes and foreign keys, with one mistake each. */
@NullUnmarked
final class WrongNames {

    private WrongNames() {}

    @Entity
    static class Owner {
        @PrimaryKey
        Long id;
    }

    /** Of several entities. */
    abstract static class Owned {
        @PrimaryKey
        Long id;

        @ManyToOne(foreignKeyName = "of_owner")
        Owner owner;
    }

    @Entity
    static class OwnedCat extends Owned {}

    @Entity
    @Wrong(value = 2911, with = OwnedCat.class)
    static class OwnedDog extends Owned {}

    /** Of several entities. */
    @Unique(name = "by_code", properties = "code")
    abstract static class Coded {
        @PrimaryKey
        Long id;

        int code;
    }

    @Entity
    static class CodedBox extends Coded {}

    @Entity
    @Wrong(value = 2078, with = CodedBox.class)
    static class CodedLid extends Coded {}

    @Entity
    @Index(name = "coded_box", properties = "id")
    @Wrong(value = 2078, with = CodedBox.class)
    static class NamedAsTable {
        @PrimaryKey
        Long id;
    }

    /** Of several entities. */
    @Check(name = "positive", expression = "{size} > 0")
    abstract static class Sized {
        @PrimaryKey
        Long id;

        int size;
    }

    @Entity
    static class SizedBox extends Sized {}

    @Entity
    @Wrong(value = 2350, with = SizedBox.class)
    static class SizedLid extends Sized {}

    @Entity
    @Unique(name = "Once", properties = "size")
    @Check(name = "once", expression = "{size} > 0")
    @Wrong(2915)
    static class OnceOfTwoKinds {
        @PrimaryKey
        Long id;

        int size;
    }

    @Entity
    @Check(name = "of_{table}", expression = "{size} > 0")
    @Wrong(2915)
    static class KeyAndCheck {
        @PrimaryKey
        Long id;

        int size;

        @ManyToOne(foreignKeyName = "of_{table}")
        Owner owner;
    }

    @Entity
    @Wrong(2911)
    static class LinksNamedTwice {
        @PrimaryKey
        Long id;

        @ManyToMany(foreignKeyName = "links", inverseForeignKeyName = "links")
        EntityCollection<Owner> owners;
    }

    @Entity
    @Wrong(2911)
    static class MembersNamedTwice {
        @PrimaryKey
        Long id;

        @ManyToOne(foreignKeyName = "member_of")
        Owner owner;

        @OneToMany(joinColumn = "parent_id", foreignKeyName = "MEMBER_OF")
        EntityCollection<MembersNamedTwice> children;
    }

    @Entity
    @Index(name = "{tabel}_index", properties = "id")
    @Wrong(2912)
    static class UnknownHole {
        @PrimaryKey
        Long id;
    }

    @Entity
    @Check(name = "{column}_check", expression = "{id} > 0")
    @Wrong(2912)
    static class UnknownHoleOfCheck {
        @PrimaryKey
        Long id;
    }

    @Entity
    @Wrong(2912)
    static class UnknownHoleOfForeignKey {
        @PrimaryKey
        Long id;

        @ManyToOne(foreignKeyName = "{}")
        Owner owner;
    }

    @Entity
    @Wrong(2912)
    static class UnknownHoleOfLinks {
        @PrimaryKey
        Long id;

        @ManyToMany(inverseForeignKeyName = "{pivot}")
        EntityCollection<Owner> owners;
    }

    @Entity
    @Wrong(2913)
    static class NamedToSeveral {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "owneds", discriminator = "owned", foreignKeyName = "to_owned")
        EntityCollection<Owner> owners;
    }

    @Entity
    @Wrong(2835)
    static class NamedOfRows {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotEntity = Row.class, foreignKeyName = "to_row")
        EntityCollection<Owner> owners;
    }

    @Entity
    static class Row {
        @PrimaryKey
        Long id;

        @ManyToOne
        NamedOfRows one;

        @ManyToOne
        Owner other;
    }

    @Entity
    @Wrong(2830)
    static class NamedOfNothing {
        @PrimaryKey
        Long id;

        @OneToMany(joinColumn = "of_nothing", constraint = false, foreignKeyName = "no_key")
        EntityCollection<Owner> owners;
    }

    @Entity
    @Wrong(2817)
    static class NamedBesideField {
        @PrimaryKey
        Long id;

        @ManyToOne
        NamedBesideField parent;

        @OneToMany(mappedBy = "parent", deferred = true)
        EntityCollection<NamedBesideField> children;
    }
}
