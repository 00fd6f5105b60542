// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.time.Instant;

/** Mistakes of hierarchies of entities. */
final class WrongHierarchies {

    @Inheritance
    abstract static class NoEntity {
        @PrimaryKey
        Long id;
    }

    @Wrong(2200)
    @Entity
    static class BelowNoEntity extends NoEntity {}

    @Entity
    @Inheritance
    static class Root {
        @PrimaryKey
        Long id;
    }

    @Wrong(2201)
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class SecondRoot extends Root {}

    @Wrong(2202)
    @Entity
    @Inheritance
    abstract static class Childless {
        @PrimaryKey
        Long id;
    }

    @Wrong(2203)
    @Entity(discriminatorValue = "root")
    static class SameValue extends Root {}

    @Wrong(2204)
    @Entity(discriminatorValue = "none")
    static class ValueOfNothing {
        @PrimaryKey
        Long id;
    }

    @Wrong(2205)
    @Entity
    @Inheritance(discriminatorColumn = "kind")
    static class ShownByTime {
        @PrimaryKey
        Long id;

        Instant kind;
    }

    @Wrong(2205)
    @Entity
    @Inheritance(discriminatorColumn = "id")
    static class ShownByKey {
        @PrimaryKey
        Long id;
    }

    enum Kind {
        ROOT_OF_KINDS
    }

    @Entity(discriminatorValue = "root_of_kinds")
    @Inheritance(discriminatorColumn = "kind")
    static class RootOfKinds {
        @PrimaryKey
        Long id;

        Kind kind;
    }

    @Wrong(2206)
    @Entity
    static class NoConstant extends RootOfKinds {}

    @Entity
    static class First extends Root {
        @Property(column = "amount")
        int amount;
    }

    @Wrong(value = 2207, with = First.class)
    @Entity
    static class OtherType extends Root {
        String amount;
    }

    @Wrong(2208)
    @Entity
    static class ShownBelow extends Root {
        String type;
    }

    @Wrong(2209)
    @Entity
    static class VersionBelow extends Root {
        @Version
        int version;
    }

    @Wrong(2210)
    @Entity(table = "elsewhere")
    static class TableBelow extends Root {}

    @Entity
    @Inheritance
    static class Owned {
        @PrimaryKey
        Long id;

        @ManyToOne
        Ref<MappedByInherited> owner;
    }

    @Entity
    static class OwnedToo extends Owned {}

    @Wrong(2211)
    @Entity
    static class MappedByInherited {
        @PrimaryKey
        Long id;

        @OneToMany(mappedBy = "owner")
        EntityCollection<OwnedToo> owned;
    }

    @Wrong(2212)
    @Entity
    @Inheritance
    static sealed class Permitting permits Unmarked {
        @PrimaryKey
        Long id;
    }

    static final class Unmarked extends Permitting {}

    @Wrong(2213)
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class JoinedRoot {
        @PrimaryKey
        Long id;
    }

    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Stock {
        @PrimaryKey
        Long id;

        String label;
    }

    @Wrong(value = 2440, joins = true)
    @Unique(properties = {"label", "size"})
    @Entity
    static class Crate extends Stock {
        int size;
    }

    @Wrong(value = 2440, joins = true)
    @Index(properties = "size", where = "label is not null")
    @Entity
    static class Barrel extends Stock {
        int size;
    }

    @Wrong(value = 2442, joins = true)
    @Check(expression = "{size} > length({label})")
    @Entity
    static class Sack extends Stock {
        int size;
    }

    @Entity
    static class Marked extends Stock {
        @Index(name = "by_mark")
        String mark;
    }

    @Wrong(value = 2078, joins = true, with = Marked.class)
    @Entity
    static class MarkedToo extends Stock {
        @Index(name = "by_mark")
        @Property(column = "mark")
        String other;
    }

    @Entity
    static class Shelved extends Stock {
        @ManyToOne
        Ref<Root> place;
    }

    @Wrong(value = 2441, joins = true, with = Shelved.class)
    @Entity
    static class Piled extends Stock {
        @ManyToOne(joinColumn = "pile_id")
        Ref<Root> place;
    }

    @Wrong(value = 2209, joins = true)
    @Entity
    static class VersionedStock extends Stock {
        @Version
        int version;
    }

