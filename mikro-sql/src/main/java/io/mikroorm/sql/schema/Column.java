// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type as the database writes it, with length and the like
 * @param nullable whether it may be null
 * @param autoIncrement whether the database counts its value up by itself
 * @param defaultExpression what it is where an insert does not give it, as SQL; null for no default
 * @param check a condition that it must meet, as SQL; null for none
 * @param generation what the database works it out from; null where it does not
 * @param comment what it is for; empty for nothing
 * @param extra further words of its declaration; empty for none
 */
public record Column(
        String name,
        String type,
        boolean nullable,
        boolean autoIncrement,
        @Nullable String defaultExpression,
        @Nullable String check,
        @Nullable Generation generation,
        String comment,
        String extra) {

    /**
     * What the database works a column out from.
     *
     * @param expression as SQL
     * @param stored whether it keeps the values
     */
    public record Generation(String expression, boolean stored) {}

    /** The same column of another type. */
    Column withType(String other) {
        return new Column(name, other, nullable, autoIncrement, defaultExpression, check, generation, comment, extra);
    }

    /** A column that is never null and is always given. */
    public static Column of(String name, String type) {
        return new Column(name, type, false, false, null, null, null, "", "");
    }

    /** The same column, which may be null. */
    public Column orNull() {
        return new Column(name, type, true, autoIncrement, defaultExpression, check, generation, comment, extra);
    }

    /** The same column, counted up by the database. */
    public Column autoIncremented() {
        return new Column(name, type, nullable, true, defaultExpression, check, generation, comment, extra);
    }

    /** The same column with this default, or with none. */
    public Column withDefault(@Nullable String expression) {
        return new Column(name, type, nullable, autoIncrement, expression, check, generation, comment, extra);
    }

    /** The same column with this condition to meet, or with none. */
    public Column withCheck(@Nullable String condition) {
        return new Column(
                name, type, nullable, autoIncrement, defaultExpression, condition, generation, comment, extra);
    }

    /** The same column with this comment. */
    public Column withComment(String text) {
        return new Column(name, type, nullable, autoIncrement, defaultExpression, check, generation, text, extra);
    }

    /** The same column, which the database works out like this, or not. */
    public Column withGeneration(@Nullable Generation worked) {
        return new Column(name, type, nullable, autoIncrement, defaultExpression, check, worked, comment, extra);
    }

    /** The same column with these further words. */
    public Column withExtra(String words) {
        return new Column(name, type, nullable, autoIncrement, defaultExpression, check, generation, comment, words);
    }
}
