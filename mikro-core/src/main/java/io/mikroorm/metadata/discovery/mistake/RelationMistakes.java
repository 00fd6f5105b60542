// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.NearestName;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.type.Storage;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences about relations. Codes 2051 to 2069, and 2310. */
public final class RelationMistakes {

    private RelationMistakes() {}

    public static Mistake toOneNotAnnotated(PropertyDraft property) {
        return new Mistake(
                2051,
                property + " holds an entity, but does not say which kind of relation it is. Annotate it with"
                        + " @ManyToOne or @OneToOne, or with @Transient if it is not to be stored.");
    }

    public static Mistake toManyNotAnnotated(PropertyDraft property) {
        return new Mistake(
                2051,
                property + " holds entities, but does not say which kind of relation it is. Annotate it with"
                        + " @OneToMany(mappedBy = …) or @ManyToMany, or with @Transient if it is not to be stored.");
    }

    public static Mistake notACollection(PropertyDraft property, Class<? extends Annotation> kind) {
        return new Mistake(
                2052,
                property + " is @" + kind.getSimpleName() + ", which leads to many entities, but of the type "
                        + simpleType(property)
                        + ", which holds one at most. Declare it as EntityCollection<…> = EntityCollection.of(this) or as a"
                        + " List<…>, or annotate it with @ManyToOne or @OneToOne.");
    }

    public static Mistake collection(PropertyDraft property, Class<? extends Annotation> kind) {
        return new Mistake(
                2052,
                property + " is @" + kind.getSimpleName() + ", which leads to one entity, but of the type "
                        + simpleType(property) + ". Annotate it with @OneToMany or @ManyToMany, or make it a Ref<…>.");
    }

    public static Mistake unknownTarget(PropertyDraft property) {
        return new Mistake(
                2053,
                property + " does not tell to which entity it leads: its type is " + TypeMistakes.type(property)
                        + ". Write the class between the angle brackets, or name it as target = … in the annotation.");
    }

    public static Mistake targetDoesNotFit(PropertyDraft property, Class<?> target, Class<?> held) {
        return new Mistake(
                2054,
                property + " names the target " + target.getSimpleName() + ", but its type holds "
                        + held.getSimpleName() + ". Leave target = … out, or make the two agree.");
    }

    public static Mistake targetIsNoEntity(PropertyDraft property, Class<?> target) {
        return new Mistake(
                2055,
                property + " is a relation to " + target.getSimpleName() + ", which is no entity. Annotate "
                        + target.getSimpleName() + " with @Entity, or take the relation's annotation away.");
    }

    public static Mistake abstractTarget(PropertyDraft property, Class<?> target) {
        return new Mistake(
                2056,
                property + " is a relation to " + target.getSimpleName() + ", which is abstract and has no table."
                        + " Relate to one of the entities that extend it, or make it the root of a hierarchy: @Inheritance.");
    }

    public static Mistake setNullOfRequired(PropertyDraft property) {
        return new Mistake(
                2057,
                property + " becomes null when its target is deleted (SET_NULL), but is not nullable. Make it"
                        + " nullable, or choose another onDelete.");
    }

    public static Mistake setNullWithKeyOfRequired(PropertyDraft property) {
        return new Mistake(
                2057,
                property
                        + " becomes null when the key of its target is changed (SET_NULL), but is not nullable. Make it"
                        + " nullable, or choose another onUpdate.");
    }

    public static Mistake ofTheOwner(PropertyDraft property, String mappedBy, String what) {
        return new Mistake(
                2058,
                property + " says something about " + what + ", which belongs to the other side, since it has mappedBy"
                        + " = \"" + mappedBy + "\". Say it there.");
    }

    /** @param word {@code onDelete} or {@code onUpdate} */
    public static Mistake changedWhereReadOnly(
            EntityDraft entity, ToOneDraft relation, String word, ReferentialAction action) {
        return new Mistake(
                2067,
                relation + " has " + word + " = " + action + ", by which the database would change rows of " + entity
                        + ", which is only read. Leave " + word + " out, or take readOnly off its @Entity.");
    }

