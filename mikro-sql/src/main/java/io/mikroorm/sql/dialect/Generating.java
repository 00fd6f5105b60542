// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

import org.jspecify.annotations.Nullable;

/**
 * How a column is declared that the database works out from others of its row.
 *
 * @param stored what stands behind the expression of a column that keeps its values; empty for nothing, null where there are no such columns
 * @param virtual what stands behind the expression of one that does not; null where there are no such columns
 * @param notNull whether {@code not null} may stand behind all that
 * @param indexed whether a column that does not keep its values can be in an index
 */
public record Generating(@Nullable String stored, @Nullable String virtual, boolean notNull, boolean indexed) {

    /** The database works no columns out. */
    public static final Generating NONE = new Generating(null, null, false, false);

    /** {@code generated always as (…) stored}, and {@code … virtual}. */
    public static final Generating STORED_OR_VIRTUAL = new Generating(" stored", " virtual", true, true);

    /** {@code generated always as (…)}, whose values are kept, as the standard has it. */
    public static final Generating ALWAYS = new Generating("", null, true, false);

    /** The same without {@code not null}. */
    public Generating orNull() {
        return new Generating(stored, virtual, false, indexed);
    }

    /** The same where columns that do not keep their values are in no index. */
    public Generating withoutIndexes() {
        return new Generating(stored, virtual, notNull, false);
    }

    /** Whether there are such columns. */
    public boolean isSupported() {
        return stored != null;
    }

    /** The clause behind the type of a column. */
    public String clause(String expression, boolean kept) {
        String word = kept ? stored : virtual;
        if (word == null) {
            throw new IllegalArgumentException("No such column can be made of " + expression);
        }
        return "generated always as (" + expression + ")" + word;
    }
}
