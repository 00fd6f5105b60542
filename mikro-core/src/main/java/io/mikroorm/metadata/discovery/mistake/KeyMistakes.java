// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import java.lang.annotation.Annotation;

/** The sentences about keys, versions and timestamps. Codes 2030 to 2041, and 2089. */
public final class KeyMistakes {

    private KeyMistakes() {}

    public static Mistake missing(EntityDraft entity) {
        PropertyDraft id = entity.property("id") == null ? entity.property("uuid") : entity.property("id");
        return new Mistake(
                2030,
                entity + " has no key, so its rows could not be told apart. "
                        + (id == null
                                ? "Add a field for it: @PrimaryKey private Long id."
                                : "Annotate " + id + " with @PrimaryKey."));
    }

    public static Mistake compositeUnknown(ScalarDraft key, String store) {
        return new Mistake(
                2032,
                key + " has the type " + TypeMistakes.type(key) + ", but a key of several parts cannot be stored in "
                        + store + " yet. Give the class a key of one value, and write @Unique(properties = …) on it"
                        + " for the others together.");
    }

    public static Mistake withoutParts(ScalarDraft key) {
        return new Mistake(
                2034,
                key + " has the type " + TypeMistakes.type(key)
                        + ", which has no parts, so that all rows would have the"
                        + " same key. Give it some.");
    }

    public static Mistake leftOut(ScalarDraft key, String component) {
        return new Mistake(
                2034,
                key + " has the type " + TypeMistakes.type(key) + ", whose component '" + component
                        + "' is marked @Transient, but a key is all of its parts. Take the annotation away.");
    }

    public static Mistake withoutEquality(ScalarDraft key) {
        return new Mistake(
                2034,
                key + " has the type " + TypeMistakes.type(key)
                        + ", whose objects are equal to themselves only, so that"
                        + " no key would be that of a row. Write equals and hashCode over its fields, or make it a"
                        + " record.");
    }

    public static Mistake changing(ScalarDraft key, ScalarDraft part) {
        return new Mistake(
                2034,
                part + " is not final, but it is a part of the key " + key + ", and a key never changes. Make it final"
                        + " and set it in the constructor, or make the class a record.");
    }

    public static Mistake noPart(ScalarDraft key, PropertyDraft part, String what) {
        return new Mistake(
                2034,
                part + " " + what + ", but it is a part of the key " + key + ", and only plain values can be. Make it"
                        + " one, or take it out of the key's class.");
    }

    public static Mistake wrongPart(ScalarDraft part) {
        return new Mistake(
                2034,
                part + " has the type " + TypeMistakes.type(part) + ", which cannot be a part of a key: only whole"
                        + " numbers of at most 64 bits, String, UUID, LocalDate and enums are found again exactly."
                        + " Choose one of these.");
    }

    public static Mistake partName(ScalarDraft part, String column) {
        return new Mistake(
                2034,
                part + " is called '" + column + "' in the store, but the name of a part of a key has neither dots nor"
                        + " dollar signs. Choose another.");
    }

    public static Mistake partTwice(PropertyDraft part, String column) {
        return new Mistake(
                2034,
                part + " is called '" + column + "' in the store, as another part of the same key. Choose another name"
                        + " with @Property(column = …).");
    }

    public static Mistake notPlain(PropertyDraft property, Class<? extends Annotation> kind) {
        return new Mistake(
                2033,
                property + " is both @PrimaryKey and @" + kind.getSimpleName()
                        + ", but only a plain value, or a relation to one entity, can be a key."
                        + " Add a field for the key: @PrimaryKey private Long id.");
    }

    public static Mistake wrongType(ScalarDraft key) {
        return new Mistake(
                2034,
                key + " has the type " + TypeMistakes.type(key) + ", which cannot be a key: only whole numbers of at"
                        + " most 64 bits, String and UUID are found again exactly. Choose one of these.");
    }

    public static Mistake identityNeedsNumber(ScalarDraft key) {
        return new Mistake(
                2035,
                key + " has the type " + TypeMistakes.type(key)
                        + ", but the database hands out numbers only: long, int,"
                        + " Long or Integer. Choose one of these, or another KeyGeneration.");
    }

    public static Mistake notMade(ScalarDraft key, String store) {
        return new Mistake(
                2035,
                key + " has the type " + TypeMistakes.type(key) + ", of which the driver of " + store
                        + " makes no keys. Choose a type of which it does, or another KeyGeneration.");
    }