    public static Mistake joinColumns(
            PropertyDraft property, List<String> declared, EntityDraft target, List<String> columns) {
        return new Mistake(
                2310,
                property + " has " + declared.size() + (declared.size() == 1 ? " join column" : " join columns") + " ("
                        + String.join(", ", declared) + "), but the key of " + target + " takes " + columns.size()
                        + " (" + String.join(", ", columns) + "). Name one for each, in that order.");
    }

    public static Mistake mappedByMissing(
            PropertyDraft property, String mappedBy, EntityDraft target, List<String> candidates) {
        return new Mistake(
                2059,
                property + " is mapped by '" + mappedBy + "', but " + target + " has no such property."
                        + (candidates.isEmpty()
                                ? " Add the relation to " + property.owner + " there."
                                : hint(mappedBy, candidates)));
    }

    private static String hint(String mappedBy, List<String> candidates) {
        String question = NearestName.question(mappedBy, candidates);
        return question.isEmpty() ? " It could be: " + String.join(", ", candidates) + "." : question;
    }

    public static Mistake mappedByOtherKind(PropertyDraft property, PropertyDraft owner, String wanted) {
        return new Mistake(
                2060,
                property + " is mapped by " + owner + ", which is " + owner.kind() + ". The other side needs to be a "
                        + wanted + " without mappedBy.");
    }

    public static Mistake mappedByOtherTarget(
            PropertyDraft property, PropertyDraft owner, @Nullable Class<?> target, EntityDraft entity) {
        return new Mistake(
                2061,
                property + " is mapped by " + owner + ", which leads to "
                        + (target == null ? "nothing" : target.getSimpleName()) + " and not back to " + entity
                        + ". Name the property that does.");
    }

    public static Mistake mappedTwice(PropertyDraft first, PropertyDraft second, PropertyDraft owner) {
        return new Mistake(
                2062,
                second + " is mapped by " + owner + ", as " + first + " is already, and a relation has two sides. Take"
                        + " one of them away, or give it a relation of its own.");
    }

    public static Mistake joinCycle(EntityDraft entity, List<ToOneDraft> cycle) {
        String way = cycle.stream().map(PropertyDraft::toString).collect(Collectors.joining(", "));
        return new Mistake(
                2063,
                way + (cycle.size() == 1 ? " leads" : " lead") + " from " + entity + " back to it over plain fields of"
                        + " classes without a constructor without parameters, or that entities extend: of these no object"
                        + " can be made before its row is loaded, so loading would never end. Make one of the fields a"
                        + " Ref<…>, or add such a constructor where no entity extends the class.");
    }

    public static Mistake eagerCircle(List<PropertyDraft> circle) {
        String way = circle.stream().map(PropertyDraft::toString).collect(Collectors.joining(", "));
        return new Mistake(
                2283,
                way + (circle.size() == 1 ? " is eager and leads" : " are eager and lead") + " back to where "
                        + (circle.size() == 1 ? "it begins" : "they begin")
                        + ", so one entity would bring ever more with it. Make one of them lazy, and populate it where"
                        + " it is needed.");
    }

    public static Mistake unreadableOrder(String sorted, String part) {
        return new Mistake(
                2064,
                sorted + " has the order '" + part + "', which cannot be read. Write properties, each with asc or"
                        + " desc as needed, and commas between: \"title desc, id\".");
    }

    public static Mistake unknownOrder(String sorted, String problem) {
        return new Mistake(2065, sorted + " has an order that leads nowhere: " + problem + correct(problem));
    }

    public static Mistake orderWithoutColumn(String sorted, String path, PropertyDraft end) {
        return new Mistake(
                2066,
                sorted + " is ordered by '" + path + "', which is " + end.kind() + " and so has no column to sort by."
                        + " Name a plain value, or a relation whose foreign key is there.");
    }

    public static Mistake orderOfParts(String sorted, String path, Storage storage) {
        String values = storage == Storage.JSON ? "documents" : storage.isContent() ? "contents" : "lists of values";
        return new Mistake(
                2066,
                sorted + " is ordered by '" + path + "', but rows are not ordered by " + values
                        + ". Name a plain value, or a relation whose foreign key is there.");
    }

    /** What to do about a path, unless the problem ends with a suggestion. */
    public static String correct(String problem) {
        return problem.endsWith("?") ? "" : " Correct the path.";
    }

    private static String simpleType(PropertyDraft property) {
        return property.held.getSimpleName();
    }
}
