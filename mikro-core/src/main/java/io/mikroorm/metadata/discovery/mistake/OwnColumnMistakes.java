// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences about relations that write some of their columns, or none. Codes 2734 to 2738. */
public final class OwnColumnMistakes {

    private OwnColumnMistakes() {}

    public static Mistake notTaken(ToOneDraft relation, String why) {
        return new Mistake(
                2734,
                relation + " has " + (relation.persisted ? "ownColumns" : "persist = false") + ", but " + why
                        + ". Take "
                        + (relation.persisted
                                ? "them away, or what contradicts them."
                                : "it away, or what contradicts it."));
    }

    public static Mistake unknown(ToOneDraft relation, String column, List<String> columns) {
        return new Mistake(
                2735,
                relation + " has '" + column + "' in ownColumns, but its columns are " + String.join(", ", columns)
                        + ". Name those of them that it writes.");
    }

    public static Mistake nobodys(ToOneDraft relation, String column) {
        return new Mistake(
                2736,
                relation + " does not write its column '" + column
                        + (relation.persisted
                                ? "', which is not among its ownColumns, and no other property of its table has it. Add it"
                                        + " there, or give"
                                : "' (persist = false), and no other property of its table has it. Leave persist out, or"
                                        + " give")
                        + " the class a property with that column.");
    }

    public static Mistake otherType(ToOneDraft relation, String column, PropertyDraft owner) {
        return new Mistake(
                2737,
                relation + " shares the column '" + column + "' with " + owner
                        + ", which stores something else in it than the key of the relation's target has. Give both the"
                        + " same type.");
    }

    /** Of a relation that is a part of the key. */
    public static Mistake otherClass(ToOneDraft relation, String column) {
        return new Mistake(
                2737,
                relation + " shares the column '" + column
                        + "' with another field of the key, whose values are of another"
                        + " class than those of the key of the relation's target. Give both the same type.");
    }

    public static Mistake several(ToOneDraft relation, String column, List<ColumnDraft> owners) {
        String names = owners.stream().map(owner -> owner.property().toString()).collect(Collectors.joining(" and "));
        return new Mistake(
                2738,
                relation + " shares the column '" + column + "', which " + names
                        + " write. Let one of them write it: name the own columns of the others in ownColumns.");
    }
}