    public static Mistake uuidNeedsUuid(ScalarDraft key) {
        return new Mistake(
                2035,
                key + " has the type " + TypeMistakes.type(key) + ", but UUID_V7 makes a java.util.UUID. Choose that"
                        + " type, or another KeyGeneration.");
    }

    public static Mistake finalGenerated(ScalarDraft key) {
        return new Mistake(
                2036,
                key + " is final, but generated: it is set after the object was made. Make it not final, or assign it"
                        + " yourself with @PrimaryKey(generated = ASSIGNED).");
    }

    public static Mistake nullable(ScalarDraft key) {
        return new Mistake(
                2037,
                key + " is a key and nullable, but without a key a row cannot be found. Take nullable away; only a"
                        + " generated key may be null before the flush.");
    }

    public static Mistake textAndMore(PropertyDraft property, String other) {
        return new Mistake(
                2089,
                property + " is both @SerializedPrimaryKey and " + other
                        + ", but the text of the key is made of the key" + " and not stored. Take one of them away.");
    }

    public static Mistake textElsewhere(PropertyDraft property) {
        return new Mistake(
                2089,
                property + " is a @SerializedPrimaryKey, which is set to a text whenever the key is. Declare it as a"
                        + " String that is not final.");
    }

    public static Mistake shownOtherwise(PropertyDraft property, ScalarDraft key) {
        return new Mistake(
                2730,
                property + " is a @SerializedPrimaryKey that has the key itself, but the key is of the type "
                        + key.type().javaType().getSimpleName() + ". Declare it so.");
    }

    public static Mistake textInEmbeddable(PropertyDraft property) {
        return new Mistake(
                2089,
                property
                        + " is a @SerializedPrimaryKey, but an embeddable has no key. Move it to the entity, beside the"
                        + " @PrimaryKey.");
    }

    public static Mistake severalTexts(PropertyDraft first, PropertyDraft second) {
        return new Mistake(
                2089,
                second + " is a second @SerializedPrimaryKey beside " + first + ", with the same text. Take one of them"
                        + " away.");
    }

    public static Mistake textOfParts(PropertyDraft property, ScalarDraft key) {
        return new Mistake(
                2089,
                property + " is a @SerializedPrimaryKey, but a key of the type " + TypeMistakes.type(key)
                        + " has no text by which it could be found. Take it away.");
    }

    public static Mistake textOfPrimitive(PropertyDraft property, ScalarDraft key) {
        return new Mistake(
                2089,
                property + " is a @SerializedPrimaryKey of " + key + ", an assigned key of the type "
                        + TypeMistakes.type(key)
                        + ", of which 0 may be one: whether it was set, or is still to be made of"
                        + " the text, would not be known. Declare the key as "
                        + TypeBindings.boxed(key.held).getSimpleName() + ".");
    }

    public static Mistake wrongVersion(ScalarDraft property) {
        return new Mistake(
                2038,
                property + " has the type " + TypeMistakes.type(property) + ", which cannot be a @Version. Choose int,"
                        + " long, Integer, Long or Instant.");
    }

    public static Mistake severalVersions(ScalarDraft first, ScalarDraft second) {
        return new Mistake(
                2039,
                second + " is a second @Version beside " + first + ", but one tells whether a row has changed. Take one"
                        + " of the annotations away.");
    }

    public static Mistake finalGeneratedValue(ScalarDraft property) {
        return new Mistake(
                2040,
                property + " is " + annotation(property.role) + ", which the flush sets, but is final. Make it not"
                        + " final.");
    }

    public static Mistake wrongTimestamp(ScalarDraft property) {
        return new Mistake(
                2041,
                property + " has the type " + TypeMistakes.type(property) + ", which cannot be "
                        + annotation(property.role) + ". Choose Instant, LocalDateTime or OffsetDateTime.");
    }

    /** How a role is written. */
    public static String annotation(Role role) {
        return switch (role) {
            case PLAIN -> "@Property";
            case KEY -> "a @PrimaryKey";
            case VERSION -> "a @Version";
            case CREATED_AT -> "@CreatedAt";
            case UPDATED_AT -> "@UpdatedAt";
            case DISCRIMINATOR -> "the discriminator";
            case FORMULA -> "a @Formula";
        };
    }
}
