// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.NearestName;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;

/** The sentences about relations whose foreign key refers to another value than the key. Codes 2630 to 2633, 2890 and 2891. */
public final class TargetKeyMistakes {

    private TargetKeyMistakes() {}

    public static Mistake unknown(ToOneDraft relation, EntityDraft target) {
        String question = NearestName.question(relation.targetKeyName, target.names());
        return new Mistake(
                2630,
                relation + " has targetKey = \"" + relation.targetKeyName + "\", but " + target
                        + " has no such property."
                        + (question.isEmpty() ? " Name a plain value of " + target + " that is unique." : question));
    }

    public static Mistake unfit(ToOneDraft relation, PropertyDraft named, String reason) {
        return new Mistake(
                2631,
                relation + " has a foreign key to " + named + ", which " + reason
                        + ". Name a plain value that is unique and never null, or which defaultRaw gives to new rows, or leave targetKey out"
                        + " for the key.");
    }

    public static Mistake notUnique(ToOneDraft relation, ScalarDraft named, EntityDraft target) {
        return new Mistake(
                2632,
                relation + " has a foreign key to " + named + ", of which several rows of " + target
                        + " may have the same. Mark it with a @Unique that is not deferred, or leave targetKey out for the key.");
    }

    public static Mistake otherValue(ToOneDraft relation, EntityDraft one, EntityDraft other) {
        return new Mistake(
                2890,
                relation + " has targetKey = \"" + relation.targetKeyName + "\" and leads to " + one + " and to "
                        + other
                        + ", which have different types or lengths there, but one column holds the values of both. Give them"
                        + " the same Java type, columnType, length and collation.");
    }

    public static Mistake otherKey(ToOneDraft relation, EntityDraft one, EntityDraft other) {
        return new Mistake(
                2891,
                relation + " has targetKey = \"" + relation.targetKeyName + "\" and leads to " + one + " and to "
                        + other
                        + ", whose keys are of different types, but rows are read with the key of their target, in one"
                        + " place for both. Give them keys of the same Java type, with parts alike, or use a relation for each class.");
    }

    public static Mistake option(ToOneDraft relation, String option, String reason) {
        return new Mistake(
                2633,
                relation + " has targetKey = \"" + relation.targetKeyName + "\", and so cannot have " + option + ": "
                        + reason + ". Leave one of the two away.");
    }
}
