// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import org.jspecify.annotations.Nullable;

/** The sentences about collections whose members do not hold their foreign key. Codes 2812, 2813, 2816 and 2817. */
public final class MemberOwnerMistakes {

    private MemberOwnerMistakes() {}

    /** What is wrong with the words of a one-to-many; null where nothing is. */
    public static @Nullable Mistake of(ToManyDraft collection) {
        if (!collection.declared.mistakes().isEmpty()) {
            return null; // of what says it, of which something was refused
        }
        boolean mapped = !collection.mappedBy.isEmpty();
        boolean named = !collection.joinColumns.isEmpty();
        if (!mapped && !named) {
            return new Mistake(
                    2816,
                    collection
                            + " does not say where the foreign key of its members is. Name their to-one field in mappedBy,"
                            + " or, where they have none, the column in their table in joinColumn.");
        }
        String word = named ? "joinColumn" : collection.nullable ? "nullable" : collection.members.word();
        if (mapped && word != null) {
            return new Mistake(
                    2817,
                    collection + " has " + word + " beside mappedBy = \"" + collection.mappedBy
                            + "\", but that field says it of its column. Say it there; or, where the members have no such field, leave"
                            + " mappedBy out.");
        }
        Mistake mistake = ofAction(collection, "onDelete", collection.members.onDelete());
        return mistake == null ? ofAction(collection, "onUpdate", collection.members.onUpdate()) : mistake;
    }

    private static @Nullable Mistake ofAction(ToManyDraft collection, String word, ReferentialAction action) {
        if (action == ReferentialAction.SET_DEFAULT) {
            return new Mistake(
                    2813,
                    collection + " has " + word
                            + " = SET_DEFAULT, but a column that no field holds has no default. Choose another " + word
                            + ".");
        }
        return action == ReferentialAction.SET_NULL && !collection.nullable
                ? new Mistake(
                        2813,
                        collection + " has " + word
                                + " = SET_NULL, but its members cannot be without an owner. Say nullable ="
                                + " true, or choose another " + word + ".")
                : null;
    }

    /** What is wrong where a column is named by a collection that a field has, too; null where no collection names it. */
    public static @Nullable Mistake ofColumn(EntityDraft entity, ColumnDraft one, ColumnDraft other, String name) {
        ToManyDraft first = collection(one.property());
        ToManyDraft second = collection(other.property());
        ToManyDraft collection = first == null ? second : first;
        if (collection == null) {
            return null;
        }
        PropertyDraft beside = first == null || second == null ? (first == null ? one : other).property() : second;
        boolean field = beside instanceof ToOneDraft relation
                && relation.collection == null
                && relation.target == collection.owner.type;
        return new Mistake(
                2812,
                collection + " has the joinColumn '" + name + "' in the table of " + entity + ", but " + beside
                        + " has that column. "
                        + (field
                                ? "Say mappedBy = \"" + beside.name() + "\" instead."
                                : "Give the collection a column of its own."));
    }

    private static @Nullable ToManyDraft collection(PropertyDraft property) {
        return property instanceof ToOneDraft relation ? relation.collection : null;
    }
}
