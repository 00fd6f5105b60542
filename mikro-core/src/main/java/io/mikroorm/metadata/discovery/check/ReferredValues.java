// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.TargetKeyMistakes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of targets that foreign keys refer to instead of keys: what they must be, so that rows can refer to them. */
public final class ReferredValues {

    private ReferredValues() {}

    /** The property of a target that a relation names, where {@link #mistake} has found nothing. */
    public static ScalarDraft of(ToOneDraft relation, EntityDraft target) {
        return (ScalarDraft) Objects.requireNonNull(target.property(relation.targetKeyName));
    }

    /** Why a relation cannot refer to what it names of a target; null where it can, or where another mistake is told of that. */
    public static @Nullable Mistake mistake(ToOneDraft relation, EntityDraft target) {
        PropertyDraft named = target.property(relation.targetKeyName);
        if (named == null) {
            return TargetKeyMistakes.unknown(relation, target);
        }
        if (named.broken) {
            relation.broken = true;
            return null;
        }
        String reason = reason(target, named);
        return reason.isEmpty() ? null : TargetKeyMistakes.unfit(relation, named, reason);
    }

    /**
     * The same of a relation to several classes: each has such a value, and all have it alike, for one column holds it. So are the keys, which are
     * read in one place. Where there is no mistake, the relation knows the first of them.
     */
    public static @Nullable Mistake mistake(ModelDraft model, ToOneDraft relation, List<EntityDraft> targets) {
        EntityDraft first = targets.get(0);
        boolean isKey = true;
        for (EntityDraft target : targets) {
            Mistake mistake = mistake(relation, target);
            if (mistake != null || relation.broken) {
                return mistake;
            }
            isKey &= of(relation, target) == target.key;
        }
        for (EntityDraft target : targets) {
            if (!AlikeKeys.are(of(relation, first), of(relation, target))) {
                return TargetKeyMistakes.otherValue(relation, first, target);
            }
            if (!AlikeKeys.areReadAlike(key(first), key(target), model.platform.spreadsKeys())) {
                return TargetKeyMistakes.otherKey(relation, first, target);
            }
        }
        relation.targetKey = isKey ? null : of(relation, first);
        return null;
    }

    private static ScalarDraft key(EntityDraft target) {
        return Objects.requireNonNull(target.key);
    }

    /** Why no foreign key can refer to a property; empty where one can. */
    private static String reason(EntityDraft target, PropertyDraft named) {
        if (!(named instanceof ScalarDraft value)) {
            return "is " + named.kind();
        }
        if (target.hierarchy != null && !target.hierarchy.isSingleTable() && value.owner != target) {
            return "is in the table of a class above";
        }
        if (value.lazy) {
            return "is lazy, so that rows which refer to it could not be told what it is";
        }
        if (value.nullable && value.defaultRaw.isEmpty()) {
            return "may be null, and no row could refer to one without it";
        }
        if (value.role == Role.FORMULA) {
            return "is worked out by queries, and in no column";
        }
        if (!value.generated.isEmpty()) {
            return "is worked out by the database from other values, and would be another one when these change, which who refers to"
                    + " it is not told";
        }
        if (value.role == Role.VERSION || value.role == Role.UPDATED_AT || value.generators.onUpdate() != null) {
            return "is made anew by each update";
        }
        return value.body != null || value.type().storage().isScalar()
                ? ""
                : "is stored as " + value.type().storage() + ", which no foreign key has";
    }
}
