// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A plain value.
 *
 * @param type how the value is stored
 * @param role what the unit of work does with it by itself
 * @param nullable whether it may be null; the column of one that may not can still be nullable, inside of an embeddable that
 *     may be missing
 * @param enumCheck whether the column of an enum that is stored by name takes its constants only
 * @param defaultValue what a new row has where the field is null, as the property's Java value; null for none
 * @param generators who makes its values
 * @param comment what its column is for; empty where nothing is said
 * @param collation by which rules its texts are compared, named as in the store; empty for the store's own
 * @param made whether and how the store makes its values
 * @param lazy whether it is left out of what is read until it is asked for
 * @param formula what it is worked out of instead of being stored; null for all that have a column
 * @param traits what is said of few values
 */
public record ScalarProperty(
        String name,
        FieldRef field,
        ValueType type,
        Role role,
        boolean nullable,
        boolean enumCheck,
        @Nullable Object defaultValue,
        ValueGenerators generators,
        String comment,
        String collation,
        Made made,
        boolean lazy,
        @Nullable FormulaText formula,
        Traits traits)
        implements Property {

    /** One of which nothing else is said, whose column is held to the constants, if it is an enum. */
    public ScalarProperty(String name, FieldRef field, ValueType type, Role role, boolean nullable) {
        this(
                name,
                field,
                type,
                role,
                nullable,
                true,
                null,
                ValueGenerators.NONE,
                "",
                "",
                Made.NOT,
                false,
                null,
                Traits.NONE);
    }

    /** The same, with what is said of its column besides. */
    public ScalarProperty ofColumn(boolean enumCheck, String comment, String collation) {
        return new ScalarProperty(
                name,
                field,
                type,
                role,
                nullable,
                enumCheck,
                defaultValue,
                generators,
                comment,
                collation,
                made,
                lazy,
                formula,
                traits);
    }

    /** The same, with what is said of few values. */
    public ScalarProperty with(Traits traits) {
        return new ScalarProperty(
                name,
                field,
                type,
                role,
                nullable,
                enumCheck,
                defaultValue,
                generators,
                comment,
                collation,
                made,
                lazy,
                formula,
                traits);
    }

    /** What the unit of work does with a value by itself. */
    public enum Role {
        /** Nothing. */
        PLAIN,
        /** Identifies the row. */
        KEY,
        /** Counts up, or moves on, with each update. */
        VERSION,
        /** Gets the time of the insert. */
        CREATED_AT,
        /** Gets the time of each insert and update. */
        UPDATED_AT,
        /** Says of which class of a hierarchy the row is. */
        DISCRIMINATOR,
        /** Is worked out by the database when rows are read, and never written. */
        FORMULA
    }

    /** When the store makes a value by itself. */
    public enum Making {
        /** Never. */
        NOT,
        /** For a new row that is given none. */
        BY_DEFAULT,
        /** For each row, which keeps it. */
        STORED,
        /** For each row, whenever it is read. */
        VIRTUAL
    }

    /**
     * Whether and how the store makes the values of a property, in its own words, which are the developer's: nothing that comes from outside of the
     * program gets into them.
     *
     * @param making when
     * @param words one more than there are columns: before the first, between each two, behind the last
     * @param columns the names of the columns between them, in order
     */
    public record Made(Making making, List<String> words, List<String> columns) {

        /** The store makes nothing. */
        public static final Made NOT = new Made(Making.NOT, List.of(""), List.of());

        /** Refuses other numbers of words; takes copies. */
        public Made {
            words = List.copyOf(words);
            columns = List.copyOf(columns);
            if (words.size() != columns.size() + 1) {
                throw new IllegalArgumentException(words + " do not stand around " + columns);
            }
        }

        /** What the store puts into new rows that are given no value. */
        public static Made byDefault(String words) {
            return new Made(Making.BY_DEFAULT, List.of(words), List.of());
        }

        /** Whether the value is worked out from others of the row, and never written. */
        public boolean isGenerated() {
            return making == Making.STORED || making == Making.VIRTUAL;
        }

        /** Whether it is what new rows have that are given no value. */
        public boolean isDefault() {
            return making == Making.BY_DEFAULT;
        }

        /** The whole text, with the name of each column as it is to be written. */
        public String text(UnaryOperator<String> written) {
            StringBuilder text = new StringBuilder(words.get(0));
            for (int i = 0; i < columns.size(); i++) {
                text.append(written.apply(columns.get(i))).append(words.get(i + 1));
            }
            return text.toString();
        }

        /** The text with the names of columns in braces. */
        @Override
        public String toString() {
            return text(column -> "{" + column + "}");
        }
    }

    /**
     * What is said of few values.
     *
     * @param concurrencyCheck whether an update finds its row only if the column still has what was read
     * @param customOrder the values in the order by which rows are sorted, as the property's Java values; empty for that of the values themselves
     * @param extra what else the declaration of its column says, in the store's words; empty for nothing
     * @param keyOf the relation whose target's key it is, and nothing else is known of that; null for a value of its own
     */
    public record Traits(
            boolean concurrencyCheck,
            List<Object> customOrder,
            String extra,
            @Nullable ToOneProperty keyOf) {

        /** Of most values nothing of this is said. */
        public static final Traits NONE = new Traits(false, List.of(), "", null);

        /** Takes a copy. */
        public Traits {
            customOrder = List.copyOf(customOrder);
        }
    }

    /** The relation whose target's key it is, and nothing else is known of that; null for a value of its own. */
    public @Nullable ToOneProperty keyOf() {
        return traits.keyOf();
    }

    /** The role of a property that has none. */
    public boolean isPlain() {
        return role == Role.PLAIN;
    }

    /** Whether the field is null before the row exists. */
    public @Nullable Class<?> primitive() {
        return type.isPrimitive() ? type.javaType() : null;
    }
}
