// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import org.jspecify.annotations.Nullable;

/** What a database cannot do of indexes as to rows: which ones are in them, in what order they lie, and how and when they keep each other out. */
final class RowLimits {

    private final Dialect dialect;

    RowLimits(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Why an index cannot be made, and what to do; null where it can as far as its rows go. */
    @Nullable
    String refusal(EntityMetadata entity, IndexMapping index) {
        String refusal = refusedOfRows(entity, index);
        refusal = refusal == null ? refusedAtOnce(entity, index) : refusal;
        if (refusal == null && index.clustered()) {
            return "Rows do not lie here in the order of an index that can be chosen. Leave \"clustered\" out.";
        }
        return refusal == null ? refusedOfExclusion(entity, index) : refusal;
    }

    private @Nullable String refusedOfRows(EntityMetadata entity, IndexMapping index) {
        if (index.where().isEmpty() || dialect.supports(Feature.PARTIAL_INDEXES)) {
            return null;
        }
        boolean byColumn = dialect.supports(Feature.PARTIAL_UNIQUES_BY_COLUMN);
        if (!index.unique() || !byColumn && !dialect.supports(Feature.PARTIAL_UNIQUES_BY_EXPRESSION)) {
            return "Each index here is of all rows. Leave \"where\" out, if an index of all rows means the same.";
        }
        boolean taken = entity.columns().stream()
                .flatMap(column -> column.names().stream())
                .anyMatch(index.name()::equalsIgnoreCase);
        return byColumn && taken
                ? "It needs a column of its own here, of the same name, and there is one. Name it otherwise."
                : null;
    }

    private @Nullable String refusedAtOnce(EntityMetadata entity, IndexMapping index) {
        if (!index.deferred()) {
            return null;
        }
        if (!dialect.supports(Feature.DEFERRABLE_UNIQUE_CONSTRAINTS)) {
            return "What is unique here is so at each moment. Leave \"deferred\" out; a flush writes in an order in which values can"
                    + " change their places.";
        }
        return (index.isPlain() || index.isExclusion()) && !entity.isView()
                ? null
                : "Only a constraint over whole columns of a table is looked at when the transaction ends, and this is an index with"
                        + " more to it. Leave \"deferred\" out, or all else.";
    }

    private @Nullable String refusedOfExclusion(EntityMetadata entity, IndexMapping index) {
        for (IndexPart part : index.parts()) {
            if (part.operator() != null && !dialect.supports(Feature.EXCLUSION_CONSTRAINTS)) {
                return "What is unique here is told by equality. Leave \"with " + part.operator() + "\" out.";
            }
            if (part.operator() != null && !index.unique()) {
                return "An index keeps no rows out. Leave \"with " + part.operator() + "\" out, or say @Unique.";
            }
        }
        if (!index.isExclusion()) {
            return null;
        }
        if (entity.isView()) {
            return "A view keeps no rows out. Leave \"with …\" out.";
        }
        return IndexLimits.hasOrder(index) || !index.nullsDistinct()
                ? "Rows that keep each other out by comparisons of their own have no order, and nulls never do. Leave \"desc\", \"nulls …\""
                        + " and \"nullsDistinct\" out."
                : null;
    }
}
