// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.PolymorphicMistakes;
import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keys of several classes that the same columns can hold. */
public final class AlikeKeys {

    private AlikeKeys() {}

    /** Why the columns of a relation cannot hold the keys of all of its targets; null where they can. */
    public static @Nullable Mistake mistake(ModelDraft model, ToOneDraft relation, List<EntityDraft> targets) {
        EntityDraft first = targets.get(0);
        for (EntityDraft target : targets) {
            Mistake mistake = mistake(relation, first, target, model.platform.spreadsKeys());
            if (mistake != null) {
                return mistake;
            }
        }
        return null;
    }

    private static @Nullable Mistake mistake(ToOneDraft relation, EntityDraft one, EntityDraft other, boolean spread) {
        ScalarDraft first = Objects.requireNonNull(one.key);
        ScalarDraft second = Objects.requireNonNull(other.key);
        if (first.parts.size() != second.parts.size()) {
            return PolymorphicMistakes.otherParts(relation, one, other);
        }
        if (first.parts.isEmpty() && !are(first, second)) {
            return PolymorphicMistakes.otherKey(relation, one, other);
        }
        for (int i = 0; i < first.parts.size(); i++) {
            MappedColumn part = first.parts.get(i);
            MappedColumn another = second.parts.get(i);
            if (!are(part, another)) {
                return PolymorphicMistakes.otherPart(relation, one, part, other, another);
            }
            if (!spread && !part.name().equals(another.name())) {
                return PolymorphicMistakes.otherName(relation, one, part, other, another);
            }
        }
        return null;
    }

    /** Whether two keys can be read in one place of a row, however long they may be. */
    static boolean areReadAlike(ScalarDraft one, ScalarDraft other, boolean spread) {
        boolean alike = one.parts.size() == other.parts.size()
                && (!one.parts.isEmpty() || areOfOneClass(one.type(), other.type()));
        for (int i = 0; alike && i < one.parts.size(); i++) {
            MappedColumn part = one.parts.get(i);
            MappedColumn another = other.parts.get(i);
            alike = areOfOneClass(part.type(), another.type())
                    && (spread || part.name().equals(another.name()));
        }
        return alike;
    }

    /** Whether two keys are of one type, length and collation. */
    public static boolean are(ScalarDraft one, ScalarDraft other) {
        return are(one.type(), other.type())
                && one.collation.equals(other.collation)
                && one.columnType.equals(other.columnType);
    }

    /** The same of a part of each. */
    private static boolean are(MappedColumn one, MappedColumn other) {
        return are(one.type(), other.type())
                && ((ScalarProperty) one.property()).collation().equals(((ScalarProperty) other.property()).collation())
                && one.columnType().equals(other.columnType());
    }

    private static boolean are(ValueType first, ValueType second) {
        return areOfOneClass(first, second) && first.limits().equals(second.limits());
    }

    /** Whether the objects of two keys, or of a part of each, are of one class, and stored in one way. */
    public static boolean areOfOneClass(ValueType first, ValueType second) {
        Class<?> converter =
                first.converter() == null ? null : first.converter().getClass();
        Class<?> another =
                second.converter() == null ? null : second.converter().getClass();
        boolean sameClass = first.storage().isIntegral() && second.storage() == first.storage()
                || first.javaType() == second.javaType();
        return sameClass && first.storage() == second.storage() && converter == another;
    }
}
