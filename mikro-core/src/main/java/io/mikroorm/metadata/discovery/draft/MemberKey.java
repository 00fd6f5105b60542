// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.ReferentialAction;
import org.jspecify.annotations.Nullable;

/**
 * What a collection says about the foreign key in the table of its members, as declared.
 *
 * @param onDelete when the owner is deleted
 * @param onUpdate when the key of the owner is changed
 * @param deferred whether it is checked at the end of the transaction
 * @param name its name; empty for that of the naming strategy
 * @param exists whether there is one
 */
public record MemberKey(
        ReferentialAction onDelete, ReferentialAction onUpdate, boolean deferred, String name, boolean exists) {

    /** One about which nothing is said. */
    public static final MemberKey PLAIN =
            new MemberKey(ReferentialAction.DEFAULT, ReferentialAction.DEFAULT, false, "", true);

    /** A word that is said about it; null for none. */
    public @Nullable String word() {
        if (onDelete != ReferentialAction.DEFAULT) {
            return "onDelete";
        }
        if (onUpdate != ReferentialAction.DEFAULT) {
            return "onUpdate";
        }
        return deferred ? "deferred" : !name.isEmpty() ? "foreignKeyName" : exists ? null : "constraint";
    }

    /** Puts it into the relation that no field holds. */
    public void into(ToOneDraft owner) {
        owner.onDelete = onDelete;
        owner.onUpdate = onUpdate;
        owner.deferred = deferred;
        owner.foreignKeyName = name;
        owner.constraint = exists;
    }
}
