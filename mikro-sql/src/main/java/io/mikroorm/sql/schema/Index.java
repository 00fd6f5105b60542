// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that makes searching faster, or, if {@code unique}, also keeps values different. What is meant as a rule about
 * the data is better a {@link UniqueConstraint}.
 *
 * @param name its name
 * @param columns the columns that it is over, in order, at least one; those of its expression, where it has one
 * @param keys what it is sorted by, in order, at least one
 * @param unique whether no two of its rows may have the same values
 * @param nullsDistinct whether a null is another value than any other null
 * @param kind what it is for
 * @param include columns that it keeps without being sorted by them
 * @param where which rows are in it, as SQL; null for all rows
 * @param words what only this database has, as SQL
 */
public record Index(
        String name,
        List<String> columns,
        List<IndexKey> keys,
        boolean unique,
        boolean nullsDistinct,
        Kind kind,
        List<String> include,
        @Nullable String where,
        Words words) {

    /** Refuses an index of nothing; takes copies. */
    public Index {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        include = List.copyOf(include);
        if (columns.isEmpty() || keys.isEmpty()) {
            throw new IllegalArgumentException("The index " + name + " needs at least one column");
        }
    }

    /** What an index is for. */
    public enum Kind {
        /** Equality, ranges and order. */
        SORTED,
        /** Words in texts. */
        FULLTEXT,
        /** Places. */
        SPATIAL,
        /** Equality alone. */
        HASH
    }

    /**
     * What only one database has.
     *
     * @param method by which it is made, behind {@code using}; empty for the database's own
     * @param parameters what stands in {@code with (…)}
     * @param ending what stands at the end; empty for nothing
     */
    public record Words(String method, List<String> parameters, String ending) {

        /** Nothing. */
        public static final Words NONE = new Words("", List.of(), "");

        /** Takes a copy. */
        public Words {
            parameters = List.copyOf(parameters);
        }
    }

    /** A sorted index of all rows. */
    public Index(String name, List<String> columns, boolean unique) {
        this(
                name,
                columns,
                columns.stream().map(IndexKey::of).toList(),
                unique,
                true,
                Kind.SORTED,
                List.of(),
                null,
                Words.NONE);
    }

    /** An index that lets values be equal. */
    public Index(String name, List<String> columns) {
        this(name, columns, false);
    }

    /** Whether it is a constraint by which rows keep each other out. */
    public boolean isExclusion() {
        return keys.stream().anyMatch(key -> !key.operator().isEmpty());
    }

    /** The same, sorted by these. */
    public Index withKeys(List<IndexKey> sortedBy) {
        return new Index(name, columns, sortedBy, unique, nullsDistinct, kind, include, where, words);
    }

    /** The same for another purpose. */
    public Index withKind(Kind purpose) {
        return new Index(name, columns, keys, unique, nullsDistinct, purpose, include, where, words);
    }

    /** The same, in which nulls may be equal or not. */
    public Index withNullsDistinct(boolean distinct) {
        return new Index(name, columns, keys, unique, distinct, kind, include, where, words);
    }

    /** The same, with these columns kept as well. */
    public Index withInclude(List<String> kept) {
        return new Index(name, columns, keys, unique, nullsDistinct, kind, kept, where, words);
    }

    /** The same of some rows. */
    public Index withWhere(@Nullable String condition) {
        return new Index(name, columns, keys, unique, nullsDistinct, kind, include, condition, words);
    }

    /** The same with words of this database. */
    public Index withWords(Words said) {
        return new Index(name, columns, keys, unique, nullsDistinct, kind, include, where, said);
    }
}
