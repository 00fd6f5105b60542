// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.query.Condition;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition, together with what it means in plain Java: true, false, or unknown (null) as in SQL, where a null is compared. Of what is not there, behind an
 * empty relation, all values are null.
 *
 * @param condition the condition
 * @param meaning what it means
 */
record Term<T>(Condition<Object> condition, Function<@Nullable T, @Nullable Boolean> meaning) {

    boolean isTrueOf(T row) {
        return Boolean.TRUE.equals(meaning.apply(row));
    }

    Term<T> and(Term<T> other) {
        return new Term<>(condition.and(other.condition), row -> and(meaning.apply(row), other.meaning.apply(row)));
    }

    Term<T> or(Term<T> other) {
        return new Term<>(condition.or(other.condition), row -> or(meaning.apply(row), other.meaning.apply(row)));
    }

    Term<T> not() {
        return new Term<>(condition.not(), row -> not(meaning.apply(row)));
    }

    static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : Boolean.TRUE;
    }

    static @Nullable Boolean or(@Nullable Boolean one, @Nullable Boolean other) {
        return not(and(not(one), not(other)));
    }

    static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    /** Whether one of some members fulfils the condition: never unknown. */
    boolean someOf(List<? extends @Nullable T> members) {
        for (T member : members) {
            if (Boolean.TRUE.equals(meaning.apply(member))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return condition.toString();
    }
}
