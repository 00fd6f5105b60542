// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences about keys that are relations. Codes 2400 to 2405. */
public final class KeyRelationMistakes {

    private KeyRelationMistakes() {}

    public static Mistake inverse(ToOneDraft relation) {
        return new Mistake(
                2400,
                relation + " is a @PrimaryKey and has mappedBy = \"" + relation.mappedBy
                        + "\": its foreign key is in the other table, so there is no column here that could be the key."
                        + " Take mappedBy away, and write it on the other side.");
    }

    public static Mistake options(ToOneDraft relation, String option) {
        return new Mistake(
                2401,
                relation + " is a relation and a @PrimaryKey with " + option
                        + ", but its key is made where its target's is, and its column is a foreign key. Take that"
                        + " away; a column is named with joinColumn on the relation.");
    }

    public static Mistake nullable(ToOneDraft relation) {
        return new Mistake(
                2402,
                relation + " is a @PrimaryKey and nullable, but a row without its target would have no key. Take"
                        + " nullable away.");
    }

    public static Mistake cycle(ToOneDraft relation, List<EntityDraft> way) {
        String names = way.stream().map(EntityDraft::toString).collect(Collectors.joining(", then of "));
        return new Mistake(
                2403,
                relation + " is a @PrimaryKey whose value is the key of " + names
                        + ", which is its own: no row could be the first. Give one of them a key of its own: @PrimaryKey"
                        + " private Long id.");
    }

    public static Mistake text(PropertyDraft text, ToOneDraft relation) {
        return new Mistake(
                2404,
                text + " is a @SerializedPrimaryKey, but the key is the relation " + relation
                        + ", which cannot be set to what a text says. Put it into the relation's target.");
    }

    public static Mistake unreferenceable(ToOneDraft relation, EntityDraft target) {
        return new Mistake(
                2405,
                relation + " is a @PrimaryKey that holds " + target
                        + " itself, of which no object can be made that only knows its key: it has classes below it, or a"
                        + " constructor that wants values. Declare the field as Ref<" + target + ">.");
    }
}
