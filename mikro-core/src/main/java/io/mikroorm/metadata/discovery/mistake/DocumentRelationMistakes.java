// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;

/** The sentences about relations in embedded objects and in elements of arrays, which are keys in a document. Codes 2880 to 2884. */
public final class DocumentRelationMistakes {

    private DocumentRelationMistakes() {}

    public static Mistake option(ToOneDraft relation, String option, String why) {
        return new Mistake(
                2880,
                relation + " is a relation in an embedded object or an element of an array, which cannot have " + option
                        + ": " + why + ". Leave it out, or embed " + relation.owner + " with columns of its own.");
    }

    public static Mistake several(ToOneDraft relation) {
        return new Mistake(
                2881,
                relation
                        + " leads to entities of several classes, but is in an embedded object or an element of an array,"
                        + " where a relation is the key of one class. Give it a field for each class, or embed "
                        + relation.owner + " with columns of its own.");
    }

    public static Mistake targetKey(ToOneDraft relation) {
        return new Mistake(
                2882,
                relation + " refers to its target by '" + relation.targetKeyName
                        + "', but is in an embedded object or an element of an array, where a relation is the key of its"
                        + " target. Leave the targetKey out, or embed " + relation.owner + " with columns of its own.");
    }

    public static Mistake names(ToOneDraft relation) {
        return new Mistake(
                2883,
                relation
                        + " has several names in joinColumn, but is in an embedded object or an element of an array, where"
                        + " a key is one value with its parts inside. Give it one name, or none.");
    }

    public static Mistake unreferenceable(ToOneDraft relation, EntityDraft target) {
        return new Mistake(
                2884,
                relation
                        + " is in an embedded object or an element of an array, which has the key of its target alone, and "
                        + "no object of " + target + " can be made of that: "
                        + (target.construction.needsNothing()
                                ? "only its row tells of which class it is"
                                : "its constructor takes more")
                        + ". Declare the field as Ref<" + target + ">.");
    }
}
