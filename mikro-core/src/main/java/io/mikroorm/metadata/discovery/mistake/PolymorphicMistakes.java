// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences about relations that may lead to entities of several classes. Codes 2500 to 2514, and 2840. */
public final class PolymorphicMistakes {

    private PolymorphicMistakes() {}

    public static Mistake noTargets(PropertyDraft relation, Class<?> held) {
        return new Mistake(
                2500,
                relation + " holds the " + (held.isInterface() ? "interface " : "class ") + held.getSimpleName()
                        + ", which does not tell which entities it may lead to. Name them, as in @ManyToOne(targets ="
                        + " {Post.class, Video.class}), or make the interface sealed: then they are those that it permits.");
    }

    public static Mistake permittedNoEntity(PropertyDraft relation, Class<?> held, Class<?> permitted) {
        return new Mistake(
                2501,
                relation + " holds the sealed " + held.getSimpleName() + ", which permits " + permitted.getSimpleName()
                        + ", and that is no entity. Annotate it with @Entity, or name the classes that the relation leads to:"
                        + " targets = {…}.");
    }

    public static Mistake sameTable(ToOneDraft relation, EntityDraft one, EntityDraft other) {
        return new Mistake(
                2502,
                relation + " leads to " + one + " and to " + other + ", which are "
                        + (one == other ? "the same class" : "in one hierarchy or table")
                        + ", but its targets are told by their tables. "
                        + (one == other
                                ? "Name it once."
                                : "Name the class that both extend; its rows tell which of them they are."));
    }

    public static Mistake otherKey(ToOneDraft relation, EntityDraft one, EntityDraft other) {
        return new Mistake(
                2503,
                relation + " leads to " + one + " and to " + other + ", whose keys " + one + "." + key(one)
                        + " and " + other + "." + key(other)
                        + " are of different types or lengths, but one column holds both. Give them keys of the same Java type,"
                        + " columnType, length and collation.");
    }

    public static Mistake otherParts(ToOneDraft relation, EntityDraft one, EntityDraft other) {
        return new Mistake(
                2504,
                relation + " leads to " + one + " and to " + other + ", whose keys have " + width(one) + " and "
                        + width(other)
                        + ", but beside the name of the class the same columns hold the keys of all. Leave one of the classes"
                        + " out, or give them keys of as many parts.");
    }

    public static Mistake otherPart(
            ToOneDraft relation, EntityDraft one, MappedColumn part, EntityDraft other, MappedColumn another) {
        return new Mistake(
                2503,
                relation + " leads to " + one + " and to " + other + ", whose keys have '" + part.path() + "' and '"
                        + another.path()
                        + "' in the same place, which are of different types or lengths, but one column holds both. Give them"
                        + " keys with parts of the same Java types, columnTypes, lengths and collations, in the same order.");
    }

    public static Mistake otherName(
            ToOneDraft relation, EntityDraft one, MappedColumn part, EntityDraft other, MappedColumn another) {
        return new Mistake(
                2840,
                relation + " leads to " + one + " and to " + other + ", whose keys call their parts '" + part.name()
                        + "' and '" + another.name()
                        + "', but this store keeps such a key as a document, and finds the row by an equal one. Call them"
                        + " alike: @Property(column = \"" + part.name() + "\").");
    }

    private static String width(EntityDraft entity) {
        int parts = entity.key == null ? 0 : entity.key.parts.size();
        return parts == 0 ? "one value" : parts + " parts";
    }

    public static Mistake values(ToOneDraft relation, List<EntityDraft> targets) {
        return new Mistake(
                2505,
                relation + " has targetValues = " + quoted(relation.targetValues) + ", but leads to "
                        + targets.stream().map(EntityDraft::toString).collect(Collectors.joining(", "))
                        + ". Give one value for each, in that order, or none: then rows have the names of the tables.");
    }

    public static Mistake value(ToOneDraft relation, String value) {
        return new Mistake(
                2506,
                relation + " has the target value \"" + value + "\" "
                        + (value.isBlank() ? "which is blank" : "twice")
                        + ", so that rows would not tell to which class they refer. Give each target another one.");
    }

    public static Mistake option(ToOneDraft relation, String option, String reason) {
        return new Mistake(
                2507,
                relation + " " + option + ", and may lead to entities of several classes, which do not go together: "
                        + reason + ". Take one of both away.");
    }

    public static Mistake joinColumns(ToOneDraft relation, int ofKey) {
        return new Mistake(
                2508,
                relation + " has joinColumn = " + quoted(relation.joinColumns)
                        + ", but this relation to entities of several classes has " + (ofKey + 1)
                        + " columns: one with the class, and "
                        + (ofKey == 1 ? "one with the key. Name both" : ofKey + " with the key. Name all")
                        + " in this order, or none.");
    }

    public static Mistake unreferenceable(ToOneDraft relation, EntityDraft target) {
        return new Mistake(
                2509,
                relation + " holds " + target
                        + " itself, of which no object can be made that only knows its key: it has"
                        + " classes below it, or a constructor that wants values. Declare the field as Ref<…>.");
    }

    public static Mistake unknown(ToOneDraft relation, String store) {
        return new Mistake(
                2510,
                relation + " may lead to entities of several classes, which takes a class and a key in one value, and "
                        + store + " has no such values. Use a relation for each class.");
    }

    public static Mistake view(ToOneDraft relation, EntityDraft view) {
        return new Mistake(
                2511,
                relation + " may lead to entities of several classes, and one of them is " + view
                        + ", which is the rows of a query: its targets are told by their tables. Leave it out, and use a"
                        + " relation of its own.");
    }

    public static Mistake otherSide(PropertyDraft side, ToOneDraft owner, EntityDraft entity) {
        return new Mistake(
                2512,
                side + " has mappedBy = \"" + owner.name() + "\", but " + owner + " leads to " + owner.targets
                        + ", and not to " + entity
                        + ". Declare the other side in each of the classes that the relation leads to,"
                        + " or name " + entity + " among its targets.");
    }

    public static Mistake valueOfOtherSide(PropertyDraft side, ToOneDraft owner, String value) {
        return new Mistake(
                2513,
                side + " has mappedBy = \"" + owner.name() + "\", but rows of " + owner + " know its class as \""
                        + value.replace("\n", "\\n")
                        + "\", which has quotes, backslashes or control characters. Statements"
                        + " that join it have the name in their text, so give the target another one: targetValues = {…}.");
    }

    public static Mistake targetsOfOtherSide(PropertyDraft side) {
        return new Mistake(
                2514,
                side
                        + " has both mappedBy and targets, but the side without a foreign key leads to one class: the one that"
                        + " has the field. Take targets away.");
    }

    private static String key(EntityDraft entity) {
        return entity.key == null ? "" : entity.key.name();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", ", "{", "}"));
    }
}
