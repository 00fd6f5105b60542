// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;

/** The sentences about relations whose fields have the key of the target alone. Codes 2620 to 2623. */
public final class KeyOnlyMistakes {

    private KeyOnlyMistakes() {}

    public static Mistake noTarget(ToOneDraft relation) {
        return new Mistake(
                2620,
                relation + " has the key of another entity only, and a " + relation.held.getSimpleName()
                        + " does not tell of which. Name it: target = ….");
    }

    public static Mistake otherType(ToOneDraft relation, EntityDraft target, ScalarDraft referenced) {
        Class<?> key = referenced.held;
        return new Mistake(
                2621,
                relation + " has the key of " + target + " only, " + referenced + ", which is a " + key.getSimpleName()
                        + ", but the field holds a " + relation.held.getSimpleName() + ". Make it a "
                        + key.getSimpleName() + ", or leave keyOnly away.");
    }

    public static Mistake option(ToOneDraft relation, String option, String reason) {
        return new Mistake(
                2622,
                relation + " has the key of its target only (keyOnly), and so cannot have " + option + ": " + reason
                        + ". Leave one of the two away.");
    }

    public static Mistake otherSide(PropertyDraft inverse, ToOneDraft owner) {
        return new Mistake(
                2623,
                inverse + " is mapped by " + owner
                        + ", which has the key of its target only (keyOnly), so it could not be"
                        + " kept in step with this side. Make that a Ref<…> or a plain field, or leave this side away and"
                        + " find its members by the key.");
    }
}
