// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.type.ValueType;

/** Keys of several classes that the same columns can hold. */
public final class AlikeKeys {

    private AlikeKeys() {}

    /** Whether two keys are of one type, length and collation. */
    public static boolean are(ScalarDraft one, ScalarDraft other) {
        ValueType first = one.type();
        ValueType second = other.type();
        Class<?> converter =
                first.converter() == null ? null : first.converter().getClass();
        Class<?> another =
                second.converter() == null ? null : second.converter().getClass();
        boolean sameClass = first.storage().isIntegral() && second.storage() == first.storage()
                || first.javaType() == second.javaType();
        return sameClass
                && first.storage() == second.storage()
                && converter == another
                && first.limits().equals(second.limits())
                && one.collation.equals(other.collation)
                && one.columnType.equals(other.columnType);
    }
}
