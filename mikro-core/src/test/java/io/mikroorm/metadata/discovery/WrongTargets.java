// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.View;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Relations that may lead to entities of several classes, with one mistake each. */
@NullUnmarked
final class WrongTargets {

    private WrongTargets() {}

    interface Thing {}

    @Entity
    static class Stone implements Thing {
        @PrimaryKey
        Long id;
    }

    @Entity
    static class Wood implements Thing {
        @PrimaryKey
        Long id;
    }

    @Entity
    static class Glass implements Thing {
        @PrimaryKey
        UUID id;
    }

    @Embeddable
    record Place(long shelf, long box) {}

    @Entity
    static class Paper implements Thing {
        @PrimaryKey
        Place id;
    }

    @Embeddable
    record Corner(long shelf, int box) {}

    @Entity
    static class Card implements Thing {
        @PrimaryKey
        Corner id;
    }

    @Embeddable
    record Slot(long rack, long box) {}

    @Entity
    static class Cloth implements Thing {
        @PrimaryKey
        Slot id;
    }

    @Entity
    static class Steel implements Thing {
        @PrimaryKey
        Long id;

        private final String grade;

        Steel(String grade) {
            this.grade = grade;
        }
    }

    @Entity
    @Inheritance
    static class Metal implements Thing {
        @PrimaryKey
        Long id;
    }

    @Entity
    static class Copper extends Metal {}

    sealed interface Fluid permits Water, Oil {}

    @Entity
    static final class Water implements Fluid {
        @PrimaryKey
        Long id;
    }

    static final class Oil implements Fluid {}

    @Wrong(2500)
    @Entity
    static class OfAnything {
        @PrimaryKey
        Long id;

        @ManyToOne
        Ref<Thing> thing;
    }

    @Wrong(2500)
    @Entity
    static class OfObjects {
        @PrimaryKey
        Long id;

        @ManyToOne
        Object thing;
    }

    @Wrong(2501)
    @Entity
    static class OfOil {
        @PrimaryKey
        Long id;

        @ManyToOne
        Ref<Fluid> fluid;
    }

    @Wrong(2502)
    @Entity
    static class OfStoneTwice {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Stone.class, Stone.class})
        Ref<Thing> thing;
    }

    @Wrong(2502)
    @Entity
    static class OfOneHierarchy {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Metal.class, Copper.class})
        Ref<Thing> thing;
    }

    @Wrong(2503)
    @Entity
    static class OfOtherKeys {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Stone.class, Glass.class})
        Ref<Thing> thing;
    }

    @Wrong(2504)
    @Entity
    static class OfKeysOfParts {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Stone.class, Paper.class})
        Ref<Thing> thing;
    }

    @Wrong(2503)
    @Entity
    static class OfOtherPartsOfKeys {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Paper.class, Card.class})
        Ref<Thing> thing;
    }

    @Wrong(value = 2840, spreads = false)
    @Entity
    static class OfOtherNamesOfParts {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Paper.class, Cloth.class})
        Ref<Thing> thing;
    }

    @Wrong(value = 2508, spreads = true)
    @Entity
    static class TwoColumnsOfThree {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Paper.class, Cloth.class},
                joinColumn = {"kind", "thing"})
        Ref<Thing> thing;
    }

    @Wrong(2505)
    @Entity
    static class OfTooFewValues {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Stone.class, Wood.class},
                targetValues = {"s"})
        Ref<Thing> thing;
    }

    @Wrong(2506)
    @Entity
    static class OfOneValue {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Stone.class, Wood.class},
                targetValues = {"s", "s"})
        Ref<Thing> thing;
    }

    @Wrong(2506)
    @Entity
    static class OfBlankValue {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Stone.class, Wood.class},
                targetValues = {"s", " "})
        Ref<Thing> thing;
    }

    @Wrong(2507)
    @Entity
    static class KeyOfSeveral {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Stone.class, Wood.class},
                deferred = true)
        Ref<Thing> thing;
    }

    @Wrong(2507)
    @Entity
    static class FollowsKeysOfSeveral {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Stone.class, Wood.class},
                onUpdate = ReferentialAction.CASCADE)
        Ref<Thing> thing;
    }

    @Wrong(2507)
    @Entity
    static class EagerOfSeveral {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Stone.class, Wood.class},
                eager = true)
        Ref<Thing> thing;
    }

    @Wrong(2508)
    @Entity
    static class OneColumnOfSeveral {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Stone.class, Wood.class},
                joinColumn = "thing")
        Ref<Thing> thing;
    }

    @Wrong(2509)
    @Entity
    static class HoldsSteel {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Stone.class, Steel.class})
        Thing thing;
    }

    @Entity
    @View("select 1 as id")
    static class Shadow implements Thing {
        @PrimaryKey
        Long id;
    }

    @Wrong(2511)
    @Entity
    static class OfShadows {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Stone.class, Shadow.class})
        Ref<Thing> thing;
    }

    @Entity
    static class Shell {
        @PrimaryKey
        @Property(length = 10)
        String code;
    }

    @Entity
    static class Pearl {
        @PrimaryKey
        @Property(length = 40)
        String code;
    }

    @Wrong(2503)
    @Entity
    static class OfOtherLengths {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Shell.class, Pearl.class})
        Ref<Object> thing;
    }

    @Entity
    static class Lamp {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Stone.class, Wood.class})
        Ref<Thing> moth;
    }

    @Wrong(2512)
    @Entity
    static class Moth {
        @PrimaryKey
        Long id;

        @OneToMany(mappedBy = "moth")
        EntityCollection<Lamp> lamps;
    }

    @Entity
    static class Label {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Tin.class},
                targetValues = "tin's")
        Ref<Tin> tin;
    }

    @Wrong(2513)
    @Entity
    static class Tin {
        @PrimaryKey
        Long id;

        @OneToMany(mappedBy = "tin")
        EntityCollection<Label> labels;
    }

    @Entity
    static class Lid {
        @PrimaryKey
        Long id;

        @OneToOne
        Pot pot;
    }

    @Wrong(2514)
    @Entity
    static class Pot {
        @PrimaryKey
        Long id;

        @OneToOne(mappedBy = "pot", targets = Lid.class)
        Lid lid;
    }

    @Wrong(2066)
    @Entity(orderBy = "thing")
    static class ByThing {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Stone.class, Wood.class})
        Ref<Thing> thing;
    }

    @Wrong(value = 2510, without = Feature.COMPOSITE_KEYS)
    @Entity
    static class WithoutStructs {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = {Stone.class, Wood.class})
        Ref<Thing> thing;
    }
}
