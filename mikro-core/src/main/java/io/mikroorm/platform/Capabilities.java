// SPDX-License-Identifier: MIT
package io.mikroorm.platform;

import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What a store can do. The same facts steer the ORM and the skips of the contract tests.
 *
 * @param features what it can do
 * @param maxKeysPerStatement the most keys in one list of a condition
 * @param timeUnit the finest fraction of a second that its times have
 * @param decimalDigits the most digits that any decimal number has in it; 0 for more than anybody counts
 */
public record Capabilities(Set<Feature> features, int maxKeysPerStatement, ChronoUnit timeUnit, int decimalDigits) {

    /** Copies the set. */
    public Capabilities {
        features = Set.copyOf(features);
    }

    /** A store whose times have nanoseconds, and its decimals any digits. */
    public Capabilities(Set<Feature> features, int maxKeysPerStatement) {
        this(features, maxKeysPerStatement, ChronoUnit.NANOS);
    }

    /** A store whose decimals have any digits. */
    public Capabilities(Set<Feature> features, int maxKeysPerStatement, ChronoUnit timeUnit) {
        this(features, maxKeysPerStatement, timeUnit, 0);
    }

    /** Whether the store has a feature. */
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** What some stores can do and others cannot. */
    public enum Feature {
        /** Relations can be joined in one statement. */
        JOINS,
        /** Several writes happen together or not at all. */
        TRANSACTIONS,
        /** A transaction can write while another one that has written is open. */
        CONCURRENT_TRANSACTIONS,
        /** A part of a transaction can be rolled back. */
        SAVEPOINTS,
        /** A list of values, however long, is one value of a statement. */
        LISTS_AS_VALUES,
        /** A condition on other entities is part of the statement. Without, their keys are asked for before. */
        SUBQUERIES,
        /** A transaction can see what others commit while it runs. Without, each one sees the rows of one moment. */
        READ_COMMITTED,
        /** A condition can ask for an element of an array of embeddables that fulfils it. */
        ELEMENT_CONDITIONS,
        /** A condition and an order can be about what is inside of an embedded object. */
        OBJECT_CONDITIONS,
        /** A condition and an order can be about what is inside of a document of which the mapping knows nothing. */
        JSON_CONDITIONS,
        /** A condition can compare texts with regular expressions. */
        REGULAR_EXPRESSIONS,
        /** A part of an embedded object can be written by itself, so that what others wrote into it meanwhile stays. */
        OBJECT_PARTS,
        /** A component of a record can be what is inside of an embedded object. */
        OBJECT_COMPONENTS,
        /** Times inside of embedded objects and elements keep their nanoseconds, whatever those of their own do. */
        EXACT_TIMES_INSIDE,
        /** Links of a many-to-many are rows of their own. Without, they are part of their owner, and changes of it. */
        PIVOT_TABLES,
        /** A long content is read in parts. Without, it comes whole. */
        CONTENTS_IN_PARTS,
        /** A key can have several parts, which are one value to the store. */
        COMPOSITE_KEYS,
        /** Such a key can be that of several fields of an entity, relations among them. */
        KEY_FIELDS,
        /** The store hands out keys. */
        IDENTITY_KEYS,
        /** The store refuses rows that refer to nothing. */
        FOREIGN_KEYS,
        /** A foreign key can become its default when the row that it refers to goes away. */
        FOREIGN_KEY_DEFAULTS,
        /** Foreign keys that ask for it are checked at the end of the transaction. */
        DEFERRABLE_FOREIGN_KEYS,
        /** What a query finds can be held until the transaction ends: its rows, or with them the whole store. */
        PESSIMISTIC_LOCKS,
        /** A query can lock the rows that it finds. Without, a transaction that writes holds the whole store, if anything. */
        ROW_LOCKS,
        /** Several can hold the same lock of rows, to read. */
        SHARED_ROW_LOCKS,
        /** A query that locks can leave out the rows that others have locked. */
        SKIP_LOCKED,
        /** A query that locks can fail at once instead of waiting. */
        LOCK_NO_WAIT,
        /** A query can name the indexes by which its rows are looked for. */
        INDEX_HINTS,
        /** An index can be of some rows only. */
        PARTIAL_INDEXES,
        /** What is unique can be so among some rows only, and the others may have equal values. */
        PARTIAL_UNIQUES,
        /** Rows can keep each other out by other comparisons than equality, as what overlaps does. */
        EXCLUSIONS,
        /** What is unique and asks for it is looked at when the transaction ends. */
        DEFERRABLE_UNIQUES,
        /** There are indexes of the words in texts. */
        FULLTEXT_INDEXES,
        /** There are indexes for equality alone. */
        HASH_INDEXES,
        /** There are indexes of places. */
        SPATIAL_INDEXES,
        /** An index can be of the starts of texts. */
        INDEXED_STARTS,
        /** An index can say where rows without a value stand. */
        INDEX_NULLS,
        /** An index can name the rules by which its texts are compared. */
        INDEX_COLLATIONS,
        /** An index can keep values without being sorted by them. */
        INCLUDED_COLUMNS,
        /** An index can be over an expression. */
        EXPRESSION_INDEXES,
        /** A unique index can let there be one row without a value. */
        NULLS_NOT_DISTINCT,
        /** A table can lie in a schema, which statements name before it. */
        SCHEMAS,
        /** A column can be of a type that knows the constants of an enum. */
        NATIVE_ENUMS,
        /** A column can have several values of such a type. */
        ARRAYS_OF_NATIVE_ENUMS,
        /** The store does work by itself when rows are written. */
        TRIGGERS,
        /** It can do such work once for each statement. */
        STATEMENT_TRIGGERS,
        /** It can do such work instead of writing the rows of a view. */
        INSTEAD_OF_TRIGGERS,
        /** It can do such work when all rows are taken away at once. */
        TRUNCATE_TRIGGERS,
        /** The store keeps functions and procedures under names, which are called by these. */
        ROUTINES,
        /** The store calls functions of the program that uses it. */
        JAVA_FUNCTIONS,
        /** Procedures give back rows, too. */
        PROCEDURES_WITH_ROWS,
        /** The store keeps queries under names, whose rows are read as those of tables are. */
        VIEWS,
        /** A view can keep its rows until it is refreshed. */
        MATERIALIZED_VIEWS,
        /** A query can stand in a statement where the place of rows is named. */
        VIRTUAL_ENTITIES,
        /** The store holds rows to conditions of the mapping. */
        CHECKS,
        /** A value can be worked out by the store from others of its row. */
        GENERATED_COLUMNS,
        /** Such a value can be worked out whenever it is read, without being kept. */
        VIRTUAL_COLUMNS,
        /** A value that is not kept can be in an index all the same. */
        INDEXED_VIRTUAL_COLUMNS,
        /** The store can put values of its own into new rows that are given none. */
        RAW_DEFAULTS,
        /** The store works expressions of the mapping out when rows are read. */
        FORMULAS,
        /** The store keeps what tables and columns are for. */
        COMMENTS,
        /** A query can name the rules by which its texts sort. */
        COLLATIONS,
        /** A column can name the rules by which its texts are compared. */
        COLUMN_COLLATIONS,
        /** The declaration of a column can have further words of the store. */
        COLUMN_EXTRAS,
        /** A type can say in the store's words what is made of its values when they are written and read. */
        VALUE_EXPRESSIONS,
        /** A statement that takes too long is ended. */
        STATEMENT_TIMEOUTS,
        /** A row can be inserted, or updated where there is one with the same unique values, in one statement. */
        UPSERTS,
        /** An upsert says by which unique values rows are found. Without, a row with any of the unique values is found. */
        UPSERT_TARGETS,
        /** Upserts of the same row at the same time wait for each other. Without, both may insert, and one then fails. */
        ATOMIC_UPSERTS,
        /** In a transaction, other statements run while a stream of its rows is open. Without, they are refused until it is closed. */
        STATEMENTS_WHILE_STREAMING
    }
}
