// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import org.jspecify.annotations.Nullable;

/** The sentences about pivot tables that relations of several classes share. Codes 2760 to 2767. */
public final class SharedPivotMistakes {

    private SharedPivotMistakes() {}

    /** What is wrong in the annotation alone; null for nothing. */
    public static @Nullable Mistake of(ToManyDraft relation) {
        if (!relation.sharesPivot()) {
            return relation.discriminatorValue.isEmpty() ? null : valueAlone(relation);
        }
        if (!relation.isOwner()) {
            return ofOtherSide(relation);
        }
        if (relation.pivotEntity != null) {
            return ofEntity(relation, relation.pivotEntity);
        }
        return relation.pivotTable.isEmpty() ? noTable(relation) : null;
    }

    private static Mistake valueAlone(ToManyDraft relation) {
        return new Mistake(
                2760,
                relation + " has discriminatorValue = \"" + relation.discriminatorValue
                        + "\", but no discriminator, so that no column has it. Name the columns that it shares with relations of"
                        + " other classes, as in discriminator = \"taggable\", or leave the value out.");
    }

    private static Mistake noTable(ToManyDraft relation) {
        return new Mistake(
                2761,
                relation + " has discriminator = \"" + relation.discriminator
                        + "\", and does not say which table it shares with relations of other classes."
                        + " Name it: @ManyToMany(pivotTable = …).");
    }

    private static Mistake ofEntity(ToManyDraft relation, Class<?> entity) {
        return new Mistake(
                2762,
                relation + " has discriminator = \"" + relation.discriminator + "\" and pivotEntity = "
                        + entity.getSimpleName() + ", whose relations say to which classes its rows lead."
                        + " Take one of both away.");
    }

    private static Mistake ofOtherSide(ToManyDraft relation) {
        return new Mistake(
                2767,
                relation + " has mappedBy = \"" + relation.mappedBy
                        + "\" and a discriminator, but the side that owns the pivot table says how it is shared."
                        + " Take the discriminator away.");
    }

    public static Mistake value(ToManyDraft relation, String value) {
        return new Mistake(
                2763,
                relation + " is told by the value \"" + value.replace("\n", "\\n") + "\", which "
                        + (value.isBlank()
                                ? "is blank"
                                : "has quotes, backslashes or control characters, and stands in statements")
                        + ". Give it another one: discriminatorValue = \"…\".");
    }

    public static Mistake columns(ToManyDraft relation, int columns) {
        return new Mistake(
                2764,
                relation + " has discriminator = \"" + relation.discriminator + "\" and "
                        + relation.joinColumns.size() + " joinColumn, but its owner takes " + columns
                        + ": one with the class, and behind it those with the key. Name all of them in this order, or none.");
    }

    public static Mistake sameValue(ToManyDraft one, ToManyDraft other, String value) {
        return new Mistake(
                2765,
                other + " and " + one + " share the pivot table '" + other.pivotTable
                        + "', and both are told by the value \""
                        + value + "\", so that each would have the links of the other."
                        + " Give one of them another: discriminatorValue = \"…\".");
    }

    public static Mistake unlike(ToManyDraft one, ToManyDraft other, String what) {
        return new Mistake(
                2766,
                other + " and " + one + " share the pivot table '" + other.pivotTable + "', but they " + what
                        + ". Say the same of both, or give each a table of its own.");
    }

    /** Of keys that one column is to hold. */
    public static Mistake otherKey(ToManyDraft one, ToManyDraft other, EntityDraft first, EntityDraft second) {
        return unlike(
                one,
                other,
                "have the keys of " + first + " and " + second
                        + " in one column, and these are of different types, lengths or numbers of columns");
    }
}
