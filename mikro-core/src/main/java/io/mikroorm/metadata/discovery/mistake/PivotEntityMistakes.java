// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import java.util.List;

/** The sentences about many-to-manys whose links are rows of an entity. Codes 2410 to 2413, and 2550. */
public final class PivotEntityMistakes {

    private PivotEntityMistakes() {}

    public static Mistake noEntity(ToManyDraft relation, Class<?> type) {
        return new Mistake(
                2410,
                relation + " has pivotEntity = " + type.getSimpleName()
                        + ", which is no @Entity, so it has no rows that"
                        + " could be links. Name the entity with a @ManyToOne to each side, or leave pivotEntity out.");
    }

    public static Mistake named(ToManyDraft relation, Class<?> type) {
        return new Mistake(
                2411,
                relation + " has pivotEntity = " + type.getSimpleName() + ", and names of a pivot table or its columns"
                        + " beside, but these are the entity's. Leave the names out, or say them in "
                        + type.getSimpleName() + ".");
    }

    public static Mistake noSides(ToManyDraft relation, EntityDraft pivot, EntityDraft side, List<String> found) {
        String known =
                found.isEmpty() ? "no @ManyToOne" : found.size() + " @ManyToOne (" + String.join(", ", found) + ")";
        boolean same = relation.owner.type == relation.target;
        return new Mistake(
                2412,
                relation + " has pivotEntity = " + pivot + ", which has " + known + " to " + side + ", but "
                        + (same
                                ? "of a relation to its own class it needs two: the first to the owner, the second to"
                                        + " the member. "
                                : "it needs one to each side. ")
                        + "Declare them so, or choose another entity.");
    }

    public static Mistake inHierarchy(ToManyDraft relation, EntityDraft pivot) {
        return new Mistake(
                2413,
                relation + " has pivotEntity = " + pivot
                        + ", which is in a hierarchy, whose other classes would be links as well. Name an entity"
                        + " that stands for itself, or make it a @OneToMany of " + pivot
                        + ", whose members lead on to the target.");
    }

    public static Mistake twice(ToManyDraft relation, Class<?> pivot, ToManyDraft other) {
        String name = pivot.getSimpleName();
        return new Mistake(
                2550,
                relation + " has pivotEntity = " + name + ", whose rows are the links of " + other
                        + " already, so that each would write the other's. Let one be the other side of the other (mappedBy), leave one out"
                        + " and read " + name + " itself, or give it an entity of its own.");
    }

    public static Mistake notTaken(ToManyDraft relation, EntityDraft pivot, String store) {
        return new Mistake(
                2412,
                relation + " has pivotEntity = " + pivot + ", but links are not read out of the rows of an entity in "
                        + store + ". Make it a @OneToMany of " + pivot + ", whose members lead on to the target.");
    }
}
