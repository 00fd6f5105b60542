// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexRefusals;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.schema.Index;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the indexes of a mapping are in one database, and what of them it cannot make. */
final class IndexDesign {

    private final Dialect dialect;

    IndexDesign(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Refuses all that cannot be made, together. */
    void check(MetadataStorage metadata) {
        IndexRefusals refusals = new IndexRefusals(dialect.name());
        for (EntityMetadata entity : metadata) {
            for (IndexMapping index : entity.indexes()) {
                String refusal = refusal(index);
                if (refusal != null) {
                    refusals.add(entity, index, refusal);
                }
            }
        }
        refusals.throwIfAny();
    }

    private @Nullable String refusal(IndexMapping index) {
        if (!has(index.type())) {
            return "It has no index of the type " + index.type()
                    + ". Leave it out here, or make it by a statement of your own.";
        }
        if (index.type() == IndexType.HASH && columnNames(index).size() > 1) {
            return "An index of the type HASH is over one column. Leave the others out, or the type.";
        }
        if (index.type() != IndexType.SORTED && !index.descending().isEmpty()) {
            return "Only SORTED indexes have an order. Leave \"desc\" out.";
        }
        if (!index.where().isEmpty() && !dialect.supports(Feature.PARTIAL_INDEXES)) {
            return "Each index here is of all rows. Leave \"where\" out, if an index of all rows means the same.";
        }
        return index.options().isEmpty()
                ? null
                : "It knows no option '" + index.options().keySet().iterator().next()
                        + "', nor any other. Leave it out; it is for another database.";
    }

    private boolean has(IndexType type) {
        return switch (type) {
            case SORTED -> true;
            case FULLTEXT -> dialect.supports(Feature.FULLTEXT_INDEXES);
            case HASH -> dialect.supports(Feature.HASH_INDEXES);
            case SPATIAL -> false;
        };
    }

    /** The index of this name. */
    Index index(String name, IndexMapping mapping) {
        Set<String> descending = new HashSet<>();
        for (MappedColumn column : mapping.descending()) {
            descending.addAll(column.names());
        }
        return new Index(
                name, columnNames(mapping), mapping.unique(), kind(mapping.type()), descending, where(mapping));
    }

    private static Index.Kind kind(IndexType type) {
        return switch (type) {
            case SORTED, SPATIAL -> Index.Kind.SORTED;
            case FULLTEXT -> Index.Kind.FULLTEXT;
            case HASH -> Index.Kind.HASH;
        };
    }

    static List<String> columnNames(IndexMapping index) {
        List<String> columns = new ArrayList<>();
        for (MappedColumn column : index.columns()) {
            columns.addAll(column.names());
        }
        return columns;
    }

    private @Nullable String where(IndexMapping index) {
        List<String> conditions = new ArrayList<>();
        for (IndexCondition condition : index.where()) {
            String column = dialect.quoting().quote(condition.column().names().get(0));
            String compared = column + " " + condition.comparison().sign();
            conditions.add(
                    condition.value() == null
                            ? compared
                            : compared + " " + literal(condition.column().type().toStorage(condition.value())));
        }
        return conditions.isEmpty() ? null : String.join(" and ", conditions);
    }

    /** Texts, whole numbers and booleans are all that there is; they have been read out of the mapping, and nothing of it is SQL. */
    String literal(@Nullable Object stored) {
        if (stored instanceof Boolean truth) {
            return truth ? dialect.trueLiteral() : dialect.falseLiteral();
        }
        return stored instanceof String text ? "'" + text.replace("'", "''") + "'" : String.valueOf(stored);
    }
}
