// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.NullUnmarked;

/** Many-to-manys whose links are rows of an entity, with one mistake each. */
@NullUnmarked
final class WrongPivotEntities {

    private WrongPivotEntities() {}

    @Entity
    static class Leaf {
        @PrimaryKey
        long id;
    }

    @Wrong(2410)
    @Entity
    static class ThroughNoEntity {
        @PrimaryKey
        long id;

        @ManyToMany(pivotEntity = String.class)
        final EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Wrong(2411)
    @Entity
    static class ThroughNamedEntity {
        @PrimaryKey
        long id;

        @ManyToMany(pivotEntity = Twig.class, pivotTable = "twigs")
        final EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Entity
    static class Twig {
        @PrimaryKey
        long id;

        @ManyToOne
        Ref<Leaf> leaf;
    }

    @Wrong(2412)
    @Entity
    static class ThroughOneSide {
        @PrimaryKey
        long id;

        @ManyToMany(pivotEntity = Twig.class)
        final EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Wrong(2412)
    @Entity
    static class ThroughOneOfTwo {
        @PrimaryKey
        long id;

        @ManyToMany(pivotEntity = Bridge.class)
        final EntityCollection<ThroughOneOfTwo> others = EntityCollection.of(this);
    }

    @Entity
    static class Bridge {
        @PrimaryKey
        long id;

        @ManyToOne
        Ref<ThroughOneOfTwo> only;
    }

    @Wrong(2413)
    @Entity
    static class ThroughAHierarchy {
        @PrimaryKey
        long id;

        @ManyToMany(pivotEntity = Stalk.class)
        final EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Entity
    @Inheritance
    static class Stalk {
        @PrimaryKey
        long id;

        @ManyToOne
        Ref<ThroughAHierarchy> bush;

        @ManyToOne
        Ref<Leaf> leaf;
    }

    @Entity
    static class Herb {
        @PrimaryKey
        long id;

        @ManyToMany(pivotEntity = Planting.class)
        final EntityCollection<Bed> beds = EntityCollection.of(this);
    }

    @Entity
    static class Planting {
        @PrimaryKey
        long id;

        @ManyToOne
        Ref<Herb> herb;

        @ManyToOne
        Ref<Bed> bed;
    }

    @Wrong(2550)
    @Entity
    static class Bed {
        @PrimaryKey
        long id;

        @ManyToMany(pivotEntity = Planting.class)
        final EntityCollection<Herb> herbs = EntityCollection.of(this);
    }
}
