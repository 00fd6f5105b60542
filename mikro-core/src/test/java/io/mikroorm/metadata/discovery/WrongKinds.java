// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
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
}
