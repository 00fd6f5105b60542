// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.dialect.Quoting;
import java.util.Arrays;

/**
 * The text of a statement while it is being written. Names come in through {@link #identifier} and values through
 * {@link #param}; {@link #append} is for the words of SQL, which the renderer itself knows.
 */
public final class SqlText {
    private final Quoting quoting;
    private final StringBuilder sql = new StringBuilder(256);
    private int[] slots = new int[16];
    private int placeholders;
    private int lastSlot;
    private int lastPart;

    /** An empty text whose identifiers are quoted like this. */
    public SqlText(Quoting quoting) {
        this.quoting = quoting;
    }

    /** Adds words and signs of SQL as they are. Never give it text that came from a user. */
    public SqlText append(String words) {
        sql.append(words);
        return this;
    }

    /** Adds a whole number. */
    public SqlText append(long number) {
        sql.append(number);
        return this;
    }

    /** Adds a name, quoted. */
    public SqlText identifier(String name) {
        sql.append(quoting.quote(name));
        return this;
    }

    /** Adds a placeholder for the value in a slot. */
    public SqlText param(int slot) {
        return param(slot, 0);
    }

    /**
     * Adds a placeholder for a part of the value in a slot. Parts follow each other, so that who sets the first sets them all.
     */
    public SqlText param(int slot, int part) {
        if (part > 0) {
            requireAfter(slot, part);
        }
        lastSlot = slot;
        lastPart = part;
        return placeholder(part == 0 ? slot : SqlStatement.FOLLOWS);
    }

    private void requireAfter(int slot, int part) {
        if (slot != lastSlot || part != lastPart + 1) {
            throw new IllegalStateException(
                    "Part " + part + " of the value " + slot + " does not follow the one before it");
        }
    }

    private SqlText placeholder(int slot) {
        if (placeholders == slots.length) {
            slots = Arrays.copyOf(slots, placeholders * 2);
        }
        slots[placeholders++] = slot;
        sql.append('?');
        return this;
    }

    /** The statement as written up to now. */
    public SqlStatement toStatement() {
        return new SqlStatement(sql.toString(), Arrays.copyOf(slots, placeholders));
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
