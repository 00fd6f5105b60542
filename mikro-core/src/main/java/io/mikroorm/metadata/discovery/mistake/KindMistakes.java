// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;

/** The sentences about embeddables that may be of several classes. Codes 2690 to 2698. */
public final class KindMistakes {

    private KindMistakes() {}

    public static Mistake noEmbeddable(PropertyDraft property, Class<?> common, Class<?> type) {
        return new Mistake(
                2690,
                property + " embeds " + common.getSimpleName() + ", whose objects may be of " + type.getSimpleName()
                        + ", and that is no class with @Embeddable. Annotate it, if it is a class of which there are objects; or"
                        + " name those that are in @Embeddable(kinds = {…}) of " + common.getSimpleName() + ".");
    }

    public static Mistake sameValue(PropertyDraft property, Class<?> common, Class<?> type, String value) {
        return new Mistake(
                2691,
                property + " embeds " + common.getSimpleName() + ", of whose classes " + type.getSimpleName()
                        + " and another have the discriminator value \"" + value
                        + "\", so that rows would not tell them apart. Give one of them another:"
                        + " @Embeddable(discriminatorValue = \"…\").");
    }

    public static Mistake otherType(PropertyDraft one, PropertyDraft other) {
        if (one.held == other.held) {
            return new Mistake(
                    2692,
                    one + " and " + other
                            + " have one name and one place in a row, but are not mapped alike: what is said"
                            + " of one is not said of the other. Say the same of both, or rename one of the fields.");
        }
        return new Mistake(
                2692,
                one + " and " + other + " have one name and one place in a row, but are of different types: one is a "
                        + one.held.getSimpleName() + ", the other a " + other.held.getSimpleName()
                        + ", or is stored otherwise. Rename one of the fields.");
    }

    public static Mistake discriminator(PropertyDraft property, Class<?> common) {
        return new Mistake(
                2693,
                property + " has the name of what tells the classes of " + common.getSimpleName()
                        + " apart. Rename the field, or let that be called otherwise:"
                        + " @Embeddable(discriminator = \"…\").");
    }

    public static Mistake tooMany(PropertyDraft property, Class<?> common, int count, int most) {
        return new Mistake(
                2695,
                property + " embeds " + common.getSimpleName() + ", whose classes have " + count
                        + " properties together, and an object can be made of " + most
                        + " values at most. Put some of them into an embeddable of their own, or let the classes share names.");
    }

    public static Mistake noObjects(PropertyDraft property, Class<?> common, Class<?> type) {
        return new Mistake(
                2696,
                property + " embeds " + common.getSimpleName() + ", whose objects may be of " + type.getSimpleName()
                        + ", but that is "
                        + (type.isEnum()
                                ? "an enum, of which no objects are made"
                                : "abstract, so that there are no objects of it")
                        + ". Name classes of which there are objects, in @Embeddable(kinds = {…}) of "
                        + common.getSimpleName() + ".");
    }

    public static Mistake namedTwice(PropertyDraft property, Class<?> common, Class<?> type) {
        return new Mistake(
                2697,
                property + " embeds " + common.getSimpleName() + ", which names " + type.getSimpleName()
                        + " twice among its kinds. Name it once.");
    }

    public static Mistake nullsOfOthers(EntityDraft entity, String path) {
        return new Mistake(
                2698,
                entity + " has a unique constraint with nullsDistinct = false over " + entity + "." + path
                        + ", which not all classes of the embeddable have: of the others there could be one row only. Leave"
                        + " nullsDistinct out, or these rows with where = \"… is not null\".");
    }

    public static Mistake notAKind(PropertyDraft property, Class<?> common, Class<?> type) {
        return new Mistake(
                2694,
                property + " embeds " + common.getSimpleName() + ", which names " + type.getSimpleName()
                        + " among its kinds, but a " + type.getSimpleName() + " is no " + common.getSimpleName()
                        + ". Let it extend or implement that, or leave it out.");
    }
}
