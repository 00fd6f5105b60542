// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import org.jspecify.annotations.Nullable;

/** The sentences about what the database does by foreign keys, and where there are none. Codes 2830 to 2835, and 2913. */
public final class ForeignKeyMistakes {

    private ForeignKeyMistakes() {}

    /** Null where a relation without a constraint says nothing about it. */
    public static @Nullable Mistake ofNone(ToOneDraft relation) {
        return ofNone(relation, relation.toString());
    }

    /**
     * The same.
     *
     * @param named what says it
     */
    public static @Nullable Mistake ofNone(ToOneDraft relation, String named) {
        if (relation.constraint || relation.isPolymorphic()) {
            return null;
        }
        String said = relation.onDelete != ReferentialAction.DEFAULT
                ? "onDelete = " + relation.onDelete
                : relation.onUpdate != ReferentialAction.DEFAULT
                        ? "onUpdate = " + relation.onUpdate
                        : relation.saysConstraint();
        return said == null || said.equals("constraint = false")
                ? null
                : new Mistake(
                        2830,
                        named + " has " + said
                                + ", which is about its foreign key, but there shall be none (constraint ="
                                + " false). Leave one of the two out.");
    }

    public static Mistake withoutDefault(ToOneDraft relation) {
        return new Mistake(
                2831,
                relation
                        + " becomes its default (SET_DEFAULT), but has none. Say which key that is: defaultKey = \"…\".");
    }

    public static Mistake noDefaults(ToOneDraft relation, String database) {
        return new Mistake(
                2832,
                relation + " becomes its default (SET_DEFAULT), which " + database
                        + " does not do: it refuses the deletion instead. Choose another onDelete or onUpdate.");
    }

    public static Mistake misplaced(ToOneDraft relation, String reason) {
        return new Mistake(
                2833,
                relation + " has defaultKey = \"" + relation.defaultKeyText + "\", but " + reason + ". Leave it out.");
    }

    public static Mistake unreadable(ToOneDraft relation, ColumnDraft column) {
        return new Mistake(
                2834,
                relation + " has defaultKey = \"" + relation.defaultKeyText + "\", which is no "
                        + column.type().javaType().getSimpleName()
                        + " that can be a default. Write a text without backslashes, a whole number, true or false, or the name of a"
                        + " constant.");
    }

    /** Null where the rules for links of a many-to-many can be. */
    public static @Nullable Mistake ofLinks(ToManyDraft relation) {
        Pivot.Rules rules = relation.rules;
        if (relation.pivotEntity != null && !rules.equals(Pivot.Rules.DEFAULT)) {
            return new Mistake(
                    2835,
                    relation + " says what becomes of its links, which are rows of "
                            + relation.pivotEntity.getSimpleName()
                            + ". Say it there, in its relations.");
        }
        if (relation.sharesPivot() && !rules.foreignKeyName().isEmpty()) {
            return new Mistake(
                    2913,
                    relation + " has foreignKeyName = \"" + rules.foreignKeyName()
                            + "\", but no foreign key leads from a pivot table to its owners of several classes. Take the name away; that to"
                            + " the members has inverseForeignKeyName.");
        }
        ReferentialAction wrong = emptied(rules.onDelete()) ? rules.onDelete() : rules.onUpdate();
        return emptied(wrong)
                ? new Mistake(
                        2835,
                        relation + " has " + wrong
                                + " for its links, but a link has both of its sides at all times. Choose CASCADE, NO_ACTION or"
                                + " RESTRICT.")
                : null;
    }

    private static boolean emptied(ReferentialAction action) {
        return action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT;
    }
}
