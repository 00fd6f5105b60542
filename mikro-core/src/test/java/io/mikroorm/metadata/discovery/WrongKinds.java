// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import org.jspecify.annotations.NullUnmarked;

/** Embeddables that may be of several classes, with one mistake each. */
@NullUnmarked
final class WrongKinds {

    private WrongKinds() {}

    @Embeddable
    sealed interface Bare permits Plain {}

    record Plain(int size) implements Bare {}

    @Wrong(2690)
    @Entity
    static class OfNoEmbeddable {
        @PrimaryKey
        Long id;

        Bare bare;
    }

    @Embeddable
    sealed interface Twin permits Left, Right {}

    @Embeddable(discriminatorValue = "side")
    record Left(int size) implements Twin {}

    @Embeddable(discriminatorValue = "side")
    record Right(int width) implements Twin {}

    @Wrong(2691)
    @Entity
    static class OfTwins {
        @PrimaryKey
        Long id;

        Twin twin;
    }

    @Embeddable
    sealed interface Measure permits Count, Word {}

    @Embeddable
    record Count(int amount) implements Measure {}

    @Embeddable
    record Word(String amount) implements Measure {}

    @Wrong(2692)
    @Entity
    static class OfMeasures {
        @PrimaryKey
        Long id;

        Measure measure;
    }

    @Embeddable
    sealed interface Typed permits Letter {}

    @Embeddable
    record Letter(String type) implements Typed {}

    @Wrong(2693)
    @Entity
    static class OfTyped {
        @PrimaryKey
        Long id;

        Typed typed;
    }

    @Embeddable(kinds = Letter.class)
    abstract static class Base {}

    @Wrong(2694)
    @Entity
    static class OfStrangers {
        @PrimaryKey
        Long id;

        Base base;
    }

    @Entity
    static class Vet {
        @PrimaryKey
        Long id;
    }

    @Embeddable
    sealed interface Animal permits Cat, Dog {}

    @Embeddable
    record Cat(@ManyToOne Vet vet) implements Animal {}

    @Embeddable
    record Dog(
            @ManyToOne(onDelete = ReferentialAction.CASCADE) Vet vet) implements Animal {}

    @Wrong(value = 2692, with = Vet.class)
    @Entity
    static class OfAnimals {
        @PrimaryKey
        Long id;

        Animal animal;
    }

    @Embeddable
    record Town(String name) {}

    @Embeddable
    sealed interface Trip permits Walk, Ride {}

    @Embeddable
    record Walk(@Embedded(prefix = "a_") Town town) implements Trip {}

    @Embeddable
    record Ride(
            @Embedded(prefix = "a_", prefixMode = PrefixMode.ABSOLUTE)
            Town town) implements Trip {}

    @Wrong(2692)
    @Entity
    static class OfTrips {
        @PrimaryKey
        Long id;

        Trip trip;
    }

    @Embeddable
    sealed interface Broad permits East, West {}

    @Embeddable
    record East(
            int e0,
            int e1,
            int e2,
            int e3,
            int e4,
            int e5,
            int e6,
            int e7,
            int e8,
            int e9,
            int e10,
            int e11,
            int e12,
            int e13,
            int e14,
            int e15,
            int e16,
            int e17,
            int e18,
            int e19,
            int e20,
            int e21,
            int e22,
            int e23,
            int e24,
            int e25,
            int e26,
            int e27,
            int e28,
            int e29,
            int e30,
            int e31,
            int e32,
            int e33,
            int e34,
            int e35,
            int e36,
            int e37,
            int e38,
            int e39,
            int e40,
            int e41,
            int e42,
            int e43,
            int e44,
            int e45,
            int e46,
            int e47,
            int e48,
            int e49,
            int e50,
            int e51,
            int e52,
            int e53,
            int e54,
            int e55,
            int e56,
            int e57,
            int e58,
            int e59,
            int e60,
            int e61,
            int e62,
            int e63,
            int e64,
            int e65,
            int e66,
            int e67,
            int e68,
            int e69,
            int e70,
            int e71,
            int e72,
            int e73,
            int e74,
            int e75,
            int e76,
            int e77,
            int e78,
            int e79,
            int e80,
            int e81,
            int e82,
            int e83,
            int e84,
            int e85,
            int e86,
            int e87,
            int e88,
            int e89,
            int e90,
            int e91,
            int e92,
            int e93,
            int e94,
            int e95,
            int e96,
            int e97,
            int e98,
            int e99,
            int e100,
            int e101,
            int e102,
            int e103,
            int e104,
            int e105,
            int e106,
            int e107,
            int e108,
            int e109,
            int e110,
            int e111,
            int e112,
            int e113,
            int e114,
            int e115,
            int e116,
            int e117,
            int e118,
            int e119,
            int e120,
            int e121,
            int e122,
            int e123,
            int e124,
            int e125,
            int e126,
            int e127,
            int e128,
            int e129)
            implements Broad {}

