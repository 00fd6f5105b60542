// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import org.jspecify.annotations.NullUnmarked;

/** Collections that have only some of the linked rows, with one mistake each. */
@NullUnmarked
final class WrongShownRows {

    private WrongShownRows() {}

    @Entity
    static class Leaf {
        @PrimaryKey
        Long id;

        int colour;

        @ManyToOne
        Leaf bud;
    }

    @Entity
    @Wrong(2710)
    static class Unreadable {
        @PrimaryKey
        Long id;

        @ManyToMany(where = "colour like 3")
        final EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Entity
    @Wrong(2711)
    static class OfUnknown {
        @PrimaryKey
        Long id;

        @ManyToMany(where = {"colour = 3", "color = 4"})
        final EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Entity
    @Wrong(2712)
    static class Incomparable {
        @PrimaryKey
        Long id;

        @ManyToMany(where = "colour = 'green'")
        final EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Entity
    @Wrong(2712)
    static class OfRelation {
        @PrimaryKey
        Long id;

        @ManyToMany(where = "bud is null")
        final EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Entity
    @Wrong(2713)
    static class OrderOfSome {
        @PrimaryKey
        Long id;

        @ManyToMany(fixedOrder = true, where = "colour = 3")
        final EntityCollection<Leaf> leaves = EntityCollection.of(this);
    }

    @Entity
    static class Fruit {
        @PrimaryKey
        Long id;

        int colour;

        @ManyToOne(
                targets = {LeftBehind.class, Leaf.class},
                onDelete = ReferentialAction.CASCADE)
        Object tree;
    }

    @Entity
    @Wrong(2714)
    static class LeftBehind {
        @PrimaryKey
        Long id;

        @OneToMany(mappedBy = "tree", where = "colour = 3")
        final EntityCollection<Fruit> fruits = EntityCollection.of(this);
    }
}
