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
import io.mikroorm.sql.dialect.IndexOption;
import io.mikroorm.sql.plan.DocumentPlanner;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.sql.schema.Index;
import io.mikroorm.sql.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return new Index(name, columnNames(mapping), mapping.unique())
                .withKeys(keys(entity, mapping))
                .withKind(kind(mapping.type()))
                .withNullsDistinct(mapping.nullsDistinct())
                .withInclude(names(mapping.include()))
                .withWhere(where(mapping))
                .withWords(words(mapping));
    }

    private List<IndexKey> keys(EntityMetadata entity, IndexMapping mapping) {
        List<IndexKey> keys = new ArrayList<>();
        ColumnExpression expression = mapping.expression();
        if (expression != null) {
            keys.add(IndexKey.ofExpression(expression.text(
                    column -> dialect.quoting().quote(column.names().get(0)))));
        }
        Documents documents = dialect.documents();
        for (IndexPart part : mapping.parts()) {
            DocumentValue inside =
                    documents == null ? null : DocumentPlanner.indexed(entity, part.column(), documents::reads);
            if (inside != null) {
                String text = renderer.text(inside);
                keys.add(new IndexKey(
                        "", text, 0, null, part.descending(), part.nulls().words()));
                continue;
            }
            for (String name : part.column().names()) {
                keys.add(new IndexKey(
                        name,
                        "",
                        part.length(),
                        part.collation(),
                        part.descending(),
                        part.nulls().words()));
            }
        }
        return keys;
    }

    private Index.Words words(IndexMapping mapping) {
        String method = "";
        String ending = "";
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
                case END -> ending = ending.isEmpty() ? words : ending + " " + words;
            }
        }
        return new Index.Words(method, parameters, ending);
    }

    private static Index.Kind kind(IndexType type) {
        return switch (type) {
            case SORTED, SPATIAL -> Index.Kind.SORTED;
            case FULLTEXT -> Index.Kind.FULLTEXT;
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

    /** Texts, whole numbers and booleans are all that there is; they have been read out of the mapping, and nothing of it is SQL. */
    String literal(@Nullable Object stored) {
        if (stored instanceof Boolean truth) {
            return truth ? dialect.trueLiteral() : dialect.falseLiteral();
        }
        return stored instanceof String text ? "'" + text.replace("'", "''") + "'" : String.valueOf(stored);
    }
}