    @Embeddable
    record West(
            int w0,
            int w1,
            int w2,
            int w3,
            int w4,
            int w5,
            int w6,
            int w7,
            int w8,
            int w9,
            int w10,
            int w11,
            int w12,
            int w13,
            int w14,
            int w15,
            int w16,
            int w17,
            int w18,
            int w19,
            int w20,
            int w21,
            int w22,
            int w23,
            int w24,
            int w25,
            int w26,
            int w27,
            int w28,
            int w29,
            int w30,
            int w31,
            int w32,
            int w33,
            int w34,
            int w35,
            int w36,
            int w37,
            int w38,
            int w39,
            int w40,
            int w41,
            int w42,
            int w43,
            int w44,
            int w45,
            int w46,
            int w47,
            int w48,
            int w49,
            int w50,
            int w51,
            int w52,
            int w53,
            int w54,
            int w55,
            int w56,
            int w57,
            int w58,
            int w59,
            int w60,
            int w61,
            int w62,
            int w63,
            int w64,
            int w65,
            int w66,
            int w67,
            int w68,
            int w69,
            int w70,
            int w71,
            int w72,
            int w73,
            int w74,
            int w75,
            int w76,
            int w77,
            int w78,
            int w79,
            int w80,
            int w81,
            int w82,
            int w83,
            int w84,
            int w85,
            int w86,
            int w87,
            int w88,
            int w89,
            int w90,
            int w91,
            int w92,
            int w93,
            int w94,
            int w95,
            int w96,
            int w97,
            int w98,
            int w99,
            int w100,
            int w101,
            int w102,
            int w103,
            int w104,
            int w105,
            int w106,
            int w107,
            int w108,
            int w109,
            int w110,
            int w111,
            int w112,
            int w113,
            int w114,
            int w115,
            int w116,
            int w117,
            int w118,
            int w119,
            int w120,
            int w121,
            int w122,
            int w123,
            int w124,
            int w125,
            int w126,
            int w127,
            int w128,
            int w129)
            implements Broad {}

    @Wrong(2695)
    @Entity
    static class OfBroad {
        @PrimaryKey
        Long id;

        Broad broad;
    }

    @Embeddable(kinds = Half.class)
    interface Part {}

    @Embeddable
    abstract static class Half implements Part {}

    @Wrong(2696)
    @Entity
    static class OfHalves {
        @PrimaryKey
        Long id;

        Part part;
    }

    @Embeddable
    sealed interface Grade permits Marks {}

    @Embeddable
    enum Marks implements Grade {
        GOOD,
        BAD
    }

    @Wrong(2696)
    @Entity
    static class OfMarks {
        @PrimaryKey
        Long id;

        Grade grade;
    }

    @Embeddable(kinds = {Again.class, Again.class})
    interface Repeated {}

    @Embeddable
    record Again(int size) implements Repeated {}

    @Wrong(2697)
    @Entity
    static class OfAgain {
        @PrimaryKey
        Long id;

        Repeated repeated;
    }

    @Embeddable
    sealed interface Ticket permits Numbered, Open {}

    @Embeddable
    record Numbered(@Unique(nullsDistinct = false) String number) implements Ticket {}

    @Embeddable
    record Open(int days) implements Ticket {}

    @Wrong(2698)
    @Entity
    static class OfTickets {
        @PrimaryKey
        Long id;

        Ticket ticket;
    }
}