    @Wrong(value = 2201, joins = true)
    @Entity
    @Inheritance
    static class MixedIn extends Stock {}

    @Wrong(2215)
    @Entity
    @Inheritance(value = InheritanceStrategy.JOINED, discriminatorColumn = "kind")
    static class ColumnOfJoined {
        @PrimaryKey
        Long id;
    }

    @Entity
    static class Referring extends Root {
        @ManyToOne
        Ref<Root> friend;
    }

    @Wrong(value = 2214, with = Referring.class)
    @Entity
    static class ReferringToo extends Root {
        @ManyToOne(joinColumn = "friend_too_id")
        Ref<Root> friend;
    }

    @Wrong(value = 2214, with = Referring.class)
    @Entity
    static class SharingForeignKey extends Root {
        @ManyToOne(joinColumn = "friend_id")
        Ref<Root> other;
    }

    @Entity
    static class Chipped extends Root {
        @Unique
        @Property(column = "chip")
        String chip;
    }

    @Wrong(value = 2216, with = Chipped.class)
    @Entity
    static class ChippedToo extends Root {
        @Property(column = "chip")
        String mark;
    }

    @Entity
    @Unique(name = "folded_chip", expression = "lower({chip})")
    static class Folded extends Root {
        @Property(column = "chip")
        String chip;
    }

    @Wrong(value = 2216, with = Folded.class)
    @Entity
    static class FoldedToo extends Root {
        @Property(column = "chip")
        String mark;
    }

    @Entity
    @Unique(name = "started_chip", properties = "chip(3)")
    static class Started extends Root {
        @Property(column = "chip")
        String chip;
    }

    @Wrong(value = 2216, with = Started.class)
    @Entity
    static class StartedToo extends Root {
        @Property(column = "chip")
        String mark;
    }

    @Entity
    @Index(name = "keeping_chip", properties = "size", include = "chip")
    static class Keeping extends Root {
        int size;

        @Property(column = "chip")
        String chip;
    }

    @Wrong(value = 2216, with = Keeping.class)
    @Entity
    static class KeepingToo extends Root {
        @Property(column = "chip")
        String mark;
    }

    @Entity
    @Index(name = "some_chip", properties = "size", where = "chip is not null")
    static class Choosing extends Root {
        int size;

        @Property(column = "chip")
        String chip;
    }

    @Wrong(value = 2216, with = Choosing.class)
    @Entity
    static class ChoosingToo extends Root {
        @Property(column = "chip")
        String mark;
    }

    @Entity
    @Index(name = "by_id", expression = "abs({id})")
    static class Absolute extends Root {}

    @Wrong(value = 2078, with = Absolute.class)
    @Entity
    @Index(name = "by_id", expression = "-{id}")
    static class Negative extends Root {}

    @Entity
    @Index(name = "by_id", properties = "id")
    static class Upwards extends Root {}

    @Wrong(value = 2078, with = Upwards.class)
    @Entity
    @Index(name = "by_id", properties = "id desc")
    static class Downwards extends Root {}

    @Wrong(value = 2078, with = Upwards.class)
    @Entity
    @Index(name = "by_id", properties = "id", where = "id > 7")
    static class SomeUpwards extends Root {}

    @Wrong(2333)
    @Entity
    @Unique(properties = "locker", nullsDistinct = false)
    static class OneWithout extends Root {
        Integer locker;
    }

    @Entity
    static class Dotted extends Root {
        @Property(column = "line.start")
        String start;
    }

    @Wrong(value = 2207, with = Dotted.class)
    @Entity
    static class Undotted extends Root {
        String line;
    }

    @Entity
    static class Concrete {
        @PrimaryKey
        Long id;
    }

    @Wrong(value = 2017, with = Concrete.class)
    @Entity
    @Inheritance
    static class RootBelowConcrete extends Concrete {}

    @Entity
    @Inheritance
    static class Tree {
        @PrimaryKey
        Long id;
    }

    @Wrong(value = 2063, with = Tree.class)
    @Entity
    static class Branch extends Tree {
        @ManyToOne
        Tree parent;
    }

    @Wrong(value = 2217, with = Tree.class)
    @Entity(readOnly = true)
    static class Twig extends Tree {}

    private WrongHierarchies() {}
}
