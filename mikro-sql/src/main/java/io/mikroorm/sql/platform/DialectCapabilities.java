// SPDX-License-Identifier: MIT
package io.mikroorm.sql.platform;

import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.dialect.Calling;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Documents;
import io.mikroorm.sql.dialect.Enumerating;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Triggering;
import io.mikroorm.sql.dialect.Upserting;
import io.mikroorm.sql.jdbc.Fetching;
import java.util.EnumSet;
import java.util.Set;

/** What a database can do, as far as its dialect and its way to fetch rows tell. */
final class DialectCapabilities {

    private DialectCapabilities() {}

    static Capabilities of(Dialect dialect, Fetching fetching) {
        Set<Capabilities.Feature> features = EnumSet.allOf(Capabilities.Feature.class);
        Locking locking = dialect.locking();
        keep(features, Capabilities.Feature.LISTS_AS_VALUES, dialect.supports(Feature.ARRAY_PARAMETERS));
        Documents documents = dialect.documents();
        keep(features, Capabilities.Feature.ELEMENT_CONDITIONS, documents != null && documents.elements() != null);
        keep(features, Capabilities.Feature.OBJECT_CONDITIONS, documents != null);
        boolean regexps = dialect.supportsAny(Feature.REGEXP_LIKE, Feature.REGEXP_SIGNS, Feature.REGEXP_FLAGS);
        keep(features, Capabilities.Feature.REGULAR_EXPRESSIONS, regexps);
        boolean open = documents != null && documents.reads(Kind.OPEN_TEXT);
        keep(features, Capabilities.Feature.JSON_CONDITIONS, open);
        keep(features, Capabilities.Feature.OBJECT_PARTS, documents != null && documents.setting() != null);
        keep(features, Capabilities.Feature.OBJECT_COMPONENTS, false);
        keep(features, Capabilities.Feature.SAVEPOINTS, dialect.supports(Feature.SAVEPOINTS));
        keep(features, Capabilities.Feature.DEFERRABLE_FOREIGN_KEYS, dialect.supports(Feature.DEFERRABLE_FOREIGN_KEYS));
        keep(features, Capabilities.Feature.FOREIGN_KEY_DEFAULTS, dialect.supports(Feature.FOREIGN_KEY_DEFAULTS));
        keep(features, Capabilities.Feature.CONCURRENT_TRANSACTIONS, locking.isSupported());
        keep(features, Capabilities.Feature.READ_COMMITTED, locking.isSupported());
        keep(features, Capabilities.Feature.ROW_LOCKS, locking.isSupported());
        keep(features, Capabilities.Feature.SHARED_ROW_LOCKS, locking.isShared());
        keep(features, Capabilities.Feature.SKIP_LOCKED, locking.skipLocked());
        keep(features, Capabilities.Feature.LOCK_NO_WAIT, locking.noWait());
        Upserting upserting = dialect.upserting();
        keep(features, Capabilities.Feature.UPSERTS, upserting != Upserting.NONE);
        keep(features, Capabilities.Feature.UPSERT_TARGETS, upserting.isTargeted());
        keep(features, Capabilities.Feature.ATOMIC_UPSERTS, upserting.isAtomic());
        keep(features, Capabilities.Feature.COLLATIONS, dialect.supports(Feature.COLLATIONS));
        keep(features, Capabilities.Feature.COLUMN_COLLATIONS, dialect.supports(Feature.COLLATIONS));
        keep(features, Capabilities.Feature.COLUMN_EXTRAS, dialect.supports(Feature.COLUMN_EXTRAS));
        keep(features, Capabilities.Feature.STATEMENT_TIMEOUTS, dialect.supports(Feature.STATEMENT_TIMEOUTS));
        keep(features, Capabilities.Feature.INDEX_HINTS, dialect.supports(Feature.INDEX_HINTS));
        keep(features, Capabilities.Feature.HASH_INDEXES, dialect.supports(Feature.HASH_INDEXES));
        keepThoseOfIndexes(features, dialect);
        keep(
                features,
                Capabilities.Feature.GENERATED_COLUMNS,
                dialect.generating().isSupported());
        keep(
                features,
                Capabilities.Feature.INDEXED_VIRTUAL_COLUMNS,
                dialect.generating().indexed());
        keep(
                features,
                Capabilities.Feature.VIRTUAL_COLUMNS,
                dialect.generating().virtual() != null);
        boolean comments = dialect.supports(Feature.COMMENT_STATEMENTS) || dialect.supports(Feature.COMMENT_CLAUSES);
        keep(features, Capabilities.Feature.COMMENTS, comments);
        Enumerating enumerating = dialect.enumerating();
        keep(features, Capabilities.Feature.NATIVE_ENUMS, enumerating != Enumerating.NONE);
        keep(features, Capabilities.Feature.ARRAYS_OF_NATIVE_ENUMS, enumerating == Enumerating.TYPES);
        keepThoseOfSchemas(features, dialect);
        keep(features, Capabilities.Feature.STATEMENTS_WHILE_STREAMING, !fetching.exclusive());
        return new Capabilities(features, dialect.maxParameters(), dialect.timeUnit());
    }

