// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.platform.Capabilities.Feature;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Words about foreign keys, and where there are none, with one mistake each. */
@NullUnmarked
final class WrongForeignKeys {

    private WrongForeignKeys() {}

    interface Holder {}

    @Entity
    static class Box implements Holder {
        @PrimaryKey
        Long id;

        @Unique
        String code;
    }

    @Entity
    static class Chest implements Holder {
        @PrimaryKey
        Long id;
    }

    @Entity
    static class Safe {
        @PrimaryKey
        UUID id;
    }

    @Entity
    @Wrong(2830)
    static class DeletedByNothing {
        @PrimaryKey
        Long id;

        @ManyToOne(constraint = false, onDelete = ReferentialAction.CASCADE)
        Chest chest;
    }

    @Entity
    @Wrong(2830)
    static class FollowingNothing {
        @PrimaryKey
        Long id;

        @OneToOne(constraint = false, onUpdate = ReferentialAction.CASCADE)
        Chest chest;
    }

    @Entity
    @Wrong(2830)
    static class NamedNothing {
        @PrimaryKey
        Long id;

        @ManyToOne(constraint = false, foreignKeyName = "to_chest")
        Chest chest;
    }

    @Entity
    @Wrong(2830)
    static class DeferredNothing {
        @PrimaryKey
        Long id;

        @ManyToOne(constraint = false, deferred = true)
        Chest chest;
    }

    @Entity
    @Wrong(2831)
    static class BackToNothing {
        @PrimaryKey
        Long id;

        @ManyToOne(onDelete = ReferentialAction.SET_DEFAULT)
        Chest chest;
    }

    @Entity
    @Wrong(value = 2832, without = Feature.FOREIGN_KEY_DEFAULTS)
    static class BackWhereNobodyGoes {
        @PrimaryKey
        Long id;

        @ManyToOne(onUpdate = ReferentialAction.SET_DEFAULT, defaultKey = "1")
        Chest chest;
    }

    @Entity
    @Wrong(2833)
    static class BackToValue {
        @PrimaryKey
        Long id;

        @ManyToOne(targetKey = "code", defaultKey = "a")
        Box box;
    }

    @Entity
    @Wrong(2834)
    static class BackToWords {
        @PrimaryKey
        Long id;

        @ManyToOne(defaultKey = "first")
        Chest chest;
    }

    @Entity
    @Wrong(2834)
    static class BackToRandom {
        @PrimaryKey
        Long id;

        @ManyToOne(defaultKey = "6d1f0000-0000-0000-0000-000000000001")
        Safe safe;
    }

    @Entity
    @Wrong(2835)
    static class EmptiedLinks {
        @PrimaryKey
        Long id;

        @ManyToMany(onDelete = ReferentialAction.SET_NULL)
        EntityCollection<Chest> chests = EntityCollection.of(this);
    }

    @Entity
    @Wrong(2835)
    static class LinksWithDefault {
        @PrimaryKey
        Long id;

        @ManyToMany(onUpdate = ReferentialAction.SET_DEFAULT)
        EntityCollection<Chest> chests = EntityCollection.of(this);
    }

    @Entity
    @Wrong(2507)
    static class NamedToSeveral {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Box.class, Chest.class},
                foreignKeyName = "to_holder")
        Holder holder;
    }

    @Entity
    @Wrong(2507)
    static class DefaultOfSeveral {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Box.class, Chest.class},
                defaultKey = "1")
        Holder holder;
    }

    @Entity
    @Wrong(2833)
    static class KeyWithDefault {
        @PrimaryKey
        @ManyToOne(defaultKey = "1")
        Chest chest;
    }

    @Entity
    static class Row {
        @PrimaryKey
        Long id;

        @ManyToOne
        RuledRows ruled;

        @ManyToOne
        Chest chest;
    }

    @Entity
    @Wrong(2835)
    static class RuledRows {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotEntity = Row.class, onDelete = ReferentialAction.RESTRICT)
        EntityCollection<Chest> chests = EntityCollection.of(this);
    }
}
