// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;

/** Collections whose members do not hold their foreign key, each wrong for one reason. */
@SuppressWarnings("NullAway")
final class WrongMemberColumns {

    private WrongMemberColumns() {}

    @Entity
    static class Leaf {
        @PrimaryKey
        Long id;

        @Property(column = "colour_id")
        int colour;
    }

    @Wrong(2816)
    @Entity
    static class NowhereSaid {
        @PrimaryKey
        Long id;

        @OneToMany
        EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Wrong(2817)
    @Entity
    static class SaidTwice {
        @PrimaryKey
        Long id;

        @OneToMany(mappedBy = "of", joinColumn = "of_id")
        EntityCollection<Seed> seeds = EntityCollection.of(this);
    }

    @Entity
    static class Seed {
        @PrimaryKey
        Long id;

        @ManyToOne
        Ref<SaidTwice> of;
    }

    @Wrong(2817)
    @Entity
    static class NullableByOther {
        @PrimaryKey
        Long id;

        @OneToMany(mappedBy = "of", nullable = true)
        EntityCollection<Sprout> sprouts = EntityCollection.of(this);
    }

    @Entity
    static class Sprout {
        @PrimaryKey
        Long id;

        @ManyToOne
        Ref<NullableByOther> of;
    }

    @Wrong(2812)
    @Entity
    static class HeldByField {
        @PrimaryKey
        Long id;

        @OneToMany(joinColumn = "of_id")
        EntityCollection<Bud> buds = EntityCollection.of(this);
    }

    @Entity
    static class Bud {
        @PrimaryKey
        Long id;

        @ManyToOne
        Ref<HeldByField> of;
    }

    @Wrong(2812)
    @Entity
    static class OfAnotherValue {
        @PrimaryKey
        Long id;

        @OneToMany(joinColumn = "colour_id")
        EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Wrong(2812)
    @Entity
    static class TwoByOneColumn {
        @PrimaryKey
        Long id;

        @OneToMany(joinColumn = "tree_id")
        EntityCollection<Leaf> young = EntityCollection.of(this);

        @OneToMany(joinColumn = "tree_id")
        EntityCollection<Leaf> old = EntityCollection.of(this);
    }

    @Wrong(2813)
    @Entity
    static class EmptiedRequired {
        @PrimaryKey
        Long id;

        @OneToMany(joinColumn = "tree_id", onDelete = ReferentialAction.SET_NULL)
        EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Wrong(2813)
    @Entity
    static class WithoutDefault {
        @PrimaryKey
        Long id;

        @OneToMany(joinColumn = "tree_id", onDelete = ReferentialAction.SET_DEFAULT)
        EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }
}
