// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

/** The sentences about embeddables. Codes 2026 to 2029. */
final class EmbeddableMistakes {

    private EmbeddableMistakes() {}

    static Mistake notEmbeddable(PropertyDraft property) {
        String type = type(property);
        return new Mistake(
                2026,
                property + " is @Embedded, but " + type + " is not embeddable. Annotate " + type
                        + " with @Embeddable, or take @Embedded away.");
    }

    static Mistake plain(PropertyDraft property) {
        return new Mistake(
                2026,
                property + " is annotated as a plain value, but " + type(property) + " is an @Embeddable, which takes"
                        + " columns of its own. Annotate it with @Embedded alone.");
    }

    static Mistake noClass(PropertyDraft property) {
        return cannotBeMade(property, "no class. Embed a class or record");
    }

    static Mistake abstractEmbeddable(PropertyDraft property) {
        return cannotBeMade(property, "abstract. Embed one of its subclasses");
    }

    static Mistake innerClass(PropertyDraft property) {
        return cannotBeMade(property, "an inner class. Make it static, or a class of its own");
    }

    private static Mistake cannotBeMade(PropertyDraft property, String reason) {
        return new Mistake(
                2027,
                property + " cannot be embedded: no object of " + type(property)
                        + " can be made from a row, since it is " + reason + ".");
    }

    static Mistake recursive(PropertyDraft property) {
        String type = type(property);
        return new Mistake(
                2028,
                property + " embeds " + type + " within itself, which would take columns without end. Make " + type
                        + " an entity and relate to it, or leave the field out with @Transient.");
    }

    static Mistake onlyInEntities(PropertyDraft property, String refused) {
        return new Mistake(
                2029,
                property + " is " + refused + ", which an embeddable cannot have: it has no row of its own. Move it to"
                        + " the entity that embeds " + property.owner + ", or to a base class of it.");
    }

    private static String type(PropertyDraft property) {
        return property.field.getType().getSimpleName();
    }
}
