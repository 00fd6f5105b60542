// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.metadata.ColumnExpression;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Documents;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.IndexOption;
import io.mikroorm.sql.plan.DocumentPlanner;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.sql.schema.Column;
import io.mikroorm.sql.schema.Index;
import io.mikroorm.sql.schema.IndexKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the indexes of a mapping are in one database. */
final class IndexDesign {

    private final Dialect dialect;
    private final SqlRenderer renderer;

    /** For a database whose statements this one writes. */
    IndexDesign(SqlRenderer renderer) {
        this.dialect = renderer.dialect();
        this.renderer = renderer;
    }

    /** The index of this name, over columns of the entity, or what is inside of them. */
    Index index(String name, EntityMetadata entity, IndexMapping mapping) {
        List<IndexKey> keys = keys(entity, mapping);
        boolean partial = dialect.supports(Feature.PARTIAL_INDEXES);
        if (!partial && !mapping.where().isEmpty()) {
            keys.add(isMarked(mapping) ? IndexKey.of(name) : IndexKey.ofExpression(mark(mapping)));
        }
        return new Index(name, columnNames(mapping), mapping.unique())
                .withKeys(keys)
                .withKind(kind(mapping.type()))
                .withNullsDistinct(mapping.nullsDistinct())
                .withInclude(names(mapping.include()))
                .withWhere(partial ? where(mapping) : null)
                .withWords(words(mapping));
    }

    /**
     * The columns that only indexes need, each named as its index: where what is unique among some rows cannot say so otherwise, it has a column which is
     * null for all others, and so lets them be equal.
     */
    List<Column> marks(EntityMetadata entity, UnaryOperator<String> names) {
        List<Column> marks = new ArrayList<>();
        for (IndexMapping mapping : entity.indexes()) {
            if (isMarked(mapping)) {
                boolean stored = dialect.generating().virtual() == null;
                marks.add(Column.of(names.apply(mapping.name()), "tinyint")
                        .orNull()
                        .withGeneration(new Column.Generation(mark(mapping), stored))
                        .withExtra(dialect.supports(Feature.COLUMN_EXTRAS) ? "invisible" : ""));
            }
        }
        return marks;
    }

    private boolean isMarked(IndexMapping mapping) {
        return !mapping.where().isEmpty() && dialect.supports(Feature.PARTIAL_UNIQUES_BY_COLUMN);
    }

    private String mark(IndexMapping mapping) {
        return "case when " + where(mapping) + " then 1 end";
    }

    private boolean isOfVectors(IndexMapping mapping) {
        return mapping.type() == IndexType.FULLTEXT && dialect.supports(Feature.TEXT_VECTOR_INDEXES);
    }

    /** The words of all columns together; what has none in one of them has those of the others. */
    private String vector(IndexMapping mapping) {
        String language = IndexOption.language(dialect.indexOptions(), mapping.options());
        List<String> texts = new ArrayList<>();
        for (String name : columnNames(mapping)) {
            texts.add(dialect.quoting().quote(name));
        }
        return "to_tsvector('" + language + "', "
                + (texts.size() == 1
                        ? texts.get(0)
                        : "coalesce(" + String.join(", '') || ' ' || coalesce(", texts) + ", '')")
                + ")";
    }

    private List<IndexKey> keys(EntityMetadata entity, IndexMapping mapping) {
        List<IndexKey> keys = new ArrayList<>();
        if (isOfVectors(mapping)) {
            keys.add(IndexKey.ofExpression(vector(mapping)));
            return keys;
        }
        ColumnExpression expression = mapping.expression();
        if (expression != null) {
            keys.add(IndexKey.ofExpression(expression.text(
                    column -> dialect.quoting().quote(column.names().get(0)))));
        }
        Documents documents = dialect.documents();
        for (IndexPart part : mapping.parts()) {
            DocumentValue inside = documents == null ? null : DocumentPlanner.indexed(entity, part, documents::reads);
            if (inside != null) {
                String text = renderer.text(inside);
                keys.add(new IndexKey(
                        "", text, 0, null, part.descending(), part.nulls().words(), operator(mapping, part)));
                continue;
            }
            for (String name : part.column().names()) {
                keys.add(new IndexKey(
                        name,
                        "",
                        part.length(),
                        part.collation(),
                        part.descending(),
                        part.nulls().words(),
                        operator(mapping, part)));
            }
        }
        return keys;
    }

    /** Where one says something else, the others are compared by equality. */
    private static String operator(IndexMapping mapping, IndexPart part) {
        String said = part.operator();
        return said != null ? said : mapping.isExclusion() ? "=" : "";
    }

    private Index.Words words(IndexMapping mapping) {
        boolean byGist = mapping.type() == IndexType.SPATIAL && dialect.supports(Feature.GIST_INDEXES);
        String method = isOfVectors(mapping) ? "gin" : byGist ? "gist" : "";
        String ending = mapping.isExclusion() && mapping.deferred() ? "deferrable initially deferred" : "";
        List<String> parameters = new ArrayList<>();
        for (Map.Entry<String, String> said : mapping.options().entrySet()) {
            IndexOption option = dialect.indexOption(said.getKey());
            if (option == null) {
                continue; // refused before
            }
            String words = option.words(said.getValue());
            switch (option.place()) {
                case METHOD -> method = words;
                case PARAMETER -> parameters.add(words);
                case LANGUAGE -> {} // which stands in what the index is over
                case END -> ending = ending.isEmpty() ? words : ending + " " + words;
            }
        }
        return new Index.Words(method, parameters, ending);
    }

    /** What a method of the database's own is for is not said besides. */
    private Index.Kind kind(IndexType type) {
        return switch (type) {
            case SORTED -> Index.Kind.SORTED;
            case FULLTEXT -> dialect.supports(Feature.TEXT_VECTOR_INDEXES) ? Index.Kind.SORTED : Index.Kind.FULLTEXT;
            case SPATIAL -> dialect.supports(Feature.GIST_INDEXES) ? Index.Kind.SORTED : Index.Kind.SPATIAL;
            case HASH -> Index.Kind.HASH;
        };
    }

    static List<String> columnNames(IndexMapping index) {
        return names(index.columns());
    }

    private static List<String> names(List<MappedColumn> columns) {
        List<String> names = new ArrayList<>();
        for (MappedColumn column : columns) {
            MappedColumn document = column.document();
            names.addAll(document == null ? column.names() : document.names());
        }
        return names;
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

    /** Texts, numbers and booleans are all that there is; they have been read out of the mapping, and nothing of it is SQL. */
    String literal(@Nullable Object stored) {
        if (stored instanceof Boolean truth) {
            return truth ? dialect.trueLiteral() : dialect.falseLiteral();
        }
        if (stored instanceof BigDecimal decimal) {
            return "'" + decimal.toPlainString() + "'"; // a number would lose digits where decimals are kept as texts
        }
        if (stored instanceof BigInteger number) {
            return "'" + number + "'";
        }
        return stored instanceof String text ? "'" + text.replace("'", "''") + "'" : String.valueOf(stored);
    }
}