    private static void keepThoseOfSchemas(Set<Capabilities.Feature> features, Dialect dialect) {
        keep(features, Capabilities.Feature.TRIGGERS, dialect.triggering() != Triggering.NONE);
        keep(
                features,
                Capabilities.Feature.STATEMENT_TRIGGERS,
                dialect.triggering().isOfStatements());
        keep(
                features,
                Capabilities.Feature.INSTEAD_OF_TRIGGERS,
                dialect.triggering().isOfViews());
        keep(
                features,
                Capabilities.Feature.TRUNCATE_TRIGGERS,
                dialect.triggering().isOfTruncation());
        keep(features, Capabilities.Feature.ROUTINES, dialect.calling().isKept());
        keep(features, Capabilities.Feature.JAVA_FUNCTIONS, dialect.calling() == Calling.IN_JAVA);
        keep(
                features,
                Capabilities.Feature.PROCEDURES_WITH_ROWS,
                dialect.calling().proceduresHaveRows());
        keep(features, Capabilities.Feature.SCHEMAS, dialect.supports(Feature.SCHEMAS));
        keep(features, Capabilities.Feature.MATERIALIZED_VIEWS, dialect.supports(Feature.MATERIALIZED_VIEWS));
    }

    private static void keepThoseOfIndexes(Set<Capabilities.Feature> features, Dialect dialect) {
        keep(features, Capabilities.Feature.PARTIAL_INDEXES, dialect.supports(Feature.PARTIAL_INDEXES));
        boolean partial = dialect.supports(Feature.PARTIAL_INDEXES)
                || dialect.supports(Feature.PARTIAL_UNIQUES_BY_EXPRESSION)
                || dialect.supports(Feature.PARTIAL_UNIQUES_BY_COLUMN);
        keep(features, Capabilities.Feature.PARTIAL_UNIQUES, partial);
        boolean deferrable = dialect.supports(Feature.DEFERRABLE_UNIQUE_CONSTRAINTS);
        keep(features, Capabilities.Feature.DEFERRABLE_UNIQUES, deferrable);
        boolean words = dialect.supportsAny(Feature.FULLTEXT_INDEXES, Feature.TEXT_VECTOR_INDEXES, Feature.WORD_TABLES);
        keep(features, Capabilities.Feature.FULLTEXT_INDEXES, words);
        keep(features, Capabilities.Feature.EXCLUSIONS, dialect.supports(Feature.EXCLUSION_CONSTRAINTS));
        boolean places = dialect.supports(Feature.SPATIAL_INDEXES) || dialect.supports(Feature.GIST_INDEXES);
        keep(features, Capabilities.Feature.SPATIAL_INDEXES, places);
        keep(features, Capabilities.Feature.INDEXED_STARTS, dialect.supports(Feature.INDEXED_STARTS));
        keep(features, Capabilities.Feature.INDEX_NULLS, dialect.supports(Feature.INDEX_NULLS));
        keep(features, Capabilities.Feature.INDEX_COLLATIONS, dialect.supports(Feature.INDEX_COLLATIONS));
        keep(features, Capabilities.Feature.INCLUDED_COLUMNS, dialect.supports(Feature.INCLUDED_COLUMNS));
        keep(features, Capabilities.Feature.EXPRESSION_INDEXES, dialect.supports(Feature.EXPRESSION_INDEXES));
        keep(features, Capabilities.Feature.NULLS_NOT_DISTINCT, dialect.supports(Feature.NULLS_NOT_DISTINCT));
    }

    private static void keep(Set<Capabilities.Feature> features, Capabilities.Feature feature, boolean has) {
        if (!has) {
            features.remove(feature);
        }
    }
}
